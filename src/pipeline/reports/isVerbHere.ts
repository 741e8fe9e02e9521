// Whether a word that can be a verb is one where it stands.

import { beForms, doForms, futureModals, haveForms, possibleModals } from './commonVerbs.ts';
import type { Item } from './items.ts';
import { type Helpers, isAnyOf } from './meaningOf.ts';
import { AFTER_VERB, AMBIGUOUS, DETERMINERS, SUBJECT_PRONOUNS } from './verbGroupWords.ts';
import type { VerbReading } from './verbLexicon.ts';

/** An "-ed" word no table knows, where only a verb can stand: before an object, a preposition, a name. */
export function unknownVerb(items: readonly Item[], at: number): VerbReading | undefined {
  const reading = items[at]?.facts.unknownVerb;
  const before = items[at - 1];
  const next = items[at + 1];
  if (!reading || !before || !next) return undefined;
  const isNext =
    next.kind === 'actor' ||
    next.kind === 'place' ||
    next.kind === 'time' ||
    AFTER_VERB.has(next.lower) ||
    /^\d/.test(next.text);
  const isBefore = before.kind !== 'mark' && !DETERMINERS.has(before.lower) && !before.isPossessive;
  return isNext && isBefore ? reading : undefined;
}

interface Surroundings {
  readonly reading: VerbReading;
  readonly helpers: Helpers;
  readonly before: Item | undefined;
}

export function isVerbHere(
  items: readonly Item[],
  at: number,
  { reading, helpers, before }: Surroundings,
): boolean {
  const { forms } = reading;
  const helped = helpers.words.length > 0 ? isHelped(forms, helpers) : undefined;
  if (helped !== undefined) return helped;
  const isNoun = (items[at]?.facts.nouns.length ?? 0) > 0;
  if (isOfTheTwo(items, at) && forms.past) return true;
  if (before && (before.isPossessive || DETERMINERS.has(before.lower))) return false;
  if (forms.ing) return !isNoun;
  if (forms.past && !forms.base) return !isAttributive(items, at);
  return isPresentHere(items, at, forms, before);
}

/** Whether a form goes with its helpers; undefined where they ask for none. */
function isHelped(forms: VerbReading['forms'], { words }: Helpers): boolean | undefined {
  if (words.includes('to') || isAnyOf(words, BEFORE_BASE))
    return forms.base || forms.participle || forms.ing;
  if (isAnyOf(words, BEFORE_PARTICIPLE)) return forms.participle || forms.ing;
  return undefined;
}

const BEFORE_BASE = new Set([...futureModals, ...possibleModals, ...doForms]);
const BEFORE_PARTICIPLE = new Set([...haveForms, ...beForms]);

const BEHIND_TWO = new Set(
  'for in at on again with over to by during after late before'.split(' '),
);

/** "The two met for an hour": the two are people, not two of the next word. */
function isOfTheTwo(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.lower !== 'two' || items[at - 2]?.lower !== 'the') return false;
  const next = items[at + 1];
  return next?.kind === 'time' || BEHIND_TWO.has(next?.lower ?? '');
}

/** "the four contested islands": between a number or adjective and a noun it is no verb. */
function isAttributive(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  const next = items[at + 1];
  return before?.kind === 'mark' && before.text === '-'
    ? true
    : next?.kind === 'mark' && next.text === '-';
}

/** "the fleets clash at Bouvet": behind a plural, before what only follows verbs. */
function isAfterPlural(before: Item | undefined, next: Item | undefined): boolean {
  const isPlural = before?.kind === 'word' && /[a-z]{3,}[^s']s$/.test(before.lower);
  const isNext =
    next?.kind === 'place' || next?.kind === 'actor' || AFTER_VERB.has(next?.lower ?? '');
  return isPlural && isNext;
}

/** "over remarks by Kerry": behind these stands a noun. */
const GOVERNING = new Set(
  'of over about against into under between among during through near despite regarding concerning amid'.split(
    ' ',
  ),
);

/** "visa-free exchanges", "high-level visits": behind an adjective of two words stands a noun. */
const COMPOUND =
  /-(?:backed|based|bound|built|class|day|free|friendly|hour|led|level|made|month|only|party|range|related|round|run|scale|sided|size|stage|standing|state|style|term|time|track|way|week|wide|year)$/;

/** "a border guard ship fired": before the verb of a sentence stands its noun. */
function isFiniteVerb(next: Item | undefined): boolean {
  return next?.facts.verbs.some(({ forms }) => forms.past && !forms.base) === true;
}

function isPresentHere(
  items: readonly Item[],
  at: number,
  forms: VerbReading['forms'],
  before: Item | undefined,
): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (before?.kind === 'word' && GOVERNING.has(before.lower)) return false;
  if (before?.kind === 'word' && COMPOUND.test(before.lower)) return false;
  const isNoun = (item?.facts.nouns.length ?? 0) > 0;
  const isSubject = before?.kind === 'actor' || SUBJECT_PRONOUNS.has(before?.lower ?? '');
  const isAmbiguous = AMBIGUOUS.has(item?.lower ?? '') || isNoun;
  if (forms.s && !isAmbiguous) return true;
  if (!isSubject) return !isAmbiguous && forms.base && isAfterPlural(before, next);
  if (isAmbiguous && (next?.facts.isAuxiliary || isFiniteVerb(next))) return false;
  if (isAmbiguous) return next?.kind !== 'mark' && (forms.s || forms.past || !isNoun);
  return true;
}
