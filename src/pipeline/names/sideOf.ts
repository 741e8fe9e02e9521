// The side of an event: by who acts in it.

import type { Actor } from '../../model/schema.ts';
import type { Side } from '../../model/vocabulary.ts';
import { organisations } from './organisations.ts';

/** Asking questions or printing the answer makes no outlet a side. */
const outlets = new Set(organisations.filter(({ outlet }) => outlet).map(({ id }) => id));

export function sideOf(
  actorIds: readonly string[],
  lookup: (id: string) => Actor | undefined,
): Side {
  const sides = new Set(
    actorIds.filter((id) => !outlets.has(id)).map((id) => lookup(id)?.side ?? 'others'),
  );
  if (sides.has('both') || (sides.has('japan') && sides.has('russia'))) return 'both';
  if (sides.has('japan')) return 'japan';
  return sides.has('russia') ? 'russia' : 'others';
}
