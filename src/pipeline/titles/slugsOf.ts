// Readable ids: the date as known, who acts, what it is about, and where. Two events never share one:
// the most salient keeps the plain id, others add a word of their matter, then a number.

import { must } from '../../model/check.ts';
import type { UnnamedEvent } from '../merge/eventFrom.ts';
import { type NameSource, nameOf, type TitleNames, titleNames } from './titleNames.ts';
import { mainActors } from './told.ts';
import { isWeak } from './weakWords.ts';

export interface SlugInput {
  readonly event: UnnamedEvent;
  readonly title: string;
  readonly topics: readonly string[];
}

const MAX_SLUG = 60;
const MOST_NAMES = 3;
const MOST_WORDS = 4;
/** A number takes at most this much: "-99999". */
const NUMBER_ROOM = 6;

interface Taken {
  readonly slugs: Set<string>;
  /** The number to try next behind a slug, so that a thousand alike are not counted anew. */
  readonly next: Map<string, number>;
}

/** One slug for each event, in the order given; the same whatever that order is. */
export function slugsOf(inputs: readonly SlugInput[], source: NameSource): string[] {
  const names = titleNames(source);
  const slugs: string[] = new Array(inputs.length).fill('');
  const taken: Taken = { slugs: new Set(), next: new Map() };
  const order = inputs.map(weighed).sort(byWeight);
  for (const { index } of order) {
    const slug = freeSlug(must(inputs[index], 'a slug belongs to an event'), names, taken);
    taken.slugs.add(slug);
    slugs[index] = slug;
  }
  return slugs;
}

/** An event by what decides who keeps the plain id: salience, then reports, then the first of them. */
interface Weighed {
  readonly index: number;
  readonly salience: number;
  readonly reports: number;
  readonly first: string;
}

function weighed({ event: { salience, reports } }: SlugInput, index: number): Weighed {
  const ids = reports.map(({ id }) => id);
  const first = ids.reduce((least, id) => (id < least ? id : least), ids[0] ?? '');
  return { index, salience, reports: reports.length, first };
}

function byWeight(a: Weighed, b: Weighed): number {
  return b.salience - a.salience || b.reports - a.reports || (a.first < b.first ? -1 : 1);
}

function freeSlug(input: SlugInput, names: TitleNames, taken: Taken): string {
  const plain = plainSlug(input, names);
  if (!taken.slugs.has(plain)) return plain;
  for (const word of input.topics) {
    const slug = joined([plain, ...partsOf(word)], MAX_SLUG);
    if (slug !== plain && !taken.slugs.has(slug)) return slug;
  }
  const short = joined([plain], MAX_SLUG - NUMBER_ROOM);
  for (let number = taken.next.get(short) ?? 2; ; number++) {
    if (taken.slugs.has(`${short}-${number}`)) continue;
    taken.next.set(short, number + 1);
    return `${short}-${number}`;
  }
}

function plainSlug({ event, title }: SlugInput, names: TitleNames): string {
  const actors = mainActors({ names, actors: event.actors });
  const folded = actors.map((id) => foldedWord(nameOf(names, id))).filter((name) => name !== '');
  const isGathering = event.type === 'meeting' && folded.length > 1;
  const who = (event.type === 'meeting' ? folded.sort() : folded).slice(0, MOST_NAMES);
  const what =
    isGathering || (event.type === 'visit' && folded.length > 0) ? [] : matterOf(title, who);
  const place = event.type === 'statement' ? undefined : event.places[0];
  const where = place === undefined ? [] : [foldedWord(place)];
  const slug = joined([datePart(event.date), ...who, ...what, ...where], MAX_SLUG);
  return slug === datePart(event.date) ? `${slug}-${event.type}` : slug;
}

/** Words of a title that say nothing in an address. */
const PASSED_OVER = /^(?:reportedly|says?|he|she|it|they|there|\p{L}+ally|\p{L}{2,}ely)$/iu;

/** The words of the title that carry it, without those that say who. */
function matterOf(title: string, who: readonly string[]): string[] {
  const told = new Set(who.flatMap(partsOf));
  const words = title
    .split(' ')
    .filter((word) => !isWeak(word) && !PASSED_OVER.test(word))
    .map((word) => foldedWord(word.replace(/[’']s?$/, '')))
    .filter((word) => word !== '' && !told.has(word));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** The words one after the other, none twice, as many as there is room for. */
function joined(words: readonly string[], max: number): string {
  let slug = '';
  const used = new Set<string>();
  for (const word of words) {
    const parts = partsOf(word);
    const isRepeating = parts.length > 1 && new Set(parts).size < parts.length;
    const fresh = slug === '' ? [word] : isRepeating ? [] : parts.filter((part) => !used.has(part));
    if (fresh.length === 0) continue;
    const next = slug === '' ? word.slice(0, max) : `${slug}-${fresh.join('-')}`;
    if (next.length > max) continue;
    for (const part of slug === '' ? parts : fresh) used.add(part);
    slug = next;
  }
  return slug;
}

function partsOf(word: string): string[] {
  return foldedWord(word)
    .split('-')
    .filter((part) => part !== '');
}

/** "2016-05-06", "2016-05", "2016", "1990s": always the year first. */
function datePart(edtf: string): string {
  const [from = '', to] = edtf.replace(/[?~%]/g, '').split('/');
  const first = from === '' || from === '..' ? (to ?? '') : from;
  if (/^\d{3}X$/.test(first)) return `${first.slice(0, 3)}0s`;
  return /^\d{2}XX$/.test(first) ? `${first.slice(0, 2)}00s` : first;
}

export function foldedWord(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const FOLDED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
