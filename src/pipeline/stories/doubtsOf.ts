// What a caption says that the events its step points at do not bear out: a name is borne out by who
// and what they name and where they are, in their data or in so many words of their passages; a date by
// when they were, no finer than they are known to be, or by the words of a passage.

import { dayIndex, dayOfMonth, monthOf, yearOf } from '../../model/day.ts';
import type { Language } from '../../model/language.ts';
import type { DiplomaticEvent, EventSet } from '../../model/schema.ts';
import { type CaptionDate, captionDates, withoutDates } from './captionDates.ts';
import { namedIn, strangeNames } from './captionNames.ts';

type Names = Pick<EventSet, 'actors' | 'places'>;

/** The words in question, as the caption has them, each once. */
export function doubtsOf(
  caption: string,
  language: Language,
  events: readonly DiplomaticEvent[],
  names: Names,
): readonly string[] {
  const quotes = events.flatMap(({ reports }) => reports.map(({ quote }) => quote));
  const said = [...quotes, ...events.map(({ title }) => title.en)].join('\n');
  const ids = new Set([...events.flatMap((event) => idsOf(event, names)), ...namedIn(said)]);
  const titles = events.map(({ title }) => title[language] ?? '');
  const words = language === 'en' ? said : titles.join('\n');
  const strange = strangeNames(withoutDates(caption, language), language, { ids, words });
  const mentioned = captionDates(quotes.join('\n'), 'en');
  const unborne = captionDates(caption, language).filter(
    (date) =>
      !events.some((event) => isWhen(date, event)) && !mentioned.some((each) => agrees(date, each)),
  );
  return [...new Set([...strange, ...unborne.map((date) => date.words)])];
}

/** Whom and what it names, the states of people and bodies, and what its places lie in. */
function idsOf(event: DiplomaticEvent, { actors, places }: Names): string[] {
  const own = [...event.actors, ...event.targets, ...event.places];
  const above = new Map<string, string | null>([
    ...actors.map(({ id, of }): [string, string | null] => [id, of]),
    ...places.map(({ id, within }): [string, string | null] => [id, within]),
  ]);
  const ids = new Set<string>();
  for (let next: string[] = own; next.length > 0; ) {
    for (const id of next) ids.add(id);
    next = next.flatMap((id) => above.get(id) ?? []).filter((id) => !ids.has(id));
  }
  return [...ids];
}

/** Whether the event is known to have been then; a day of several in a row is one of them. */
function isWhen(date: CaptionDate, { earliest, latest, precision }: DiplomaticEvent): boolean {
  if (!earliest || !latest) return false;
  const ends = [earliest, latest];
  if (precision === 'day') {
    return ends.some((day) =>
      agrees(date, {
        ...{ words: day, year: yearOf(day), month: monthOf(day), day: dayOfMonth(day) },
        // 1 January 1970 was a Thursday.
        weekday: ((((dayIndex(day) + 3) % 7) + 7) % 7) + 1,
      }),
    );
  }
  const isFiner = date.day !== undefined || date.weekday !== undefined;
  const isYear = ends.every((day) => date.year === undefined || yearOf(day) === date.year);
  const isMonth = ends.every((day) => date.month === undefined || monthOf(day) === date.month);
  return !isFiner && isYear && isMonth;
}

const parts = ['year', 'month', 'day', 'weekday'] as const;

/** Whether `whole` says everything that `date` says. */
function agrees(date: CaptionDate, whole: CaptionDate): boolean {
  return parts.every((part) => date[part] === undefined || date[part] === whole[part]);
}
