// When an article was published, and the words that prove it: its own, or those of the article it was
// inferred from.

import { Fragment } from 'react';
import type { Article, Published } from '../../model/schema.ts';
import { articleFacts } from '../shared/articleFacts.ts';
import { articleName } from '../shared/articleName.ts';
import { longDate } from '../shared/dateWords.ts';
import { knownWords } from '../shared/knownWording.ts';
import { readerWords } from './readerWords.ts';

type Evidence = Published['evidence'][number];

interface PublishedFactsProps {
  readonly published: Published | null;
  readonly articles: ReadonlyMap<string, Article>;
}

export function PublishedFacts({ published, articles }: PublishedFactsProps) {
  if (!published) return <p>{readerWords.notKnown}</p>;
  const { edtf, precision, basis, evidence, inferredFrom, within } = published;
  const source = inferredFrom === null ? undefined : articles.get(inferredFrom);
  const wordsOf = ({ article, text, start }: Evidence) => (
    <Fragment key={start}>
      <mark className="date-words" lang={articles.get(article)?.language}>
        {text}
      </mark>{' '}
    </Fragment>
  );
  const [first] = evidence;
  const proof = first && wordsOf(first);
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
      {basis === 'inferred' && inferredFrom === null && (
        <p>
          {readerWords.inferredFromWords} {evidence.map(wordsOf)}
        </p>
      )}
      {basis === 'inferred' && inferredFrom !== null && (
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
