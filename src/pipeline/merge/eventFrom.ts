// A group of reports in, one event out: the finest date, how matters stand after the last article,
// all who act and all places, and what the accounts disagree on.

import { must } from '../../model/check.ts';
import { type EdtfDate, precisions } from '../../model/edtf.ts';
import { ploverOf } from '../../model/plover.ts';
import type { Actor, DiplomaticEvent, Place, Report } from '../../model/schema.ts';
import type { EventType, Status } from '../../model/vocabulary.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { sideOf } from '../names/sideOf.ts';
import { differencesOf } from './differencesOf.ts';
import type { ReportGroup } from './groupReports.ts';
import { ancestorsOf, depthOf, type PlaceTree } from './places.ts';
import { salienceOf } from './salienceOf.ts';

export interface NameTables {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly placeNames: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  readonly tree: PlaceTree;
}

/** An event that still lacks its slug, its titles and its relations. */
export type UnnamedEvent = Omit<DiplomaticEvent, 'id' | 'title' | 'short' | 'relations'>;

const BASES = ['stated', 'from-publication', 'from-event', 'inferred', 'editor'] as const;

/** The group as its event lists it, which no order of the articles changes. */
export function asListed(group: ReportGroup): ReportGroup {
  return group.length < 2 ? group : [...group].sort(byPublication);
}

/** `reports`: a group as listed. */
export function eventFrom(reports: ReportGroup, tables: NameTables): UnnamedEvent {
  const dating = datingReport(reports);
  const date = must(dating.date, 'an event has a date');
  const type = typeOf(reports);
  const actors = withoutOwnStates(actorsOf(reports, type), tables);
  const status = statusOf(reports, type);
  const targets = targetsOf(reports, actors, tables);
  return {
    date: date.edtf,
    earliest: date.earliest,
    latest: date.latest,
    precision: date.precision,
    qualifier: date.qualifier,
    basis: dating.basis,
    type,
    status,
    actors,
    targets,
    places: finestPlaces(reports, tables.tree),
    plover: ploverOf(type, status),
    side: sideOf(actors.length > 0 ? actors : targets, (id) => tables.actors.get(id)),
    salience: salienceOf(reports, type, (id) => tables.actors.get(id)),
    reports: reports.map(writtenReport),
    differences: differencesOf(reports, date, tables.tree),
    corrected: [],
  };
}

