import { isEvent, iter, parse } from '@markwhen/parser';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../model/day.ts';
import { anExport } from '../testing/anExport.ts';
import { formats } from './formats.ts';
import { writeMarkwhen } from './writeMarkwhen.ts';

function readBack(text: string) {
  const { events, parseMessages, header } = parse(text);
  const entries = [...iter(events)].map(({ eventy }) => eventy).filter(isEvent);
  return { entries, parseMessages, header };
}

it('is read back as the same events over the same whole days, with their words', () => {
  fc.assert(
    fc.property(anExport, (input) => {
      const held = input.events.filter(formats.markwhen.holds);
      const { entries, parseMessages, header } = readBack(writeMarkwhen(input));
      expect(parseMessages).toEqual([]);
      expect(header.title).toBe(input.title);
      expect(entries).toHaveLength(held.length);
      entries.forEach((entry, i) => {
        const event = held[i];
        if (!event?.earliest || !event.latest) throw new Error('held without bounds');
        const { fromDateTimeIso, toDateTimeIso } = entry.dateRangeIso;
        const days = [fromDateTimeIso, toDateTimeIso].map((each) => each.slice(0, 10));
        expect(days).toEqual([event.earliest, addDays(event.latest, 1)]);
        expect(entry.tags).toEqual([event.type, event.status, event.side]);
        expect(entry.supplemental.length).toBe(event.reports.length + 1);
      });
    }),
  );
});
