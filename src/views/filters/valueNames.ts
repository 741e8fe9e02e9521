// By what names a value can be looked for, and where it stands among the others.

import type { QueryField } from '../../query/fields.ts';
import type { Names } from '../../state/selectors.ts';
import type { KeyRow } from './keyRows.ts';
import type { TreeOf } from './keyTree.ts';

/** In every script that the data have. */
export function spellingsOf(field: QueryField, names: Names, { id, name }: KeyRow): string[] {
  const value = namedValue(field, names, id);
  return [name, value?.name, value?.names.ja, value?.names.ru].flatMap((each) => each ?? []);
}

export function treeOf(field: QueryField, names: Names): TreeOf {
  return {
    aboveOf: (id) => {
      if (field === 'actor') return names.actors.get(id)?.of ?? null;
      return field === 'place' ? (names.places.get(id)?.within ?? null) : null;
    },
    sideOf: (id) => namedValue(field, names, id)?.side ?? null,
  };
}

function namedValue(field: QueryField, { actors, places }: Names, id: string) {
  if (field === 'actor') return actors.get(id);
  return field === 'place' ? places.get(id) : undefined;
}
