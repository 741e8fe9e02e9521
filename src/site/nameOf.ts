// What a person, state or place is called: inside a sentence of a page, and where it stands alone; its
// name as printed where it has no other. What an article is called on a page.

import { formIn, nameIn } from '../model/nameIn.ts';
import type { Actor, Article, Place } from '../model/schema.ts';
import { articleName } from '../views/shared/articleName.ts';
import type { SiteWords } from './siteWords.ts';

type Speech = Pick<SiteWords, 'language' | 'wording'>;

export function nameOf(named: Actor | Place, { language, wording }: Speech): string {
  return formIn(named, language, wording.disputed) ?? named.name;
}

/** In each language, as words that stand alone in the page's. */
export function namesOf(named: Actor | Place, { language, wording }: Speech) {
  const own = formIn(named, language, wording.disputed);
  const alone = own === null ? null : nameIn(named, language, wording.disputed);
  return { ...named.names, [language]: alone, en: named.name };
}

export function nameOfArticle(article: Article, { wording }: SiteWords, part = 0): string {
  return articleName(article, part, wording.article);
}
