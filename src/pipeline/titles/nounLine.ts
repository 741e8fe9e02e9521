// The headline of a happening that the article names by a noun: "its annexation of Bouvet" is who
// annexes what; a war, a forum, an earthquake keeps its name.

import type { TitleChunk, TitleWord } from '../reports/titleCutting.ts';
import { verbText } from './clauseLine.ts';
import { fitPieces } from './fitPieces.ts';
import { firstFitting, type LineOf, noLine } from './lineOf.ts';
import { pieceText, wordsText } from './pieceText.ts';
import { namedSubject } from './subjectText.ts';
import { namesOf, placeNameOf } from './titleNames.ts';
import type { Told, ToldReport } from './told.ts';

/** The verb behind an event noun, and the preposition that brings its object. */
export const eventNouns: Readonly<Record<string, readonly [verb: string, by: string]>> = {
  annexation: ['annex', 'of'],
  invasion: ['invade', 'of'],
  seizure: ['seize', 'of'],
  occupation: ['occupy', 'of'],
  capture: ['capture', 'of'],
  bombing: ['bomb', 'of'],
  attack: ['attack', 'on'],
  bombardment: ['bombard', 'of'],
  ratification: ['ratify', 'of'],
  signing: ['sign', 'of'],
  purchase: ['buy', 'of'],
  sale: ['sell', 'of'],
  expulsion: ['expel', 'of'],
  recall: ['recall', 'of'],
  deployment: ['deploy', 'of'],
  postponement: ['postpone', 'of'],
  cancellation: ['cancel', 'of'],
};
const OWNED = /’s? $/;

export function nounLine(told: Told, report: ToldReport): LineOf {
  if (told.type === 'sanction') return sanctionLine(told, report);
  const done = doneLine(told, report);
  const phrase = phraseText(told, report);
  const signed = signedLine(told, report);
  return (max) => done(max) || signed(max) || phrase(max);
}

/** "Norway and Chile sign fishing pact"; empty where two are not named. */
function signedLine(told: Told, report: ToldReport): LineOf {
  const who = namedSubject(told, report);
  const isSigned = told.type === 'agreement' && who.text !== '' && told.actors.length > 1;
  if (!isSigned) return noLine;
  const lead = `${who.text} ${verbText(told.status, 'sign', who.isPlural)} `;
  const phrase = phraseText(told, report, true);
  return (max) => {
    const signed = phrase(max - lead.length);
    return signed === '' ? '' : `${lead}${signed}`;
  };
}

function sanctionLine(told: Told, report: ToldReport): LineOf {
  const who = namedSubject(told, { ...report, actors: told.actors });
  const on = told.targets.length > 0 ? `on ${namesOf(told.names, told.targets, 2)}` : '';
  const lead =
    who.text === ''
      ? 'Sanctions'
      : `${who.text} ${verbText(told.status, 'impose', who.isPlural)} sanctions`;
  return fitPieces([lead, on]);
}

/** "Norway annexes Bouvet"; empty where noun, doer or object is missing. */
function doneLine(told: Told, report: ToldReport): LineOf {
  const [verb, by] = eventNouns[report.trigger] ?? ['', ''];
  if (verb === '' || report.actors.length === 0) return noLine;
  const who = namedSubject(told, report);
  if (who.text === '') return noLine;
  const lead = `${who.text} ${verbText(told.status, verb, who.isPlural)} `;
  const objects = [objectText(told, report, by), placeOrTarget(told)].filter((text) => text !== '');
  return firstFitting(1, () => objects.map((text) => `${lead}${text}`));
}

function objectText(told: Told, { wording }: ToldReport, by: string): string {
  const chunk = wording.rest.find(({ opener }) => opener === by);
  if (chunk) return pieceText(told.names, { ...chunk, words: chunk.words.slice(1) });
  const words = wording.rest[0]?.words ?? [];
  const at = words.findIndex(({ kind, text }) => kind === 'word' && text.toLowerCase() === by);
  return at < 0 ? '' : wordsText(told.names, words.slice(at + 1));
}

function placeOrTarget({ names, places, targets }: Told): string {
  const [first] = places;
  return first === undefined ? namesOf(names, targets, 2) : placeNameOf(names, first);
}

/** The noun phrase as it stands; its owner is left out where the line names them already. */
export function phraseText(told: Told, { wording }: ToldReport, isOwnerTold = false): LineOf {
  const chunks = isOwnerTold ? withoutOwner(wording.rest) : wording.rest;
  const phrase = fitPieces(chunks.map((chunk) => pieceText(told.names, chunk)));
  return (max) => phrase(max).replace(OWNED, '');
}

function withoutOwner(chunks: readonly TitleChunk[]): readonly TitleChunk[] {
  const [first, ...others] = chunks;
  if (!first) return chunks;
  const owner = first.words.findLastIndex(
    (word: TitleWord) => word.kind === 'actor' && word.isPossessive,
  );
  return [{ ...first, words: first.words.slice(owner + 1) }, ...others];
}
