// The state somebody speaks for: a spokesman of a government, a minister who says what his state does.

import type { Candidate } from './candidate.ts';
import type { Item } from './items.ts';

export interface Speaking {
  readonly items: readonly Item[];
  readonly candidate: Candidate;
  /** Of which state a person is. */
  readonly states: ReadonlyMap<string, string | null>;
}

const SPOKESMEN = new Set(
  'spokesman spokeswoman spokesperson spokesmen aide official director'.split(' '),
);
const BODIES = new Set(
  'kremlin government department ministry cabinet office house council embassy'.split(' '),
);
const MINISTERS = new Set(['minister', 'secretary', ...SPOKESMEN]);
const HEADS = new Set(['prime']);
/** "said on Monday Norway will". */
const WHEN = new Set(['on', 'in', 'at', 'late', 'early', 'earlier']);
const BEFORE = 7;
const AFTER = 8;

/** Null where a person speaks as himself: "President Mori said". */
export function stateSpokenFor({ items, candidate, states }: Speaking): string | null {
  const [person] = candidate.actors;
  if (candidate.type !== 'statement' || candidate.actors.length !== 1 || person === undefined)
    return null;
  const state = states.get(person) ?? null;
  const at = items.findIndex(({ kind, ids }) => kind === 'actor' && ids.includes(person));
  if (state === null || at < 0) return null;
  const title = titleRound(items, at);
  const isBodys =
    title.some(({ lower }) => SPOKESMEN.has(lower)) && title.some((item) => isBody(item));
  const isMinisters =
    title.some(({ lower }) => MINISTERS.has(lower)) && !title.some(({ lower }) => HEADS.has(lower));
  if (isBodys || (isMinisters && isOfState({ items, candidate }, state))) return state;
  return null;
}

/** "Kremlin spokesman Mori", "Mori, a spokesman for the government". */
function titleRound(items: readonly Item[], at: number): readonly Item[] {
  const ahead = items.slice(Math.max(0, at - BEFORE), at);
  const cut = ahead.findLastIndex(({ kind, text }) => kind === 'mark' && text !== '-');
  const opens = items[at + 1]?.text === ',';
  const behind = opens ? items.slice(at + 2, at + 2 + AFTER) : [];
  const end = behind.findIndex(({ kind }) => kind === 'mark');
  return [...ahead.slice(cut + 1), ...(end < 0 ? [] : behind.slice(0, end))];
}

function isBody({ kind, lower }: Item): boolean {
  return (
    lower.split(/\s+/).some((word) => BODIES.has(word)) && (kind === 'actor' || kind === 'word')
  );
}

/** What is said begins with the speaker's own state: "said Norway will". */
function isOfState({ items, candidate }: Omit<Speaking, 'states'>, state: string): boolean {
  const said = items.slice(candidate.to).filter(({ lower }) => lower !== 'that');
  const first = said.findIndex(({ kind }) => kind === 'actor');
  const isHead =
    first >= 0 &&
    said.slice(0, first).every(({ kind, lower }) => kind !== 'word' || WHEN.has(lower));
  return isHead && said[first]?.ids.join() === state && !said[first]?.isPossessive;
}
