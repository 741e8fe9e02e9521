// npm run bench:site: a site of a made-up data set, built by the product's own code and served by the
// files a real set of that size would have.

import { resolve } from 'node:path';
import { readOptions } from '../../src/build/runner/options.mjs';
import { writeBenchPages } from './writeBenchPages.ts';
import { writeBenchSite } from './writeBenchSite.ts';

const options = readOptions('bench:site', process.argv.slice(2), {
  events: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  pages: { type: 'boolean' },
  out: { type: 'string', default: 'bench-site' },
});
const out = resolve(String(options.out));
const count = Number(options.events);
const seed = Number(options.seed);
await writeBenchSite(out, count, seed);
process.stdout.write(`${count} events in ${out}\n`);
if (options.pages) {
  const { files, seconds } = writeBenchPages(out, count, seed);
  process.stdout.write(`${files} files of pages in ${seconds.toFixed(1)} s, in three languages\n`);
}
