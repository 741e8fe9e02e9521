// Keys that work anywhere on the page. Single keys are left alone while the reader types, in a
// dialog, and where the reader switched them off.

import { useEffect } from 'react';

export interface Shortcuts {
  readonly onSearch: () => void;
  readonly onHelp: () => void;
  readonly onEscape: () => void;
  readonly areSingleKeysOn: boolean;
}

export function useShortcuts({ onSearch, onHelp, onEscape, areSingleKeysOn }: Shortcuts): void {
  useEffect(() => {
    const onKeyDown = (pressed: KeyboardEvent) => {
      const action = actionOf(pressed, areSingleKeysOn);
      if (!action) return;
      if (action !== 'escape') pressed.preventDefault();
      ({ search: onSearch, help: onHelp, escape: onEscape })[action]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onSearch, onHelp, onEscape, areSingleKeysOn]);
}

function actionOf(
  pressed: KeyboardEvent,
  areSingleKeysOn: boolean,
): 'search' | 'help' | 'escape' | undefined {
  const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = pressed;
  const isElsewhere =
    target instanceof Element && target.closest('dialog, input, select, textarea');
  if (ctrlKey || metaKey || altKey || defaultPrevented || isElsewhere) return undefined;
  if (key === 'Escape') return 'escape';
  if (!areSingleKeysOn) return undefined;
  if (key === '/') return 'search';
  return key === '?' ? 'help' : undefined;
}
