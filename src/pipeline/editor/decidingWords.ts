// The words that decide what a sentence says. Two wordings that differ in one of them are no two
// wordings of one thing, however alike they are otherwise.

interface Deciding {
  readonly what: string;
  readonly pattern: RegExp;
  /** Wordings that say different things. */
  readonly examples: readonly (readonly [string, string])[];
  /** Wordings that may say the same. */
  readonly counterExamples: readonly (readonly [string, string])[];
}

const anyOf = (...words: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu');

export const decidingWords: readonly Deciding[] = [
  {
    what: 'denial',
    pattern: anyOf(
      ...['not', 'no', 'never', 'nor', 'neither', 'none', 'nothing', 'nobody', 'cannot'],
      ...['without', 'hardly', 'unlikely', 'unable', 'unless', "\\p{L}+n[’']t"],
    ),
    examples: [
      ['The two sides met in Lima.', 'The two sides have not met in Lima.'],
      ['They will sign the treaty.', 'They won’t sign the treaty.'],
    ],
    counterExamples: [['They did not meet in Lima.', 'They did not meet at Lima.']],
  },
  {
    what: 'refusal',
    pattern: anyOf(
      ...['refus\\p{L}+', 'den(?:y|ies|ied|ying)', 'reject\\p{L}*', 'declin\\p{L}+'],
      ...['fail\\p{L}*', 'cancel\\p{L}*', 'postpon\\p{L}+', 'oppos\\p{L}+', 'against'],
      ...['disput\\p{L}+', 'withdr\\p{L}+', 'abandon\\p{L}*', 'end(?:s|ed)?', 'stop\\p{L}*'],
    ),
    examples: [
      ['Tokyo agreed to sign a treaty.', 'Tokyo refused to sign a treaty.'],
      ['Tokyo agreed to host talks.', 'Tokyo declined to host talks.'],
    ],
    counterExamples: [['Tokyo agreed to sign a treaty.', 'Tokyo agreed to sign the treaty.']],
  },
  {
    what: 'likelihood',
    pattern: anyOf(
      ...['may', 'might', 'could', 'would', 'should', 'must', 'will', 'can', 'shall'],
      ...['perhaps', 'possibly', 'probably', 'reportedly', 'allegedly', 'likely'],
    ),
    examples: [
      ['The minister will visit Perm.', 'The minister may visit Perm.'],
      ['The minister reportedly visited Perm.', 'The minister visited Perm.'],
    ],
    counterExamples: [['The minister will visit Perm.', 'The minister will be visiting Perm.']],
  },
  {
    what: 'number',
    pattern:
      /\p{N}+(?:[.,]\p{N}+)*|(?<!\p{L})(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion|first|second|third|fourth|last|next)(?!\p{L})/giu,
    examples: [
      ['They met on 4 May.', 'They met on 5 May.'],
      ['Three islands were handed over.', 'Two islands were handed over.'],
    ],
    counterExamples: [['They met on 4 May.', 'They met on the 4 May.']],
  },
  {
    what: 'name',
    pattern: /\p{Lu}[\p{L}\p{M}]*/gu,
    examples: [
      ['The envoy met Lavrov in Moscow.', 'The envoy met Ivanov in Moscow.'],
      ['The envoy left on Friday.', 'The envoy left on Monday.'],
    ],
    counterExamples: [['The envoy met Lavrov in Moscow.', 'The envoy met with Lavrov in Moscow.']],
  },
];

/** Whether two wordings agree in every word that decides. */
export function agreeInWhatDecides(a: string, b: string): boolean {
  return decidingWords.every(({ pattern }) => listOf(a, pattern) === listOf(b, pattern));
}

function listOf(words: string, pattern: RegExp): string {
  return [...words.matchAll(pattern)]
    .map(([word]) => word.toLowerCase())
    .sort()
    .join(' ');
}
