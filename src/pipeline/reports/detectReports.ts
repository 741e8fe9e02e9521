// Sentences with their names and times in, reports out, undated but for the words that date them.
// Every quote is the article's own text at its span, at most 400 characters.

import { must } from '../../model/check.ts';
import type { Actor } from '../../model/schema.ts';
import { MAX_QUOTE } from '../../model/schema.ts';
import { contains, type Span } from '../../model/span.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { NameMention } from '../names/nameMention.ts';
import type { ReadArticle } from '../read/readArticle.ts';
import type { TimeMention } from '../times/timeMention.ts';
import { bridgeReports } from './bridgeReports.ts';
import type { Candidate } from './candidate.ts';
import type { DraftReport } from './draftReport.ts';
import { isBehindObject } from './findActors.ts';
import { knownTimesIn } from './generalKnowledge.ts';
import type { Item } from './items.ts';
import { linkBetween } from './links.ts';
import { mainTime } from './mainTime.ts';
import { mayTell } from './mayTell.ts';
import { observersIn } from './observers.ts';
import { lengthBefore, offsetIn } from './offsets.ts';
import { type Piece, piecesIn, spread } from './pieces.ts';
import { quoteSpan } from './quoteSpan.ts';
import { roundQuote } from './roundQuote.ts';
import { sentenceCandidates } from './sentenceCandidates.ts';
import { readSentence, type SentenceReading } from './sentenceReading.ts';
import { settleScene } from './settleScene.ts';
import { settleTopic } from './settleTopic.ts';
import { sourceNamedIn } from './sourceNamed.ts';
import { stateSpokenFor } from './spokenFor.ts';
import { titleWordsOf } from './titleWords.ts';
import { inOrder } from './topicWords.ts';

export interface ReportsInput {
  readonly read: ReadArticle;
  readonly names: readonly NameMention[];
  readonly actors: readonly Actor[];
  readonly times: readonly TimeMention[];
}

interface SentenceInput {
  readonly piece: Piece;
  readonly input: ReportsInput;
  readonly reading: SentenceReading;
  /** Of which state a person is. */
  readonly states: ReadonlyMap<string, string | null>;
}

/** Step by step over the whole article, since a step that runs alone keeps to the processor's cache. */
export function detectReports(input: ReportsInput): DraftReport[] {
  const { read } = input;
  const mentions = {
    names: spread(input.names, read.sentences),
    times: spread(input.times, read.sentences),
  };
  const persons = input.actors.filter(({ kind }) => kind === 'person');
  const states = new Map(persons.map(({ id, of }) => [id, of]));
  const isPerson = (id: string) => states.has(id);
  const observers = observersIn(read.prose, read.sentences, mentions.names, isPerson);
  const pieces = piecesIn(read, mentions, isPerson).filter(({ items }) => mayTell(items));
  const readings = pieces.map(({ items, isEntry }) => readSentence(items, isEntry));
  const found = readings.map((reading, i) => {
    const piece = must(pieces[i], 'a reading is of a piece');
    return sentenceCandidates(reading, observers, isLead(read, piece));
  });
  const reports: DraftReport[] = [];
  for (const [i, piece] of pieces.entries()) {
    const reading = readings[i];
    const candidates = found[i];
    if (!reading || !candidates || candidates.length === 0) continue;
    const at = { piece, input, reading, states };
    reports.push(...reportsOf(at, candidates, reports.length));
  }
  const scene = { prose: read.prose, sentences: read.sentences, ...mentions };
  return settleTopic(settleScene(bridgeReports(reports, read.prose), scene), scene);
}

/** Of spans sorted by position, those inside another. */
function within<T extends Span>(sorted: readonly T[], outer: Span): T[] {
  const inside: T[] = [];
  for (let i = firstFrom(sorted, outer.start); i < sorted.length; i++) {
    const one = sorted[i];
    if (!one || one.start >= outer.end) break;
    if (one.end <= outer.end) inside.push(one);
  }
  return inside;
}

