// The head of each kind of page: its title, what it says in a preview, where it is.

import { LANGUAGE_OF_ROOT } from '../model/language.ts';
import type { Actor, Article, DiplomaticEvent, FormerLink, Place } from '../model/schema.ts';
import { type Story, told } from '../model/story.ts';
import type { LinkKind } from '../model/vocabulary.ts';
import { plainestPassages } from '../views/shared/passageGroups.ts';
import { publishedWords } from './ArticlePage.tsx';
import { capitalised } from './capitalised.ts';
import { neighboursOf } from './EventPage.tsx';
import { nameOf, nameOfArticle } from './nameOf.ts';
import { passagesOf } from './Passages.tsx';
import type { PageHead } from './pageHead.ts';
import { shortened } from './shortened.ts';
import {
  absolute,
  alternatesOf,
  homeOf,
  howPath,
  type PagePath,
  pathOf,
  type Site,
  storyPathOf,
  titleOf,
} from './site.ts';
import { articleData, eventData, homeData, namedData, storyData } from './structuredData.ts';

const QUOTE_LENGTH = 180;
const DESCRIPTION_LENGTH = 240;
const TITLES_NAMED = 3;

/** `card`: the path of the share image, where there is one. */
export function eventHead(site: Site, event: DiplomaticEvent, card: string | null): PageHead {
  const { words } = site;
  const title = titleOf(site, event);
  const description = describedEvent(site, event);
  const { previous, next } = neighboursOf(site, event);
  const image = card === null ? null : { address: absolute(site, card), alt: description };
  const address = absolute(site, pathOf(site, 'event', event.id));
  return {
    ...plainHead(site, (each) => pathOf(each, 'event', event.id)),
    title: words.pageTitle(title),
    subject: words.titled(event.status, title),
    description,
    isArticle: true,
    image,
    previous: previous ? pathOf(site, 'event', previous.id) : null,
    next: next ? pathOf(site, 'event', next.id) : null,
    oEmbed: site.address === '' ? null : `${address}oembed.json`,
    data: eventData(site, event, image?.address ?? null),
  };
}

/** "Friday 6 May 2016, Sochi. “They met on Friday” – The Washington Times" */
export function describedEvent(site: Site, event: DiplomaticEvent): string {
  const { words, places } = site;
  const [place] = event.places.flatMap((id) => places.get(id) ?? []);
  const date = words.longDate(event.date, event.precision);
  const when = capitalised(
    words.sentence(place ? date + words.comma + nameOf(place, words) : date),
  );
  const [group] = plainestPassages(passagesOf(site, event), event.date, 1);
  const [report] = group?.reports ?? [];
  if (!group || !report) return when;
  const quote = words.quoted(shortened(report.quote, QUOTE_LENGTH));
  return (
    when +
    words.sentenceSpace +
    words.sourced(quote, nameOfArticle(group.article, site.words, group.part))
  );
}

export function namedHead(
  site: Site,
  kind: Exclude<LinkKind, 'event' | 'article'>,
  named: Actor | Place,
): PageHead {
  const name = nameOf(named, site.words);
  return {
    ...plainHead(site, (each) => pathOf(each, kind, named.id)),
    title: site.words.pageTitle(name),
    subject: name,
    description: describedList(site, site.eventsOf[kind].get(named.id) ?? []),
    data: namedData(site, kind, named),
  };
}

export function articleHead(site: Site, article: Article): PageHead {
  const { words } = site;
  const name = article.title ?? nameOfArticle(article, site.words);
  const events = site.eventsOf.article.get(article.id) ?? [];
  const source = [article.outlet, publishedWords(site, article)].filter((part) => part !== null);
  return {
    ...plainHead(site, (each) => pathOf(each, 'article', article.id)),
    title: words.pageTitle(name),
    subject: name,
    description: [words.sentence(source.join(words.comma)), describedList(site, events)].join(
      words.sentenceSpace,
    ),
    isArticle: true,
    data: articleData(site, article),
  };
}

