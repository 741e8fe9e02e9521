// Who says so: "according to Norsk Avis", "Norsk Avis reported".

import type { Item } from './items.ts';

/** The item that names the source of the whole sentence; a name where one follows. */
export function sourceNamedIn(items: readonly Item[]): Item | undefined {
  for (const [i, item] of items.entries()) {
    if (item.lower !== 'according' || item.isQuoted) continue;
    const after = items.slice(i + 1, i + 8);
    return (
      after.find(({ kind }) => kind === 'actor') ??
      after.find(
        ({ kind, lower, text }) =>
          kind === 'word' && lower !== 'to' && lower !== 'the' && /^\p{Lu}/u.test(text),
      ) ??
      item
    );
  }
  return undefined;
}
