// The seed articles as files, read without any of the program under test.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The characters of an article's file, byte order mark dropped, line ends as they are. */
export function seedText(articleId: string): string {
  const path = fileURLToPath(new URL(`../seeds/${articleId}.txt`, import.meta.url));
  return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
}
