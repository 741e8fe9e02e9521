// How high a frame is: what its content asks for, or what the page's author chose while it asks for
// nothing; never so low that nothing is seen, nor higher than the reader's screen, unless the author
// chose that: the part of a taller frame that is out of sight would be missed.

export const DEFAULT_HEIGHT = 600;
export const LEAST_HEIGHT = 240;
export const MOST_HEIGHT = 2000;

/** All in CSS pixels; `asked` is 0 where the content leaves it to the page. */
export function frameHeight(asked: number, chosen: number, screen: number): number {
  const base = chosenHeight(chosen);
  const wanted = asked === 0 ? base : asked;
  return Math.round(Math.min(Math.max(base, screen), Math.max(LEAST_HEIGHT, wanted)));
}

/** What an author wrote, within what makes sense. */
export function chosenHeight(written: number): number {
  const height = written > 0 ? written : DEFAULT_HEIGHT;
  return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height));
}
