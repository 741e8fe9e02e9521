// One reading and where it stands → what it means.

import { unreachable } from '../../model/check.ts';
import { daysBetween, weekdayOf } from '../../model/day.ts';
import { parseEdtf } from '../../model/edtf.ts';
import {
  comparedQuarter,
  counted,
  directionOf,
  type Meaning,
  nothing,
  type Setting,
  stated,
  type Told,
} from './meaning.ts';
import type { AnaphoraReading, Reading, TimeReading, Unit } from './reading.ts';
import {
  distanceSteps,
  durationValue,
  resolveDistance,
  resolveOffset,
  vagueReference,
} from './resolveAmount.ts';
import { resolveDate } from './resolveDate.ts';
import { resolveQuarter } from './resolveQuarter.ts';
import { resolveSeason } from './resolveSeason.ts';
import { resolveWeekday } from './resolveWeekday.ts';
import { firstDay, type Stretch, type StretchUnit, shift, timexValueOf, widen } from './stretch.ts';

export function resolveReading(reading: Reading, setting: Setting): Meaning {
  const meaning = meaningOf(reading, setting);
  const quarter = isYearBefore(reading) ? comparedQuarter(setting) : undefined;
  return quarter && meaning.stretch
    ? { ...meaning, value: timexValueOf(quarter), stretch: { unit: 'year', year: yearIn(quarter) } }
    : meaning;
}

/** "a year ago", "a year earlier", "the year-earlier loss". */
function isYearBefore(reading: Reading): boolean {
  if (reading.kind === 'distance')
    return reading.unit === 'year' && reading.amount.value === 1 && reading.direction === 'past';
  const isEarlier = reading.kind === 'anaphora' && reading.unit === 'year' && reading.offset === -1;
  return isEarlier || (reading.kind === 'relative' && reading.adjective === true);
}

function yearIn(stretch: Stretch): number {
  return stretch.unit === 'quarter' ? stretch.year : 0;
}

function meaningOf(reading: Reading, setting: Setting): Meaning {
  switch (reading.kind) {
    case 'date':
      return resolveDate(reading, setting);
    case 'weekday':
      return resolveWeekday(reading, setting);
    case 'season':
      return resolveSeason(reading, setting);
    case 'quarter':
      return resolveQuarter(reading, setting);
    case 'decade':
      return resolveDecade(reading.decade);
    case 'century':
      return stated({ unit: 'century', century: reading.ordinal - 1 });
    case 'relative':
      return fromPublication(setting, reading.unit, reading.offset);
    case 'distance':
      return resolveDistance(reading, setting);
    case 'anaphora':
      return resolveAnaphora(reading, setting);
    case 'offset-from-event':
      return resolveOffset(reading, setting);
    case 'duration':
      return nothing(durationValue(reading.unit, reading.amount));
    case 'set':
      return nothing(reading.value);
    case 'reference':
      return nothing(vagueReference[reading.to]);
    case 'time':
      return resolveTime(reading, setting);
    case 'range':
      return resolveRange(reading, setting);
    default:
      return unreachable(reading);
  }
}

const stretchUnits: Readonly<Partial<Record<Unit, StretchUnit>>> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** Where the day of publication is not known. */
const openValues: Readonly<Partial<Record<Unit, string>>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

function fromPublication(setting: Setting, unit: Unit, offset: number | null): Meaning {
  const kind = stretchUnits[unit];
  const base = kind && setting.published && widen(setting.published, kind);
  return counted(base && shift(base, offset ?? offsetByVerb(setting)), openValues[unit]);
}

/** "over the weekend": the coming one where the verb looks ahead, else the one just past. */
function offsetByVerb(setting: Setting): number {
  const now = setting.published;
  const isWeekend = now?.unit === 'day' && weekdayOf(now.day) >= 6;
  return directionOf(setting) === 'future' || isWeekend ? 0 : -1;
}

