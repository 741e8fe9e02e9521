// The headline's present tense of a verb, also of one that only its past form is known of.

import { type VerbEntry, verbEntry } from '../reports/verbForms.ts';
import { verbReadings } from '../reports/verbLexicon.ts';
import { isWeak } from './weakWords.ts';

/** Endings, looked up in order: what a stem left by "-ed" needs to be a verb again. */
const STEMS: readonly (readonly [RegExp, (stem: string) => string])[] = [
  [/(?:welcom|overcom|creat|unit)$/, (stem) => `${stem}e`],
  [/(?:focus|visit|develop|envelop|abandon)$/, (stem) => stem],
  [/[^aeiou]i$/, (stem) => `${stem.slice(0, -1)}y`],
  [
    /(?:[aeiou][^aeiou]+ell|(?:gn|iv|ot|rsh|ed)all|lfill|[nt]roll)$/,
    (stem) => (/spell$/.test(stem) && stem !== 'dispell' ? stem : stem.slice(0, -1)),
  ],
  [/(?:ss|ll|zz|ff)$/, (stem) => stem],
  [/([bdgmnprt])\1$/, (stem) => stem.slice(0, -1)],
  [
    /(?:[cvuzs]|[^n]g|dg|leng|rang|hang|ung)$/,
    (stem) => (/(?:(?:^|[^c])hang|ung)$/.test(stem) ? stem : `${stem}e`),
  ],
  [/(?:eat|oat|eet|oot|out|oit|ait|oid|aid|oad|ead|ood|eed)$/, (stem) => stem],
  [
    /(?:[^aeo]at|[^aeiou]ut|[cn]it|[^aeiou]ot|let|pet|[^aeo]id|[^aeiou]od|[^aeo]ad|[^aeo]ud)$/,
    (stem) => `${stem}e`,
  ],
  [/(?:[aeo][aeiou])[a-z]$/, (stem) => stem],
  [/(?:[^aeo]in|[^aeo]ir|[^aeo]ur|[^aeo]ar|[^aeo]un|pon)$/, (stem) => `${stem}e`],
  [/(?:[^aeiou]or)$/, (stem) => (/(?:tor|vor|nor|bor|lor)$/.test(stem) ? stem : `${stem}e`)],
  [/[^aeiouwr][l]$/, (stem) => `${stem}e`],
  [/[^aeiou][aiou][kpm]$/, (stem) => `${stem}e`],
  [/(?:[aiu]l)$/, (stem) => `${stem}e`],
];

/** A trigger's verb: from the tables, else worked out. */
export function verbOf(lemma: string): VerbEntry {
  const [base = ''] = lemma.split(' ');
  const known = verbReadings(base).find(({ entry }) => entry.lemma === lemma);
  if (known) return known.entry;
  return verbEntry(/^[a-z]{2,}ed$/.test(lemma) ? baseOfPast(lemma) : lemma);
}

export function presentForm(lemma: string, isPlural: boolean): string {
  const { forms, particle } = verbOf(lemma);
  return withParticle(isPlural ? forms.base : forms.s, particle);
}

export function baseForm(lemma: string): string {
  const { forms, particle } = verbOf(lemma);
  return withParticle(forms.base, particle);
}

export function participleForm(lemma: string): string {
  const { forms, particle } = verbOf(lemma);
  return withParticle(forms.participle, particle);
}

export function ingForm(lemma: string): string {
  const { forms, particle } = verbOf(lemma);
  return withParticle(forms.ing, particle);
}

/** What the tables count to the verb and a headline to its object: "joint hearing" of "hold a joint hearing". */
export function objectOfVerb(lemma: string): string {
  const { particle } = verbOf(lemma);
  return hasObject(particle) ? particle.filter((word) => !ARTICLES.has(word)).join(' ') : '';
}

function withParticle(verb: string, particle: readonly string[]): string {
  return hasObject(particle) ? verb : [verb, ...particle].join(' ');
}

const ARTICLES = new Set(['a', 'an', 'the']);

function hasObject(particle: readonly string[]): boolean {
  return (
    particle.some((word) => ARTICLES.has(word) || word.length > 5) && !isWeak(particle.at(-1) ?? '')
  );
}

/** "condemned" → "condemn", "accused" → "accuse". */
export function baseOfPast(past: string): string {
  const stem = past.slice(0, -2);
  const row = STEMS.find(([ending]) => ending.test(stem));
  return row ? row[1](stem) : stem;
}
