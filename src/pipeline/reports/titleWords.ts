// What of a sentence a title can be made of: the subject of the clause, what hangs on its verb, and
// what is said, each in pieces that stand or fall as a whole. Names stay ids until all articles are
// known.

import type { Candidate } from './candidate.ts';
import { nounPhraseAt } from './nounPhrase.ts';
import type { SentenceReading } from './sentenceReading.ts';
import { titleChunksIn } from './titleChunks.ts';
import type { TitleChunk } from './titleCutting.ts';
import { saidOf, type TitleSaid } from './titleSaid.ts';
import { isOpening, subjectChunks } from './titleSubject.ts';
import { titleWindow } from './titleWindow.ts';
import type { VerbGroup } from './verbGroups.ts';

export interface TitleWords {
  /** The noun phrase before the verb; empty for a noun, or where the clause has none. */
  readonly subject: readonly TitleChunk[];
  /** "was seized": the subject is what it is done to. */
  readonly isPassive: boolean;
  /** Behind the verb; for an event noun the noun phrase itself. */
  readonly rest: readonly TitleChunk[];
  readonly said: TitleSaid | null;
}

/** Verbs that a clause follows: what is announced, agreed, warned of. */
const SAYING = new Set(
  `say tell add state note stress insist announce claim confirm reveal report acknowledge admit argue
   warn reiterate maintain declare deny promise pledge vow predict suggest emphasise emphasize explain
   remark reply write agree disclose repeat believe quote assert respond comment mention retort assure
   propose demand recommend request`
    .trim()
    .split(/\s+/),
);

export function titleWordsOf(whole: SentenceReading, found: Candidate): TitleWords {
  const { reading, candidate } = titleWindow(whole, found);
  const group = reading.groups.find(({ verb }) => verb === candidate.at);
  if (candidate.form === 'noun' || !group) {
    const rest = titleChunksIn(reading, {
      from: candidate.from,
      to: candidate.end,
      manner: 'event',
    });
    return { subject: [], isPassive: false, rest, said: null };
  }
  const behind = { from: group.to, to: reading.items.length, manner: 'event' as const };
  const rest = ofOwnPlace(titleChunksIn(reading, behind), candidate);
  const own = ofOwnPlace(subjectChunks(reading, group), candidate);
  const isOfRelative = own.length === 0 && begins(candidate, group);
  const subject = isOfRelative ? objectBefore(reading, candidate) : own;
  const isTurnedRound =
    candidate.isPassive || isTurned(reading, group) || isOpening(reading, group);
  const isPassive = isTurnedRound && !isSettling(reading, group);
  const isWhole = rest.length > 0 || (isPassive && subject.length > 0);
  return {
    subject,
    isPassive,
    rest:
      isWhole || isOfRelative || isItself(candidate, group)
        ? rest
        : objectBefore(reading, candidate),
    said: SAYING.has(candidate.trigger) ? saidOf(reading, group) : null,
  };
}

/** One of a list of times has only its own place: "in Oslo in 1952 and in Kyoto in 1955". */
function ofOwnPlace(
  chunks: readonly TitleChunk[],
  { dating, places }: Candidate,
): readonly TitleChunk[] {
  if (dating?.how !== 'listed') return chunks;
  const isOwn = ({ words }: TitleChunk) =>
    words.every(({ kind, ids }) => kind !== 'place' || ids.some((id) => places.includes(id)));
  return chunks.filter(isOwn);
}

/** "Visits to the graves began": what begins is the subject. */
function isItself(candidate: Candidate, group: VerbGroup): boolean {
  return begins(candidate, group) && (candidate.takes ?? 0) >= candidate.from;
}

/** "the visits, which began": so it is where only a pronoun stands for it. */
function begins({ takes }: Candidate, { from, reading }: VerbGroup): boolean {
  return takes !== null && takes < from && ITSELF.has(reading.entry.lemma);
}

const ITSELF = new Set(['begin', 'start', 'resume', 'end', 'stop', 'halt', 'cease']);

/** "the fair Norway is hosting", "the Treaty of Oslo, which Norway signed": the object stands before the verb. */
function objectBefore(reading: SentenceReading, { takes, at }: Candidate): TitleChunk[] {
  if (takes === null || takes > at) return [];
  const { from } = nounPhraseAt(reading, takes);
  const [of, name] = [reading.items[takes + 1], reading.items[takes + 2]];
  const isNamed = of?.lower === 'of' && (name?.kind === 'place' || name?.kind === 'actor');
  return titleChunksIn(reading, { from, to: takes + (isNamed ? 3 : 1), manner: 'event' });
}

/** "It was agreed to go on": nothing is done to "it"; those who met agreed. */
function isSettling({ items }: SentenceReading, { from, reading }: VerbGroup): boolean {
  return items[from - 1]?.lower === 'it' && SETTLING.has(reading.entry.lemma);
}

const SETTLING = new Set(['agree', 'decide', 'resolve']);

/** "stood by the plan": nobody does this to it. */
const NEVER_TURNED = new Set(
  'stand abide go come pass fall rise drop grow shrink decline swear live'.split(' '),
);

/** "sanctions imposed by Norway". */
function isTurned({ items }: SentenceReading, group: VerbGroup): boolean {
  const next = items[group.to + 1];
  return (
    items[group.to]?.lower === 'by' &&
    group.mood === 'fact' &&
    !NEVER_TURNED.has(group.reading.entry.lemma) &&
    (next?.kind === 'actor' || next?.lower === 'the')
  );
}
