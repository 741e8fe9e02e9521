import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { anExport, exportInput } from '../testing/anExport.ts';
import { sampleEvent } from '../testing/sampleEvents.ts';
import { formats } from './formats.ts';
import { writeTimelineJs } from './writeTimelineJs.ts';

const slideDate = v.strictObject({
  year: v.number(),
  month: v.optional(v.number()),
  day: v.optional(v.number()),
});
const slides = v.object({
  events: v.array(
    v.object({
      start_date: slideDate,
      end_date: v.optional(slideDate),
      display_date: v.string(),
      unique_id: v.string(),
      text: v.object({ headline: v.string(), text: v.string() }),
    }),
  ),
});

const readBack = (text: string) => v.parse(slides, JSON.parse(text)).events;

it('has a slide for each event that begins somewhere, and no markup of an article', () => {
  fc.assert(
    fc.property(anExport, (input) => {
      const read = readBack(writeTimelineJs(input));
      const held = input.events.filter(formats.timelinejs.holds);
      expect(read.map((slide) => slide.unique_id)).toEqual(held.map(({ id }) => id));
      for (const { text } of read) {
        expect(text.headline).not.toContain('<');
        expect(text.text.replace(/<\/?(?:p|a href="[^"<>]*"|a)>/g, '')).not.toContain('<');
      }
    }),
  );
});

it.each([
  ['2016-05-06', { year: 2016, month: 5, day: 6 }, undefined, 'Friday 6 May 2016'],
  ['2016-05', { year: 2016, month: 5 }, undefined, 'May 2016'],
  ['2014~', { year: 2014 }, undefined, 'about 2014'],
  ['2016-34', { year: 2016, month: 4 }, { year: 2016, month: 6 }, 'April–June 2016'],
  ['195X', { year: 1950 }, { year: 1959 }, '1950s'],
  ['2015/2016-02', { year: 2015 }, { year: 2016, month: 2 }, '2015 – February 2016'],
  ['2016/..', { year: 2016 }, undefined, 'from 2016 on'],
])('gives %s as finely as it is known', (date, start, end, words) => {
  const [slide] = readBack(writeTimelineJs(exportInput([sampleEvent({ id: 'x', date })])));
  expect(slide).toMatchObject({ start_date: start, display_date: words });
  expect(slide?.end_date).toEqual(end);
});
