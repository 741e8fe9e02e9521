// What every page is made from: the data set with what pages ask of it, worked out once, the place
// the site stands at, and one language's words.

import { type Lists, valuesAt } from '../model/eventColumns.ts';
import { type EventTable, tableOf } from '../model/eventTable.ts';
import { homePath, LANGUAGE_OF_ROOT, type Language, languages } from '../model/language.ts';
import { linkPath, storyPath } from '../model/linkPath.ts';
import type { Actor, Article, DiplomaticEvent, EventSet, Place } from '../model/schema.ts';
import type { Story } from '../model/story.ts';
import type { LinkKind } from '../model/vocabulary.ts';
import { type Dictionary, dictionariesOf, type ListField } from '../query/dictionary.ts';
import { type RelatedEvent, relatedEvents } from '../query/relatedEvents.ts';
import { type SiteWords, siteWords } from './siteWords.ts';

export interface SitePlace {
  /** "https://example.org", or empty while nobody knows. */
  readonly address: string;
  /** The path the site stands under, with "/" at both ends. */
  readonly base: string;
  /** Where reports of problems go; empty for no such place. */
  readonly report: string;
}

export interface Site extends SitePlace {
  readonly set: EventSet;
  readonly words: SiteWords;
  readonly table: EventTable;
  /** In time order. */
  readonly events: readonly DiplomaticEvent[];
  readonly eventAt: ReadonlyMap<string, number>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly related: ReadonlyMap<string, readonly RelatedEvent[]>;
  /** The events of an actor and what belongs to it, of a place and what lies in it, of an article. */
  readonly eventsOf: Readonly<Record<Exclude<LinkKind, 'event'>, EventsById>>;
  readonly stories: readonly Story[];
}

type EventsById = ReadonlyMap<string, readonly DiplomaticEvent[]>;

export function siteOf(set: EventSet, place: SitePlace, stories: readonly Story[] = []): Site {
  const table = tableOf(set);
  const events = Array.from({ length: table.columns.count }, (_, row) => table.event(row));
  const values = dictionariesOf(set);
  const by = (field: ListField) => eventsBy(events, table.columns[field], values[field]);
  return {
    ...place,
    set,
    words: siteWords[LANGUAGE_OF_ROOT],
    table,
    events,
    eventAt: new Map(events.map(({ id }, index) => [id, index])),
    actors: byId(set.actors),
    places: byId(set.places),
    articles: byId(set.articles),
    related: relatedEvents(events),
    eventsOf: {
      actor: by('actor'),
      place: by('place'),
      article: by('article'),
    },
    stories,
  };
}

/** The same data in another language. */
export function inLanguage(site: Site, language: Language): Site {
  return { ...site, words: siteWords[language] };
}

/** The path of a page, from the root of the host. */
export function pathOf(site: Site, kind: LinkKind, id: string): string {
  return homeOf(site) + linkPath(kind, id);
}

export function homeOf({ base, words }: Pick<Site, 'base' | 'words'>): string {
  return homePath(base, words.language);
}

export function storyPathOf(site: Pick<Site, 'base' | 'words'>, id: string): string {
  return homeOf(site) + storyPath(id);
}

/** The page that says how all this was made. */
export function howPath(site: Pick<Site, 'base' | 'words'>): string {
  return `${homeOf(site)}how/`;
}

/** Where a page is written, below the folder of the site. */
export function folderOf({ words }: Site): string {
  return words.language === LANGUAGE_OF_ROOT ? '' : `${words.language}/`;
}

/** Whole where the site knows its address. */
export function absolute({ address }: Pick<SitePlace, 'address'>, path: string): string {
  return `${address}${path}`;
}

/** Where a page stands in the language of the site it is given. */
export type PagePath = (site: Site) => string;

export interface Alternate {
  readonly language: Language;
  readonly locale: string;
  /** Of the page, from the root of the host. */
  readonly path: string;
}

/** The same page in each language, its own too. */
export function alternatesOf(site: Site, pathIn: PagePath): readonly Alternate[] {
  return languages.map((language) => {
    const other = inLanguage(site, language);
    return { language, locale: other.words.locale, path: pathIn(other) };
  });
}

export function titleOf({ words }: Pick<Site, 'words'>, { title }: DiplomaticEvent): string {
  return title[words.language] ?? title.en;
}

function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((one) => [one.id, one]));
}

/** Of a value are its own events and those of all below it. */
function eventsBy(
  all: readonly DiplomaticEvent[],
  lists: Lists,
  { ids, up }: Dictionary,
): EventsById {
  const events = new Map<string, DiplomaticEvent[]>();
  for (const [row, event] of all.entries()) {
    for (const at of new Set([...valuesAt(lists, row)].flatMap((value) => up[value] ?? []))) {
      const id = ids[at] ?? '';
      const list = events.get(id);
      if (list) list.push(event);
      else events.set(id, [event]);
    }
  }
  return events;
}
