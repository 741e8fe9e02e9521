// The list's month heads: events in time order, in runs that share a month, or a year where no
// month is known. A head says how finely its events are dated, never a day or month they lack.

import { dayAt, monthOf, yearOf } from '../../model/day.ts';
import { precisions } from '../../model/edtf.ts';
import { OPEN_FROM } from '../../model/eventColumns.ts';
import { type EventList, eventAt } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { longDate } from '../shared/dateWords.ts';
import { listWords } from './listWords.ts';

export interface ListGroup {
  readonly key: string;
  readonly title: string;
  readonly note: string | null;
  /** What dates under this head can leave out. */
  readonly year: number | null;
  /** Places of its events in the list, `end` excluded. */
  readonly first: number;
  readonly end: number;
}

type Head = Pick<ListGroup, 'title' | 'note' | 'year'>;

export function listGroups(list: EventList): ListGroup[] {
  const headCode = headCodes(list);
  const groups: ListGroup[] = [];
  let code: number | undefined;
  const close = (end: number) => {
    const last = groups.pop();
    if (last) groups.push({ ...last, end });
  };
  for (const [place, row] of list.rows.entries()) {
    const next = headCode(row);
    if (next === code) continue;
    code = next;
    const event = eventAt(list, place);
    const head = event && headOf(event);
    if (!event || !head || head.title === groups.at(-1)?.title) continue;
    close(place);
    groups.push({ key: event.id, ...head, first: place, end: list.rows.length });
  }
  return groups;
}

/** The same number for two events that stand under one head; asked of every event, so only numbers. */
function headCodes({ table: { columns } }: EventList): (row: number) => number {
  const months = new Map<number, number>();
  const monthOfDay = (from: number) => {
    const known = months.get(from);
    if (known !== undefined) return known;
    const day = dayAt(from);
    const month = yearOf(day) * 12 + monthOf(day);
    months.set(from, month);
    return month;
  };
  return (row) => {
    const from = columns.from[row] ?? OPEN_FROM;
    const precision = precisions[columns.precision[row] ?? 0] ?? 'day';
    if (from === OPEN_FROM || precision === 'decade' || precision === 'century') return -1 - row;
    const month = monthOfDay(from);
    return precision === 'day' || precision === 'month'
      ? month
      : A_YEAR + Math.floor((month - 1) / 12);
  };
}

/** More months than any calendar here has. */
const A_YEAR = 1_000_000;

function headOf({ date, earliest, precision }: DiplomaticEvent): Head {
  if (earliest === null) return { title: sentence(longDate(date)), note: null, year: null };
  const year = yearOf(earliest);
  switch (precision) {
    case 'day':
    case 'month':
      return { title: sentence(longDate(earliest.slice(0, 7))), note: null, year };
    case 'season':
    case 'quarter':
    case 'year':
      return { title: longDate(earliest.slice(0, 4)), note: listWords.monthUnknown, year };
    case 'decade':
    case 'century':
      return { title: sentence(longDate(date)), note: listWords.yearUnknown, year: null };
  }
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
