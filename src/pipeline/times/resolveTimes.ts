// What the words mean: each mention with its TIMEX3 value and its EDTF date, counted from the day of
// publication or from what the text spoke of before. Nothing is guessed: where the day to count from
// is not known, the date is null, and no date is finer than its words.

import { parseDay } from '../../model/day.ts';
import { about } from '../../model/edtf.ts';
import { contains } from '../../model/span.ts';
import { isAloneInLine } from './isAloneInLine.ts';
import type { Meaning, Told } from './meaning.ts';
import type { Reading } from './reading.ts';
import { resolveReading } from './resolveReading.ts';
import { edtfOf, firstDay, type Stretch, stretchOfDay, timexValueOf, widen } from './stretch.ts';
import type { ResolvedTime, TimeMention } from './timeMention.ts';

export interface TimeContext {
  /** The same text the mentions were found in. */
  readonly prose: string;
  /** EDTF day, month or year of publication, if need be with a time ("1998-02-13T14:26"). */
  readonly published: string | null;
  /** In a narrative, dates without a year follow on those before them. */
  readonly mode?: 'news' | 'narrative';
}

export function resolveTimes<M extends TimeMention>(
  mentions: readonly M[],
  context: TimeContext,
): ResolvedTime<M>[] {
  const published = publicationOf(context.published);
  const mode = context.mode ?? 'news';
  const resolved: ResolvedTime<M>[] = [];
  let told: Told | null = null;
  let quarter: Told | null = null;
  let day: Told | null = null;
  let news: Told | null = null;
  let heading: Told | null = null;
  for (const [index, mention] of mentions.entries()) {
    const meaning = resolveReading(mention.reading, {
      mention,
      told,
      heading,
      day,
      news,
      quarter,
      inside: insideOf(mention, mentions[index + 1]),
      published,
      mode,
      prose: context.prose,
    });
    resolved.push(resolvedTime(mention, meaning, published, told));
    if (!meaning.stretch || (told && isAttribute(mention, context.prose))) continue;
    if (told && isLookBack(mention, context.prose)) continue;
    told = { start: mention.start, end: mention.end, stretch: meaning.stretch };
    if (isHeading(mention, context.prose)) heading = told;
    if (told.stretch.unit === 'day') day = told;
    news ??= day;
    if (isFocus(mention.reading) && isOver(told.stretch, published)) quarter = told;
  }
  return resolved;
}

/** "bones found in Oslo five years earlier were false": an aside goes back, the story does not. */
function isLookBack({ reading, start }: TimeMention, prose: string): boolean {
  if (reading.kind !== 'anaphora' || !reading.counts || (reading.offset ?? 0) >= 0) return false;
  return !/(?:^|[.!?,;:—–"“”]|\b(?:and|but|when|which))\s*$/.test(
    prose.slice(Math.max(0, start - 8), start),
  );
}

/** A year above its paragraphs. */
function isHeading({ reading, start, end }: TimeMention, prose: string): boolean {
  if (reading.kind !== 'date' || reading.year === null || reading.month !== null) return false;
  return isAloneInLine(prose, { start, end });
}

/** "confirmed the 1956 text": the story does not go to the year of a thing it speaks of. */
function isAttribute({ reading, start, end }: TimeMention, prose: string): boolean {
  if (isAttribution({ start, end }, prose)) return true;
  if (reading.kind !== 'date' || reading.month !== null || reading.year === null) return false;
  const before = prose.slice(Math.max(0, start - 6), start);
  if (OF_PAPERS.test(prose.slice(Math.max(0, start - 40), start))) return true;
  return (
    /\b(?:the|a|its|his|their) $/.test(before) &&
    /^ [a-z]|^ \p{Lu}\p{Ll}/u.test(prose.slice(end, end + 3))
  );
}

/** "cancelled the agreements of 1991 and 1999". */
const OF_PAPERS =
  /\b(?:agreements?|treaty|treaties|accords?|pacts?|declarations?|conventions?|notes?|letters?) of (?:\d{4} and )?$/i;

/** ", a clerk said on Friday.": the story stays where it was. */
function isAttribution({ start, end }: Pick<TimeMention, 'start' | 'end'>, prose: string): boolean {
  return prose.charAt(end) === '.' && SAID.test(prose.slice(Math.max(0, start - 90), start));
}

const SAID = /, [^.,;\n]{3,60} (?:said|says|told [a-z]+) (?:on )?$/;

function insideOf(mention: TimeMention, next: TimeMention | undefined): TimeMention | null {
  if (mention.reading.kind !== 'offset-from-event' || !next) return null;
  return contains(mention.reading.event, next) ? next : null;
}

/** A day, a month or a year; a time of day and a qualifier are left off. */
export function publicationOf(published: string | null): Stretch | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*|[?~%])?$/.exec(published ?? '');
  if (!found) return null;
  const [, year, month, day] = found;
  if (month === undefined) return { unit: 'year', year: Number(year) };
  const first = parseDay(`${year}-${month}-${day ?? '01'}`);
  if (!first) return null;
  return day === undefined ? stretchOfDay(first, 'month') : { unit: 'day', day: first };
}

/** "the year-earlier quarter" is compared with the one in question; it does not become it. */
function isFocus(reading: Reading): boolean {
  return reading.kind === 'quarter' && (reading.index !== null || reading.sense !== null);
}

/** Figures are compared with quarters that are over, not with the one being forecast. */
function isOver(stretch: Stretch, published: Stretch | null): boolean {
  const now = published && widen(published, 'quarter');
  const [first, nowFirst] = [firstDay(stretch), now && firstDay(now)];
  return first !== undefined && (!nowFirst || first < nowFirst);
}

function resolvedTime<M extends TimeMention>(
  mention: M,
  meaning: Meaning,
  published: Stretch | null,
  told: Told | null,
): ResolvedTime<M> {
  const { stretch } = meaning;
  const own = stretch && edtfOf(stretch);
  const edtf = meaning.edtf === undefined ? own : meaning.edtf;
  return {
    mention,
    value: meaning.value ?? (stretch ? timexValueOf(stretch) : 'XXXX-XX-XX'),
    edtf: edtf !== null && isAbout(mention.reading) ? about(edtf) : edtf,
    basis: meaning.basis,
    anchor: anchorOf(meaning, published, told),
  };
}

/** A fiscal year begins when its country says: the calendar year of its number is about it. */
function isAbout(reading: Reading): boolean {
  if ('fiscal' in reading && reading.fiscal) return true;
  return 'about' in reading && reading.about === true;
}

function anchorOf(
  meaning: Meaning,
  published: Stretch | null,
  told: Told | null,
): ResolvedTime['anchor'] {
  if (meaning.countedFrom === 'publication')
    return published?.unit === 'day' ? { day: published.day, evidence: null } : null;
  const from = meaning.from ?? told;
  if (meaning.countedFrom !== 'told' || !from) return null;
  const day = firstDay(from.stretch);
  return day ? { day, evidence: { start: from.start, end: from.end } } : null;
}
