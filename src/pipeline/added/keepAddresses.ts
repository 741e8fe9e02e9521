// Events told anew take the addresses under which their reports are published. Two that have become
// one keep the address with the more reports, and the other leads there; what is new gets an id that
// says it is a reader's own.

import type { DiplomaticEvent, FormerLink } from '../../model/schema.ts';
import { yourEventId } from '../../model/yours.ts';
import { renamed } from '../links/withLinks.ts';
import type { Address } from './publishedReports.ts';

interface Kept {
  readonly events: DiplomaticEvent[];
  /** Addresses that lead to another event now. */
  readonly former: FormerLink[];
}

export function keepAddresses(
  events: readonly DiplomaticEvent[],
  addresses: readonly Address[],
): Kept {
  const heirs = heirsOf(events, addresses);
  const ids = new Map(
    events.map(({ id }) => [id, heirs.get(id)?.[0]?.event ?? yourEventId(id)] as const),
  );
  return {
    events: events.map((event) => renamed(event, ids)),
    former: [...heirs].flatMap(([id, [, ...others]]) =>
      others.map(({ event }) => ({ kind: 'event' as const, id: event, to: ids.get(id) ?? null })),
    ),
  };
}

/** By the id of an event told anew: the addresses it inherits, that with the most reports first. */
function heirsOf(
  events: readonly DiplomaticEvent[],
  addresses: readonly Address[],
): ReadonlyMap<string, readonly Address[]> {
  const eventOf = new Map(
    events.flatMap(({ id, reports }) => reports.map((report) => [report.id, id] as const)),
  );
  const heirs = new Map<string, { readonly address: Address; readonly shared: number }[]>();
  for (const address of addresses) {
    const [heir, shared] = mostCommon(address.reports.flatMap((id) => eventOf.get(id) ?? []));
    if (heir !== undefined) heirs.set(heir, [...(heirs.get(heir) ?? []), { address, shared }]);
  }
  return new Map(
    [...heirs].map(([id, list]) => [
      id,
      list
        .sort((a, b) => b.shared - a.shared || (a.address.event < b.address.event ? -1 : 1))
        .map(({ address }) => address),
    ]),
  );
}

function mostCommon(ids: readonly string[]): [id: string | undefined, count: number] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return first ?? [undefined, 0];
}
