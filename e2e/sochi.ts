// The summit that the tests read: found in the data as a reader would describe it.

import type { DiplomaticEvent, EventSet } from '../src/model/schema.ts';
import { expect } from './test.ts';

export function sochiSummit({ events, places }: EventSet): DiplomaticEvent {
  const sochi = places.find(({ name }) => name === 'Sochi')?.id ?? '';
  const found = events.filter(
    ({ date, type, places: where }) =>
      date === '2016-05-06' && type === 'meeting' && where.includes(sochi),
  );
  expect(found.map(({ id }) => id)).toEqual([expect.stringMatching(/^2016-05-06-/)]);
  const [summit] = found;
  if (!summit) throw new Error('the expectation above is stronger');
  return summit;
}
