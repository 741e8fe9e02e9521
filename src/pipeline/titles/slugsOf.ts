// Readable ids: the date as known, who acts, and where or what. Two events never share one: the most
// salient keeps the plain id, others add a word of their matter, then a number.

import { must } from '../../model/check.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { UnnamedEvent } from '../merge/eventFrom.ts';
import { mainActors, nameOf, type Told } from './titleOf.ts';

type Tables = Told['tables'];

const MOST_NAMES = 3;

export interface SlugInput {
  readonly event: UnnamedEvent;
  readonly topics: readonly string[];
}

/** One slug for each event, in the order given; the same whatever that order is. */
export function slugsOf(inputs: readonly SlugInput[], tables: Tables): string[] {
  const slugs: string[] = new Array(inputs.length).fill('');
  const taken = new Set<string>();
  const order = inputs.map((_, index) => index).sort((a, b) => byWeight(inputs[a], inputs[b]));
  for (const index of order) {
    const input = must(inputs[index], 'a slug belongs to an event');
    const slug = freeSlug(input, tables, taken);
    taken.add(slug);
    slugs[index] = slug;
  }
  return slugs;
}

function byWeight(a: SlugInput | undefined, b: SlugInput | undefined): number {
  const [one, other] = [must(a, 'an event').event, must(b, 'an event').event];
  const byReports = other.reports.length - one.reports.length;
  return (
    other.salience - one.salience || byReports || (firstReport(one) < firstReport(other) ? -1 : 1)
  );
}

function firstReport({ reports }: UnnamedEvent): string {
  return reports.map(({ id }) => id).sort()[0] ?? '';
}

function freeSlug(
  { event, topics }: SlugInput,
  tables: Tables,
  taken: ReadonlySet<string>,
): string {
  const plain = plainSlug(event, tables);
  if (!taken.has(plain)) return plain;
  for (const word of topics) {
    const slug = `${plain}-${foldedWord(word)}`;
    if (foldedWord(word) !== '' && !plain.includes(foldedWord(word)) && !taken.has(slug))
      return slug;
  }
  for (let number = 2; ; number++) {
    if (!taken.has(`${plain}-${number}`)) return `${plain}-${number}`;
  }
}

const PLAIN_TYPES: ReadonlySet<EventType> = new Set(['meeting', 'visit']);

function plainSlug(event: UnnamedEvent, tables: Tables): string {
  const actors = mainActors({ tables, actors: event.actors });
  const names = actors.map((id) => foldedWord(nameOf({ tables }, id)));
  const who = (event.type === 'meeting' ? names.sort() : names).slice(0, MOST_NAMES);
  const what = PLAIN_TYPES.has(event.type) ? [] : [event.type];
  const place = event.places[0];
  const where = place === undefined ? [] : [foldedWord(place)];
  const words = [...who, ...what, ...where].filter((word) => word !== '');
  return [datePart(event.date), ...(words.length > 0 ? words : [event.type])].join('-');
}

/** "2016-05-06", "2016-05", "2016", "1990s": always the year first. */
function datePart(edtf: string): string {
  const [from = '', to] = edtf.replace(/[?~%]/g, '').split('/');
  const first = from === '' || from === '..' ? (to ?? '') : from;
  if (/^\d{3}X$/.test(first)) return `${first.slice(0, 3)}0s`;
  return /^\d{2}XX$/.test(first) ? `${first.slice(0, 2)}00s` : first;
}

export function foldedWord(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
