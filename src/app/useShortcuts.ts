// Keys that work anywhere on the page. They are left alone while the reader types and in a dialog;
// single keys also where the reader switched them off.

import { useEffect } from 'react';
import { isTyping } from '../views/shared/isTyping.ts';
import type { DialogName } from './AppDialog.tsx';
import { isCommandsKey, pressedKey } from './pressedKey.ts';

export interface Shortcuts {
  readonly onSearch: () => void;
  readonly onOpen: (dialog: DialogName) => void;
  readonly onEscape: () => void;
  readonly areSingleKeysOn: boolean;
  /** In a frame the keys with Ctrl are the page's around it. */
  readonly isEmbedded: boolean;
}

const singleKeys: Readonly<Record<string, DialogName | undefined>> = { g: 'goTo', '?': 'help' };

export function useShortcuts(shortcuts: Shortcuts): void {
  const { onSearch, onOpen, onEscape, areSingleKeysOn, isEmbedded } = shortcuts;
  useEffect(() => {
    const onKeyDown = (pressed: KeyboardEvent) => {
      const { ctrlKey, metaKey, altKey, target, defaultPrevented, isComposing } = pressed;
      if (defaultPrevented || isComposing) return;
      const isCommands = !isEmbedded && isCommandsKey(pressed, navigator.platform);
      if (!isCommands && (ctrlKey || metaKey || altKey || isTyping(target))) return;
      const key = pressedKey(pressed);
      if (key === 'Escape') onEscape();
      const dialog = isCommands ? 'commands' : areSingleKeysOn ? singleKeys[key] : undefined;
      const isSearch = areSingleKeysOn && key === '/';
      if (dialog || isSearch) pressed.preventDefault();
      if (dialog) onOpen(dialog);
      if (isSearch) onSearch();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [onSearch, onOpen, onEscape, areSingleKeysOn, isEmbedded]);
}
