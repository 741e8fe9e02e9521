import { describe, expect, it } from 'vitest';
import { emptyLock, parseLinkLock } from './linkLock.ts';

const link = { minted: '2026-01-01', reports: [] };

describe('parseLinkLock', () => {
  it('reads a lock, with slugs that moved and slugs that nothing tells of', () => {
    const lock = {
      ...emptyLock,
      event: { a: link, b: { ...link, movedTo: 'a' }, c: { ...link, vanished: true } },
    };
    expect(parseLinkLock(lock)).toEqual({ status: 'ok', lock });
  });

  it.each([
    ['no lock at all', undefined, 'the file'],
    ['a lock of another version', { ...emptyLock, version: 2 }, 'version'],
    ['a field it does not know', { ...emptyLock, event: { a: { ...link, to: 'b' } } }, 'event.a'],
    ['a day that is none', { ...emptyLock, event: { a: { ...link, minted: 'May' } } }, 'minted'],
    ['a move to nothing', { ...emptyLock, event: { a: { ...link, movedTo: 'b' } } }, '"b"'],
    [
      'moves in a circle',
      { ...emptyLock, place: { a: { ...link, movedTo: 'b' }, b: { ...link, movedTo: 'a' } } },
      'circle',
    ],
  ])('refuses %s, and says what is wrong', (_, data, reason) => {
    expect(parseLinkLock(data)).toMatchObject({
      status: 'bad',
      reason: expect.stringContaining(reason),
    });
  });
});
