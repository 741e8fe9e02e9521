// What stands below the passages: where accounts differ, and what the event is tied to.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { Names } from '../../state/selectors.ts';
import type { Related } from '../shared/relatedGroups.ts';
import { Corrections } from './Corrections.tsx';
import { Differences } from './Differences.tsx';
import { RelatedSections } from './RelatedSections.tsx';

interface PanelRestProps {
  readonly event: DiplomaticEvent;
  readonly names: Names;
  readonly related: readonly Related[];
  readonly onSelect: (eventId: string) => void;
}

export function PanelRest({ event, names, related, onSelect }: PanelRestProps) {
  return (
    <>
      <Differences event={event} names={names} />
      <RelatedSections event={event} related={related} onSelect={onSelect} />
      <Corrections event={event} />
    </>
  );
}
