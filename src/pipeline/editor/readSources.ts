// sources.json: what the editor knows of an article and its text does not say, or says wrongly. What
// is right is used; each thing that is wrong costs itself alone and becomes a note.

import * as v from 'valibot';
import type { EdtfDate } from '../../model/edtf.ts';
import type { Note } from '../../model/note.ts';
import { editorFields } from '../../model/vocabulary.ts';
import type { SourceFile } from '../sourceFile.ts';
import { addressField, publishedField, wordsField } from './editorFields.ts';
import { editorNote } from './editorNote.ts';
import { readEditorFile } from './readEditorFile.ts';

export const SOURCES_FILE = 'sources.json';

export interface SourceEntry {
  readonly address?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly byline?: string;
  readonly published?: EdtfDate;
}

export interface Sources {
  /** By article id; no entry is empty. */
  readonly entries: ReadonlyMap<string, SourceEntry>;
  readonly notes: readonly Note[];
}

const fields = {
  address: addressField,
  outlet: wordsField,
  title: wordsField,
  byline: wordsField,
  published: publishedField,
};

export function readSources(
  files: readonly SourceFile[],
  articleIds: ReadonlySet<string>,
): Sources {
  const { value, notes } = readEditorFile(files, SOURCES_FILE);
  if (value === undefined) return { entries: new Map(), notes };
  if (!isObject(value)) {
    const message = `${SOURCES_FILE} is not used: it is not an object; write {"article": {"outlet": "…"}}, with file names without .txt for "article"`;
    return { entries: new Map(), notes: [editorNote('bad-editor-file', message, SOURCES_FILE)] };
  }
  const read = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => ({ id, ...readEntry(id, entry, articleIds) }));
  const used = read.filter(({ entry }) => Object.keys(entry).length > 0);
  return {
    entries: new Map(used.map(({ id, entry }) => [id, entry])),
    notes: read.flatMap((one) => one.notes),
  };
}

interface ReadEntry {
  readonly entry: SourceEntry;
  readonly notes: readonly Note[];
}

function readEntry(id: string, value: unknown, articleIds: ReadonlySet<string>): ReadEntry {
  const where = `${SOURCES_FILE}, "${id}"`;
  const unused = (reason: string): ReadEntry => ({
    entry: {},
    notes: [
      editorNote('bad-source', `${where}: ${reason}`, articleIds.has(id) ? id : SOURCES_FILE),
    ],
  });
  if (!articleIds.has(id))
    return unused(
      'there is no such article; write its file name without .txt, or remove the entry',
    );
  if (!isObject(value)) return unused('the entry is not an object; write {"outlet": "…"}');
  const read = Object.entries(value).map(([field, given]) => readField(field, given));
  return {
    entry: Object.assign({}, ...read.map(({ entry }) => entry)),
    notes: read.flatMap(({ reason }) =>
      reason === undefined ? [] : [editorNote('bad-source', `${where}: ${reason}`, id)],
    ),
  };
}

interface ReadField {
  readonly entry?: SourceEntry;
  readonly reason?: string;
}

function readField(field: string, given: unknown): ReadField {
  const name = editorFields.find((one) => one === field);
  if (name === undefined)
    return { reason: `"${field}" is not a field; the fields are ${editorFields.join(', ')}` };
  const result = v.safeParse(fields[name], given);
  if (result.success) return { entry: { [name]: result.output } };
  const [{ message }] = result.issues;
  return { reason: `"${name}": ${JSON.stringify(given)} ${message}; the rest of it is used` };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
