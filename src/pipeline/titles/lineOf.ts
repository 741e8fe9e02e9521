// A line that is asked for at several lengths: what does not hang on the length is worked out once.

/** Never longer than asked; empty where nothing fits. */
export type LineOf = (max: number) => string;

export const noLine: LineOf = () => '';

/** The first wording that fits, of lists from the richest to the poorest, each made when it is needed. */
export function firstFitting(
  lists: number,
  wordingsAt: (index: number) => readonly string[],
): LineOf {
  const made: (readonly string[])[] = [];
  return (max) => {
    for (let i = 0; i < lists; i++) {
      const wordings = made[i] ?? wordingsAt(i);
      made[i] = wordings;
      for (const wording of wordings) if (wording !== '' && wording.length <= max) return wording;
    }
    return '';
  };
}
