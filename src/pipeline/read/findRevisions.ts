// Which articles tell the same story in nearly the same words: an exact copy is a duplicate of the
// first, a changed or longer edition a revision of the one before it. The answer does not depend on
// the order of the articles, and the work grows with their length and not with their number squared.

import type { ReadArticle } from './readArticle.ts';
import { type Sketch, sharedWithSmaller, sketchOf } from './sketch.ts';

export interface Revision {
  readonly revisionOf: string | null;
  readonly duplicateOf: string | null;
}

/** So much of the shorter article's wording must stand in the other. */
const SAME_STORY = 0.5;
/** Articles that share a wording are each held against so many before them, not against all. */
const NEIGHBOURS = 6;

interface Edition {
  readonly id: string;
  readonly published: string | null;
  readonly sketch: Sketch;
}

/** The articles with `revisionOf` and `duplicateOf` set; same order, nothing else changed. */
export function findRevisions(reads: readonly ReadArticle[]): ReadArticle[] {
  const revisions = revisionsOf(reads);
  return reads.map((read) => {
    const found = revisions.get(read.article.id);
    return found ? { ...read, article: { ...read.article, ...found } } : read;
  });
}

export function revisionsOf(reads: readonly ReadArticle[]): ReadonlyMap<string, Revision> {
  const editions = reads
    .map(({ article, prose }): Edition => {
      return {
        id: article.id,
        published: article.published?.earliest ?? null,
        sketch: sketchOf(prose),
      };
    })
    .filter(({ sketch }) => sketch.size > 0)
    .sort(byAge);
  const revisions = new Map<string, Revision>();
  const originals = new Map<string, Edition>();
  for (const edition of editions) {
    const original = originals.get(edition.sketch.wording);
    if (original) revisions.set(edition.id, { revisionOf: null, duplicateOf: original.id });
    else originals.set(edition.sketch.wording, edition);
  }
  for (const [older, newer] of closestPairs([...originals.values()])) {
    revisions.set(newer, { revisionOf: older, duplicateOf: null });
  }
  return revisions;
}

/** Each edition with the one before it that it is most like. */
function closestPairs(editions: readonly Edition[]): [older: string, newer: string][] {
  const best = new Map<string, { older: string; share: number }>();
  for (const [a, b] of likelyPairs(editions)) {
    const share = sharedWithSmaller(a.sketch, b.sketch);
    if (share < SAME_STORY) continue;
    const [older, newer] = isOlder(a, b) ? [a, b] : [b, a];
    const known = best.get(newer.id);
    if (known && (known.share > share || (known.share === share && known.older < older.id)))
      continue;
    best.set(newer.id, { older: older.id, share });
  }
  return [...best].map(([newer, { older }]) => [older, newer]);
}

function likelyPairs(editions: readonly Edition[]): [Edition, Edition][] {
  const byHash = new Map<number, Edition[]>();
  for (const edition of editions) {
    for (const hash of edition.sketch.probes) {
      const list = byHash.get(hash);
      if (list) list.push(edition);
      else byHash.set(hash, [edition]);
    }
  }
  const pairs = new Map<string, [Edition, Edition]>();
  for (const list of byHash.values()) {
    list.forEach((b, i) => {
      for (const a of list.slice(Math.max(0, i - NEIGHBOURS), i))
        pairs.set(`${a.id}\n${b.id}`, [a, b]);
    });
  }
  return [...pairs.values()];
}

/** By day where both have one, else the one that adds less; ids where nothing tells. */
function isOlder(a: Edition, b: Edition): boolean {
  if (a.published && b.published && a.published !== b.published) return a.published < b.published;
  if (a.sketch.size !== b.sketch.size) return a.sketch.size < b.sketch.size;
  return a.id < b.id;
}

function byAge(a: Edition, b: Edition): number {
  const [dayA, dayB] = [a.published ?? '9', b.published ?? '9'];
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
