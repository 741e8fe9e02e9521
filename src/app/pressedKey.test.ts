import { describe, expect, it } from 'vitest';
import { isCommandsKey, pressedKey } from './pressedKey.ts';

describe('a pressed key', () => {
  it.each([
    ['g', 'KeyG', 'g'],
    ['on a Russian keyboard', 'KeyG', 'g', 'п'],
    ['on a Greek keyboard', 'KeyK', 'k', 'κ'],
    ['where a Latin layout has it elsewhere', 'KeyU', 'g', 'g'],
    ['with an accent of its own', 'KeyE', 'é', 'é'],
    ['the slash', 'Slash', '/', '/'],
    ['the slash of a Russian keyboard', 'Slash', '/', '.'],
    ['a full stop', 'Period', '.', '.'],
    ['a dash where others have the slash', 'Slash', '-', '-'],
    ['Enter', 'Enter', 'Enter', 'Enter'],
  ])('is told: %s', (_, code, told, key = told) => expect(pressedKey({ key, code })).toBe(told));
});

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const k = { key: 'k', code: 'KeyK' };

describe('the key for the commands', () => {
  it.each([
    ['Ctrl+K', { ...none, ...k, ctrlKey: true }, 'Win32', true],
    [
      'Ctrl+K with capitals locked',
      { ...none, key: 'K', code: 'KeyK', ctrlKey: true },
      'Win32',
      true,
    ],
    [
      'Ctrl+K on a Russian keyboard',
      { ...none, key: 'л', code: 'KeyK', ctrlKey: true },
      'Linux',
      true,
    ],
    ['⌘K on a Mac', { ...none, ...k, metaKey: true }, 'MacIntel', true],
    [
      'Ctrl+K on a Mac, which cuts a line there',
      { ...none, ...k, ctrlKey: true },
      'MacIntel',
      false,
    ],
    ['the Windows key', { ...none, ...k, metaKey: true }, 'Win32', false],
    ['Ctrl+Shift+K', { ...none, ...k, ctrlKey: true, shiftKey: true }, 'Win32', false],
    ['AltGr+K', { ...none, ...k, ctrlKey: true, altKey: true }, 'Win32', false],
    ['K alone', { ...none, ...k }, 'Win32', false],
    [
      'Ctrl+T on a Dvorak keyboard',
      { ...none, key: 't', code: 'KeyK', ctrlKey: true },
      'Linux',
      false,
    ],
  ])('%s', (_, pressed, platform, is) => expect(isCommandsKey(pressed, platform)).toBe(is));
});
