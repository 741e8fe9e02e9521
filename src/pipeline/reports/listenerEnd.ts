// "told President Kerry on Monday he would come": what is told begins behind the one it is told to.

import { PREPOSITIONS } from './governedNames.ts';
import type { Item } from './items.ts';
import type { VerbGroup } from './verbGroups.ts';

/** Index of the last item of a verb and those it tells. */
export function listenerEnd(items: readonly Item[], { to, reading }: VerbGroup): number {
  if (reading.entry.lemma !== 'tell') return to - 1;
  const near = items.slice(to, to + LISTENER_REACH);
  const that = near.findIndex(({ lower }) => lower === 'that');
  const isNobody = that > 0 && near.slice(0, that).every(({ kind }) => kind === 'word');
  if (isNobody) return to + that - 1;
  const name = near.findIndex(({ kind }) => kind === 'actor');
  const before = near.slice(0, Math.max(0, name));
  const isPlain = before.every(({ kind, text }) => kind === 'word' || text === '.');
  const last = before.at(-1);
  const isTitled =
    last === undefined ||
    /^[\p{Lu}.]/u.test(last.text) ||
    (before.length === 1 && ARTICLES.has(last.lower));
  return name >= 0 && isPlain && isTitled
    ? to + name
    : to + unnamedListener(items.slice(to, to + UNNAMED_REACH)) - 1;
}

/** "told a harbour committee on Monday he would come": how many words those take who are told. */
function unnamedListener(near: readonly Item[]): number {
  const name = near.findIndex(({ kind }) => kind === 'actor');
  const isBare = near.slice(0, name).every(({ lower }) => !PREPOSITIONS.has(lower));
  if (!ARTICLES.has(near[0]?.lower ?? '')) return isBare ? Math.max(name, 0) : 0;
  const end = near.findIndex(({ kind, lower }, i) => {
    const isOver = lower !== 'of' && PREPOSITIONS.has(lower);
    const isOf = near.slice(0, i).some((item) => item.lower === 'of');
    return i > 0 && (kind === 'mark' || kind === 'time' || isOver || (kind !== 'word' && !isOf));
  });
  return end > 1 ? end : 0;
}

const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'its', 'their']);

const LISTENER_REACH = 5;
const UNNAMED_REACH = 10;
