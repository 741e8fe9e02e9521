// From what each paragraph looks like alone to what it is on this page: where a text begins and
// ends, which headline is a title, which lines after a story belong to the page and not to it.

import type { Day } from '../../model/day.ts';
import type { NotProseKind } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import type { BoilerplateRule } from './boilerplateRules.ts';
import { findRepeats } from './findRepeats.ts';
import type { Paragraph } from './layOut.ts';
import { LONGEST_LEAD, leadOf } from './leadOf.ts';
import type { Look } from './lookOf.ts';

export type Role = 'prose' | NotProseKind;

export interface Placed extends Seen {
  readonly role: Role;
  /** The title of its part; one that is a whole sentence is prose besides. */
  readonly isTitle: boolean;
  /** Whether a text of its own begins here. */
  readonly opensPart: boolean;
}

export interface ItemDate extends Span {
  readonly day: Day;
}

export interface Seen extends Paragraph {
  readonly look: Look;
  /** The date in the link of a list item, which makes it a short text of its own. */
  readonly itemDate: ItemDate | null;
}

/** A first paragraph longer than this, above a headline, is a text and not a description. */
const LONGEST_DESCRIPTION = 320;
/** A headline of at least this length with a full stop is a sentence: the item of a news list. */
const SHORTEST_SENTENCE = 60;
/** A shorter line with a byline or a stamp behind it may be a name or a section. */
const SHORTEST_HEADLINE = 16;

export function settleRoles(shadow: string, seen: readonly Seen[]): Placed[] {
  const repeats = findRepeats(shadow, seen, (i) => seen[i]?.look.kind === 'prose');
  const openers = partOpeners(shadow, seen, repeats);
  const bounds = [...new Set([0, ...openers, seen.length])].sort((a, b) => a - b);
  return bounds.slice(0, -1).flatMap((from, k) => {
    const to = bounds[k + 1] ?? seen.length;
    const part = seen.slice(from, to);
    const { roles, title } = rolesInPart(part, (i) => repeats.has(from + i));
    const years = yearHeadings(shadow, part);
    return part.map((paragraph, i) => ({
      ...paragraph,
      role: years.has(i)
        ? 'prose'
        : (roleOfTitle(shadow, paragraph, i === title) ?? roles[i] ?? 'boilerplate'),
      isTitle: i === title,
      opensPart: from > 0 && i === 0,
    }));
  });
}

const YEAR_HEADING = /^(?:1[89]|20)\d\d(?: ?[-–—/] ?(?:(?:1[89]|20)\d\d|\d\d))?:?$/;

/** Years that stand alone, each above what happened in it; a single one may be anything. */
function yearHeadings(shadow: string, part: readonly Seen[]): ReadonlySet<number> {
  const found = part.flatMap(({ from, end }, i) =>
    YEAR_HEADING.test(shadow.slice(from, end)) && part[i + 1]?.look.kind === 'prose' ? [i] : [],
  );
  return new Set(found.length > 1 ? found : []);
}

/** A new headline with a byline or a stamp, after prose and before prose, opens a part; so does a new dispatch. */
function partOpeners(
  shadow: string,
  seen: readonly Seen[],
  repeats: ReadonlySet<number>,
): number[] {
  const openers: number[] = [];
  let so = NOTHING_YET;
  for (const [i, { look, start, end, itemDate }] of seen.entries()) {
    const isDescription = openers.length === 0 && so.isDescription;
    const isOpener = so.prose > 0 && !isDescription && isSignedHeadline(seen, i, so.isInComments);
    const isNext = so.prose > 0 && isDispatch(shadow, seen[i]);
    if (itemDate || isOpener || isNext || endsDatedList(seen, i)) {
      openers.push(i);
      so = NOTHING_YET;
    }
    if (look.kind === 'headline') so = { ...so, hasHeadline: true };
    if (look.kind === 'boilerplate' && look.reach === 'rest' && so.prose > 0) {
      so = { ...so, isInComments: true };
    }
    if (look.kind !== 'prose' || repeats.has(i)) continue;
    const isFirst = so.prose === 0 && !so.hasHeadline && end - start < LONGEST_DESCRIPTION;
    so = { ...so, prose: so.prose + 1, isDescription: isFirst };
  }
  return openers;
}

