// What a mark is called when it is read out: date in words, title, status unless it took place, its
// place in the order of time, and its lane.

import { isYours } from '../../model/yours.ts';
import { dateWords } from '../shared/dateWords.ts';
import { inLanguage } from '../shared/inLanguage.ts';
import { words } from '../shared/wording.ts';
import type { Mark } from './mark.ts';
import { timelineWords } from './timelineWords.ts';

export interface Order {
  /** From 1, of all shown events. */
  readonly index: number;
  readonly of: number;
}

export function markName(
  mark: Pick<Mark, 'lead' | 'count' | 'isSelected'>,
  lane: string,
  order: Order,
): string {
  const { lead, count, isSelected } = mark;
  const date = dateWords.spokenDate(lead.date, lead.precision);
  const parts = [
    ...(count > 1
      ? [timelineWords.cluster(count, inLanguage(lead.title)), date]
      : [
          date,
          inLanguage(lead.title),
          lead.status === 'occurred' ? '' : words.statusAfter[lead.status],
          lead.differences.length === 0 ? '' : timelineWords.accountsDiffer,
        ]),
    isYours(lead) ? words.yours : '',
    timelineWords.position(order.index, order.of),
    lane,
    isSelected ? timelineWords.selected : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}
