// Which verbs a word can be, and which rows of the trigger tables it wakes.

import { commonVerbs } from './commonVerbs.ts';
import type { TriggerRow } from './triggerRow.ts';
import { triggerRows } from './triggers/triggerRows.ts';
import { otherSpelling, type VerbEntry, type VerbForm, verbEntry } from './verbForms.ts';

export interface VerbReading {
  readonly entry: VerbEntry;
  /** Of the entry. */
  readonly particle: VerbEntry['particle'];
  /** Which of the verb's forms the word is. */
  readonly forms: Readonly<Record<VerbForm, boolean>>;
  readonly rows: readonly TriggerRow[];
}

/** Forms that only "be" has. */
const ODD_FORMS = [
  ['are', 'is'],
  ['am', 'is'],
  ['were', 'was'],
] as const;

/** One for all words, so that a glance at most words stays in the processor's cache. */
const NONE: readonly never[] = [];

const FORMS: readonly VerbForm[] = ['base', 's', 'past', 'participle', 'ing'];

const verbs: ReadonlyMap<string, readonly VerbReading[]> = buildVerbs();
const nouns: ReadonlyMap<string, readonly TriggerRow[]> = buildNouns();

/** Readings of a word as a verb, those with a particle first. */
export function verbReadings(word: string): readonly VerbReading[] {
  return verbs.get(word) ?? NONE;
}

/** What a word that ends like a verb could be, were it one that no table knows. */
export function unknownVerbReading(word: string): VerbReading | undefined {
  if (!/^[a-z]{3,}ed$/.test(word)) return undefined;
  const forms = { base: word, s: word, past: word, participle: word, ing: word };
  return {
    entry: { lemma: word, particle: [], forms },
    particle: [],
    forms: formsWhere((form) => form === 'past' || form === 'participle'),
    rows: [],
  };
}

/** Rows that have this word, singular or plural, among their nouns. */
export function nounRows(word: string): readonly TriggerRow[] {
  return nouns.get(word) ?? NONE;
}

function buildVerbs(): Map<string, VerbReading[]> {
  const rowsOf = new Map<string, TriggerRow[]>();
  const entryOf = new Map<string, VerbEntry>();
  for (const row of triggerRows) {
    for (const text of row.verbs) {
      const entry = verbEntry(text);
      if (!entryOf.has(entry.lemma) || text.includes('/')) entryOf.set(entry.lemma, entry);
      rowsOf.set(entry.lemma, [...(rowsOf.get(entry.lemma) ?? []), row]);
    }
  }
  for (const text of commonVerbs) {
    const entry = verbEntry(text);
    if (!entryOf.has(entry.lemma)) entryOf.set(entry.lemma, entry);
  }
  const byWord = new Map<string, VerbReading[]>();
  for (const entry of entryOf.values()) {
    const rows = rowsOf.get(entry.lemma) ?? [];
    for (const word of new Set(FORMS.map((form) => entry.forms[form]))) {
      const forms = formsWhere((form) => entry.forms[form] === word);
      const single = entry.forms.base.endsWith('ll') ? undefined : otherSpelling(word);
      for (const spelling of single === undefined ? [word] : [word, single])
        byWord.set(spelling, [
          ...(byWord.get(spelling) ?? []),
          { entry, particle: entry.particle, forms, rows },
        ]);
    }
  }
  for (const [word, form] of ODD_FORMS) {
    const reading = byWord.get(form)?.find(({ entry }) => entry.lemma === 'be');
    const own = form === 'is' ? 's' : 'past';
    if (reading) byWord.set(word, [{ ...reading, forms: formsWhere((one) => one === own) }]);
  }
  for (const list of byWord.values()) {
    list.sort((a, b) => b.particle.length - a.particle.length);
  }
  return byWord;
}

function formsWhere(is: (form: VerbForm) => boolean): VerbReading['forms'] {
  return {
    base: is('base'),
    s: is('s'),
    past: is('past'),
    participle: is('participle'),
    ing: is('ing'),
  };
}

function buildNouns(): Map<string, TriggerRow[]> {
  const byWord = new Map<string, TriggerRow[]>();
  for (const row of triggerRows) {
    for (const noun of row.nouns) {
      for (const word of new Set([noun, pluralOf(noun)])) {
        byWord.set(word, [...(byWord.get(word) ?? []), row]);
      }
    }
  }
  return byWord;
}

function pluralOf(noun: string): string {
  if (noun.endsWith('s')) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
