import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const notices = read('NOTICES.md').replace(/\s+/g, ' ');

/** What NOTICES.md calls a package that it does not name as npm does. */
const called: readonly (readonly [RegExp, string])[] = [
  [/^react/, 'React, React DOM'],
  [/^@citation-js\//, 'Citation.js'],
  [/^@fontsource.*\/ibm-plex-sans$/, 'IBM Plex Sans'],
  [/^@fontsource.*\/source-serif-4$/, 'Source Serif 4'],
];

describe('NOTICES.md', () => {
  const { dependencies } = JSON.parse(read('package.json'));

  it.each(Object.keys(dependencies))('names the licence of %s', (name) => {
    const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
    const shown = called.find(([pattern]) => pattern.test(name))?.[1] ?? name;
    const at = notices.toLowerCase().indexOf(shown.toLowerCase());
    expect([name, at]).not.toEqual([name, -1]);
    const licence = license === 'OFL-1.1' ? 'SIL Open Font License 1.1' : license;
    expect(notices.slice(at, at + 160)).toContain(licence);
  });

  it.each([
    ['the fonts', 'SIL Open Font License 1.1'],
    ['the map', 'Natural Earth'],
    ['the names of cities', 'GeoNames (CC BY 4.0'],
    ['the articles', 'The articles in `seeds/` are not'],
  ])('says whose %s are', (_, words) => expect(notices).toContain(words));
});
