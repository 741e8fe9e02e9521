// Titles and labels for all events of a set, in three languages. Events that differ get titles that
// differ. The same whatever the order of the events.

import { must } from '../../model/check.ts';
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
import type { DatedTold, ToldReport } from './told.ts';

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

export function titlesOf(inputs: readonly TitleInput[], source: NameSource): Titles[] {
  const names = titleNames(source);
  const events = inputs.map(({ event, reports }): DatedTold => {
    const { type, status, actors, targets, places, date } = event;
    const on = titleDate(date);
    return { type, status, actors, targets, places, date, reports, names, on };
  });
  const en = linesIn(events, titleOf, english);
  const facts = events.map((told) => lesserFacts(titleFactsOf(told)));
  const factsAt = (i: number) => must(facts[i], 'an event has facts');
  const ja = linesIn(events, (_, i) => fittingLines(factsAt(i), jaLine), japanese, en.headlines);
  const ru = linesIn(events, (_, i) => fittingLines(factsAt(i), ruLine), russian, en.headlines);
  return events.map((_, i) => ({
    title: { en: en.titles[i] ?? '', ja: ja.titles[i] ?? '', ru: ru.titles[i] ?? '' },
    short: { en: en.shorts[i] ?? '', ja: ja.shorts[i] ?? '', ru: ru.shorts[i] ?? '' },
  }));
}

/** An event with its lines in one language, before it is told from others. */
interface ToldLine {
  readonly event: DatedTold;
  readonly headline: string;
  /** By what it stands before others of its day. */
  readonly order: string;
  readonly lineOf: LineOf;
}

interface LinesIn {
  /** Before any is told from others. */
  readonly headlines: readonly string[];
  readonly titles: readonly string[];
  readonly shorts: readonly string[];
}

/**
 * The lines of one language: what they are made of is given up before the next is begun. `ordered`:
 * by these headlines, where not by their own.
 */
function linesIn(
  events: readonly DatedTold[],
  linesOf: (told: DatedTold, index: number) => LineOf,
  wording: Wording,
  ordered?: readonly string[],
): LinesIn {
  const lines = events.map(linesOf);
  const headlines = lines.map((lineOf) => lineOf(MAX_TITLE));
  const told = events.map((event, i): ToldLine => {
    const headline = headlines[i] ?? '';
    const lineOf = must(lines[i], 'an event has lines');
    return { event, headline, order: ordered?.[i] ?? headline, lineOf };
  });
  const details = wording.details.map(({ textOf, ...detail }) => ({
    ...detail,
    textOf: ({ event }: ToldLine, line: string) => textOf(event, line),
  }));
  const telling = { details, numbered: wording.numbered, lineOf: fittingLine, orderOf };
  return {
    headlines,
    titles: distinctLines(told, telling, MAX_TITLE),
    shorts: distinctLines(told, telling, MAX_SHORT),
  };
}

/** A headline that fits is the line of any length it fits: what is preferred is tried first. */
function fittingLine({ headline, lineOf }: ToldLine, max: number): string {
  return headline.length <= max ? headline : lineOf(max);
}

/** Earlier events come first; of one day, by their English title. */
function orderOf({ event, order }: ToldLine): string {
  return `${event.date} ${order}`;
}

type Wording = Pick<Telling<DatedTold>, 'details' | 'numbered'>;

const english: Wording = { details: enDetails, numbered: (number) => ` (${number})` };
const japanese: Wording = { details: jaDetails, numbered: (number) => `（${number}）` };
const russian: Wording = { details: ruDetails, numbered: (number) => ` (${number})` };
