// The things that pages tell machines of, each as a node in schema.org's own types.

import type {
  ItemListLeaf,
  NewsArticleLeaf,
  Organization,
  Person,
  Place as SchemaPlace,
} from 'schema-dts';
import type { Actor, Article, DiplomaticEvent, Place } from '../model/schema.ts';
import { nameOf } from './nameOf.ts';
import { absolute, pathOf, type Site, titleOf } from './site.ts';

const MOST_LISTED = 50;

export function actorNode(site: Site, actor: Actor): Person | Organization | SchemaPlace {
  const name = nameOf(actor, site.words);
  const url = absolute(site, pathOf(site, 'actor', actor.id));
  switch (actor.kind) {
    case 'person':
      return { '@type': 'Person', name, url };
    case 'state':
      return { '@type': 'Country', name, url };
    case 'organisation':
    case 'group':
      return { '@type': 'Organization', name, url };
  }
}

export function placeNode(site: Site, place: Place): SchemaPlace {
  const { lat, lon, wikidata } = place;
  const fields = {
    name: nameOf(place, site.words),
    url: absolute(site, pathOf(site, 'place', place.id)),
    ...(lat === null || lon === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } as const }),
    ...(wikidata === null ? {} : { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
  };
  switch (place.kind) {
    case 'country':
      return { '@type': 'Country', ...fields };
    case 'region':
      return { '@type': 'AdministrativeArea', ...fields };
    case 'city':
      return { '@type': 'City', ...fields };
    case 'water':
      return { '@type': 'BodyOfWater', ...fields };
    case 'territory':
    case 'other':
      return { '@type': 'Place', ...fields };
  }
}

/** One text of an article's page, which may hold several. */
export function articleNode(site: Site, article: Article, part: number): NewsArticleLeaf {
  const { title, outlet, published, language, address, id, parts } = article;
  const own = parts[part];
  const printed = own?.published ?? published;
  const isDay = printed?.precision === 'day' && printed.qualifier === null;
  const publisher = own?.outlet ?? outlet;
  const headline = own?.title?.text ?? title;
  return {
    '@type': 'NewsArticle',
    mainEntityOfPage: absolute(site, pathOf(site, 'article', id)),
    ...(headline === null ? {} : { headline }),
    ...(publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(isDay && printed.earliest ? { datePublished: printed.earliest } : {}),
    ...(language === 'und' ? {} : { inLanguage: language }),
    ...(address !== null && /^https?:\/\//i.test(address) ? { url: address } : {}),
  };
}

export function listNode(site: Site, events: readonly DiplomaticEvent[]): ItemListLeaf {
  return {
    '@type': 'ItemList',
    numberOfItems: events.length,
    itemListElement: events.slice(0, MOST_LISTED).map((event, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: titleOf(site, event),
      url: absolute(site, pathOf(site, 'event', event.id)),
    })),
  };
}
