// Subject, verb, object: the headline of something done, in the present tense, "to" for what is
// planned, "reportedly" for what is told at second hand.

import type { Status } from '../../model/vocabulary.ts';
import type { TitleChunk } from '../reports/titleCutting.ts';
import { fitPieces, shortPhrase } from './fitPieces.ts';
import { pieceText } from './pieceText.ts';
import { baseForm, ingForm, objectOfVerb, participleForm, presentForm } from './presentForm.ts';
import { type HeadlineSubject, namedSubject, nounSubject, subjectOf } from './subjectText.ts';
import { namesOf } from './titleNames.ts';
import type { Told, ToldReport } from './told.ts';

/** Empty where the clause gives no line of its own. */
export function clauseLine(told: Told, report: ToldReport, max: number): string {
  const { wording } = report;
  if (wording.isPassive) return passiveLine(told, report, max);
  const subject = subjectOf(told, report, max - 12);
  if (subject.text === '') return '';
  const verb = verbText(told.status, report.trigger, subject.isPlural);
  const lead = `${subject.text} ${verb}`;
  const line = lineOf(told, { lead, chunks: wording.rest, report }, max);
  const needs = NEEDING.has(report.trigger) && !OF_ITSELF.has(report.rule);
  return needs && !hasObject(report) ? '' : line;
}

/** What ends there ends by itself: "talks end". */
const OF_ITSELF = new Set(['talks run', 'exchange begins']);

/** Something stands right behind the verb, or words that make one up: "urges Kerry", "agrees to leave". */
function hasObject({ trigger, wording }: ToldReport): boolean {
  if (objectOfVerb(trigger) !== '') return true;
  return wording.rest.some(({ opener }) => OBJECTS.has(opener));
}

const OBJECTS = new Set(['', 'to', 'that', '-ing', 'for', 'of', 'on', 'over', 'about']);

export function verbText(status: Status, trigger: string, isPlural: boolean): string {
  switch (status) {
    case 'planned':
    case 'proposed':
      return `to ${baseForm(trigger)}`;
    case 'claimed':
      return `reportedly ${presentForm(trigger, isPlural)}`;
    case 'cancelled':
      return CALLING_OFF.test(trigger)
        ? presentForm(trigger, isPlural)
        : `no longer to ${baseForm(trigger)}`;
    default:
      return presentForm(trigger, isPlural);
  }
}

/** Words that themselves say that something is called off. */
const CALLING_OFF = /^(?:postpone|put off|delay|cancel|call off|scrap|shelve)$/;

interface Parts {
  readonly lead: string;
  readonly chunks: readonly TitleChunk[];
  readonly report: ToldReport;
}

function lineOf({ names }: Told, { lead, chunks, report }: Parts, max: number): string {
  const object = objectOfVerb(report.trigger);
  const own = chunks.filter(
    (chunk) => !isOwnSetting(chunk) && !isEmptyTime(chunk) && !isWithout(chunk),
  );
  const pieces = own.map((chunk) => economic(pieceText(names, chunk), report));
  const { text } = fitPieces([object, ...pieces], max - lead.length - 1);
  const needs = object !== '' || own[0]?.opener === '';
  return text === '' && needs ? '' : `${lead} ${text}`.trim();
}

/** Verbs that say nothing without what stands behind them. */
const NEEDING = new Set(
  `begin start end ask announce reach take hold sign make give call put join send tell bring lay set
   impose seize offer propose invite establish conclude conduct launch host chair urge summon allow let warn accept
   receive deliver transfer blindfold buy sell build assert hand raise attend`
    .trim()
    .split(/\s+/),
);

/** "annexing Bouvet": the deed without who does it; empty where the words tell it another way. */
export function doingLine(told: Told, report: ToldReport, max: number): string {
  if (report.wording.isPassive || report.form !== 'verb') return '';
  const lead = ingForm(report.trigger);
  return lineOf(told, { lead, chunks: report.wording.rest, report }, max);
}

/** "ended without result": no object of the verb. */
function isWithout({ opener, words }: TitleChunk): boolean {
  return opener === '' && words[0]?.text.toLowerCase() === 'without';
}

/** "in his cabinet": without its owner it says nothing. */
function isOwnSetting({ opener, words }: TitleChunk): boolean {
  return (
    SETTINGS.has(opener) && words.length === 3 && OWNERS.has(words[1]?.text.toLowerCase() ?? '')
  );
}

/** "at an early date" says no more than "at a date" once it is cut. */
function isEmptyTime({ opener, words }: TitleChunk): boolean {
  return opener === 'at' && EMPTY_TIMES.has(words.at(-1)?.text.toLowerCase() ?? '');
}

const EMPTY_TIMES = new Set(['date', 'time', 'moment', 'opportunity', 'level']);
const SETTINGS = new Set(['in', 'at', 'on', 'during']);
const OWNERS = new Set(['his', 'her', 'its', 'their']);

/** "to be minister" is "as minister" after an appointment; "falls by a tenth" needs no "by". */
function economic(piece: string, { rule }: ToldReport): string {
  if (rule === 'appoint') return piece.replace(/^to be /, 'as ');
  return rule === 'trade moves' ? piece.replace(/^by (?=\d)/, '') : piece;
}

function passiveLine(told: Told, report: ToldReport, max: number): string {
  const { wording, actors, trigger } = report;
  const done = doneTo(told, report, max - 14);
  const rest = wording.rest.filter(({ opener }) => opener !== 'by');
  if (actors.length > 0 && wording.rest.some(({ opener }) => opener === 'by')) {
    const doer = namedSubject(told, report);
    const verb = verbText(told.status, trigger, doer.isPlural);
    return lineOf(told, { lead: `${doer.text} ${verb} ${done.text}`, chunks: rest, report }, max);
  }
  if (done.text === '') return '';
  const verb = passiveText(told.status, trigger);
  return lineOf(told, { lead: `${done.text} ${verb}`, chunks: rest, report }, max);
}

/** Whom or what it is done to. */
function doneTo(told: Told, { wording, targets }: ToldReport, room: number): HeadlineSubject {
  const noun = nounSubject(told, wording.subject, room);
  if (noun) return noun;
  const named = namesOf(told.names, targets, 2);
  const [core] = wording.subject;
  return {
    text: named || (core && !isPronoun(core) ? shortPhrase(pieceText(told.names, core), room) : ''),
    isPlural: targets.length > 1,
  };
}

function isPronoun({ words }: TitleChunk): boolean {
  return words.length === 1 && PRONOUNS.has(words[0]?.text.toLowerCase() ?? '');
}

const PRONOUNS = new Set('he she it they who which that this these those'.split(' '));

function passiveText(status: Status, trigger: string): string {
  const participle = participleForm(trigger);
  switch (status) {
    case 'planned':
    case 'proposed':
      return `to be ${participle}`;
    case 'claimed':
      return `reportedly ${participle}`;
    case 'cancelled':
      return CALLING_OFF.test(trigger) ? participle : `no longer to be ${participle}`;
    default:
      return participle;
  }
}
