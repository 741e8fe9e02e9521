// "Friday": which one.

import { addDays, type Day, weekdayOf } from '../../model/day.ts';
import { counted, directionOf, type Meaning, type Setting } from './meaning.ts';
import type { WeekdayReading } from './reading.ts';

export function resolveWeekday(reading: WeekdayReading, setting: Setting): Meaning {
  const told = setting.told?.stretch;
  if (reading.fromTold && told?.unit === 'day') {
    const day = dayMeant(reading, told.day, setting);
    return { stretch: { unit: 'day', day }, basis: 'from-event', countedFrom: 'told' };
  }
  const now = setting.published;
  if (now?.unit !== 'day') return counted(null, `XXXX-WXX-${reading.weekday}`);
  return counted({ unit: 'day', day: dayMeant(reading, now.day, setting) });
}

function dayMeant(reading: WeekdayReading, now: Day, setting: Setting): Day {
  const monday = addDays(now, 1 - weekdayOf(now));
  if (reading.week !== null) return addDays(monday, 7 * reading.week + reading.weekday - 1);
  const ahead = (reading.weekday - weekdayOf(now) + 7) % 7;
  const next = addDays(now, ahead === 0 ? 7 : ahead);
  const last = addDays(next, -7);
  if (reading.sense === 'last') return ahead === 0 ? addDays(now, -7) : last;
  if (reading.sense === 'next') return next;
  if (ahead === 0) return now;
  if (reading.sense === 'this') return addDays(monday, reading.weekday - 1);
  return directionOf(setting) === 'future' ? next : last;
}
