// What a query asks of the events of a set, made once: their columns, the values of its lists, how
// finely each event is dated, and in which decades it falls.

import { precisions } from '../model/edtf.ts';
import type { EventColumns } from '../model/eventColumns.ts';
import type { SetHead } from '../model/schema.ts';
import { type DecadeColumns, decadeColumns } from './decades.ts';
import { type Dictionaries, dictionariesOf } from './dictionary.ts';
import { knownTos } from './query.ts';

export interface EventFacts {
  readonly columns: EventColumns;
  readonly values: Dictionaries;
  /** Places in `knownTos`. */
  readonly known: Uint8Array;
  readonly decades: DecadeColumns;
}

export function eventFacts(set: SetHead, columns: EventColumns): EventFacts {
  return {
    columns,
    values: dictionariesOf(set),
    known: knownColumn(columns),
    decades: decadeColumns(columns),
  };
}

const DAY = precisions.indexOf('day');
/** As knownTo.ts says of one event. */
function knownColumn({ count, from, to, precision, qualifier }: EventColumns): Uint8Array {
  const [day = 0, days = 0, coarse = 0, about = 0] = knownTos.keys();
  const known = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    if (qualifier[row] !== 0) known[row] = about;
    else if (precision[row] !== DAY) known[row] = coarse;
    else known[row] = (to[row] ?? 0) - (from[row] ?? 0) > 1 ? days : day;
  }
  return known;
}
