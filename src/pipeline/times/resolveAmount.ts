// Lengths of time: as TIMEX3 durations, and as a distance from the day of publication.

import { dayOfMonth, makeDay, monthOf, yearOf } from '../../model/day.ts';
import { counted, type Meaning, nothing, type Setting } from './meaning.ts';
import type {
  Amount,
  DistanceReading,
  OffsetFromEventReading,
  ReferenceReading,
  Unit,
} from './reading.ts';
import { resolveDate } from './resolveDate.ts';
import { type Stretch, type StretchUnit, shift, stretchOfDay, widen } from './stretch.ts';

export const vagueReference: Readonly<Record<ReferenceReading['to'], string>> = {
  past: 'PAST_REF',
  present: 'PRESENT_REF',
  future: 'FUTURE_REF',
};

const durationUnits: Readonly<
  Record<Unit, readonly [prefix: string, letter: string, times: number]>
> = {
  second: ['PT', 'S', 1],
  minute: ['PT', 'M', 1],
  hour: ['PT', 'H', 1],
  day: ['P', 'D', 1],
  weekend: ['P', 'WE', 1],
  week: ['P', 'W', 1],
  month: ['P', 'M', 1],
  quarter: ['P', 'Q', 1],
  half: ['P', 'M', 6],
  year: ['P', 'Y', 1],
  decade: ['P', 'Y', 10],
  century: ['P', 'Y', 100],
  millennium: ['P', 'Y', 1000],
};

export function durationValue(unit: Unit, amount: Amount): string {
  const [prefix, letter, times] = durationUnits[unit];
  if (amount.value !== null) return `${prefix}${amount.value * times}${letter}`;
  return unit === 'decade' ? 'PXDE' : unit === 'century' ? 'PXCE' : `${prefix}X${letter}`;
}

/** The step to count in and the piece of the calendar the words can mean: "two years ago" is a year. */
export const distanceSteps: Readonly<
  Partial<Record<Unit, readonly [step: StretchUnit, times: number]>>
> = {
  day: ['day', 1],
  week: ['week', 1],
  weekend: ['weekend', 1],
  month: ['month', 1],
  quarter: ['quarter', 1],
  half: ['half', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
};

export function resolveDistance(reading: DistanceReading, setting: Setting): Meaning {
  const step = distanceSteps[reading.unit];
  const count = reading.amount.value;
  if (!step || count === null || !Number.isInteger(count)) return vague(reading);
  const sign = reading.direction === 'past' ? -1 : 1;
  if (reading.piece) return counted(samePiece(setting, sign * count * step[1], reading.piece));
  const base = setting.published && widen(setting.published, step[0]);
  return counted(base && shift(base, sign * count * step[1]));
}

/** The day, week or month of publication, so many years away; none where that year has no such day. */
function samePiece(
  { published }: Setting,
  years: number,
  piece: 'day' | 'week' | 'month',
): Stretch | undefined {
  if (published?.unit !== 'day') return undefined;
  const { day } = published;
  const far = makeDay(yearOf(day) + years, monthOf(day), dayOfMonth(day));
  return far && stretchOfDay(far, piece);
}

/** Counted from an event, unless the words hold a date of their own: "two days before 9 May". */
export function resolveOffset(reading: OffsetFromEventReading, setting: Setting): Meaning {
  const { unit, amount, direction } = reading;
  if (!unit || !amount) return nothing('XXXX-XX-XX', 'from-event');
  const value = durationValue(unit, amount);
  const inside = setting.inside?.reading;
  const step = distanceSteps[unit];
  if (inside?.kind !== 'date' || !step || amount.value === null)
    return nothing(value, 'from-event');
  const from = resolveDate(inside, setting).stretch;
  const base = from && widen(from, step[0]);
  const sign = direction === 'before' ? -1 : 1;
  const stretch = base && shift(base, sign * amount.value * step[1]);
  return stretch
    ? { stretch, value, basis: 'from-event', countedFrom: null }
    : nothing(value, 'from-event');
}

function vague(reading: DistanceReading): Meaning {
  return nothing(vagueReference[reading.direction], 'from-publication');
}
