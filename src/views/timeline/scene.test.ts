import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { type Day, dayAt, dayIndex, makeDay } from '../../model/day.ts';
import { rowOfId } from '../../model/eventColumns.ts';
import { emptyEventSet } from '../../model/eventSet.ts';
import { allRows, tableOf } from '../../model/eventTable.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { eventTypes, sides, statuses } from '../../model/vocabulary.ts';
import { type LaneKind, laneKinds, standsIn } from '../../query/lanePlan.ts';
import { planLanes } from '../../query/planLanes.ts';
import type { RelatedEvent } from '../../query/relatedEvents.ts';
import { memoOne } from '../../state/memoOne.ts';
import { makeEvent, makeReport } from '../../testing/makeEvent.ts';
import { sampleActor, sampleArticle, samplePlace } from '../../testing/sampleEvents.ts';
import { extentOf } from '../shared/eventExtent.ts';
import { findFolds } from '../shared/folds.ts';
import { columns } from './columns.ts';
import { foldedScale, zoomAt } from './foldedScale.ts';
import { laneBoxes } from './laneBoxes.ts';
import { type Mark, type Measure, rowsOf } from './mark.ts';
import { nearestOutside } from './nearestOutside.ts';
import { windowShowing } from './outside.ts';
import { RIGHT_MARGIN } from './pictureMargin.ts';
import { layoutScene, MAX_MARKS, placesOf, type Scene } from './scene.ts';
import { indexEvents } from './timelineIndex.ts';
import { hasColumns, liesOf } from './viewLane.ts';
import { boundsOf, clampWindow, fitWindow } from './windowBounds.ts';

const measure: Measure = (text, font) => text.length * (font === 'selected' ? 9 : 6.5);

interface View {
  readonly events: readonly DiplomaticEvent[];
  readonly width?: number;
  readonly height?: number;
  /** As shares of all there is. */
  readonly from?: number;
  readonly share?: number;
  readonly selection?: string;
  readonly by?: LaneKind;
  /** Of the lanes, one in so many is down to one row. */
  readonly collapsedEvery?: number;
}

const people = ['abe', 'putin', 'lavrov'].map((id) => sampleActor({ id, of: 'a state' }));
const source = {
  actors: [...people, sampleActor({ id: 'a state', kind: 'state' })],
  places: [samplePlace({ id: 'sochi', within: 'a country' }), samplePlace({ id: 'a country' })],
  articles: [sampleArticle({ id: 'paper' }), sampleArticle({ id: 'wire' })],
};
const listed = memoOne((events: View['events']) => {
  const table = tableOf({ ...emptyEventSet, ...source, events: [...events] });
  return { table, rows: allRows(table.columns) };
});
const indexOf = memoOne((by: LaneKind, events: View['events']) => {
  const list = listed(events);
  const plan = planLanes(by, { source, events: list, first: [] });
  return indexEvents(list.table.columns, list.rows, plan);
});

function draw(view: View) {
  const { events, width = 1000, height = 500, from = 0, share = 1, selection } = view;
  const index = indexOf(view.by ?? 'side', events);
  const { table, rows } = listed(events);
  const selectedRow = selection === undefined ? undefined : rowOfId(table.columns, selection);
  const every = view.collapsedEvery ?? Number.POSITIVE_INFINITY;
  const collapsed = index.plan.lanes.filter((_, i) => i % every === 1).map(({ id }) => id);
  const folds = findFolds(index.ranges);
  const fit = fitWindow(index.extent);
  const bounds = boundsOf(fit, folds);
  const length = bounds.to - bounds.from;
  const start = bounds.from + from * length;
  const window = clampWindow({ from: start, to: start + share * length }, bounds, width, folds);
  const scale = foldedScale(share === 1 ? fit : window, width, folds);
  const input = {
    index,
    scale,
    boxes: (hasColumns(scale) ? columns.columnBoxes : laneBoxes)(index.lanes, height, collapsed),
    table,
    selected: selectedRow === undefined ? undefined : table.event(selectedRow),
    selectedRow,
    measure,
    related: relatedTo(selection, events),
  };
  const scene = layoutScene({ ...input, previous: [], columns });
  const rowsIn = (lane: number) =>
    rows.filter((row) => standsIn(index.plan, lane, table.columns, row));
  return {
    index,
    table,
    rowsIn,
    scale,
    scene,
    again: layoutScene({ ...input, previous: placesOf(scene), columns }),
    /** After one turn of the wheel. */
    zoomed: () => {
      const nearer = foldedScale(zoomAt(scale, width / 2, 1.25), width, folds);
      return layoutScene({ ...input, scale: nearer, previous: placesOf(scene), columns });
    },
  };
}

