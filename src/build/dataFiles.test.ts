import { expect, it } from 'vitest';
import { emptyEventSet, parseEventSet } from '../model/eventSet.ts';
import { settleReports } from '../pipeline/settleReports.ts';
import { makeEvent } from '../testing/makeEvent.ts';
import { dataFiles } from './dataFiles.ts';

const built = {
  eventSet: { ...emptyEventSet, events: [makeEvent()] },
  texts: new Map([['an article', 'Line one.\r\nLine “two”.']]),
  settled: settleReports([]),
};

it('adds the data, and each text as it was decoded', () => {
  const files = new Map(dataFiles(built, true));
  expect([...files.keys()]).toEqual([
    'data/events.json',
    'data/reports.json',
    'data/articles/an article.txt',
  ]);
  expect(parseEventSet(JSON.parse(files.get('data/events.json') ?? ''))).toEqual({
    status: 'ok',
    eventSet: built.eventSet,
  });
  expect(files.get('data/articles/an article.txt')).toBe('Line one.\r\nLine “two”.');
});
