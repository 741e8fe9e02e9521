// The selection's threads whose other event lies outside the window: a line along a channel from the
// edge, and at the edge words that say where it comes from or leads to, and that can be pressed.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { RelatedEvent } from '../../query/relatedEvents.ts';
import { shortDate } from '../shared/dateWords.ts';
import { inLanguage } from '../shared/inLanguage.ts';
import type { Box, Mark, Measure } from './mark.ts';
import type { Direction } from './outside.ts';
import type { ThreadGround } from './threadGround.ts';
import { routeFromEdge } from './threadRoute.ts';
import { drawnWay, kindOf, type Thread } from './threads.ts';

export interface Origin {
  readonly event: DiplomaticEvent;
  readonly direction: Direction;
  readonly words: string;
  readonly hit: Box;
  readonly thread: Thread;
}

export interface OriginInput {
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly measure: Measure;
  /** Of the selection. */
  readonly related: readonly RelatedEvent[];
  readonly liesOf: (event: DiplomaticEvent) => Direction | 'inside';
}

const MOST = 3;
const HEIGHT = 24;
const EDGE = 4;
/** The arrow before or after the words, and what is round both. */
const ROUND_WORDS = 22;
/** The least that shows of the line itself. */
const LEAST_LINE = 24;

export function layoutOrigins(input: OriginInput, ground: ThreadGround): readonly Origin[] {
  const mark = input.marks.find(({ isSelected, count }) => isSelected && count === 1);
  if (!mark) return [];
  const origins: Origin[] = [];
  for (const related of input.related) {
    const origin = origins.length < MOST && originOf(related, mark, input, ground);
    if (origin) origins.push(origin);
  }
  return origins;
}

function originOf(
  { kind, direction: named, event }: RelatedEvent,
  mark: Mark,
  { marks, width, measure, liesOf }: OriginInput,
  ground: ThreadGround,
): Origin | undefined {
  const way = drawnWay[kind];
  const direction = liesOf(event);
  if (!way || direction === 'inside') return undefined;
  const words = `${inLanguage(event.short)}, ${shortDate(event.date, null, event.precision)}`;
  const long = measure(words, 'small') + ROUND_WORDS;
  const isEarlier = direction === 'earlier';
  const left = isEarlier ? EDGE : width - EDGE - long;
  const from = isEarlier ? left + long : left;
  if ((isEarlier ? mark.x - from : from - mark.x) < LEAST_LINE) return undefined;
  const boxAt = (y: number) => ({ x: left, y: y - HEIGHT / 2, width: long, height: HEIGHT });
  const fits = (y: number) => marks.every(({ hit }) => !doMeet(hit, boxAt(y)));
  const points = routeFromEdge(mark, { x: isEarlier ? 0 : width, from }, ground, fits);
  if (!points) return undefined;
  const leadsOut = (way === 'to') === (named === 'to');
  const thread = {
    id: `${mark.key} ${event.id} ${kind}`,
    points: leadsOut ? points.toReversed() : points,
    kind: kindOf(kind, leadsOut ? event : mark.lead),
    isSelected: true,
  };
  return { event, direction, words, hit: boxAt(points[0]?.y ?? 0), thread };
}

function doMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