function relatedTo(id: string | undefined, events: View['events']): readonly RelatedEvent[] {
  return events.flatMap((event) =>
    event.relations.flatMap(({ kind, event: otherId, report }): readonly RelatedEvent[] => {
      const other = events.find((each) => each.id === otherId);
      if (other && event.id === id) return [{ kind, direction: 'to', event: other, report }];
      return otherId === id ? [{ kind, direction: 'from', event, report }] : [];
    }),
  );
}

const day = (year: number, month = 1, date = 1) => must(makeDay(year, month, date), 'a day');
const days = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.integer({ min: dayIndex(day(2016)), max: dayIndex(day(2016, 12)) }),
    },
    { weight: 1, arbitrary: fc.integer({ min: dayIndex(day(1905)), max: dayIndex(day(2024)) }) },
  )
  .map(dayAt);
const dates = fc.oneof(
  days,
  days.map((each: Day) => `${each}~`),
  days.map((each: Day) => each.slice(0, 7)),
  days.map((each: Day) => `${each.slice(0, 7)}~`),
  days.map((each: Day) => each.slice(0, 4)),
  days.map((each: Day) => `${each}/${dayAt(dayIndex(each) + 3)}`),
  days.map((each: Day) => `../${each}`),
  days.map((each: Day) => `${each}/..`),
);
const words = fc.array(fc.constantFrom('Leaders', 'meet', 'over', 'the', 'islands'), {
  minLength: 1,
  maxLength: 9,
});
const someEvents = fc
  .array(
    fc.record({
      date: dates,
      side: fc.constantFrom(...sides),
      type: fc.constantFrom(...eventTypes),
      status: fc.constantFrom(...statuses),
      salience: fc.constantFrom(1 as const, 2 as const, 3 as const),
      title: words.map((list) => ({ en: list.join(' '), ja: null, ru: null })),
      short: words.map((list) => ({ en: list.slice(0, 6).join(' '), ja: null, ru: null })),
      actors: fc.subarray(['abe', 'putin', 'lavrov']),
      places: fc.subarray(['sochi', 'a country']),
      reports: fc
        .subarray(['paper', 'wire'], { minLength: 1 })
        .map((ids) => ids.map((article) => makeReport({ article }))),
    }),
    { maxLength: 70 },
  )
  .map((list) =>
    list.map((given, i) =>
      makeEvent({
        ...given,
        id: `e${i}`,
        relations: i > 0 ? [{ kind: 'announces', event: `e${i - 1}`, report: 'r' }] : [],
      }),
    ),
  );
const aView = fc
  .record({
    events: someEvents,
    width: fc.integer({ min: 220, max: 1800 }),
    height: fc.integer({ min: 200, max: 900 }),
    from: fc.double({ min: 0, max: 0.95, noNaN: true }),
    share: fc.constantFrom(1, 0.5, 0.1, 0.02, 0.001, 0.0001),
    chosen: fc.nat(80),
    by: fc.constantFrom(...laneKinds),
    collapsedEvery: fc.constantFrom(2, 3, 100),
  })
  .map(({ chosen, ...view }) => ({ ...view, selection: `e${chosen}` }));

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Words that stand in the open; those of a card stand in it. */
function labelBox({ label, y }: Mark): readonly Box[] {
  if (!label || label.side === 'inside') return [];
  const top = label.side === 'under' ? y + 13 : y - 9;
  const high = label.side === 'under' ? label.lines.length * 15 : 18;
  return [{ x0: label.x, x1: label.x + label.width, y0: top, y1: top + high }];
}

function glyphBox({ x, y, count, shape, hit }: Mark): Box {
  if (shape === 'card') {
    return { x0: hit.x, x1: hit.x + hit.width, y0: hit.y, y1: hit.y + hit.height };
  }
  return { x0: x - 11, x1: x + (count > 1 ? 16 : 11), y0: y - 10, y1: y + 10 };
}

