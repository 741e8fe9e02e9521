// The one decision: are two reports of one happening? Likeness is not identity: date, people, place
// and matter must all be able to be the same, and enough of them must be. It is symmetric, and looks
// at nothing but the two.

import { daysBetween } from '../../model/day.ts';
import { datesOverlap } from '../../model/edtf.ts';
import type { EventType } from '../../model/vocabulary.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { isSameDeed } from './isSameDeed.ts';
import { likeness, meets, partiesOf, shared } from './likeness.ts';
import { type PlaceTree, placesFit } from './places.ts';

export function isSameEvent(a: ResolvedReport, b: ResolvedReport, tree: PlaceTree): boolean {
  if (a.id === b.id) return true;
  if (!datesFit(a, b) || isTwoTimes(a, b)) return false;
  return canBeOne(a, b, tree) && !isFarFetched(a, b) && !isFarFetched(b, a);
}

function canBeOne(a: ResolvedReport, b: ResolvedReport, tree: PlaceTree): boolean {
  if (isSameWords(a, b)) return true;
  if (isDenialOf(a, b) || isDenialOf(b, a)) return true;
  if (isDetailOf(a, b) || isDetailOf(b, a)) return true;
  if (a.type !== b.type) return isVisitAndMeeting(a, b, tree) || isVisitAndMeeting(b, a, tree);
  return sameOfType[a.type](a, b, tree);
}

/** One article that tells of one as done and of one as still to come, each with its own words, tells of two. */
function isTwoTimes(a: ResolvedReport, b: ResolvedReport): boolean {
  const isApart = (a.status === 'planned') !== (b.status === 'planned');
  return (
    isApart &&
    a.article === b.article &&
    a.part === b.part &&
    a.expression !== null &&
    b.expression !== null &&
    a.expression.start !== b.expression.start &&
    a.expression.text !== b.expression.text
  );
}

const A_YEAR = 366;

/** News without a date of its own is no happening of years ago, unless its words bring that one back. */
function isFarFetched(undated: ResolvedReport, told: ResolvedReport): boolean {
  const { published } = undated;
  if (undated.date !== null || !published || !told.date?.latest) return false;
  if (daysBetween(told.date.latest, published) <= A_YEAR) return false;
  const isOneTelling = undated.article === told.article && undated.sentence === told.sentence;
  return !isOneTelling && likeness(undated.topics, told.topics) < 0.3;
}

type Likeness = (a: ResolvedReport, b: ResolvedReport, tree: PlaceTree) => boolean;

const sameOfType: Readonly<Record<EventType, Likeness>> = {
  meeting: isSameMeeting,
  visit: isSameVisit,
  statement: isSameStatement,
  agreement: isSameDeed,
  proposal: isSameDeed,
  sanction: isSameSanction,
  military: isSameForce,
  domestic: isSameMatter,
  economy: isSameMatter,
  other: isSameMatter,
};

function datesFit(a: ResolvedReport, b: ResolvedReport): boolean {
  return a.date === null || b.date === null || datesOverlap(a.date, b.date);
}

/** Two editions of one story tell one thing in the same words. */
function isSameWords(a: ResolvedReport, b: ResolvedReport): boolean {
  if (a.story !== b.story || a.article === b.article || a.type !== b.type) return false;
  return a.rule === b.rule && a.trigger === b.trigger && likeness(a.topics, b.topics) >= 0.7;
}

function isDenialOf(denial: ResolvedReport, claim: ResolvedReport): boolean {
  return (
    denial.status === 'denied' &&
    denial.article === claim.article &&
    denial.denies === claim.triggerSpan.start
  );
}

function isDetailOf(detail: ResolvedReport, meeting: ResolvedReport): boolean {
  if (
    !detail.isDetail ||
    meeting.type !== 'meeting' ||
    meeting.isDetail ||
    !detail.date ||
    !meeting.date
  )
    return false;
  return (
    detail.story === meeting.story &&
    meets(detail.actors, meeting.actors) &&
    detail.date.edtf === meeting.date.edtf
  );
}

function isSameMeeting(a: ResolvedReport, b: ResolvedReport, tree: PlaceTree): boolean {
  const isGathering = a.rule === 'gathering';
  if (isGathering !== (b.rule === 'gathering') || isPutOffApart(a, b)) return false;
  const common = shared(a.actors, b.actors);
  const isOneDay = a.date?.precision === 'day' && b.date?.precision === 'day';
  const isElsewhere = a.article !== b.article && !isOneDay;
  if (isElsewhere && common < 2 && !isGathering) return false;
  if (!placesFit(tree, a.places, b.places)) return false;
  const isOneSpot = meets(a.places, b.places);
  if (isGathering && isOneSpot) return true;
  if (common > 1 || isLeadersMeeting(a, b)) return true;
  const isNobodys = a.actors.length === 0 || b.actors.length === 0;
  if (isNobodys && isOneSpot && a.article === b.article && a.date?.edtf === b.date?.edtf)
    return true;
  if (
    !isOneDay ||
    (common === 0 && (a.actors.length > 0 || b.actors.length > 0) && a.article !== b.article)
  )
    return false;
  if (common > 0 && isAlone(a, b) && isAlone(b, a)) return false;
  return a.article === b.article
    ? common > 0 || a.actors.length === 0 || b.actors.length === 0
    : isOneSpot;
}

/** "The two countries held a summit in May, when Mori met Kerry": states meet where their leaders do. */
function isLeadersMeeting(a: ResolvedReport, b: ResolvedReport): boolean {
  if (a.article !== b.article || a.date === null || a.date.edtf !== b.date?.edtf) return false;
  if (Math.abs(a.sentence - b.sentence) > reachOfStates(a, b)) return false;
  const states = new Set(a.states);
  return (
    states.size > 1 &&
    states.size === new Set(b.states).size &&
    b.states.every((id) => states.has(id))
  );
}

