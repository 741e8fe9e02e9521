// What a text says of the year it was written in: the years it looks back on, the first it looks
// ahead to, the offices people hold in it, and the weekday of its lead.

import type { Weekday } from '../../model/day.ts';
import { contains, type Span } from '../../model/span.ts';
import { gazetteer } from '../names/gazetteer.ts';
import type { NameMention } from '../names/nameMention.ts';
import type { Office } from '../names/offices.ts';
import { termsOf } from '../names/terms.ts';
import { titles } from '../names/titles.ts';
import type { ReadArticle, Sentence } from '../read/readArticle.ts';
import { directionAt } from '../times/direction.ts';
import type { TimeMention } from '../times/timeMention.ts';

export interface DatelineText {
  readonly read: ReadArticle;
  readonly names: readonly NameMention[];
  readonly times: readonly TimeMention[];
}

/** A year, month or day as far as printed ("2018-11"), and the words. */
export interface PrintedYear {
  readonly date: string;
  readonly at: Span;
}

/** Who is called by which office as of now. */
export interface Holder {
  readonly id: string;
  readonly office: Office;
  readonly at: Span;
}

export interface YearEvidence {
  /** The latest year told as past. */
  readonly latest: PrintedYear | undefined;
  /** The earliest behind it that is told as to come. */
  readonly ahead: PrintedYear | undefined;
  readonly holders: readonly Holder[];
  readonly weekday: { readonly weekday: Weekday; readonly at: Span } | undefined;
}

export function yearEvidence(text: DatelineText, part: number): YearEvidence {
  const sentences = text.read.sentences.filter((sentence) => sentence.part === part);
  const years = sentences.map((sentence) => yearsIn(text, sentence));
  const all = years.flat().sort(byDate);
  const latest = all.findLast(({ told }) => told === 'past');
  const ahead = all.find(({ told, date }) => told === 'plan' && date > (latest?.date ?? ''));
  const timeless = sentences.filter((_, i) => years[i]?.every(({ isOfThing }) => isOfThing));
  return {
    latest,
    ahead,
    holders: timeless.flatMap((sentence) => holdersIn(text, sentence)),
    weekday: weekdayIn(text, sentences.slice(0, LEAD)),
  };
}

/** Sentences in which news says what day it is. */
const LEAD = 2;

function byDate(a: PrintedYear, b: PrintedYear): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

function yearsIn({ read, times }: DatelineText, sentence: Sentence) {
  const { prose } = read;
  const isOfPlans = PLANS.test(prose.slice(sentence.start, sentence.end));
  const toldAt = (at: Span) =>
    isOfPlans || LIMIT.test(prose.slice(Math.max(0, at.start - 20), at.start))
      ? 'plan'
      : directionAt(prose, at) === 'future'
        ? 'present'
        : 'past';
  return times.flatMap(({ reading, start, end }) => {
    if (reading.kind !== 'date' || reading.year === null) return [];
    if (!contains(sentence, { start, end })) return [];
    const at = { start, end };
    const isOfThing = /\b(?:the|an?|its|their) $/i.test(prose.slice(Math.max(0, start - 8), start));
    const fields = [reading.month, reading.day].flatMap((field) => field ?? []);
    const date = [String(reading.year), ...fields.map((field) => String(field).padStart(2, '0'))];
    return [{ date: date.join('-'), at, told: toldAt(at), isOfThing }];
  });
}

/** Words in whose sentence a year may lie ahead. */
const PLANS = /\b(?:will|would|shall|plan(?:s|ned)?|expected|scheduled|due|aims?)\b/;
/** "by the end of 2018", not "launched by a decision of 2018". */
const LIMIT = /\b(?:by|until|through) (?:(?:the )?(?:end|close) of |late |early |mid-)?$/;

function holdersIn({ read, names }: DatelineText, sentence: Sentence): Holder[] {
  return names.flatMap(({ id, how, start, end }) => {
    const row = gazetteer.persons.get(id);
    if (!row || how !== 'name' || !contains(sentence, { start, end })) return [];
    const before = read.prose.slice(Math.max(sentence.start, start - LONGEST_TITLE), start);
    const title = TITLE.exec(before)?.groups?.title;
    const office = title === undefined ? undefined : OFFICES.get(title.toLowerCase());
    if (!office || title === undefined) return [];
    if (!termsOf(row).some((term) => term.office === office)) return [];
    return [{ id, office, at: { start: start - title.length - 1, end } }];
  });
}

const OFFICES: ReadonlyMap<string, Office> = new Map(
  titles.flatMap(({ phrases, office }) =>
    office === null || office === 'leader'
      ? []
      : phrases.map((phrase): [string, Office] => [phrase, office]),
  ),
);
const LONGEST_TITLE = 60;
const TITLE = new RegExp(
  `(?<!\\b(?:former|then|late|ex|next|incoming|future)[ -])\\b(?<title>${[...OFFICES.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')}) $`,
  'i',
);

/** "on Friday", told in the past: the day of the dateline, as agencies write. */
function weekdayIn({ read, times }: DatelineText, lead: readonly Sentence[]) {
  for (const { reading, start, end } of times) {
    if (reading.kind !== 'weekday' || reading.sense !== null || reading.week !== null) continue;
    if (!lead.some((sentence) => contains(sentence, { start, end }))) continue;
    if (directionAt(read.prose, { start, end }) === 'future') continue;
    return { weekday: reading.weekday, at: { start, end } };
  }
  return undefined;
}
