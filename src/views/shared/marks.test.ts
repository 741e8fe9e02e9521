import { describe, expect, it } from 'vitest';
import { eventTypes, statuses } from '../../model/vocabulary.ts';
import { glyphParts, outlines } from './marks.ts';

describe('marks', () => {
  it('draws no two types with the same outline', () => {
    expect(new Set(Object.values(outlines)).size).toBe(eventTypes.length);
  });

  it.each(eventTypes)('draws no two statuses of a %s alike', (type) => {
    const drawings = statuses.map((status) => JSON.stringify(glyphParts(type, status, 12)));
    expect(new Set(drawings).size).toBe(statuses.length);
  });

  it('fills only what took place', () => {
    const outlineOf = (status: (typeof statuses)[number]) =>
      glyphParts('meeting', status, 12).find((part) => part.stroke !== 'ground')?.fill;
    expect(statuses.filter((status) => outlineOf(status) === 'side')).toEqual(['occurred']);
  });

  it('keeps a hollow stroke 1.7 px thick at every size', () => {
    for (const size of [11, 12.5, 15, 19]) {
      const [, hollow] = glyphParts('visit', 'planned', size);
      expect(((hollow?.width ?? 0) * size) / 12).toBeCloseTo(1.7);
    }
  });
});
