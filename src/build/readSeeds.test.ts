import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyLock } from '../model/linkLock.ts';
import { readSeeds } from './readSeeds.ts';
import { isFailure } from './runner/failure.mjs';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'seeds-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

it('gives the articles in the order of their names, byte for byte', () => {
  writeFileSync(join(dir, 'b.txt'), 'second');
  writeFileSync(join(dir, 'a.txt'), new Uint8Array([0xef, 0xbb, 0xbf, 0x0d, 0x00]));
  const { files, notes } = readSeeds(dir);
  expect(files.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
  expect([...(files[0]?.bytes ?? [])]).toEqual([0xef, 0xbb, 0xbf, 0x0d, 0x00]);
  expect(notes).toEqual([]);
});

it('passes over what is no article, each with a note that names it', () => {
  for (const name of ['page.html', '.DS_Store', '._a.txt', 'ARTICLE.TXT']) {
    writeFileSync(join(dir, name), 'x');
  }
  mkdirSync(join(dir, 'more.txt'));
  const { files, notes } = readSeeds(dir);
  expect(files).toEqual([]);
  expect(notes.map(({ code, article }) => [code, article])).toEqual(
    ['.DS_Store', '._a.txt', 'ARTICLE.TXT', 'more.txt', 'page.html'].map((name) => [
      'passed-over',
      name,
    ]),
  );
  expect(notes.every(({ message, article }) => message.includes(`"${article}"`))).toBe(true);
});

it('takes what an editor keeps beside the articles for no article', () => {
  for (const name of ['corrections.json', 'sources.json']) writeFileSync(join(dir, name), '{}');
  writeFileSync(join(dir, 'links.lock.json'), JSON.stringify(emptyLock));
  mkdirSync(join(dir, 'stories'));
  const { files, editor, notes } = readSeeds(dir);
  expect([files, notes]).toEqual([[], []]);
  expect(editor.map(({ name }) => name)).toEqual(['corrections.json', 'sources.json']);
});

it('keeps the other articles when one cannot be read', () => {
  writeFileSync(join(dir, 'good.txt'), 'x');
  symlinkSync(join(dir, 'nowhere'), join(dir, 'gone.txt'));
  const { files, notes } = readSeeds(dir);
  expect(files.map(({ name }) => name)).toEqual(['good.txt']);
  expect(notes).toMatchObject([{ code: 'unreadable-file', level: 'warning', article: 'gone.txt' }]);
});

it('answers a missing folder with one clear line and exit code 2', () => {
  const missing = join(dir, 'no such folder');
  const caught = catching(() => readSeeds(missing));
  expect(isFailure(caught) && [caught.exitCode, caught.message]).toEqual([
    2,
    `Cannot read articles from "${missing}": there is no such folder. Name one with --seeds DIR.`,
  ]);
});

function catching(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
