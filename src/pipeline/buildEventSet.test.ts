import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { buildEventSet } from './buildEventSet.ts';
import { filesOf, goldenCases } from './golden/articles.ts';
import { readReports } from './readReports.ts';
import { reduceReports } from './reduceReports.ts';
import { triggerRows } from './reports/triggers/triggerRows.ts';
import type { SourceFile } from './sourceFile.ts';
import { writeEventSet } from './writeEventSet.ts';

const files = goldenCases.flatMap((one, i) =>
  filesOf(one).map((file) => ({ ...file, name: `${i}-${file.name}` })),
);

const fileOf = (name: string, text: string): SourceFile => ({
  name,
  bytes: new TextEncoder().encode(text),
});

const STORY = must(goldenCases[0]?.articles['a-postponed'], 'the first case has its article');

describe('the event set', () => {
  const lines = files.map(readReports);
  const expected = writeEventSet(buildEventSet(files));

  it('is the same whatever the order of the files', () => {
    const anyOrder = fc.shuffledSubarray(lines, { minLength: lines.length });
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect(writeEventSet(reduceReports(order))).toBe(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same when the lines have been written and read again', () => {
    const again = lines.map((line) => JSON.parse(JSON.stringify(line)));
    expect(writeEventSet(reduceReports(again))).toBe(expected);
  });

  it('quotes every article as it stands', () => {
    const texts = new Map(
      files.map(({ name, bytes }) => [name.replace('.txt', ''), new TextDecoder().decode(bytes)]),
    );
    for (const { article, start, end, quote } of buildEventSet(files).events.flatMap(
      ({ reports }) => reports,
    )) {
      expect(texts.get(article)?.slice(start, end)).toBe(quote);
    }
  });

  it('holds an event for each happening and none twice', () => {
    const ids = buildEventSet(files).events.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(8);
  });
});

describe('whatever stands in an article', () => {
  const examples = triggerRows.flatMap((row) => [
    ...row.examples.map(([sentence]) => sentence),
    ...row.counterExamples,
  ]);
  const sentence = fc
    .constantFrom(...examples)
    .map((one) => one.replace(/[[\]{}]/g, '').replaceAll('Norsk', 'Gazprom'));
  const named = fc
    .tuple(
      sentence,
      fc.constantFrom('Norway', 'Norwegian', 'Russia', 'Russian', 'Russian-Japanese'),
    )
    .map(([text, name]) => text.replaceAll('Norway', name));
  const dateline = fc.constantFrom('', 'OSLO, May 4, 2016 (Fjord Wire) - ', 'TOKYO (Kyodo) - ');
  const article = fc
    .tuple(dateline, fc.array(named, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', '\n\n'))
    .map(([head, sentences, between]) => head + sentences.join(between));

  it('every promise of the set is kept', () => {
    fc.assert(
      fc.property(fc.array(article, { minLength: 1, maxLength: 2 }), (texts) => {
        buildEventSet(texts.map((text, i) => fileOf(`${i}.txt`, text)));
      }),
      { numRuns: 400 },
    );
  });
});

describe('bad input', () => {
  it('leaves an empty set of events for no files at all', () => {
    expect(buildEventSet([]).events).toEqual([]);
  });

  it('notes a file that cannot be read and keeps the others', () => {
    const binary = { name: 'noise.txt', bytes: new Uint8Array([0, 1, 2, 0, 255, 0, 3]) };
    const set = buildEventSet([binary, fileOf('story.txt', STORY)]);
    expect(set.notes.some(({ article }) => article?.startsWith('noise'))).toBe(true);
    expect(set.articles.map(({ id }) => id)).toEqual(['story']);
    expect(set.events.length).toBeGreaterThan(0);
  });

  it.each([
    ['Russian-Japanese talks were held in Oslo on Friday.', ['japan', 'russia']],
    ['Norway imposed sanctions on Japanese banks on Friday.', ['japan', 'norway']],
  ])('knows the states that only an adjective names: %s', (text, ids) => {
    const bytes = new TextEncoder().encode(`OSLO, May 4, 2016 (Fjord Wire) - ${text}`);
    const { events, actors } = buildEventSet([{ name: 'fjord.txt', bytes }]);
    const [event] = events;
    expect([...(event?.actors ?? []), ...(event?.targets ?? [])].sort()).toEqual(ids);
    expect(actors.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  it('tells a story printed twice once, with both articles behind it', () => {
    const set = buildEventSet([fileOf('one.txt', STORY), fileOf('two.txt', STORY)]);
    const once = buildEventSet([fileOf('one.txt', STORY)]);
    expect(set.events.map(({ id }) => id)).toEqual(once.events.map(({ id }) => id));
    expect(set.events[0]?.reports.map(({ article }) => article)).toEqual(['one', 'two']);
    expect(set.articles.map(({ duplicateOf }) => duplicateOf)).toEqual([null, 'one']);
  });
});
