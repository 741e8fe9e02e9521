// A title in the language of the page, or in English where it has none.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { words } from './wording.ts';

export function inLanguage(title: DiplomaticEvent['title']): string {
  return title[words.language] ?? title.en;
}
