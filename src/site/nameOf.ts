// What a person, state or place is called in a page's language; its name as printed where it has no
// other.

import type { Actor, Place } from '../model/schema.ts';
import type { SiteLanguage, SiteWords } from './siteWords.ts';

export function nameOf({ name, names }: Actor | Place, { language }: SiteWords): string {
  const inLanguages: Readonly<Record<SiteLanguage, string | null>> = { ...names, en: name };
  return inLanguages[language] ?? name;
}
