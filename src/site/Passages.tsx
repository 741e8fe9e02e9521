// The words that say so, text by text in the order of publication: each excerpt with the words that
// date it marked, how that article saw the event, and who says so. Excerpts are the reports' own
// sentences; no other words of an article are on a page.

import type { Report } from '../model/schema.ts';
import { type PassageGroup, passageGroups } from '../views/shared/passageGroups.ts';
import { foreignTo } from './foreignTo.ts';
import { nameOf, nameOfArticle } from './nameOf.ts';
import { pathOf, type Site } from './site.ts';

interface PassagesProps {
  readonly site: Site;
  readonly event: { readonly date: string; readonly status: Report['reportedAs'] };
  readonly groups: readonly PassageGroup[];
}

export function Passages({ site, event, groups }: PassagesProps) {
  return groups.map((group) => {
    const notes = group.reports.map((report) => seenOtherwise(site, report, event));
    const [note] = notes;
    const isOneView = new Set(notes).size === 1;
    return (
      <figure key={group.key}>
        {group.reports.map((report, index) => (
          <Excerpt
            key={report.id}
            site={site}
            report={report}
            language={group.article.language}
            note={isOneView ? '' : (notes[index] ?? '')}
          />
        ))}
        <figcaption>
          <a
            href={pathOf(site, 'article', group.article.id)}
            lang={foreignTo(site, group.article.language)}
          >
            {nameOfArticle(group.article, site.words, group.part)}
          </a>
          {site.words.comma + sourceDate(site, group)}
          {isOneView && note && ` · ${note}`}
        </figcaption>
      </figure>
    );
  });
}

/** The passages of an event, as the panel groups them. */
export function passagesOf(site: Site, event: Parameters<typeof passageGroups>[0]): PassageGroup[] {
  return passageGroups(event, (id) => site.articles.get(id));
}

export function sourceDate({ words }: Site, { published }: PassageGroup): string {
  if (!published) return words.noDate;
  const date = words.printedDate(published.edtf);
  return published.basis === 'inferred' ? words.bracketed(date, words.inferred) : date;
}

interface ExcerptProps {
  readonly site: Site;
  readonly report: Report;
  readonly language: string;
  /** How its article saw the event, where its other passages saw it otherwise. */
  readonly note: string;
}

function Excerpt({ site, report, language, note }: ExcerptProps) {
  const { words } = site;
  const [before, dating, after] = markedQuote(report);
  const sayer = sayerOf(site, report);
  return (
    <>
      <blockquote lang={language}>
        <p>
          {before}
          {dating !== '' && <mark>{dating}</mark>}
          {after}
        </p>
      </blockquote>
      {dating === '' && report.expression && (
        <p className="page-note">
          {words.datedBy[0]}
          <mark lang={language}>{report.expression.text}</mark>
          {words.datedBy[1]}
        </p>
      )}
      {sayer && <p className="page-note">{words.saysSo(sayer)}</p>}
      {note !== '' && <p className="page-note">{note}</p>}
    </>
  );
}

/** The excerpt before, in and after its dating words; all before where they stand elsewhere. */
export function markedQuote({ quote, start, end, expression }: Report): [string, string, string] {
  if (!expression || expression.start < start || expression.end > end) return [quote, '', ''];
  const [from, to] = [expression.start - start, expression.end - start];
  return [quote.slice(0, from), quote.slice(from, to), quote.slice(to)];
}

function sayerOf({ actors, words }: Site, { attribution }: Report): string | null {
  if (!attribution) return null;
  const actor = attribution.actor === null ? undefined : actors.get(attribution.actor);
  return actor ? nameOf(actor, words) : words.quoted(attribution.text);
}

/** How the article saw and dated the event, where that is not how it stands now. */
function seenOtherwise(
  { words }: Site,
  { reportedAs, date }: Report,
  event: PassagesProps['event'],
): string {
  const seen = reportedAs === event.status ? [] : [words.wording.seenAs[reportedAs]];
  const dated = date !== null && date !== event.date ? [words.datesIt(words.shortDate(date))] : [];
  return [...seen, ...dated].join(' · ');
}
