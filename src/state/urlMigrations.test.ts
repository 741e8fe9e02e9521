import { describe, expect, it } from 'vitest';
import { migrated, type UrlMigration, urlMigrations, urlVersion } from './urlMigrations.ts';
import { readUrl } from './urlState.ts';

const renamed: UrlMigration = {
  what: '"who" became "actor"',
  change: (pairs) => pairs.map(([name, value]) => [name === 'who' ? 'actor' : name, value]),
  examples: [['who=abe', 'actor=abe']],
};
const joined: UrlMigration = {
  what: 'several actors are joined by "~"',
  change: (pairs) => pairs.map(([name, value]) => [name, value.replaceAll('|', '~')]),
  examples: [['actor=abe|putin', 'actor=abe~putin']],
};

describe('migrated', () => {
  it('brings an address of any version to the one written now', () => {
    const migrations = [renamed, joined];
    expect(urlVersion(migrations)).toBe(3);
    const now = [['actor', 'abe~putin']];
    expect(migrated([['who', 'abe|putin']], migrations).pairs).toEqual(now);
    const second = migrated(
      [
        ['v', '2'],
        ['actor', 'abe|putin'],
        ['who', 'x'],
      ],
      migrations,
    ).pairs;
    expect(second).toEqual([
      ['v', '2'],
      ['actor', 'abe~putin'],
      ['who', 'x'],
    ]);
  });

  it('takes a version that is none for the first', () => {
    for (const v of ['', '0', 'x', '-1']) {
      expect(
        migrated(
          [
            ['v', v],
            ['who', 'abe'],
          ],
          [renamed],
        ),
      ).toEqual({
        pairs: [
          ['v', v],
          ['actor', 'abe'],
        ],
        isNewer: false,
      });
    }
  });

  it.each(urlMigrations.flatMap(({ examples }) => examples))('reads %s as %s', (before, after) => {
    const view = (search: string) => readUrl('/', `?${search}`, '/').viewState;
    expect(view(before)).toEqual(view(after));
  });
});

describe('readUrl', () => {
  it('says that an address is newer than the site, and reads what it can', () => {
    const { viewState, notices } = readUrl('/', '?v=99&type=meeting', '/');
    expect(viewState.query.type).toEqual(['meeting']);
    expect(notices.map(({ id }) => id)).toEqual(['newer-address']);
    expect(readUrl('/', `?v=${urlVersion()}`, '/').notices).toEqual([]);
  });
});
