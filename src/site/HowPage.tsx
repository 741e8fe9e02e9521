// "How this was made": what was read and what was made of it, in figures of the build that makes the
// page. It needs no script and starts none.

import { reportAddress } from '../model/reportAddress.ts';
import type { Article } from '../model/schema.ts';
import { foreignTo } from './foreignTo.ts';
import { HowNotes } from './HowNotes.tsx';
import { type ArticleFacts, type CheckedFigures, type HowFacts, howFacts } from './howFacts.ts';
import { nameOfArticle } from './nameOf.ts';
import { PageFrame } from './PageFrame.tsx';
import { absolute, homeOf, howPath, pathOf, type Site } from './site.ts';

export interface Making {
  /** Of the program. */
  readonly version: string;
  /** The day of what is built, as EDTF; null where nobody knows it. */
  readonly day: string | null;
  /** Null where nobody checked these articles by hand. */
  readonly figures: CheckedFigures | null;
}

interface HowPageProps {
  readonly site: Site;
  readonly making: Making;
}

const MOST_LISTED = 500;

export function HowPage({ site, making }: HowPageProps) {
  const { set, words } = site;
  const { how } = words;
  const facts = howFacts(set);
  const day = making.day === null ? null : words.longDate(making.day);
  return (
    <PageFrame site={site} path={howPath}>
      <article className="page-how">
        <h1>{how.title}</h1>
        <p className="page-date">{how.lead(facts.events, facts.passages, facts.articles.length)}</p>
        <p>{how.method}</p>
        <p>
          {[how.fromBuild, how.made(day, making.version), ''].join(words.sentenceSpace)}
          <a href={`${site.base}data/events.json`}>{how.data}</a>
        </p>
        <section>
          <h2>{how.articles}</h2>
          <ul className="page-events">
            {facts.articles.slice(0, MOST_LISTED).map((article) => (
              <ArticleRead key={article.article.id} site={site} facts={article} />
            ))}
          </ul>
          {facts.articles.length > MOST_LISTED && (
            <p>{how.more(facts.articles.length - MOST_LISTED)}</p>
          )}
        </section>
        <EventCounts site={site} facts={facts} />
        <HowNotes site={site} groups={facts.notes} />
        <Checked site={site} figures={making.figures} />
        {site.report !== '' && (
          <p>
            <a
              href={reportAddress(site.report, {
                address: absolute(site, howPath(site)),
                title: how.title,
              })}
              rel="noopener noreferrer"
            >
              {how.report}
            </a>
          </p>
        )}
      </article>
    </PageFrame>
  );
}

function ArticleRead({ site, facts }: { readonly site: Site; readonly facts: ArticleFacts }) {
  const { article, passages, events } = facts;
  const { how, longDate, noDate, comma, semicolon, colon } = site.words;
  const date = article.published ? longDate(article.published.edtf) : noDate;
  return (
    <li>
      <a href={pathOf(site, 'article', article.id)} lang={foreignTo(site, article.language)}>
        {nameOfArticle(article, site.words)}
      </a>
      {comma + date + colon + howKnown(site, article)}
      <span className="page-note">
        {how.told(passages, events) + semicolon + how.readAs(article.language, article.encoding)}
      </span>
    </li>
  );
}

function howKnown({ articles, words }: Site, { published, fromEditor }: Article): string {
  const { how, longDate, semicolon } = words;
  if (fromEditor.includes('published')) return how.fromEditor;
  if (!published) return how.undated;
  const { evidence, inferredFrom, within, basis } = published;
  const proofs = evidence.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  if (inferredFrom === null && basis !== 'inferred') {
    return proofs[0] === undefined ? how.undated : how.printed(proofs[0]);
  }
  const source = inferredFrom === null ? undefined : articles.get(inferredFrom);
  const follows =
    inferredFrom === null
      ? how.followsFromWords(proofs)
      : how.followsFrom(source ? nameOfArticle(source, words) : inferredFrom);
  return within === null ? follows : follows + semicolon + how.within(longDate(within));
}

function EventCounts({ site, facts }: { readonly site: Site; readonly facts: HowFacts }) {
  const { how, wording } = site.words;
  const { columns, rows } = facts.byTypeAndStatus;
  const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
  const filtered = (field: string, value: string) => `${homeOf(site)}?${field}=${value}`;
  return (
    <section>
      <h2>{how.events}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways on a narrow screen */}
      <section className="page-scroll" tabIndex={0} aria-label={how.events}>
        <table>
          <thead>
            <tr>
              <th scope="col">{how.type}</th>
              {columns.map((status) => (
                <th key={status} scope="col">
                  <a href={filtered('status', status)}>{wording.status[status]}</a>
                </th>
              ))}
              <th scope="col">{how.all}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ value, counts }) => (
              <tr key={value}>
                <th scope="row">
                  <a href={filtered('type', value)}>{wording.type[value]}</a>
                </th>
                {counts.map((count, i) => (
                  <td key={columns[i]}>{count}</td>
                ))}
                <td>{sum(counts)}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{how.all}</th>
              {columns.map((status, i) => (
                <td key={status}>{sum(rows.map(({ counts }) => counts[i] ?? 0))}</td>
              ))}
              <td>{facts.events}</td>
            </tr>
          </tbody>
        </table>
      </section>
      <h3>{how.dated}</h3>
      <ul className="page-figures">
        {facts.byPrecision.map(([precision, count]) => (
          <li key={precision}>
            <b>{count}</b> {wording.precision[precision]}
          </li>
        ))}
      </ul>
      <ul className="page-figures">
        {facts.byBasis.map(([basis, count]) => (
          <li key={basis}>
            <b>{count}</b> {wording.basis[basis]}
          </li>
        ))}
      </ul>
      {facts.differing > 0 && <p>{how.differing(facts.differing)}</p>}
      {facts.corrected > 0 && <p>{how.corrected(facts.corrected)}</p>}
    </section>
  );
}

interface CheckedProps {
  readonly site: Site;
  readonly figures: CheckedFigures | null;
}

function Checked({ site, figures }: CheckedProps) {
  const { how } = site.words;
  return (
    <section>
      <h2>{how.checked}</h2>
      {figures === null ? (
        <p>{how.notChecked}</p>
      ) : (
        <>
          <p>{how.checkedWhat(figures.events)}</p>
          <ul className="page-figures">
            {how.figures(figures).map(([figure, what]) => (
              <li key={what}>
                <b>{figure}</b> {what}
              </li>
            ))}
          </ul>
          <p>{how.checkedHow}</p>
        </>
      )}
    </section>
  );
}
