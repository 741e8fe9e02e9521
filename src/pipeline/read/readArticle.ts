// Bytes in, an article out, or notes that say why not. Knows no other article.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Day } from '../../model/day.ts';
import type { Note } from '../../model/note.ts';
import type { Article } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import { toldNote } from '../../model/toldNote.ts';
import type { SourceFile } from '../sourceFile.ts';
import { clean, settleMarks } from './clean.ts';
import { type Codes, codesOf } from './codesOf.ts';
import { type Decoded, decodeBytes } from './decodeBytes.ts';
import { languageOf } from './languageOf.ts';
import { layOut } from './layOut.ts';
import { markMarkup } from './markMarkup.ts';
import { openingOf } from './openingOf.ts';
import { readNotes } from './readNotes.ts';
import { readParts } from './readParts.ts';
import { seeParagraphs } from './seeParagraphs.ts';
import { sentencesIn } from './segment.ts';
import { type Placed, settleRoles } from './settleRoles.ts';

export interface Sentence extends Span {
  readonly paragraph: Span;
  /** Index into the article's parts. */
  readonly part: number;
}

/** Where the dateline of a part says its story was written: what "here" means in it. */
export interface Dateline {
  readonly part: number;
  readonly place: Span;
  /** When it was written, where the dateline says so: "today" in it is that day. */
  readonly day: Day | null;
  /** Its day and month, where nothing on the page gives the year. */
  readonly yearless: YearlessDay | null;
}

export interface YearlessDay extends Span {
  readonly month: number;
  readonly dayOfMonth: number;
}

export interface ReadArticle {
  /** As the data file has it; `published` only where the article itself proves it. */
  readonly article: Article;
  /** The text as decoded; every span counts in it. */
  readonly text: string;
  /** The text with all that is not prose blanked and quotes and spaces made plain; same length. */
  readonly prose: string;
  /** The prose as numbers, for the steps that look at every character. */
  readonly codes: Codes;
  readonly sentences: readonly Sentence[];
  readonly datelines: readonly Dateline[];
}

export type ReadResult =
  | { readonly status: 'read'; readonly read: ReadArticle; readonly notes: readonly Note[] }
  | { readonly status: 'refused'; readonly notes: readonly Note[] };

export type ReadArticleStep = (file: SourceFile) => ReadResult;

export const readArticle: ReadArticleStep = (file) => {
  const decoded = decodeBytes(file.bytes);
  if (decoded.status === 'text') return readText(file, decoded);
  const { kind, values } = decoded;
  const at = { code: 'unreadable-file', level: 'warning', article: file.name, span: null } as const;
  const note = toldNote(kind, [file.name, ...values], at);
  return { status: 'refused', notes: [note] };
};

function readText(file: SourceFile, decoded: Extract<Decoded, { status: 'text' }>): ReadResult {
  const { text, encoding } = decoded;
  const id = file.name.replace(/(?<=[^.])\.txt$/i, '');
  const page = markMarkup(text);
  const placed = settleRoles(page.shadow, seeParagraphs(page, layOut(text, page.shadow)));
  const { parts, datelines, marks, about, notes } = readParts(id, page, placed);
  const notProse = settleMarks([...page.marks, ...marks]);
  const prose = clean(page.shadow, notProse);
  const codes = codesOf(prose);
  const language = languageOf(prose.trim() === '' ? codesOf(page.shadow) : codes);
  const article: Article = {
    id,
    ...about,
    opening: openingOf(text, prose, placed),
    fromEditor: [],
    language,
    encoding,
    length: text.length,
    parts,
    notProse,
    revisionOf: null,
    duplicateOf: null,
    sha256: bytesToHex(sha256(file.bytes)),
  };
  const sentences = language === 'en' ? sentencesOf(prose, placed) : [];
  const read = { article, text, prose, codes, sentences, datelines };
  return { status: 'read', read, notes: [...notes, ...readNotes(read, decoded)] };
}

function sentencesOf(prose: string, placed: readonly Placed[]): Sentence[] {
  const sentences: Sentence[] = [];
  let part = 0;
  for (const { start, end, role, opensPart } of placed) {
    if (opensPart) part += 1;
    if (role !== 'prose') continue;
    const paragraph = { start, end };
    for (const span of sentencesIn(prose, paragraph))
      sentences.push({ start: span.start, end: span.end, paragraph, part });
  }
  return sentences;
}
