// One part of a page, from its placed paragraphs: title, outlet, byline, dates, dateline, and the
// marks of all in it that is not prose.

import type { Passage } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import { agencyNamed } from './agencies.ts';
import { leadOf, standingDateline } from './leadOf.ts';
import type { Mark, Page } from './page.ts';
import type { PublishedCandidate } from './readPublished.ts';
import type { Placed } from './settleRoles.ts';
import type { StampedDate } from './stampedDates.ts';
import { trailingCreditIn, trailingLabelIn } from './trailing.ts';

export interface Story {
  readonly title: Passage | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly candidates: readonly PublishedCandidate[];
  readonly place: Span | null;
  /** The date in the dateline, as printed. */
  readonly written: string | null;
  readonly writtenAt: Span | null;
  readonly marks: readonly Mark[];
}

export function readStory({ shadow, text }: Page, part: readonly Placed[]): Story {
  const firstProse = part.findIndex(({ role, isTitle }) => role === 'prose' && !isTitle);
  const lead = readLead(shadow, part[firstProse]);
  const title = part.find(({ isTitle }) => isTitle);
  const marks = part.flatMap((paragraph) => marksOf(shadow, paragraph));
  return {
    title: title ? passageOf(text, { start: title.from, end: title.end }) : null,
    outlet: outletOf(part, firstProse, lead.agency),
    byline: bylineOf(part),
    candidates: [...candidatesOf(part, firstProse), ...lead.candidates],
    ...(lead.place ? writtenIn(lead) : (standing(shadow, part, firstProse) ?? writtenIn(lead))),
    marks: lead.prefix ? [...marks, { ...lead.prefix, kind: 'dateline' }] : marks,
  };
}

interface LocatedLead {
  readonly prefix: Span | null;
  readonly place: Span | null;
  readonly agency: string | null;
  readonly candidates: readonly PublishedCandidate[];
  readonly written: string | null;
  readonly writtenAt: Span | null;
}

const NO_LEAD: LocatedLead = {
  prefix: null,
  place: null,
  agency: null,
  candidates: [],
  written: null,
  writtenAt: null,
};

function readLead(shadow: string, first: Placed | undefined): LocatedLead {
  if (!first) return NO_LEAD;
  const lead = leadOf(shadow.slice(first.from, Math.min(first.end, first.from + 240)));
  const located = (span: Span | null) => span && shift(span, first.from);
  return {
    prefix: located(lead.prefix),
    place: located(lead.place),
    agency: lead.agency === null ? null : (agencyNamed(lead.agency) ?? null),
    candidates: lead.dates.map((date) => candidate(date, first.from, 3)),
    written: lead.written,
    writtenAt: located(lead.writtenAt),
  };
}

function marksOf(shadow: string, { role, start, end, from }: Placed): Mark[] {
  if (role !== 'prose') return [{ start, end, kind: role }];
  const marks: Mark[] = from > start ? [{ start, end: from, kind: 'markup' }] : [];
  const text = shadow.slice(from, end);
  const credit = trailingCreditIn(text).trimStart();
  if (credit !== '') marks.push({ start: end - credit.length, end, kind: 'credit' });
  const label = trailingLabelIn(text).trimStart();
  if (label !== '') marks.push({ start: end - label.length, end, kind: 'boilerplate' });
  return marks;
}

/** Stamps that count only above the text are left out below it. */
function candidatesOf(part: readonly Placed[], firstProse: number): PublishedCandidate[] {
  const lastProse = part.findLastIndex(({ role }) => role === 'prose');
  return part.flatMap(({ look, from, itemDate }, i) => {
    if (itemDate) return [{ ...itemDate, wrongWeekday: null, trust: 3 as const }];
    if (!('dates' in look)) return [];
    const isTop = firstProse < 0 || i < firstProse;
    return look.dates.flatMap((date) => {
      const isBelow = date.mayClose === 'below' && i > lastProse;
      const isEnd = date.mayClose === 'at the end' && i === part.length - 1;
      const isFoot = isBelow || isEnd;
      if (date.onlyAtTop && !isTop && !isFoot) return [];
      if (date.says === 'updated') return [candidate(date, from, 1)];
      return [candidate(date, from, isTop ? 3 : 2)];
    });
  });
}

function candidate(date: StampedDate, offset: number, trust: 1 | 2 | 3): PublishedCandidate {
  const { day, wrongWeekday } = date;
  return { ...shift(date, offset), day, wrongWeekday, trust };
}

type Written = Pick<Story, 'place' | 'written' | 'writtenAt'>;

function writtenIn({ place, written, writtenAt }: LocatedLead): Written {
  return { place, written, writtenAt };
}

/** The dateline that is a paragraph of its own above the text. */
function standing(shadow: string, part: readonly Placed[], firstProse: number): Written | null {
  for (const { look, from, end } of part.slice(0, Math.max(firstProse, 0))) {
    const found = look.kind === 'prose' ? null : standingDateline(shadow.slice(from, end));
    if (!found) continue;
    const { place, written, writtenAt } = found;
    return { place: shift(place, from), written, writtenAt: shift(writtenAt, from) };
  }
  return null;
}

/** What is printed above the text, then in the byline, then below it, then the agency. */
function outletOf(
  part: readonly Placed[],
  firstProse: number,
  agency: string | null,
): string | null {
  const named = part.map(({ look }) =>
    'outlet' in look && look.kind !== 'credit' ? look.outlet : null,
  );
  const above = named.slice(0, Math.max(firstProse, 0)).find((name) => name !== null);
  const below = part.flatMap(({ look }) => (look.kind === 'boilerplate' ? [look.outlet] : []));
  const credited = part.flatMap(({ look, role }) =>
    look.kind === 'credit' && role === 'credit' ? [look.outlet] : [],
  );
  return above ?? agency ?? [...below, ...credited].find((name) => name !== null) ?? null;
}

function bylineOf(part: readonly Placed[]): string | null {
  const bylines = part.flatMap(({ look }) => (look.kind === 'byline' ? [look] : []));
  const written = bylines.find(({ isNote, writer }) => !isNote && writer !== null) ?? bylines[0];
  return written?.writer ?? null;
}

function passageOf(text: string, { start, end }: Span): Passage {
  return { text: text.slice(start, end), start, end };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
