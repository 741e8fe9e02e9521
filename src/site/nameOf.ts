// What a person, state or place is called: in each language, and in a page's; its name as printed
// where it has no other. What an article is called on a page.

import type { Actor, Article, Place } from '../model/schema.ts';
import { articleName } from '../views/shared/articleName.ts';
import type { SiteWords } from './siteWords.ts';

export function nameOf(named: Actor | Place, { language }: Pick<SiteWords, 'language'>): string {
  return namesOf(named)[language] ?? named.name;
}

export function namesOf({ name, names }: Actor | Place) {
  return { ...names, en: name };
}

export function nameOfArticle(article: Article, { wording }: SiteWords, part = 0): string {
  return articleName(article, part, wording.article);
}
