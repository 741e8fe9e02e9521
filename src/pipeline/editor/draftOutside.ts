// A report from elsewhere in, the same as the map would have left it out, or why it cannot be: its
// words must stand in the article, and everything it says must be borne out there.

import { contains, overlaps, type Span } from '../../model/span.ts';
import type { TaggedNames } from '../names/nameMention.ts';
import type { ReadArticle } from '../read/readArticle.ts';
import type { ArticleReports } from '../reports/articleReports.ts';
import type { Dating, DraftReport, GivenDate } from '../reports/draftReport.ts';
import { topicWordsOf } from '../reports/topicWords.ts';
import type { TimeMention } from '../times/timeMention.ts';
import { listed, shortened } from './editorNote.ts';
import { givenWording } from './givenWording.ts';
import { actorsGiven, placesGiven } from './namesGiven.ts';
import type { OutsideReport } from './outsideReport.ts';
import { type Or, placeNear, type QuotePlace, quotePlace } from './quotePlace.ts';

export interface OutsideArticle {
  readonly line: ArticleReports;
  readonly read: ReadArticle;
  readonly names: TaggedNames;
}

export type DraftedOutside =
  | {
      readonly draft: DraftReport;
      readonly actors: TaggedNames['actors'];
      readonly places: TaggedNames['places'];
      readonly why?: never;
    }
  | { readonly why: string };

interface Dated {
  readonly dating: Dating | null;
  readonly given: GivenDate;
}

export function draftOutside(report: OutsideReport, at: OutsideArticle): DraftedOutside {
  const { read, names } = at;
  const quote = quotePlace(report, read);
  if (quote.why !== undefined) return quote;
  const nameable = { text: read.text, mentions: names.mentions };
  const actors = actorsGiven(report.actors, { ...nameable, found: names.actors });
  if (actors.why !== undefined) return actors;
  const targets = actorsGiven(report.targets, { ...nameable, found: names.actors });
  if (targets.why !== undefined) return targets;
  const places = placesGiven(report.places, { ...nameable, found: names.places });
  if (places.why !== undefined) return places;
  const source = attributed(report, quote, at);
  if (source.why !== undefined) return source;
  const dated = datedBy(report, quote, at);
  if (dated.why !== undefined) return dated;
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  return {
    draft: {
      ...drafted(quote, at),
      ...givenWording(quote, report, at),
      ...dated,
      type: report.type,
      status: report.status,
      actors: ids(actors.rows),
      targets: ids(targets.rows),
      places: ids(places.rows),
      attribution: source.passage,
    },
    actors: [...actors.rows, ...targets.rows],
    places: places.rows,
  };
}

function attributed(
  { attribution }: OutsideReport,
  quote: QuotePlace,
  at: OutsideArticle,
): Or<{ readonly passage: DraftReport['attribution'] }> {
  if (attribution === undefined) return { passage: null };
  const place = placeNear(attribution, quote, at.read);
  if (place.why !== undefined) return { why: `of "attribution", ${place.why}` };
  const named = at.names.mentions.filter((one) => one.kind === 'actor' && overlaps(one, place));
  const ids = [...new Set(named.map(({ id }) => id))];
  return { passage: { ...place, actor: ids.length === 1 ? (ids[0] ?? null) : null } };
}

function datedBy(
  { date, expression, basis }: OutsideReport,
  quote: QuotePlace,
  at: OutsideArticle,
): Or<Dated> {
  const isVouched = basis === 'editor';
  const edtf = date?.edtf ?? null;
  if (isVouched && edtf === null) return { why: '"basis": "editor" needs a "date"; add it' };
  if (expression === undefined) {
    if (edtf === null || isVouched)
      return { dating: null, given: { edtf, isVouched, expression: null } };
    const way = 'add the words that date it as "expression", or "basis": "editor" to vouch for it';
    return { why: `no words bear out "date": "${edtf}"; ${way}` };
  }
  const place = placeNear(expression, quote, at.read);
  if (place.why !== undefined) return { why: `of "expression", ${place.why}` };
  const given = { edtf, isVouched, expression: place };
  if (isVouched) return { dating: null, given };
  const mentions = at.line.times.flatMap((time, index) => (overlaps(time, place) ? [index] : []));
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 1)
    return {
      why: unreadable(
        expression,
        mentions.flatMap((index) => at.line.times[index] ?? []),
      ),
    };
  return { dating: { mention, how: 'at' }, given };
}

function unreadable(expression: string, mentions: readonly TimeMention[]): string {
  if (mentions.length === 0)
    return `"${shortened(expression)}" is not read as a date; add "date" and "basis": "editor" to vouch for one`;
  const several = listed(
    mentions.map(({ text }) => `"${text}"`),
    'and',
  );
  return `"${shortened(expression)}" names several dates, ${several}; write one of them as "expression"`;
}

/** What the map would find at these words, were it not for what the report itself says. */
function drafted(quote: QuotePlace, { read, names }: OutsideArticle) {
  const { start, end, part } = quote;
  const sentence = read.sentences.findIndex((one) => one.start <= start && start < one.end);
  const paragraph = read.sentences[sentence]?.paragraph ?? paragraphAt(read.text, quote);
  const words = read.text.slice(start, end);
  return {
    ...{ start, end, part, sentence, paragraph, quote: words },
    ...{ rule: 'given', triggerSpan: { start, end } },
    ...{ known: null, offset: null, link: null, denies: null },
    names: names.mentions
      .filter((name) => contains(paragraph, name))
      .map((name) => ({ start: name.start, end: name.end, id: name.id })),
    topics: topicWordsOf(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []),
    ...{ isDetail: false, isRecent: false, isNews: false, isBefore: false, isHeadline: false },
  };
}

/** In a text without sentences of ours: the lines the words stand in. */
function paragraphAt(text: string, { start, end }: Span): Span {
  const next = text.indexOf('\n', end);
  return { start: text.lastIndexOf('\n', start) + 1, end: next < 0 ? text.length : next };
}
