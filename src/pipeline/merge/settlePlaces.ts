// Where an event took place, where its own reports do not say: what was said, proposed or agreed on
// the day of a meeting by those who met was where they met; a host receives at home; a matter inside
// a state is there; a sanction bites in the state it is aimed at.

import type { Actor } from '../../model/schema.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import type { UnnamedEvent } from './eventFrom.ts';
import type { ReportGroup } from './groupReports.ts';
import { isFinerThan, type PlaceTree } from './places.ts';

export interface PlaceTables {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly tree: PlaceTree;
}

const INSIDE = new Set(['statement', 'proposal', 'agreement', 'other']);

export function settlePlaces(
  events: readonly UnnamedEvent[],
  groups: readonly ReportGroup[],
  tables: PlaceTables,
): readonly UnnamedEvent[] {
  const meetings = meetingsByDay(events);
  return events.map((event, i) => {
    if (event.type === 'sanction' && !groups[i]?.some(isImposed)) return event;
    const ground =
      event.places.length > 0 && event.type !== 'sanction' ? event.places : groundOf(event, tables);
    const places = placesIn(event, ground);
    return places === event.places ? event : { ...event, places: [...places] };
  });

  function placesIn(event: UnnamedEvent, ground: readonly string[]): readonly string[] {
    if (!INSIDE.has(event.type) || event.status === 'denied' || hasTown(ground, tables.tree))
      return ground;
    const scene = sceneOf(event, meetings.get(dayOf(event)) ?? []);
    if (scene.length === 0) return ground;
    const coarse = ground.filter((id) => !scene.some((at) => isFinerThan(tables.tree, at, id)));
    return [...new Set([...scene, ...coarse])];
  }
}

/** Sanctions and the like; who is expelled or what is broken off is not elsewhere for it. */
function isImposed({ type, rule }: ResolvedReport): boolean {
  return type === 'sanction' && rule !== 'halt contacts';
}

function hasTown(places: readonly string[], tree: PlaceTree): boolean {
  return places.some((id) => tree.kinds.get(id) === 'city');
}

/** Meetings with a place by the day they have, a day and not "about" one. */
function meetingsByDay(events: readonly UnnamedEvent[]): ReadonlyMap<string, UnnamedEvent[]> {
  const byDay = new Map<string, UnnamedEvent[]>();
  for (const event of events) {
    const isDay = event.precision === 'day' && event.qualifier === null;
    if (event.type !== 'meeting' || !isDay || event.places.length === 0) continue;
    const known = byDay.get(event.date);
    if (known) known.push(event);
    else byDay.set(event.date, [event]);
  }
  return byDay;
}

/** "After the talks, Mori told reporters": about that day is that day, where they met. */
const BESIDE_MEETING =
  /\b(?:after|before|during|following|at the (?:start|beginning|end) of) (?:the|their|his|her) (?:[\p{L}-]+ ){0,3}(?:meeting|talks|summit|dinner)\b/iu;

function dayOf({ date, qualifier, reports }: UnnamedEvent): string {
  const isBeside = qualifier !== null && reports.some(({ quote }) => BESIDE_MEETING.test(quote));
  return isBeside ? date.replace('~', '') : date;
}

/** The places of the one meeting of that day that whoever acts was in, as one article tells both. */
function sceneOf(event: UnnamedEvent, meetings: readonly UnnamedEvent[]): readonly string[] {
  const [first] = event.actors;
  if (first === undefined) return [];
  const articles = new Set(event.reports.map(({ article }) => article));
  const own = meetings.filter(
    ({ actors, reports, status }) =>
      actors.includes(first) &&
      actors.length > 1 &&
      status !== 'cancelled' &&
      status !== 'denied' &&
      reports.some(({ article }) => articles.has(article)),
  );
  return own.length === 1 ? (own[0]?.places ?? []) : [];
}

function groundOf(event: UnnamedEvent, { actors, tree }: PlaceTables): readonly string[] {
  const isState = (id: string) => tree.kinds.get(id) === 'country';
  if (event.type === 'sanction') {
    const states = event.targets.filter(isState);
    return states.length > 0 ? states : event.places;
  }
  const stateOf = (id: string) => actors.get(id)?.of ?? id;
  const isHome = event.type === 'domestic' || isHosted(event);
  if (!isHome) return event.places;
  const states = [...new Set([...event.actors].map(stateOf))].filter(isState);
  return states.length === 1 ? states : event.places;
}

/** "the summit that Mori is hosting". */
function isHosted({ type, reports }: UnnamedEvent): boolean {
  return type === 'meeting' && reports.some(({ quote }) => /\bhost(?:s|ed|ing)?\b/i.test(quote));
}
