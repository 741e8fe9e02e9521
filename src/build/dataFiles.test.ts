import { expect, it } from 'vitest';
import { emptyEventSet, parseEventSet } from '../model/eventSet.ts';
import { LARGE_FROM, parseDetails, parseLargeHead } from '../model/largeSet.ts';
import { settleReports } from '../pipeline/settleReports.ts';
import { makeEvent } from '../testing/makeEvent.ts';
import { dataFiles } from './dataFiles.ts';

const built = {
  eventSet: { ...emptyEventSet, events: [makeEvent()] },
  texts: new Map([['an article', 'Line one.\r\nLine “two”.']]),
  settled: settleReports([]),
  stories: [],
};

it('adds the data, and each text as it was decoded', () => {
  const files = new Map(dataFiles(built, true));
  expect([...files.keys()]).toEqual([
    'data/events.json',
    'data/reports.json',
    'data/spellings.json',
    'data/texts.bin',
    'data/stories.json',
    'data/articles/an article.txt',
  ]);
  expect(parseEventSet(JSON.parse(textIn(files, 'data/events.json')))).toEqual({
    status: 'ok',
    eventSet: built.eventSet,
  });
  expect(files.get('data/articles/an article.txt')).toBe('Line one.\r\nLine “two”.');
});

it('writes a large set as its head, columns and pieces, and no event twice', () => {
  const events = Array.from({ length: LARGE_FROM }, (_, i) => makeEvent({ id: `e${i}` }));
  const eventSet = { ...emptyEventSet, events };
  const files = new Map(dataFiles({ ...built, eventSet }, true));
  expect(parseLargeHead(JSON.parse(textIn(files, 'data/events.json')))).toBeDefined();
  expect(files.get('data/columns.bin')).toBeInstanceOf(Uint8Array);
  const pieces = [...files.keys()].filter((name) => name.startsWith('data/details/'));
  const ids = pieces.flatMap((name) =>
    (parseDetails(JSON.parse(textIn(files, name))) ?? []).map(({ id }) => id),
  );
  expect(ids.sort()).toEqual(events.map(({ id }) => id).sort());
});

function textIn(files: ReadonlyMap<string, string | Uint8Array>, name: string): string {
  return String(files.get(name) ?? '');
}
