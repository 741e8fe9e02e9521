// Every prerendered file of the site: a page for each event, person, place and article and for each
// link that was ever given out, the front page, and what search engines, feed readers and hosts read.
// One after the other, so that a set of any size fits.

import { createElement } from 'react';
import type { Day } from '../model/day.ts';
import { languages } from '../model/language.ts';
import type { LinkLock } from '../model/linkLock.ts';
import type { EventSet } from '../model/schema.ts';
import type { Story } from '../model/story.ts';
import { ArticlePage } from './ArticlePage.tsx';
import { atomFeed } from './atomFeed.ts';
import { EventPage } from './EventPage.tsx';
import { FormerPage } from './FormerPage.tsx';
import { HomeList } from './HomeList.tsx';
import { HowPage, type Making } from './HowPage.tsx';
import { headersFile, redirectsFile } from './hostFiles.ts';
import {
  appPage,
  frontPage,
  htmlPage,
  notFoundPage,
  plainPage,
  type Template,
} from './htmlPage.ts';
import { NamedPage } from './NamedPage.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { homeOEmbed, oEmbed } from './oEmbed.ts';
import {
  articleHead,
  eventHead,
  formerHead,
  homeHead,
  howHead,
  namedHead,
  storyHead,
} from './pageHeads.ts';
import { StoryPage } from './StoryPage.tsx';
import { folderOf, inLanguage, type Site, type SitePlace, siteOf } from './site.ts';
import { robotsText, sitemapFiles } from './sitemap.ts';

export interface SiteInput {
  readonly set: EventSet;
  readonly lock: LinkLock;
  readonly place: SitePlace;
  readonly template: Template;
  readonly policy: string;
  /** The day of what is built. */
  readonly built: Day;
  readonly making: Making;
  readonly stories: readonly Story[];
  /** The path of an event's share image, or null where none is made. */
  readonly cardOf: (site: Site, eventId: string) => string | null;
}

export type SiteFile = readonly [name: string, content: string];

/** How many files there will be, for who shows progress. */
export function pageCount({ events, actors, places, articles, formerLinks }: EventSet): number {
  const named = events.length + actors.length + places.length + articles.length;
  return languages.length * (named + formerLinks.length);
}

/** A folder, since some hosts send whoever asks for "app.html" on, and what was sent on cannot be kept. */
export const APP_FOLDER = 'app/';

export function* sitePages(input: SiteInput): Generator<SiteFile> {
  const { set, place, policy } = input;
  const root = siteOf(set, place, input.stories);
  const sites = languages.map((language) => inLanguage(root, language));
  for (const site of sites) yield* pagesIn(site, input);
  yield [`${APP_FOLDER}index.html`, appPage(input.template)];
  yield ['robots.txt', robotsText(place)];
  yield ['_headers', headersFile(place.base, policy)];
  yield ['_redirects', redirectsFile(sites)];
  if (place.address !== '') yield* sitemapFiles(root);
}

function* pagesIn(site: Site, input: SiteInput): Generator<SiteFile> {
  const { template, lock, built, cardOf, making } = input;
  const { set, address } = site;
  const folder = folderOf(site);
  const page = (kind: string, id: string) => `${folder}${kind}/${id}/index.html`;
  for (const event of site.events) {
    const card = cardOf(site, event.id);
    const body = createElement(EventPage, { site, event });
    yield [page('event', event.id), htmlPage(template, eventHead(site, event, card), body)];
    if (address !== '') yield [`${folder}event/${event.id}/oembed.json`, oEmbed(site, event, card)];
  }
  for (const [kind, list] of [['actor', set.actors] as const, ['place', set.places] as const]) {
    for (const named of list) {
      const body = createElement(NamedPage, { site, kind, named });
      yield [page(kind, named.id), htmlPage(template, namedHead(site, kind, named), body)];
    }
  }
  for (const article of set.articles) {
    const body = createElement(ArticlePage, { site, article });
    yield [page('article', article.id), htmlPage(template, articleHead(site, article), body)];
  }
  for (const link of set.formerLinks) {
    const body = createElement(FormerPage, { site, link });
    const card = link.kind === 'event' && link.to !== null ? cardOf(site, link.to) : null;
    yield [page(link.kind, link.id), htmlPage(template, formerHead(site, link, card), body)];
  }
  for (const story of site.stories) {
    const body = createElement(StoryPage, { site, story });
    yield [page('story', story.id), htmlPage(template, storyHead(site, story), body)];
  }
  const how = createElement(HowPage, { site, making });
  yield [`${folder}how/index.html`, plainPage(template, howHead(site), how)];
  const home = frontPage(template, homeHead(site), createElement(HomeList, { site }));
  yield [`${folder}index.html`, home];
  const { language, pageTitle, notFoundTitle } = site.words;
  const notFound = createElement(NotFoundPage, { site });
  const title = pageTitle(notFoundTitle);
  yield [`${folder}404.html`, notFoundPage(template, { language, title }, notFound)];
  if (address !== '') yield [`${folder}oembed.json`, homeOEmbed(site)];
  if (address !== '') yield [`${folder}feed.xml`, atomFeed(site, lock, built)];
}
