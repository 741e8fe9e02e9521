// A headline for one event from the best of its reports, in English: who, what they do, to what. It
// claims nothing that the article does not: plans are "to meet", hearsay is "reportedly". Never
// empty, never longer than asked, never ends in a word that leads on.

import { must } from '../../model/check.ts';
import type { EventType } from '../../model/vocabulary.ts';
import { clauseLine, doingLine } from './clauseLine.ts';
import { meetingLine, placed, visitLine } from './gatherLine.ts';
import { type LineOf, noLine } from './lineOf.ts';
import { nounLine } from './nounLine.ts';
import { rankedReports } from './rankedReports.ts';
import { gistText, pointsBack, saidLine } from './saidLine.ts';
import { namesOf } from './titleNames.ts';
import type { Told, ToldReport } from './told.ts';
import { mainActors } from './told.ts';
import { withTreaty } from './treatyLine.ts';
import { isWeak, soundLine } from './weakWords.ts';
import { wireOf } from './wireOf.ts';

/** What an event is called where its words give no headline. */
const LABELS: Readonly<Record<EventType, string>> = {
  meeting: 'Meeting',
  visit: 'Visit',
  statement: 'Statement',
  agreement: 'Agreement',
  proposal: 'Proposal',
  sanction: 'Sanctions',
  military: 'Military action',
  domestic: 'Domestic politics',
  economy: 'Trade',
  other: 'Event',
};

/** Worked out once, for whatever lengths are asked. */
export function titleOf(told: Told): LineOf {
  const ranked = rankedReports(told);
  const best = must(ranked[0], 'an event holds a report');
  const lineOf = told.status === 'denied' ? deniedLine(told, ranked) : lineFor(told, best);
  return (max) => {
    const text = finished(lineOf(max), max);
    const title = text.includes(' ')
      ? text
      : finished(labelLine(told, text), max) || LABELS[told.type];
    return told.status === 'cancelled' ? calledOff(told, title, max) : title;
  };
}

/** Nothing that was called off is told as if it had been. */
function calledOff({ type }: Told, title: string, max: number): string {
  if (SAYS_SO.test(title)) return title;
  const line = `${title} called off`;
  return line.length <= max ? line : `${LABELS[type]} called off`;
}

const SAYS_SO =
  /\b(?:(?:call|put|postpon|cancel|scrap|shelv|delay|abandon|suspend|drop)\p{L}*|no longer)\b/iu;

function lineFor(told: Told, report: ToldReport): LineOf {
  switch (told.type) {
    case 'meeting':
      return meetingLine(told, report);
    case 'visit':
      return visitLine(told, report);
    default:
      return report.wording.said ? saidOrDone(told, report) : doneLine(told, report);
  }
}

/** What was said, and where there is no room for it that it was. */
function saidOrDone(told: Told, report: ToldReport): LineOf {
  const said = saidLine(told, report);
  return (max) => said(max) || doneLine(told, report)(max);
}

function doneLine(told: Told, report: ToldReport): LineOf {
  return report.form === 'verb'
    ? withTreaty(told, report, clauseLine(told, report))
    : nounLine(told, report);
}

/** Who denies what: in the words of the denial, else in those of what is denied. */
function deniedLine(told: Told, ranked: readonly ToldReport[]): LineOf {
  const denial = ranked.find(({ status }) => status === 'denied');
  const claim = ranked.find(({ status, form }) => status !== 'denied' && form === 'verb');
  const who = mainActors({ names: told.names, actors: denial?.actors ?? [] });
  const denier = namesOf(told.names, who, 2);
  if (denier === '') return () => `${LABELS[told.type]} denied`;
  const lead = `${denier} ${who.length > 1 ? 'deny' : 'denies'} `;
  const said = [denial, claim]
    .map((one) => one?.wording.said)
    .find((one) => one && !pointsBack(one));
  const gistOf = said ? gistText(told, { said, speaker: who }) : noLine;
  const claimed = claim ? lineFor({ ...told, status: 'claimed' }, claim) : noLine;
  return (max) => {
    const gist = gistOf(max - lead.length);
    if (gist !== '' && !gist.endsWith('…')) return `${lead}${gist}`;
    const line = finished(claimed(max), max);
    const tail = `; ${lead}it`;
    return line !== '' && line.length + tail.length <= max
      ? `${line}${tail}`
      : `${lead}${deedOf(told, claim, who, max - lead.length)}`;
  };
}

/** "denies annexing Bouvet" where who denies it is said to have done it; else what can be denied of anything. */
function deedOf(
  told: Told,
  claim: ToldReport | undefined,
  deniers: readonly string[],
  max: number,
): string {
  const isOwn = claim !== undefined && deniers.some((id) => claim.actors.includes(id));
  const isPlain = told.type !== 'meeting' && told.type !== 'statement';
  const deed = isOwn && isPlain ? doingLine(told, claim)(max) : '';
  if (deed !== '') return deed;
  const label = wireOf(told) ? `${wireOf(told)} call` : LABELS[told.type].toLowerCase();
  return DENIABLE.has(told.type) ? label : 'report';
}

const DENIABLE: ReadonlySet<EventType> = new Set([
  'meeting',
  'visit',
  'statement',
  'agreement',
  'proposal',
  'sanction',
]);

function labelLine(told: Told, word: string): string {
  const label = word !== '' && !isWeak(word) ? word : LABELS[told.type];
  const who = namesOf(told.names, mainActors(told), 2);
  const where = placed(told, 'in');
  if (where !== '' && !label.includes(where.slice(3))) return `${label} ${where}`;
  if (who === '') return yearsOf(told) === '' ? label : `${label} of ${yearsOf(told)}`;
  if (label === LABELS.other && told.status === 'occurred') return `Action by ${who}`;
  return who === label ? label : `${who}: ${label.toLowerCase()}`;
}

/** "the war of 1904-05", where nobody and no place is named. */
function yearsOf({ date }: Told): string {
  const years = /^\d{4}\/\d{4}$/.exec(date)?.[0] ?? /^\d{4}(?!\d)/.exec(date)?.[0] ?? '';
  return years.replace('/', '–');
}

function finished(line: string, max: number): string {
  const kept = soundLine(line, max);
  return kept.charAt(0).toUpperCase() + kept.slice(1);
}