function resolveAnaphora(reading: AnaphoraReading, setting: Setting): Meaning {
  const { unit, offset, counts } = reading;
  const [kind, times] = (counts ? distanceSteps[unit] : undefined) ?? [stretchUnits[unit], 1];
  if (unit === 'day' && offset === 0 && isOfCoarser(setting) && setting.told)
    return { ...coarser(setting.told), value: 'XXXX-XX-XX' };
  const told = unit === 'day' ? dayTold(setting) : setting.told;
  const base = kind && told && widen(told.stretch, kind);
  const stretch = base && offset !== null ? shift(base, offset * times) : undefined;
  if (stretch && told) return { stretch, basis: 'from-event', countedFrom: 'told', from: told };
  if (counts && offset !== null && unit !== 'day')
    return resolveDistance(
      {
        kind: 'distance',
        unit,
        amount: { value: Math.abs(offset) },
        direction: offset < 0 ? 'past' : 'future',
      },
      setting,
    );
  return nothing('XXXX-XX-XX', 'from-event');
}

/** "landed earlier this month, and sailed the same day": no finer than the landing. */
function isOfCoarser({ day, told, mention, prose }: Setting): boolean {
  if (!told || told === day || !['month', 'year'].includes(told.stretch.unit)) return false;
  return !/[.!?]["”']?\s/.test(prose.slice(told.end, mention.start));
}

function coarser(told: Told): Meaning {
  return { stretch: told.stretch, basis: 'from-event', countedFrom: 'told', from: told };
}

/** The day last told, where the story has not gone back behind it since, nor years ahead of it. */
function dayTold({ day, told }: Setting): Told | null {
  const [from, since] = [day && firstDay(day.stretch), told && firstDay(told.stretch)];
  return from && since && since >= from && daysBetween(from, since) <= A_YEAR ? day : null;
}

const A_YEAR = 366;

function resolveDecade(decade: number): Meaning {
  if (decade >= 100) return stated({ unit: 'decade', decade: Math.floor(decade / 10) });
  return { ...stated({ unit: 'decade', decade: 190 + Math.floor(decade / 10) }) };
}

function resolveTime(reading: TimeReading, setting: Setting): Meaning {
  const day = reading.on ? resolveReading(reading.on, setting) : dayOfNews(reading, setting);
  const date = day.stretch ? timexValueOf(day.stretch) : (day.value ?? 'XXXX-XX-XX');
  return { ...day, value: `${date}T${clockText(reading)}` };
}

/** "On Wednesday they met. In the evening he left": of the day of the news, else of publication. */
function dayOfNews({ dayPart }: TimeReading, { published, news }: Setting): Meaning {
  const now = published?.unit === 'day' ? published : null;
  const [told, printed] = [news && firstDay(news.stretch), now && firstDay(now)];
  if (!news || !told || !printed || dayPart === null) return counted(now);
  const ago = daysBetween(told, printed);
  if (ago <= 0 || ago > LATEST_NEWS) return counted(now);
  const stretch: Stretch = { unit: 'day', day: told };
  return { stretch, basis: 'from-event', countedFrom: 'told', from: news };
}

/** Days from what happened to the paper that tells it. */
const LATEST_NEWS = 2;

function clockText({ clock, dayPart }: TimeReading): string {
  if (!clock) return dayPart ?? 'XX';
  const hour = String(clock.hour).padStart(2, '0');
  return clock.minute === null ? hour : `${hour}:${String(clock.minute).padStart(2, '0')}`;
}

function resolveRange(reading: Reading & { kind: 'range' }, setting: Setting): Meaning {
  const from = resolveReading(reading.from.reading, setting);
  const to = resolveReading(reading.to.reading, setting);
  const value = [from, to]
    .map((end) => (end.stretch ? timexValueOf(end.stretch) : (end.value ?? '')))
    .join('/');
  const isWhole = from.stretch !== null && to.stretch !== null;
  const edtf = isWhole ? (parseEdtf(value)?.edtf ?? null) : null;
  return { ...to, value, edtf };
}
