import { expect, it } from 'vitest';
import { keptVersion } from './serviceWorkerPlugin.ts';

const bundle = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files));
const files = {
  'index.html': '<title>Nichiro</title>',
  'assets/app.js': 'draw()',
  'assets/serif-latin-wght-normal.woff2': 'font',
  'assets/serif-greek-wght-normal.woff2': 'font',
  'data/events.json': '{}',
  'data/articles/a & b.txt': 'Line one.',
};

it('keeps the page, its code, its data and the texts, but no font that few need', () => {
  expect(keptVersion(bundle(files)).files).toEqual([
    'assets/app.js',
    'assets/serif-latin-wght-normal.woff2',
    'data/events.json',
    'app/',
    'data/articles/a%20%26%20b.txt',
    'icon.svg',
    'manifest.webmanifest',
  ]);
});

it('has another name when anything it keeps has changed, and only then', () => {
  const { name } = keptVersion(bundle(files));
  expect(keptVersion(bundle(files)).name).toBe(name);
  for (const changed of ['index.html', 'assets/app.js', 'data/articles/a & b.txt'])
    expect(keptVersion(bundle({ ...files, [changed]: 'other' })).name).not.toBe(name);
  const other = { ...files, 'assets/serif-greek-wght-normal.woff2': 'other' };
  expect(keptVersion(bundle(other)).name).toBe(name);
});

it('leaves texts to be kept as they are read where there are too many', () => {
  const many = { ...files, 'data/articles/long.txt': 'x'.repeat(5_000_000) };
  const kept = keptVersion(bundle(many)).files;
  expect(kept.filter((file) => file.startsWith('data/articles/'))).toEqual([]);
});
