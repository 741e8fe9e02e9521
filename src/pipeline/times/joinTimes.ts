// Mentions that belong together made one: "early" and "March", "10 a.m." and "Friday".

import type { Span } from '../../model/span.ts';
import { type LeadRule, leadRules } from './leadRules.ts';
import type { DayReading, Reading } from './reading.ts';
import type { TimeMention } from './timeMention.ts';

/** Longest lead plus the space before the mention. */
const LEAD_LENGTH = 24;

const BETWEEN =
  /^(?: ?,)?\s+(?:(?:at|on|by|from|about|around|early|late)\s+){0,2}$|^(?: ?,)?\s+\(?$/;

/** Most mentions have none of the leads before them. */
const ANY_LEAD = new RegExp(leadRules.map(({ pattern }) => pattern.source).join('|'), 'i');

export function joinTimes(prose: string, mentions: readonly TimeMention[]): TimeMention[] {
  const joined: TimeMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const both = before && joinClock(prose, before, mention);
    if (both) joined.splice(-1, 1, both);
    else joined.push(withLead(prose, mention, before?.end ?? 0));
  }
  return joined;
}

/** A clock time beside a day is one mention, whichever comes first. */
function joinClock(prose: string, a: TimeMention, b: TimeMention): TimeMention | undefined {
  const between = prose.slice(a.end, b.start);
  if (between.length > 16 || !BETWEEN.test(between)) return undefined;
  const [clock, day] = a.reading.kind === 'time' ? [a, b] : [b, a];
  if (clock.reading.kind !== 'time' || clock.reading.on || !isDay(day.reading)) return undefined;
  const span: Span = { start: a.start, end: b.end };
  return {
    ...clock,
    ...span,
    text: prose.slice(span.start, span.end),
    reading: { ...clock.reading, on: day.reading },
  };
}

function isDay(reading: Reading): reading is DayReading {
  if (reading.kind === 'weekday') return true;
  if (reading.kind === 'relative' || reading.kind === 'anaphora') return reading.unit === 'day';
  return reading.kind === 'date' && reading.day !== null;
}

function withLead(prose: string, mention: TimeMention, from: number): TimeMention {
  const before = prose
    .slice(Math.max(from, mention.start - LEAD_LENGTH), mention.start)
    .replaceAll('\n', ' ');
  if (!ANY_LEAD.test(before)) return mention;
  for (const rule of leadRules) {
    if (!rule.kinds.includes(mention.reading.kind)) continue;
    if (rule.notBefore?.test(mention.text)) continue;
    const found = rule.pattern.exec(before);
    if (found) return led(prose, mention, found[0].length, rule);
  }
  return mention;
}

function led(prose: string, mention: TimeMention, length: number, rule: LeadRule): TimeMention {
  const start = mention.start - length;
  const text = prose.slice(start, mention.end);
  return { ...mention, start, text, reading: shaded(mention.reading, rule) };
}

function shaded(reading: Reading, { part, about }: LeadRule): Reading {
  switch (reading.kind) {
    case 'date':
    case 'season':
    case 'quarter':
    case 'decade':
    case 'century':
    case 'relative':
    case 'weekday':
    case 'anaphora':
      return { ...reading, ...(part && { part }), ...(about && { about }) };
    default:
      return reading;
  }
}
