// The events of some rows, whole, as a file needs them. In a large set only what is drawn has its words
// here, and what is not drawn has not even its own date; they are fetched, piece by piece.

import { largeFiles, PIECE, parseDetails } from '../model/largeSet.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import type { Loaded } from '../state/store.ts';
import { fetchJson } from './fetchData.ts';

/** More would be gigabytes of words on their way into one file. */
export const MOST_WHOLE = 20_000;
const AT_ONCE = 8;

/** Undefined where some did not come, or nobody waits for them any more. */
export async function wholeEvents(
  rows: readonly number[],
  { table, isLarge }: Pick<Loaded, 'table' | 'isLarge'>,
  signal: AbortSignal,
): Promise<readonly DiplomaticEvent[] | undefined> {
  if (!isLarge) return rows.map(table.event);
  const pieces = [...new Set(rows.map((row) => Math.floor(row / PIECE)))];
  const found = new Map<number, readonly DiplomaticEvent[]>();
  for (let first = 0; first < pieces.length && !signal.aborted; first += AT_ONCE) {
    const some = pieces.slice(first, first + AT_ONCE);
    await Promise.all(
      some.map(async (piece) => {
        const parsed = parseDetails(await fetchJson(largeFiles.details(piece)));
        if (parsed) found.set(piece, parsed);
      }),
    );
    if (some.some((piece) => !found.has(piece))) return undefined;
  }
  return signal.aborted
    ? undefined
    : rows.flatMap((row) => found.get(Math.floor(row / PIECE))?.[row % PIECE] ?? []);
}
