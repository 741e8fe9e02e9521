// Where the pages of the page's language begin: every address the app writes stands below it. Data and
// scripts are the same in all languages and stand below the base of the site.

import { homePath } from '../model/language.ts';
import { messages } from './messages.ts';

/** With a slash at both ends. */
export function home(): string {
  return homePath(import.meta.env.BASE_URL, messages.language);
}