/** What has been met so far in one part. */
const NOTHING_YET = {
  prose: 0,
  hasHeadline: false,
  isInComments: false,
  /** Its only prose is one short paragraph above any headline. */
  isDescription: false,
};

/** "OTARU, May 4 (Fjord Wire) - The mayor": prose that begins with a place and a day of its own. */
function isDispatch(shadow: string, paragraph: Seen | undefined): boolean {
  if (paragraph?.look.kind !== 'prose') return false;
  const head = shadow.slice(paragraph.from, Math.min(paragraph.end, paragraph.from + LONGEST_LEAD));
  return /\d/.test(head) && leadOf(head).written !== null;
}

/** Prose behind a list of dated items belongs to none of them. */
function endsDatedList(seen: readonly Seen[], i: number): boolean {
  const [previous, next] = [seen[i - 1], seen[i]];
  return previous?.itemDate != null && next?.look.kind === 'prose' && next.from === next.start;
}

/** Among readers' comments names and dates are no proof of a new text, only a byline is. */
function isSignedHeadline(seen: readonly Seen[], i: number, isInComments = false): boolean {
  const look = seen[i]?.look;
  if (lengthOf(seen[i]) < SHORTEST_HEADLINE) return false;
  if (look?.kind !== 'headline' && !(look?.kind === 'prose' && look.mayBeHeadline)) return false;
  const following = seen.slice(i + 1, i + 6);
  const proof = following.findIndex(
    ({ look: { kind } }) => kind === 'byline' || (kind === 'stamp' && !isInComments),
  );
  if (proof < 0) return false;
  const between = following.slice(0, proof);
  const isClose = between.every(
    ({ look: { kind } }) => kind !== 'prose' && kind !== 'headline' && kind !== 'stamp',
  );
  return isClose && following.slice(proof).some(({ look: { kind } }) => kind === 'prose');
}

