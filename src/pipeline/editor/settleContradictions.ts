// Entries that contradict one another: a note for each, and none of them is used. Which these are
// depends on what the entries say and not on their order.

import { datesOverlap, type EdtfDate } from '../../model/edtf.ts';
import type { Note } from '../../model/note.ts';
import { componentsOf, unionFind } from '../merge/unionFind.ts';
import { editorNote, listed } from './editorNote.ts';
import { entryName, type Fitted, type FittedCorrection } from './fitCorrections.ts';
import { CORRECTIONS_FILE } from './readCorrections.ts';

/** Entries that cannot all be meant. */
type Clash = readonly FittedCorrection[];

export function settleContradictions(all: readonly FittedCorrection[]): Fitted {
  const rules = [hiddenAndUsed, severalDates, togetherAndApart, apartAroundCorners, datesTooFar];
  let corrections = all;
  const notes: Note[] = [];
  for (const clashes of rules) {
    const found = clashes(corrections);
    if (found.length === 0) continue;
    const lost = new Set(found.flat());
    corrections = corrections.filter((one) => !lost.has(one));
    notes.push(...[...lost].map((one) => clashNote(one, found)));
  }
  return { corrections, notes };
}

/** Also for titles, which can only clash once it is known which reports make one event. */
export function clashNote(correction: FittedCorrection, clashes: readonly Clash[]): Note {
  const others = clashes
    .filter((clash) => clash.includes(correction))
    .flat()
    .filter((other) => other !== correction)
    .map(({ number }) => number);
  const numbers = [...new Set(others)].sort((a, b) => a - b).map((number) => `entry ${number}`);
  const message = `${entryName(correction)} contradicts ${listed(numbers, 'and')}; none of them is used: keep what is right and remove the rest`;
  return editorNote('contradicting-corrections', message, CORRECTIONS_FILE);
}

function hiddenAndUsed(corrections: readonly FittedCorrection[]): Clash[] {
  const hides = corrections.filter(({ action }) => action.kind === 'hide');
  return hides.flatMap((hide) => {
    const uses = corrections.filter(
      ({ action, key, otherKey }) =>
        action.kind !== 'hide' && (key === hide.key || otherKey === hide.key),
    );
    return uses.length > 0 ? [[hide, ...uses]] : [];
  });
}

function severalDates(corrections: readonly FittedCorrection[]): Clash[] {
  const byKey = new Map<string, FittedCorrection[]>();
  for (const one of corrections)
    if (one.action.kind === 'redate') byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return [...byKey.values()].filter(
    (redates) => new Set(redates.map((one) => dateOf(one)?.edtf)).size > 1,
  );
}

function togetherAndApart(corrections: readonly FittedCorrection[]): Clash[] {
  const merges = corrections.filter(({ action }) => action.kind === 'merge');
  return splitsOf(corrections).flatMap((split) => {
    const same = merges.filter((merge) => pairOf(merge) === pairOf(split));
    return same.length > 0 ? [[split, ...same]] : [];
  });
}

/** One is the same as another, that as a third, and the third is not the first. */
function apartAroundCorners(corrections: readonly FittedCorrection[]): Clash[] {
  const chains = chainsOf(corrections);
  return splitsOf(corrections).flatMap((split) => {
    const chain = chains.find(
      ({ keys }) => keys.has(split.key) && split.otherKey !== null && keys.has(split.otherKey),
    );
    return chain ? [[split, ...chain.merges]] : [];
  });
}

/** Reports said to be of one happening, on dates that cannot be one. */
function datesTooFar(corrections: readonly FittedCorrection[]): Clash[] {
  return chainsOf(corrections).flatMap(({ keys }) => {
    const redates = corrections.filter(
      ({ action, key }) => action.kind === 'redate' && keys.has(key),
    );
    const isTorn = redates.some((a) => redates.some((b) => areApart(dateOf(a), dateOf(b))));
    return isTorn ? [redates] : [];
  });
}

interface Chain {
  readonly merges: readonly FittedCorrection[];
  readonly keys: ReadonlySet<string>;
}

/** Merges that hang together by the reports they name. */
function chainsOf(corrections: readonly FittedCorrection[]): Chain[] {
  const merges = corrections.filter(({ action }) => action.kind === 'merge');
  const bonds = unionFind(merges.length);
  const first = new Map<string, number>();
  merges.forEach((merge, index) => {
    for (const key of keysOf(merge)) {
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else bonds.join(known, index);
    }
  });
  return componentsOf(merges, bonds).map((chain) => ({
    merges: chain,
    keys: new Set(chain.flatMap(keysOf)),
  }));
}

function splitsOf(corrections: readonly FittedCorrection[]): FittedCorrection[] {
  return corrections.filter(({ action }) => action.kind === 'split');
}

function keysOf({ key, otherKey }: FittedCorrection): string[] {
  return otherKey === null ? [key] : [key, otherKey];
}

function pairOf(correction: FittedCorrection): string {
  return keysOf(correction).sort().join(' ');
}

function dateOf({ action }: FittedCorrection): EdtfDate | undefined {
  return action.kind === 'redate' ? action.date : undefined;
}

function areApart(a: EdtfDate | undefined, b: EdtfDate | undefined): boolean {
  return a !== undefined && b !== undefined && !datesOverlap(a, b);
}
