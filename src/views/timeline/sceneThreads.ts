// The threads of one frame, and the words at the edges that those from outside begin with.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { extentOf } from '../shared/eventExtent.ts';
import type { Range } from './laneRoom.ts';
import type { Mark } from './mark.ts';
import { RIGHT_MARGIN } from './pictureMargin.ts';
import type { SceneInput } from './scene.ts';
import { threadGround } from './threadGround.ts';
import { layoutOrigins } from './threadOrigins.ts';
import { layoutThreads } from './threads.ts';
import { liesOf } from './viewLane.ts';

export function sceneThreads(input: SceneInput, marks: readonly Mark[], folds: readonly Range[]) {
  const { scale, boxes, measure, related = [], table } = input;
  const width = scale.width + RIGHT_MARGIN;
  const ground = threadGround({ marks, boxes, folds, width });
  const threads = layoutThreads(marks, ground, table);
  const lies = (event: DiplomaticEvent) => liesOf(extentOf(event), scale, false);
  const origins = layoutOrigins({ marks, width, measure, related, liesOf: lies }, ground);
  return { threads: [...threads, ...origins.map(({ thread }) => thread)], origins };
}
