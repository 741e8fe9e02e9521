// npm run bench:site: a site of a made-up data set, built by the product's own code and served by the
// files a real set of that size would have.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { largeSetFiles } from '../../src/build/largeFiles.ts';
import { buildSite } from '../../src/build/runner/builtSite.mjs';
import { readOptions } from '../../src/build/runner/options.mjs';
import { LARGE_FROM } from '../../src/model/largeSet.ts';
import { syntheticSet } from './syntheticSet.ts';

const options = readOptions('bench:site', process.argv.slice(2), {
  events: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string', default: 'bench-site' },
});
const out = resolve(String(options.out));
const count = Number(options.events);
await buildSite(
  { seeds: resolve('e2e/seeds/nothing'), outDir: out, base: '/' },
  { say: () => {}, always: true },
);
rmSync(join(out, 'data'), { recursive: true, force: true });
const { head, events } = syntheticSet(count, Number(options.seed));
const files =
  count < LARGE_FROM
    ? [['data/events.json', JSON.stringify({ ...head, events })] as const]
    : largeSetFiles(head, events);
for (const [name, content] of files) {
  const path = join(out, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
process.stdout.write(`${count} events in ${out}\n`);
