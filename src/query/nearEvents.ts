// Which events a link may have meant whose slug is not in the data: those that share its words, and
// those near the date it begins with.

import { dayIndex, makeDay } from '../model/day.ts';
import type { DiplomaticEvent } from '../model/schema.ts';

const SLUG_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?=-|$)/;
/** A word in common outweighs any distance in time; words common to many slugs count no more. */
const WORD = 10;
const DAYS_PER_POINT = 30;

/** The nearest first, none that has neither a word nor the season in common. */
export function nearEvents(
  slug: string,
  events: readonly DiplomaticEvent[],
  most: number,
): readonly DiplomaticEvent[] {
  const words = wordsOf(slug);
  const day = dayOf(slug);
  return events
    .map((event) => ({ event, score: WORD * sharedWords(words, event.id) + nearness(day, event) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ event }) => event);
}

function sharedWords(words: ReadonlySet<string>, slug: string): number {
  return [...wordsOf(slug)].filter((word) => words.has(word)).length;
}

function wordsOf(slug: string): ReadonlySet<string> {
  const rest = slug.toLowerCase().replace(SLUG_DATE, '');
  return new Set(rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
}

/** Up to 9 points on the same day, none from nine months on. */
function nearness(day: number | undefined, event: DiplomaticEvent): number {
  if (day === undefined || event.earliest === null) return 0;
  const distance = Math.abs(dayIndex(event.earliest) - day);
  return Math.max(0, WORD - 1 - distance / DAYS_PER_POINT);
}

function dayOf(slug: string): number | undefined {
  const match = SLUG_DATE.exec(slug);
  if (!match) return undefined;
  const day = makeDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
  return day && dayIndex(day);
}
