// Short ways to write a reading, for the tables.

import type {
  Amount,
  AnaphoraReading,
  DateReading,
  DistanceReading,
  DurationReading,
  QuarterReading,
  ReferenceReading,
  RelativeReading,
  SetReading,
  TimeReading,
  Unit,
  WeekdayReading,
} from './reading.ts';

export function date(fields: Partial<DateReading>): DateReading {
  return {
    kind: 'date',
    year: null,
    month: null,
    day: null,
    weekday: null,
    sense: null,
    yearOffset: null,
    calendar: 'gregorian',
    ...fields,
  };
}

export function weekdayReading(
  weekday: WeekdayReading['weekday'],
  fields: Partial<WeekdayReading> = {},
): WeekdayReading {
  return { kind: 'weekday', weekday, sense: null, week: null, ...fields };
}

export function relative(unit: Unit, offset: number | null, fiscal = false): RelativeReading {
  return { kind: 'relative', unit, offset, fiscal };
}

export function distance(
  unit: Unit,
  amount: Amount,
  direction: DistanceReading['direction'],
): DistanceReading {
  return { kind: 'distance', unit, amount, direction };
}

export function anaphora(unit: Unit, offset: number | null, counts = false): AnaphoraReading {
  return { kind: 'anaphora', unit, offset, counts };
}

export function duration(
  unit: Unit,
  amount: Amount,
  lies: DurationReading['lies'] = null,
): DurationReading {
  return { kind: 'duration', unit, amount, lies };
}

export function set(value: string): SetReading {
  return { kind: 'set', value };
}

export function reference(to: ReferenceReading['to']): ReferenceReading {
  return { kind: 'reference', to };
}

export function quarter(fields: Partial<QuarterReading>): QuarterReading {
  return {
    kind: 'quarter',
    of: 'quarter',
    index: null,
    year: null,
    yearOffset: null,
    fiscal: false,
    sense: null,
    ...fields,
  };
}

export function time(fields: Partial<TimeReading>): TimeReading {
  return { kind: 'time', clock: null, dayPart: null, zone: null, on: null, ...fields };
}
