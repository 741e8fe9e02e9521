// Where another text begins on a page that holds several: what is known of it.

import type { Article } from '../../model/schema.ts';
import { articleFacts } from '../shared/articleFacts.ts';
import { dateWords } from '../shared/dateWords.ts';
import { readerWords } from './readerWords.ts';

interface PartHeadProps {
  readonly article: Article;
  /** Index into the article's parts. */
  readonly part: number;
}

export function PartHead({ article, part }: PartHeadProps) {
  const own = article.parts[part];
  if (!own) return null;
  const date = own.published
    ? `${dateWords.printedDate(own.published.edtf)}${own.published.basis === 'inferred' ? ` (${articleFacts.inferred})` : ''}`
    : articleFacts.noDate;
  return (
    <p className="reader-part">
      <b>{readerWords.part(part + 1, article.parts.length)}</b>
      {[own.outlet, own.byline && readerWords.by(own.byline), date].filter(Boolean).join(', ')}
    </p>
  );
}
