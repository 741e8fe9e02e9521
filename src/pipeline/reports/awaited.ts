// "is due in Oslo on Monday", "is expected in Oslo in May", "will be in Oslo": a journey planned, told
// without a verb of going. The group is read as one of arriving.

import type { Item } from './items.ts';
import type { VerbGroup } from './verbGroups.ts';
import { type VerbReading, verbReadings } from './verbLexicon.ts';

const ARRIVING: VerbReading | undefined = verbReadings('arrive').find(
  ({ entry }) => entry.lemma === 'arrive in',
);
/** "is expected back in May". */
const RETURNING: VerbReading | undefined = verbReadings('come').find(
  ({ entry }) => entry.lemma === 'come back',
);
/** "is expected later this month". */
const COMING: VerbReading | undefined = verbReadings('come').find(
  ({ entry }) => entry.lemma === 'come',
);
const AWAITED = new Set(['due', 'expected', 'awaited']);
const BACK = new Set(['back', 'here']);

/** The group as one of arriving; itself where nobody is awaited anywhere. */
export function awaitedOr(items: readonly Item[], group: VerbGroup): VerbGroup {
  const { lemma } = group.reading.entry;
  const isBe = lemma === 'be';
  if ((!isBe && lemma !== 'expect') || !ARRIVING || group.isNegated) return group;
  const isTold = group.mood === 'present' || group.mood === 'fact';
  const isDue = isBe && isTold && AWAITED.has(items[group.to]?.lower ?? '');
  const isExpected = lemma === 'expect' && group.isPassive && isTold;
  if (!isDue && !isExpected && !(isBe && group.mood === 'planned')) return group;
  const to = isDue ? group.to + 1 : group.to;
  const at = BACK.has(items[to]?.lower ?? '') ? to + 1 : to;
  const isWhere = items[at]?.lower === 'in' && items[at + 1]?.kind === 'place';
  if (!isTraveller(items, group.from)) return group;
  const going = at > to ? RETURNING : isExpected ? COMING : undefined;
  if (going && isWhen(items, at))
    return { ...group, to: at, reading: going, mood: 'planned', isPassive: false };
  if (!isWhere) return group;
  return { ...group, to: at + 1, reading: ARRIVING, mood: 'planned', isPassive: false };
}

function isWhen(items: readonly Item[], at: number): boolean {
  const isLed = items[at]?.lower === 'in' || items[at]?.lower === 'on';
  return items[isLed ? at + 1 : at]?.kind === 'time';
}

/** Somebody travels; talks, reports and rulings that are due somewhere do not. */
function isTraveller(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - MOST_BEFORE); i--) {
    const [item, before] = [items[i], items[i - 1]?.lower ?? ''];
    if (!item || (item.kind === 'word' && item.facts.nouns.length > 0)) return false;
    if (item.kind === 'actor' && !item.isPossessive && before !== 'and') return !OF.has(before);
  }
  return false;
}

const MOST_BEFORE = 20;
const OF = new Set(['of', 'by', 'from', 'between', 'with', 'on', 'for', 'about', 'to']);
