// A group's rows in blocks, and the groups of a long list in chapters, so that the page keeps only
// the chapters and blocks near the reader, however many events there are.

import type { ListGroup } from './listGroups.ts';

export interface RowBlock {
  readonly key: string;
  /** Places in the whole list, from 0, `end` excluded. */
  readonly first: number;
  readonly end: number;
}

export interface BlockedGroup {
  readonly group: ListGroup;
  readonly blocks: readonly RowBlock[];
}

export interface Chapter {
  readonly key: string;
  readonly first: number;
  readonly end: number;
  readonly groups: readonly BlockedGroup[];
}

const BLOCK = 40;
const LEAST_CHAPTER = 800;
const MOST_CHAPTERS = 250;

export function chaptersOf(groups: readonly ListGroup[]): readonly Chapter[] {
  const size = Math.max(LEAST_CHAPTER, (groups.at(-1)?.end ?? 0) / MOST_CHAPTERS);
  const chapters: Chapter[] = [];
  for (const part of groups.flatMap((group) => partsOf(group, size))) {
    const last = chapters.at(-1);
    if (last && part.end - last.first <= size) {
      chapters[chapters.length - 1] = {
        ...last,
        end: part.end,
        groups: [...last.groups, blocked(part)],
      };
    } else
      chapters.push({
        key: `chapter ${part.first}`,
        first: part.first,
        end: part.end,
        groups: [blocked(part)],
      });
  }
  return chapters;
}

/** A month of thousands goes on in the next chapter, under the same head. */
function partsOf(group: ListGroup, size: number): readonly ListGroup[] {
  const parts: ListGroup[] = [];
  for (let first = group.first; first < group.end; first += Math.ceil(size)) {
    const key = first === group.first ? group.key : `${group.key} ${first}`;
    parts.push({ ...group, key, first, end: Math.min(group.end, first + Math.ceil(size)) });
  }
  return parts;
}

function blocked(group: ListGroup): BlockedGroup {
  const blocks: RowBlock[] = [];
  for (let at = group.first; at < group.end; at += BLOCK) {
    blocks.push({ key: `${group.key} ${at}`, first: at, end: Math.min(group.end, at + BLOCK) });
  }
  return { group, blocks };
}
