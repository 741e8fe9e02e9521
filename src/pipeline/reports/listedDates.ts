// "in 2012 and again in August 2015", "Oslo in 1952, Kyoto in 1955": one verb told of several times.
// Each further date of the list is a happening of its own, with the places and people told beside it.

import type { Candidate } from './candidate.ts';
import { canDate, type FoundDating } from './datingWords.ts';
import type { Item } from './items.ts';
import type { SentenceReading } from './sentenceReading.ts';

const MOST_BETWEEN = 9;
const JOINING = new Set([',', ';', 'and']);
const PASSABLE = new Set(
  `again then also later once more in on at to with early late mid - by the of meeting summit forum
   conference session talks sidelines margins`
    .trim()
    .split(/\s+/),
);
const BEHIND_LAST = new Set(
  'and but in on at to with for by after before as when while during from over under'.split(' '),
);

export function withListedDates(
  reading: SentenceReading,
  candidates: readonly Candidate[],
): Candidate[] {
  const verbs = candidates.filter(({ form }) => form === 'verb');
  const taken = new Set(verbs.map(({ dating }) => dating?.index));
  const lists = new Map<Candidate, readonly number[]>();
  for (const one of candidates) {
    const list = listedBehind(reading, one).filter((at) => !taken.has(at));
    if (list.length > 0) lists.set(one, list);
  }
  if (lists.size === 0) return [...candidates];
  const listed = new Set(verbs.flatMap((one) => lists.get(one) ?? []));
  return candidates.flatMap((one) => {
    if (one.form === 'noun' && one.dating !== null && listed.has(one.dating.index)) return [];
    const own = lists.get(one) ?? [];
    return own.length === 0 ? [one] : shared(reading.items, one, own);
  });
}

/** Item indexes of the further dates of a candidate's list. */
function listedBehind(reading: SentenceReading, { dating, at, rule }: Candidate): number[] {
  if (dating?.how !== 'at' || dating.index < at || rule === 'trade moves') return [];
  const { items, groups } = reading;
  const to = groups.find(({ from }) => from > dating.index)?.from ?? items.length;
  const listed: number[] = [];
  let last = dating.index;
  for (let i = last + 1; i < Math.min(to, last + MOST_BETWEEN + 2); i++) {
    if (items[i]?.kind !== 'time') continue;
    if (!isJoined(items, last, i) || !isClosed(items, i)) break;
    listed.push(i);
    last = i;
  }
  return listed;
}

/** Nothing but list words, places and people between two dates that can be two times of one thing. */
function isJoined(items: readonly Item[], last: number, next: number): boolean {
  const [first, second] = [items[last], items[next]];
  if (!first || !second || !canDate(second) || second.isPossessive) return false;
  if (first.isQuoted !== second.isQuoted) return false;
  const between = items.slice(last + 1, next);
  const isList = between.some(({ lower }) => JOINING.has(lower));
  const isPlain = between.every(
    ({ kind, lower }) =>
      kind === 'place' || kind === 'actor' || JOINING.has(lower) || PASSABLE.has(lower),
  );
  const isAgain = between.some(({ lower }) => lower === 'again');
  return isList && isPlain && (isAgain || isApart(first, second));
}

/** "on Monday and Tuesday", "May 5 and May 6" are one occasion; two months or two years are not. */
function isApart({ time: first }: Item, { time: second }: Item): boolean {
  if (first?.reading.kind !== 'date' || second?.reading.kind !== 'date') return false;
  const [a, b] = [first.reading, second.reading];
  if (a.sense !== null || b.sense !== null || (a.day === null) !== (b.day === null)) return false;
  return a.day === null || a.month !== b.month || Math.abs(a.day - (b.day ?? 0)) > 1;
}

/** Not "and 2015 talks", where the year is that of the talks, nor "and in 2015, Norway", where it opens a clause. */
function isClosed(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (next?.text === ',') return isListed(items[index + 2]);
  return next === undefined || next.kind === 'mark' || BEHIND_LAST.has(next.lower);
}

function isListed(item: Item | undefined): boolean {
  return item === undefined || item.kind === 'time' || BEHIND_LAST.has(item.lower);
}

/** The candidate itself without what stands beside a later date, and one more for each of those. */
function shared(items: readonly Item[], one: Candidate, listed: readonly number[]): Candidate[] {
  const starts = [one.dating?.index ?? one.at, ...listed];
  const ends = [...listed, Math.min(one.end, (listed.at(-1) ?? one.end) + MOST_BETWEEN)];
  const first = isOfPlaces(items, one, starts) ? one.from : one.to;
  const ahead = starts.map((to, k) => items.slice(k === 0 ? first : (starts[k - 1] ?? to), to));
  const behind = starts.map((from, k) => items.slice(from, ends[k]));
  const isPlacedAhead = idsIn(ahead[0], 'place').length > 0;
  const places = idsBeside(isPlacedAhead ? ahead : behind, 'place');
  const people = idsBeside(ahead, 'actor');
  const subjects = idsIn(items.slice(one.from, one.at), 'actor');
  return starts.map((index, k) => {
    const dating = { index, how: howOf(k) };
    const told = { ...one, dating, places: one.places.filter((id) => fits(places, id, k)) };
    return withPeople(told, { people, subjects, k });
  });
}

/** "Oslo was taken on May 3 and Bergen on May 5": each date has its own place for a subject. */
function isOfPlaces(
  items: readonly Item[],
  { form, from, at }: Candidate,
  starts: readonly number[],
): boolean {
  const [first = 0, second = 0] = starts;
  const hasPlace = (list: readonly Item[]) => idsIn(list, 'place').length > 0;
  return (
    form === 'verb' &&
    hasPlace(items.slice(from, at)) &&
    !hasPlace(items.slice(at, first)) &&
    hasPlace(items.slice(first, second))
  );
}

/** The first date of a list is the verb's own. */
function howOf(k: number): FoundDating['how'] {
  return k === 0 ? 'at' : 'listed';
}

type Beside = readonly (readonly string[])[];

function idsBeside(stretches: readonly (readonly Item[])[], kind: Item['kind']): Beside {
  return stretches.map((items) => idsIn(items, kind));
}

/** What stands beside another date is no part of this one; one that names nothing goes on with the last. */
function fits(beside: Beside, id: string, k: number): boolean {
  const kept = beside.slice(0, k + 1).findLast((ids) => ids.length > 0) ?? [];
  return kept.includes(id) || beside.every((ids) => !ids.includes(id));
}

/** "met Kerry in 1952, Annan in 1955" changes the partner, "visited Oslo in 1952, Kerry in 1955" the subject. */
function withPeople(
  one: Candidate,
  at: { readonly people: Beside; readonly subjects: readonly string[]; readonly k: number },
): Candidate {
  const { people, subjects, k } = at;
  const own = people[k] ?? [];
  if (k > 0 && own.length > 0 && people[0]?.length === 0)
    return {
      ...one,
      actors: own,
      targets: one.targets.filter((id) => !subjects.includes(id) && fits(people, id, 0)),
    };
  const stays = (id: string) => fits(people, id, k);
  return { ...one, actors: one.actors.filter(stays), targets: one.targets.filter(stays) };
}

function idsIn(items: readonly Item[] | undefined, kind: Item['kind']): string[] {
  return (items ?? []).flatMap((item) => (item.kind === kind ? item.ids : []));
}
