// The chosen colours on the page: the root says which, tokens.css has them.

import { setTheme } from '../state/actions.ts';
import { appStore, type Theme, themes } from '../state/store.ts';
import { savedTheme, saveTheme } from './readerSettings.ts';

/** Takes up what was chosen on an earlier visit and keeps the page in step. */
export function startTheme(): void {
  appStore.subscribe((state, before) => {
    if (state.theme === before.theme) return;
    showTheme(state.theme);
    saveTheme(state.theme);
  });
  setTheme(savedTheme());
}

export function nextTheme(theme: Theme): Theme {
  return themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system';
}

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
