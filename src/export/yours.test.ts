import { expect, it } from 'vitest';
import { yourEventId } from '../model/yours.ts';
import { exportInput } from '../testing/anExport.ts';
import { sampleEvent } from '../testing/sampleEvents.ts';
import { citedSources } from './citations.ts';
import { type FormatId, formatIds, formats } from './formats.ts';

const event = sampleEvent({ id: yourEventId('2016-05-06-talks') });
const input = {
  ...exportInput([event]),
  addressOf: () => undefined,
  textAddressOf: () => undefined,
};

// What a reader added has no public address; a file must not make one up.
it.each(formatIds.map((id): [FormatId] => [id]))(
  '%s gives an event of the reader no address',
  (id) => {
    const written = formats[id].write(input);
    expect(written).toContain('Event yours-2016-05-06-talks');
    expect(written).not.toMatch(/undefined|example\.org/);
  },
);

it('a citation of one has its articles and no page', () => {
  expect(citedSources(input, event).map(({ id }) => id)).toEqual(['paper']);
});
