// A page's placed paragraphs grouped into its parts, and what the page as a whole says of itself:
// its own fields first, then its parts'.

import { type Day, dayOfMonth, daysBetween, monthOf } from '../../model/day.ts';
import type { Note } from '../../model/note.ts';
import type { Article, Part } from '../../model/schema.ts';
import { fieldsMeaning } from './fieldMeanings.ts';
import type { Mark, Page, PageField } from './page.ts';
import { printedDatesIn } from './printedDate.ts';
import type { Dateline, YearlessDay } from './readArticle.ts';
import {
  type PublishedCandidate,
  type PublishedReading,
  publishedOn,
  readPublished,
} from './readPublished.ts';
import { readStory, type Story } from './readStory.ts';
import type { Placed } from './settleRoles.ts';

/** An address that files the story under its day: /2009/07/01/. */
const DATED_PATH = /\/(?:19|20)\d\d\/\d{1,2}\/\d{1,2}(?:\/|$)/;

export interface PageParts {
  readonly parts: Part[];
  readonly datelines: readonly Dateline[];
  readonly marks: readonly Mark[];
  readonly about: Pick<Article, 'title' | 'outlet' | 'byline' | 'address' | 'published'>;
  readonly notes: readonly Note[];
}

export function readParts(articleId: string, page: Page, placed: readonly Placed[]): PageParts {
  const groups = groupsOf(placed);
  const stories = groups.map((group) => readStory(page, group));
  const fieldDates = fieldCandidates(page);
  const readings: PublishedReading[] = [];
  for (const [i, story] of stories.entries()) {
    const candidates = i === 0 ? [...fieldDates, ...story.candidates] : story.candidates;
    const own = readPublished(articleId, page.text, candidates);
    readings.push(
      own.published ? own : (dispatchOf(articleId, page, story, readings.at(-1)) ?? own),
    );
  }
  const parts = stories.map((story, i): Part => {
    const start = i === 0 ? 0 : (groups[i]?.[0]?.start ?? 0);
    const end = groups[i + 1]?.[0]?.start ?? page.text.length;
    const { title, outlet, byline } = story;
    return { start, end, title, outlet, byline, published: readings[i]?.published ?? null };
  });
  return {
    parts,
    datelines: stories.flatMap(({ place }, part) =>
      place ? [{ part, place, ...writtenOn(stories[part], readings[part]) }] : [],
    ),
    marks: stories.flatMap(({ marks }) => marks),
    about: aboutPage(page, parts, stories),
    notes: readings.flatMap(({ notes }) => notes),
  };
}

function writtenOn(
  story: Story | undefined,
  reading: PublishedReading | undefined,
): Pick<Dateline, 'day' | 'yearless'> {
  const isOpen = !reading?.published && story !== undefined;
  return { day: dayWritten(story, reading), yearless: isOpen ? yearlessDay(story) : null };
}

function yearlessDay({ written, writtenAt }: Story): YearlessDay | null {
  const [date] = written === null ? [] : printedDatesIn(`${written}, ${LEAP_YEAR}`);
  if (!date || !writtenAt) return null;
  return { ...writtenAt, month: monthOf(date.day), dayOfMonth: dayOfMonth(date.day) };
}

/** Has every day of every month. */
const LEAP_YEAR = 2000;

/** "OTARU, Oct. 7": of the year of publication, or the one before. */
function dayWritten(story: Story | undefined, reading: PublishedReading | undefined): Day | null {
  const published = reading?.published?.latest;
  if (!published || !story?.written) return null;
  const year = Number(published.slice(0, 4));
  const days = [year, year - 1].flatMap((one) => printedDatesIn(`${story.written}, ${one}`));
  return days.find(({ day }) => day <= published)?.day ?? null;
}

/** "OTARU, May 4 -" behind a dispatch of 3 May 2011: the year goes on, or turns at New Year. */
function dispatchOf(
  articleId: string,
  { text }: Page,
  { written, writtenAt }: Story,
  before: PublishedReading | undefined,
): PublishedReading | undefined {
  const last = before?.published?.latest;
  if (!last || written === null || !writtenAt) return undefined;
  const year = Number(last.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((one) => printedDatesIn(`${written}, ${one}`));
  const near = days.find(({ day }) => Math.abs(daysBetween(last, day)) <= LONGEST_WRAP);
  if (!near) return undefined;
  return { published: publishedOn(articleId, text, near.day, [writtenAt]), notes: [] };
}

/** Days between one dispatch and the next on a page. */
const LONGEST_WRAP = 120;

function groupsOf(placed: readonly Placed[]): Placed[][] {
  const groups: Placed[][] = [[]];
  for (const paragraph of placed) {
    if (paragraph.opensPart) groups.push([]);
    groups.at(-1)?.push(paragraph);
  }
  return groups;
}

function aboutPage(
  page: Page,
  parts: readonly Part[],
  stories: readonly Story[],
): PageParts['about'] {
  const [first] = parts;
  const field = (meaning: 'title' | 'outlet' | 'byline') =>
    fieldsMeaning(page.fields, meaning)[0]?.value ?? null;
  const isOneText = stories.filter(({ title }) => title !== null).length <= 1;
  return {
    title: field('title') ?? (isOneText ? (first?.title?.text ?? null) : null),
    outlet: field('outlet') ?? first?.outlet ?? null,
    byline: field('byline') ?? first?.byline ?? null,
    address: addressOf(page, parts.length === 1),
    published: first?.published ?? null,
  };
}

const ADDRESS = /^https?:\/\/[^\s"'<>]{4,2000}$/;
/** The last line of a file, where it is nothing but an address. */
const AT_FOOT = /\n[ \t]*(https?:\/\/[^\s"'<>]{4,2000})\s*$/;
const FOOT = 2100;

/** Where the page says it stands. */
function addressOf({ fields, text }: Page, isOneText: boolean): string | null {
  const said = fieldsMeaning(fields, 'address').find(({ value }) => ADDRESS.test(value.trim()));
  const foot = isOneText ? AT_FOOT.exec(text.slice(-FOOT))?.[1] : undefined;
  return said?.value.trim() ?? foot ?? null;
}

function fieldCandidates({ fields }: Page): PublishedCandidate[] {
  return [
    ...fieldsMeaning(fields, 'published').flatMap((field) => dateOf(field, 3)),
    ...fieldsMeaning(fields, 'address')
      .filter(({ value }) => DATED_PATH.test(value))
      .flatMap((field) => dateOf(field, 2)),
  ];
}

function dateOf({ value, start }: PageField, trust: 2 | 3): PublishedCandidate[] {
  const [date] = printedDatesIn(value);
  if (!date) return [];
  const { day, wrongWeekday } = date;
  return [{ day, wrongWeekday, start: start + date.start, end: start + date.end, trust }];
}
