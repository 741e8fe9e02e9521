// What the helpers before a verb say of it: done, planned, wished, denied, heard at second hand.

import {
  beForms,
  doForms,
  doubtAdverbs,
  futureModals,
  haveForms,
  possibleModals,
} from './commonVerbs.ts';
import type { Item } from './items.ts';
import type { VerbGroup } from './verbGroups.ts';
import {
  HEARSAY_WORDS,
  isAuxiliary,
  isGovernor,
  PLAN_WORDS,
  REFUSAL_WORDS,
  WISH_WORDS,
} from './verbGroupWords.ts';
import type { VerbReading } from './verbLexicon.ts';

/**
 * `fact` told as done, `present` simple present, `ongoing` be + -ing, `planned` set for later,
 * `possible` would or could, `wish` wants or hopes to, `purpose` a bare infinitive, `gerund` a
 * bare -ing, `participle` a shortened relative clause ("imposed by Tokyo").
 */
export type Mood =
  | 'fact'
  | 'present'
  | 'ongoing'
  | 'planned'
  | 'possible'
  | 'wish'
  | 'purpose'
  | 'gerund'
  | 'participle';

export interface Helpers {
  /** "did" for "didn't". */
  readonly words: readonly string[];
  readonly isNegated: boolean;
}

export function meaningOf(
  { words, isNegated }: Helpers,
  at: {
    readonly reading: VerbReading;
    readonly before: Item | undefined;
    readonly next: Item | undefined;
  },
): Pick<VerbGroup, 'mood' | 'isNegated' | 'isDoubtful' | 'isPassive' | 'isPerfect'> {
  const { forms } = at.reading;
  if (words.length === 0) return meaningAlone(bareMood(forms, at));
  const last = words.findLast((word) => word === 'to' || isAuxiliary(word)) ?? '';
  const isPassive = beForms.has(last) && forms.participle;
  const isPerfect = isAnyOf(words, haveForms);
  const isRefused = words.some((word, i) => words[i + 1] === 'to' && REFUSAL_WORDS.has(word));
  const isHearsay = words.includes('to') && isAnyOf(words, HEARSAY_WORDS);
  return {
    mood: moodOf(words, { last, forms, isPerfect }),
    isNegated: isNegated || isRefused,
    isDoubtful: isHearsay || isAnyOf(words, doubtAdverbs),
    isPassive,
    isPerfect,
  };
}

function meaningAlone(mood: Mood): ReturnType<typeof meaningOf> {
  return { mood, isNegated: false, isDoubtful: false, isPassive: false, isPerfect: false };
}

/** Of a verb that nothing stands before. */
function bareMood(
  forms: VerbReading['forms'],
  { before, next }: { readonly before: Item | undefined; readonly next: Item | undefined },
): Mood {
  if (forms.ing) return 'gerund';
  const isParticiple = forms.participle;
  if (isParticiple && next?.lower === 'by' && before?.kind === 'word') return 'participle';
  return isParticiple || forms.past ? 'fact' : 'present';
}

function moodOf(
  words: readonly string[],
  at: {
    readonly last: string;
    readonly forms: VerbReading['forms'];
    readonly isPerfect: boolean;
  },
): Mood {
  const { last, forms } = at;
  const to = words.indexOf('to');
  const governor = to < 0 ? '' : governorOf(words);
  if (isAnyOf(words, possibleModals)) return 'possible';
  if (WISH_WORDS.has(governor)) return 'wish';
  if (REFUSAL_WORDS.has(governor)) return 'fact';
  if (HEARSAY_WORDS.has(governor)) return at.isPerfect ? 'fact' : 'planned';
  if (isAnyOf(words, futureModals) || PLAN_WORDS.has(governor)) return 'planned';
  if (to >= 0) {
    const before = words[to - 1] ?? '';
    if (haveForms.has(before)) return before === 'had' ? 'fact' : 'possible';
    return beForms.has(before) ? 'planned' : 'purpose';
  }
  if (haveForms.has(last)) return forms.ing && !forms.participle ? 'gerund' : 'fact';
  if (beForms.has(last)) {
    if (forms.participle) return !at.isPerfect && isAnyOf(words, PRESENT_BE) ? 'present' : 'fact';
    return at.isPerfect ? 'fact' : 'ongoing';
  }
  if (doForms.has(last)) return last === 'did' ? 'fact' : 'present';
  if (forms.ing) return 'gerund';
  return forms.past || forms.participle ? 'fact' : 'present';
}

const PRESENT_BE = new Set(['is', 'are', 'being', 'am']);

/** The first that a "to" follows, "expected" of "is expected to"; empty where there is none. */
function governorOf(words: readonly string[]): string {
  const to = words.lastIndexOf('to');
  return words.find((word, i) => i < to && isGovernor(word)) ?? '';
}

export function isAnyOf(words: readonly string[], known: ReadonlySet<string>): boolean {
  for (const word of words) if (known.has(word)) return true;
  return false;
}
