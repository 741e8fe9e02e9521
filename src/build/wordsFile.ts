// An index of words as a file of columns, which `readWords` reads.

import { writeColumns } from '../model/columnsFile.ts';
import type { WordIndex } from '../query/wordIndex.ts';

export function wordsFile({ words, starts, steps }: WordIndex): Uint8Array {
  return writeColumns({ words: new TextEncoder().encode(words.join('\n')), starts, steps });
}
