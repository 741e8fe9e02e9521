// Whether people spoke over a wire: they did not meet, and no title says that they did.

import type { Told, ToldReport } from './told.ts';

type Wire = 'phone' | 'video';

const CALLS = 'calls?|talks|conversations?|discussions?|meetings?|summits?|conferences?|sessions?';
const WIRES: readonly (readonly [Wire, RegExp])[] = [
  [
    'phone',
    new RegExp(`\\b(?:by|over the|on the) (?:tele)?phone\\b|\\b(?:tele)?phone (?:${CALLS})\\b`),
  ],
  [
    'video',
    new RegExp(
      `\\bby video\\b|\\bvideo ?(?:link|${CALLS})\\b|\\b(?:online|virtual) (?:${CALLS})\\b|\\bmeet (?:online|virtually)\\b`,
    ),
  ],
];

export function wireOf({ type, reports }: Pick<Told, 'type' | 'reports'>): Wire | undefined {
  if (type !== 'meeting') return undefined;
  const told = reports.filter((report) => report.type === type && !report.isDetail).map(meansOf);
  return WIRES.find(([, words]) => told.some((text) => words.test(text)))?.[0];
}

const MEANS = new Set(['', 'by', 'over', 'on', 'via', 'in', 'through']);

/** The verb with what stands right behind it and what it was done by: "hold phone talks", "meet by video". */
function meansOf({ trigger, wording: { rest, subject, isPassive } }: ToldReport): string {
  const chunks = [...rest, ...(isPassive ? subject : [])].filter(({ opener }) => MEANS.has(opener));
  return [trigger, ...chunks.flatMap(({ words }) => words.map(({ text }) => text))]
    .join(' ')
    .toLowerCase();
}
