// What a mark is called when it is read out: title, date in words, status unless it took place,
// and its place in the order of time.

import { longDate } from '../shared/dateWords.ts';
import { words } from '../shared/wording.ts';
import type { Mark } from './mark.ts';
import { timelineWords } from './timelineWords.ts';

export interface Order {
  /** From 1, of all shown events. */
  readonly index: number;
  readonly of: number;
}

export function markName(mark: Pick<Mark, 'lead' | 'count' | 'isSelected'>, order: Order): string {
  const { lead, count, isSelected } = mark;
  const parts = [
    count > 1 ? timelineWords.cluster(count, lead.title.en) : lead.title.en,
    longDate(lead.date, lead.precision),
    lead.status === 'occurred' || count > 1 ? '' : words.statusAfter[lead.status],
    words.side[lead.side],
    timelineWords.position(order.index, order.of),
    isSelected ? timelineWords.selected : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
