import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tableOf } from '../model/eventTable.ts';
import { readStories, toldStory } from './readStories.ts';
import { inProject } from './runner/project.mjs';
import { seedsToEventSet } from './seedsToEventSet.ts';

const { eventSet: set, stories } = seedsToEventSet(inProject('seeds'));
const table = tableOf(set);

const SOCHI = 'event/2016-05-06-abe-putin-sochi/';
const told = (en: string, address = SOCHI, more: { ja?: string; ru?: string } = {}) =>
  toldStory(
    'made-up',
    { title: { en: 'A story' }, steps: [{ address, caption: { en, ...more } }] },
    { set, table },
  );

it('tells every story of ours in three languages, and bears out every name and date in it', () => {
  expect(stories.map(({ id }) => id)).toEqual(['sochi-to-nagato']);
  for (const { title, steps } of stories) {
    expect(Object.keys(title)).toEqual(['en', 'ja', 'ru']);
    expect(steps.length).toBeGreaterThanOrEqual(6);
    for (const { caption, doubts } of steps) {
      expect(Object.keys(caption)).toEqual(['en', 'ja', 'ru']);
      expect(doubts).toEqual({ en: [], ja: [], ru: [] });
    }
  }
  expect(set.notes.filter(({ code }) => code === 'story')).toEqual([]);
});

it.each([
  ['another person', 'Abe and Fumio Kishida meet in Sochi.', ['Fumio', 'Kishida']],
  ['a person at the head of a sentence', 'Kishida goes to Sochi.', ['Kishida']],
  ['somebody nobody knows', 'Abe and Ada Kask meet.', ['Ada', 'Kask']],
  ['another place', 'Abe and Putin meet in Nagato.', ['Nagato']],
  ['another day', 'They meet on 7 May 2016.', ['7 May 2016']],
  ['another day of the week', 'They meet on a Thursday.', ['Thursday']],
  ['another month', 'In June they meet.', ['June']],
  ['another year', 'They meet in 2015.', ['2015']],
] as const)('says which words name %s', (_, caption, words) => {
  const { story, notes } = told(caption);
  expect(story?.steps[0]?.doubts.en).toEqual(words);
  expect(notes.map(({ message }) => message)).toEqual(
    words.map((word) =>
      expect.stringContaining(
        `made-up.json: step 1 (en): no event it points at bears out “${word}”`,
      ),
    ),
  );
});

it('doubts captions in the other languages too', () => {
  const [step] =
    told('Talks.', SOCHI, {
      ja: '2016年5月7日、安倍と岸田が長門で会う。',
      ru: '7 мая Абэ и Кисида встречаются в Нагато.',
    }).story?.steps ?? [];
  expect([...(step?.doubts.ja ?? [])].sort()).toEqual(['2016年5月7日', '岸田', '長門'].sort());
  expect(step?.doubts.ru).toEqual(['Кисида', 'Нагато', '7 мая']);
});

it('takes a caption no finer than its event is known', () => {
  const address = 'event/2014-abe-russia/';
  expect(told('In 2014 Abe goes to Russia.', address).notes).toEqual([]);
  expect(told('In May 2014 Abe goes to Russia.', address).story?.steps[0]?.doubts.en).toEqual([
    'May 2014',
  ]);
});

it('lets a step without a selection point at all it asks for', () => {
  const { story, notes } = told(
    'Abe, Putin, Sochi and Nagato, from May to December 2016.',
    '?actor=all~abe~putin&from=2016&to=2016',
  );
  expect(notes).toEqual([]);
  expect(story?.steps[0]?.events).toContain('2016-12-15-abe-putin-nagato');
});

it('leaves out a step that leads to no event, and a story without any, and says so', () => {
  const { story, notes } = told('Talks.', 'event/2016-never/');
  expect(story).toBeUndefined();
  expect(notes.map(({ message }) => message)).toEqual([
    'stories/made-up.json: step 1 is left out: “event/2016-never/” leads to no event; correct its address',
    'stories/made-up.json: it is not told: none of its steps leads to an event',
  ]);
});

it('notes what cannot be read in a file, and tells the others', () => {
  const dir = mkdtempSync(join(tmpdir(), 'stories-'));
  mkdirSync(join(dir, 'stories'));
  const good = {
    title: { en: 'Talks' },
    steps: [{ address: SOCHI, caption: { en: 'Abe meets Putin.' } }],
  };
  writeFileSync(join(dir, 'stories/good.json'), JSON.stringify(good));
  writeFileSync(join(dir, 'stories/broken.json'), '{');
  writeFileSync(join(dir, 'stories/No Slug.json'), JSON.stringify(good));
  writeFileSync(join(dir, 'stories/empty.json'), JSON.stringify({ title: { en: 'x' }, steps: [] }));
  const read = readStories(dir, set);
  expect(read.stories.map(({ id }) => id)).toEqual(['good']);
  expect(read.notes.map(({ article, level }) => [article, level])).toEqual([
    ['stories/No Slug.json', 'warning'],
    ['stories/broken.json', 'warning'],
    ['stories/empty.json', 'warning'],
  ]);
  expect(readStories(join(dir, 'stories'), set)).toEqual({ stories: [], notes: [] });
});
