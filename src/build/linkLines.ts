// What a build says of links that are not locked yet, or were locked and lead elsewhere now.

import { type LinkLock, linkedIn } from '../model/linkLock.ts';
import type { EventSet } from '../model/schema.ts';
import { linkKinds } from '../model/vocabulary.ts';

/** None when all is as the lock says. */
export function linkLines(set: EventSet, lock: LinkLock): string[] {
  const unlocked = linkKinds.flatMap((kind) =>
    linkedIn(set, kind).filter(({ id }) => !Object.hasOwn(lock[kind], id)),
  );
  const fresh = set.formerLinks.filter(({ kind, id, to }) => {
    const link = lock[kind][id];
    return to === null ? !link?.vanished : link?.movedTo !== to;
  });
  const moved = fresh.filter(({ to }) => to !== null);
  const gone = fresh.filter(({ to }) => to === null);
  return [
    ...told(unlocked, 'not locked yet, so they may still change', ({ id }) => id),
    ...told(moved, 'leading elsewhere now', ({ id, to }) => `${id} → ${to}`),
    ...told(gone, 'leading to a page that says nothing tells of it any more', ({ id }) => id),
  ];
}

const MOST_NAMED = 3;

function told<T>(list: readonly T[], what: string, nameOf: (one: T) => string): string[] {
  if (list.length === 0) return [];
  const named = list.slice(0, MOST_NAMED).map(nameOf).join(', ');
  const more = list.length > MOST_NAMED ? ', …' : '';
  const links = list.length === 1 ? '1 link' : `${list.length} links`;
  return [`${links} ${what} (${named}${more}): npm run links`];
}
