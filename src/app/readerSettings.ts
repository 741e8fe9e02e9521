// What a reader sets once and finds again: the colours, whether single keys are shortcuts, and whether
// there are articles of their own to look for. Kept in the browser where it allows that; where it does
// not, they hold until the page is closed.

import { type Theme, themes } from '../state/store.ts';

const THEME = 'nichiro.theme';
const SINGLE_KEYS = 'nichiro.singleKeys';
const ADDED = 'nichiro.added';

export function savedTheme(): Theme {
  const saved = readSetting(THEME);
  return themes.find((theme) => theme === saved) ?? 'system';
}

export function saveTheme(theme: Theme): void {
  writeSetting(THEME, theme === 'system' ? null : theme);
}

export function savedSingleKeys(): boolean {
  return readSetting(SINGLE_KEYS) !== 'off';
}

export function saveSingleKeys(areOn: boolean): void {
  writeSetting(SINGLE_KEYS, areOn ? null : 'off');
}

/** Asked before the code that keeps articles is there. */
export function savedHasAdded(): boolean {
  return readSetting(ADDED) !== null;
}

/** Answers whether it was kept. */
export function saveHasAdded(has: boolean): boolean {
  writeSetting(ADDED, has ? 'yes' : null);
  return savedHasAdded() === has;
}

export function readSetting(key: string): string | null {
  return storage()?.getItem(key) ?? null;
}

export function writeSetting(key: string, value: string | null): void {
  const store = storage();
  if (!store) return;
  try {
    if (value === null) store.removeItem(key);
    else store.setItem(key, value);
  } catch {
    // The disk is full: the setting holds until the page is closed, like all of them without storage.
  }
}

/** Undefined where the browser forbids it: asking alone throws there. */
function storage(): Storage | undefined {
  try {
    const probe = window.localStorage;
    probe.getItem(THEME);
    return probe;
  } catch {
    return undefined;
  }
}
