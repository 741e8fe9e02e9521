// The small words of verb groups, by what they do to the verb behind them.

import { beForms, doForms, futureModals, haveForms, possibleModals } from './commonVerbs.ts';

export const DETERMINERS = new Set(
  `a an the this that these those his her its their our my your some any no every each another
   one two three four five six seven eight nine ten several many few more most other such`
    .trim()
    .split(/\s+/),
);

export const PLAN_WORDS = new Set(
  `set expected due scheduled slated poised planning planned plans plan going about intends intend
   intended expects arranged supposed bound tipped`
    .trim()
    .split(/\s+/),
);

export const WISH_WORDS = new Set(
  `want wants wanted hope hopes hoped hoping seek seeks sought seeking like ready willing prepared
   likely unlikely eager able unable need needs needed try tries tried trying wish wishes wished
   keen reluctant bidding aims aim aimed aiming attempt attempts attempted attempting wanting
   threatens threatened threatening used difficult hard impossible possible
   appears seems tends chance right refuses`
    .trim()
    .split(/\s+/),
);

export const REFUSAL_WORDS = new Set(
  `refuse refuses refused refusing decline declines declined declining fail fails failed failing
   unable forgot neglected`
    .trim()
    .split(/\s+/),
);

export const HEARSAY_WORDS = new Set(
  'believed thought said reported understood rumoured rumored alleged'.split(' '),
);

export const AMBIGUOUS = new Set(
  `plans rules calls moves works uses looks reports marks claims demands promises shows hopes wants needs
   results reaches signals causes forces leads views faces shares changes stands works fears doubts
   names heads chairs covers details supports backs plays helps tests fires bombs strikes orders
   plan call move work use look report mark claim demand promise show hope need result signal cause
   force lead view face share change stand fear doubt name head chair cover detail support back play
   help test fire bomb strike order set cut put read cost hit note vote run like place host trade
   ban state rule lift seal end open close welcome express pass win share transfer attack deal
   land launch export exports import imports drop rise fall gain increase decrease decline return leave speak answer
   ties tie deals votes attacks trades visits talks notes hosts bans states launches losses gains raises increases drills
   ship ships patrol patrols guard guards crew jet fighter`
    .trim()
    .split(/\s+/),
);

export const SUBJECT_PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'we',
  'i',
  'who',
  'which',
  'you',
]);

export const AFTER_VERB = new Set(
  `the a an his her its their this that these those to in on at for with by from of over about
   against into under through as after before it them him us all not two three four five`
    .trim()
    .split(/\s+/),
);

const GOVERNORS = new Set([...PLAN_WORDS, ...WISH_WORDS, ...REFUSAL_WORDS, ...HEARSAY_WORDS]);
const AUXILIARIES = new Set([
  ...beForms,
  ...haveForms,
  ...doForms,
  ...futureModals,
  ...possibleModals,
]);

export function isGovernor(word: string): boolean {
  return GOVERNORS.has(word);
}

export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(withoutNot(word));
}

/** "did" of "didn't"; other words as they are. */
export function withoutNot(word: string): string {
  if (!word.endsWith("n't")) return word;
  if (word === "won't") return 'will';
  return word === "can't" ? 'can' : word.slice(0, -3);
}
