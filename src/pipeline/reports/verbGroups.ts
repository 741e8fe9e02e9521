// The verb groups of a sentence: "will not meet", "had reportedly asked", "is set to visit". Each
// says how its speaker stands to it: as fact, plan, wish, possibility.

import {
  beForms,
  doForms,
  doubtAdverbs,
  futureModals,
  groupAdverbs,
  haveForms,
  isAdverb,
  possibleModals,
} from './commonVerbs.ts';
import type { Item } from './items.ts';
import { nounRows, type VerbReading, verbReadings } from './verbLexicon.ts';

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

export interface VerbGroup {
  /** Item indexes: first word of the group, main verb, and one past its particle. */
  readonly from: number;
  readonly verb: number;
  readonly to: number;
  readonly reading: VerbReading;
  readonly mood: Mood;
  readonly isNegated: boolean;
  /** "reportedly", "is believed to have": told at second hand. */
  readonly isDoubtful: boolean;
  readonly isPassive: boolean;
  readonly isPerfect: boolean;
}

const DETERMINERS = new Set(
  `a an the this that these those his her its their our my your some any no every each another
   one two three four five six seven eight nine ten several many few more most other such`
    .trim()
    .split(/\s+/),
);
const PLAN_WORDS = new Set(
  `set expected due scheduled slated poised planning planned plans plan going about intends intend
   intended expects arranged supposed bound tipped`
    .trim()
    .split(/\s+/),
);
const WISH_WORDS = new Set(
  `want wants wanted hope hopes hoped hoping seek seeks sought seeking like ready willing prepared
   likely unlikely eager able unable need needs needed try tries tried trying wish wishes wished
   keen reluctant bidding aims aim aimed aiming attempt attempts attempted attempting wanting
   threatens threatened threatening used difficult hard impossible possible
   appears seems tends chance right refuses`
    .trim()
    .split(/\s+/),
);
const REFUSAL_WORDS = new Set(
  `refuse refuses refused refusing decline declines declined declining fail fails failed failing
   unable forgot neglected`
    .trim()
    .split(/\s+/),
);
const HEARSAY_WORDS = new Set(
  'believed thought said reported understood rumoured rumored alleged'.split(' '),
);
const AMBIGUOUS = new Set(
  `plans calls moves works uses looks reports marks claims demands promises shows hopes wants needs
   results reaches signals causes forces leads views faces shares changes stands works fears doubts
   names heads chairs covers details supports backs plays helps tests fires bombs strikes orders
   plan call move work use look report mark claim demand promise show hope need result signal cause
   force lead view face share change stand fear doubt name head chair cover detail support back play
   help test fire bomb strike order set cut put read cost hit note vote run like place host trade
   ban state rule lift seal end open close welcome express pass win share transfer attack deal
   land launch drop rise fall gain increase decrease decline return leave speak answer`
    .trim()
    .split(/\s+/),
);
const SUBJECT_PRONOUNS = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'who', 'which', 'you']);

export function verbGroupsOf(items: readonly Item[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let at = 0; at < items.length; at++) {
    const last = groups.at(-1);
    const group = groupAt(items, at, last?.to ?? 0) ?? joinedAt(items, at, last);
    if (!group) continue;
    groups.push(group);
    at = group.to - 1;
  }
  return groups;
}

function groupAt(items: readonly Item[], at: number, floor: number): VerbGroup | undefined {
  const item = items[at];
  if (item?.kind !== 'word' || item.isPossessive) return undefined;
  if (isLeadIn(items, at)) return undefined;
  const known = verbReadings(item.lower).find(({ entry }) =>
    hasParticle(items, at, entry.particle),
  );
  const reading = known ?? unknownVerb(items, at);
  if (!reading) return undefined;
  const from = startOfGroup(items, at, floor);
  const helpers = items
    .slice(from, at)
    .flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
  const before = items[pastAdverbs(items, from - 1)];
  if (!isVerbHere(items, at, { reading, helpers, before })) return undefined;
  const to = at + 1 + reading.entry.particle.length;
  return {
    from,
    verb: at,
    to,
    reading,
    ...meaningOf(helpers, { reading, before, next: items[to], isEarly: from === 0 }),
  };
}

const AFTER_VERB = new Set(
  `the a an his her its their this that these those to in on at for with by from of over about
   against into under through as after before it them him us all not two three four five`
    .trim()
    .split(/\s+/),
);

/** An "-ed" word no table knows, where only a verb can stand: before an object, a preposition, a name. */
function unknownVerb(items: readonly Item[], at: number): VerbReading | undefined {
  const word = items[at]?.lower ?? '';
  const before = items[at - 1];
  const next = items[at + 1];
  if (!/^[a-z]{3,}ed$/.test(word) || !before || !next) return undefined;
  const isNext =
    next.kind === 'actor' ||
    next.kind === 'place' ||
    next.kind === 'time' ||
    AFTER_VERB.has(next.lower);
  const isBefore = before.kind !== 'mark' && !DETERMINERS.has(before.lower) && !before.isPossessive;
  if (!isNext || !isBefore) return undefined;
  const forms = { base: word, s: word, past: word, participle: word, ing: word };
  return {
    entry: { lemma: word, particle: [], forms },
    forms: new Set(['past', 'participle']),
    rows: [],
  };
}

