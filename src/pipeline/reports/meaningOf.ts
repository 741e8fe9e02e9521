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
  withoutNot,
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

export function meaningOf(
  helpers: readonly string[],
  at: {
    readonly reading: VerbReading;
    readonly before: Item | undefined;
    readonly next: Item | undefined;
  },
): Pick<VerbGroup, 'mood' | 'isNegated' | 'isDoubtful' | 'isPassive' | 'isPerfect'> {
  const { forms } = at.reading;
  if (helpers.length === 0) return meaningAlone(bareMood(forms, at));
  const plain = helpers.map((helper) => (helper.endsWith("n't") ? withoutNot(helper) : helper));
  const has = (words: ReadonlySet<string>) => plain.some((helper) => words.has(helper));
  const last = plain.findLast((helper) => isAuxiliary(helper) || helper === 'to') ?? '';
  const isPassive = beForms.has(last) && forms.has('participle');
  const isPerfect = has(haveForms);
  const refused = plain.some((helper, i) => REFUSAL_WORDS.has(helper) && plain[i + 1] === 'to');
  const hearsay = has(HEARSAY_WORDS) && plain.includes('to');
  return {
    mood: moodOf(plain, { last, forms, isPerfect }),
    isNegated:
      refused ||
      helpers.some((helper) => helper === 'not' || helper === 'never' || helper.endsWith("n't")),
    isDoubtful: hearsay || has(doubtAdverbs),
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
  if (forms.has('ing')) return 'gerund';
  const isParticiple = forms.has('participle');
  if (isParticiple && next?.lower === 'by' && before?.kind === 'word') return 'participle';
  return isParticiple || forms.has('past') ? 'fact' : 'present';
}

function moodOf(
  plain: readonly string[],
  at: {
    readonly last: string;
    readonly forms: VerbReading['forms'];
    readonly isPerfect: boolean;
  },
): Mood {
  const { last, forms } = at;
  const governor = plain.findIndex((word, i) => isGovernor(word) && plain.slice(i).includes('to'));
  const word = plain[governor] ?? '';
  if (plain.some((helper) => possibleModals.has(helper))) return 'possible';
  if (WISH_WORDS.has(word)) return 'wish';
  if (REFUSAL_WORDS.has(word)) return 'fact';
  if (HEARSAY_WORDS.has(word)) return at.isPerfect ? 'fact' : 'planned';
  if (plain.some((helper) => futureModals.has(helper)) || PLAN_WORDS.has(word)) return 'planned';
  if (plain.includes('to')) {
    const before = plain[plain.indexOf('to') - 1] ?? '';
    if (haveForms.has(before)) return before === 'had' ? 'fact' : 'possible';
    return beForms.has(before) ? 'planned' : 'purpose';
  }
  if (haveForms.has(last)) return forms.has('ing') && !forms.has('participle') ? 'gerund' : 'fact';
  if (beForms.has(last)) {
    if (forms.has('participle'))
      return plain.some((helper) => ['is', 'are', 'being', 'am'].includes(helper)) && !at.isPerfect
        ? 'present'
        : 'fact';
    return at.isPerfect ? 'fact' : 'ongoing';
  }
  if (doForms.has(last)) return last === 'did' ? 'fact' : 'present';
  if (forms.has('ing')) return 'gerund';
  return forms.has('past') || forms.has('participle') ? 'fact' : 'present';
}
