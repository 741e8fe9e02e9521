import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from './writeWhole.ts';

let dir = '';

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'write-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

it('replaces a file and leaves nothing beside it', () => {
  const path = join(dir, 'made/events.json');
  writeWhole(path, 'old');
  writeWhole(path, 'new');
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(join(dir, 'made'))).toEqual(['events.json']);
});

it('leaves what was there when it cannot write, and says which file', () => {
  const path = join(dir, 'events.json');
  mkdirSync(path);
  writeFileSync(join(path, 'kept'), '');
  expect(() => writeWhole(path, 'new')).toThrow(`Could not write "${path}"`);
  expect(readdirSync(dir)).toEqual(['events.json']);
  expect(readdirSync(path)).toEqual(['kept']);
});
