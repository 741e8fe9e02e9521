// An index of words that the build wrote; undefined where it does not come whole.

import { readColumns } from '../model/columnsFile.ts';
import type { WordIndex } from '../query/wordIndex.ts';
import { fetchBytes } from './fetchData.ts';

export async function fetchWords(path: string): Promise<WordIndex | undefined> {
  const file = await fetchBytes(path);
  const read = file && readColumns(file);
  const [letters, starts, steps] = [read?.get('words'), read?.get('starts'), read?.get('steps')];
  if (!(letters instanceof Uint8Array && steps instanceof Uint8Array)) return undefined;
  if (!(starts instanceof Uint32Array)) return undefined;
  return { words: new TextDecoder().decode(letters).split('\n'), starts, steps };
}
