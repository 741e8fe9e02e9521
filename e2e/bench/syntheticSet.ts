// A made-up data set of any size, the same for the same seed: dates in clusters from 1855 to 2025, one
// event in ten an interval, thirty actors, forty places, all types and statuses. Nothing here happened.

import { must } from '../../src/model/check.ts';
import { dayAt, dayIndex, parseDay } from '../../src/model/day.ts';
import { daySpan, parseEdtf } from '../../src/model/edtf.ts';
import { byTime } from '../../src/model/eventColumns.ts';
import { ploverOf } from '../../src/model/plover.ts';
import type { Actor, DiplomaticEvent, Place, SetHead } from '../../src/model/schema.ts';
import { eventTypes, sides, statuses } from '../../src/model/vocabulary.ts';
import { makeArticle } from '../../src/testing/makeEvent.ts';

const ACTORS = 30;
const PLACES = 40;
const FIRST = dayIndex(parseDay('1855-01-01') ?? dayAt(0));
const LAST = dayIndex(parseDay('2025-12-31') ?? dayAt(0));
const CLUSTERS = 120;
const verbs = ['meet', 'talk', 'sign', 'protest', 'agree', 'travel', 'propose', 'refuse'];
const matters = ['the islands', 'a peace treaty', 'fishing', 'gas', 'visas', 'the border', 'trade'];

export interface SyntheticSet {
  readonly head: SetHead;
  /** In time order. */
  readonly events: readonly DiplomaticEvent[];
}

export function syntheticSet(count: number, seed: number): SyntheticSet {
  const next = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T =>
    must(list[Math.floor(next() * list.length)], 'a list to pick from');
  const actors = Array.from({ length: ACTORS }, (_, i) => actorAt(i));
  const places = Array.from({ length: PLACES }, (_, i) => placeAt(i));
  const articles = Array.from(
    { length: Math.max(1, Math.min(2000, Math.ceil(count / 50))) },
    (_, i) => makeArticle(`article-${i}`, '2025-12-31'),
  );
  const centres = Array.from({ length: CLUSTERS }, () => FIRST + next() * (LAST - FIRST));
  const minted = new Map<string, number>();
  const slug = (wanted: string) => {
    const number = (minted.get(wanted) ?? 0) + 1;
    minted.set(wanted, number);
    return number === 1 ? wanted : `${wanted}-${number}`;
  };
  const event = (i: number): DiplomaticEvent => {
    const near = pick(centres) + (next() + next() + next() - 1.5) * 600;
    const day = Math.floor(next() < 0.7 ? near : FIRST + next() * (LAST - FIRST));
    const from = Math.max(FIRST, Math.min(LAST, day));
    const date = dateFrom(from, next);
    const { earliest, latest, precision, qualifier } = parseEdtf(date) ?? {
      earliest: null,
      latest: null,
      precision: 'day',
      qualifier: null,
    };
    const people = [pick(actors), pick(actors)].filter((each, at, all) => all.indexOf(each) === at);
    const [type, status] = [pick(eventTypes), next() < 0.7 ? 'occurred' : pick(statuses)];
    const names = people.map(({ name }) => name).join(' and ');
    const title = `${names} ${pick(verbs)} over ${pick(matters)}`;
    const quote = `${title}, a made-up paper says.`;
    const article = pick(articles).id;
    const place = pick(places).id;
    const chance = next();
    return {
      id: slug([dayAt(from), ...people.map(({ id }) => id)].join('-')),
      title: { en: title, ja: null, ru: null },
      short: { en: title.slice(0, 40), ja: null, ru: null },
      date,
      earliest,
      latest,
      precision,
      qualifier,
      basis: 'stated',
      type,
      status,
      plover: ploverOf(type, status),
      side: pick(sides),
      actors: people.map(({ id }) => id),
      targets: [],
      places: [place],
      salience: chance < 0.05 ? 3 : chance < 0.35 ? 2 : 1,
      reports: [
        {
          id: `r${i}`,
          article,
          part: 0,
          start: 0,
          end: quote.length,
          quote,
          paragraph: { start: 0, end: quote.length },
          expression: null,
          anchor: null,
          date,
          basis: 'stated',
          type,
          reportedAs: status,
          actors: people.map(({ id }) => id),
          targets: [],
          places: [place],
          attribution: null,
          names: [],
        },
      ],
      relations: [],
      differences: [],
      corrected: [],
    };
  };
  const events = Array.from({ length: count }, (_, i) => event(i)).sort(byTime);
  return { head: { schema: 1, articles, actors, places, notes: [], formerLinks: [] }, events };
}

/** Nine in ten a day; the others some days, a month or a year. */
function dateFrom(from: number, next: () => number): string {
  if (next() > 0.1) return dayAt(from);
  const kind = next();
  if (kind < 0.6) return daySpan(dayAt(from), dayAt(from + 1 + Math.floor(next() * 40)));
  return kind < 0.9 ? dayAt(from).slice(0, 7) : dayAt(from).slice(0, 4);
}

function actorAt(i: number): Actor {
  const name = `Actor ${String.fromCharCode(65 + (i % 26))}${i}`;
  const side = sides[i % 4] ?? 'others';
  const of = i < 4 ? null : `actor-${i % 4}`;
  return {
    id: `actor-${i}`,
    name,
    names: { ja: null, ru: null },
    kind: i < 4 ? 'state' : 'person',
    side,
    familyName: null,
    givenName: null,
    of,
  };
}

function placeAt(i: number): Place {
  const within = i < 4 ? null : `place-${i % 4}`;
  return {
    id: `place-${i}`,
    name: `Place ${i}`,
    names: { ja: null, ru: null },
    kind: i < 4 ? 'country' : 'city',
    side: sides[i % 4] ?? 'others',
    lat: 30 + ((i * 7) % 40),
    lon: 30 + ((i * 13) % 110),
    within,
    wikidata: null,
  };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
