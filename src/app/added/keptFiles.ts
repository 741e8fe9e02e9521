// The reader's files in the browser's own database, by name. Browsers may forbid it or have no room:
// every answer says whether it worked.

import { clear, createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { AddedFile } from '../../state/added.ts';
import { saveHasAdded } from '../readerSettings.ts';

interface Kept {
  readonly bytes: Uint8Array;
  readonly published: string | null;
  /** Place in the order in which they came. */
  readonly order: number;
}

let opened: UseStore | undefined;

function store(): UseStore {
  opened ??= createStore('nichiro', 'added');
  return opened;
}

export async function keptFiles(): Promise<readonly AddedFile[] | undefined> {
  const found = await attempt(() => entries<string, Kept>(store()));
  return found
    ?.sort(([, a], [, b]) => a.order - b.order)
    .map(([name, { bytes, published }]) => ({ name, bytes, published }));
}

/** Beside those that are kept; `from` is their place in the order. */
export async function keepFiles(files: readonly AddedFile[], from: number): Promise<boolean> {
  const done = await attempt(async () => {
    for (const [i, { name, bytes, published }] of files.entries())
      await set(name, { bytes, published, order: from + i } satisfies Kept, store());
    return true;
  });
  return done === true && saveHasAdded(true);
}

export async function forgetFile(name: string): Promise<void> {
  await attempt(() => del(name, store()));
}

export async function forgetAll(): Promise<void> {
  saveHasAdded(false);
  await attempt(() => clear(store()));
}

/** Undefined where the browser says no. */
async function attempt<T>(act: () => Promise<T>): Promise<T | undefined> {
  try {
    return await act();
  } catch {
    opened = undefined;
    return undefined;
  }
}
