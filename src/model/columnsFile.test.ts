import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anEventSet } from '../testing/sampleEvents.ts';
import { eventColumnsFrom, flatColumns, readColumns, writeColumns } from './columnsFile.ts';
import { tableOf } from './eventTable.ts';
import type { EventSet } from './schema.ts';

const sizesOf = ({ actors, places, articles }: EventSet) => ({
  actor: actors.length,
  place: places.length,
  article: articles.length,
});

function written(set: EventSet): ArrayBuffer {
  const bytes = writeColumns(flatColumns(tableOf(set).columns));
  return new Uint8Array(bytes).buffer;
}

describe('the file of columns', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anEventSet, (set) => {
        const read = readColumns(written(set));
        expect(read && eventColumnsFrom(read, sizesOf(set))).toEqual(tableOf(set).columns);
      }),
    );
  });

  it('is refused where it is cut short, or names what the set does not have', () => {
    fc.assert(
      fc.property(
        anEventSet.filter(({ events }) => events.some(({ places }) => places.length > 0)),
        fc.nat(),
        (set, at) => {
          const file = written(set);
          const cut = readColumns(file.slice(0, at % file.byteLength));
          expect(cut && eventColumnsFrom(cut, sizesOf(set))).toBeUndefined();
          const read = readColumns(file);
          expect(read && eventColumnsFrom(read, { ...sizesOf(set), place: 0 })).toBeUndefined();
        },
      ),
    );
  });
});
