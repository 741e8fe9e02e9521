// What is copied of an excerpt: its exact words in quotation marks, then who printed them, when, and
// where they can be checked. Passages that stand apart are joined by the sign for words left out.

import type { Report } from '../../model/schema.ts';
import { articleName } from '../shared/articleName.ts';
import { dateWords } from '../shared/dateWords.ts';
import type { PassageGroup } from '../shared/passageGroups.ts';
import { panelWords } from './panelWords.ts';

type Source = Pick<PassageGroup, 'article' | 'part' | 'published'>;

/** `reports` of one text, in order; `address` is where the words can be seen. */
export function quoteWithSource(
  reports: readonly Report[],
  { article, part, published }: Source,
  address: string,
): string {
  const quote = reports.map((report) => report.quote.replace(/\s+/g, ' ')).join(' […] ');
  const title = article.parts[part]?.title?.text ?? article.title;
  const name = articleName(article, part);
  const headed = title !== null && !name.includes(title) ? [`“${title}”`] : [];
  const date = published ? dateWords.printedDate(published.edtf) : panelWords.noDate;
  return `“${quote}”\n${[name, ...headed, date].join(', ')}\n${article.address ?? address}`;
}
