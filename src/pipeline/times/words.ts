// The words time expressions are made of, by class. A pattern names a class in capitals; a word may
// stand in several. `#…` names a shape of digits, see lexTokens.

import type { Weekday } from '../../model/day.ts';
import type { DayPart, Season, Unit } from './reading.ts';

const monthRows: readonly (readonly [string, ...string[]])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const weekdayRows: readonly (readonly [string, ...string[]])[] = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

export const monthOfWord = numbered(monthRows);
const weekdayNumbers = numbered(weekdayRows);

export function weekdayOfWord(word: string): Weekday | undefined {
  const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
  return weekdays.find((weekday) => weekday === weekdayNumbers.get(word));
}

export const unitOfWord = new Map<string, Unit>([
  ...both('second', 'second'),
  ...both('minute', 'minute'),
  ...both('hour', 'hour'),
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['mins', 'minute'],
  ...both('day', 'day'),
  ...both('night', 'day'),
  ...both('weekend', 'weekend'),
  ...both('week', 'week'),
  ['fortnight', 'week'],
  ...both('month', 'month'),
  ...both('quarter', 'quarter'),
  ...both('year', 'year'),
  ['yr', 'year'],
  ['yrs', 'year'],
  ...both('decade', 'decade'),
  ['century', 'century'],
  ['centuries', 'century'],
  ['millennium', 'millennium'],
  ['millennia', 'millennium'],
  ...both('season', 'quarter'),
]);

export const seasonOfWord = new Map<string, Season>([
  ['spring', 'spring'],
  ['springtime', 'spring'],
  ['summer', 'summer'],
  ['summertime', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['wintertime', 'winter'],
]);

export const dayPartOfWord = new Map<string, DayPart>([
  ['dawn', 'MO'],
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['midday', 'MI'],
  ['noon', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['afternoons', 'AF'],
  ['evening', 'EV'],
  ['evenings', 'EV'],
  ['dusk', 'EV'],
  ['night', 'NI'],
  ['nights', 'NI'],
  ['overnight', 'NI'],
]);

const ones = words('one two three four five six seven eight nine');
const teens = words(
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const tens = words('twenty thirty forty fifty sixty seventy eighty ninety');

export const numberOfWord = new Map<string, number>([
  ['zero', 0],
  ...ones.map((word, index) => [word, index + 1] as const),
  ...teens.map((word, index) => [word, index + 10] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
]);

const smallOrdinals = words(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
);

export const ordinalOfWord = new Map<string, number>([
  ...smallOrdinals.map((word, index) => [word, index + 1] as const),
  ['thirtieth', 30],
]);

const decadeWords = words('twenties thirties forties fifties sixties seventies eighties nineties');
export const decadeOfWord = new Map(decadeWords.map((word, index) => [word, (index + 2) * 10]));

/** Eras since Japan took the Gregorian calendar; earlier ones have no Gregorian months. */
export const firstYearOfEra = new Map([
  ['meiji', 1868],
  ['taisho', 1912],
  ['showa', 1926],
  ['heisei', 1989],
  ['reiwa', 2019],
]);

const monthAbbreviations = monthRows.flatMap(([, ...short]) => short);
const weekdayAbbreviations = weekdayRows.flatMap(([, ...short]) => short);

/** Words that are a time only when they begin with a capital: "May", "March", "Sun". */
export const capitalOnly: ReadonlySet<string> = new Set([
  'may',
  'march',
  'august',
  'meiji',
  'taisho',
  'showa',
  'heisei',
  'reiwa',
  ...monthAbbreviations,
  ...weekdayAbbreviations,
]);

/** Abbreviations that take a following full stop with them. */
export const dotted: ReadonlySet<string> = new Set([
  ...monthAbbreviations,
  ...weekdayAbbreviations,
  'yr',
  'hr',
  'hrs',
]);

const zones = words(
  'est edt et cst cdt ct mst mdt pst pdt pt gmt utc bst cet cest eet msk msd jst kst ist aest sast vlat',
);

/** Zone names are read in capitals alone: "IST" but not "ist". */
export const upperOnly: ReadonlySet<string> = new Set(zones);

const months = monthRows.flat();
const weekdays = weekdayRows.map(([name]) => name);
const digitsToTwelve = ['#0', '#12'];

export const wordClasses: Readonly<Record<string, readonly string[]>> = {
  MONTH: months,
  MONTHNAME: monthRows.map(([name]) => name),
  WEEKDAY: weekdays,
  WEEKDAYS: weekdays.map((name) => `${name}s`),
  WEEKDAYSHORT: weekdayRows.flat(),
  DAY: [...digitsToTwelve, '#24', '#31'],
  TWODIGITS: [...digitsToTwelve, '#24', '#31', '#59', '#99'],
  HOUR: [...digitsToTwelve, '#24'],
  MINUTE: [...digitsToTwelve, '#24', '#31', '#59'],
  YEAR: ['#year'],
  YY: ['#yy'],
  DECADEDIGITS: ['#decade'],
  DECADEWORD: decadeWords,
  DAYTH: [...smallOrdinals, 'thirtieth', '#th31'],
  ORDINAL: [...smallOrdinals, 'thirtieth', '#th31', '#th99'],
  INTEGER: [...digitsToTwelve, '#24', '#31', '#59', '#99', '#999', '#year', '#big'],
  DECIMAL: ['#decimal'],
  ONES: ones,
  TEENS: teens,
  TENS: tens,
  UNIT: words('day week weekend month quarter year decade century millennium night'),
  UNITS: words(
    'days weeks weekends months quarters years decades centuries millennia nights yrs seasons',
  ),
  LONGUNIT: words('day week weekend month year decade century millennium night hour minute'),
  CLOCKUNIT: words('second minute hour hr'),
  CLOCKUNITS: words('seconds minutes hours hrs mins'),
  SEASON: [...seasonOfWord.keys()],
  DAYPART: words('morning afternoon evening night'),
  DAYPARTS: words('mornings afternoons evenings nights'),
  EVENTNOUN: words(
    'meeting meetings talks summit visit visits trip tour conference session negotiations consultations dinner lunch ceremony election elections vote referendum inauguration annexation invasion attack attacks war conflict crisis declaration treaty agreement accord deal pact speech statement address announcement call signing opening handover ceasefire earthquake disaster collapse surrender landing incident arrest release resignation appointment departure arrival return',
  ),
  BRACKET: ['(', ')', '[', ']'],
  AMPM: ['am', 'pm'],
  DASH: ['-', '\u2013', '\u2014'],
  QUARTERDIGITS: ['#quarter'],
  HHMM: ['#year', '#999', '#hhmm'],
  ERA: [...firstYearOfEra.keys()],
  ZONE: zones,
};

function numbered(rows: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, index) => row.map((word) => [word, index + 1] as const)));
}

function both(word: string, unit: Unit): [string, Unit][] {
  return [
    [word, unit],
    [`${word}s`, unit],
  ];
}

function words(list: string): string[] {
  return list.split(' ');
}
