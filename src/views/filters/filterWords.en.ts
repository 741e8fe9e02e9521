// What the key and the chips say, in English.

import { countedEn } from '../../model/counted.ts';
import type { QueryField } from '../../query/fields.ts';

const field: Readonly<Record<QueryField, string>> = {
  type: 'Type',
  known: 'Date known to',
  status: 'Status',
  actor: 'Actors',
  place: 'Places',
  article: 'Articles',
  decade: 'Decades',
};

export const filterWordsEn = {
  field,
  knownTo: {
    day: 'Day',
    days: 'Days in a row',
    'month-or-year': 'Month or year',
    about: 'About',
  },
  key: 'Key and filters',
  active: 'Active filters',
  words: 'Words',
  only: 'only',
  onlyThis: (name: string) => `Only ${name}`,
  more: (count: number) => `${count} more`,
  moreOf: (count: number) => `${count} more`,
  moreIn: (count: number, name: string) => `${count} more in ${name}`,
  allBut: (names: string) => `all but ${names}`,
  mode: (name: string) => `${name}: events with`,
  any: 'any of them',
  all: 'all of them',
  within: 'Decades: events that',
  could: 'could fall in them',
  surely: 'surely fall in them',
  /** Where there is no room for more. */
  couldShort: 'could',
  surelyShort: 'surely',
  surelyIn: 'Surely in',
  or: 'or',
  and: 'and',
  belongs: (name: string) => `What belongs to ${name}`,
  allFilters: 'All filters',
  onMap: 'Show on the map',
  cluster: 'Several events',
  thread: 'Plan to outcome',
  dispute: 'Accounts differ',
  remove: (words: string) => `Remove the filter ${words}`,
  clearAll: 'Clear all',
  find: (name: string) => `Find in ${name}`,
  nothingFound: (typed: string) => `Nothing is called “${typed}”.`,
  show: (count: number) => `Show ${countedEn(count, ['event', 'events'])}`,
  hollow: 'planned or proposed',
  hollowName: 'Hollow',
  dashed: 'claimed or denied',
  dashedName: 'Dashed',
  hatched: 'about',
  hatchedName: 'Hatched',
  marked: 'the words that date it',
  markedName: 'Marked',
};
