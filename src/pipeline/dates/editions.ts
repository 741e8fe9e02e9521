// Which articles are editions of one story: most of the shorter one's sentences stand in the other.

import { must } from '../../model/check.ts';
import { daysBetween } from '../../model/day.ts';
import type { ArticleReports } from '../reports/articleReports.ts';

/** What two articles are compared by. */
export type Compared = Pick<ArticleReports, 'article' | 'fingerprints'>;

/** An article whose story is known already. */
export type Known = Compared & Pick<Edition, 'story'>;

export interface Edition {
  /** The article it revises, null for the first edition. */
  readonly revisionOf: string | null;
  readonly duplicateOf: string | null;
  /** Id of the first edition, its own where there is no other. */
  readonly story: string;
}

const SHARE = 0.4;
const LEAST = 4;
/** Sentences that stand in more articles than this are set phrases. */
const MOST = 40;

/** `before`: articles that come first whatever their dates, and stay what they are. */
export function editionsOf(
  lines: readonly Compared[],
  before: readonly Known[] = [],
): ReadonlyMap<string, Edition> {
  const byId: readonly (Compared | Known)[] = [...before, ...[...lines].sort(byEdition)];
  const shared = sharedSentences(byId);
  const editions = new Map<string, Edition>();
  const firstOf = new Map<string, Compared>();
  byId.forEach((line, index) => {
    if ('story' in line) {
      const { id, sha256, revisionOf, duplicateOf } = line.article;
      if (!firstOf.has(sha256)) firstOf.set(sha256, line);
      editions.set(id, { revisionOf, duplicateOf, story: line.story });
      return;
    }
    const twin = firstOf.get(line.article.sha256);
    const base = twin ?? baseOf(line, byId, shared.get(index) ?? new Map());
    if (!twin) firstOf.set(line.article.sha256, line);
    const baseId = base?.article.id ?? null;
    const same = base !== undefined && isSameText(base, line);
    editions.set(line.article.id, {
      revisionOf: same ? null : baseId,
      duplicateOf: same ? baseId : null,
      story: baseId === null ? line.article.id : (editions.get(baseId)?.story ?? baseId),
    });
  });
  return editions;
}

/** Dated before undated, earlier before later, shorter before longer. */
function byEdition(a: Compared, b: Compared): number {
  const [dayA, dayB] = [a, b].map((line) => line.article.published?.edtf ?? '9999');
  const order = compare(must(dayA, 'two days'), must(dayB, 'two days'));
  return (
    order || a.fingerprints.length - b.fingerprints.length || compare(a.article.id, b.article.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For each article, how many sentences it shares with which earlier one. */
function sharedSentences(lines: readonly Compared[]): Map<number, Map<number, number>> {
  const holders = new Map<number, number[]>();
  const printed = new Map<number, number>();
  for (const { fingerprints } of lines)
    for (const print of fingerprints) printed.set(print, (printed.get(print) ?? 0) + 1);
  const shared = new Map<number, Map<number, number>>();
  lines.forEach((line, index) => {
    const counts = new Map<number, number>();
    for (const print of line.fingerprints) {
      const times = printed.get(print) ?? 0;
      if (times < 2 || times > MOST) continue;
      const earlier = holders.get(print) ?? [];
      for (const other of earlier) counts.set(other, (counts.get(other) ?? 0) + 1);
      holders.set(print, [...earlier, index]);
    }
    shared.set(index, counts);
  });
  return shared;
}

function baseOf(
  line: Compared,
  earlier: readonly Compared[],
  counts: ReadonlyMap<number, number>,
): Compared | undefined {
  let best: { index: number; count: number } | undefined;
  for (const [index, count] of counts) {
    const other = earlier[index];
    if (!other) continue;
    if (!isEdition(line, other, count)) continue;
    if (!best || count > best.count || (count === best.count && index < best.index))
      best = { index, count };
  }
  return best && earlier[best.index];
}

/** A brief is an edition only where all its sentences stand in the other, and are more than one. */
function isEdition(a: Compared, b: Compared, count: number): boolean {
  const whole = Math.min(a.fingerprints.length, b.fingerprints.length);
  const isFar = isFarApart(a, b);
  if (whole < LEAST) return count === whole && count > 1 && !isFar;
  return count >= Math.max(LEAST, (isFar ? NEARLY_ALL : SHARE) * whole);
}

/** A background told again months later makes no edition of the news it stood in. */
function isFarApart(a: Compared, b: Compared): boolean {
  const [dayA, dayB] = [a.article.published?.earliest, b.article.published?.earliest];
  return (
    Boolean(dayA && dayB) && Math.abs(daysBetween(must(dayA, 'a day'), must(dayB, 'a day'))) > FAR
  );
}

const NEARLY_ALL = 0.8;
/** Days. */
const FAR = 14;

function isSameText(a: Compared, b: Compared): boolean {
  return (
    a.article.sha256 === b.article.sha256 ||
    (a.fingerprints.length === b.fingerprints.length &&
      a.fingerprints.every((print, i) => print === b.fingerprints[i]))
  );
}