function meet(a: Box, b: Box): boolean {
  return a.x0 < b.x1 - 1e-6 && b.x0 < a.x1 - 1e-6 && a.y0 < b.y1 - 1e-6 && b.y0 < a.y1 - 1e-6;
}

function boxOf({ x, y, width, height }: Mark['hit']): Box {
  return { x0: x, x1: x + width, y0: y, y1: y + height };
}

function meetingPairs(boxes: readonly Box[]): number {
  return boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => meet(a, b))).length;
}

const both = ({ scene, again }: { scene: Scene; again: Scene }) => [scene, again];

describe('layoutScene', () => {
  it('puts every event in exactly one mark, or one count outside, of each lane it belongs to', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const drawing = draw(view);
        for (const scene of both(drawing)) {
          for (const mark of scene.marks) expect(rowsOf(mark)).toHaveLength(mark.count);
          for (const [i, { earlier, later }] of scene.lanes.entries()) {
            const own = drawing.rowsIn(i);
            const marks = scene.marks.filter((mark) => mark.lane === i);
            const drawn = marks.flatMap(rowsOf);
            expect(new Set(drawn).size).toBe(drawn.length);
            expect(drawn.filter((row) => !own.includes(row))).toEqual([]);
            expect(drawn.length + earlier + later).toBe(own.length);
          }
        }
      }),
    );
  });

  it('counts an event once in what is in view, and once in all, however many lanes it has', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene, index } = draw(view);
        expect(scene.inView).toBe(new Set(scene.marks.flatMap(rowsOf)).size);
        expect(index.parts.reduce((sum, { count }) => sum + count, 0)).toBe(view.events.length);
      }),
    );
  });

  it('shows the same events whatever the lanes', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const ids = ({ scene }: { scene: Scene }) =>
          [...new Set(scene.marks.flatMap(rowsOf))].sort();
        expect(ids(draw(view))).toEqual(ids(draw({ ...view, by: 'side' })));
      }),
    );
  });

  it('has one key for each mark, and few marks, whatever the lanes', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { marks, lanes } = draw(view).scene;
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
        expect(marks.length).toBeLessThanOrEqual(MAX_MARKS + lanes.length);
      }),
    );
  });

  it('has no words in a lane that is collapsed', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene, scale } = draw(view);
        if (hasColumns(scale)) return;
        const bare = scene.marks.filter(({ lane }) => scene.lanes[lane]?.isCollapsed);
        expect(bare.filter(({ label }) => label !== undefined)).toEqual([]);
      }),
    );
  });

  it('counts what is in view as what the marks hold', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene } = draw(view);
        for (const [i, lane] of scene.lanes.entries()) {
          const marks = scene.marks.filter((mark) => mark.lane === i);
          expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(lane.inView);
        }
      }),
    );
  });

  it('has behind every count outside an event to go to, and shows it', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene, scale, index } = draw(view);
        for (const [i, { earlier, later }] of scene.lanes.entries()) {
          for (const [count, direction] of [
            [earlier, 'earlier'],
            [later, 'later'],
          ] as const) {
            const lane = must(index.lanes[i], 'a lane of the scene is one of the index');
            const nearest = nearestOutside([lane], direction, scale, index.parts);
            expect(nearest !== undefined).toBe(count > 0);
            if (nearest) expect(windowShowing(nearest, scale)).toBeDefined();
          }
        }
      }),
    );
  });

  it('lets no two marks of a lane overlap, and no press reach two', () => {
    fc.assert(
      fc.property(aView, (view) => {
        for (const scene of both(draw(view))) {
          expect(meetingPairs(scene.marks.map(glyphBox))).toBe(0);
          const hits = scene.marks.map(({ hit }) => ({
            x0: hit.x,
            x1: hit.x + hit.width,
            y0: hit.y,
            y1: hit.y + hit.height,
          }));
          expect(meetingPairs(hits)).toBe(0);
          for (const { hit } of scene.marks) {
            expect(Math.min(hit.width, hit.height)).toBeGreaterThanOrEqual(24);
          }
        }
      }),
    );
  });

  it('lets no words cross other words, a mark, a fold or the gutter', () => {
    fc.assert(
      fc.property(aView, (view) => {
        for (const scene of both(draw(view))) {
          const labels = scene.marks.flatMap(labelBox);
          expect(meetingPairs(labels)).toBe(0);
          for (const label of labels) {
            expect(label.x0).toBeGreaterThanOrEqual(0);
            expect(label.x1).toBeLessThanOrEqual(scene.width);
            expect(scene.folds.some(({ x0, x1 }) => x0 < label.x1 && label.x0 < x1)).toBe(false);
            expect(scene.marks.map(glyphBox).some((glyph) => meet(glyph, label))).toBe(false);
          }
        }
      }),
    );
  });

  it('runs no thread through words', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene } = draw(view);
        const labels = scene.marks.flatMap(labelBox);
        for (const { points } of scene.threads) {
          const strokes = points.slice(1).map((end, i) => {
            const start = points[i] ?? end;
            expect(start.x === end.x || start.y === end.y).toBe(true);
            return {
              x0: Math.min(start.x, end.x) - 0.5,
              x1: Math.max(start.x, end.x) + 0.5,
              y0: Math.min(start.y, end.y),
              y1: Math.max(start.y, end.y) + 0.5,
            };
          });
          expect(labels.some((label) => strokes.some((stroke) => meet(stroke, label)))).toBe(false);
        }
      }),
    );
  });

  it('joins the selection to what lies outside by words that can be pressed and cover no mark', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene, scale } = draw(view);
        for (const { event, direction, hit, thread } of scene.origins) {
          expect(liesOf(extentOf(event), scale, false)).toBe(direction);
          const box = boxOf(hit);
          expect(scene.marks.some((mark) => meet(boxOf(mark.hit), box))).toBe(false);
          expect(Math.min(box.x0, scene.width - box.x1)).toBeGreaterThanOrEqual(0);
          expect(scene.threads).toContain(thread);
        }
      }),
    );
  });

  it('keeps every mark in its own lane and inside the picture', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene } = draw(view);
        for (const mark of scene.marks) {
          const lane = must(scene.lanes[mark.lane], 'a mark has a lane');
          expect(mark.side).toBe(lane.lane.side ?? mark.lead.side);
          expect(mark.y).toBeGreaterThan(lane.top);
          expect(mark.y).toBeLessThan(lane.top + lane.height);
          if (mark.shape === 'card') {
            expect(mark.hit.y).toBeGreaterThanOrEqual(lane.top);
            expect(mark.hit.y + mark.hit.height).toBeLessThanOrEqual(lane.top + lane.height);
          }
          expect(mark.x).toBeGreaterThanOrEqual(0);
          expect(mark.x).toBeLessThanOrEqual(scene.width);
        }
      }),
    );
  });

  it('never hides the selection in a cluster', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene, table } = draw({ ...view, width: 1000 });
        const row = rowOfId(table.columns, view.selection);
        const isIn = (mark: Mark) => row !== undefined && rowsOf(mark).includes(row);
        for (const mark of scene.marks.filter(isIn)) {
          expect(mark.isSelected).toBe(true);
          if (!scene.lanes[mark.lane]?.isCollapsed) expect(mark.count).toBe(1);
        }
      }),
    );
  });

  it('gives the same scene for the same input', () => {
    fc.assert(
      fc.property(aView, (view) => {
        expect(draw(view).scene).toEqual(draw(view).scene);
      }),
      { numRuns: 20 },
    );
  });

  it('gives no mark words, or others a new side, while the window moves', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene, zoomed, scale } = draw(view);
        fc.pre(scale.pxPerDay < 40);
        const sides = new Map(scene.marks.map(({ key, label }) => [key, label?.side]));
        for (const { key, label } of zoomed().marks) {
          if (label && sides.has(key)) expect(label.side).toBe(sides.get(key));
        }
      }),
    );
  });

  it('keeps marks in their rows while nothing changes', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene, again } = draw(view);
        const rows = new Map(scene.marks.map(({ id, row }) => [id, row]));
        const kept = again.marks.filter(({ id, row }) => rows.get(id) === row);
        expect(kept.length).toBeGreaterThanOrEqual(again.marks.length * 0.5);
      }),
    );
  });
});

