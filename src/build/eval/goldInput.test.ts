import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dayBounds } from './dayBounds.ts';
import { goldInput } from './goldInput.ts';

const folder = mkdtempSync(join(tmpdir(), 'nichiro-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

const rain = { title: 'Rain', mentions: [{ doc: 'a', quote: 'It rained.' }] };
const meeting = {
  id: 'meeting',
  title: 'Ministers meet',
  date: '2016-06-03',
  type: 'meeting',
  status: 'occurred',
  salience: 2,
  alternatives: { merge_with: ['visit'] },
  mentions: [{ doc: 'a', quote: 'They met.' }],
};

it('reads the gold data of a folder, and what it leaves out is nothing', () => {
  write({
    documents: [{ doc: 'a', publication: null }],
    names: { actors: { 'Anna Berg': { kind: 'person', aliases: ['Berg'] } } },
    undatable: [{ ...rain, extra_ok: true }, rain],
    events: [meeting],
  });
  const { articles, gold } = goldInput(folder);
  expect(articles).toBe(join(folder, 'articles'));
  expect(gold).toMatchObject({
    documents: [],
    names: { actors: { 'Anna Berg': ['Berg'] }, places: {} },
    undatable: [{ title: 'Rain', window: null }],
    events: [{ optional: false, knownDate: null, places: [] }],
  });
  expect(gold.events[0]?.alternatives).toMatchObject({ mergeWith: ['visit'], date: [] });
});

it('says in one line what a folder must hold', () => {
  write({ events: [{ ...meeting, salience: 'high' }] });
  const wanted = '--corpus takes a folder with articles/ and corpus.json.';
  expect(() => goldInput(folder)).toThrow(/events\.0\.salience: .* --corpus takes a folder/);
  expect(() => goldInput(join(folder, 'nowhere'))).toThrow(wanted);
});

it.each([
  ['1987-21', '1987-03/1987-05'],
  ['1987-22', '1987-06/1987-08'],
  ['1987-24', '1987-12/1988-02'],
])('takes the season %s for the months %s', (season, months) => {
  expect(dayBounds(months)).not.toBeNull();
  expect(dayBounds(season)).toEqual(dayBounds(months));
});

function write(gold: unknown): void {
  writeFileSync(join(folder, 'corpus.json'), JSON.stringify(gold));
}
