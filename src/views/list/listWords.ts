// What the list says, in English.

import { counted } from '../shared/wording.ts';

export const listWords = {
  label: 'Events in order of time',
  monthUnknown: 'day and month not known',
  yearUnknown: 'year not known',
  count: (count: number) => counted(count, 'event', 'events'),
  event: 'Event',
  date: 'Date',
  type: 'Type',
  status: 'Status',
  who: 'Who',
  where: 'Where',
  more: (count: number) => `${count} more`,
  scrubber: 'Place in the list',
  place: (date: string, index: number, of: number) => `${date}, event ${index} of ${of}`,
} as const;
