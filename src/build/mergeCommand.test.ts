import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parseEventSet } from '../model/eventSet.ts';
import { madeUpArticles, SIGNING, VISIT } from '../pipeline/editor/madeUpArticles.ts';
import { eventsCommand } from './eventsCommand.ts';
import { mapCommand } from './mapCommand.ts';
import { mergeCommand } from './mergeCommand.ts';
import { isFailure } from './runner/failure.mjs';

let dir = '';
const at = (name: string) => join(dir, name);
const textOf = (name: string) => readFileSync(at(name), 'utf8');

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'merge-'));
  mkdirSync(at('seeds'));
  for (const [id, text] of Object.entries(madeUpArticles))
    writeFileSync(at(`seeds/${id}.txt`), text);
  writeFileSync(at('seeds/page.html'), 'x');
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  rmSync(dir, { recursive: true });
  vi.restoreAllMocks();
});

const seeds = () => ['--seeds', at('seeds')];

it('writes what events writes, byte for byte, with the editor’s files and in any order of lines', async () => {
  writeFileSync(
    at('seeds/corrections.json'),
    JSON.stringify([
      { article: 'a-lima', quote: SIGNING, date: '2016-11-11' },
      { article: 'b-lima', quote: VISIT, hide: true },
      { article: 'gone', quote: 'x', hide: true },
    ]),
  );
  writeFileSync(at('seeds/sources.json'), '{"d-undated": {"published": "2017-03-06"}, "z": {}}');
  await eventsCommand([...seeds(), '--out', at('events.json')]);
  await mapCommand([...seeds(), '--out', at('map.ndjson')]);
  writeFileSync(
    at('turned.ndjson'),
    textOf('map.ndjson').trimEnd().split('\n').reverse().join('\n'),
  );
  await mergeCommand([...seeds(), '--out', at('merged.json'), at('turned.ndjson')]);
  expect(textOf('merged.json')).toBe(textOf('events.json'));
  const parsed = parseEventSet(JSON.parse(textOf('merged.json')));
  expect(parsed.status === 'ok' && parsed.eventSet.notes.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['unfit-correction', 'bad-source', 'hidden-report', 'passed-over']),
  );
});

it('takes reports from elsewhere beside the lines of the map', async () => {
  await mapCommand([...seeds(), '--out', at('map.ndjson')]);
  const report = {
    ...{ article: 'b-lima', quote: 'Lavrov visited Tokyo', type: 'meeting', status: 'occurred' },
    ...{ actors: ['lavrov', 'Japan'], expression: 'Monday.' },
  };
  writeFileSync(at('more.ndjson'), `${JSON.stringify({ ...report, actors: ['lavrov'] })}\n\n{}\n`);
  const out = at('merged.json');
  await mergeCommand([...seeds(), '--out', out, at('map.ndjson'), at('more.ndjson')]);
  expect(textOf('merged.json')).toContain('"quote":"Lavrov visited Tokyo"');
  expect(textOf('merged.json')).toContain(
    'a report from elsewhere, {}, is refused: \\"article\\" is missing',
  );
});

it('answers a line that is no line with its place and exit code 2', async () => {
  writeFileSync(at('bad.ndjson'), '\n{"file": 1}\n');
  const caught = await mergeCommand([...seeds(), at('bad.ndjson')]).catch((error) => error);
  expect(isFailure(caught) && [caught.exitCode, caught.message]).toEqual([
    2,
    `${at('bad.ndjson')}, line 2: not a line that map writes, nor a report from elsewhere. See: npm run merge -- --help`,
  ]);
});
