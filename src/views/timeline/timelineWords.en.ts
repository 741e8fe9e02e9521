// The timeline's own sentences, one table for a language.

import { countedEn, grouped } from '../../model/counted.ts';

export const timelineWordsEn = {
  timeline: 'Timeline',
  marks: 'Events in view',
  more: (count: number) => `+ ${grouped(count)} more`,
  moreEvents: 'more events',
  accountsDiffer: 'accounts differ',
  dayNotKnown: 'day not known',
  inView: (count: number) => `${grouped(count)} in view`,
  events: (count: number) => countedEn(count, ['event', 'events']),
  otherLanes: (values: number) => `${values} others`,
  noLane: 'None named',
  lanes: 'Lanes',
  noLanes: 'Other lanes could not be loaded. Check the connection and choose them again.',
  laneKinds: {
    side: 'Lanes: side',
    actor: 'Lanes: actor',
    place: 'Lanes: place',
    type: 'Lanes: type',
    article: 'Lanes: article',
  },
  earlier: (count: number) => `${grouped(count)} earlier`,
  later: (count: number) => `${grouped(count)} later`,
  showEarlier: (count: number, lane: string) =>
    `Show the nearest of ${countedEn(count, ['earlier event', 'earlier events'])}, ${lane}`,
  showLater: (count: number, lane: string) =>
    `Show the nearest of ${countedEn(count, ['later event', 'later events'])}, ${lane}`,
  origin: (words: string, direction: 'earlier' | 'later') => `Joined to ${direction}: ${words}`,
  position: (index: number, of: number) => `${index} of ${of}`,
  cluster: (count: number, title: string) =>
    `${grouped(count)} events: ${title} and ${grouped(count - 1)} more`,
  fold: (first: number, last: number) => `${first}–${last}: no events`,
  foldYears: (years: number) => `${years} years`,
  foldAgain: (first: number, last: number) => `Fold ${first}–${last}`,
  foldYearsShort: (years: number) => `${years} y`,
  unfold: (first: number, last: number) => `Unfold ${first} to ${last}, no events`,
  zoomHint: (key: string) => `${key} + scroll to zoom`,
  noGestures: 'Part of the timeline could not be loaded. Use the buttons, or reload the page.',
  overview: 'All years. Empty stretches folded',

  windowStart: 'First day shown',
  windowEnd: 'Last day shown',
  clusterList: (count: number, date: string) => `${countedEn(count, ['event', 'events'])}, ${date}`,
  andMore: (count: number) => `and ${grouped(count)} more: filter to see them`,
  selected: 'selected',
  zoom: 'Zoom',
  zoomOut: 'Zoom out',
  zoomIn: 'Zoom in',
  fit: 'Fit',
  fitAll: 'Fit all events',
};
