// A group's rows in blocks, so that a long list keeps only the blocks near the reader in the page.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { ListGroup } from './listGroups.ts';

export interface RowBlock {
  readonly key: string;
  /** Place of its first event in the whole list, from 0. */
  readonly first: number;
  readonly events: readonly DiplomaticEvent[];
}

export interface BlockedGroup {
  readonly group: ListGroup;
  readonly blocks: readonly RowBlock[];
}

const BLOCK = 40;

export function rowBlocks(groups: readonly ListGroup[]): BlockedGroup[] {
  let first = 0;
  return groups.map((group) => {
    const blocks: RowBlock[] = [];
    for (let at = 0; at < group.events.length; at += BLOCK) {
      const events = group.events.slice(at, at + BLOCK);
      blocks.push({ key: `${group.key} ${at}`, first: first + at, events });
    }
    first += group.events.length;
    return { group, blocks };
  });
}
