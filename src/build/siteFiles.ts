// The data set → every file the site adds to what Vite builds: the data, the article texts, a page
// for each event, and the page for addresses that lead nowhere.

import type { DiplomaticEvent } from '../model/schema.ts';
import { writeEventSet } from '../pipeline/writeEventSet.ts';
import type { BuiltEventSet } from './seedsToEventSet.ts';
import { eventPage, notFoundPage, shortened } from './sitePage.ts';

export interface SitePlace {
  readonly address: string;
  /** The path the site stands under, with "/" at both ends. */
  readonly base: string;
}

const DESCRIPTION_LENGTH = 200;

/** File name and content of each; `template` is the built index.html. */
export function siteFiles(
  { eventSet, texts }: Pick<BuiltEventSet, 'eventSet' | 'texts'>,
  template: string,
  place: SitePlace,
): [string, string][] {
  return [
    ['data/events.json', writeEventSet(eventSet)],
    ...[...texts].map(([id, text]): [string, string] => [`data/articles/${id}.txt`, text]),
    ...eventSet.events.map((event): [string, string] => [
      `event/${event.id}/index.html`,
      eventPage(template, headOf(event, place)),
    ]),
    ['404.html', notFoundPage(template)],
  ];
}

function headOf(event: DiplomaticEvent, { address, base }: SitePlace) {
  const [first] = event.reports;
  return {
    title: `${event.title.en} – Nichiro`,
    description: shortened(first?.quote ?? event.title.en, DESCRIPTION_LENGTH),
    canonical: `${address}${base}event/${event.id}/`,
  };
}
