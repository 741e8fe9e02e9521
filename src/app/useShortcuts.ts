// Keys that work anywhere on the page. They are left alone while the reader types and in a dialog;
// single keys also where the reader switched them off.

import { useEffect } from 'react';
import { isTyping } from '../views/shared/isTyping.ts';

export interface Shortcuts {
  readonly onSearch: () => void;
  readonly onGoTo: () => void;
  readonly onHelp: () => void;
  readonly onEscape: () => void;
  readonly areSingleKeysOn: boolean;
}

type Action = 'onSearch' | 'onGoTo' | 'onHelp';

const singleKeys: Readonly<Record<string, Action | undefined>> = {
  '/': 'onSearch',
  g: 'onGoTo',
  '?': 'onHelp',
};

export function useShortcuts(shortcuts: Shortcuts): void {
  const { onSearch, onGoTo, onHelp, onEscape, areSingleKeysOn } = shortcuts;
  useEffect(() => {
    const actions = { onSearch, onGoTo, onHelp };
    const onKeyDown = (pressed: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = pressed;
      if (ctrlKey || metaKey || altKey || defaultPrevented || isTyping(target)) return;
      if (key === 'Escape') onEscape();
      const action = areSingleKeysOn ? singleKeys[key] : undefined;
      if (!action) return;
      pressed.preventDefault();
      actions[action]();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onSearch, onGoTo, onHelp, onEscape, areSingleKeysOn]);
}
