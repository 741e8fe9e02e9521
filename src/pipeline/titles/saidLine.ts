// The headline of what somebody said: "Mori: fish stocks are recovering", "Mori warns stocks are
// falling"; the speaker's own words stand in quotation marks, what is cut says so.

import type { TitleSaid } from '../reports/titleSaid.ts';
import { verbText } from './clauseLine.ts';
import { type LineOf, noLine } from './lineOf.ts';
import { pieceText } from './pieceText.ts';
import { phraseSubject, speakerText } from './subjectText.ts';
import { namesOf } from './titleNames.ts';
import type { Told, ToldReport } from './told.ts';
import { cutLine, strongLine } from './weakWords.ts';

/** Verbs that say no more than that it was said. */
const PLAIN = new Set(
  `say tell add state note stress explain remark reply comment mention respond claim quote write repeat
   describe argue suggest believe call report`
    .trim()
    .split(/\s+/),
);
/** A gist that begins with one of these needs "says" before it to say who is meant. */
const PRONOUNS = /^(?:he|she|it|they|we|i|who|this|that|those|these) /i;
const LEAST = 0.45;

export function saidLine(told: Told, report: ToldReport): LineOf {
  const { said } = report.wording;
  if (!said) return noLine;
  const speaker = speakerText(told, report);
  const gist = gistText(told, { said, speaker: report.actors });
  const isPlain = PLAIN.has(report.trigger);
  const isColon =
    isPlain && told.status !== 'claimed' && (said.isQuoted || !startsWithPronoun(said, report));
  const subject = isColon ? undefined : phraseSubject(told, report);
  return (max) => {
    const who = speaker(max - 16);
    if (who === '') return gist(max);
    const verb = isPlain ? 'say' : report.trigger;
    const says = subject ? ` ${verbText(told.status, verb, subject(max).isPlural)}` : ':';
    const lead = `${who}${says} `;
    const text = gist(max - lead.length);
    if (text === '') return '';
    return isColon && text.startsWith(`${who} `)
      ? selfLine(told, report, text, max)
      : `${lead}${text}`;
  };
}

/** "Norsk: Norsk has grown" is "Norsk says it has grown", for all but people. */
function selfLine(told: Told, { actors }: ToldReport, text: string, max: number): string {
  const [id] = actors;
  const who = id === undefined ? '' : namesOf(told.names, [id]);
  const isOne = actors.length === 1 && who !== '' && text.startsWith(`${who} `);
  const line = `${who} says it ${text.slice(who.length + 1)}`;
  const isPerson = id !== undefined && told.names.actors.get(id)?.kind === 'person';
  return isOne && !isPerson && line.length <= max ? line : isPerson ? text : `${who}: ${text}`;
}

/** "he had written": a pronoun that stands for the speaker, or for nobody we know. */
function startsWithPronoun({ chunks }: TitleSaid, { actors }: ToldReport): boolean {
  const [first] = chunks[0]?.words ?? [];
  return (
    first !== undefined &&
    PRONOUNS.test(`${first.text} `) &&
    first.ids.every((id) => actors.includes(id))
  );
}

/** "this was so": what it means stands elsewhere. */
export function pointsBack({ chunks }: TitleSaid): boolean {
  const [first] = chunks[0]?.words ?? [];
  return first === undefined || (PRONOUNS.test(`${first.text} `) && first.ids.length === 0);
}

interface Gist {
  readonly said: TitleSaid;
  readonly speaker: readonly string[];
}

export function gistText({ names }: Told, { said, speaker }: Gist): LineOf {
  const pieces = withoutTail(said.chunks)
    .map((chunk) => pieceText(names, chunk, speaker))
    .filter((piece) => piece !== '');
  if (said.isQuoted) return quoted(pieces);
  const whole = strongLine(pieces.join(' '), Number.MAX_SAFE_INTEGER);
  return (max) => (whole.length <= max ? whole : cutPieces(pieces, max));
}

/** "… involving their ministers": what a piece behind a noun adds is not missed. */
function withoutTail(chunks: TitleSaid['chunks']): TitleSaid['chunks'] {
  const tail = chunks.findIndex(({ opener }) => opener === '-ing');
  return tail > 0 ? chunks.slice(0, tail) : chunks;
}

function quoted(pieces: readonly string[]): LineOf {
  const bare = pieces.map((piece) => piece.replace(/[“”]/g, ''));
  const whole = bare.join(' ').trim();
  const isSound = whole !== '' && whole === strongLine(whole, whole.length);
  return (max) => {
    if (isSound && whole.length <= max - 2) return `“${whole}”`;
    const cut = cutPieces(bare, max - 2);
    return cut === '' ? '' : `“${cut}”`;
  };
}

/** Cut where a reader would pause, if that leaves enough; else at a word. */
function cutPieces(pieces: readonly string[], max: number): string {
  for (let count = pieces.length - 1; count > 0; count--) {
    const begun = pieces.slice(0, count).join(' ');
    if (begun.length > max) continue;
    const text = strongLine(begun, max - 1);
    const isWhole = text.length >= begun.length - 1;
    if (isWhole && text.length >= max * LEAST) return cutLine(`${text} …`, max);
  }
  return cutLine(pieces.join(' '), max);
}
