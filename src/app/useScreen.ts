// Which of the layouts the screen has room for, as visual direction sets the widths.

import { useSyncExternalStore } from 'react';

export type Layout = 'wide' | 'medium' | 'narrow' | 'phone';

const layoutQueries: readonly (readonly [Layout, string])[] = [
  ['wide', '(min-width: 1200px)'],
  ['medium', '(min-width: 900px)'],
  ['narrow', '(min-width: 600px)'],
];
const LOW = '(max-height: 759.98px)';

export interface Screen {
  readonly layout: Layout;
  /** Too low for the key beside everything else. */
  readonly isLow: boolean;
}

export function useScreen(): Screen {
  const layout = useSyncExternalStore(onLayoutChange, currentLayout);
  const isLow = useSyncExternalStore(onHeightChange, () => window.matchMedia(LOW).matches);
  return { layout, isLow };
}

function currentLayout(): Layout {
  return layoutQueries.find(([, query]) => window.matchMedia(query).matches)?.[0] ?? 'phone';
}

function onLayoutChange(listener: () => void): () => void {
  return onChangeOf(
    layoutQueries.map(([, query]) => query),
    listener,
  );
}

function onHeightChange(listener: () => void): () => void {
  return onChangeOf([LOW], listener);
}

function onChangeOf(queries: readonly string[], listener: () => void): () => void {
  const lists = queries.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', listener);
  return () => {
    for (const list of lists) list.removeEventListener('change', listener);
  };
}
