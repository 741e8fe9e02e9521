import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedFields, closedValues } from './fields.ts';
import { toggled } from './toggled.ts';

describe('toggled', () => {
  it('takes one away from all in a closed list, and holds none again once all are back', () => {
    const without = toggled('status', [], 'denied');
    expect(without).toEqual(['occurred', 'planned', 'proposed', 'cancelled', 'claimed']);
    expect(toggled('status', without, 'denied')).toEqual([]);
  });

  it('adds and takes back elsewhere', () => {
    expect(toggled('actor', ['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled('actor', ['a', 'b'], 'a')).toEqual(['b']);
  });

  it('is undone by the same press, except that the last one off shows all', () => {
    const field = fc.constantFrom(...closedFields);
    fc.assert(
      fc.property(field, fc.nat(9), fc.nat(9), (name, first, second) => {
        const values = closedValues[name];
        const start = toggled(name, [], values[first % values.length] ?? '');
        const id = values[second % values.length] ?? '';
        const back = toggled(name, toggled(name, start, id), id);
        expect(new Set(back)).toEqual(new Set(start));
      }),
    );
  });
});
