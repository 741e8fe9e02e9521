import { expect, it } from 'vitest';
import { makeReport } from '../../testing/makeEvent.ts';
import { passageRuns } from './passageRuns.ts';

const paragraph = { start: 0, end: 2000 };
const at = (start: number, id = String(start)) => makeReport({ id, start, paragraph });
const ids = (runs: ReturnType<typeof passageRuns>) =>
  runs.map(({ reports }) => reports.map(({ id }) => id));
const silent = () => '';

it('joins passages that are close in one paragraph', () => {
  expect(ids(passageRuns([at(0), at(10), at(100), at(900)], silent))).toEqual([
    ['0', '10', '100'],
    ['900'],
  ]);
});

it('keeps passages of different paragraphs apart', () => {
  const next = makeReport({ id: 'next', start: 40, paragraph: { start: 40, end: 90 } });
  expect(ids(passageRuns([at(0), next], silent))).toEqual([['0'], ['next']]);
});

it('keeps apart passages of which different things are said', () => {
  const noteOf = ({ id }: { id: string }) => (id === '30' ? 'denied' : '');
  expect(ids(passageRuns([at(0), at(30), at(60)], noteOf))).toEqual([['0'], ['30'], ['60']]);
});
