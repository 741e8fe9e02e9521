// What an article is called: its outlet, else its title, else that it has neither. Never a file
// name.

import type { Article } from '../../model/schema.ts';

export function articleName(article: Article, part = 0): string {
  const own = article.parts[part];
  const outlet = own?.outlet ?? article.outlet;
  if (outlet) return outlet;
  const title = own?.title?.text ?? article.title;
  return title ? `“${title.replace(/\s+/g, ' ').trim()}”` : 'Untitled article';
}