function roleOfTitle(shadow: string, { start, end }: Seen, isTitle: boolean): Role | undefined {
  if (!isTitle) return undefined;
  const isSentence = end - start >= SHORTEST_SENTENCE && /\.["')]?$/.test(shadow.slice(start, end));
  return isSentence ? 'prose' : 'title';
}

interface PartRoles {
  readonly roles: readonly Role[];
  readonly title: number | undefined;
}

function rolesInPart(part: readonly Seen[], isRepeat: (i: number) => boolean): PartRoles {
  const isBody = (i: number) => part[i]?.look.kind === 'prose' && !isRepeat(i);
  const proseAt = part.flatMap((_, i) => (isBody(i) ? [i] : []));
  const title = titleIndex(part, proseAt);
  const standfirsts = standfirstsOf(part, proseAt, title);
  const first = proseAt.find((i) => i !== title && !standfirsts.has(i)) ?? part.length;
  const last = proseAt.at(-1) ?? -1;
  const zones = zonesAfter(part, first);
  const roles = part.map((paragraph, i): Role => {
    if (i === title) return 'title';
    if (zones.has(i)) return 'boilerplate';
    if (standfirsts.has(i)) return 'standfirst';
    if (isRepeat(i)) return 'repeated';
    return roleInBody(paragraph, i > first && i < last);
  });
  return { roles, title };
}

function roleInBody({ look, from, start }: Seen, isInside: boolean): Role {
  switch (look.kind) {
    case 'prose':
      return 'prose';
    case 'headline':
      if (isInside && from > start) return 'prose';
      return isInside ? 'title' : 'boilerplate';
    case 'fragment':
    case 'boilerplate':
      return 'boilerplate';
    case 'stamp':
      return 'dateline';
    case 'outlet':
    case 'credit':
      return 'credit';
    case 'byline':
    case 'caption':
      return look.kind;
  }
}

/** The headline above the first prose: the first with four words or more, else with two. */
function titleIndex(part: readonly Seen[], proseAt: readonly number[]): number | undefined {
  if (part[0]?.look.kind === 'prose' && part[0].look.mayBeHeadline && isSignedHeadline(part, 0)) {
    return 0;
  }
  const isDescribed = (i: number) => proseAt[0] === i && isSignedHeadline(part, i + 1);
  const end = proseAt.find((i) => !isDescribed(i)) ?? (proseAt.length > 0 ? part.length : 0);
  const headlines = part
    .slice(0, end)
    .flatMap(({ look, start, end: to }, i) =>
      look.kind === 'headline' ? [{ i, length: to - start }] : [],
    );
  return (headlines.find(({ length }) => length >= 24) ?? headlines[0])?.i;
}

/** Prose between a title and its byline or stamp, and a description above the title. */
function standfirstsOf(
  part: readonly Seen[],
  proseAt: readonly number[],
  title: number | undefined,
): ReadonlySet<number> {
  if (title === undefined) return new Set();
  const above = proseAt.filter((i) => i < title);
  const [next, story] = proseAt.filter((i) => i > title);
  if (next === undefined) return new Set(above.length < proseAt.length ? above : []);
  const after = part.slice(next + 1, next + 3);
  const proof = after.findIndex(({ look }) => look.kind === 'byline' || look.kind === 'stamp');
  const isShort = lengthOf(part[next]) <= LONGEST_DESCRIPTION;
  const isSigned = part
    .slice(title, next)
    .some(({ look }) => look.kind === 'byline' || look.kind === 'stamp');
  const isStandfirst =
    story !== undefined &&
    proof >= 0 &&
    isShort &&
    !isSigned &&
    !after.slice(0, proof).some(({ look }) => look.kind === 'prose');
  return new Set(isStandfirst ? [...above, next] : above);
}

function lengthOf(span: Seen | undefined): number {
  return span ? span.end - span.start : 0;
}

/** Paragraphs swept along by a boilerplate line that reaches beyond itself. */
function zonesAfter(part: readonly Seen[], first: number): ReadonlySet<number> {
  const swept = new Set<number>();
  let zone: 'none' | 'list' | 'rest' = 'none';
  let pitchBlock = -1;
  for (const [i, { look, block, start, end, from }] of part.entries()) {
    if (look.kind === 'boilerplate') {
      if (look.reach === 'rest' && i > first) zone = 'rest';
      if (look.reach === 'list' && zone === 'none' && i > first) zone = 'list';
      if (look.reach !== 'none' && i > first) pitchBlock = block;
      continue;
    }
    const isLongProse = look.kind === 'prose' && end - start >= 120 && from === start;
    if (zone === 'list' && isLongProse) zone = 'none';
    if (zone !== 'none' || block === pitchBlock) swept.add(i);
  }
  for (const i of pitchHeads(part, first)) swept.add(i);
  return swept;
}

/** Lines of a block whose last line pitches for something, at the end of the text. */
function pitchHeads(part: readonly Seen[], first: number): number[] {
  const lastBlock = part.findLast(({ look }) => look.kind === 'prose')?.block;
  const block = part.flatMap(({ block: at }, i) => (at === lastBlock && i > first ? [i] : []));
  const isPitch = block.some((i) => reachOf(part[i]) !== 'none');
  return isPitch && block.length <= 4 ? block.filter((i) => part[i]?.look.kind === 'prose') : [];
}

function reachOf(seen: Seen | undefined): BoilerplateRule['reach'] {
  return seen?.look.kind === 'boilerplate' ? seen.look.reach : 'none';
}
