// What a row of the key draws: the same marks as the timeline, hollow where their events are
// hidden.

import { eventTypes, statuses } from '../../model/vocabulary.ts';
import type { QueryField } from '../../query/fields.ts';
import { knownTos } from '../../query/query.ts';
import { BandSample } from '../shared/BandSample.tsx';
import { Glyph } from '../shared/Glyph.tsx';

interface RowDrawingProps {
  readonly field: QueryField;
  readonly id: string;
  readonly isOff: boolean;
}

export function RowDrawing({ field, id, isOff }: RowDrawingProps) {
  switch (field) {
    case 'type': {
      const type = eventTypes.find((each) => each === id);
      return type && <Glyph type={type} status={isOff ? 'planned' : 'occurred'} side="both" />;
    }
    case 'status': {
      const status = statuses.find((each) => each === id);
      return status && <Glyph type="meeting" status={status} side={isOff ? 'others' : 'both'} />;
    }
    case 'known': {
      const known = knownTos.find((each) => each === id);
      return known && <BandSample kind={known} side={isOff ? 'others' : 'both'} />;
    }
    case 'actor':
    case 'place':
    case 'article':
    case 'decade':
      return null;
  }
}
