// The moment of the first full picture, once in the life of the page.

const MARK = 'nichiro:drawn';

export function markDrawn(): void {
  if (!isDrawn()) performance.mark(MARK);
}

export function isDrawn(): boolean {
  return performance.getEntriesByName(MARK).length > 0;
}
