// corrections.json in, its entries out, numbered as they stand. A bad entry is a note and costs
// itself alone.

import type { Note } from '../../model/note.ts';
import type { SourceFile } from '../sourceFile.ts';
import { type Correction, readCorrection } from './correction.ts';
import { editorNote } from './editorNote.ts';
import { readEditorFile } from './readEditorFile.ts';

export const CORRECTIONS_FILE = 'corrections.json';

export interface NumberedCorrection extends Correction {
  /** From 1, as a person counts. */
  readonly number: number;
}

export interface Corrections {
  readonly corrections: readonly NumberedCorrection[];
  readonly notes: readonly Note[];
}

export function readCorrections(files: readonly SourceFile[]): Corrections {
  const { value, notes } = readEditorFile(files, CORRECTIONS_FILE);
  if (value === undefined) return { corrections: [], notes };
  if (!Array.isArray(value)) {
    const message = `${CORRECTIONS_FILE} is not used: it is not a list; write [{"article": "…", "quote": "…", "date": "…"}]`;
    const note = editorNote('bad-editor-file', message, CORRECTIONS_FILE);
    return { corrections: [], notes: [note] };
  }
  const read = value.map((one: unknown, index) => ({
    number: index + 1,
    ...readCorrection(one),
  }));
  return {
    corrections: read.flatMap((one) =>
      one.status === 'read' ? [{ number: one.number, ...one.correction }] : [],
    ),
    notes: read.flatMap((one) => (one.status === 'bad' ? [badEntry(one.number, one.why)] : [])),
  };
}

function badEntry(number: number, why: string): Note {
  const message = `${CORRECTIONS_FILE}, entry ${number} is not used: ${why}`;
  return editorNote('bad-correction', message, CORRECTIONS_FILE);
}
