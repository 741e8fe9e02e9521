// The sources of an event, and its page here, as citations: CSL-JSON, from which the library writes
// the plain form (APA) and BibTeX. A date is given as finely as it is known and no finer.

import type { CSL, CSLDate } from '@citation-js/core';
import { must } from '../model/check.ts';
import { dayOfMonth, monthOf, yearOf } from '../model/day.ts';
import { parseEdtf } from '../model/edtf.ts';
import type { Article, DiplomaticEvent, Published } from '../model/schema.ts';
import { articleName } from '../views/shared/articleName.ts';
import { inLanguage } from '../views/shared/inLanguage.ts';
import { words } from '../views/shared/wording.ts';
import type { ExportInput } from './exportInput.ts';
import { exportWords } from './exportWords.ts';
import { inLine } from './passages.ts';

/** The articles that tell of an event, each once, then its page, if it has one. */
export function citedSources(
  { set, title, built, addressOf }: Pick<ExportInput, 'set' | 'title' | 'built' | 'addressOf'>,
  event: DiplomaticEvent,
): CSL[] {
  const byId = new Map(set.articles.map((article) => [article.id, article]));
  const cited = new Map<string, CSL>();
  for (const { article: id, part } of event.reports) {
    const article = must(byId.get(id), `the article ${id} is in the set`);
    const item = citedArticle(article, part);
    cited.set(String(item.id), item);
  }
  const address = addressOf(event.id);
  if (address === undefined) return [...cited.values()];
  const page: CSL = {
    id: event.id,
    type: 'webpage',
    title: inLanguage(event.title),
    'container-title': title,
    URL: address,
    ...(built === undefined ? {} : { issued: issuedOn(built) }),
    language: words.language,
  };
  return [...cited.values(), page];
}

/** One text on its page. */
export function citedArticle(article: Article, part: number): CSL {
  const own = article.parts[part];
  const title = own?.title?.text ?? article.title;
  const outlet = own?.outlet ?? article.outlet;
  const byline = own?.byline ?? article.byline;
  const published = own?.published ?? article.published;
  return {
    id: article.parts.length > 1 ? `${article.id}-${part + 1}` : article.id,
    type: 'article-newspaper',
    // An outlet's name is no title; only what has neither is called what we call it.
    ...(title || !outlet ? { title: inLine(title ?? articleName(article, part)) } : {}),
    ...(outlet ? { 'container-title': outlet } : {}),
    ...(byline ? { author: [{ literal: byline }] } : {}),
    ...(published ? { issued: issuedOn(published.edtf) } : {}),
    ...(article.address ? { URL: article.address } : {}),
    language: article.language,
    ...noteOf(published),
  };
}

function noteOf(published: Published | null): Pick<CSL, 'note'> {
  return published?.basis === 'inferred' ? { note: exportWords.inferred } : {};
}

function issuedOn(edtf: string): CSLDate {
  const date = parseEdtf(edtf);
  const [first = '', last] = edtf.split('/');
  const from = dateParts(first);
  const to = last === undefined ? undefined : dateParts(last);
  const circa = date?.qualifier ? { circa: true } : {};
  if (!from) return { raw: edtf };
  return { 'date-parts': to ? [from, to] : [from], ...circa };
}

function dateParts(
  edtf: string,
): [number] | [number, number] | [number, number, number] | undefined {
  const date = parseEdtf(edtf);
  if (!date?.earliest) return undefined;
  const [year, month] = [yearOf(date.earliest), monthOf(date.earliest)];
  if (date.precision === 'day') return [year, month, dayOfMonth(date.earliest)];
  return date.precision === 'month' ? [year, month] : [year];
}