/** "Norway temporarily recalls": the subject stands before the adverb. */
function pastAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  while (items[at]?.kind === 'word' && isAdverb(items[at]?.lower ?? '')) at--;
  return at;
}

/** "is to visit Oslo and meet Kerry": a bare verb behind "and" goes on as the one before it began. */
function joinedAt(
  items: readonly Item[],
  at: number,
  last: VerbGroup | undefined,
): VerbGroup | undefined {
  const [item, before, next] = [items[at], items[at - 1], items[at + 1]];
  if (!last || item?.kind !== 'word' || before?.lower !== 'and' || at - last.to > 12)
    return undefined;
  const isOpen =
    last.to - last.from > 1 && ['planned', 'purpose', 'wish', 'possible'].includes(last.mood);
  const isObject =
    next?.kind === 'actor' || next?.kind === 'place' || AFTER_VERB.has(next?.lower ?? '');
  const reading = verbReadings(item.lower).find(
    ({ forms, entry }) => forms.has('base') && hasParticle(items, at, entry.particle),
  );
  if (!isOpen || !isObject || !reading) return undefined;
  const { mood, isNegated, isDoubtful } = last;
  const to = at + 1 + reading.entry.particle.length;
  return {
    from: at,
    verb: at,
    to,
    reading,
    mood,
    isNegated,
    isDoubtful,
    isPassive: false,
    isPerfect: false,
  };
}

/** "is set" of "is set to meet", "has" of "has met": part of a group that is still to come. */
function isLeadIn(items: readonly Item[], at: number): boolean {
  const word = items[at]?.lower ?? '';
  let next = at + 1;
  while (isPassedOver(items[next], items[next + 1])) next++;
  const following = items[next];
  if (following?.kind !== 'word') return false;
  if (isGovernor(word)) return following.lower === 'to' && isVerbWord(items, next + 1, 'base');
  if (!isAuxiliary(word)) return false;
  if (isAuxiliary(following.lower) || isGovernor(following.lower))
    return isLeadIn(items, next) || isVerbWord(items, next, 'participle');
  if (following.lower === 'to') return isVerbWord(items, next + 1, 'base');
  return (
    isVerbWord(items, next, 'participle') ||
    isVerbWord(items, next, 'ing') ||
    isVerbWord(items, next, 'base')
  );
}

function isPassedOver(item: Item | undefined, next: Item | undefined): boolean {
  if (!item) return false;
  if (isBetween(item, next)) return true;
  return item.kind === 'word' && (groupAdverbs.has(item.lower) || isAdverb(item.lower));
}

function isVerbWord(
  items: readonly Item[],
  at: number,
  form: 'base' | 'participle' | 'ing',
): boolean {
  let index = at;
  while (isPassedOver(items[index], items[index + 1])) index++;
  const word = items[index];
  if (word?.kind !== 'word') return false;
  if (form === 'base' && isAuxiliary(word.lower)) return true;
  return verbReadings(word.lower).some(
    ({ forms, entry }) => forms.has(form) && hasParticle(items, index, entry.particle),
  );
}

function hasParticle(items: readonly Item[], at: number, particle: readonly string[]): boolean {
  return particle.every((word, i) => items[at + 1 + i]?.lower === word);
}

function startOfGroup(items: readonly Item[], at: number, floor: number): number {
  let from = at;
  for (let i = at - 1; i >= floor; i--) {
    const item = items[i];
    if (!item) break;
    if (isHelper(item, items[i + 1])) from = i;
    else if (!isBetween(item, items[i + 1])) break;
  }
  while (from < at && isLooseAdverb(items[from])) from++;
  return from;
}

function isHelper({ kind, lower, isPossessive }: Item, next: Item | undefined): boolean {
  if (kind !== 'word' || isPossessive) return false;
  if (isAuxiliary(lower) || groupAdverbs.has(lower) || lower === 'to') return true;
  if (isAdverb(lower)) return true;
  const isLinked = next?.lower === 'to' || next?.lower === 'not';
  return (
    isLinked &&
    (PLAN_WORDS.has(lower) ||
      WISH_WORDS.has(lower) ||
      REFUSAL_WORDS.has(lower) ||
      HEARSAY_WORDS.has(lower))
  );
}

/** "will on Friday meet": a date may stand inside a group. */
function isBetween(item: Item, next: Item | undefined): boolean {
  return item.kind === 'time' || (item.lower === 'on' && next?.kind === 'time');
}