/** Sentences between the meeting of states and that of their people: told right behind it, or as one plan. */
function reachOfStates(a: ResolvedReport, b: ResolvedReport): number {
  if (a.status !== b.status || a.date?.precision !== 'day') return 0;
  if (a.status === 'planned') return isOfStates(a) || isOfStates(b) ? 2 : 0;
  return isOfStates(a.sentence < b.sentence ? a : b) ? 1 : 0;
}

/** "The two countries", and nobody by name. */
function isOfStates({ actors, states }: ResolvedReport): boolean {
  return actors.length > 0 && actors.every((id, i) => id === states[i]);
}

/** Somebody is told to be in the one who is not in the other. */
function isAlone(a: ResolvedReport, b: ResolvedReport): boolean {
  return a.actors.some((id) => !b.actors.includes(id));
}

function isVisitAndMeeting(
  visit: ResolvedReport,
  meeting: ResolvedReport,
  tree: PlaceTree,
): boolean {
  if (visit.type !== 'visit' || meeting.type !== 'meeting' || !visit.date || !meeting.date)
    return false;
  if (visit.actors.length === 0 || !visit.actors.every((id) => meeting.actors.includes(id)))
    return false;
  const isOneDay = visit.date.edtf === meeting.date.edtf && visit.date.precision === 'day';
  const isInMonth =
    visit.date.precision === 'month' &&
    meeting.date.precision === 'day' &&
    meeting.places.length > 0 &&
    visit.places.length > 0;
  return (isOneDay || isInMonth) && placesFit(tree, visit.places, meeting.places);
}

function isSameVisit(a: ResolvedReport, b: ResolvedReport, tree: PlaceTree): boolean {
  if (isPutOffApart(a, b)) return false;
  if (!meets(a.actors, b.actors)) return false;
  return placesFit(tree, a.places, b.places) && (a.places.length > 0 || b.places.length > 0);
}

/** The day a journey was put off is no day of the journey. */
function isPutOffApart(a: ResolvedReport, b: ResolvedReport): boolean {
  if ((a.rule === 'put off') === (b.rule === 'put off')) return false;
  if (a.date !== null && b.date !== null) return true;
  const plan = a.rule === 'put off' ? b : a;
  return a.article === b.article && plan.status === 'planned' && plan.expression !== null;
}

function isSameStatement(a: ResolvedReport, b: ResolvedReport): boolean {
  if (a.actors[0] === undefined || !meets(a.actors, b.actors) || a.date === null || b.date === null)
    return false;
  if (isAlone(a, b) && isAlone(b, a)) return false;
  if ((a.status === 'planned') !== (b.status === 'planned')) return a.rule === b.rule;
  if (a.article === b.article)
    return (
      a.part === b.part &&
      a.date.edtf.replace('~', '') === b.date.edtf.replace('~', '') &&
      a.rule !== 'announce' &&
      b.rule !== 'announce'
    );
  return (
    a.date.precision === 'day' &&
    b.date.precision === 'day' &&
    (a.story === b.story
      ? likeness(a.topics, b.topics) >= 0.4
      : likeness(a.topics, b.topics) >= 0.25)
  );
}

function isSameSanction(a: ResolvedReport, b: ResolvedReport): boolean {
  if ((a.rule === 'halt contacts') !== (b.rule === 'halt contacts')) return false;
  if (isOtherMeasure(a, b)) return false;
  const isImposerOne =
    (a.actors.length === 0 && b.actors.length === 0) || meets(a.actors, b.actors);
  const isTargetOne =
    a.targets.length === 0 || b.targets.length === 0 || meets(a.targets, b.targets);
  return (
    isImposerOne && isTargetOne && (a.article === b.article || meets(partiesOf(a), partiesOf(b)))
  );
}

/** "Norway said it had banned 63 officials … It expelled eight diplomats in April": one article, two deeds. */
function isOtherMeasure(a: ResolvedReport, b: ResolvedReport): boolean {
  const isTold = a.form === 'verb' && b.form === 'verb' && a.article === b.article;
  return isTold && a.trigger !== b.trigger && likeness(a.topics, b.topics) < 0.2;
}

function isSameForce(a: ResolvedReport, b: ResolvedReport, tree: PlaceTree): boolean {
  if (a.rule !== b.rule && !(TAKING.has(a.rule) && TAKING.has(b.rule))) return false;
  const isPlaced = a.places.length > 0 && b.places.length > 0;
  if (isPlaced)
    return (
      placesFit(tree, a.places, b.places) &&
      (meets(partiesOf(a), partiesOf(b)) || a.actors.length === 0 || b.actors.length === 0)
    );
  return (
    a.date !== null &&
    b.date !== null &&
    meets(a.actors, b.actors) &&
    (a.trigger === b.trigger ||
      (a.rule === 'take a boat' && a.article === b.article && isTaken(a) && isTaken(b)) ||
      likeness(a.topics, b.topics) >= 0.2)
  );
}

/** A boat is captured and held, and not yet let go. */
function isTaken({ trigger }: ResolvedReport): boolean {
  return trigger !== 'release';
}

/** Land is seized or simply taken. */
const TAKING = new Set(['seize land', 'take land']);

function isSameMatter(a: ResolvedReport, b: ResolvedReport, tree: PlaceTree): boolean {
  if (a.date === null || b.date === null || !placesFit(tree, a.places, b.places)) return false;
  const alike = likeness(a.topics, b.topics);
  const common = shared(partiesOf(a), partiesOf(b)) + shared(a.places, b.places);
  return common > 0 ? alike >= 0.3 || (a.trigger === b.trigger && alike >= 0.12) : alike >= 0.6;
}
