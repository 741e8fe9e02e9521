// The forms of an English verb from one entry: "propose", "meet/met/met", "sit/sat/sat down".

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbEntry {
  /** "meet", "sit down". */
  readonly lemma: string;
  /** What follows the verb itself: "down". */
  readonly particle: readonly string[];
  readonly forms: Readonly<Record<VerbForm, string>>;
}

const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdgmnprt]|.*(?:mit|(?:re|pre|con|de|trans)fer|cur|begin|initial|dial|[^aeio][aeiou]l))$/;
/** "traveled" beside "travelled": a doubled l that one side of the ocean leaves single. */
const DOUBLED_L = /^(.*[aeiou]l)l(ed|ing)$/;
const SIBILANT = /(?:s|x|z|ch|sh|o)$/;

export function verbEntry(entry: string): VerbEntry {
  const [verb = '', ...particle] = entry.split(' ');
  const [base = '', past, participle] = verb.split('/');
  const regular = pastOf(base);
  return {
    lemma: [base, ...particle].join(' '),
    particle,
    forms: {
      base,
      s: thirdPerson(base),
      past: past ?? regular,
      participle: participle ?? past ?? regular,
      ing: ingOf(base),
    },
  };
}

export function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return SIBILANT.test(base) ? `${base}es` : `${base}s`;
}

/** A form as the other side of the ocean spells it; undefined where both spell it alike. */
export function otherSpelling(form: string): string | undefined {
  const parts = DOUBLED_L.exec(form);
  return parts ? `${parts[1]}${parts[2]}` : undefined;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.test(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

function ingOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !base.endsWith('ee') && base !== 'be') return `${base.slice(0, -1)}ing`;
  return DOUBLING.test(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}
