// Which events hold the words a reader types: every word must begin a word of a title, a quote or a
// name, case and accents aside.

import type { EventTable } from '../model/eventTable.ts';
import type { DiplomaticEvent, SetHead } from '../model/schema.ts';
import { fold } from './fold.ts';
import type { Mask } from './matcher.ts';
import { markRows, type WordIndex, wordIndex } from './wordIndex.ts';

/** What of an event is searched, for each of those given. */
export function* searchTexts(
  set: Pick<SetHead, 'actors' | 'places'>,
  events: Iterable<DiplomaticEvent>,
): Generator<string> {
  const names = new Map(
    [...set.actors, ...set.places].map((named) => [named.id, namesOf(named).join(' ')]),
  );
  for (const event of events) {
    const ids = new Set([...event.actors, ...event.targets, ...event.places]);
    yield [
      ...present(Object.values(event.title)),
      ...event.reports.map((report) => report.quote),
      ...[...ids].map((id) => names.get(id) ?? ''),
    ].join(' ');
  }
}

/** A search in events that are all here. */
export function searchIn(set: SetHead, { columns, event }: EventTable): (q: string) => Mask | null {
  const events = Array.from({ length: columns.count }, (_, row) => event(row));
  const index = wordIndex(searchTexts(set, events));
  return (q) => search(index, columns.count, q);
}

/** The events that hold all the words; null where there are no words to look for. */
export function search(index: WordIndex, count: number, q: string): Mask | null {
  const words = fold(q).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const [first, ...others] = words.map((word) => {
    const mask = new Uint8Array(count);
    markRows(index, word, mask);
    return mask;
  });
  const found = first ?? new Uint8Array(count);
  for (const mask of others) {
    for (let row = 0; row < count; row += 1) if (mask[row] === 0) found[row] = 0;
  }
  return found;
}

function namesOf(named: SetHead['actors'][number] | SetHead['places'][number]): string[] {
  return present([named.name, named.names.ja, named.names.ru]);
}

function present(texts: readonly (string | null)[]): string[] {
  return texts.filter((text) => text !== null);
}
