import { expect, it } from 'vitest';
import { makeEvent, makeReport } from '../../testing/makeEvent.ts';
import { articlePassages, inOrderHappened, inOrderTold } from './articlePassages.ts';

const said = (article: string, start: number) => makeReport({ article, start });
const events = [
  makeEvent({ id: 'war', date: '1945', reports: [said('paper', 300)] }),
  makeEvent({ id: 'year', date: '2016', reports: [said('paper', 200)] }),
  makeEvent({ id: 'visit', date: '2016-01-01', reports: [said('wire', 0), said('paper', 400)] }),
  makeEvent({ id: 'talks', date: '2016-05-06', reports: [said('paper', 900), said('paper', 100)] }),
];
const passages = articlePassages(events, 'paper');
const ids = (list: readonly { readonly event: { readonly id: string } }[]) =>
  list.map(({ event }) => event.id);

it('passages stand in the order of the text, and only those of the article', () => {
  expect(passages.map(({ report }) => report.start)).toEqual([100, 200, 300, 400, 900]);
});

it('an event is told where it is first spoken of, with all its passages', () => {
  const told = inOrderTold(passages);
  expect(ids(told)).toEqual(['talks', 'year', 'war', 'visit']);
  expect(told[0]?.reports).toHaveLength(2);
});

it('what is known to a day happened before what is known to a year that begins on it', () => {
  expect(ids(inOrderHappened(inOrderTold(passages)))).toEqual(['war', 'visit', 'year', 'talks']);
});
