// What pages say to machines, in schema.org's words, and no more than the data do: a day only where a
// day is known, an event only where a source says that it took place or is to; what is merely claimed
// is a Claim. Dates that are not days stand as EDTF, as what the page covers. The types are
// schema.org's own, so that a property it does not have there is a compile error.

import type {
  ClaimLeaf,
  CollectionPageLeaf,
  EventLeaf,
  Graph,
  Thing,
  WebPageLeaf,
} from 'schema-dts';
import { parseEdtf } from '../model/edtf.ts';
import { LANGUAGE_OF_ROOT } from '../model/language.ts';
import type { Actor, Article, DiplomaticEvent, Place } from '../model/schema.ts';
import type { Story } from '../model/story.ts';
import type { LinkKind, Status } from '../model/vocabulary.ts';
import { actorNode, articleNode, listNode, placeNode } from './dataNodes.ts';
import { nameOf, nameOfArticle } from './nameOf.ts';
import { passagesOf } from './Passages.tsx';
import { absolute, homeOf, inLanguage, pathOf, type Site, storyPathOf, titleOf } from './site.ts';

/** Of what schema.org has a word for; a proposal is an event that nobody has set. */
const eventStatus: Readonly<Record<Status, Pick<EventLeaf, 'eventStatus'>>> = {
  occurred: { eventStatus: 'https://schema.org/EventScheduled' },
  planned: { eventStatus: 'https://schema.org/EventScheduled' },
  cancelled: { eventStatus: 'https://schema.org/EventCancelled' },
  proposed: {},
  claimed: {},
  denied: {},
};

export function eventData(site: Site, event: DiplomaticEvent, image: string | null): Graph {
  const url = absolute(site, pathOf(site, 'event', event.id));
  const name = titleOf(site, event);
  const id = identityOf(site, event);
  const page: WebPageLeaf = {
    '@type': 'WebPage',
    ...pageFields(site, url, name),
    temporalCoverage: event.date,
    mainEntity: { '@id': id },
    ...(image === null ? {} : { image }),
  };
  return graph(site, [page, toldNode(site, event, { '@id': id, name, url })]);
}

/** One event is one thing to machines, whatever language it is told in. */
function identityOf(site: Site, { id }: DiplomaticEvent): string {
  const root = inLanguage(site, LANGUAGE_OF_ROOT);
  return `${absolute(root, pathOf(root, 'event', id))}#event`;
}

interface Subject {
  readonly '@id': string;
  readonly name: string;
  readonly url: string;
}

function toldNode(site: Site, event: DiplomaticEvent, subject: Subject): EventLeaf | ClaimLeaf {
  const articles = passagesOf(site, event).map(({ article, part }) =>
    articleNode(site, article, part),
  );
  const people = [...event.actors, ...event.targets].flatMap((id) => {
    const actor = site.actors.get(id);
    return actor ? [actorNode(site, actor)] : [];
  });
  const about = people.length === 0 ? {} : { about: people };
  if (event.status === 'claimed' || event.status === 'denied') {
    const appearance = articles.length === 0 ? {} : { appearance: articles };
    return { '@type': 'Claim', ...subject, ...about, ...appearance };
  }
  const places = event.places.flatMap((id) => {
    const place = site.places.get(id);
    return place ? [placeNode(site, place)] : [];
  });
  return {
    '@type': 'Event',
    ...subject,
    ...about,
    ...daysOf(event),
    ...eventStatus[event.status],
    ...(places.length === 0 ? {} : { location: places }),
    ...(articles.length === 0 ? {} : { subjectOf: articles }),
  };
}

/** Days that are certain. A month is no day, and "about" a day is not that day. */
function daysOf({ date }: DiplomaticEvent): Pick<EventLeaf, 'startDate' | 'endDate'> {
  const parsed = parseEdtf(date);
  if (parsed?.precision !== 'day' || parsed.qualifier !== null) return {};
  return {
    ...(parsed.earliest ? { startDate: parsed.earliest } : {}),
    ...(parsed.isInterval && parsed.latest ? { endDate: parsed.latest } : {}),
  };
}

export function namedData(
  site: Site,
  kind: Exclude<LinkKind, 'event' | 'article'>,
  named: Actor | Place,
): Graph {
  const about = 'of' in named ? actorNode(site, named) : placeNode(site, named);
  return graph(site, [
    {
      ...listPage(site, {
        url: absolute(site, pathOf(site, kind, named.id)),
        name: nameOf(named, site.words),
        events: site.eventsOf[kind].get(named.id) ?? [],
      }),
      about,
    },
  ]);
}

export function articleData(site: Site, article: Article): Graph {
  return graph(site, [
    {
      ...listPage(site, {
        url: absolute(site, pathOf(site, 'article', article.id)),
        name: nameOfArticle(article, site.words),
        events: site.eventsOf.article.get(article.id) ?? [],
      }),
      about: articleNode(site, article, 0),
    },
  ]);
}

export function homeData(site: Site): Graph {
  const { events, words } = site;
  const url = absolute(site, homeOf(site));
  return graph(site, [listPage(site, { url, name: words.siteTitle, events })]);
}

export function storyData(site: Site, { id }: Pick<Story, 'id'>, name: string): Graph {
  const url = absolute(site, storyPathOf(site, id));
  return graph(site, [{ '@type': 'WebPage', ...pageFields(site, url, name) }]);
}

interface Listed {
  readonly url: string;
  readonly name: string;
  readonly events: readonly DiplomaticEvent[];
}

function listPage(site: Site, { url, name, events }: Listed): CollectionPageLeaf {
  return {
    '@type': 'CollectionPage',
    ...pageFields(site, url, name),
    mainEntity: listNode(site, events),
  };
}

function graph(site: Site, nodes: readonly Thing[]): Graph {
  const home = absolute(site, homeOf(site));
  const website: Thing = {
    '@type': 'WebSite',
    '@id': `${home}#site`,
    name: 'Nichiro',
    description: site.words.siteAbout,
    url: home,
    inLanguage: site.words.language,
  };
  return { '@context': 'https://schema.org', '@graph': [website, ...nodes] };
}

function pageFields(site: Site, url: string, name: string) {
  return {
    '@id': url,
    url,
    name,
    inLanguage: site.words.language,
    isPartOf: { '@id': `${absolute(site, homeOf(site))}#site` },
  };
}
