// Who a headline begins with: the subject of the clause in its own words, or the names of those who act.

import type { TitleChunk, TitleWord } from '../reports/titleCutting.ts';
import { shortPhrase } from './fitPieces.ts';
import type { LineOf } from './lineOf.ts';
import { pieceText, wordsText } from './pieceText.ts';
import { nameOf, namesOf } from './titleNames.ts';
import { mainActors, type Told, type ToldReport } from './told.ts';

export interface HeadlineSubject {
  readonly text: string;
  readonly isPlural: boolean;
}

/** The subject that there is room for. */
export type SubjectOf = (room: number) => HeadlineSubject;

/** What may open a sentence before its subject: "Angry over the raid, Norway …". */
const NO_NOUN =
  /^(?:\p{L}+ly|angry|eager|keen|furious|upset|wary|worried|asked|citing|speaking)$/iu;
const MAX_NOUN_SUBJECT = 34;
const STANDS_FOR = new Set(
  'he she it they we i you who which that this these those some one others many both all there what'.split(
    ' ',
  ),
);
const PLURALS = new Set(
  'people police troops men women children media forces staff authorities'.split(' '),
);

export function subjectOf(told: Told, report: ToldReport): SubjectOf {
  if (!ownsPerson(told, report)) return phraseSubject(told, report);
  const named = namedSubject(told, report);
  return () => named;
}

/** The noun phrase; the names where there is none, or no room for it. */
export function phraseSubject(told: Told, report: ToldReport): SubjectOf {
  const noun = nounSubject(told, report.wording.subject);
  let named: HeadlineSubject | undefined;
  return (room) => {
    const text = noun?.textOf(room) ?? '';
    if (noun && text !== '') return { text, isPlural: noun.isPlural };
    named ??= namedSubject(told, report);
    return named;
  };
}

/** A person acts, and the noun phrase only says who that is: "the envoy, Mori, left". */
function ownsPerson({ names }: Told, { actors, wording }: ToldReport): boolean {
  const people = actors.filter((id) => names.actors.get(id)?.kind === 'person');
  const isTold = (id: string) =>
    wording.subject.some(({ words }) => words.some(({ ids }) => ids.includes(id)));
  return people.length > 0 && !people.some(isTold);
}

export function namedSubject(told: Told, report: ToldReport): HeadlineSubject {
  const actors = report.actors.length > 0 ? report.actors : told.actors;
  const doers = withoutObject(mainActors({ names: told.names, actors }), report);
  const text = namesOf(told.names, doers, 2);
  return { text, isPlural: doers.length > 1 || PLURAL_BODY.test(text) };
}

const PLURAL_BODY = /\b(?:guards|forces|troops|marines)$/i;

/** Who is named again behind the verb is not its subject: "Norway to host the Arctic Council session". */
function withoutObject(doers: readonly string[], { form, wording }: ToldReport): readonly string[] {
  if (form === 'noun' || wording.isPassive || doers.length < 2) return doers;
  const [object, ...others] = wording.rest;
  const partners = others.filter(({ opener }) => opener === 'with');
  const named = [object, ...partners].flatMap((chunk) => chunk?.words ?? []);
  const behind = new Set(named.flatMap(({ ids }) => ids));
  const subjects = doers.filter((id) => !behind.has(id));
  return subjects.length > 0 ? subjects : doers;
}

interface NounSubject {
  readonly textOf: LineOf;
  readonly isPlural: boolean;
}

/** The noun phrase where its noun is no name: "Bilateral trade", "Norwegian troops". */
export function nounSubject(
  { names }: Told,
  chunks: readonly TitleChunk[],
): NounSubject | undefined {
  const core = chunks[0];
  const head = core && headOf(core.words);
  if (!core || !head) return undefined;
  const last = core.words.at(-1);
  if (head.kind !== 'word' || STANDS_FOR.has(head.text.toLowerCase())) return undefined;
  if (core.words.length === 1 && NO_NOUN.test(head.text)) return undefined;
  if (last && STANDS_FOR.has(last.text.toLowerCase())) return undefined;
  const between = chunks.find(({ opener }) => opener === 'between');
  const ids = between?.words.flatMap((word) => word.ids) ?? [];
  const shared =
    ids.length > 1
      ? sharedText(
          ids.map((id) => nameOf(names, id)),
          pieceText(names, core),
        )
      : pieceText(names, core);
  const phrase = shortPhrase(shared);
  const textOf = (room: number) => {
    const text = phrase(Math.min(room, MAX_NOUN_SUBJECT));
    return /\p{L}/u.test(text) ? text : '';
  };
  return { textOf, isPlural: isPlural(core.words, head) };
}

/** "trade between Norway and Chile" → "Norway–Chile trade". */
function sharedText(parties: readonly string[], core: string): string {
  return `${parties.join('–')} ${core.replace(/^(?:bilateral|mutual|two-way) /i, '')}`;
}

/** The noun itself: the last word before "of". */
function headOf(words: readonly TitleWord[]): TitleWord | undefined {
  const of = words.findIndex(({ kind, text }) => kind === 'word' && text.toLowerCase() === 'of');
  const phrase = of > 0 ? words.slice(0, of) : words;
  return phrase.findLast(({ kind }) => kind !== 'mark' && kind !== 'time');
}

function isPlural(words: readonly TitleWord[], head: TitleWord): boolean {
  const noun = head.text.toLowerCase();
  if (PLURALS.has(noun) || words.some(({ text, kind }) => kind === 'word' && text === 'and'))
    return true;
  const isProper = words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
  return !isProper && /[^sui]s$/.test(noun) && !/(?:news|politics|series|economics)$/.test(noun);
}

/** Who speaks, where no table names them: "the harbour master". */
export function speakerText(told: Told, report: ToldReport): LineOf {
  const subject = subjectOf(told, report);
  const [core] = report.wording.subject;
  return (room) => {
    const { text } = subject(room);
    return text !== '' || !core ? text : shortPhrase(wordsText(told.names, core.words))(room);
  };
}
