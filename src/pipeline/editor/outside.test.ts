import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeArticle } from '../../testing/makeEvent.ts';
import { checked } from '../buildEventSet.ts';
import { codesOf } from '../read/codesOf.ts';
import { readReports } from '../readReports.ts';
import { reduceReports } from '../reduceReports.ts';
import { eventsWith, fileOf, messagesOf } from './madeUpArticles.ts';
import { quotePlace } from './quotePlace.ts';
import { withOutside } from './withOutside.ts';

const TEXT = `Harbour News - Monday, November 21, 2016

Russia and Japan had a frank exchange over lunch on Friday, Lavrov told the paper. The lunch was long.

Prime Minister Shinzo Abe met President Vladimir Putin in Lima on Saturday. The lunch was long.

A second round is foreseen in March 2017, a person close to the talks said.`;
const LUNCH = 'Russia and Japan had a frank exchange over lunch on Friday';
const ROUND = 'A second round is foreseen in March 2017';
const MEETING = 'Prime Minister Shinzo Abe met President Vladimir Putin in Lima on Saturday.';

const files = [fileOf('a-lima.txt', TEXT)];
const lines = files.map(readReports);
const plain = reduceReports(lines);
const lunch = {
  ...{ article: 'a-lima', quote: LUNCH, type: 'meeting', status: 'occurred' },
  ...{ actors: ['Russia', 'japan'], expression: 'Friday' },
};

const builtWith = (reports: readonly unknown[]) =>
  checked(reduceReports(withOutside(lines, reports, files)), files);

it('starts from an article in which the map finds neither the lunch nor the second round', () => {
  expect([LUNCH, ROUND].flatMap((quote) => eventsWith(plain, quote))).toEqual([]);
});

it('makes an event of a report from elsewhere, dated by what its words mean', () => {
  const set = builtWith([{ ...lunch, date: '2016-11-18', attribution: 'Lavrov' }]);
  expect(eventsWith(set, LUNCH)).toMatchObject([
    {
      ...{ date: '2016-11-18', basis: 'from-publication', type: 'meeting', status: 'occurred' },
      actors: ['russia', 'japan'],
      reports: [
        {
          ...{ start: TEXT.indexOf(LUNCH), expression: { text: 'Friday' } },
          attribution: { text: 'Lavrov', actor: 'lavrov' },
          paragraph: { start: TEXT.indexOf(LUNCH) },
        },
      ],
    },
  ]);
  expect(messagesOf(set, 'refused-report')).toEqual([]);
});

it('finds words that have moved since, if they are the same', () => {
  const set = builtWith([{ ...lunch, start: 3 }]);
  expect(eventsWith(set, LUNCH)).toMatchObject([{ reports: [{ start: TEXT.indexOf(LUNCH) }] }]);
});

it('tells equal words apart by what stands round them', () => {
  const long = { ...lunch, quote: 'The lunch was long.', prefix: 'in Lima on Saturday. ' };
  const set = builtWith([{ ...long, expression: undefined, date: '2016-11-19', basis: 'editor' }]);
  const start = TEXT.lastIndexOf('The lunch was long.');
  expect(eventsWith(set, 'The lunch was long.')).toMatchObject([{ reports: [{ start }] }]);
});

it('dates no report more finely than its words do', () => {
  const round = { article: 'a-lima', quote: ROUND, type: 'meeting', status: 'planned' };
  const set = builtWith([{ ...round, expression: 'March 2017', date: '2017-03-04' }]);
  expect(eventsWith(set, ROUND)).toMatchObject([{ date: '2017-03', precision: 'month' }]);
});

it('takes a date that no words bear out when somebody vouches for it, and says so', () => {
  const set = builtWith([{ ...lunch, expression: undefined, date: '2016-11-17', basis: 'editor' }]);
  expect(eventsWith(set, LUNCH)).toMatchObject([
    { date: '2016-11-17', basis: 'editor', reports: [{ expression: null }] },
  ]);
});

it.each([
  [{}, 'Russia and Japan meet'],
  [{ actors: [] }, 'Russia and Japan had frank exchange over lunch'],
  [{ type: 'economy' }, 'Russia and Japan had frank exchange over lunch'],
  [
    { type: 'statement', actors: ['lavrov'] },
    'Lavrov: Russia and Japan had frank exchange over lunch',
  ],
  [{ type: 'agreement' }, 'Russia and Japan: agreement'],
  [{ type: 'other', status: 'claimed' }, 'Russia and Japan: event'],
])('with %j has a title of its own words, which claims no more than they do', (given, title) => {
  const set = builtWith([{ ...lunch, ...given }]);
  expect(eventsWith(set, LUNCH)).toMatchObject([{ title: { en: expect.stringContaining(title) } }]);
});

it('refuses words that date what has happened to after the day of publication', () => {
  const round = { article: 'a-lima', quote: ROUND, type: 'meeting', status: 'occurred' };
  expect(messagesOf(builtWith([{ ...round, expression: 'March 2017' }]), 'refused-report')).toEqual(
    [
      expect.stringContaining(
        'no date of something occurred follows from "March 2017" here; correct',
      ),
    ],
  );
});

it('merges it with the reports of the same happening', () => {
  const words = 'Shinzo Abe met President Vladimir Putin in Lima';
  const set = builtWith([
    {
      ...{ article: 'a-lima', quote: words, type: 'meeting', status: 'occurred' },
      ...{ actors: ['Shinzo Abe', 'putin'], places: ['Lima'], expression: 'Saturday' },
    },
  ]);
  expect(eventsWith(set, words)).toEqual(eventsWith(set, MEETING));
  expect(set.events).toHaveLength(plain.events.length);
});

