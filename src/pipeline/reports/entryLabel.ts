// The date or clock time that opens an entry of a chronicle or a live report: "1875: Russia cedes …",
// "8 Feb 1904 – …", "20:55 Minister denies …". It dates what the whole entry tells.

import { canDate } from './datingWords.ts';
import type { Item } from './items.ts';

const PARTS_LABEL = new Set([':', '-', '–', '—', '--']);

/** The label and a mark that cuts it off, as the head of every sentence of the entry. */
export function entryLabelOf(items: readonly Item[]): readonly Item[] {
  const [label, mark, next] = items;
  if (label?.kind !== 'time' || !label.time || !mark) return [];
  if (isClock(label)) return next ? [label, markAfter(label)] : [];
  const isParted = mark.kind === 'mark' && PARTS_LABEL.has(mark.text) && mark.start >= label.end;
  return isParted && next && canDate(label) ? [label, markAfter(label)] : [];
}

export function withLabel(items: readonly Item[], label: readonly Item[]): readonly Item[] {
  const [time] = label;
  if (!time) return items;
  const isOpened = items[0] === time;
  const isParted = isOpened && PARTS_LABEL.has(items[1]?.text ?? '');
  return [...label, ...items.slice(isOpened ? (isParted ? 2 : 1) : 0)];
}

function isClock({ time }: Item): boolean {
  return time?.reading.kind === 'time' && time.reading.clock !== null && time.reading.on === null;
}

function markAfter(label: Item): Item {
  return { ...label, start: label.end, kind: 'mark', text: ':', lower: ':', time: null };
}
