// When an article was published, and the words that prove it: its own, or those of the article it was
// inferred from.

import type { Article, Published } from '../../model/schema.ts';
import { articleFacts } from '../shared/articleFacts.ts';
import { articleName } from '../shared/articleName.ts';
import { longDate } from '../shared/dateWords.ts';
import { knownWords } from '../shared/knownWording.ts';
import { readerWords } from './readerWords.ts';

interface PublishedFactsProps {
  readonly published: Published | null;
  readonly articles: ReadonlyMap<string, Article>;
}

export function PublishedFacts({ published, articles }: PublishedFactsProps) {
  if (!published) return <p>{readerWords.notKnown}</p>;
  const { edtf, precision, basis, evidence, inferredFrom, within } = published;
  const source = inferredFrom === null ? undefined : articles.get(inferredFrom);
  const [first] = evidence;
  const proof = first && (
    <mark className="date-words" lang={articles.get(first.article)?.language}>
      {first.text}
    </mark>
  );
  return (
    <>
      <p className="facts-date">
        {longDate(edtf, precision)}
        {basis === 'inferred' && <small>{articleFacts.inferred}</small>}
      </p>
      {basis === 'editor' && <p>{knownWords.basis.editor}</p>}
      {basis === 'stated' && proof && (
        <p>
          {proof} {readerWords.printedThus}
        </p>
      )}
      {basis === 'inferred' && (
        <p>
          {readerWords.inferredFrom} {source ? articleName(source) : inferredFrom}
          {proof && (
            <>
              {readerWords.whichSays} {proof}
            </>
          )}
        </p>
      )}
      {within !== null && <p>{readerWords.between(longDate(within))}</p>}
    </>
  );
}
