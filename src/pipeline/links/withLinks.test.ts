import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { parseDay } from '../../model/day.ts';
import { brokenLinks, emptyLock, type LinkLock, lockedReportOf } from '../../model/linkLock.ts';
import type { EventSet, Report } from '../../model/schema.ts';
import { makeArticle, makeReport } from '../../testing/makeEvent.ts';
import { sampleActor, sampleEvent, sampleSet } from '../../testing/sampleEvents.ts';
import { lockOf, nextLock } from './nextLock.ts';
import { withLinks } from './withLinks.ts';

const day = (text: string) => must(parseDay(text), 'a day');
const [first, later] = [day('2026-01-01'), day('2026-02-02')];

const quotes = ['red barn', 'blue hill', 'green lake', 'grey road', 'white roof', 'black tree'];

/** The report that is told in this place of this article. */
function reportAt(article: string, at: number): Report {
  const quote = `${article} ${quotes[at]}`;
  return makeReport({ article, start: at * 100, quote, id: `${article}:${at}` });
}

const everyReport = ['a', 'b', 'c'].flatMap((article) =>
  quotes.map((_, at) => reportAt(article, at)),
);

/** Some reports, told as some number of events that are called this or that. */
const aTelling: fc.Arbitrary<EventSet> = fc
  .record({
    told: fc.subarray(everyReport, { minLength: 1 }),
    groups: fc.array(fc.nat({ max: 5 }), { minLength: 18, maxLength: 18 }),
    names: fc.shuffledSubarray(['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7'], { minLength: 6 }),
  })
  .map(({ told, groups, names }) => {
    const byGroup = new Map<number, Report[]>();
    told.forEach((report, i) => {
      const group = groups[i] ?? 0;
      byGroup.set(group, [...(byGroup.get(group) ?? []), report]);
    });
    return setOf([...byGroup].map(([group, reports]) => [names[group] ?? '', reports]));
  });

function setOf(events: readonly (readonly [id: string, reports: readonly Report[]])[]): EventSet {
  return sampleSet({
    articles: ['a', 'b', 'c'].map((id) => makeArticle(id)),
    events: events.map(([id, reports]) => sampleEvent({ id, reports: [...reports] })),
  });
}

/** Which reports each slug answers for. */
function slugsOf({ events }: EventSet): Record<string, string[]> {
  return Object.fromEntries(events.map(({ id, reports }) => [id, reports.map((r) => r.id).sort()]));
}

function calledOtherwise(set: EventSet): EventSet {
  return { ...set, events: set.events.map((event, i) => ({ ...event, id: `other-${i}` })) };
}

const aHistory = fc.array(aTelling, { minLength: 1, maxLength: 4 });

/** The lock after each telling was built and locked in turn. */
function lockedThrough(tellings: readonly EventSet[]): LinkLock {
  return tellings.reduce(
    (lock, set, i) => nextLock(withLinks(set, lock), lock, day(`2026-01-0${i + 1}`)),
    emptyLock,
  );
}

