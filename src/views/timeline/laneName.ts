// What a lane is called, in the source's words or in ours.

import { eventTypes, sides } from '../../model/vocabulary.ts';
import type { Lane } from '../../query/lanePlan.ts';
import { textLength } from '../shared/textLength.ts';
import { words } from '../shared/wording.ts';
import { timelineWords } from './timelineWords.ts';

/** More letters than this take a second line in the gutter. */
const ONE_LINE = 11;

export function laneName({ id, holds, name, values }: Lane): string {
  if (holds === 'other values') return timelineWords.otherLanes(values);
  if (holds === 'no value') return timelineWords.noLane;
  if (name !== null) return name;
  const side = sides.find((each) => each === id);
  const type = eventTypes.find((each) => each === id);
  if (side) return words.side[side];
  return type ? words.type[type] : id;
}

export function isLongName(lane: Lane): boolean {
  return textLength(laneName(lane)) > ONE_LINE;
}
