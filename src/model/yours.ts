// What a reader has added in the browser, told apart by ids that no build makes: a file's name holds
// no slash, and an event's public address begins with its year.

import type { DiplomaticEvent } from './schema.ts';

const ARTICLE = 'yours/';
const EVENT = 'yours-';

export function yourArticleId(name: string): string {
  return `${ARTICLE}${name}`;
}

export function yourEventId(slug: string): string {
  return `${EVENT}${slug}`;
}

export function isYourArticle(articleId: string): boolean {
  return articleId.startsWith(ARTICLE);
}

/** The name the reader knows it by; undefined for what the site has published. */
export function nameOfYours(articleId: string): string | undefined {
  return isYourArticle(articleId) ? articleId.slice(ARTICLE.length) : undefined;
}

/** It has no address that leads anywhere but in this browser. */
export function isUnpublished(eventId: string): boolean {
  return eventId.startsWith(EVENT);
}

/** Some of its reports stand in an article of the reader's. */
export function isYours({ reports }: Pick<DiplomaticEvent, 'reports'>): boolean {
  return reports.some(({ article }) => isYourArticle(article));
}
