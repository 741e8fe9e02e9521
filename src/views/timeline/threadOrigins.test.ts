import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { dayIndex, parseDay } from '../../model/day.ts';
import { rowOfId } from '../../model/eventColumns.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { RelatedEvent } from '../../query/relatedEvents.ts';
import { listOf } from '../../testing/listOf.ts';
import { makeEvent } from '../../testing/makeEvent.ts';
import { columns } from './columns.ts';
import { foldedScale } from './foldedScale.ts';
import { laneBoxes } from './laneBoxes.ts';
import { layoutScene } from './scene.ts';
import { indexEvents } from './timelineIndex.ts';

const day = (text: string) => dayIndex(must(parseDay(text), 'a day'));
const short = { en: 'Kremlin announces the trip', ja: null, ru: null };
const told = makeEvent({ id: 'told', date: '2016-09-02', short });
const trip = makeEvent({ id: 'trip', date: '2016-12-15' });

function originsOf(from: string, to: string, selected: DiplomaticEvent, related: RelatedEvent) {
  const { table, rows } = listOf([told, trip]);
  const index = indexEvents(table.columns, rows);
  const selectedRow = rowOfId(table.columns, selected.id);
  const scene = layoutScene({
    index,
    table,
    scale: foldedScale({ from: day(from), to: day(to) }, 1000, []),
    boxes: laneBoxes(index.lanes, 500),
    selected: table.event(must(selectedRow, 'the selection is shown')),
    selectedRow,
    measure: (text) => text.length * 6,
    previous: [],
    related: [related],
    columns,
  });
  return scene.origins;
}

const toldOf = { kind: 'announces', direction: 'from', event: told, report: 'r' } as const;
const tripOf = { kind: 'announces', direction: 'to', event: trip, report: 'r' } as const;

describe('the origins of threads', () => {
  it('say at the left edge what earlier event leads to the selection', () => {
    const [origin] = originsOf('2016-12-01', '2016-12-31', trip, toldOf);
    expect([origin?.direction, origin?.words]).toEqual([
      'earlier',
      'Kremlin announces the trip, 2 Sep 2016',
    ]);
    const [first, last] = [origin?.thread.points[0], origin?.thread.points.at(-1)];
    expect(first?.x).toBe((origin?.hit.x ?? 0) + (origin?.hit.width ?? 0));
    expect(last?.x).toBeCloseTo((1000 * 14.5) / 30);
  });

  it('say at the right edge what later event the selection leads to, with the arrow towards it', () => {
    const [origin] = originsOf('2016-08-20', '2016-09-20', told, tripOf);
    expect(origin?.direction).toBe('later');
    expect(origin?.thread.points.at(-1)?.x).toBe(origin?.hit.x);
  });

  it('are left out where the other event is in view, or its kind has no thread', () => {
    expect(originsOf('2016-08-01', '2016-12-31', trip, toldOf)).toEqual([]);
    const part = { ...toldOf, kind: 'part-of' } as const;
    expect(originsOf('2016-12-01', '2016-12-31', trip, part)).toEqual([]);
  });
});
