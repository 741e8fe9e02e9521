// Titles and labels for all events of a set, in three languages. Events that differ get titles that
// differ. The same whatever the order of the events.

import type { EdtfDate } from '../../model/edtf.ts';
import type { Language } from '../../model/language.ts';
import { MAX_SHORT, MAX_TITLE } from '../../model/schema.ts';
import type { EventType, Status } from '../../model/vocabulary.ts';
import { distinctLines, type Telling } from './distinctLines.ts';
import { enDetails } from './enDetails.ts';
import { jaDetails } from './ja/jaDetails.ts';
import { jaLine } from './ja/jaLine.ts';
import { fittingLines, lesserFacts } from './lesserFacts.ts';
import type { LineOf } from './lineOf.ts';
import { ruDetails } from './ru/ruDetails.ts';
import { ruLine } from './ru/ruLine.ts';
import { titleDate } from './titleDate.ts';
import { titleFactsOf } from './titleFacts.ts';
import { type NameSource, titleNames } from './titleNames.ts';
import { titleOf } from './titleOf.ts';
import type { DatedTold, Told, ToldReport } from './told.ts';

export interface TitleInput {
  readonly event: {
    readonly type: EventType;
    readonly status: Status;
    readonly actors: readonly string[];
    readonly targets: readonly string[];
    readonly places: readonly string[];
    readonly date: EdtfDate['edtf'];
  };
  readonly reports: readonly ToldReport[];
}

export type InLanguages = Readonly<Record<Language, string>>;

export interface Titles {
  readonly title: InLanguages;
  readonly short: InLanguages;
}

/** An event with its lines in each language, before it is told from others. */
interface ToldLines extends DatedTold {
  readonly lines: Readonly<Record<Language, LineOf>>;
}

export function titlesOf(inputs: readonly TitleInput[], source: NameSource): Titles[] {
  const names = titleNames(source);
  const events = inputs.map(({ event, reports }): ToldLines => {
    const { type, status, actors, targets, places, date } = event;
    const on = titleDate(date);
    const told = { type, status, actors, targets, places, date, reports, names, on };
    const factsAt = lesserFacts(titleFactsOf(told));
    const lines = {
      en: englishLines(told),
      ja: fittingLines(factsAt, jaLine),
      ru: fittingLines(factsAt, ruLine),
    };
    return { type, status, actors, targets, places, date, reports, names, on, lines };
  });
  const titles = linesIn(events, MAX_TITLE);
  const shorts = linesIn(events, MAX_SHORT);
  return events.map((_, i) => ({ title: inAll(titles, i), short: inAll(shorts, i) }));
}

type LinesIn = Readonly<Record<Language, readonly string[]>>;

function linesIn(events: readonly ToldLines[], max: number): LinesIn {
  return {
    en: distinctLines(events, english, max),
    ja: distinctLines(events, japanese, max),
    ru: distinctLines(events, russian, max),
  };
}

function inAll({ en, ja, ru }: LinesIn, i: number): InLanguages {
  return { en: en[i] ?? '', ja: ja[i] ?? '', ru: ru[i] ?? '' };
}

/** A headline that fits is the line of any length it fits: what is preferred is tried first. */
function englishLines(told: Told): LineOf {
  const lineOf = titleOf(told);
  const headline = lineOf(MAX_TITLE);
  return (max) => (headline.length <= max ? headline : lineOf(max));
}

const english: Telling<ToldLines> = {
  lineOf: ({ lines }, max) => lines.en(max),
  details: enDetails,
  numbered: (number) => ` (${number})`,
  orderOf,
};

const japanese: Telling<ToldLines> = {
  lineOf: ({ lines }, max) => lines.ja(max),
  details: jaDetails,
  numbered: (number) => `（${number}）`,
  orderOf,
};

const russian: Telling<ToldLines> = {
  lineOf: ({ lines }, max) => lines.ru(max),
  details: ruDetails,
  numbered: (number) => ` (${number})`,
  orderOf,
};

/** Earlier events come first; of one day, by their English title. */
function orderOf({ date, lines }: ToldLines): string {
  return `${date} ${lines.en(MAX_TITLE)}`;
}
