// An event set as text a person can review: a head for each event, then one line a report.

import type { DiplomaticEvent, EventSet, Report } from '../../model/schema.ts';

export function reportLines(set: EventSet): string {
  const articles = set.articles.map(({ id, published }) => {
    const known = published ? `${published.edtf} ${published.basis}${published.within ? ` within ${published.within}` : ''}` : 'undated';
    return `${id}: ${known}`;
  });
  return `${[...articles, ...set.events.map(eventLines)].join('\n')}\n`;
}

function eventLines(event: DiplomaticEvent): string {
  const { id, title, short, date, type, status, side, salience, reports, relations } = event;
  return [
    '',
    `${title.en}  [${short.en}]`,
    `  ${id} | ${date} | ${type} ${status} | ${side} | ${salience} | ${namesOf(event)}`,
    ...relations.map(({ kind, event: other }) => `  ${kind} ${other}`),
    ...reports.map((report) => `  - ${reportLine(report)}`),
  ].join('\n');
}

function namesOf({ actors, targets, places }: DiplomaticEvent): string {
  const to = targets.length > 0 ? ` > ${targets.join(', ')}` : '';
  const at = places.length > 0 ? ` @ ${places.join(', ')}` : '';
  return `${actors.join(', ')}${to}${at}`;
}

/** "2016-12-15 from-publication "Thursday" | meeting occurred | mori, kerry | kyoto | "…"". */
function reportLine(report: Report): string {
  const { article, date, basis, expression, type, reportedAs, actors, places, quote, attribution } = report;
  const when = `${date ?? 'undated'} ${basis}${expression ? ` "${oneLine(expression.text)}"` : ''}`;
  const said = attribution ? ` | says ${oneLine(attribution.text)}` : '';
  return [article.slice(0, 12), when, `${type} ${reportedAs}`, actors.join(', '), places.join(', '), `"${oneLine(quote)}"`].join(' | ') + said;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
