// An article as a page that needs no script: whose it is, when it was published, and what it tells
// of, each event with the article's own words for it.

import type { Article } from '../model/schema.ts';
import { DateInWords } from './DateInWords.tsx';
import { foreignTo } from './foreignTo.ts';
import { nameOfArticle } from './nameOf.ts';
import { PageFrame } from './PageFrame.tsx';
import { Passages, passagesOf } from './Passages.tsx';
import { StatusAfter } from './StatusAfter.tsx';
import { pathOf, type Site } from './site.ts';
import { Told } from './Told.tsx';

interface ArticlePageProps {
  readonly site: Site;
  readonly article: Article;
}

export function ArticlePage({ site, article }: ArticlePageProps) {
  const { words } = site;
  const events = site.eventsOf.article.get(article.id) ?? [];
  const foreign = foreignTo(site, article.language);
  return (
    <PageFrame site={site} path={(each) => pathOf(each, 'article', article.id)}>
      <article>
        <p className="page-kind" lang={foreign}>
          {article.outlet ?? ''}
        </p>
        <h1 lang={foreign}>{article.title ?? nameOfArticle(article, site.words)}</h1>
        <p className="page-date">
          {words.published + words.colon + publishedWords(site, article)}
          {article.byline && ' · '}
          {article.byline && <span lang={foreign}>{article.byline}</span>}
        </p>
        <AddressLine site={site} article={article} />
        <section>
          <h2>{words.whatItTells}</h2>
          {events.length === 0 && <p>{words.noEvents}</p>}
          {events.slice(0, MOST_TOLD).map((event) => (
            <section key={event.id}>
              <h3>
                <a href={pathOf(site, 'event', event.id)}>
                  <Told site={site} text={event.title} />
                </a>
              </h3>
              <p className="page-note">
                <DateInWords site={site} event={event} />
                <StatusAfter site={site} event={event} />
              </p>
              <Passages
                site={site}
                event={event}
                groups={passagesOf(site, {
                  reports: event.reports.filter((report) => report.article === article.id),
                })}
              />
            </section>
          ))}
          {events.length > MOST_TOLD && <p>{words.moreEvents(events.length - MOST_TOLD)}</p>}
        </section>
      </article>
    </PageFrame>
  );
}

const MOST_TOLD = 100;

export function publishedWords({ words }: Site, { published }: Article): string {
  if (!published) return words.noDate;
  const date = words.longDate(published.edtf);
  return published.basis === 'inferred' ? words.bracketed(date, words.inferred) : date;
}

/** A web address the editor gave; anything else is shown as words, never as a link. */
function AddressLine({ site, article: { address } }: ArticlePageProps) {
  if (address === null) return null;
  const isWeb = /^https?:\/\//i.test(address);
  return (
    <p className="page-note">
      {site.words.publishedAt + site.words.colon}
      {isWeb ? (
        <a href={address} rel="noopener noreferrer">
          {address}
        </a>
      ) : (
        address
      )}
    </p>
  );
}
