// Pieces of a sentence as a headline prints them: articles and "his" left out, people by family name
// without what stands before it, references as names, quoted words untouched.

import type { TitleChunk, TitleWord } from '../reports/titleCutting.ts';
import { nameOf, namesOf, type TitleNames } from './titleNames.ts';

interface Printed {
  readonly text: string;
  readonly isJoined: boolean;
  readonly word: TitleWord;
}

const ARTICLES = new Set(['the', 'a', 'an']);
const KEPT_AFTER_A = new Set([
  'few',
  'lot',
  'number',
  'little',
  'third',
  'half',
  'quarter',
  'day',
  'year',
]);
const OWNERS = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your']);
const PRONOUNS = new Set([
  'he',
  'she',
  'it',
  'they',
  'him',
  'them',
  'we',
  'us',
  'i',
  'who',
  'both',
]);
/** Places that a reference only points to. */
const COUNTRY = /^(?:country|nation|city|town|capital|there|it|region|resort)$/i;
const DROPPED = new Set(
  `also already meanwhile reportedly allegedly however personally jointly officially formally recently
   early late just still even now then too himself herself themselves itself any own`
    .trim()
    .split(/\s+/),
);
/** Words between a clause's start and a person's name that say what that person is. */
const ROLES = new Set(
  `pres gov sen rep gen prof president premier minister prime foreign defense defence finance trade secretary chancellor king queen
   emperor prince princess chief head leader chairman chairwoman chair governor mayor ambassador envoy
   spokesman spokeswoman spokesperson aide adviser advisor general admiral senator deputy vice former
   then-president presidential candidate professor director counterpart mr mrs ms dr sir top government
   press cabinet leader analyst economist host nominee executive ceo boss founder billionaire then new outgoing
   incoming interior energy economy state senior high-ranking veteran lawmaker party opposition`
    .trim()
    .split(/\s+/),
);

/** `speaker`: who "he" is left to stand for, because the line has just named them. */
export function pieceText(
  names: TitleNames,
  { words }: TitleChunk,
  speaker: readonly string[] = [],
): string {
  return wordsText(names, words, speaker);
}

export function wordsText(
  names: TitleNames,
  words: readonly TitleWord[],
  speaker: readonly string[] = [],
): string {
  const printed: Printed[] = [];
  words.forEach((word, i) => {
    if (isDropped(words, i)) return;
    if (isPerson(names, word)) {
      dropRoles(names, printed, word);
      dropDescribed(words, printed, i);
    }
    const text = textOf(names, word, { next: words[i + 1], speaker });
    if (text !== '') printed.push({ text, word, isJoined: isJoinedTo(printed.at(-1), word) });
  });
  return printed.reduce(
    (line, { text, isJoined }) => line + (isJoined || line === '' ? '' : ' ') + text,
    '',
  );
}

function isDropped(words: readonly TitleWord[], i: number): boolean {
  const word = words[i];
  if (word?.text === '`') return true;
  if (!word || word.isQuoted || word.kind === 'actor' || word.kind === 'place')
    return isOwner(word);
  if (word.text === '.' && ROLES.has(words[i - 1]?.text.toLowerCase() ?? '')) return true;
  if (word.kind === 'mark') return false;
  const lower = word.text.toLowerCase();
  const next = words[i + 1]?.text ?? '';
  if (ARTICLES.has(lower))
    return !(lower === 'a' && KEPT_AFTER_A.has(next.toLowerCase())) && next !== '';
  if (OWNERS.has(lower)) return next !== '';
  if (DROPPED.has(lower))
    return lower !== 'own' || OWNERS.has(words[i - 1]?.text.toLowerCase() ?? '');
  return isMannerAdverb(lower) && (next === '' || isSmall(words[i + 1]));
}

/** "his" as a reference: the headline does without. */
function isOwner(word: TitleWord | undefined): boolean {
  return word !== undefined && !word.isQuoted && OWNERS.has(word.text.toLowerCase());
}

function isMannerAdverb(word: string): boolean {
  return (
    word.length > 6 &&
    /[^aeiou]ly$/.test(word) &&
    !/^(?:assembly|monopoly|unlikely|supply|friendly|weekly|monthly|family|butterfly|elderly)$/.test(
      word,
    )
  );
}

function isSmall(word: TitleWord | undefined): boolean {
  return (
    word !== undefined &&
    (word.kind === 'actor' ||
      /^(?:the|a|an|to|not|in|on|at|for|with|by|from|of|into|over|his|her|its|their)$/i.test(
        word.text,
      ))
  );
}

function isPerson({ actors }: TitleNames, { ids, kind }: TitleWord): boolean {
  const [id] = ids;
  return (
    kind === 'actor' && ids.length === 1 && id !== undefined && actors.get(id)?.kind === 'person'
  );
}

