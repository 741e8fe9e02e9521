// "The words that say so": the passages of an event, article by article.

import { useEffect, useRef, useState } from 'react';
import type { DiplomaticEvent, Report } from '../../model/schema.ts';
import { isYourArticle } from '../../model/yours.ts';
import type { Names } from '../../state/selectors.ts';
import { articleFacts } from '../shared/articleFacts.ts';
import { articleName } from '../shared/articleName.ts';
import { dateWords, shortDate } from '../shared/dateWords.ts';
import { knownWords } from '../shared/knownWording.ts';
import { MarkLegend } from '../shared/MarkLegend.tsx';
import { PublisherLink } from '../shared/PublisherLink.tsx';
import { type PassageGroup, passageGroups, plainestPassages } from '../shared/passageGroups.ts';
import type { ArticleLinking } from './articleLinking.ts';
import { Excerpt } from './Excerpt.tsx';
import { panelWords } from './panelWords.ts';
import { passageRuns } from './passageRuns.ts';
import type { PanelParts } from './usePanelParts.ts';
import { keepWhole, wasWhole } from './wayBack.ts';

export interface Texts {
  /** An article's decoded text; undefined until it is there. */
  readonly textOf: (articleId: string) => string | undefined;
  readonly hasFailed: (articleId: string) => boolean;
  readonly onNeedText: (articleId: string) => void;
}

interface SourcesProps {
  readonly event: DiplomaticEvent;
  readonly names: Names;
  readonly texts: Texts;
  readonly articles: ArticleLinking;
  readonly tools: PanelParts['tools'];
}

const SHOWN = 2;

export function Sources({ event, names, texts, articles, tools }: SourcesProps) {
  const [isWhole, setIsWhole] = useState(() => wasWhole(event.id));
  const groups = passageGroups(event, (id) => names.articles.get(id));
  const shown = isWhole ? groups : plainestPassages(groups, event.date, SHOWN);
  const count = event.reports.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const { textOf, hasFailed, onNeedText } = texts;
  // What failed once failed for all; the button goes with the failure, so the heading takes the focus.
  const onRetry = () => {
    heading.current?.focus({ preventScroll: true });
    for (const { article } of shown) if (hasFailed(article.id)) onNeedText(article.id);
  };
  const onWhole = () => {
    setIsWhole(!isWhole);
    keepWhole(event.id, !isWhole);
  };
  const missing = shown
    .map(({ article }) => article.id)
    .filter((id) => textOf(id) === undefined && !hasFailed(id));

  const missingIds = missing.join('\n');
  useEffect(() => {
    for (const id of missingIds.split('\n')) if (id) onNeedText(id);
  }, [missingIds, onNeedText]);

  return (
    <section className="panel-section">
      <header>
        <h3 ref={heading} tabIndex={-1}>
          {panelWords.sources}
        </h3>
        <span className="section-note">
          {panelWords.passages(count, new Set(groups.map((g) => g.article.id)).size)}
        </span>
        {count > SHOWN && (
          <button type="button" className="panel-link" aria-expanded={isWhole} onClick={onWhole}>
            {isWhole ? panelWords.showFewer : panelWords.showAll(count)}
          </button>
        )}
      </header>
      {shown.map((group) => (
        <Group
          key={group.key}
          group={group}
          event={event}
          names={names}
          texts={texts}
          articles={articles}
          tools={tools}
          onRetry={onRetry}
        />
      ))}
      <p className="panel-legend">
        <MarkLegend />
        <span>{panelWords.legendRest}</span>
      </p>
    </section>
  );
}

interface GroupProps extends SourcesProps {
  readonly group: PassageGroup;
  readonly onRetry: () => void;
}

function Group({ group, event, names, texts, articles, tools, onRetry }: GroupProps) {
  const { article, part, published, reports } = group;
  const text = texts.textOf(article.id);
  const views = new Set(reports.map((report) => seenOtherwise(report, event)));
  const [view] = views;
  const isOneView = views.size === 1;
  const noteOf = (report: Report) => `${seenOtherwise(report, event)} ${sayer(report, names)}`;
  const runs =
    text === undefined
      ? reports.map((report) => ({ first: report, reports: [report] }))
      : passageRuns(reports, noteOf);
  return (
    <article className="source">
      <h4>
        <b>{articleName(article, part)}</b>
        {`, ${published ? dateWords.printedDate(published.edtf) : panelWords.noDate}`}
        {published?.basis === 'inferred' && ` (${panelWords.inferred})`}
        {isYourArticle(article.id) && ` · ${panelWords.yourArticle}`}
        {isOneView && view && ` · ${view}`}
      </h4>
      <ArticleOrigin article={article} />
      {runs.map(({ first, reports: run }) => (
        <div key={first.id} className="excerpt-run">
          {!isOneView && <ViewNote view={seenOtherwise(first, event)} />}
          <Excerpt
            reports={run}
            article={article}
            names={names}
            text={text}
            saysSo={sayer(first, names)}
          />
          <div className="excerpt-tools">
            {tools.status === 'ready' && (
              <tools.part reports={run} first={first} group={group} articles={articles} />
            )}
          </div>
        </div>
      ))}
      {texts.hasFailed(article.id) && (
        <p className="excerpt-note">
          {panelWords.textFailed}{' '}
          <button type="button" className="panel-link" onClick={onRetry}>
            {panelWords.tryAgain}
          </button>
        </p>
      )}
    </article>
  );
}

/** What the editor says of the article and its text does not, and where it was published. */
function ArticleOrigin({ article: { fromEditor, address } }: Pick<PassageGroup, 'article'>) {
  if (fromEditor.length === 0 && address === null) return null;
  return (
    <p className="excerpt-note">
      {fromEditor.length > 0 && `${articleFacts.fromEditor(fromEditor)} `}
      {address !== null && <PublisherLink address={address} />}
    </p>
  );
}

function ViewNote({ view }: { readonly view: string | null }) {
  return view && <p className="excerpt-note">{view}</p>;
}

/** How the article saw and dated the event, where that is not how it stands now. */
function seenOtherwise(report: Report, event: DiplomaticEvent): string | null {
  const seen = report.reportedAs === event.status ? [] : [knownWords.seenAs[report.reportedAs]];
  const { date } = report;
  const dated = date !== null && date !== event.date ? [panelWords.datesIt(shortDate(date))] : [];
  return [...seen, ...dated].join(' · ') || null;
}

function sayer({ attribution }: Report, names: Names): string | null {
  if (!attribution) return null;
  const actor = attribution.actor === null ? undefined : names.actors.get(attribution.actor);
  return actor?.name ?? `“${attribution.text}”`;
}
