import { expect, it } from 'vitest';
import { fontHints, pageHints } from './pageHints.ts';

const bundle = {
  'assets/first-en-1.js': { type: 'chunk', name: 'first-en', fileName: 'assets/first-en-1.js' },
  'assets/first-ja-2.js': { type: 'chunk', name: 'first-ja', fileName: 'assets/first-ja-2.js' },
  'assets/timeline-3.js': { type: 'chunk', name: 'timeline', fileName: 'assets/timeline-3.js' },
  'assets/panel-4.js': { type: 'chunk', name: 'panel', fileName: 'assets/panel-4.js' },
  'assets/start-5.css': { type: 'asset', name: 'start', fileName: 'assets/start-5.css' },
};

it('a page asks at once for the words of its language, the data, and the timeline where it is wide', () => {
  const hints = pageHints(bundle, ['data/events.json', 'data/reports.json'], '/x/')('ja');
  const named = [...hints.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  expect(named).toEqual([
    '/x/data/events.json',
    '/x/assets/first-ja-2.js',
    '/x/assets/timeline-3.js',
  ]);
  expect(hints).toContain('media="(min-width: 600px)" href="/x/assets/timeline-3.js"');
});

it('a page of a large set asks for its columns too', () => {
  const hints = pageHints(
    {},
    ['data/events.json', 'data/columns.bin', 'data/words.bin'],
    '/',
  )('en');
  expect(hints.match(/as="fetch"/g)).toHaveLength(2);
});

it('names the type of a language’s letters and no other', () => {
  const hints = fontHints(
    ['sans-latin-wght.woff2', 'sans-latin-ext-wght.woff2', 'sans-cyrillic-wght.woff2', 'x.js'].map(
      (name) => `assets/${name}`,
    ),
    '/x/',
  );
  expect(hints('ja')).toBe(
    '<link rel="preload" as="font" type="font/woff2" crossorigin href="/x/assets/sans-latin-wght.woff2">',
  );
  expect(hints('ru')).toContain('/x/assets/sans-cyrillic-wght.woff2');
});
