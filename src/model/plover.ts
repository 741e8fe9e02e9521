// PLOVER, the field's standard coding of political events (manual 0.8), from our type and status.
// Its files contradict one another on sanctions; here they are SANCTION-discontinue, as its own
// chapter on them says. Statements, domestic matters, economy and other have no category.

import type { EventType, Status } from './vocabulary.ts';

export interface Plover {
  readonly category: string;
  readonly mode: string | null;
}

type Row = Partial<Record<Status, Plover | null>> & { readonly occurred: Plover | null };

const code = (category: string, mode: string | null = null): Plover => ({ category, mode });

/** A promise to do something together is AGREE, calling it off is REJECT, whatever the type. */
const together = (occurred: Plover): Row => ({
  occurred,
  planned: code('AGREE'),
  proposed: code('AGREE'),
  cancelled: code('REJECT', 'meet'),
});

const table: Readonly<Record<EventType, Row>> = {
  meeting: together(code('CONSULT')),
  visit: together(code('CONSULT', 'visit')),
  agreement: { occurred: code('SUPPORT'), planned: code('AGREE'), cancelled: code('REJECT') },
  proposal: { occurred: code('AGREE'), cancelled: code('REJECT') },
  sanction: {
    occurred: code('SANCTION', 'discontinue'),
    planned: code('THREATEN', 'restrict'),
    proposed: code('THREATEN', 'restrict'),
    cancelled: code('RETREAT'),
  },
  military: {
    occurred: code('MOBILIZE'),
    planned: code('THREATEN', 'violence'),
    proposed: code('THREATEN', 'violence'),
    cancelled: code('RETREAT', 'withdraw'),
  },
  statement: { occurred: null },
  domestic: { occurred: null },
  economy: { occurred: null },
  other: { occurred: null },
};

/** What is claimed or denied is coded as if it had happened; the status says how sure it is. */
export function ploverOf(type: EventType, status: Status): Plover | null {
  const row = table[type];
  const coded = row[status];
  return coded === undefined ? row.occurred : coded;
}
