import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFile, serveSite } from './staticServer.mjs';

let parent = '';
let dir = '';
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  parent = mkdtempSync(join(tmpdir(), 'site-'));
  dir = join(parent, 'dist');
  mkdirSync(join(dir, 'event/a'), { recursive: true });
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(parent, 'secret.txt'), 'secret');
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, '404.html'), 'not found');
  writeFileSync(join(dir, '.hidden'), 'hidden');
  writeFileSync(join(dir, 'event/a/index.html'), 'event a');
  writeFileSync(join(dir, 'assets/x-1a2b.js'), '1');
  writeFileSync(join(dir, 'a b.txt'), 'blank');
  site = await serveSite({ dir, base: '/sub/', host: '127.0.0.1', port: 0 });
});

afterAll(() => {
  site.close();
  rmSync(parent, { recursive: true });
});

it('serves files, folders by their index.html, and names with blanks', async () => {
  expect(await ask('/sub/')).toMatchObject({ status: 200, body: 'home' });
  expect(await ask('/sub/event/a/?q=1')).toMatchObject({ status: 200, body: 'event a' });
  expect(await ask('/sub/a%20b.txt')).toMatchObject({ status: 200, body: 'blank' });
});

it('sends a folder without its slash to the address with it, query kept', async () => {
  expect(await ask('/sub/event/a?q=1')).toMatchObject({
    status: 301,
    location: '/sub/event/a/?q=1',
  });
  expect(await ask('/sub')).toMatchObject({ status: 301, location: '/sub/' });
  expect(await ask('/')).toMatchObject({ status: 301, location: '/sub/' });
});

it('answers what does not exist with 404.html and status 404', async () => {
  expect(await ask('/sub/event/none/')).toMatchObject({ status: 404, body: 'not found' });
  expect(await ask('/elsewhere')).toMatchObject({ status: 404, body: 'not found' });
});

it.each([
  '/sub/../secret.txt',
  '/sub/%2e%2e/secret.txt',
  '/sub/..%2fsecret.txt',
  '/sub/%5c..%5csecret.txt',
  '/sub//etc/passwd',
  '/sub/.hidden',
  '/sub/%00',
  '/sub/%zz',
])('never leaves its folder: %s', async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: 'not found' });
});

it('lets browsers keep hashed files for good and asks them to check all others', async () => {
  expect(await ask('/sub/assets/x-1a2b.js')).toMatchObject({
    cache: 'public, max-age=31536000, immutable',
    type: 'text/javascript; charset=utf-8',
  });
  const { cache, etag } = await ask('/sub/');
  expect(cache).toBe('no-cache');
  const again = await ask('/sub/', { 'If-None-Match': etag });
  expect(again).toMatchObject({ status: 304, body: '' });
});

it('steps over a busy port', async () => {
  const other = await serveSite({ dir, base: '/', host: '127.0.0.1', port: site.port });
  expect(other.port).toBeGreaterThan(site.port);
  other.close();
});

it('finds nothing for a path that only begins like the base', () => {
  expect(findFile({ dir, base: '/sub/' }, '/subway/')).toEqual({ kind: 'none' });
});

interface Answer {
  readonly status: number | undefined;
  readonly location: string;
  readonly etag: string;
  readonly cache: string;
  readonly type: string;
  readonly body: string;
}

// The path goes out as written: fetch would tidy "../" away before it is sent.
function ask(path: string, headers: Record<string, string> = {}) {
  return new Promise<Answer>((resolve, reject) => {
    get({ host: '127.0.0.1', port: site.port, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { location = '', etag = '', ...rest } = response.headers;
        resolve({
          status: response.statusCode,
          location,
          etag,
          cache: rest['cache-control'] ?? '',
          type: rest['content-type'] ?? '',
          body: Buffer.concat(chunks).toString(),
        });
      });
    }).on('error', reject);
  });
}
