// Who says so: "according to Norsk Avis", "Norsk Avis reported".

import type { Item } from './items.ts';

/** The item that names the source of the whole sentence; a name where one follows. */
export function sourceNamedIn(items: readonly Item[]): Item | undefined {
  const at = items.findIndex(({ lower, isQuoted }) => lower === 'according' && !isQuoted);
  if (at < 0) return undefined;
  const after = items.slice(at + 1, at + 8);
  return (
    after.find(({ kind }) => kind === 'actor') ??
    after.find(
      ({ kind, lower, text }) =>
        kind === 'word' && lower !== 'to' && lower !== 'the' && /^\p{Lu}/u.test(text),
    ) ??
    items[at]
  );
}
