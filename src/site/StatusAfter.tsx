// ", planned" after a title or a date; nothing after what took place.

import type { DiplomaticEvent } from '../model/schema.ts';
import type { Site } from './site.ts';

interface StatusAfterProps {
  readonly site: Pick<Site, 'words'>;
  readonly event: Pick<DiplomaticEvent, 'status'>;
}

export function StatusAfter({ site: { words }, event: { status } }: StatusAfterProps) {
  if (status === 'occurred') return null;
  return words.comma + words.wording.statusAfter[status];
}
