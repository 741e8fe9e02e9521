// A date in words, and for machines only where it is certain and no span of time.

import { parseEdtf } from '../model/edtf.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import { capitalised } from './capitalised.ts';
import type { Site } from './site.ts';

interface DateInWordsProps {
  readonly site: Site;
  readonly event: Pick<DiplomaticEvent, 'date' | 'precision'>;
  /** In a line with other words; else it begins one. */
  readonly isShort?: boolean;
}

export function DateInWords({ site: { words }, event, isShort = false }: DateInWordsProps) {
  const { date, precision } = event;
  const text = isShort ? words.shortDate(date) : capitalised(words.longDate(date, precision));
  return <time dateTime={machineDate(date)}>{text}</time>;
}

/** Undefined for what HTML has no form for: seasons, decades, "about", open sides. */
export function machineDate(edtf: string): string | undefined {
  const date = parseEdtf(edtf);
  const isPlain = date && !date.isInterval && date.qualifier === null;
  return isPlain && ['day', 'month', 'year'].includes(date.precision) ? edtf : undefined;
}
