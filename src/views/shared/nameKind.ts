// Whether a name in a passage is somebody or somewhere. A state can be both: it is what the passage
// makes of it, somebody where it says neither.

import type { Report } from '../../model/schema.ts';
import type { Names } from '../../state/selectors.ts';

export type NameKind = 'actor' | 'place';

type Said = Pick<Report, 'actors' | 'targets' | 'places'>;

export function nameKind(
  id: string,
  { actors, targets, places }: Said,
  names: Pick<Names, 'actors' | 'places'>,
): NameKind {
  if (!names.places.has(id)) return 'actor';
  if (!names.actors.has(id)) return 'place';
  const acts = actors.includes(id) || targets.includes(id);
  return places.includes(id) && !acts ? 'place' : 'actor';
}
