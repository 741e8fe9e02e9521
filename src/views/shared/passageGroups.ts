// The reports of an event as the panel shows them: one group for each text that speaks of it, in
// the order of publication, each passage in the order of the text; undated texts come last.

import type { Article, DiplomaticEvent, Published, Report } from '../../model/schema.ts';

export interface PassageGroup {
  readonly key: string;
  readonly article: Article;
  readonly part: number;
  readonly published: Published | null;
  readonly reports: readonly Report[];
}

export function passageGroups(
  event: Pick<DiplomaticEvent, 'reports'>,
  articleOf: (id: string) => Article | undefined,
): PassageGroup[] {
  const groups = new Map<string, Report[]>();
  for (const report of event.reports) {
    const key = `${report.article}#${report.part}`;
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups]
    .flatMap(([key, reports]) => {
      const [first] = reports;
      const article = first && articleOf(first.article);
      if (!article) return [];
      const published = article.parts[first.part]?.published ?? article.published;
      const sorted = reports.toSorted((a, b) => a.start - b.start || a.end - b.end);
      return [{ key, article, part: first.part, published, reports: sorted }];
    })
    .sort(byPublication);
}

/** The plainest passage of each of the first `count` groups, filled up in reading order. */
export function plainestPassages(
  groups: readonly PassageGroup[],
  date: string,
  count: number,
): PassageGroup[] {
  const plainest = groups.slice(0, count).flatMap(({ reports }) => {
    const dated = reports.find((report) => report.expression !== null && report.date === date);
    return dated ?? reports[0] ?? [];
  });
  const rest = groups.flatMap(({ reports }) => reports).filter((each) => !plainest.includes(each));
  const shown = new Set([...plainest, ...rest].slice(0, count));
  return groups.flatMap((group) => {
    const reports = group.reports.filter((report) => shown.has(report));
    return reports.length > 0 ? [{ ...group, reports }] : [];
  });
}

function byPublication(a: PassageGroup, b: PassageGroup): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.key < b.key ? -1 : 1;
}

/** The last day it can have been printed; a text that may be of May stands after one of 4 May. */
function dayOf({ published }: PassageGroup): string {
  return published?.latest ?? published?.earliest ?? '9999';
}
