// The moment of the first full picture, once in the life of the page.

const MARK = 'nichiro:drawn';

export function markDrawn(): void {
  if (performance.getEntriesByName(MARK).length === 0) performance.mark(MARK);
}
