// What an address calls a report beside the article it stands in: its id without the article's.

import type { Report } from './schema.ts';

export function passageName({ id, article }: Pick<Report, 'id' | 'article'>): string {
  return id.startsWith(`${article}:`) ? id.slice(article.length + 1) : id;
}
