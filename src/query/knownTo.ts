// How finely an event's date is known, as the key names it.

import type { DiplomaticEvent } from '../model/schema.ts';
import type { KnownTo } from './query.ts';

type Dated = Pick<DiplomaticEvent, 'date' | 'precision' | 'qualifier'>;

export function knownTo({ date, precision, qualifier }: Dated): KnownTo {
  if (qualifier !== null) return 'about';
  if (precision !== 'day') return 'month-or-year';
  return date.includes('/') ? 'days' : 'day';
}
