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
  /** Asked where another has the plain id already. */
  readonly topicsOf: () => readonly string[];
}

const MAX_SLUG = 60;
const MOST_NAMES = 3;
const MOST_WORDS = 4;
/** A number takes at most this much: "-99999". */
const NUMBER_ROOM = 6;

/** What holds for all slugs of a set. */
interface Slugging {
  readonly names: TitleNames;
  /** The names of actors and the words of titles as a slug has them. */
  readonly nameWord: (id: string) => string;
  readonly matterWord: (word: string) => string;
  readonly taken: Set<string>;
  /** The number to try next behind a slug, so that a thousand alike are not counted anew. */
  readonly next: Map<string, number>;
}

/** One slug for each event, in the order given; the same whatever that order is. */
export function slugsOf(inputs: readonly SlugInput[], source: NameSource): string[] {
  const names = titleNames(source);
  const slugging: Slugging = {
    names,
    nameWord: workedOutOnce((id) => foldedWord(nameOf(names, id))),
    matterWord: workedOutOnce(matterWordOf),
    taken: new Set(),
    next: new Map(),
  };
  const slugs: string[] = new Array(inputs.length).fill('');
  const order = inputs.map(weighed).sort(byWeight);
  for (const { index } of order) {
    const slug = freeSlug(must(inputs[index], 'a slug belongs to an event'), slugging);
    slugging.taken.add(slug);
    slugs[index] = slug;
  }
  return slugs;
}

function workedOutOnce(work: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const word = work(text);
    known.set(text, word);
    return word;
  };
}

/** An event by what decides who keeps the plain id: salience, then reports, then the first of them. */
interface Weighed {
  readonly index: number;
  readonly salience: number;
  readonly reports: number;
  readonly first: string;
}

function weighed({ event: { salience, reports } }: SlugInput, index: number): Weighed {
  let first = reports[0]?.id ?? '';
  for (const { id } of reports) if (id < first) first = id;
  return { index, salience, reports: reports.length, first };
}

function byWeight(a: Weighed, b: Weighed): number {
  return b.salience - a.salience || b.reports - a.reports || (a.first < b.first ? -1 : 1);
}

function freeSlug(input: SlugInput, slugging: Slugging): string {
  const { taken, next } = slugging;
  const plain = plainSlug(input, slugging);
  if (!taken.has(plain)) return plain;
  for (const word of input.topicsOf()) {
    const slug = joined([plain, ...partsOf(foldedWord(word))], MAX_SLUG);
    if (slug !== plain && !taken.has(slug)) return slug;
  }
  const short = joined([plain], MAX_SLUG - NUMBER_ROOM);
  for (let number = next.get(short) ?? 2; ; number++) {
    if (taken.has(`${short}-${number}`)) continue;
    next.set(short, number + 1);
    return `${short}-${number}`;
  }
}

function plainSlug({ event, title }: SlugInput, slugging: Slugging): string {
  const { names, nameWord } = slugging;
  const { type, places, date } = event;
  const actors = mainActors({ names, actors: event.actors });
  const folded = actors.map(nameWord).filter((name) => name !== '');
  const isGathering = type === 'meeting' && folded.length > 1;
  const who = (type === 'meeting' ? folded.sort() : folded).slice(0, MOST_NAMES);
  const isTold = isGathering || (type === 'visit' && folded.length > 0);
  const what = isTold ? [] : matterOf(title, who, slugging);
  const place = type === 'statement' ? undefined : places[0];
  const where = place === undefined ? [] : [foldedWord(place)];
  const day = datePart(date);
  const slug = joined([day, ...who, ...what, ...where], MAX_SLUG);
  return slug === day ? `${slug}-${type}` : slug;
}

/** Words of a title that say nothing in an address. */
const PASSED_OVER = /^(?:reportedly|says?|he|she|it|they|there|\p{L}+ally|\p{L}{2,}ely)$/iu;

/** The words of the title that carry it, without those that say who. */
function matterOf(title: string, who: readonly string[], { matterWord }: Slugging): string[] {
  const told = who.flatMap(partsOf);
  const words: string[] = [];
  for (const printed of title.split(' ')) {
    const word = matterWord(printed);
    if (word === '' || told.includes(word) || words.includes(word)) continue;
    words.push(word);
    if (words.length === MOST_WORDS) break;
  }
  return words;
}

/** Empty for a word that carries nothing. */
function matterWordOf(word: string): string {
  const isEmpty = isWeak(word) || PASSED_OVER.test(word);
  return isEmpty ? '' : foldedWord(word.replace(/[’']s?$/, ''));
}

/** Folded words one after the other, none twice, as many as there is room for. */
function joined(words: readonly string[], max: number): string {
  let slug = '';
  const used: string[] = [];
  for (const word of words) {
    const parts = partsOf(word);
    const fresh = slug === '' ? parts : freshOf(parts, used);
    if (fresh.length === 0) continue;
    const next = slug === '' ? word.slice(0, max) : `${slug}-${fresh.join('-')}`;
    if (next.length > max) continue;
    for (const part of fresh) used.push(part);
    slug = next;
  }
  return slug;
}

/** None of a word that repeats itself. */
function freshOf(parts: readonly string[], used: readonly string[]): readonly string[] {
  const isRepeating = parts.length > 1 && new Set(parts).size < parts.length;
  return isRepeating ? [] : parts.filter((part) => !used.includes(part));
}

function partsOf(folded: string): string[] {
  if (folded === '') return [];
  return folded.includes('-') ? folded.split('-') : [folded];
}

/** "2016-05-06", "2016-05", "2016", "1990s": always the year first. */
function datePart(edtf: string): string {
  const [from = '', to] = edtf.replace(/[?~%]/g, '').split('/');
  const first = from === '' || from === '..' ? (to ?? '') : from;
  if (/^\d{3}X$/.test(first)) return `${first.slice(0, 3)}0s`;
  return /^\d{2}XX$/.test(first) ? `${first.slice(0, 2)}00s` : first;
}

function foldedWord(text: string): string {
  if (FOLDED.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const FOLDED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
