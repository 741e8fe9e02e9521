// One event as a page that needs no script: what, when and how that is known, who, where, the words
// that say so, where accounts differ, what it belongs to, what came before and after.

import { reportAddress } from '../model/reportAddress.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import type { LinkKind } from '../model/vocabulary.ts';
import { relatedGroups } from '../views/shared/relatedGroups.ts';
import { DateInWords } from './DateInWords.tsx';
import { EventLinks } from './EventLinks.tsx';
import { foreignTo } from './foreignTo.ts';
import { nameOf, nameOfArticle, namesOf } from './nameOf.ts';
import { PageFrame } from './PageFrame.tsx';
import { Passages, passagesOf } from './Passages.tsx';
import { absolute, pathOf, type Site, titleOf } from './site.ts';
import { Told } from './Told.tsx';

interface EventPageProps {
  readonly site: Site;
  readonly event: DiplomaticEvent;
}

export function EventPage({ site, event }: EventPageProps) {
  const { words } = site;
  const { wording } = words;
  const groups = passagesOf(site, event);
  const articles = new Set(groups.map(({ article }) => article.id)).size;
  return (
    <PageFrame site={site} path={(each) => pathOf(each, 'event', event.id)}>
      <article>
        <p className="page-kind">
          {`${wording.type[event.type]} · ${wording.status[event.status]}`}
        </p>
        <h1>
          <Told site={site} text={event.title} />
        </h1>
        <p className="page-date">
          <DateInWords site={site} event={event} />
        </p>
        <p className="page-note">
          {event.qualifier
            ? wording.qualified[event.qualifier]
            : wording.precision[event.precision]}
          {words.sentenceSpace + wording.basis[event.basis]}
        </p>
        <WhoWhere site={site} event={event} />
        <section>
          <h2>{words.sources}</h2>
          <p className="page-note">{words.passages(event.reports.length, articles)}</p>
          <Passages site={site} event={event} groups={groups} />
        </section>
        <Differences site={site} event={event} />
        <Related site={site} event={event} />
        <Neighbours site={site} event={event} />
        <ReportLink site={site} event={event} />
      </article>
    </PageFrame>
  );
}

function ReportLink({ site, event }: EventPageProps) {
  if (site.report === '') return null;
  const address = absolute(site, pathOf(site, 'event', event.id));
  const report = reportAddress(site.report, { address, title: titleOf(site, event) });
  return (
    <p className="page-note">
      <a href={report} rel="noopener noreferrer">
        {site.words.how.reportThis}
      </a>
    </p>
  );
}

/** The events before and after it in time. */
export function neighboursOf({ events, eventAt }: Site, { id }: DiplomaticEvent) {
  const at = eventAt.get(id) ?? 0;
  return { previous: events[at - 1], next: events[at + 1] };
}

function WhoWhere({ site, event }: EventPageProps) {
  const { words, actors, places } = site;
  const named = (ids: readonly string[], kind: LinkKind, of: ReadonlyMap<string, Named>) =>
    ids.flatMap((id) => {
      const one = of.get(id);
      return one ? [{ ...one, text: namesOf(one, words), path: pathOf(site, kind, id) }] : [];
    });
  const rows = [
    { title: words.who, names: named(event.actors, 'actor', actors) },
    { title: words.toWhom, names: named(event.targets, 'actor', actors) },
    { title: words.where, names: named(event.places, 'place', places) },
  ].filter(({ names }) => names.length > 0);
  if (rows.length === 0) return null;
  return (
    <dl>
      {rows.map(({ title, names }) => (
        <div key={title}>
          <dt>{title}</dt>
          {names.map(({ id, text, path, within }) => (
            <dd key={id}>
              <a href={path}>
                <Told site={site} text={text} />
              </a>
              {within && words.within(placeName(site, within))}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

type Named = Parameters<typeof nameOf>[0] & { readonly within?: string | null };

function placeName({ places, words }: Site, id: string): string {
  const place = places.get(id);
  return place ? nameOf(place, words) : id;
}

function Differences({ site, event }: EventPageProps) {
  const { words, articles } = site;
  const reports = new Map(event.reports.map((report) => [report.id, report]));
  return event.differences.map((difference) => (
    <section key={`${difference.on} ${difference.used}`}>
      <h2>{words.differ}</h2>
      <p className="page-note">{words.wording.differsOn[difference.on]}</p>
      <ul>
        {difference.wordings.map(({ report: id, text, value }) => {
          const report = reports.get(id);
          const article = report && articles.get(report.article);
          const isUsed = difference.used !== null && difference.used === value;
          return (
            <li key={`${id} ${text}`}>
              <q lang={article?.language}>{text}</q>
              {article && words.comma}
              {article && (
                <span lang={foreignTo(site, article.language)}>
                  {nameOfArticle(article, site.words, report.part)}
                </span>
              )}
              {isUsed && words.semicolon + words.used}
            </li>
          );
        })}
      </ul>
      {difference.used === null && <p className="page-note">{words.noneUsed}</p>}
    </section>
  ));
}

function Related({ site, event }: EventPageProps) {
  const { relation } = site.words.wording;
  return relatedGroups(site.related.get(event.id) ?? [], relation).map(({ heading, events }) => (
    <section key={heading}>
      <h2>{heading}</h2>
      <EventLinks site={site} events={events} />
    </section>
  ));
}

function Neighbours({ site, event }: EventPageProps) {
  const { words } = site;
  const { previous, next } = neighboursOf(site, event);
  if (!previous && !next) return null;
  return (
    <nav aria-label={words.nearby}>
      {previous && <Neighbour site={site} event={previous} rel="prev" />}
      {next && <Neighbour site={site} event={next} rel="next" />}
    </nav>
  );
}

function Neighbour({ site, event, rel }: EventPageProps & { readonly rel: 'prev' | 'next' }) {
  const { words } = site;
  return (
    <p>
      {(rel === 'prev' ? words.previous : words.next) + words.colon}
      <a href={pathOf(site, 'event', event.id)} rel={rel}>
        <Told site={site} text={event.title} />
      </a>
      {words.comma}
      <DateInWords site={site} event={event} isShort />
    </p>
  );
}
