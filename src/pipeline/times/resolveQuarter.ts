// "the third quarter", "the second half of last year", "the year-earlier period".

import { counted, directionOf, type Meaning, nothing, type Setting, stated } from './meaning.ts';
import type { QuarterReading } from './reading.ts';
import { type Stretch, shift, widen } from './stretch.ts';

export function resolveQuarter(reading: QuarterReading, setting: Setting): Meaning {
  const { of, index, year } = reading;
  if (year !== null && index !== null) return stated(partOfYear(of, year, index));
  const now = setting.published && widen(setting.published, of);
  if (!now || (now.unit !== 'quarter' && now.unit !== 'half'))
    return nothing('XXXX-QX', 'from-publication');
  if (index !== null)
    return counted(partOfYear(of, yearOfQuarter(reading, index, now, setting), index));
  if (reading.sense !== null) {
    const offset = { last: -1, next: 1, this: 0, that: 0, following: 1 }[reading.sense];
    return counted(shift(now, offset));
  }
  return sameQuarter(reading, now, setting);
}

type YearPart = Extract<Stretch, { unit: 'quarter' | 'half' }>;

function indexOf(part: YearPart): number {
  return part.unit === 'quarter' ? part.quarter : part.half;
}

/** Reports look back: a quarter well ahead of now is last year's, unless the verb looks ahead. */
function yearOfQuarter(
  reading: QuarterReading,
  index: number,
  now: YearPart,
  setting: Setting,
): number {
  if (reading.yearOffset !== null) return now.year + reading.yearOffset;
  const ahead = index - indexOf(now);
  const isFarAhead = ahead > (reading.of === 'quarter' ? 1 : 0);
  return isFarAhead && directionOf(setting) !== 'future' ? now.year - 1 : now.year;
}

/** "the quarter", "the year-earlier period": the one spoken of, else the last that is over. */
function sameQuarter(reading: QuarterReading, now: YearPart, setting: Setting): Meaning {
  const focus = setting.quarter;
  const base = focus?.stretch.unit === now.unit ? focus.stretch : shift(now, -1);
  if (!base || (base.unit !== 'quarter' && base.unit !== 'half')) return nothing('XXXX-QX');
  const year = reading.year ?? base.year + (reading.yearOffset ?? 0);
  return counted({ ...base, year });
}

function partOfYear(of: 'quarter' | 'half', year: number, index: number): Stretch {
  return of === 'quarter'
    ? { unit: 'quarter', year, quarter: index }
    : { unit: 'half', year, half: index };
}
