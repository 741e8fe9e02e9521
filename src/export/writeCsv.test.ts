import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anExport, exportInput } from '../testing/anExport.ts';
import { sampleEvent } from '../testing/sampleEvents.ts';
import { writeCsv } from './writeCsv.ts';

const readBack = (text: string): Record<string, string>[] =>
  parse(text, { bom: true, columns: true });

const columns = [
  ...[
    'id',
    'title',
    'date',
    'date in words',
    'earliest',
    'latest',
    'precision',
    'qualifier',
    'basis',
  ],
  ...['type', 'status', 'PLOVER', 'side', 'actors', 'targets', 'places', 'sources', 'quotes'],
  'address',
];

/** A spreadsheet must not take a cell for a formula. */
const isHarmless = (cell: string) => !/^[=+\-@\t\r]/.test(cell);

it('is read back as one row an event, every cell as it was', () => {
  fc.assert(
    fc.property(anExport, (input) => {
      const rows = readBack(writeCsv(input));
      expect(rows).toHaveLength(input.events.length);
      rows.forEach((row, i) => {
        const event = input.events[i];
        expect(Object.keys(row)).toEqual(columns);
        expect(row).toMatchObject({ id: event?.id, date: event?.date, status: event?.status });
        expect([event?.title.en, `'${event?.title.en}`]).toContain(row.title);
        expect(row.quotes).toContain(event?.reports[0]?.quote.replace(/\s+/g, ' ').trim());
        expect(Object.values(row).every(isHarmless)).toBe(true);
      });
    }),
  );
});

it('gives a month no day: bounds are bounds, and the precision stands beside them', () => {
  const [row] = readBack(writeCsv(exportInput([sampleEvent({ id: 'x', date: '2016-05~' })])));
  expect(row).toMatchObject({
    ...{ date: '2016-05~', 'date in words': 'about May 2016', precision: 'month', qualifier: '~' },
    ...{ earliest: '2016-05-01', latest: '2016-05-31' },
  });
});
