// How the editor's files mean a report: by its article, its words in their place, and its type. It
// is the same before and after dating and merging, whatever ids a report has by then.

import type { Report } from '../../model/schema.ts';

export function reportKey({
  article,
  start,
  end,
  type,
}: Pick<Report, 'article' | 'start' | 'end' | 'type'>): string {
  return `${article}:${start}-${end}:${type}`;
}
