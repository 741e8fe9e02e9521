// Which events a link may have meant whose slug is not in the data: those that share its words, and
// those near the date it begins with.

import { dayIndex, makeDay } from '../model/day.ts';
import { idAt, OPEN_FROM } from '../model/eventColumns.ts';
import type { EventTable } from '../model/eventTable.ts';
import type { DiplomaticEvent } from '../model/schema.ts';

const SLUG_DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?=-|$)/;
/** A word in common outweighs any distance in time; among as many, the fewer others the nearer. */
const WORD = 10;
const OTHER_WORD = 0.1;
const DAYS_PER_POINT = 30;

/** In a larger set only events of the season are compared by their words. */
const MOST_COMPARED = 20_000;

/** The nearest first, none that has neither a word nor the season in common. */
export function nearEvents(
  slug: string,
  { columns, event }: EventTable,
  most: number,
): readonly DiplomaticEvent[] {
  const words = wordsOf(slug);
  const day = dayOf(slug);
  const isLarge = columns.count > MOST_COMPARED;
  const found: { readonly row: number; readonly score: number }[] = [];
  for (let row = 0; row < columns.count; row += 1) {
    const near = nearness(day, columns.from[row] ?? OPEN_FROM);
    if (isLarge && near === 0) continue;
    const { shared, others } = likeness(words, idAt(columns, row));
    if (shared + near > 0) found.push({ row, score: WORD * shared + near - OTHER_WORD * others });
  }
  return found
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ row }) => event(row));
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
function nearness(day: number | undefined, from: number): number {
  if (day === undefined || from === OPEN_FROM) return 0;
  const distance = Math.abs(from - day);
  return Math.max(0, WORD - 1 - distance / DAYS_PER_POINT);
}

function dayOf(slug: string): number | undefined {
  const match = SLUG_DATE.exec(slug);
  if (!match) return undefined;
  const day = makeDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1));
  return day && dayIndex(day);
}
