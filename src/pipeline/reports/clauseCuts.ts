// The words and marks at which a sentence may be cut into clauses, by what it takes.

/** `mark` and `binder` cut by themselves, the others where the right words follow. */
export type ClauseCut = 'mark' | 'binder' | 'that' | 'maybe' | 'joint';

export const RELATIVES = new Set(['which', 'who', 'whom', 'whose', 'where', 'when']);

const CUTS: ReadonlyMap<string, ClauseCut> = new Map([
  ...cutsBy('mark', "; : -- --- — – ( ) \" “ ” `` '' [ ] …".split(' ')),
  ...cutsBy('binder', [...RELATIVES]),
  ...cutsBy('binder', 'while because although though if unless whether whereas lest'.split(' ')),
  ...cutsBy('that', ['that']),
  ...cutsBy('maybe', 'after before since until till as once'.split(' ')),
  ...cutsBy('joint', [',', 'and', 'or', 'but', 'yet']),
]);

/** Null of all other words. */
export function clauseCutOf(word: string): ClauseCut | null {
  return CUTS.get(word) ?? null;
}

function cutsBy(cut: ClauseCut, words: readonly string[]): [string, ClauseCut][] {
  return words.map((word) => [word, cut]);
}
