// What one reading means where it stands, and the few ways there are to come to it.

import type { Span } from '../../model/span.ts';
import { type Direction, directionAt } from './direction.ts';
import type { Stretch } from './stretch.ts';
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
}

export interface Setting {
  readonly mention: TimeMention;
  readonly told: Told | null;
  /** The quarter or half-year last spoken of. */
  readonly quarter: Told | null;
  readonly published: Stretch | null;
  readonly mode: 'news' | 'narrative';
  readonly prose: string;
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

export function directionOf(setting: Setting): Direction | null {
  return directionAt(setting.prose, setting.mention);
}