describe('withLinks', () => {
  it('keeps the slug of every event that is told by the same reports, whatever it is called now', () => {
    fc.assert(
      fc.property(aHistory, aTelling, (history, set) => {
        const lock = lockedThrough(history);
        const built = withLinks(set, lock);
        const after = nextLock(built, lock, later);
        expect(slugsOf(withLinks(calledOtherwise(set), after))).toEqual(slugsOf(built));
      }),
    );
  });

  it('gives a locked slug only to an event that has a report of those behind it', () => {
    fc.assert(
      fc.property(aHistory, aTelling, (history, set) => {
        const lock = lockedThrough(history);
        for (const { id, reports } of withLinks(set, lock).events) {
          if (!Object.hasOwn(lock.event, id)) continue;
          const behind = behindIt(lock, id);
          const told = reports.map((report) => JSON.stringify(lockedReportOf(report)));
          expect(told.some((report) => behind.has(report))).toBe(true);
        }
      }),
    );
  });

  it('leads every slug ever locked to an event, or says that nothing tells of it any more', () => {
    fc.assert(
      fc.property(aHistory, aTelling, (history, set) => {
        const lock = lockedThrough(history);
        const built = withLinks(set, lock);
        expect(brokenLinks(built, lock)).toEqual([]);
        const ids = built.events.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, to } of built.formerLinks) {
          expect(ids).not.toContain(id);
          if (to !== null) expect(ids).toContain(to);
        }
      }),
    );
  });

  it('says that an event is gone only when all reports behind it are', () => {
    fc.assert(
      fc.property(aTelling, aTelling, (before, set) => {
        const lock = lockOf(before, first);
        const told = new Set(set.events.flatMap(({ reports }) => reports.map(({ id }) => id)));
        const gone = withLinks(set, lock).formerLinks.filter(({ to }) => to === null);
        for (const { id } of gone)
          for (const report of slugsOf(before)[id] ?? []) expect(told).not.toContain(report);
      }),
    );
  });

  it('gives every slug back when articles were taken out and are put back', () => {
    fc.assert(
      fc.property(aTelling, fc.subarray(['a', 'b', 'c']), (all, left) => {
        const fewer = all.events.flatMap((event) => {
          const reports = event.reports.filter(({ article }) => left.includes(article));
          return reports.length > 0 ? [{ ...event, reports }] : [];
        });
        const lock = lockedThrough([all, { ...all, events: fewer }]);
        expect(slugsOf(withLinks(calledOtherwise(all), lock))).toEqual(slugsOf(all));
      }),
    );
  });

  it('does not mind the order of events and reports', () => {
    fc.assert(
      fc.property(aHistory, aTelling, (history, set) => {
        const lock = lockedThrough(history);
        const turned = {
          ...set,
          events: set.events
            .toReversed()
            .map((event) => ({ ...event, reports: event.reports.toReversed() })),
        };
        expect(slugsOf(withLinks(turned, lock))).toEqual(slugsOf(withLinks(set, lock)));
      }),
    );
  });

  it('keeps the older of two slugs when their events turn out to be one, and parts them again', () => {
    const [old, young] = [reportAt('a', 0), reportAt('b', 1)];
    const lock = lockedThrough([
      setOf([['old', [old]]]),
      setOf([
        ['old', [old]],
        ['young', [young]],
      ]),
    ]);
    const merged = withLinks(setOf([['young', [young, old]]]), lock);
    expect(slugsOf(merged)).toEqual({ old: ['a:0', 'b:1'] });
    expect(merged.formerLinks).toEqual([{ kind: 'event', id: 'young', to: 'old' }]);
    const after = nextLock(merged, lock, later);
    expect(after.event.young).toMatchObject({ minted: '2026-01-02', movedTo: 'old' });
    const parted = setOf([
      ['x', [old]],
      ['y', [young]],
    ]);
    expect(slugsOf(withLinks(parted, after))).toEqual({ old: ['a:0'], young: ['b:1'] });
    const left = withLinks(setOf([['y', [young]]]), after);
    expect(slugsOf(left)).toEqual({ old: ['b:1'] });
  });

  it('leaves a slug with the part that has more of its reports when an event is split', () => {
    const [one, two, three] = [reportAt('a', 0), reportAt('a', 1), reportAt('b', 2)];
    const lock = lockOf(setOf([['whole', [one, two, three]]]), first);
    const split = setOf([
      ['whole', [three]],
      ['rest', [one, two]],
    ]);
    expect(slugsOf(withLinks(split, lock))).toEqual({
      whole: ['a:0', 'a:1'],
      'whole-2': ['b:2'],
    });
  });

  it('takes the ids in relations and anchors along', () => {
    const [one, two] = [reportAt('a', 0), reportAt('b', 1)];
    const lock = lockOf(setOf([['visit', [two]]]), first);
    const anchored = { ...one, anchor: { day: null, evidence: null, event: 'v' } };
    const set = sampleSet({
      events: [
        sampleEvent({
          id: 's',
          reports: [anchored],
          relations: [{ kind: 'announces', event: 'v', report: one.id }],
        }),
        sampleEvent({ id: 'v', reports: [two] }),
      ],
    });
    const said = withLinks(set, lock).events.find(({ id }) => id === 's');
    expect(said?.relations[0]?.event).toBe('visit');
    expect(said?.reports[0]?.anchor?.event).toBe('visit');
  });

  it('leads a person who got another id to it by the reports that name them', () => {
    const named = (id: string) => {
      const reports = [{ ...reportAt('a', 0), actors: [id, 'state'] }];
      const actors = [sampleActor({ id }), sampleActor({ id: 'state', kind: 'state' })];
      return sampleSet({ actors, events: [sampleEvent({ id: 'e', actors: [id], reports })] });
    };
    const lock = lockOf(named('h-tanaka'), first);
    expect(withLinks(named('hiroshi-tanaka'), lock).formerLinks).toEqual([
      { kind: 'actor', id: 'h-tanaka', to: 'hiroshi-tanaka' },
    ]);
  });
});

describe('nextLock', () => {
  it('changes nothing when the same set is locked again', () => {
    fc.assert(
      fc.property(aHistory, aTelling, (history, set) => {
        const before = lockedThrough(history);
        const lock = nextLock(withLinks(set, before), before, later);
        expect(nextLock(withLinks(set, lock), lock, day('2030-01-01'))).toEqual(lock);
      }),
    );
  });

  it('never takes a slug out, and never changes the day it was minted', () => {
    fc.assert(
      fc.property(aHistory, aTelling, (history, set) => {
        const before = lockedThrough(history);
        const after = nextLock(withLinks(set, before), before, later);
        for (const [slug, { minted }] of Object.entries(before.event))
          expect(after.event[slug]?.minted).toBe(minted);
      }),
    );
  });

  it('names no report behind two slugs', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        const reports = Object.values(lockedThrough(history).event).flatMap((link) =>
          link.reports.map((report) => JSON.stringify(report)),
        );
        expect(new Set(reports).size).toBe(reports.length);
      }),
    );
  });
});

/** The reports behind a slug and behind those that moved to it. */
function behindIt(lock: LinkLock, slug: string): Set<string> {
  const moved = Object.keys(lock.event).filter((each) => lock.event[each]?.movedTo === slug);
  const own = lock.event[slug]?.reports.map((report) => JSON.stringify(report)) ?? [];
  return new Set([...own, ...moved.flatMap((each) => [...behindIt(lock, each)])]);
}