describe('layoutScene with very much', () => {
  const onOneDay = Array.from({ length: 100_000 }, (_, i) => makeEvent({ id: `e${i}` }));
  const first = dayIndex(day(1900));
  const spread = Array.from({ length: 100_000 }, (_, i) => {
    const date = dayAt(first + ((i * 7919) % 40_000));
    return makeEvent({
      id: `e${i}`,
      date,
      earliest: date,
      latest: date,
      side: sides[i % 4] ?? 'both',
    });
  });

  it.each([
    ['on one day', onOneDay],
    ['over a century', spread],
  ])(
    'has few marks and loses none of 100,000 events %s',
    (_, events) => {
      for (const share of [1, 0.3, 0.01]) {
        const { scene } = draw({ events, share, width: 2500, height: 1400 });
        const outside = scene.lanes.reduce((sum, lane) => sum + lane.earlier + lane.later, 0);
        const inside = scene.marks.reduce((sum, { count }) => sum + count, 0);
        expect(scene.marks.length).toBeLessThanOrEqual(MAX_MARKS);
        expect(inside + outside).toBe(100_000);
      }
    },
    30_000,
  );

  it('has one mark for one day among years', () => {
    const long = makeEvent({ id: 'long ago', date: '2011-03-11' });
    expect(draw({ events: [long, ...onOneDay] }).scene.marks).toHaveLength(2);
  });

  it('has a few cards and one count for a day that is a column', () => {
    const { marks } = draw({ events: onOneDay }).scene;
    expect(marks.filter(({ count }) => count > 1)).toHaveLength(1);
    expect(marks.length).toBeLessThan(13);
  });
});

