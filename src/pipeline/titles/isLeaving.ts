// Whether a journey is told from where it begins: "left Oslo", and not "left for Oslo".

import type { ToldReport } from './told.ts';

const DEPARTING = new Set(['leave', 'depart', 'set out', 'fly out', 'sail', 'departure']);

export function isLeaving({ trigger, wording }: Pick<ToldReport, 'trigger' | 'wording'>): boolean {
  if (!DEPARTING.has(trigger)) return false;
  const placed = wording.rest.find(({ words }) => words.some(({ kind }) => kind === 'place'));
  return placed !== undefined && ['', 'from', 'of'].includes(placed.opener);
}
