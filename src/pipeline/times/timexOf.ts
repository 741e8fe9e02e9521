// A plain text and when it was written → its time expressions in TIMEX3 terms, as public corpora
// have them: a range is its two ends, words about an event that name no length are left out.

import { resolveTimes } from './resolveTimes.ts';
import { tagTimes } from './tagTimes.ts';
import type { TimeMention, TimexType } from './timeMention.ts';

export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: TimexType;
  readonly value: string;
}

export function timexOf(text: string, written: string | null): Timex[] {
  const prose = plainQuotes(text);
  const mentions = tagTimes(prose).flatMap((mention) => endsOf(prose, mention));
  return resolveTimes(mentions, { prose, published: written }).map(({ mention, value }) => ({
    start: mention.start,
    end: mention.end,
    text: text.slice(mention.start, mention.end),
    type: mention.type,
    value,
  }));
}

function plainQuotes(text: string): string {
  return text.replaceAll(/[\u2018\u2019]/g, "'").replaceAll('\u00a0', ' ');
}

function endsOf(prose: string, mention: TimeMention): TimeMention[] {
  const { reading } = mention;
  if (reading.kind === 'offset-from-event' && reading.amount === null) return [];
  if (reading.kind !== 'range') return [mention];
  return [reading.from, reading.to].map(({ start, end, reading: part }) => ({
    ...mention,
    start,
    end,
    text: prose.slice(start, end),
    reading: part,
  }));
}
