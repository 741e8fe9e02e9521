// Whether two reports tell of one agreement or one proposal: by who is party to it, what it is about
// and whether one only names again what the other tells.

import type { ResolvedReport } from '../dates/resolvedReport.ts';
import { likeness, meets, partiesOf, shared } from './likeness.ts';
import { type PlaceTree, placesFit } from './places.ts';

export function isSameDeed(a: ResolvedReport, b: ResolvedReport, tree: PlaceTree): boolean {
  if ((a.rule === 'invite') !== (b.rule === 'invite')) return false;
  if (a.rule === 'invite') return meets(partiesOf(a), partiesOf(b));
  if (isOfOnePact(a, b) || isOneOffer(a, b) || isNamedAgain(a, b) || isNamedAgain(b, a))
    return true;
  if (isOfOthers(a, b)) return false;
  if (!placesFit(tree, a.places, b.places)) return false;
  const alike = likeness(a.topics, b.topics);
  if (!meets(partiesOf(a), partiesOf(b))) return isOneYear(a, b) && alike >= 0.4;
  const isOneDay = a.date?.precision === 'day' && b.date?.precision === 'day';
  return (
    alike >= (a.article === b.article && isOneDay ? 0.12 : 0.2) ||
    (isOneYear(a, b) && a.article === b.article && alike > 0)
  );
}

/** "They signed a pact on May 3, 1998. They agreed to share the catch": one told by what it says; not "agreed … agreed". */
function isOfOnePact(a: ResolvedReport, b: ResolvedReport): boolean {
  const [earlier, later] = a.sentence > b.sentence ? [b, a] : [a, b];
  return (
    a.type === 'agreement' &&
    earlier.rule !== 'agree' &&
    a.article === b.article &&
    Math.abs(a.sentence - b.sentence) === 1 &&
    later.expression === null &&
    later.rule === 'agree' &&
    a.date !== null &&
    a.date.edtf === b.date?.edtf &&
    shared(partiesOf(a), partiesOf(b)) > 1
  );
}

/** "the 1998 agreement", behind "signed an agreement in May 1998": spoken of again. */
function isNamedAgain(named: ResolvedReport, signed: ResolvedReport): boolean {
  return (
    named.rule === 'treaty' &&
    (named.article === signed.article || isOneYear(named, signed)) &&
    signed.form === 'verb' &&
    named.date?.precision === 'year' &&
    isAmongSides(named, signed) &&
    signed.quote.toLowerCase().includes(named.trigger)
  );
}

/** "the 1956 Norwegian-Chilean pact", signed by a Norwegian and a Chilean; or a pact of nobody by name. */
function isAmongSides(named: ResolvedReport, signed: ResolvedReport): boolean {
  const sides = new Set([...partiesOf(signed), ...signed.states]);
  return partiesOf(named).every((id) => sides.has(id));
}

/** Two on each side, and not the same two; or told undated in another story. */
function isOfOthers(a: ResolvedReport, b: ResolvedReport): boolean {
  const [first, second] = [partiesOf(a), partiesOf(b)];
  const isUndated = a.date === null || b.date === null;
  const isPair = first.length > 1 && second.length > 1;
  if (isUndated && a.story !== b.story) return shared(first, second) < 2;
  return a.type === 'agreement' && isPair && shared(first, second) < 2 && !isOneYear(a, b);
}

/** One proposer, one day, one article: one proposal, in whatever words. */
function isOneOffer(a: ResolvedReport, b: ResolvedReport): boolean {
  if (
    a.type !== 'proposal' ||
    a.article !== b.article ||
    a.date?.precision !== 'day' ||
    b.date?.precision !== 'day'
  )
    return false;
  return a.actors[0] !== undefined && a.actors[0] === b.actors[0];
}

function isOneYear(a: ResolvedReport, b: ResolvedReport): boolean {
  return (
    a.date?.precision === 'year' &&
    b.date?.precision === 'year' &&
    a.date.earliest === b.date.earliest
  );
}
