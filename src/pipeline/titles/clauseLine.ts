// Subject, verb, object: the headline of something done, in the present tense, "to" for what is
// planned, "reportedly" for what is told at second hand.

import type { Status } from '../../model/vocabulary.ts';
import type { TitleChunk } from '../reports/titleCutting.ts';
import { fitPieces, shortPhrase } from './fitPieces.ts';
import { type LineOf, noLine } from './lineOf.ts';
import { pieceText } from './pieceText.ts';
import { baseForm, ingForm, objectOfVerb, participleForm, presentForm } from './presentForm.ts';
import { namedSubject, nounSubject, subjectOf } from './subjectText.ts';
import { namesOf, placeNameOf } from './titleNames.ts';
import type { Told, ToldReport } from './told.ts';

/** Empty where the clause gives no line of its own. */
export function clauseLine(told: Told, report: ToldReport): LineOf {
  const { wording, trigger, rule } = report;
  if (wording.isPassive) return passiveLine(told, report);
  const needs = NEEDING.has(trigger) && !OF_ITSELF.has(rule);
  if (needs && !hasObject(report)) return noLine;
  const subject = subjectOf(told, report);
  const line = ledLine(told, report, wording.rest);
  return (max) => {
    const { text, isPlural } = subject(max - 12);
    return text === '' ? '' : line(`${text} ${verbText(told.status, trigger, isPlural)}`, max);
  };
}

/** What ends there ends by itself: "talks end". */
const OF_ITSELF = new Set(['talks run', 'exchange begins', 'drills run']);

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

/** A lead and what stands behind its verb. */
type LedLine = (lead: string, max: number) => string;

function ledLine({ names }: Told, report: ToldReport, chunks: readonly TitleChunk[]): LedLine {
  const object = objectOfVerb(report.trigger);
  const own = chunks.filter(
    (chunk) => !isOwnSetting(chunk) && !isEmptyTime(chunk) && !isWithout(chunk),
  );
  const pieces = own.map((chunk) => economic(pieceText(names, chunk), report));
  const behind = fitPieces([object, ...pieces]);
  const needs = object !== '' || own[0]?.opener === '';
  return (lead, max) => {
    const text = behind(max - lead.length - 1);
    return text === '' && needs ? '' : `${lead} ${text}`.trim();
  };
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
export function doingLine(told: Told, report: ToldReport): LineOf {
  const { wording, form, trigger } = report;
  if (wording.isPassive || form !== 'verb') return noLine;
  const line = ledLine(told, report, wording.rest);
  return (max) => line(ingForm(trigger), max);
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

function passiveLine(told: Told, report: ToldReport): LineOf {
  const { wording, actors, trigger } = report;
  const done = doneTo(told, report);
  const rest = wording.rest.filter(({ opener }) => opener !== 'by');
  const line = ledLine(told, report, rest);
  if (actors.length > 0 && rest.length < wording.rest.length) {
    const doer = namedSubject(told, report);
    const verb = verbText(told.status, trigger, doer.isPlural);
    return (max) => line(`${doer.text} ${verb} ${done(max - 14)}`, max);
  }
  const verb = passiveText(told.status, trigger);
  return (max) => {
    const text = done(max - 14);
    return text === '' ? '' : line(`${text} ${verb}`, max);
  };
}

/** Whom or what it is done to; of ground that another clause names, its place. */
function doneTo(told: Told, { wording, targets }: ToldReport): LineOf {
  const [place] = told.type === 'military' && wording.subject.length === 0 ? told.places : [];
  const ground = place === undefined ? '' : placeNameOf(told.names, place);
  const noun = nounSubject(told, wording.subject)?.textOf ?? noLine;
  const named = namesOf(told.names, targets, 2);
  const [core] = wording.subject;
  const phrase = core && !isPronoun(core) ? shortPhrase(pieceText(told.names, core)) : noLine;
  return (room) => noun(room) || named || phrase(room) || ground;
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
