// What one reading means where it stands, and the few ways there are to come to it.

import type { Span } from '../../model/span.ts';
import { type Cue, cueAt, type Direction, directionAt } from './direction.ts';
import { type Stretch, shift } from './stretch.ts';
import type { ResolvedTime, TimeMention } from './timeMention.ts';

/** What has been read so far, for words that refer back. */
export interface Told extends Span {
  readonly stretch: Stretch;
}

/** One reading, resolved: a piece of the calendar, or a value that names none. */
export interface Meaning {
  readonly stretch: Stretch | null;
  /** Where it is not simply the stretch's own. */
  readonly value?: string;
  readonly edtf?: string | null;
  readonly basis: ResolvedTime['basis'];
  readonly countedFrom: 'publication' | 'told' | null;
  /** What it was counted from, where that is not the last time told. */
  readonly from?: Told;
}

export interface Setting {
  readonly mention: TimeMention;
  readonly told: Told | null;
  /** The year that stands alone above the paragraph, as in a chronicle. */
  readonly heading: Told | null;
  /** The day last spoken of. */
  readonly day: Told | null;
  /** The first day told: of a news story that of its news. */
  readonly news: Told | null;
  /** The quarter or half-year last spoken of. */
  readonly quarter: Told | null;
  readonly published: Stretch | null;
  readonly mode: 'news' | 'narrative';
  readonly prose: string;
  /** The time that stands within the words this one is counted from: "two days after 9 May". */
  readonly inside: TimeMention | null;
}

export function stated(stretch: Stretch): Meaning {
  return { stretch, basis: 'stated', countedFrom: null };
}

export function nothing(value: string, basis: Meaning['basis'] = 'stated'): Meaning {
  return { stretch: null, value, edtf: null, basis, countedFrom: null };
}

export function counted(stretch: Stretch | null | undefined, fallback = 'XXXX-XX-XX'): Meaning {
  return stretch
    ? { stretch, basis: 'from-publication', countedFrom: 'publication' }
    : nothing(fallback, 'from-publication');
}

const COMPARED =
  /(?:[$%\d]|\b(?:million|billion|cents|share|from|than|compared with|versus|vs|up|down|in the|loss|profit|income|earnings|results|sales|revenue)\b)[^.]{0,24}$/i;

const COMPARED_AFTER =
  /^(?:'s)?[ ,]+(?:[\w.]+ ){0,3}(?:results|loss|profit|net|earned|income|revenue|sales|figure)/i;

/** How far a quarter once named stays what figures are compared with. */
const FOCUS_LENGTH = 4000;

/** "up from $2 million a year earlier" after a quarter was named: that quarter a year before. */
export function comparedQuarter(setting: Setting): Stretch | undefined {
  const { mention, quarter, prose } = setting;
  if (!quarter || mention.start - quarter.end > FOCUS_LENGTH) return undefined;
  const before = prose.slice(Math.max(quarter.end, mention.start - 60), mention.start);
  const after = prose.slice(mention.end, mention.end + 40);
  const isFigure = COMPARED.test(before) || COMPARED_AFTER.test(after);
  const { stretch } = quarter;
  return isFigure && stretch.unit === 'quarter' ? shift(stretch, -4) : undefined;
}

/** The word that tells whether a time is past or to come, with its distance. */
export function cueOf(setting: Setting): Cue | null {
  return cueAt(setting.prose, setting.mention);
}

export function directionOf(setting: Setting): Direction | null {
  return directionAt(setting.prose, setting.mention);
}
