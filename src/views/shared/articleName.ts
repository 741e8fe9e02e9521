// What an article is called: its outlet, else its title, else its first words; never a file name.
// A later state of another article says so.

import type { Article } from '../../model/schema.ts';
import { type ArticleNaming, words } from './wording.ts';

export function articleName(
  article: Article,
  part = 0,
  naming: ArticleNaming = words.article,
): string {
  const name = ownName(article, part, naming);
  return article.revisionOf === null ? name : naming.revised(name);
}

function ownName(
  { parts, outlet, title, opening }: Article,
  part: number,
  { quoted, untitled }: ArticleNaming,
): string {
  const own = parts[part];
  const printedBy = own?.outlet ?? outlet;
  if (printedBy) return printedBy;
  const headed = own?.title?.text ?? title ?? opening;
  return headed ? quoted(headed.replace(/\s+/g, ' ').trim()) : untitled;
}