it.each([
  [{ article: 'z' }, 'no line of the map is of an article "z"; correct the name, or give its line'],
  [
    { quote: 'Russia and Japan had lunch' },
    'these are not words of the article; copy them from it',
  ],
  [{ quote: 'x'.repeat(401) }, '"quote" has 401 characters; write at most 400'],
  [
    { quote: 'The lunch was long.' },
    'the words stand several times; add "start": 125 or "start": 222, or "prefix" and "suffix"',
  ],
  [
    { quote: 'The lunch was long.', start: 3 },
    'the words stand several times, none of them at "start": 3; add "start": 125',
  ],
  [
    { quote: LUNCH.replace('frank', 'frank, open') },
    `copy them from it, character for character. The nearest are "${LUNCH}": copy those`,
  ],
  [{ quote: LUNCH.replace('had', 'never had') }, 'copy them from it, character for character'],
  [{ type: 'lunch' }, '"type": "lunch" is not a type; the types are meeting'],
  [{ status: 'done' }, '"status": "done" is not a status; they are occurred'],
  [
    { actors: ['Obama'] },
    'the article does not name "Obama"; use a name as it is printed, or an id',
  ],
  [{ actors: ['xi-jinping'] }, 'the article does not name "xi-jinping"'],
  [{ places: ['Sochi'] }, 'the article does not name "Sochi"'],
  [{ actors: 'Russia' }, '"actors": "Russia" is not a list'],
  [{ date: '2016-11-19' }, '"Friday" means 2016-11-18 here, not 2016-11-19; correct "date", or'],
  [{ date: 'Friday' }, '"date": "Friday" is not a date; write it as'],
  [
    { expression: undefined, date: '2016-11-18' },
    'no words bear out "date": "2016-11-18"; add the',
  ],
  [{ expression: 'on Sunday' }, 'of "expression", "on Sunday" does not stand in the quote or its'],
  [{ expression: 'over lunch' }, '"over lunch" is not read as a date; add "date" and "basis"'],
  [{ expression: 'The lunch' }, 'of "expression", "The lunch" stands several times'],
  [{ basis: 'editor' }, '"basis": "editor" needs a "date"; add it'],
  [{ attribution: 'the minister' }, 'of "attribution", "the minister" does not stand'],
  [{ quotes: 'x' }, '"quotes" is not one of its fields; they are article, quote, start'],
])('refuses %j with a note that says what to do, and changes nothing else', (given, message) => {
  const set = builtWith([{ ...lunch, ...given }]);
  expect(messagesOf(set, 'refused-report')).toEqual([expect.stringContaining(message)]);
  expect(set.events).toEqual(plain.events);
});

it('refuses what the map reports already', () => {
  const set = builtWith([{ ...lunch, quote: MEETING, expression: 'Saturday' }]);
  expect(messagesOf(set, 'refused-report')).toEqual([
    expect.stringContaining('these words are reported with this type already'),
  ]);
});

it('refuses a report of an article that has changed since it was mapped', () => {
  const changed = [fileOf('a-lima.txt', `${TEXT}\n\nCorrection: the lunch was short.`)];
  const [line] = withOutside(lines, [lunch], changed);
  expect(line?.notes.map(({ message }) => message)).toContainEqual(
    expect.stringContaining('a-lima.txt has changed since it was mapped; run map again'),
  );
});

it('keeps apart from a report of the map whose word it starts with', () => {
  const words = 'met President Vladimir Putin in Lima on Saturday';
  const set = builtWith([{ ...lunch, quote: words, actors: ['putin'], expression: 'Saturday' }]);
  const ids = set.events.flatMap(({ reports }) => reports.map(({ id }) => id));
  expect(eventsWith(set, words)).toHaveLength(1);
  expect(new Set(ids).size).toBe(ids.length);
});

it('refuses words that run over two texts of a page', () => {
  const part = { title: null, outlet: null, byline: null, published: null };
  const parts = [
    { ...part, start: 0, end: 8 },
    { ...part, start: 8, end: 20 },
  ];
  const text = 'One ends\nTwo begins.';
  const article = { ...makeArticle('a'), parts };
  const codes = codesOf(text);
  const read = { article, text, prose: text, codes, sentences: [], datelines: [] };
  const placed = (quote: string) =>
    quotePlace(
      { ...lunch, type: 'other', status: 'occurred', targets: [], places: [], quote },
      read,
    );
  expect(placed('Two begins')).toEqual({ start: 9, end: 19, part: 1 });
  expect(placed('ends\nTwo')).toEqual({
    why: 'the words run over two texts of the page; take those of one',
  });
});

it('refuses anything that is no report', () => {
  const set = builtWith([null, 7, [], { article: 'a-lima' }]);
  expect(messagesOf(set, 'refused-report')).toHaveLength(4);
  expect(set.events).toEqual(plain.events);
});

it('gives the same set whatever the order of the reports, and however often one stands', () => {
  const some = [
    lunch,
    { ...lunch, status: 'planned' },
    { ...lunch, type: 'statement' },
    {
      article: 'a-lima',
      quote: ROUND,
      type: 'meeting',
      status: 'planned',
      date: '2017',
      basis: 'editor',
    },
    { ...lunch, article: 'z' },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(some, { minLength: some.length }), (list) => {
      expect(builtWith([...list, ...list])).toEqual(builtWith(some));
    }),
    { numRuns: 20 },
  );
});
