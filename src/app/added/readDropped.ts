// What a reader chose, dropped or pasted, as files with their bytes. Folders and other things that
// hold no text are left out.

import type { AddedFile } from '../../state/added.ts';
import { nameOfText } from './uniqueNames.ts';

export async function readFiles(files: readonly File[]): Promise<AddedFile[]> {
  const read = files.map(async (file) => {
    const bytes = await bytesOf(file);
    return bytes ? [{ name: file.name, bytes, published: null }] : [];
  });
  return (await Promise.all(read)).flat();
}

export function fileOfText(text: string, published: string | null = null): AddedFile {
  return { name: nameOfText(text), bytes: new TextEncoder().encode(text), published };
}

/** The files of a drop or, where there are none, the text. */
export async function readTransfer(transfer: DataTransfer): Promise<AddedFile[]> {
  const files = [...transfer.files];
  const text = transfer.getData('text/plain');
  if (files.length > 0) return readFiles(files);
  return text.trim() === '' ? [] : [fileOfText(text)];
}

/** Undefined for a folder, which cannot be read as a file. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
