// Resolved reports in, events out, sorted by date: grouped, told, named, related. Reports that nothing
// dates make no event; a note says so.

import { must } from '../../model/check.ts';
import type { Note } from '../../model/note.ts';
import type { DiplomaticEvent, Report } from '../../model/schema.ts';
import { toldNote } from '../../model/toldNote.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { slugsOf } from '../titles/slugsOf.ts';
import { type Titles, titlesOf } from '../titles/titlesOf.ts';
import { asListed, eventFrom, type NameTables, type UnnamedEvent } from './eventFrom.ts';
import { groupReports, type ReportGroup } from './groupReports.ts';
import { relationsOf } from './relationsOf.ts';
import { settlePlaces } from './settlePlaces.ts';

/** `regroup`: where another has a say in which reports are of one happening. */
export function eventsFrom(
  reports: readonly ResolvedReport[],
  tables: NameTables,
  regroup: (groups: readonly ReportGroup[]) => readonly ReportGroup[] = (groups) => groups,
): { readonly events: DiplomaticEvent[]; readonly undated: Note[] } {
  const all = regroup(groupReports(reports, tables.tree));
  const [groups, untold]: [ReportGroup[], ReportGroup[]] = [[], []];
  for (const group of all) (isEvent(group) ? groups : untold).push(group);
  const listed = groups.map(asListed);
  const merged = settlePlaces(
    listed.map((group) => eventFrom(group, tables)),
    groups,
    tables,
  );
  const titles = titlesOf(
    merged.map((event, i) => ({ event, reports: listed[i] ?? [] })),
    tables,
  );
  const slugs = slugsOf(
    merged.map((event, i) => {
      const title = titles[i]?.title.en ?? '';
      return { event, title, topicsOf: () => topicsOf(groups[i] ?? []) };
    }),
    tables,
  );
  const slugOf = new Map<string, string>();
  for (const [i, group] of groups.entries())
    for (const { id } of group) slugOf.set(id, must(slugs[i], 'an event has a slug'));
  const relations = relationsOf(groups, (id) => slugOf.get(id));
  const events = merged.map((event, i) =>
    named(event, {
      id: must(slugs[i], 'an event has a slug'),
      titles: must(titles[i], 'an event has a title'),
      reports: event.reports.map((report) => anchoredTo(report, slugOf)),
      relations: relations[i] ?? [],
    }),
  );
  return {
    events: events.sort(byDate),
    undated: untold.flatMap(undatedNotes),
  };
}

interface Naming extends Pick<DiplomaticEvent, 'id' | 'reports' | 'relations'> {
  readonly titles: Titles;
}

function named(event: UnnamedEvent, { id, titles, reports, relations }: Naming): DiplomaticEvent {
  return {
    id,
    title: titles.title,
    short: titles.short,
    date: event.date,
    earliest: event.earliest,
    latest: event.latest,
    precision: event.precision,
    qualifier: event.qualifier,
    basis: event.basis,
    type: event.type,
    status: event.status,
    actors: event.actors,
    targets: event.targets,
    places: event.places,
    plover: event.plover,
    side: event.side,
    salience: event.salience,
    reports,
    differences: event.differences,
    corrected: event.corrected,
    relations,
  };
}

/** What it was counted from is an event of the set, or none. */
function anchoredTo(report: Report, slugOf: ReadonlyMap<string, string>): Report {
  const { anchor } = report;
  if (!anchor?.event) return report;
  return { ...report, anchor: { ...anchor, event: slugOf.get(anchor.event) ?? null } };
}

/** Something in it is dated, and it is more than a greeting. */
function isEvent(group: ReportGroup): boolean {
  const isTold = group.some((report) => !report.isDetail && !isNobodys(report));
  return isTold && group.some(({ date }) => date !== null);
}

/** Sanctions that nobody imposes on nobody: background that dates others. */
function isNobodys({ type, actors, targets }: ResolvedReport): boolean {
  return type === 'sanction' && actors.length + targets.length === 0;
}

function topicsOf(group: ReportGroup): string[] {
  const counts = new Map<string, number>();
  for (const { topics } of group)
    for (const word of topics) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

export function byDate(a: DiplomaticEvent, b: DiplomaticEvent): number {
  const [dayA, dayB] = [a.earliest ?? a.latest ?? '', b.earliest ?? b.latest ?? ''];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function undatedNotes(group: ReportGroup): Note[] {
  return group
    .filter(({ form, isDetail }) => form === 'verb' && !isDetail)
    .map(({ article, quote, start, end }) =>
      toldNote('undated-report', [inWords(quote)], {
        code: 'undated-report',
        level: 'info',
        article,
        span: { start, end },
      }),
    );
}

const MOST_SHOWN = 80;

/** Its beginning in whole words. */
function inWords(quote: string): string {
  const text = quote.replace(/\s+/g, ' ');
  if (text.length <= MOST_SHOWN) return text;
  const cut = text.lastIndexOf(' ', MOST_SHOWN);
  return `${text.slice(0, cut > 0 ? cut : MOST_SHOWN).replace(/[\s,;:–—-]+$/u, '')}…`;
}
