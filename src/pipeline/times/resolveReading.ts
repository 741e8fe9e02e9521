// One reading and where it stands → what it means.

import { unreachable } from '../../model/check.ts';
import { counted, type Meaning, nothing, type Setting, stated } from './meaning.ts';
import type { Reading, TimeReading, Unit } from './reading.ts';
import { durationValue, resolveDistance, vagueReference } from './resolveAmount.ts';
import { resolveDate } from './resolveDate.ts';
import { resolveWeekday } from './resolveWeekday.ts';
import { type Stretch, type StretchUnit, shift, timexValueOf, widen } from './stretch.ts';

export function resolveReading(reading: Reading, setting: Setting): Meaning {
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
      return resolveAnaphora(reading.unit, reading.offset, setting);
    case 'offset-from-event':
      return nothing(
        reading.amount && reading.unit ? durationValue(reading.unit, reading.amount) : 'XXXX-XX-XX',
        'from-event',
      );
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

function fromPublication(setting: Setting, unit: Unit, offset: number): Meaning {
  const kind = stretchUnits[unit];
  const base = kind && setting.published && widen(setting.published, kind);
  return counted(base && shift(base, offset));
}

function resolveAnaphora(unit: Unit, offset: number, setting: Setting): Meaning {
  const kind = stretchUnits[unit];
  const base = kind && setting.told && widen(setting.told.stretch, kind);
  const stretch = base && shift(base, offset);
  return stretch
    ? { stretch, basis: 'from-event', countedFrom: 'told' }
    : nothing('XXXX-XX-XX', 'from-event');
}

function resolveSeason(reading: Reading & { kind: 'season' }, setting: Setting): Meaning {
  const { season, sense } = reading;
  if (reading.year !== null) return stated({ unit: 'season', year: reading.year, season });
  const now = setting.published && widen(setting.published, 'year');
  if (now?.unit !== 'year') return nothing('XXXX', 'from-publication');
  const offset = sense === 'last' ? -1 : sense === 'next' ? 1 : 0;
  const stretch: Stretch = { unit: 'season', year: now.year + offset, season };
  return counted(stretch);
}

function resolveQuarter(reading: Reading & { kind: 'quarter' }, setting: Setting): Meaning {
  const now = setting.published && widen(setting.published, reading.of);
  const index = reading.index;
  if (reading.year !== null && index !== null)
    return stated(partOfYear(reading.of, reading.year, index));
  if (!now || (now.unit !== 'quarter' && now.unit !== 'half'))
    return nothing('XXXX-QX', 'from-publication');
  const year = now.year + (reading.yearOffset ?? 0);
  if (index !== null) return counted(partOfYear(reading.of, year, index));
  const offset = reading.sense === 'last' ? -1 : reading.sense === 'next' ? 1 : 0;
  return counted(shift({ ...now, year }, offset));
}

function partOfYear(of: 'quarter' | 'half', year: number, index: number): Stretch {
  return of === 'quarter'
    ? { unit: 'quarter', year, quarter: index }
    : { unit: 'half', year, half: index };
}

function resolveDecade(decade: number): Meaning {
  if (decade >= 100) return stated({ unit: 'decade', decade: Math.floor(decade / 10) });
  return { ...stated({ unit: 'decade', decade: 190 + Math.floor(decade / 10) }) };
}

function resolveTime(reading: TimeReading, setting: Setting): Meaning {
  const day = reading.on
    ? resolveReading(reading.on, setting)
    : counted(setting.published?.unit === 'day' ? setting.published : null);
  const date = day.stretch ? timexValueOf(day.stretch) : (day.value ?? 'XXXX-XX-XX');
  return { ...day, value: `${date}T${clockText(reading)}` };
}

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
  const edtf = from.stretch && to.stretch && !value.includes('X') ? value : null;
  return { ...to, value, edtf };
}
