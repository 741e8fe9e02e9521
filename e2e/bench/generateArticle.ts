// A number in, a made-up article out, about as long and as varied as one in a newspaper. The same
// number always gives the same article. Speed hangs on how much there is to find, so the mixture is
// that of real articles on the subject, which have to the kB 4 to 6 sentences, 2 to 4 times, 2 to 4
// reports and 1.5 events; here it is 5.6, 3.5, 2.5 and 1.9, and three sentences in five tell of nothing.

import * as tables from './articleTables.ts';

export interface GeneratedArticle {
  readonly name: string;
  readonly text: string;
  /** The day it says it was published. */
  readonly published: string;
}

type Draw = (below: number) => number;
/** Draws from a list, none again before all have been. */
type Deal = (list: readonly string[]) => string;
type Fillers = Readonly<Record<string, () => string>>;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const LEAST_PARAGRAPHS = 10;
const MORE_PARAGRAPHS = 20;

export function generateArticle(number: number): GeneratedArticle {
  const draw = drawFrom(number + 1);
  const deal = dealWith(draw);
  const written = new Date(Date.UTC(1995 + draw(30), draw(12), 1 + draw(28)));
  const fillers = fillersFor(draw, deal, written);
  const fill = (list: readonly string[]) => filled(deal(list), fillers);
  const told = () => {
    const sentence = fill(draw(2) === 0 ? tables.dated : tables.undated);
    return draw(2) === 0 ? `${sentence.slice(0, -1)}, ${deal(tables.tails)}.` : sentence;
  };
  const paragraph = () => {
    const share = draw(9);
    if (share === 0) return fill(tables.asides);
    const sentence = share < 3 ? () => fill(tables.background) : told;
    return Array.from({ length: 1 + draw(3) }, sentence).join(' ');
  };
  const paragraphs = Array.from({ length: LEAST_PARAGRAPHS + draw(MORE_PARAGRAPHS) }, paragraph);
  return {
    name: `${String(number).padStart(6, '0')}.txt`,
    text: `${fill(tables.heads)}${paragraphs.join('\n\n')}\n\n${fill(tables.feet)}\n`,
    published: written.toISOString().slice(0, 10),
  };
}

/** A slot with a capital is filled with a capital; `{CITY}` is all capitals. */
function filled(template: string, fillers: Fillers): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const name = slot === slot.toUpperCase() ? slot.toLowerCase() : lowerFirst(slot);
    const make = fillers[name];
    if (!make) throw new Error(`nothing fills {${slot}}`);
    const words = filled(make(), fillers);
    if (slot === slot.toUpperCase()) return words.toUpperCase();
    return slot === name ? words : words.slice(0, 1).toUpperCase() + words.slice(1);
  });
}

function lowerFirst(slot: string): string {
  return slot.slice(0, 1).toLowerCase() + slot.slice(1);
}

function fillersFor(draw: Draw, deal: Deal, written: Date): Fillers {
  const of = (list: readonly string[]) => () => deal(list);
  const count = (least: number, most: number) => () => String(least + draw(most - least + 1));
  const year = written.getUTCFullYear();
  const month = of(months);
  const person = () => `${deal(tables.givenNames)} ${deal(tables.familyNames)}`;
  const titled = () => `${deal(tables.titles)} ${person()}`;
  const earlier = () => String(year - draw(60));
  return {
    outlet: of(tables.outlets),
    agency: of(tables.agencies),
    reporter: person,
    person,
    family: of(tables.familyNames),
    headline: of(tables.headlines),
    quotation: of(tables.quotations),
    topic: of(tables.topics),
    country: of(tables.countries),
    nationality: of(tables.nationalities),
    city: of(tables.cities),
    place: of(tables.places),
    company: of(tables.companies),
    leader: of(tables.leaders),
    minister: of(tables.ministers),
    official: () => (draw(2) === 0 ? deal(tables.offices) : titled()),
    weekday: of(weekdays),
    month,
    monthDay: () => `${month()} ${1 + draw(28)}`,
    monthYear: () => `${month()} ${earlier()}`,
    fullDay: () =>
      (draw(2) === 0 ? `${month()} ${1 + draw(28)}, ` : `${1 + draw(28)} ${month()} `) + earlier(),
    year: earlier,
    laterYear: () => String(year + 1 + draw(5)),
    decade: () => String(1950 + 10 * draw(5)),
    lastYear: of(['last year', 'the year before', 'in the spring', 'since January']),
    thisYear: of(['this year', 'later this year', 'next spring', 'before the end of the year']),
    thisWeek: of(['this week', 'on Monday', 'yesterday', 'today']),
    lastMonth: of(['last month', 'last week', 'two weeks ago', 'a day earlier', 'the next day']),
    nextMonth: of(['next month', 'next week', 'in the coming weeks', 'in two months']),
    longDay: () =>
      `${weekdays[written.getUTCDay()]}, ${months[written.getUTCMonth()]} ${written.getUTCDate()}, ${year}`,
    isoDay: () => written.toISOString().slice(0, 10),
    clock: () => `${1 + draw(12)}:${String(draw(60)).padStart(2, '0')} p.m.`,
    number: count(2, 400),
    hours: of(['two', 'three', 'nearly four', 'more than five']),
    days: of(['two', 'three', 'four']),
    weeks: of(['two', 'six', 'ten']),
    years: count(2, 40),
    ordinal: of(['second', 'third', 'sixth', '14th']),
  };
}

function dealWith(draw: Draw): Deal {
  const decks = new Map<readonly string[], string[]>();
  return (list) => {
    const deck = decks.get(list) ?? [];
    decks.set(list, deck);
    if (deck.length === 0) deck.push(...list);
    return deck.splice(draw(deck.length), 1).join();
  };
}

/** Whole numbers below a bound, the same ones for the same seed (mulberry32). */
function drawFrom(seed: number): Draw {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
