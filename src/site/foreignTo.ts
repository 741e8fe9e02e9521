// The `lang` of words in a language of their own; none where it is the page's.

import type { Site } from './site.ts';

export function foreignTo({ words }: Pick<Site, 'words'>, language: string): string | undefined {
  return language === words.language ? undefined : language;
}
