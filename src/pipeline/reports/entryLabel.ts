// What opens a paragraph before its first sentence proper: the date or clock time of an entry of a
// chronicle ("1875: Russia cedes …", "20:55 Minister denies …"), which dates all that the entry tells,
// or the town of an item among short news ("Oslo - Norway protested"), which tells nothing.

import { canDate } from './datingWords.ts';
import type { Item } from './items.ts';
import { factsOfText } from './wordFacts.ts';

const PARTS_LABEL = new Set([':', '-', '–', '—', '--']);
const PARTS_TOWN = new Set(['-', '–', '—', '--']);

/** A year on a line of its own: the label of every paragraph up to the next. */
export function headingOf(items: readonly Item[]): readonly Item[] | undefined {
  const year = items[0];
  if (year?.kind !== 'time' || !canDate(year)) return undefined;
  const isAlone = items.every(({ text }, i) => i === 0 || text === ':');
  return isAlone ? [year, markAfter(year)] : undefined;
}

/** The label and a mark that cuts it off, as the head of every sentence of the entry. */
export function entryLabelOf(items: readonly Item[]): readonly Item[] {
  const [label, mark, next] = items;
  if (label?.kind !== 'time' || !label.time || !mark) return [];
  if (isClock(label)) return next ? [label, markAfter(label)] : [];
  const isParted = mark.kind === 'mark' && PARTS_LABEL.has(mark.text) && mark.start >= label.end;
  return isParted && next && canDate(label) ? [label, markAfter(label)] : [];
}

export function withLabel(items: readonly Item[], label: readonly Item[]): readonly Item[] {
  const time = label[0];
  if (!time) return items;
  const isOpened = items[0] === time;
  const isParted = isOpened && PARTS_LABEL.has(items[1]?.text ?? '');
  return [...label, ...items.slice(isOpened ? (isParted ? 2 : 1) : 0)];
}

/** "Oslo - Norway protested" without the town; "Oslo-based" and "Oslo" stay. */
export function withoutTown(items: readonly Item[]): readonly Item[] {
  const [town, mark, next] = items;
  const isTown = town?.kind === 'place' || (town?.kind === 'actor' && !/\s/.test(town.text));
  const isParted = mark?.kind === 'mark' && PARTS_TOWN.has(mark.text);
  const isApart =
    isParted &&
    town !== undefined &&
    mark.start > town.end &&
    next !== undefined &&
    next.start > mark.end;
  return isTown && isApart && /^\p{Lu}/u.test(next.text) ? items.slice(2) : items;
}

function isClock({ time }: Item): boolean {
  return time?.reading.kind === 'time' && time.reading.clock !== null && time.reading.on === null;
}

const COLON = factsOfText(':');

function markAfter(label: Item): Item {
  const { text, lower } = COLON;
  return { ...label, start: label.end, kind: 'mark', text, lower, facts: COLON, time: null };
}
