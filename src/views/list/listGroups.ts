// The list's month heads: events in time order, in runs that share a month, or a year where no
// month is known. A head says how finely its events are dated, never a day or month they lack.

import { yearOf } from '../../model/day.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { longDate, monthName } from '../shared/dateWords.ts';
import { listWords } from './listWords.ts';

export interface ListGroup {
  readonly key: string;
  readonly title: string;
  readonly note: string | null;
  /** What dates under this head can leave out. */
  readonly year: number | null;
  readonly events: readonly DiplomaticEvent[];
}

type Head = Omit<ListGroup, 'key' | 'events'>;

export function listGroups(events: readonly DiplomaticEvent[]): ListGroup[] {
  const groups: { head: Head; events: DiplomaticEvent[] }[] = [];
  for (const event of events) {
    const head = headOf(event);
    const last = groups.at(-1);
    if (last?.head.title === head.title) last.events.push(event);
    else groups.push({ head, events: [event] });
  }
  return groups.map(({ head, events }) => ({ key: events[0]?.id ?? head.title, ...head, events }));
}

function headOf({ date, earliest, precision }: DiplomaticEvent): Head {
  if (earliest === null) return { title: sentence(longDate(date)), note: null, year: null };
  const year = yearOf(earliest);
  switch (precision) {
    case 'day':
    case 'month':
      return { title: `${monthName(earliest)} ${year}`, note: null, year };
    case 'season':
    case 'quarter':
    case 'year':
      return { title: String(year), note: listWords.monthUnknown, year };
    case 'decade':
    case 'century':
      return { title: sentence(longDate(date)), note: listWords.yearUnknown, year: null };
  }
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
