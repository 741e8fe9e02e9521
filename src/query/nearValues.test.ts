import { expect, it } from 'vitest';
import { nearValues } from './nearValues.ts';

const values = [
  { id: 'berg', name: 'Berg' },
  { id: 'sochi', name: 'Sochi' },
  { id: 'south-harbour', name: 'South Harbour' },
  { id: 'new-york', name: 'New York' },
];
const near = (asked: string) => nearValues(asked, values, 2).map(({ id }) => id);

it.each([
  ['sotchi', ['sochi']],
  ['Söchi', ['sochi']],
  ['harbour-south', ['south-harbour']],
  ['newyork', ['new-york']],
  ['bergg', ['berg']],
  ['nobody', []],
  ['', []],
])('“%s” may have meant %j', (asked, meant) => {
  expect(near(asked)).toEqual(meant);
});

it('gives no more than asked for, the likest first', () => {
  const many = ['sochis', 'sochi', 'sochie'].map((id) => ({ id, name: id }));
  expect(nearValues('sochi', many, 2).map(({ id }) => id)).toEqual(['sochi', 'sochis']);
});
