// Locked reports in, the report that each of them is today out. The same words, type and dating words
// come first; then words of the same article that hold them, lie in them or are much alike, since a
// text gets corrected; then the same words in an article of another name. No report is found twice.

import { type LockedReport, lockedReportOf } from '../../model/linkLock.ts';
import type { Report } from '../../model/schema.ts';

/** A locked report, and the slug that it stands behind. */
export interface Evidence {
  readonly slug: string;
  readonly locked: LockedReport;
}

/** A report as it is today, and the id its event has before any slug is settled. */
export interface Told {
  readonly event: string;
  readonly report: Report;
}

export interface Found {
  readonly evidence: Evidence;
  readonly told: Told;
}

interface Likeness extends Found {
  readonly points: number;
}

/** How much two wordings must share to be one sentence before and after a correction: Dice's measure. */
const ALIKE = 0.6;

export function foundAgain(evidence: readonly Evidence[], told: readonly Told[]): Found[] {
  const exact = sameWords(evidence, told, (report) => keyOf(report, report.article));
  const left = without(evidence, told, exact);
  const articles = new Set(told.map(({ report }) => report.article));
  const alike = alikeWords(left.evidence, left.told);
  const moved = without(left.evidence, left.told, alike);
  const elsewhere = sameWords(
    moved.evidence.filter(({ locked }) => !articles.has(locked.article)),
    moved.told,
    (report) => keyOf(report, ''),
  );
  return [...exact, ...alike, ...elsewhere];
}

function keyOf({ quote, type, words }: LockedReport, article: string): string {
  return JSON.stringify([article, quote, type, words]);
}

/** Where several have the same words, the one whose event would have that slug anyway. */
function sameWords(
  evidence: readonly Evidence[],
  told: readonly Told[],
  keyFor: (report: LockedReport) => string,
): Found[] {
  const byKey = new Map<string, Told[]>();
  for (const one of told) {
    const key = keyFor(lockedReportOf(one.report));
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  const ownFirst = [true, false].flatMap((isOwn) =>
    evidence.flatMap((one) => {
      const same = byKey.get(keyFor(one.locked)) ?? [];
      return same.some(({ event }) => event === one.slug) === isOwn ? [one] : [];
    }),
  );
  return ownFirst.flatMap((one) => {
    const same = byKey.get(keyFor(one.locked)) ?? [];
    const own = same.findIndex(({ event }) => event === one.slug);
    const [taken] = same.splice(Math.max(own, 0), 1);
    return taken ? [{ evidence: one, told: taken }] : [];
  });
}

function alikeWords(evidence: readonly Evidence[], told: readonly Told[]): Found[] {
  const inArticle = new Map<string, Told[]>();
  for (const one of told) {
    const same = inArticle.get(one.report.article);
    if (same) same.push(one);
    else inArticle.set(one.report.article, [one]);
  }
  const pairs = evidence.flatMap((one) =>
    (inArticle.get(one.locked.article) ?? []).flatMap((other): Likeness[] => {
      const points = likeness(one.locked, lockedReportOf(other.report));
      return points > 0 ? [{ evidence: one, told: other, points }] : [];
    }),
  );
  const used = new Set<Evidence | Told>();
  return pairs.sort(byLikeness).filter((pair) => {
    if (used.has(pair.evidence) || used.has(pair.told)) return false;
    used.add(pair.evidence).add(pair.told);
    return true;
  });
}

/** 0: not the same; words alone prove less the less they share, and then the type must agree. */
function likeness(locked: LockedReport, now: LockedReport): number {
  const words = likenessOfWords(locked.quote, now.quote);
  const isSameType = locked.type === now.type;
  if (words === 0 || (words === 1 && !isSameType)) return 0;
  return words * 4 + (isSameType ? 2 : 0) + (locked.words === now.words ? 1 : 0);
}

function likenessOfWords(before: string, now: string): 0 | 1 | 2 | 3 {
  if (before === now) return 3;
  if (before.includes(now) || now.includes(before)) return 2;
  return shared(wordsOf(before), wordsOf(now)) >= ALIKE ? 1 : 0;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

function byLikeness(a: Likeness, b: Likeness): number {
  return b.points - a.points || compared(nameOf(a), nameOf(b));
}

function nameOf({ evidence, told }: Likeness): string {
  return `${evidence.slug} ${told.event} ${told.report.id}`;
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function without(
  evidence: readonly Evidence[],
  told: readonly Told[],
  found: readonly Found[],
): { readonly evidence: readonly Evidence[]; readonly told: readonly Told[] } {
  const used = new Set<Evidence | Told>(found.flatMap((one) => [one.evidence, one.told]));
  return {
    evidence: evidence.filter((one) => !used.has(one)),
    told: told.filter((one) => !used.has(one)),
  };
}