function isLooseAdverb(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    (item.kind === 'time' ||
      !(
        isAuxiliary(item.lower) ||
        item.lower === 'to' ||
        isGovernor(item.lower) ||
        item.lower === 'not' ||
        item.lower === 'never' ||
        doubtAdverbs.has(item.lower)
      ))
  );
}

function isGovernor(word: string): boolean {
  return (
    PLAN_WORDS.has(word) ||
    WISH_WORDS.has(word) ||
    REFUSAL_WORDS.has(word) ||
    HEARSAY_WORDS.has(word)
  );
}

function isAuxiliary(word: string): boolean {
  const plain = word.endsWith("n't") ? withoutNot(word) : word;
  return (
    beForms.has(plain) ||
    haveForms.has(plain) ||
    doForms.has(plain) ||
    futureModals.has(plain) ||
    possibleModals.has(plain)
  );
}

function withoutNot(word: string): string {
  if (word === "won't") return 'will';
  return word === "can't" ? 'can' : word.slice(0, -3);
}

interface Surroundings {
  readonly reading: VerbReading;
  readonly helpers: readonly string[];
  readonly before: Item | undefined;
}

function isVerbHere(
  items: readonly Item[],
  at: number,
  { reading, helpers, before }: Surroundings,
): boolean {
  const word = items[at]?.lower ?? '';
  const { forms } = reading;
  const plain = helpers.map((helper) => (helper.endsWith("n't") ? withoutNot(helper) : helper));
  const hasModal = plain.some(
    (helper) => futureModals.has(helper) || possibleModals.has(helper) || doForms.has(helper),
  );
  if (helpers.includes('to') || hasModal)
    return forms.has('base') || forms.has('participle') || forms.has('ing');
  if (plain.some((helper) => haveForms.has(helper)))
    return forms.has('participle') || forms.has('ing');
  if (plain.some((helper) => beForms.has(helper)))
    return forms.has('participle') || forms.has('ing');
  if (before && (before.isPossessive || DETERMINERS.has(before.lower))) return false;
  if (forms.has('ing')) return nounRows(word).length === 0;
  if (forms.has('past') && !forms.has('base')) return !isAttributive(items, at);
  return isPresentHere(word, forms, before, items[at + 1]);
}

/** "the four contested islands": between a number or adjective and a noun it is no verb. */
function isAttributive(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  return before?.kind === 'mark' && before.text === '-'
    ? true
    : next?.kind === 'mark' && next.text === '-';
}

function isPresentHere(
  word: string,
  forms: VerbReading['forms'],
  before: Item | undefined,
  next: Item | undefined,
): boolean {
  const isSubject = before?.kind === 'actor' || SUBJECT_PRONOUNS.has(before?.lower ?? '');
  const isAmbiguous = AMBIGUOUS.has(word) || nounRows(word).length > 0;
  if (forms.has('s') && !isAmbiguous) return true;
  if (!isSubject) return false;
  if (isAmbiguous)
    return (
      next?.kind !== 'mark' && (forms.has('s') || forms.has('past') || nounRows(word).length === 0)
    );
  return true;
}

function meaningOf(
  helpers: readonly string[],
  at: {
    readonly reading: VerbReading;
    readonly before: Item | undefined;
    readonly next: Item | undefined;
    readonly isEarly: boolean;
  },
): Pick<VerbGroup, 'mood' | 'isNegated' | 'isDoubtful' | 'isPassive' | 'isPerfect'> {
  const plain = helpers.map((helper) => (helper.endsWith("n't") ? withoutNot(helper) : helper));
  const has = (words: ReadonlySet<string>) => plain.some((helper) => words.has(helper));
  const last = plain.filter((helper) => isAuxiliary(helper) || helper === 'to').at(-1) ?? '';
  const { forms } = at.reading;
  const isPassive = beForms.has(last) && forms.has('participle');
  const isPerfect = has(haveForms);
  const refused = plain.some((helper, i) => REFUSAL_WORDS.has(helper) && plain[i + 1] === 'to');
  const hearsay = has(HEARSAY_WORDS) && plain.includes('to');
  return {
    mood: moodOf(plain, { last, forms, isPerfect, before: at.before, next: at.next }),
    isNegated:
      refused ||
      helpers.some((helper) => helper === 'not' || helper === 'never' || helper.endsWith("n't")),
    isDoubtful: hearsay || has(doubtAdverbs),
    isPassive,
    isPerfect,
  };
}

function moodOf(
  plain: readonly string[],
  at: {
    readonly last: string;
    readonly forms: VerbReading['forms'];
    readonly isPerfect: boolean;
    readonly before: Item | undefined;
    readonly next: Item | undefined;
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
    const to = plain.indexOf('to');
    return to > 0 && beForms.has(plain[to - 1] ?? '') ? 'planned' : 'purpose';
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
  if (
    plain.length === 0 &&
    forms.has('participle') &&
    at.next?.lower === 'by' &&
    at.before?.kind === 'word'
  )
    return 'participle';
  return forms.has('past') || forms.has('participle') ? 'fact' : 'present';
}
