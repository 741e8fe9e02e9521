// "the summer of 2010", "last winter", "that autumn", "in spring".

import { counted, directionOf, type Meaning, nothing, type Setting, stated } from './meaning.ts';
import type { Season, SeasonReading, Sense } from './reading.ts';
import { toldJustBefore, yearFollowing } from './resolveDate.ts';
import { widen } from './stretch.ts';

export function resolveSeason(reading: SeasonReading, setting: Setting): Meaning {
  const { season, sense } = reading;
  if (reading.year !== null) return stated({ unit: 'season', year: reading.year, season });
  if (sense === 'that' || (sense === null && toldJustBefore(setting))) {
    const year = setting.told && widen(setting.told.stretch, 'year');
    return year?.unit === 'year'
      ? {
          stretch: { unit: 'season', year: year.year, season },
          basis: 'from-event',
          countedFrom: 'told',
        }
      : nothing('XXXX', 'from-event');
  }
  if (sense === 'following') {
    const year = yearFollowing(setting, FIRST_MONTH[season]);
    return year === undefined
      ? nothing('XXXX', 'from-event')
      : {
          stretch: { unit: 'season', year, season },
          basis: 'from-event',
          countedFrom: 'told',
        };
  }
  const year = seasonYear(season, sense, setting);
  return counted(year === null ? null : { unit: 'season', year, season }, 'XXXX');
}

const FIRST_MONTH: Readonly<Record<Season, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  winter: 12,
};

function seasonYear(season: Season, sense: Sense | null, setting: Setting): number | null {
  const now = setting.published && widen(setting.published, 'month');
  if (now?.unit !== 'month') return null;
  const isWinterNow = season === 'winter' && now.month < 3;
  const thisYear = isWinterNow ? now.year - 1 : now.year;
  if (sense === 'last') return isWinterNow ? now.year - 2 : now.year - 1;
  if (sense === 'next') return season === 'winter' && !isWinterNow ? now.year : thisYear + 1;
  if (sense === 'this') return thisYear;
  const start = FIRST_MONTH[season];
  if (isWinterNow || directionOf(setting) === 'future') return thisYear;
  return start > now.month ? now.year - 1 : now.year;
}
