// Which events hold the words a reader types: every word must begin a word of a title, a quote or a
// name, case and accents aside.

import type { EventSet } from '../model/schema.ts';
import { fold } from './fold.ts';

/** Each event's searchable words, folded; made once for a data set and only when first asked. */
export type SearchTexts = ReadonlyMap<string, string>;

export function searchTexts(set: EventSet): SearchTexts {
  const names = new Map(
    [...set.actors, ...set.places].map((named) => [named.id, namesOf(named).join(' ')]),
  );
  return new Map(
    set.events.map((event) => {
      const ids = new Set([...event.actors, ...event.targets, ...event.places]);
      const texts = [
        ...present(Object.values(event.title)),
        ...event.reports.map((report) => report.quote),
        ...[...ids].map((id) => names.get(id) ?? ''),
      ];
      return [event.id, ` ${fold(texts.join(' '))}`];
    }),
  );
}

/** Ids of the events that hold all the words; null where there are no words to look for. */
export function search(texts: SearchTexts, q: string): ReadonlySet<string> | null {
  const words = fold(q).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  const found = [...texts].filter(([, text]) => words.every((word) => text.includes(` ${word}`)));
  return new Set(found.map(([id]) => id));
}

function namesOf(named: EventSet['actors'][number] | EventSet['places'][number]): string[] {
  return present([named.name, named.names.ja, named.names.ru]);
}

function present(texts: readonly (string | null)[]): string[] {
  return texts.filter((text) => text !== null);
}
