// What the reader chose last among the commands, the latest first; kept in the browser where it allows
// that.

import { readSetting, writeSetting } from '../readerSettings.ts';

const RECENT = 'nichiro.recent';
const MOST = 6;

export function savedRecent(): readonly string[] {
  return (readSetting(RECENT) ?? '').split('\n').filter((id) => id !== '');
}

export function saveRecent(id: string): void {
  const ids = [id, ...savedRecent().filter((each) => each !== id)];
  writeSetting(RECENT, ids.slice(0, MOST).join('\n'));
}
