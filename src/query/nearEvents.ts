// Which events a link may have meant whose slug is not in the data: those that share its words, and
// those near the date it begins with.

import { dayIndex, makeDay } from '../model/day.ts';
import type { DiplomaticEvent } from '../model/schema.ts';

const SLUG_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?=-|$)/;
/** A word in common outweighs any distance in time; among as many, the fewer others the nearer. */
const WORD = 10;
const OTHER_WORD = 0.1;
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
    .map((event) => ({ event, ...likeness(words, event.id), near: nearness(day, event) }))
    .filter(({ shared, near }) => shared + near > 0)
    .map((each) => ({ ...each, score: WORD * each.shared + each.near - OTHER_WORD * each.others }))
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ event }) => event);
}

function likeness(words: ReadonlySet<string>, slug: string) {
  const own = [...wordsOf(slug)];
  const shared = own.filter((word) => words.has(word)).length;
  return { shared, others: own.length - shared };
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
