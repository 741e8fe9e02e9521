import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctLines, type Telling } from './distinctLines.ts';

interface Subject {
  readonly name: string;
  readonly place: string;
  readonly order: string;
}

const telling: Telling<Subject> = {
  lineOf: ({ name }, max) => name.slice(0, max),
  details: [{ joint: ', ', textOf: ({ place }) => place }],
  numbered: (number) => ` (${number})`,
  orderOf: ({ order }) => order,
};
const subject: fc.Arbitrary<Subject> = fc.record({
  name: fc.constantFrom('talks', 'a long round of talks', 'talks (2)', 'visit'),
  place: fc.constantFrom('', 'Oslo', 'Bergen'),
  order: fc.uuid(),
});

describe('lines', () => {
  it('are never alike and never too long', () => {
    fc.assert(
      fc.property(fc.array(subject), fc.integer({ min: 16, max: 40 }), (subjects, max) => {
        const lines = distinctLines(subjects, telling, max);
        expect(new Set(lines).size).toBe(subjects.length);
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('are the same whatever the order of the events', () => {
    fc.assert(
      fc.property(fc.uniqueArray(subject, { selector: ({ order }) => order }), (subjects) => {
        const lines = distinctLines(subjects, telling, 30);
        const turned = distinctLines([...subjects].reverse(), telling, 30);
        expect(turned.reverse()).toEqual(lines);
      }),
    );
  });

  it('get a detail before they get a number', () => {
    const two = ['Oslo', 'Bergen', 'Bergen'].map((place, i) => ({
      name: 'talks',
      place,
      order: `${i}`,
    }));
    expect(distinctLines(two, telling, 40)).toEqual([
      'talks, Oslo',
      'talks, Bergen',
      'talks, Bergen (2)',
    ]);
  });

  it('give a finer detail the place of the one before it', () => {
    const finer: Telling<Subject> = {
      ...telling,
      details: [
        { joint: ' ', textOf: ({ place }) => `(${place})` },
        { joint: ' ', textOf: ({ place, order }) => `(${order}, ${place})`, isFiner: true },
      ],
    };
    const two = ['morning', 'evening'].map((order) => ({ name: 'talks', place: 'Oslo', order }));
    const third = { name: 'talks', place: 'Bergen', order: 'noon' };
    expect(distinctLines([...two, third], finer, 40)).toEqual([
      'talks (morning, Oslo)',
      'talks (evening, Oslo)',
      'talks (Bergen)',
    ]);
  });

  it('number ten thousand alike in ten thousand steps, however they are cut', () => {
    let told = 0;
    const counting = {
      ...telling,
      lineOf: (one: Subject, max: number) => `${++told && one.name.slice(0, max)}`,
    };
    const many = Array.from({ length: 10_000 }, (_, i) => ({
      name: `a round of talks that goes on and on ${i % 100}`,
      place: '',
      order: `${i}`,
    }));
    expect(new Set(distinctLines(many, counting, 39)).size).toBe(many.length);
    expect(told).toBeLessThan(2.1 * many.length);
  });
});
