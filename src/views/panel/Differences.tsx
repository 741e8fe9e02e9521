// Where the reports of an event disagree: the wordings side by side, and which one is used.

import type { Difference, DiplomaticEvent, Report } from '../../model/schema.ts';
import type { Names } from '../../state/selectors.ts';
import { articleName } from '../shared/articleName.ts';
import { knownWords } from '../shared/knownWording.ts';
import { panelWords } from './panelWords.ts';

interface DifferencesProps {
  readonly event: DiplomaticEvent;
  readonly names: Names;
}

export function Differences({ event, names }: DifferencesProps) {
  const reports = new Map(event.reports.map((report) => [report.id, report]));
  return event.differences.map((difference) => (
    <section className="panel-section" key={`${difference.on} ${difference.used}`}>
      <header>
        <h3>{panelWords.differ}</h3>
        <span className="section-note">{knownWords.differsOn[difference.on]}</span>
      </header>
      <div className="difference">
        {difference.wordings.map((wording) => (
          <div key={`${wording.report} ${wording.text}`}>
            <q lang={languageOf(reports.get(wording.report), names)}>{wording.text}</q>
            <small>
              {sourceOf(reports.get(wording.report), names)}
              {isUsed(difference, wording.value) && `; ${panelWords.used}`}
            </small>
          </div>
        ))}
      </div>
      {difference.used === null && <p className="excerpt-note">{panelWords.noneUsed}</p>}
    </section>
  ));
}

function isUsed({ used }: Difference, value: string | null): boolean {
  return used !== null && used === value;
}

function sourceOf(report: Report | undefined, names: Names): string {
  const article = report && names.articles.get(report.article);
  return article ? articleName(article, report.part) : '';
}

function languageOf(report: Report | undefined, names: Names): string | undefined {
  return report && names.articles.get(report.article)?.language;
}
