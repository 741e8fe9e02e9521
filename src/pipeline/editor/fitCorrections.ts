// Entries of corrections.json in, the reports they mean out. The words must be those of a report of
// that article, and mean one only; where they do not, a note says what to do, and nothing is guessed.

import type { Note } from '../../model/note.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { plainCharacters } from '../read/plainCharacters.ts';
import type { ArticleReports } from '../reports/articleReports.ts';
import type { Action, Naming } from './correction.ts';
import { editorNote, listed, shortened } from './editorNote.ts';
import { nearWords } from './nearWords.ts';
import { CORRECTIONS_FILE, type NumberedCorrection } from './readCorrections.ts';
import { reportKey } from './reportKey.ts';

export interface FittedCorrection {
  readonly number: number;
  readonly action: Action;
  readonly reason: string | null;
  readonly article: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Which reports it means: all that these words tell of this type. */
  readonly key: string;
  /** Of the other report, for merge and split. */
  readonly otherKey: string | null;
}

export interface Fitted {
  readonly corrections: readonly FittedCorrection[];
  readonly notes: readonly Note[];
}

interface Told {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly type: EventType;
  readonly quote: string;
}

type Meant = { readonly told: Told } | { readonly told?: never; readonly why: string };

export function fitCorrections(
  corrections: readonly NumberedCorrection[],
  lines: readonly ArticleReports[],
): Fitted {
  if (corrections.length === 0) return { corrections: [], notes: [] };
  const byArticle = new Map(lines.map((line) => [line.article.id, line]));
  const outcomes = corrections.map((one) => fitted(one, byArticle));
  return {
    corrections: outcomes.flatMap((one) => ('why' in one ? [] : [one])),
    notes: outcomes.flatMap((one) => ('why' in one ? [unfitNote(one.correction, one.why)] : [])),
  };
}

/** How a note names an entry. */
export function entryName({ number, quote }: Pick<FittedCorrection, 'number' | 'quote'>): string {
  return `${CORRECTIONS_FILE}, entry ${number} ("${shortened(quote)}")`;
}

function unfitNote({ number, report }: NumberedCorrection, why: string): Note {
  const name = entryName({ number, quote: report.quote });
  return editorNote('unfit-correction', `${name} is not used: ${why}`, CORRECTIONS_FILE);
}

function fitted(
  correction: NumberedCorrection,
  lines: ReadonlyMap<string, ArticleReports>,
): FittedCorrection | { readonly correction: NumberedCorrection; readonly why: string } {
  const { number, action, reason, report } = correction;
  const own = meantBy(report, lines);
  if (!own.told) return { correction, why: own.why };
  const other = 'other' in action ? meantBy(action.other, lines) : null;
  if (other && !other.told) return { correction, why: `of its other report, ${other.why}` };
  const key = reportKey(own.told);
  const otherKey = other?.told ? reportKey(other.told) : null;
  if (key === otherKey)
    return { correction, why: 'it names one report twice; name another, or remove the entry' };
  const { article, start, end, quote } = own.told;
  return { number, action, reason, article, quote, start, end, key, otherKey };
}

function meantBy(naming: Naming, lines: ReadonlyMap<string, ArticleReports>): Meant {
  const line = lines.get(naming.article);
  if (!line)
    return {
      why: `there is no article "${naming.article}"; correct the name, or remove the entry`,
    };
  const words = plain(naming.quote);
  const told = line.reports.map(({ start, end, type, quote }) => {
    return { article: naming.article, start, end, type, quote };
  });
  const same = told.filter(({ quote }) => plain(quote) === words);
  if (same.length === 0) return { why: noneReason(naming.article, words, told) };
  const inContext = narrowed(same, (one) => isInContext(line.prose, one, naming), true);
  const placed = narrowed(inContext, ({ start }) => start, naming.start);
  const starts = [...new Set(placed.map(({ start }) => start))];
  if (starts.length > 1) return { why: severalPlaces(starts) };
  const [one, ...others] = narrowed(placed, ({ type }) => type, naming.type);
  if (!one || (naming.type !== undefined && one.type !== naming.type))
    return { why: `these words tell no ${naming.type}; correct "type", or remove the entry` };
  const types = [...new Set([one, ...others].map(({ type }) => type))];
  return types.length > 1 ? { why: severalTypes(types) } : { told: one };
}

/** Prose has blanks in place of what is none of it, and plain characters. */
function isInContext(prose: string, { start, end }: Told, { prefix = '', suffix = '' }: Naming) {
  const before = plain(plainCharacters(prefix));
  const after = plain(plainCharacters(suffix));
  return (
    (before === '' || plain(prose.slice(0, start)).endsWith(before)) &&
    (after === '' || plain(prose.slice(end)).startsWith(after))
  );
}

/** Those with the value asked for; all where none has it or nothing was asked. */
function narrowed<V>(told: readonly Told[], of: (one: Told) => V, value: V | undefined): Told[] {
  const having = told.filter((one) => of(one) === value);
  return having.length > 0 ? having : [...told];
}

function noneReason(article: string, words: string, told: readonly Told[]): string {
  const near = told.filter(({ quote }) => {
    const other = plain(quote);
    return other.includes(words) || words.includes(other);
  });
  const [one] = near;
  if (one && near.length === 1)
    return `no report of ${article} has just these words now; one reads "${plain(one.quote)}": copy that if it is meant, or remove the entry`;
  const gone = `no report of ${article} has these words now; copy the excerpt anew from its event, or remove the entry`;
  const nearest = told.flatMap(({ quote }) => nearWords(plain(quote), words) ?? []);
  const [proposed, ...others] = new Set(nearest);
  if (proposed === undefined || others.length > 0) return gone;
  return `${gone}. The nearest words are now "${proposed}"`;
}

function severalPlaces(starts: readonly number[]): string {
  return `these words are reported in several places; add ${listed(
    starts.map((start) => `"start": ${start}`),
    'or',
  )}, or "prefix" and "suffix", the words right before and after`;
}

function severalTypes(types: readonly EventType[]): string {
  return `these words tell of several things; add ${listed(
    types.map((type) => `"type": "${type}"`),
    'or',
  )}`;
}

/** Line breaks in an article are no part of its words. */
function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
