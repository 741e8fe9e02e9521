// The formats in which events can be taken away: what each is called, what it is written by, and
// which events it has no way to hold.

import type { DiplomaticEvent } from '../model/schema.ts';
import type { ExportInput } from './exportInput.ts';
import { writeAnnotations } from './writeAnnotations.ts';
import { writeCsv } from './writeCsv.ts';
import { writeGeoJson } from './writeGeoJson.ts';
import { writeIcs } from './writeIcs.ts';
import { writeJson } from './writeJson.ts';
import { writeMarkwhen } from './writeMarkwhen.ts';
import { writeTimelineJs } from './writeTimelineJs.ts';

export const formatIds = [
  'csv',
  'json',
  'ics',
  'timelinejs',
  'markwhen',
  'geojson',
  'annotations',
] as const;
export type FormatId = (typeof formatIds)[number];

export interface Format {
  readonly fileName: string;
  readonly mediaType: string;
  readonly write: (input: ExportInput) => string;
  /** Whether it can hold an event without making its date finer. */
  readonly holds: (event: DiplomaticEvent) => boolean;
  /** Whether it is written from the articles' texts too. */
  readonly needsTexts: boolean;
}

const holdsAll = () => true;
const hasStart = ({ earliest }: DiplomaticEvent) => earliest !== null;
const hasBothEnds = ({ earliest, latest }: DiplomaticEvent) => earliest !== null && latest !== null;

export const formats: Readonly<Record<FormatId, Format>> = {
  csv: {
    fileName: 'nichiro.csv',
    mediaType: 'text/csv',
    write: writeCsv,
    holds: holdsAll,
    needsTexts: false,
  },
  json: {
    fileName: 'nichiro.json',
    mediaType: 'application/json',
    write: writeJson,
    holds: holdsAll,
    needsTexts: false,
  },
  ics: {
    fileName: 'nichiro.ics',
    mediaType: 'text/calendar',
    write: writeIcs,
    holds: hasBothEnds,
    needsTexts: false,
  },
  timelinejs: {
    fileName: 'nichiro-timelinejs.json',
    mediaType: 'application/json',
    write: writeTimelineJs,
    holds: hasStart,
    needsTexts: false,
  },
  markwhen: {
    fileName: 'nichiro.mw',
    mediaType: 'text/plain',
    write: writeMarkwhen,
    holds: hasBothEnds,
    needsTexts: false,
  },
  geojson: {
    fileName: 'nichiro.geojson',
    mediaType: 'application/geo+json',
    write: writeGeoJson,
    holds: holdsAll,
    needsTexts: false,
  },
  annotations: {
    fileName: 'nichiro-annotations.jsonld',
    mediaType: 'application/ld+json',
    write: writeAnnotations,
    holds: holdsAll,
    needsTexts: true,
  },
};