/** Index of the first of sorted spans that starts at or after a place. */
function firstFrom(sorted: readonly Span[], place: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `offset`: how many reports the sentences before it have. */
function reportsOf(
  at: SentenceInput,
  candidates: readonly Candidate[],
  offset: number,
): DraftReport[] {
  const { reading } = at;
  const { sentence } = at.piece;
  return candidates.map((candidate, i) => {
    const quote = quoteSpan(reading, candidate, { sentence, isAlone: candidates.length === 1 });
    const within = linkBetween(reading, candidates, i);
    const link = within
      ? { how: within.how, report: offset + within.to }
      : cameBefore(reading, candidate, offset);
    return reportOf(at, candidate, {
      quote,
      offset: countFor(at, candidate, link?.how === 'counted'),
      known: candidate.dating ? null : knownFor(at, candidate),
      link,
    });
  });
}

/** Where it is quoted, and what dates it beside its own words. */
interface Placing extends Pick<DraftReport, 'offset' | 'known' | 'link'> {
  readonly quote: Span;
}

function reportOf(
  { input, piece, reading, states }: SentenceInput,
  candidate: Candidate,
  { quote: span, offset, known, link }: Placing,
): DraftReport {
  const { text } = input.read;
  const { sentence, index } = piece;
  const { items } = reading;
  const paragraph = roundQuote(text, sentence.paragraph, span);
  const quote = text.slice(span.start, span.end);
  if (quote.length === 0 || quote.length > MAX_QUOTE)
    throw new Error(`broken promise: a quote of ${quote.length} characters`);
  const trigger = must(items[candidate.at], 'a trigger is an item');
  const spoken = stateSpokenFor({ items, candidate, states });
  const source = candidate.saidBy === null ? sourceNamedIn(items) : items[candidate.saidBy];
  return {
    start: span.start,
    end: span.end,
    part: sentence.part,
    sentence: index,
    quote,
    paragraph,
    rule: candidate.rule,
    trigger: candidate.trigger,
    triggerSpan: { start: trigger.start, end: trigger.end },
    form: candidate.form,
    type: candidate.type,
    status:
      source &&
      candidate.saidBy === null &&
      candidate.type !== 'statement' &&
      candidate.status === 'occurred' &&
      candidate.form === 'verb'
        ? 'claimed'
        : candidate.status,
    actors: spoken === null ? candidate.actors : [...candidate.actors, spoken],
    targets: candidate.targets.filter((id) => id !== spoken),
    places: candidate.places,
    dating: datingFor(input.times, items, candidate),
    known,
    offset,
    link,
    denies: null,
    attribution: source
      ? {
          text: text.slice(source.start, source.end),
          start: source.start,
          end: source.end,
          actor: source.kind === 'actor' ? (source.name?.id ?? null) : null,
        }
      : null,
    names: within(input.names, paragraph).map(({ start, end, id }) => ({ start, end, id })),
    topics: topicsIn(items, span),
    wording: titleWordsOf(reading, candidate),
    isDetail: candidate.isDetail,
    isRecent: candidate.isRecent,
    isNews: candidate.isNews,
    isBefore: candidate.isBefore,
    isHeadline: isLead(input.read, piece) && !isAsideIn(reading, candidate),
  };
}

function topicsIn(items: readonly Item[], span: Span): string[] {
  const topics: string[] = [];
  for (const item of items) {
    const topic = item.kind === 'word' ? item.facts.topic : null;
    if (topic !== null && contains(span, item)) topics.push(topic);
  }
  return inOrder(topics);
}

/** "protested over a boat seized off Oslo": the seizure is not the news. */
function isAsideIn(reading: SentenceReading, { at, form }: Candidate): boolean {
  const group = form === 'verb' && reading.groups.find(({ verb }) => verb === at);
  return group ? isBehindObject(reading, group) : false;
}

function isLead({ sentences }: ReadArticle, { index, sentence }: Piece): boolean {
  return index === 0 || sentences[index - 1]?.part !== sentence.part;
}

function datingFor(
  times: readonly TimeMention[],
  items: readonly Item[],
  { dating }: Candidate,
): DraftReport['dating'] {
  const time = dating && items[dating.index]?.time;
  if (!dating || !time) return null;
  return { mention: firstFrom(times, time.start), how: dating.how };
}

/** "It came a week after Mori had left": counted from what was told right before. */
function cameBefore(
  reading: SentenceReading,
  candidate: Candidate,
  offset: number,
): DraftReport['link'] {
  const isCame = offset > 0 && isToldOf(reading, candidate);
  return isCame ? { how: 'counted', report: offset - 1 } : null;
}

/** A clause counted from "it came", which stands for what the text has just told. */
function isToldOf({ items }: SentenceReading, { form, from, dating }: Candidate): boolean {
  if (form !== 'verb' || dating !== null || lengthBefore(items, from) === undefined) return false;
  const [first, second] = items.slice(from - 2, from).map(({ lower }) => lower);
  return from === 2 && STANDING_FOR.has(first ?? '') && COMING.has(second ?? '');
}

const STANDING_FOR = new Set(['it', 'this', 'that']);
const COMING = new Set(['came', 'comes', 'happened', 'followed']);

/** What the clause tells is counted from the main clause, by its report or else by its time. */
function countFor(
  { input, reading }: SentenceInput,
  candidate: Candidate,
  isLinked: boolean,
): DraftReport['offset'] {
  const offset = offsetFor(input.read.text, reading, candidate);
  if (isLinked || !offset || !isCountedFrom(reading, candidate)) return offset;
  const main = mainTime(reading, candidate.from);
  const time = main === undefined ? null : reading.items[main]?.time;
  return time ? { ...offset, mention: firstFrom(input.times, time.start) } : null;
}

/** "It came a day after Mori had left": what the clause tells is what is counted from. */
function isCountedFrom({ items }: SentenceReading, { form, from }: Candidate): boolean {
  return form === 'verb' && lengthBefore(items, from) !== undefined;
}

function offsetFor(
  text: string,
  { items }: SentenceReading,
  candidate: Candidate,
): DraftReport['offset'] {
  if (candidate.dating) return null;
  const counted = candidate.form === 'verb' ? lengthBefore(items, candidate.from) : undefined;
  const offset =
    counted ??
    offsetIn(
      items,
      candidate.type === 'statement' ? candidate.at : candidate.from,
      candidate.type === 'statement' ? items.length : candidate.end,
    );
  return offset ? { ...offset, text: text.slice(offset.start, offset.end) } : null;
}

/** Words of general knowledge date what was done, not what is said of it. */
/** What is told of the end of a war; what is said of it, and those who meet over it, are of other days. */
const LASTING: ReadonlySet<EventType> = new Set(['military', 'other', 'agreement', 'domestic']);

function knownFor(
  { input, reading, piece }: SentenceInput,
  candidate: Candidate,
): DraftReport['known'] {
  if (!LASTING.has(candidate.type)) return null;
  if (candidate.status === 'planned') return null;
  const end = reading.items[candidate.end - 1]?.end ?? 0;
  const known = knownTimesIn(input.read.prose, piece.sentence);
  const first = known.find(({ start }) => start < end);
  if (!first) return null;
  return { text: input.read.text.slice(first.start, first.end), ...first };
}
