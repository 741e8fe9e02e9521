// The day an article or one of its parts was published, from the dates its page prints. Where they
// disagree the most trustworthy wins and a note says so.

import type { Day } from '../../model/day.ts';
import type { Note } from '../../model/note.ts';
import type { Published } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import { toldNote } from '../../model/toldNote.ts';

export interface PublishedCandidate extends Span {
  readonly day: Day;
  readonly wrongWeekday: string | null;
  /** 3: says so, or stands where a stamp stands; 2: below the text; 1: an update. */
  readonly trust: 1 | 2 | 3;
}

export interface PublishedReading {
  readonly published: Published | null;
  readonly notes: readonly Note[];
}

export function readPublished(
  articleId: string,
  text: string,
  candidates: readonly PublishedCandidate[],
): PublishedReading {
  const [best, ...others] = [...candidates].sort((a, b) => b.trust - a.trust || a.start - b.start);
  if (!best) return { published: null, notes: [] };
  const agreeing = [best, ...others.filter(({ day, trust }) => day === best.day && trust > 1)];
  const rival = others.find(({ day, trust }) => day !== best.day && trust > 1);
  return {
    published: publishedOn(articleId, text, best.day, agreeing),
    notes: [
      ...(rival ? [rivalNote(articleId, text, best, rival)] : []),
      ...(best.wrongWeekday === null ? [] : [weekdayNote(articleId, text, best)]),
    ],
  };
}

export function publishedOn(
  article: string,
  text: string,
  day: Day,
  evidence: readonly Span[],
): Published {
  return {
    edtf: day,
    earliest: day,
    latest: day,
    precision: 'day',
    qualifier: null,
    basis: 'stated',
    evidence: evidence.map(({ start, end }) => ({
      article,
      text: text.slice(start, end),
      start,
      end,
    })),
    inferredFrom: null,
    within: null,
  };
}

function rivalNote(
  article: string,
  text: string,
  best: PublishedCandidate,
  rival: PublishedCandidate,
): Note {
  const [used, other] = [best, rival].map(({ start, end }) => text.slice(start, end));
  const at = { level: 'warning', article, span: spanOf(rival) } as const;
  return toldNote('dates-disagree', [used ?? '', other ?? ''], { code: 'dates-disagree', ...at });
}

function weekdayNote(article: string, text: string, date: PublishedCandidate): Note {
  const words = text.slice(date.start, date.end);
  const at = { level: 'warning', article, span: spanOf(date) } as const;
  const values = [words, date.day, date.wrongWeekday ?? ''];
  return toldNote('weekday-differs', values, { code: 'weekday-differs', ...at });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
