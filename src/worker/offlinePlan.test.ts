import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, offlineAnswer } from './offlinePlan.ts';

const scope = 'https://example.org/sub/';
const plan = { scope, files: new Set(['', 'assets/a.js', 'data/events.json']) };
const answer = (path: string, given: Partial<Asked> = {}) =>
  offlineAnswer({ method: 'GET', mode: 'cors', url: scope + path, ...given }, plan).from;

describe('the kept version', () => {
  it('answers for the addresses the app reads, with what they ask for', () => {
    for (const path of ['', 'index.html', '?q=abe', 'event/2016-05-06-a-b/', 'place/sochi/?q=a#b'])
      expect(answer(path, { mode: 'navigate' })).toBe('app');
  });

  it('leaves pages that are files of their own to the network', () => {
    for (const path of ['article/a/', 'feed.xml', 'event/', 'event/a/b', 'how/'])
      expect(answer(path, { mode: 'navigate' })).toBe('network');
  });

  it('answers for its own files and keeps texts and fonts as they are used', () => {
    expect(answer('data/events.json?x')).toBe('kept');
    expect(answer('assets/b.woff2')).toBe('network-then-kept');
    expect(answer('data/articles/a.txt')).toBe('network-then-kept');
    expect(answer('sw.js')).toBe('network');
  });

  it('touches nothing else: other hosts, other methods', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.constantFrom('navigate', 'cors', 'no-cors'), (url, mode) => {
        fc.pre(!url.startsWith(scope));
        expect(offlineAnswer({ method: 'GET', mode, url }, plan)).toEqual({ from: 'network' });
      }),
    );
    expect(answer('data/events.json', { method: 'POST' })).toBe('network');
  });
});
