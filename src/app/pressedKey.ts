// Which key was pressed, whatever the keyboard is switched to: on a Russian or Greek one the Latin
// letter of the same key, so that "п" is "g", and the slash of its legend.

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const LAST_LATIN = '\u024f';

export function pressedKey({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (code === 'Slash' && key === '.') return '/';
  return key.length === 1 && key > LAST_LATIN ? code.slice(3).toLowerCase() : key;
}

/** Ctrl+K; on a Mac ⌘K alone, where Ctrl+K belongs to writing. */
export function isCommandsKey(pressed: Pressed, platform: string): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = pressed;
  const isMac = platform.startsWith('Mac');
  if (altKey || shiftKey || metaKey !== isMac || ctrlKey === isMac) return false;
  return pressedKey(pressed).toLowerCase() === 'k';
}
