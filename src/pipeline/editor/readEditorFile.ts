// One of the editor's files in, the JSON value it holds out; undefined where there is no such file,
// or where a note says why it cannot be used.

import type { Note } from '../../model/note.ts';
import { decodeBytes } from '../read/decodeBytes.ts';
import type { SourceFile } from '../sourceFile.ts';
import { editorNote } from './editorNote.ts';

export interface EditorJson {
  readonly value: unknown;
  readonly notes: readonly Note[];
}

export function readEditorFile(files: readonly SourceFile[], name: string): EditorJson {
  const file = files.find((one) => one.name === name);
  if (!file) return { value: undefined, notes: [] };
  const decoded = decodeBytes(file.bytes);
  if (decoded.status === 'refused')
    return unusable(name, `${name} is not used: it is no text; write JSON in it or remove it`);
  try {
    return { value: JSON.parse(decoded.text), notes: [] };
  } catch {
    // What a machine says of broken JSON differs from one to the next; the note must not.
    const message = `${name} is not used: it is not JSON; look for a missing comma, quotation mark or bracket`;
    return unusable(name, message);
  }
}

function unusable(name: string, message: string): EditorJson {
  return { value: undefined, notes: [editorNote('bad-editor-file', message, name)] };
}
