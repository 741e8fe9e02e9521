import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeEvent } from '../../testing/makeEvent.ts';
import { listGroups } from './listGroups.ts';
import { rowBlocks } from './rowBlocks.ts';

const lists = fc
  .array(fc.constantFrom('2014', '2016-05', '2016-05-04', '2016-09'), { maxLength: 300 })
  .map((dates) => dates.map((date, i) => makeEvent({ id: String(i), date })));

it('holds every event once, at its place in the list, in blocks of a bounded size', () => {
  fc.assert(
    fc.property(lists, (events) => {
      const blocks = rowBlocks(listGroups(events)).flatMap((blocked) => blocked.blocks);
      const placed = blocks.flatMap((block) =>
        block.events.map((event, i) => [event.id, block.first + i]),
      );
      expect(placed).toEqual(events.map((event, i) => [event.id, i]));
      expect(blocks.every((block) => block.events.length <= 40)).toBe(true);
    }),
  );
});
