// How events hang together, each bond borne out by the words of one report.

import type { Relation } from '../../model/schema.ts';
import type { RelationKind } from '../../model/vocabulary.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import type { ReportGroup } from './groupReports.ts';
import { shared } from './likeness.ts';

/** For each group its relations, naming the other event by the id that `idOf` gives a report. */
export function relationsOf(
  groups: readonly ReportGroup[],
  idOf: (reportId: string) => string | undefined,
): Relation[][] {
  const plans = plansByActor(groups);
  const bySentence = reportsBySentence(groups);
  return groups.map((group) => {
    const relations: Relation[] = [];
    for (const report of group) {
      const bonds = [
        announced(report, bySentence),
        disputed(report, bySentence),
        postponed(report, plans),
        hung(report),
      ];
      for (const bond of bonds) {
        const event = bond && idOf(bond.other);
        if (!bond || event === undefined || event === idOf(report.id)) continue;
        relations.push({ kind: bond.kind, event, report: report.id });
      }
    }
    return relations.length < 2 ? relations : unique(relations);
  });
}

/** What a report says of another, by its id. */
interface Bond {
  readonly kind: RelationKind;
  readonly other: string;
}

type BySentence = (article: string, sentence: number) => readonly ResolvedReport[];

function reportsBySentence(groups: readonly ReportGroup[]): BySentence {
  const byArticle = new Map<string, ResolvedReport[]>();
  for (const group of groups)
    for (const report of group) {
      const known = byArticle.get(report.article);
      if (known) known.push(report);
      else byArticle.set(report.article, [report]);
    }
  return (article, sentence) =>
    (byArticle.get(article) ?? []).filter((report) => report.sentence === sentence);
}

/** An announcement and the plan told in the same sentence. */
function announced(report: ResolvedReport, bySentence: BySentence): Bond | undefined {
  if (report.rule !== 'announce') return undefined;
  const beside = bySentence(report.article, report.sentence);
  const plan = beside.find(({ status, id }) => status === 'planned' && id !== report.id);
  return plan && { kind: 'announces', other: plan.id };
}

const DISPUTING = new Set(['deny', 'reject', 'dismiss', 'dispute', 'refute', 'contradict']);

/** "Norway said … Chile rejected this": what the other side said in the same sentence or the one before. */
function disputed(report: ResolvedReport, bySentence: BySentence): Bond | undefined {
  if (report.type !== 'statement' || !DISPUTING.has(report.trigger)) return undefined;
  const near = [report.sentence, report.sentence - 1].flatMap((sentence) =>
    bySentence(report.article, sentence),
  );
  const said = near.find(
    (other) =>
      other.type === 'statement' &&
      other.id !== report.id &&
      other.part === report.part &&
      other.start <= report.start &&
      !isLater(other, report) &&
      isAnswered(other, report) &&
      !other.states.some((id) => report.states.includes(id)) &&
      other.states.length > 0,
  );
  return said && { kind: 'disputes', other: said.id };
}

/** Nobody denies what is said only days later. */
function isLater(said: ResolvedReport, denial: ResolvedReport): boolean {
  const [from, to] = [said.date?.earliest, denial.date?.latest];
  return Boolean(from && to && from > to);
}

/** The denial points back at what was said, or speaks of the same matter. */
function isAnswered(said: ResolvedReport, denial: ResolvedReport): boolean {
  const matter = denial.topics.filter((topic) => !OFFICES.has(topic));
  return BACK.test(denial.quote) || shared(said.topics, matter) > 0;
}

/** Stems of whom words name, and not of what they speak of. */
const OFFICES = new Set(
  'foreign minister ministry prime president secretary chief deputy spokesman spokeswom governmen official officials russian japanese'.split(
    ' ',
  ),
);

const BACK =
  /\b(?:it|this|these|those|them|so|such|(?:the|that|his|her|their|its) (?:claims?|charges?|accusations?|allegations?|reports?|remarks?|statements?|suggestions?|assertions?|complaints?|protests?|criticism|demands?|account|words?|comments?|idea|view))\b/i;

type Plans = ReadonlyMap<string, readonly ResolvedReport[]>;

/** Journeys and meetings by who takes part, to find what a postponement was about. */
function plansByActor(groups: readonly ReportGroup[]): Plans {
  const plans = new Map<string, ResolvedReport[]>();
  for (const report of groups.flat()) {
    if (
      (report.type !== 'visit' && report.type !== 'meeting') ||
      report.rule === 'put off' ||
      !report.date
    )
      continue;
    for (const id of report.actors) {
      const known = plans.get(id);
      if (known) known.push(report);
      else plans.set(id, [report]);
    }
  }
  return plans;
}

/** The next journey of the same people to the same place, within three years. */
function postponed(report: ResolvedReport, plans: Plans): Bond | undefined {
  const day = report.date?.earliest;
  const [actor] = report.actors;
  if (report.rule !== 'put off' || !day || actor === undefined || report.places.length === 0)
    return undefined;
  const later = (plans.get(actor) ?? []).filter(
    ({ date, places }) =>
      date?.earliest &&
      date.earliest > day &&
      Number(date.earliest.slice(0, 4)) - Number(day.slice(0, 4)) <= 3 &&
      places.some((id) => report.places.includes(id)),
  );
  const [next] = later.sort((a, b) =>
    (a.date?.earliest ?? '') < (b.date?.earliest ?? '') ? -1 : 1,
  );
  return next && { kind: 'postpones', other: next.id };
}

const FOLLOWING: ReadonlySet<string> = new Set(['after', 'over', 'caused']);

function hung({ anchor, isDetail, link, type }: ResolvedReport): Bond | undefined {
  const other = anchor?.event;
  if (!other || isDetail) return undefined;
  if (link && FOLLOWING.has(link.how)) return { kind: 'follows', other };
  if (link?.how === 'part-of' || link?.how === 'during') return { kind: 'part-of', other };
  const isResult = type === 'agreement' || type === 'proposal';
  return isResult ? { kind: 'results-from', other } : undefined;
}

function unique(relations: readonly Relation[]): Relation[] {
  const seen = new Map<string, Relation>();
  for (const relation of [...relations].sort((a, b) => (a.report < b.report ? -1 : 1))) {
    const key = `${relation.kind}:${relation.event}`;
    if (!seen.has(key)) seen.set(key, relation);
  }
  return [...seen.values()].sort((a, b) =>
    a.event < b.event ? -1 : a.event > b.event ? 1 : a.kind < b.kind ? -1 : 1,
  );
}
