import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '../model/day.ts';
import { anExport, exportInput } from '../testing/anExport.ts';
import { sampleEvent, samplePlace } from '../testing/sampleEvents.ts';
import { formats } from './formats.ts';
import { writeIcs } from './writeIcs.ts';

function readBack(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

const one = (date: string, status: 'occurred' | 'claimed' = 'occurred') =>
  readBack(writeIcs(exportInput([sampleEvent({ id: 'x', date, status })])))[0];

describe('a calendar', () => {
  it('is read back by a calendar program as it was written: whole days, words, address', () => {
    fc.assert(
      fc.property(anExport, (input) => {
        const held = input.events.filter(formats.ics.holds);
        const read = readBack(writeIcs(input));
        expect(read.map(({ uid }) => uid)).toEqual(held.map(({ id }) => `${id}@nichiro`));
        read.forEach((each, i) => {
          const event = held[i];
          if (!event?.earliest || !event.latest) throw new Error('held without bounds');
          expect(each.startDate.toString()).toBe(event.earliest);
          expect(each.endDate.toString()).toBe(addDays(event.latest, 1));
          expect(each.startDate.isDate).toBe(true);
          expect(each.summary.startsWith(event.title.en)).toBe(true);
          const quote = event.reports[0]?.quote.replace(/\s+/g, ' ').trim();
          expect(each.description).toContain(quote);
          expect(each.component.getFirstPropertyValue('url')).toBe(input.addressOf(event.id));
        });
      }),
    );
  });

  it('has no line of more than 75 octets, and only whole characters in each', () => {
    fc.assert(
      fc.property(anExport, (input) => {
        for (const line of writeIcs(input).split('\r\n')) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });

  it.each([
    ['2016-05', '2016-05-01', '2016-06-01', 'Event x (May 2016, day not known)'],
    ['2016-12~', '2016-12-01', '2017-01-01', 'Event x (about December 2016, day not known)'],
    ['2014', '2014-01-01', '2015-01-01', 'Event x (2014, day not known)'],
    ['2016-05-06', '2016-05-06', '2016-05-07', 'Event x'],
    ['2016-05-06~', '2016-05-06', '2016-05-07', 'Event x (about Friday 6 May 2016)'],
    ['2016-12-15/2016-12-16', '2016-12-15', '2016-12-17', 'Event x'],
  ])('holds %s as whole days and says what is not known', (date, start, end, summary) => {
    const event = one(date);
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
    expect(event?.summary).toBe(summary);
  });

  it('has a point for a town, and none for a whole country', () => {
    const places = [
      samplePlace({ id: 'town', kind: 'city', lat: 43.6, lon: 39.7 }),
      samplePlace({ id: 'land', kind: 'country', lat: 60, lon: 100 }),
    ];
    const points = places.map(({ id }) => {
      const input = exportInput([sampleEvent({ id: 'x', places: [id] })], { places });
      return readBack(writeIcs(input))[0]?.component.getFirstPropertyValue('geo')?.toString();
    });
    expect(points).toEqual(['43.6,39.7', undefined]);
  });

  it('says that an event is claimed, which calendars have no word for', () => {
    expect(one('2016-05', 'claimed')?.summary).toBe('Event x (May 2016, day not known; claimed)');
  });

  it.each(['2016/..', '../2016'])(
    'leaves out %s, which it could only hold by making it finer',
    (date) => {
      expect(one(date)).toBeUndefined();
      expect(formats.ics.holds(sampleEvent({ id: 'x', date }))).toBe(false);
    },
  );
});
