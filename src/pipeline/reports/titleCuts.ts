// Small questions a headline asks of a sentence: which words end a piece, which dating words belong
// to its matter, how far those that do not reach.

import type { Item } from './items.ts';

export const titleMarks = {
  quotes: new Set(['"', '“', '”', '``', "''"]),
  joined: new Set(['-', '$', '%', '&', '/', '€', '£', '¥', '+', '’', "'"]),
  dashes: new Set(['--', '---', '—', '–']),
};

export const titleWordSets = {
  prepositions: setOf(`in on at to for with by from over about against into under between among
    during through toward towards near than without within as across around behind beyond along
    outside inside via upon onto above below off amongst past throughout regarding concerning like`),
  /** What follows them explains, excuses or sets the scene. */
  asides: setOf(`which who whom whose where while because although though whereas despite amid
    according following due thanks including after before since till once besides alongside
    lest so when what how why whether`),
  /** Without what follows them the words would say something else. */
  conditions: setOf('if unless without until except'),
  joining: setOf('and or but nor yet'),
};

const cutting = new Set(Object.values(titleWordSets).flatMap((words) => [...words]));

/** Whether a headline may be cut before a word; of most words nothing else need be asked. */
export function mayCutTitle(word: string): boolean {
  return cutting.has(word);
}

const MONTH_OR_YEAR =
  /^(?:(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:,? \d{4})?|\d{4})$/i;
const YEAR = /^\d{4}$/;
const LASTING = /^\S+[- ](?:day|hour|week|month|year)$/;
/** Dating words that name a part of something: "the final days". */
const STRETCH =
  /(?:day|days|week|weeks|month|months|year|years|hours|end|beginning|start|eve|half|part|stage|stages)$/;
const BREAKS = setOf(
  'in on at to for with by from over about against into and or but that which who when while as',
);

/** "the 1875 Treaty" is a name, "a three-day fair" its kind; "will travel in December" is what was said. */
export function isKeptTime(items: readonly Item[], at: number, isSaid: boolean): boolean {
  const item = items[at];
  if (!item) return false;
  const before = items[at - 1];
  const next = items[at + 1];
  const isBeforeNoun = next?.kind === 'word' && !BREAKS.has(next.lower) && next.lower !== 'of';
  if (YEAR.test(item.text) && isBeforeNoun && /^\p{Lu}/u.test(next.text))
    return before?.kind === 'word' || before?.isPossessive === true;
  if (isSaid && item.time?.type === 'DURATION' && TAKING.test(before?.lower ?? '')) return true;
  if (LASTING.test(item.lower)) return isBeforeNoun && !/^(?:last|this|next|the) /.test(item.lower);
  const isGoverned =
    before?.kind === 'word' && ['in', 'by', 'for', 'until', 'since'].includes(before.lower);
  return isSaid && isGoverned && MONTH_OR_YEAR.test(item.text) && !item.isPossessive;
}

/** "would take decades": how long is the verb's object. */
const TAKING =
  /^(?:take|takes|took|taken|taking|last|lasts|lasted|need|needs|needed|require|requires|required|wait|waited)$/;

/** Where a headline goes on after dating words: over "of the war" and the happening counted from. */
export function pastTime(items: readonly Item[], at: number, limit: number): number {
  const isCounted = items[at]?.time?.reading.kind === 'offset-from-event';
  const opensOf = items[at + 1]?.lower === 'of' && STRETCH.test(items[at]?.lower ?? '');
  if (!isCounted && !opensOf) return at + 1;
  let to = opensOf ? at + 2 : at + 1;
  while (to < limit && isWithinPhrase(items[to])) to++;
  return to;
}

function isWithinPhrase(item: Item | undefined): boolean {
  return (
    item !== undefined && item.kind !== 'mark' && !(item.kind === 'word' && BREAKS.has(item.lower))
  );
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
