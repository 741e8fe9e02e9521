import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namedSpan, passageName, spanName } from './passageName.ts';

it('calls a report by its id without that of its article', () => {
  expect(passageName({ id: 'a:meeting-lima', article: 'a' })).toBe('meeting-lima');
});

it('reads the name of any words in a text back as those words', () => {
  const edge = fc.integer({ min: 0, max: 999 });
  fc.assert(
    fc.property(edge, edge, edge, (start, more, rest) => {
      const span = { start, end: start + more + 1 };
      expect(namedSpan(spanName(span), span.end + rest)).toEqual(span);
    }),
  );
});

it.each(['9-12', '5-5', '6-2', '-1-4', '1-', 'meeting-lima', '1-2-3', '1e0-2'])(
  'finds no words of a text of ten by "%s"',
  (name) => {
    expect(namedSpan(name, 10)).toBeUndefined();
  },
);
