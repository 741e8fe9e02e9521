import { describe, expect, it } from 'vitest';
import { ploverOf } from './plover.ts';

describe('ploverOf', () => {
  it.each([
    ['meeting', 'occurred', 'CONSULT', null],
    ['meeting', 'planned', 'AGREE', null],
    ['meeting', 'cancelled', 'REJECT', 'meet'],
    ['meeting', 'claimed', 'CONSULT', null],
    ['visit', 'occurred', 'CONSULT', 'visit'],
    ['sanction', 'occurred', 'SANCTION', 'discontinue'],
    ['sanction', 'planned', 'THREATEN', 'restrict'],
    ['military', 'denied', 'MOBILIZE', null],
  ] as const)('codes a %s that is %s as %s', (type, status, category, mode) => {
    expect(ploverOf(type, status)).toEqual({ category, mode });
  });

  it.each(['statement', 'domestic', 'economy', 'other'] as const)('codes no %s', (type) => {
    expect(ploverOf(type, 'occurred')).toBeNull();
    expect(ploverOf(type, 'planned')).toBeNull();
  });
});
