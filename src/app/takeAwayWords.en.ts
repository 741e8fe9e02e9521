// What the dialogs say in which events and citations are taken away, in English.

import type { CitationStyle } from '../export/cite.ts';
import type { FormatId } from '../export/formats.ts';
import { countedEn, grouped } from '../model/counted.ts';
import type { Day } from '../model/day.ts';
import { longDate } from '../views/shared/dateWords.ts';
import type { PictureKind } from '../views/timeline/picture/takePicture.ts';

const events = (count: number) => countedEn(count, ['event', 'events']);

export interface FormatWords {
  readonly name: string;
  readonly what: string;
}

const formats: Readonly<Record<FormatId | PictureKind, FormatWords>> = {
  csv: { name: 'CSV', what: 'A table for spreadsheets, one row an event.' },
  json: { name: 'JSON', what: 'Everything, in the form of this site’s own data file.' },
  ics: {
    name: 'Calendar (ICS)',
    what: 'A month is a whole month and says that the day is not known.',
  },
  timelinejs: { name: 'TimelineJS', what: 'Slides for TimelineJS3. A month stays a month.' },
  markwhen: { name: 'markwhen', what: 'Text for markwhen. A month stays a month.' },
  geojson: { name: 'GeoJSON', what: 'Points for maps.' },
  annotations: { name: 'Annotations', what: 'The passages as W3C Web Annotations (JSON-LD).' },
  svg: { name: 'Picture (SVG)', what: 'The timeline as it stands, sharp at any size.' },
  png: { name: 'Picture (PNG)', what: 'The timeline as it stands, 2880 pixels wide.' },
};

const styles: Readonly<Record<CitationStyle, string>> = {
  plain: 'Plain (APA)',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
};

export const takeAwayWordsEn = {
  title: 'Export',
  /** The number, to stand out, and what stands round it. */
  holds: (held: number, all: number): readonly [before: string, number: string, after: string] =>
    held === all
      ? ['', `All ${events(all)}`, '.']
      : ['', `${grouped(held)} of ${events(all)}`, ': those that your filters let through.'],
  notWindow: (inView: number) =>
    `${inView} of them in view now; the file follows the filters, not the window.`,
  leftOut: (count: number) =>
    count === 1
      ? '1 event is left out: its date is open on one side, which this format cannot say.'
      : `${events(count)} are left out: their dates are open on one side, which this format cannot say.`,
  onMap: (located: number, all: number) =>
    located === all
      ? ''
      : `${located} with a place that has coordinates; the others stand in it without one.`,
  format: 'Format',
  formats,
  download: 'Download',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. Copy it from here.',
  textsFailed: 'An article could not be fetched, so its passages have no context to be found by.',
  pictureFailed: 'The picture could not be made. Check the connection and try again.',
  tooMany: (most: number) =>
    `These are more than one file can hold: at most ${grouped(most)} events. Narrow them by filters first; a picture can be taken of any number.`,
  fetching: 'Fetching the words of the events…',
  wordsFailed: 'The words of the events could not be fetched. Check the connection and try again.',
  pictureTitle: (years: string) => `Japan–Russia diplomacy, ${years}`,
  pictureSources: (sources: readonly string[], more: number) =>
    `Sources: ${sources.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  pictureFrom: (address: string, built: Day | undefined) =>
    `Nichiro 日露, ${address}${built ? `, as of ${longDate(built)}` : ''}`,

  cite: 'Cite',
  citeTitle: 'Cite this event',
  citeWhat: 'Every text that tells of it, and its page here.',
  style: 'Style',
  styles,
  text: 'Citation',
};