/** "President Mori", "Norsk chief executive Mori": the family name alone. */
function dropRoles(names: TitleNames, printed: Printed[], { isQuoted }: TitleWord): void {
  if (isQuoted) return;
  let keep = printed.length;
  let hasRole = false;
  for (let i = printed.length - 1; i >= 0; i--) {
    const one = printed[i];
    if (!one || one.word.kind === 'mark' || one.word.kind === 'verb' || one.word.kind === 'time')
      break;
    const lower = one.text.toLowerCase();
    const isRole = ROLES.has(lower) || ROLES.has(lower.replace(/s$/, ''));
    const isOf = lower === 'of' && hasRole && ROLES.has(printed[i - 1]?.text.toLowerCase() ?? '');
    const isBefore =
      hasRole &&
      (one.word.kind !== 'word' || /^\p{Lu}/u.test(one.text)) &&
      !isPerson(names, one.word);
    if (!isRole && !isOf && !isBefore) break;
    hasRole = true;
    keep = i;
  }
  printed.length = keep;
}

const SMALL =
  /^(?:to|not|in|on|at|for|with|by|from|of|into|over|and|or|but|that|as|than|about|against)$/i;

/** "the banker Kerry": what stands between the article and the name only describes. */
function dropDescribed(words: readonly TitleWord[], printed: Printed[], at: number): void {
  const before = words.slice(0, at);
  const article = before.findLastIndex(
    ({ kind, text, isQuoted }) => kind === 'word' && !isQuoted && ARTICLES.has(text.toLowerCase()),
  );
  const between = before.slice(article + 1);
  const isPlain = between.every(({ kind, text }) => kind === 'word' && !SMALL.test(text));
  if (article < 0 || between.length > 3 || !isPlain) return;
  while (printed.length > 0 && between.some((word) => word === printed.at(-1)?.word)) printed.pop();
}

interface Setting {
  readonly next: TitleWord | undefined;
  readonly speaker: readonly string[];
}

function textOf(names: TitleNames, word: TitleWord, { next, speaker }: Setting): string {
  const plain = plainText(names, word, speaker);
  if (!word.isPossessive || plain === '' || next === undefined) return plain;
  return plain.endsWith('s') && word.kind === 'word' ? `${plain}’` : `${plain}’s`;
}

function plainText(names: TitleNames, word: TitleWord, speaker: readonly string[]): string {
  const text = /['\s]/.test(word.text) ? oneSpaced(word.text.replace(/'/g, '’')) : word.text;
  if (word.kind === 'time') return text.replace(/^(\S+) (day|hour|week|month|year)$/, '$1-$2');
  if (word.isQuoted || (word.kind !== 'actor' && word.kind !== 'place')) return text;
  const [id] = word.ids;
  const isPronoun = PRONOUNS.has(text.toLowerCase());
  if (isPronoun && word.ids.every((one) => speaker.includes(one))) return text.toLowerCase();
  if (word.ids.length > 1) return manyText(names, word, text);
  const bare = text.replace(/^(?:the|a|an) /i, '');
  if (id === undefined) return bare;
  if (word.kind === 'place' && word.isReference) {
    const name = COUNTRY.test(bare) ? nameOf(names, id) || bare : bare;
    return bare.toLowerCase() === 'there' ? `in ${name}` : name;
  }
  return isPerson(names, word) || word.isReference ? nameOf(names, id) || bare : bare;
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** "they" by their names, "the two leaders" as leaders. */
function manyText(names: TitleNames, { ids, isReference }: TitleWord, text: string): string {
  const bare = text.replace(/^(?:(?:the|both|these|those|of|their)\s+)+/i, '');
  if (!isReference) return bare;
  const isPeople = ids.every((id) => names.actors.get(id)?.kind === 'person');
  const short = isPeople ? bare.replace(/^(?:two|three) /i, '') : bare;
  return PRONOUNS.has(short.toLowerCase()) || short === '' ? namesOf(names, ids, 2) : short;
}

function isJoinedTo(before: Printed | undefined, word: TitleWord): boolean {
  if (before === undefined) return true;
  if (
    before.text === '“' ||
    before.text === '$' ||
    before.text === '£' ||
    before.text === '€' ||
    before.text === '('
  )
    return true;
  if (word.text === '”' || word.text === ',' || word.text === '%' || word.text === ')') return true;
  if (before.text === ',' && before.word.isJoined && word.isJoined && /^\d/.test(word.text))
    return true;
  if (
    before.word.kind === 'mark' &&
    word.isJoined &&
    before.word.isJoined &&
    before.text !== ',' &&
    before.text !== '”'
  )
    return true;
  return word.isJoined && word.kind === 'mark' && word.text !== '“';
}
