// Under an excerpt: the way to it in its article, and its words with their source to take away.

import { useEffect, useRef } from 'react';
import { passageName } from '../../model/passageName.ts';
import type { Report } from '../../model/schema.ts';
import { AppLink } from '../shared/AppLink.tsx';
import type { PassageGroup } from '../shared/passageGroups.ts';
import type { ArticleLinking } from './articleLinking.ts';
import { excerptWords } from './excerptWords.ts';
import { quoteWithSource } from './quoteWithSource.ts';
import { useCopy } from './useCopy.ts';
import { isBackFrom, leaveBy } from './wayBack.ts';

interface ExcerptToolsProps {
  /** Of one paragraph, in the order of the text. */
  readonly reports: readonly Report[];
  readonly first: Report;
  readonly group: PassageGroup;
  readonly articles: ArticleLinking;
}

export function ExcerptTools({ reports, first, group, articles }: ExcerptToolsProps) {
  const passage = passageName(first);
  const address = articles.addressOf(first.article, passage);
  const text = quoteWithSource(reports, group, address);
  const { state, copy, field } = useCopy(text);
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isBackFrom(address)) link.current?.focus();
  }, [address]);
  const onOpen = () => {
    leaveBy(address);
    articles.onOpen(first.article, passage);
  };
  return (
    <>
      <AppLink href={address} ref={link} onOpen={onOpen}>
        {excerptWords.inArticle}
      </AppLink>
      <button type="button" className="panel-link" onClick={copy}>
        {excerptWords.copyQuote}
      </button>
      <span role="status">{state === 'copied' && excerptWords.copied}</span>
      {state === 'failed' && (
        <label className="copy-by-hand">
          {excerptWords.copyFailed}
          <textarea ref={field} readOnly rows={4} value={text} />
        </label>
      )}
    </>
  );
}
