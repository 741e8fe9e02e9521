// The headlines of meetings and visits: who meets where, who goes where.

import { calledOffIn } from './calledOffIn.ts';
import { clauseLine, verbText } from './clauseLine.ts';
import { fitPieces } from './fitPieces.ts';
import { isLeaving } from './isLeaving.ts';
import { isOthersJourney } from './isOthersJourney.ts';
import type { LineOf } from './lineOf.ts';
import { phraseText } from './nounLine.ts';
import { namesOf, placeNameOf } from './titleNames.ts';
import { mainActors, type Told, type ToldReport } from './told.ts';
import { wireOf } from './wireOf.ts';

export function meetingLine(told: Told, report: ToldReport): LineOf {
  const who = mainActors(told);
  if (who.length < 2 || isHosted(told, report)) return oneSidedLine(told, report);
  const names = namesOf(told.names, who);
  const wire = wireOf(told);
  const where = wire ? '' : placed(told, 'in');
  const line = (text: string) => fitPieces([text, where]);
  const { noun, verb, means } = MEETINGS[wire ?? 'person'];
  switch (told.status) {
    case 'cancelled':
      return line(`${capital(noun)} of ${names} called off`);
    case 'denied':
      return line(`Denied: ${noun} of ${names}`);
    default:
      return line(`${names} ${verbText(told.status, verb, true)}${means}`);
  }
}

const MEETINGS = {
  person: { noun: 'meeting', verb: 'meet', means: '' },
  phone: { noun: 'phone call', verb: 'speak', means: ' by phone' },
  video: { noun: 'video call', verb: 'speak', means: ' by video link' },
} as const;

/** "Norway to host Arctic Council session": a body that meets is no partner. */
function isHosted({ names }: Told, { form, trigger, actors }: ToldReport): boolean {
  const isHost = form === 'verb' && /^(?:host|chair|open|attend|join)$/.test(trigger);
  return isHost && actors.some((id) => names.actors.get(id)?.kind === 'organisation');
}

/** Only one side is named: the gathering itself makes the title. */
function oneSidedLine(told: Told, report: ToldReport): LineOf {
  const line = report.form === 'verb' ? clauseLine(told, report) : phraseText(told, report);
  const noun = report.form === 'noun' ? report.trigger : 'meeting';
  return (max) => {
    const own = line(max);
    if (own.includes(' ')) return withPlace(told, own, max);
    return fitPieces([capital(noun), placed(told, 'in')])(max);
  };
}

function withPlace(told: Told, line: string, max: number): string {
  const where = placed(told, 'in');
  const isTold = where === '' || line.includes(where.slice(3)) || / (?:in|at|to) /.test(line);
  return isTold ? line : fitPieces([line, where])(max);
}

export function visitLine(told: Told, report: ToldReport): LineOf {
  const who = mainActors(told);
  const names = namesOf(told.names, who, 2);
  const [place] = told.places;
  const where = place === undefined ? '' : placeNameOf(told.names, place);
  const to = where === '' ? '' : `${isLeaving(report) ? 'from' : 'to'} ${where}`;
  const isOff = told.status === 'cancelled';
  const off = calledOffIn(told.reports) === 'cancelled' ? 'called off' : 'put off';
  if (isOff && isOthersJourney(report)) return clauseLine(told, report);
  if (names === '') return fitPieces([visitNoun(report), to, isOff ? off : '']);
  if (isOff) return fitPieces([`${names}’s visit`, to, off]);
  const verb = verbText(told.status, verbOf(report, where), who.length > 1);
  const line = `${names} ${verb} ${where}`.trim();
  const short = `${names} ${verbText(told.status, 'travel', who.length > 1)}`;
  return (max) => (line.length <= max ? line : short);
}

const RETURNING = /^(?:return.*|(?:come|go|fly) back|(?:come|go|fly|head|leave for) home)$/;

function visitNoun(report: ToldReport): string {
  const { form, trigger } = report;
  return form === 'noun' ? capital(trigger) : isLeaving(report) ? 'Departure' : 'Visit';
}

function verbOf(report: ToldReport, where: string): string {
  const isReturn = RETURNING.test(report.trigger);
  if (where === '' && !isReturn) return /^arriv/.test(report.trigger) ? 'arrive' : 'travel';
  if (where === '') return 'return';
  if (isReturn) return 'return to';
  return isLeaving(report) ? 'leave' : 'visit';
}

export function placed({ names, places }: Told, preposition: string): string {
  const [first] = places;
  const name = first === undefined ? '' : placeNameOf(names, first);
  return name === '' ? '' : `${preposition} ${name}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