function byPublication(a: ResolvedReport, b: ResolvedReport): number {
  const [dayA, dayB] = [a.published ?? '9999', b.published ?? '9999'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start || (a.id < b.id ? -1 : 1);
}

/** The report whose date the event takes: the editor's, then the finest, then the surest, then the first. */
function datingReport(reports: readonly ResolvedReport[]): ResolvedReport {
  let [best, least]: [ResolvedReport | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const report of reports) {
    if (report.date === null) continue;
    const isEditors = report.basis === 'editor';
    const rank = rankOf(report.date, BASES.indexOf(report.basis)) - (isEditors ? 1000 : 0);
    if (rank < least) [best, least] = [report, rank];
  }
  return must(best, 'a group holds a dated report');
}

function rankOf(date: EdtfDate, basis: number): number {
  const width = (date.qualifier ? 50 : 0) + (date.isInterval ? 25 : 0);
  return precisions.indexOf(date.precision) * 100 + width + basis;
}

function typeOf(reports: readonly ResolvedReport[]): EventType {
  const counted = reports.filter(({ isDetail }) => !isDetail);
  const types = (counted.length > 0 ? counted : reports).map(({ type }) => type);
  return types.includes('meeting') ? 'meeting' : must(types[0], 'a group holds a report');
}

/**
 * The last article that says so decides, but a plan never takes back what was told as done. Who has
 * arrived for a meeting has not met yet.
 */
function statusOf(reports: readonly ResolvedReport[], type: EventType): Status {
  const told = reports.filter((report) => !report.isDetail);
  const own = told.filter((report) => report.type === type);
  const said = (own.length > 0 ? own : told).map(({ status }) => status);
  if (said.includes('denied')) return 'denied';
  if (said.includes('occurred')) return 'occurred';
  if (said.includes('claimed')) return 'claimed';
  return isCalledOff(reports) ? 'cancelled' : (said.at(-1) ?? 'occurred');
}

/** "called off the trip days before she was due": who tells of the end recalls the plan, with no new date. */
function isCalledOff(reports: readonly ResolvedReport[]): boolean {
  const ended = reports.filter(({ status }) => status === 'cancelled');
  const tellers = new Set(ended.map(({ article }) => article));
  return (
    ended.length > 0 &&
    reports.every(
      (report) =>
        report.status === 'cancelled' ||
        (tellers.has(report.article) && report.expression === null),
    )
  );
}

function actorsOf(reports: readonly ResolvedReport[], type: EventType): string[] {
  const counted = reports.filter((report) => !report.isDetail && report.status !== 'denied');
  const first = counted.filter((report) => report.type === type);
  const list = idsOf(counted.length > 0 ? [...first, ...counted] : reports, ({ actors }) => actors);
  if (!isDisputed(reports)) return list;
  const denier = idsOf(
    reports.filter(({ status }) => status === 'denied'),
    ({ actors }) => actors,
  );
  const claimer = idsOf(counted, ({ attribution }) =>
    attribution?.actor ? [attribution.actor] : [],
  );
  return [...new Set([...(claimer.length > 0 ? claimer : list), ...denier])];
}

/** Whom it is done to; in a dispute, those of whom the one side says what the other denies. */
function targetsOf(
  reports: readonly ResolvedReport[],
  actors: readonly string[],
  tables: NameTables,
): string[] {
  const claimed = isDisputed(reports) ? idsOf(reports, (report) => report.actors) : [];
  const ids = [...idsOf(reports, ({ targets }) => targets), ...claimed].filter(
    (id) => !actors.includes(id),
  );
  return withoutOwnStates([...actors, ...ids], tables).filter((id) => !actors.includes(id));
}

function isDisputed(reports: readonly ResolvedReport[]): boolean {
  return reports.some(({ status }) => status === 'denied');
}

/** A country is left out where one of its people acts for it. */
function withoutOwnStates(ids: readonly string[], { actors }: NameTables): string[] {
  const people = ids.filter((id) => actors.get(id)?.kind === 'person');
  if (people.length < 2) return [...ids];
  const states = new Set(people.map((id) => actors.get(id)?.of));
  return ids.filter((id) => !states.has(id));
}

function idsOf(
  reports: readonly ResolvedReport[],
  pick: (report: ResolvedReport) => readonly string[],
): string[] {
  const ids: string[] = [];
  for (const report of reports) for (const id of pick(report)) if (!ids.includes(id)) ids.push(id);
  return ids;
}

/** A country is left out where a town within it is named. */
function finestPlaces(reports: readonly ResolvedReport[], tree: PlaceTree): string[] {
  const named = idsOf(
    reports.filter(({ isDetail }) => !isDetail),
    ({ places }) => places,
  );
  if (named.length < 2) return named;
  const all = wholeGroups(named, tree);
  const hasTown = all.some((id) => tree.kinds.get(id) === 'city');
  const above = new Set(all.flatMap((id) => ancestorsOf(tree, id)));
  return all
    .filter((id) => !above.has(id))
    .filter((id) => !hasTown || tree.kinds.get(id) !== 'water')
    .sort((a, b) => depthOf(tree, b) - depthOf(tree, a) || all.indexOf(a) - all.indexOf(b));
}

/** Three or more isles of one group are the group. */
function wholeGroups(ids: readonly string[], tree: PlaceTree): readonly string[] {
  const isIsle = (id: string) => tree.kinds.get(id) === 'territory';
  const groups = ids.filter(isIsle).flatMap((id) => tree.within.get(id) ?? []);
  const isWhole = (id: string) => groups.filter((other) => other === id).length >= MOST_ISLES;
  const within = (id: string) => (isIsle(id) ? (tree.within.get(id) ?? '') : '');
  return [...new Set(ids.map((id) => (isWhole(within(id)) ? within(id) : id)))];
}

const MOST_ISLES = 3;

function writtenReport(report: ResolvedReport): Report {
  const { id, article, part, start, end, quote, paragraph, expression, anchor, basis, type } =
    report;
  return {
    id,
    article,
    part,
    start,
    end,
    quote,
    paragraph,
    expression,
    anchor,
    date: report.date?.edtf ?? null,
    basis,
    type,
    reportedAs: report.status,
    actors: [...report.actors],
    targets: [...report.targets],
    places: [...report.places],
    attribution: report.attribution,
    names: [...report.names],
  };
}
