import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DayWindow } from '../../state/store.ts';
import { createHand } from './hand.ts';

const at = (from: number): DayWindow => ({ from, to: from + 10 });

function inHand({ canDraw = true } = {}) {
  const drawn: DayWindow[] = [];
  const told: (DayWindow | null)[] = [];
  const hand = createHand({
    draw: (window) => {
      drawn.push(window);
      return canDraw;
    },
    tell: (asked) => told.push(asked),
  });
  return { hand, drawn, told };
}

describe('the hand', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', globalThis);
    vi.stubGlobal('document', { querySelector: () => null });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('tells the page when a movement begins, then draws without it', () => {
    const { hand, drawn, told } = inHand();
    for (const day of [1, 2, 3]) hand.follow(at(day));
    expect(told).toEqual([at(1)]);
    expect(drawn).toEqual([at(2), at(3)]);
    expect(hand.held()).toEqual({ phase: 'moving', window: at(3) });
  });

  it('tells the page where it came to rest, and later that it is still', () => {
    const { hand, told } = inHand();
    for (const day of [1, 2, 3]) hand.follow(at(day));
    vi.advanceTimersByTime(80);
    expect(told).toEqual([at(1), at(3)]);
    expect(hand.held()).toEqual({ phase: 'resting', window: undefined });
    vi.advanceTimersByTime(120);
    expect(hand.held().phase).toBe('still');
  });

  it('tells the page of a long movement more than twice', () => {
    const { hand, told } = inHand();
    for (let day = 0; day < 60; day += 1) {
      hand.follow(at(day));
      vi.advanceTimersByTime(16);
    }
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told.length).toBeLessThanOrEqual(5);
  });

  it('tells the page of each step that cannot be drawn without it', () => {
    const { hand, told } = inHand({ canDraw: false });
    for (const day of [1, 2, 3]) hand.follow(at(day));
    expect(told).toEqual([at(1), at(2), at(3)]);
  });

  it('gives the page what it is to keep where that is not the window', () => {
    const { hand, told } = inHand();
    hand.follow(at(1));
    hand.follow(at(2), null);
    hand.rest();
    expect(told.at(-1)).toBeNull();
  });

  it('says nothing of a movement that somebody else ended', () => {
    const { hand, told } = inHand();
    for (const day of [1, 2]) hand.follow(at(day));
    hand.letGo();
    vi.advanceTimersByTime(1000);
    expect(told).toEqual([at(1)]);
    expect(hand.held()).toEqual({ phase: 'still', window: undefined });
  });
});