/** Of a link that moved: what it leads to, so that a preview of the old one shows that. */
export function formerHead(site: Site, link: FormerLink, card: string | null): PageHead {
  const { words } = site;
  const title = link.to === null ? words.goneTitle : words.movedTitle;
  const own = {
    ...plainHead(site, (each) => pathOf(each, link.kind, link.id)),
    title: words.pageTitle(title),
    subject: title,
    description: words.siteAbout,
  };
  const head = link.to === null ? own : (headOf(site, link.kind, link.to, card) ?? own);
  const movedTo = link.to === null ? null : pathOf(site, link.kind, link.to);
  return { ...head, alternates: [], isHidden: true, movedTo };
}

function headOf(
  site: Site,
  kind: LinkKind,
  ...[id, card]: readonly [id: string, card: string | null]
): PageHead | undefined {
  if (kind === 'event') {
    const event = site.events[site.eventAt.get(id) ?? -1];
    return event && eventHead(site, event, card);
  }
  if (kind === 'article') {
    const article = site.articles.get(id);
    return article && articleHead(site, article);
  }
  const named = kind === 'actor' ? site.actors.get(id) : site.places.get(id);
  return named && namedHead(site, kind, named);
}

export function homeHead(site: Site): PageHead {
  const { words } = site;
  return {
    ...plainHead(site, homeOf),
    title: words.siteTitle,
    subject: words.siteTitle,
    description: words.siteAbout,
    oEmbed: site.address === '' ? null : `${absolute(site, homeOf(site))}oembed.json`,
    data: homeData(site),
  };
}

export function storyHead(site: Site, { id, title, steps }: Story): PageHead {
  const { words } = site;
  const [name] = told(title, words.language);
  const captions = steps.map(({ caption }) => told(caption, words.language)[0]);
  return {
    ...plainHead(site, (own) => storyPathOf(own, id)),
    title: words.pageTitle(name),
    subject: name,
    data: storyData(site, { id }, name),
    description: shortened(captions.join(words.sentenceSpace), DESCRIPTION_LENGTH),
    isArticle: true,
  };
}

export function howHead(site: Site): PageHead {
  const { how, pageTitle, sentenceSpace } = site.words;
  const { articles, events } = site.set;
  const passages = events.reduce((sum, { reports }) => sum + reports.length, 0);
  return {
    ...plainHead(site, howPath),
    title: pageTitle(how.title),
    subject: how.title,
    description: [how.lead(events.length, passages, articles.length), how.fromBuild].join(
      sentenceSpace,
    ),
  };
}

function plainHead(site: Site, path: PagePath): PageHead {
  const { words } = site;
  return {
    language: words.language,
    locale: words.locale,
    title: words.siteTitle,
    subject: words.siteTitle,
    description: '',
    canonical: absolute(site, path(site)),
    isArticle: false,
    image: null,
    alternates: alternatesOf(site, path).map(({ language, locale, path: own }) => ({
      language,
      locale,
      address: absolute(site, own),
      isDefault: language === LANGUAGE_OF_ROOT,
    })),
    previous: null,
    next: null,
    oEmbed: null,
    feed: site.address === '' ? null : absolute(site, `${homeOf(site)}feed.xml`),
    data: null,
    isHidden: false,
    movedTo: null,
  };
}

/** "12 events: A; B; C; …" */
function describedList(site: Site, events: readonly DiplomaticEvent[]): string {
  const { words } = site;
  if (events.length === 0) return words.noEvents;
  const weighty = [...events].sort((a, b) => b.salience - a.salience).slice(0, TITLES_NAMED);
  const titles = weighty.map((event) => words.titled(event.status, titleOf(site, event)));
  const more = events.length > TITLES_NAMED ? `${words.listSeparator}…` : '';
  return shortened(
    words.events(events.length) + words.colon + titles.join(words.listSeparator) + more,
    DESCRIPTION_LENGTH,
  );
}
