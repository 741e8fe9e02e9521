// What an article is called: its outlet, else its title, else its first words; never a file name.
// A later state of another article says so.

import type { Article } from '../../model/schema.ts';

export function articleName(article: Article, part = 0): string {
  const name = ownName(article, part);
  return article.revisionOf === null ? name : `${name}, revised`;
}

function ownName({ parts, outlet, title, opening }: Article, part: number): string {
  const own = parts[part];
  const printedBy = own?.outlet ?? outlet;
  if (printedBy) return printedBy;
  const headed = own?.title?.text ?? title ?? opening;
  return headed ? `“${headed.replace(/\s+/g, ' ').trim()}”` : 'Untitled article';
}
