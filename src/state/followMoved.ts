// A view as a link asks for it in, the same view with what has moved since where it is now. A link
// given out once leads on even where no page of its own does so.

import type { SetHead } from '../model/schema.ts';
import type { LinkKind } from '../model/vocabulary.ts';
import { idsOf, withIds } from '../query/fields.ts';
import type { ViewState } from './store.ts';

type Asked = Pick<ViewState, 'query' | 'selection'>;

/** The same objects where nothing has moved. */
export function followMoved({ query, selection }: Asked, { formerLinks }: SetHead): Asked {
  const moved = (kind: LinkKind, id: string) =>
    formerLinks.find((link) => link.kind === kind && link.id === id)?.to ?? id;
  const fields = ['actor', 'place', 'article'] as const;
  return {
    selection: selection === null ? null : moved('event', selection),
    query: fields.reduce((asked, field) => {
      const ids = idsOf(asked, field);
      const now = ids.map((id) => moved(field, id));
      const isSame = now.every((id, index) => id === ids[index]);
      return isSame ? asked : withIds(asked, field, [...new Set(now)]);
    }, query),
  };
}
