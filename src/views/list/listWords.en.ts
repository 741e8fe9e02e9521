// What the list says, in English.

import { countedEn } from '../../model/counted.ts';

export const listWordsEn = {
  label: 'Events in order of time',
  monthUnknown: 'day and month not known',
  yearUnknown: 'year not known',
  count: (count: number) => countedEn(count, ['event', 'events']),
  event: 'Event',
  date: 'Date',
  type: 'Type',
  status: 'Status',
  who: 'Who',
  where: 'Where',
  more: (count: number) => `${count} more`,
  scrubber: 'Place in the list',
  place: (date: string, index: number, of: number) => `${date}, event ${index} of ${of}`,
};
