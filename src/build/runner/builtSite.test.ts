import { describe, expect, it } from 'vitest';
import { seedsFolder, siteBase, siteFolder } from './builtSite.mjs';
import { inProject } from './project.mjs';

it.each([
  ['/', '/'],
  ['', '/'],
  ['nichiro', '/nichiro/'],
  ['/a/b', '/a/b/'],
  ['//a//b/', '/a/b/'],
])('reads the base path %j as %j', (given, base) => {
  expect(siteBase(given)).toBe(base);
});

it.each(['/a b/', '/../', '/a/./b', 'https://example.org/', '/a?b'])(
  'refuses the base %j',
  (base) => {
    expect(() => siteBase(base)).toThrow(`"${base}" is not a path`);
  },
);

describe('the folder of articles', () => {
  it('is seeds unless another is named', () => {
    expect(seedsFolder(undefined)).toBe(inProject('seeds'));
  });

  it.each(['no such folder', 'package.json'])('is refused when it is no folder: %s', (name) => {
    expect(() => seedsFolder(name)).toThrow(`There is no folder "${name}"`);
  });
});

describe('the folder a site is written to', () => {
  it('is emptied, so one that holds something else is refused', () => {
    expect(() => siteFolder('src')).toThrow('"src" holds something else');
    expect(() => siteFolder('package.json')).toThrow('"package.json" holds something else');
  });

  it('may be dist, or one that is not there yet', () => {
    expect(siteFolder('dist')).toBe(inProject('dist'));
    expect(siteFolder('no/such/folder')).toBe(inProject('no/such/folder'));
  });
});
