// The prerendered pages of a made-up set, in every language and without share images, into a built
// site: how many files, and how long they took.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PagesOf, writePages } from '../../src/build/writePages.ts';
import { emptyLock } from '../../src/model/linkLock.ts';
import { syntheticSet } from './syntheticSet.ts';

/** Of the front page of the site that is there, which is not of these pages. */
const HEAD_OF_FRONT =
  /<(?:link rel="(?:canonical|alternate|prev|next)"|meta (?:property|name="(?:twitter:|robots)))[^>]*>\s*|<script type="application\/ld\+json">.*?<\/script>\s*/gs;

export function writeBenchPages(
  out: string,
  count: number,
  seed: number,
): { readonly files: number; readonly seconds: number } {
  const { head, events } = syntheticSet(count, seed);
  const html = readFileSync(join(out, 'index.html'), 'utf8').replace(HEAD_OF_FRONT, '');
  const style = /href="([^"]*\/page-[^"]*\.css)"/.exec(html)?.[1] ?? '';
  const eventSet = { ...head, events: [...events] };
  const built: PagesOf = { eventSet, lock: emptyLock, stories: [] };
  const began = performance.now();
  const files = writePages(out, built, {
    place: { address: 'https://example.org', base: '/', report: '' },
    template: { html, style, hints: () => '', fonts: () => '' },
    policy: '',
    making: { version: '0', day: null, figures: null },
    cardOf: () => null,
  });
  return { files, seconds: (performance.now() - began) / 1000 };
}