describe('layoutScene in particular', () => {
  const only = (given: Partial<DiplomaticEvent>, view: Partial<View> = {}) =>
    must(draw({ events: [makeEvent(given)], ...view }).scene.marks[0], 'one mark');

  it('draws nothing, with all its lanes, where there is no event', () => {
    const { scene } = draw({ events: [] });
    expect(scene.marks).toEqual([]);
    expect(scene.lanes).toHaveLength(4);
  });

  it('puts a day at its noon', () => {
    const events = ['2016-05-06', '2016-05-26'].map((date) => makeEvent({ id: date, date }));
    const [mark] = draw({ events }).scene.marks;
    expect(mark?.shape).toBe('point');
    expect(mark?.x).toBeCloseTo((1.5 * 1000) / 23);
  });

  it('makes a day wide enough for words a column, and its event a card as wide as the day', () => {
    const mark = only({ date: '2016-05-06' });
    expect([mark.shape, mark.label?.side]).toEqual(['card', 'inside']);
    expect(mark.from).toBeCloseTo(1000 / 3 + 8);
    expect(mark.to).toBeCloseTo(2000 / 3 - 8);
  });

  it('keeps the words of a card inside it', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const { scene } = draw({ ...view, share: 0.0005 });
        for (const { label, to, from, shape } of scene.marks) {
          if (shape !== 'card' || !label) continue;
          expect(label.x).toBeGreaterThan(from);
          expect(label.x + label.width).toBeLessThanOrEqual(Math.max(to, label.x));
        }
      }),
    );
  });

  it('puts a month in the middle of its band, never at its first day', () => {
    const mark = only({ date: '2016-05', precision: 'month' });
    expect(mark.shape).toBe('band');
    expect(mark.x).toBeCloseTo((mark.from + mark.to) / 2);
  });

  it('draws days in a row as a bar from the first to the last', () => {
    const mark = only({ date: '2016-12-05/2016-12-14' });
    expect([mark.shape, mark.isCutLeft, mark.isCutRight]).toEqual(['days', false, false]);
    expect(mark.to - mark.from).toBeCloseTo((1000 * 10) / 12);
  });

  it('lets an open date touch the edge it is open to', () => {
    const mark = only({ date: '../2016-05-06' });
    expect([mark.from, mark.isCutLeft, mark.isCutRight]).toEqual([0, true, false]);
  });

  it('says that the day is not known where a band fills the window', () => {
    const events = [
      makeEvent({ id: 'year', date: '2016', precision: 'year' }),
      makeEvent({ id: 'day', date: '2016-05-06' }),
    ];
    const { scene } = draw({ events, from: 0.34, share: 0.01 });
    const band = scene.marks.find(({ id }) => id === 'year');
    const said = band?.label?.lines.flatMap(({ runs }) => runs).map(({ text }) => text);
    expect(band?.x).toBeLessThan(30);
    expect(said?.join(' ')).toContain('day not known');
  });

  it('leaves a margin at the right that holds the last mark whole', () => {
    expect(draw({ events: [makeEvent()] }).scene.width).toBe(1000 + RIGHT_MARGIN);
  });
});
