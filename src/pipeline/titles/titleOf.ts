// A title (at most 70 characters) and a label (at most 40) for an event, in English, from who acts,
// what kind of thing it is, how matters stand, and the words of its best report. It claims nothing
// that the article does not: plans are "to meet", hearsay is "reportedly".

import { must } from '../../model/check.ts';
import type { EdtfDate } from '../../model/edtf.ts';
import { MAX_SHORT, MAX_TITLE } from '../../model/schema.ts';
import type { EventType, Status } from '../../model/vocabulary.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import type { NameTables } from '../merge/eventFrom.ts';
import { actionPhrase } from './actionPhrase.ts';
import { fitWords } from './fitWords.ts';
import { plainQuotes, sentenceCase } from './wording.ts';

export interface Told {
  readonly type: EventType;
  readonly status: Status;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly reports: readonly ResolvedReport[];
  readonly date: EdtfDate;
  readonly tables: NameTables;
}

export function titleOf(told: Told): string {
  return written(told, MAX_TITLE);
}

export function shortOf(told: Told): string {
  return written(told, MAX_SHORT);
}

function written(told: Told, max: number): string {
  const text = sentenceCase(plainQuotes(lineFor(told, max)));
  return fitWords(text, max) || 'Event';
}

function lineFor(told: Told, max: number): string {
  const best = bestReport(told);
  switch (told.type) {
    case 'meeting':
      return meetingLine(told, best);
    case 'visit':
      return visitLine(told);
    case 'statement':
      return statementLine(told, best, max);
    default:
      return actionPhrase(told, best, max);
  }
}

/** The report whose words make the title: told as the event stands, by a verb, to the finest date. */
function bestReport({ reports, type, status, date }: Told): ResolvedReport {
  const score = (report: ResolvedReport) =>
    (report.type === type ? 8 : 0) +
    (report.isDetail ? -16 : 0) +
    (report.status === status ? 4 : 0) +
    (report.form === 'verb' ? 2 : 0) +
    (report.date?.edtf === date.edtf ? 1 : 0) +
    (report.status === 'denied' ? -4 : 0) +
    (report.predicate !== '' ? 1 : 0);
  return must([...reports].sort((a, b) => score(b) - score(a))[0], 'an event holds a report');
}

export function namesOf(told: Pick<Told, 'tables'>, ids: readonly string[], most = 3): string {
  const names = ids.map((id) => nameOf(told, id));
  if (names.length === 0) return '';
  if (names.length > most) return `${names.slice(0, most - 1).join(', ')} and others`;
  return names.length === 1
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

export function nameOf({ tables }: Pick<Told, 'tables'>, id: string): string {
  const actor = tables.actors.get(id);
  return actor?.familyName ?? actor?.name ?? tables.placeNames.get(id) ?? id;
}

export function placeOf({ tables, places }: Pick<Told, 'tables' | 'places'>): string {
  const [first] = places;
  return first === undefined ? '' : (tables.placeNames.get(first) ?? first).replace(/ \(.*\)$/, '');
}

/** People before states and bodies; all states where no person is named. */
export function mainActors({ tables, actors }: Pick<Told, 'tables' | 'actors'>): readonly string[] {
  const people = actors.filter((id) => tables.actors.get(id)?.kind === 'person');
  return people.length > 1 ? people : actors;
}

function meetingLine(told: Told, best: ResolvedReport): string {
  const where = placeOf(told);
  const at = where === '' ? '' : ` in ${where}`;
  const who = mainActors(told);
  const names = namesOf(told, who);
  if (who.length < 2) return hostLine(told, best, names, at);
  switch (told.status) {
    case 'planned':
    case 'proposed':
      return `${names} to meet${at}`;
    case 'cancelled':
      return `Meeting of ${names}${at} called off`;
    case 'claimed':
      return `${names} reportedly meet${at}`;
    case 'denied':
      return `Disputed: meeting of ${names}${at}`;
    default:
      return `${names} meet${at}`;
  }
}

/** Only one side is named: the gathering itself makes the title. */
function hostLine(told: Told, best: ResolvedReport, names: string, at: string): string {
  const what = best.predicate === '' ? 'meeting' : best.predicate;
  if (names === '') return best.form === 'noun' ? what : `Meeting${at}`;
  if (best.form === 'noun') return `${names}: ${what}`;
  return actionPhrase(told, best, MAX_TITLE);
}

function visitLine(told: Told): string {
  const where = placeOf(told);
  const names = namesOf(told, told.actors, 2) || 'A visit';
  const isPlural = told.actors.length > 1;
  const to = where === '' ? '' : ` ${where}`;
  switch (told.status) {
    case 'planned':
    case 'proposed':
      return where === '' ? `${names} to travel` : `${names} to visit${to}`;
    case 'cancelled':
      return `Visit by ${names}${where === '' ? '' : ` to ${where}`} put off`;
    case 'claimed':
      return `${names} reportedly ${isPlural ? 'visit' : 'visits'}${to}`;
    default:
      return where === ''
        ? `${names} ${isPlural ? 'travel' : 'travels'}`
        : `${names} ${isPlural ? 'visit' : 'visits'}${to}`;
  }
}

const SAYING = new Set(['say', 'news conference']);

function statementLine(told: Told, best: ResolvedReport, max: number): string {
  if (!SAYING.has(best.rule) || best.rule === 'news conference')
    return actionPhrase(told, best, max);
  const who = namesOf(told, told.actors, 2);
  const said = best.predicate
    .replace(/^that\s+/i, '')
    .replace(/^["“'‘]+/, '')
    .replace(/,?["”]$/, '');
  const lead = `${who}: `;
  return `${lead}${fitWords(said, max - lead.length, true)}`;
}
