import { expect, it } from 'vitest';
import { must } from '../../model/check.ts';
import { parseEdtf } from '../../model/edtf.ts';
import { makeArticle } from '../../testing/makeEvent.ts';
import { buildEventSet } from '../buildEventSet.ts';
import { eventsWith, fileOf, madeUpFiles, messagesOf, SIGNING, sourced } from './madeUpArticles.ts';
import { withSource } from './withSource.ts';

const plain = buildEventSet(madeUpFiles);
const articleOf = (set: typeof plain, id: string) => set.articles.find((one) => one.id === id);

it('uses what the editor knows of an article, and says which fields those are', () => {
  const set = sourced({
    'a-lima': {
      ...{ address: 'https://example.org/lima', outlet: 'The Harbour News', byline: 'N. Mori' },
      ...{ title: 'Three  hours in Lima', published: '2016-11-20' },
    },
  });
  expect(articleOf(set, 'a-lima')).toMatchObject({
    ...{ address: 'https://example.org/lima', outlet: 'The Harbour News', byline: 'N. Mori' },
    title: 'Three hours in Lima',
    fromEditor: ['address', 'outlet', 'title', 'byline', 'published'],
    published: { edtf: '2016-11-20', precision: 'day', basis: 'editor', evidence: [] },
    parts: [{ outlet: 'The Harbour News', published: { edtf: '2016-11-20', basis: 'editor' } }],
  });
  expect(articleOf(set, 'b-lima')).toEqual(articleOf(plain, 'b-lima'));
});

it('counts relative dates from the day of publication the editor gives', () => {
  const set = sourced({ 'a-lima': { published: '2016-11-28' } });
  expect(eventsWith(set, SIGNING)).toMatchObject([
    { date: '2016-11-25', basis: 'from-publication' },
  ]);
});

it('dates the events of an article that prints no date, whose notes about that go', () => {
  const quote = 'Foreign Minister Sergey Lavrov arrived in Osaka on Friday for a visit.';
  const about = (set: typeof plain) => set.notes.filter(({ article }) => article === 'd-undated');
  expect(eventsWith(plain, quote)).toEqual([]);
  expect(about(plain)).not.toEqual([]);
  const set = sourced({ 'd-undated': { published: '2017-03-06' } });
  expect(eventsWith(set, quote)).toMatchObject([{ date: '2017-03-03' }]);
  expect(about(set)).toEqual([]);
});

it('takes a month or a year of publication, and dates no report more finely than that', () => {
  const set = sourced({ 'd-undated': { published: '2017-03' } });
  expect(articleOf(set, 'd-undated')?.published).toMatchObject({
    ...{ edtf: '2017-03', earliest: '2017-03-01', latest: '2017-03-31', precision: 'month' },
  });
  const dates = set.events
    .flatMap(({ reports }) => reports)
    .filter(({ article }) => article === 'd-undated')
    .map(({ date }) => date);
  expect(dates.filter((date) => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date))).toEqual([]);
});

it('leaves a later text on the page the date it prints, and gives it to the others', () => {
  const printed = (edtf: string) => makeArticle('a', edtf).published;
  const part = (published: ReturnType<typeof printed>) => ({
    ...{ start: 0, end: 9, title: null, outlet: null, byline: null, published },
  });
  const parts = ['2016-05-01', '2016-04-30', '2016-05-01'].map((edtf) => part(printed(edtf)));
  const article = {
    ...makeArticle('a', '2016-05-01'),
    parts: [...parts, part(null)],
  };
  const nothing = { times: [], reports: [], fingerprints: [], actors: [], places: [] };
  const line = { file: 'a.txt', found: { article, prose: '', ...nothing }, notes: [] };
  const entry = { published: must(parseEdtf('2016-05-06'), 'a date') };
  const { found } = withSource(line, entry);
  expect(found?.article.parts.map(({ published }) => published?.edtf)).toEqual([
    ...['2016-05-06', '2016-04-30', '2016-05-06', '2016-05-06'],
  ]);
});

it('makes no day of a month of publication, and loses none that the text prints', () => {
  const files = [
    fileOf(
      'month.txt',
      `Japan recalls its ambassador to Russia.

Prime Minister Shinzo Abe met President Vladimir Putin in Osaka on June 28, 2019. Putin says that the talks were useful.`,
    ),
  ];
  const sources = fileOf('sources.json', '{"month": {"published": "2019-06"}}');
  const { events } = buildEventSet(files, [sources]);
  const days = events.filter(({ precision }) => precision === 'day').map(({ date }) => date);
  expect(days).toContain('2019-06-28');
  expect(days.filter((date) => date.startsWith('2019-06-01'))).toEqual([]);
});

it.each([
  [
    { 'z-nowhere': { outlet: 'x' } },
    'sources.json, "z-nowhere": there is no such article; write its file name without .txt, or remove the entry',
  ],
  [
    { 'a-lima': { published: '2016-13-01' } },
    'sources.json, "a-lima": "published": "2016-13-01" is not a date; write it as 2016-05-06, 2016-05 or 2016; the rest of it is used',
  ],
  [{ 'a-lima': { published: '2016-34' } }, '"2016-34" is not a date'],
  [{ 'a-lima': { published: '2016~' } }, '"2016~" is not a date'],
  [{ 'a-lima': { published: 2016 } }, '2016 is not a date'],
  [{ 'a-lima': { publisher: 'x' } }, '"publisher" is not a field; the fields are address, outlet'],
  [{ 'a-lima': { outlet: '  ' } }, '"outlet": "  " is empty'],
  [
    { 'a-lima': { address: 'javascript:alert(1)' } },
    'is not a web address; start it with https://',
  ],
  [{ 'a-lima': 'x' }, 'sources.json, "a-lima": the entry is not an object'],
])('%j is a note that says what to do, and changes nothing', (sources, message) => {
  const set = sourced(sources);
  expect(set.notes.filter(({ code }) => code === 'bad-source')).toMatchObject([
    { message: expect.stringContaining(message), level: 'warning' },
  ]);
  expect({ ...set, notes: [] }).toEqual({ ...plain, notes: [] });
});

it('uses the rest of an entry with a bad field', () => {
  const set = sourced({ 'a-lima': { published: 'soon', outlet: 'The Harbour News' } });
  expect(articleOf(set, 'a-lima')).toMatchObject({
    outlet: 'The Harbour News',
    fromEditor: ['outlet'],
    published: { basis: 'stated' },
  });
});

it.each([
  ['{"a-lima": {"outlet": "x"},}', 'sources.json is not used: it is not JSON'],
  ['[]', 'sources.json is not used: it is not an object'],
  ['', 'sources.json is not used: it is no text'],
])('%j as the whole file is a note, and changes nothing', (text, message) => {
  const set = buildEventSet(madeUpFiles, [fileOf('sources.json', text)]);
  expect(messagesOf(set, 'bad-editor-file')).toEqual([expect.stringContaining(message)]);
  expect({ ...set, notes: [] }).toEqual({ ...plain, notes: [] });
});
