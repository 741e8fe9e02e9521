import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeResult } from './writeResult.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'write-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

it('replaces a file and leaves nothing beside it', async () => {
  const path = join(dir, 'made/events.json');
  await writeResult(path, 'old');
  await writeResult(path, ['new', ' lines']);
  expect(readFileSync(path, 'utf8')).toBe('new lines');
  expect(readdirSync(join(dir, 'made'))).toEqual(['events.json']);
});

it('leaves what was there when it cannot write, and says which file', async () => {
  const path = join(dir, 'events.json');
  mkdirSync(path);
  writeFileSync(join(path, 'kept'), '');
  await expect(writeResult(path, 'new')).rejects.toThrow(`Could not write "${path}"`);
  expect(readdirSync(dir)).toEqual(['events.json']);
  expect(readdirSync(path)).toEqual(['kept']);
});

it('leaves what was there when the work breaks off in the middle', async () => {
  const path = join(dir, 'events.json');
  writeFileSync(path, 'old');
  function* broken() {
    yield 'half';
    throw new Error('no more');
  }
  await expect(writeResult(path, broken())).rejects.toThrow('no more');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(dir)).toEqual(['events.json']);
});
