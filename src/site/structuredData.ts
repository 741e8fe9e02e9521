// What pages say to machines, in schema.org's words, and no more than the data do: a day only where a
// day is known, an event only where a source says that it took place or is to; what is merely claimed
// is a Claim. Dates that are not days stand as EDTF, as what the page covers.

import { parseEdtf } from '../model/edtf.ts';
import type { Actor, Article, DiplomaticEvent, Place } from '../model/schema.ts';
import type { ActorKind, LinkKind, PlaceKind, Status } from '../model/vocabulary.ts';
import { articleName } from '../views/shared/articleName.ts';
import { nameOf } from './nameOf.ts';
import { passagesOf } from './Passages.tsx';
import { absolute, homeOf, pathOf, type Site, titleOf } from './site.ts';

type Value = string | number | Node | readonly Value[];
interface Node {
  readonly [property: string]: Value | undefined;
}

export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Node[];
}

/** Of what schema.org has a word for; a proposal is an event that nobody has set. */
const eventStatus: Readonly<Record<Status, string | undefined>> = {
  occurred: 'https://schema.org/EventScheduled',
  planned: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  proposed: undefined,
  claimed: undefined,
  denied: undefined,
};

const actorTypes: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'Country',
  organisation: 'Organization',
  group: 'Organization',
};

const placeTypes: Readonly<Record<PlaceKind, string>> = {
  country: 'Country',
  region: 'AdministrativeArea',
  city: 'City',
  territory: 'Place',
  water: 'BodyOfWater',
  other: 'Place',
};

const MOST_LISTED = 50;

export function eventData(
  site: Site,
  event: DiplomaticEvent,
  image: string | null,
): StructuredData {
  const url = absolute(site, pathOf(site, 'event', event.id));
  const name = titleOf(site, event);
  const isClaim = event.status === 'claimed' || event.status === 'denied';
  const articles = passagesOf(site, event).map(({ article, part }) =>
    articleNode(site, article, part),
  );
  const people = [...event.actors, ...event.targets].flatMap((id) => {
    const actor = site.actors.get(id);
    return actor ? [actorNode(site, actor)] : [];
  });
  const subject = { '@id': `${url}#event`, name, url, about: listed(people) };
  const told: Node = isClaim
    ? { '@type': 'Claim', ...subject, appearance: listed(articles) }
    : {
        '@type': 'Event',
        ...subject,
        ...daysOf(event),
        eventStatus: eventStatus[event.status],
        location: listed(placesOf(site, event)),
        subjectOf: listed(articles),
      };
  return graph(site, [
    {
      ...pageNode(site, { type: 'WebPage', url, name }),
      temporalCoverage: event.date,
      image: image ?? undefined,
      mainEntity: { '@id': `${url}#event` },
    },
    told,
  ]);
}

export function namedData(
  site: Site,
  kind: Exclude<LinkKind, 'event' | 'article'>,
  named: Actor | Place,
): StructuredData {
  const url = absolute(site, pathOf(site, kind, named.id));
  const node = 'of' in named ? actorNode(site, named) : placeNode(site, named);
  const page = pageNode(site, { type: 'CollectionPage', url, name: nameOf(named, site.words) });
  const events = site.eventsOf[kind].get(named.id) ?? [];
  return graph(site, [{ ...page, about: node, mainEntity: listNode(site, events) }]);
}

export function articleData(site: Site, article: Article): StructuredData {
  const url = absolute(site, pathOf(site, 'article', article.id));
  const page = pageNode(site, {
    type: 'CollectionPage',
    url,
    name: articleName(article, 0, site.words.wording.article),
  });
  const events = site.eventsOf.article.get(article.id) ?? [];
  const about = articleNode(site, article, 0);
  return graph(site, [{ ...page, about, mainEntity: listNode(site, events) }]);
}

export function homeData(site: Site): StructuredData {
  const url = absolute(site, homeOf(site));
  const page = pageNode(site, { type: 'CollectionPage', url, name: site.words.siteTitle });
  return graph(site, [{ ...page, mainEntity: listNode(site, site.events) }]);
}

function graph(site: Site, nodes: readonly Node[]): StructuredData {
  const website = {
    '@type': 'WebSite',
    '@id': `${absolute(site, homeOf(site))}#site`,
    name: 'Nichiro',
    description: site.words.siteAbout,
    url: absolute(site, homeOf(site)),
    inLanguage: site.words.language,
  };
  return { '@context': 'https://schema.org', '@graph': [website, ...nodes] };
}

function pageNode(
  site: Site,
  { type, url, name }: { readonly type: string; readonly url: string; readonly name: string },
): Node {
  return {
    '@type': type,
    '@id': url,
    url,
    name,
    inLanguage: site.words.language,
    isPartOf: { '@id': `${absolute(site, homeOf(site))}#site` },
  };
}

/** Days that are certain. A month is no day, and "about" a day is not that day. */
function daysOf({ date }: DiplomaticEvent): Node {
  const parsed = parseEdtf(date);
  if (parsed?.precision !== 'day' || parsed.qualifier !== null) return {};
  return {
    startDate: parsed.earliest ?? undefined,
    endDate: parsed.isInterval ? (parsed.latest ?? undefined) : undefined,
  };
}

function placesOf(site: Site, { places }: DiplomaticEvent): Node[] {
  return places.flatMap((id) => {
    const place = site.places.get(id);
    return place ? [placeNode(site, place)] : [];
  });
}

function actorNode(site: Site, actor: Actor): Node {
  return {
    '@type': actorTypes[actor.kind],
    name: nameOf(actor, site.words),
    url: absolute(site, pathOf(site, 'actor', actor.id)),
  };
}

function placeNode(site: Site, place: Place): Node {
  const { lat, lon, wikidata } = place;
  return {
    '@type': placeTypes[place.kind],
    name: nameOf(place, site.words),
    url: absolute(site, pathOf(site, 'place', place.id)),
    geo:
      lat === null || lon === null
        ? undefined
        : { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
    sameAs: wikidata === null ? undefined : `https://www.wikidata.org/wiki/${wikidata}`,
  };
}

/** One text of an article's page, which may hold several. */
function articleNode(site: Site, article: Article, part: number): Node {
  const { title, outlet, published, language, address, id, parts } = article;
  const own = parts[part];
  const printed = own?.published ?? published;
  const isDay = printed?.precision === 'day' && printed.qualifier === null;
  const publisher = own?.outlet ?? outlet;
  return {
    '@type': 'NewsArticle',
    headline: own?.title?.text ?? title ?? undefined,
    publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: (isDay ? printed.earliest : undefined) ?? undefined,
    inLanguage: language === 'und' ? undefined : language,
    url: address !== null && /^https?:\/\//i.test(address) ? address : undefined,
    mainEntityOfPage: absolute(site, pathOf(site, 'article', id)),
  };
}

function listNode(site: Site, events: readonly DiplomaticEvent[]): Node {
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

/** Nothing for none, so that the property is left out. */
function listed(nodes: readonly Node[]): readonly Node[] | undefined {
  return nodes.length === 0 ? undefined : nodes;
}
