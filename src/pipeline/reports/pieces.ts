// What is read at once: a sentence as its items, with those put in that "his" and "its" stand for. An
// endless one comes in pieces.

import { contains, type Span } from '../../model/span.ts';
import type { NameMention } from '../names/nameMention.ts';
import type { ReadArticle, Sentence } from '../read/readArticle.ts';
import type { TimeMention } from '../times/timeMention.ts';
import { entryLabelOf, headingOf, withLabel, withoutTown } from './entryLabel.ts';
import { type Item, itemsOf } from './items.ts';
import { emptyMemory, withOwners } from './owners.ts';

export interface MentionsBySentence {
  readonly names: readonly (readonly NameMention[])[];
  readonly times: readonly (readonly TimeMention[])[];
}

export interface Piece {
  /** Of the sentence it is a piece of. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly items: readonly Item[];
  /** It begins with the date of a chronicle's entry. */
  readonly isEntry: boolean;
}

/** A stretch longer than this is no sentence but a table or a text without full stops; it is read in pieces. */
const MOST_ITEMS = 200;
const FEWEST_ITEMS = 3;

export function piecesIn(
  { codes, sentences }: ReadArticle,
  { names, times }: MentionsBySentence,
  isPerson: (id: string) => boolean,
): Piece[] {
  const pieces: Piece[] = [];
  let memory = emptyMemory;
  let paragraph = -1;
  let quoted = false;
  let label: readonly Item[] = [];
  let heading: readonly Item[] = [];
  let part = 0;
  for (const [index, sentence] of sentences.entries()) {
    const isOpening = sentence.paragraph.start !== paragraph;
    if (isOpening) quoted = false;
    paragraph = sentence.paragraph.start;
    const inside = { names: names[index] ?? [], times: times[index] ?? [] };
    const { items, endsQuoted } = itemsOf(codes, sentence, inside, quoted);
    quoted = endsQuoted;
    const owned = withOwners(isOpening ? withoutTown(items) : items, isPerson, memory);
    memory = owned.memory;
    if (part !== sentence.part) heading = [];
    part = sentence.part;
    heading = (isOpening ? headingOf(owned.items) : undefined) ?? heading;
    if (isOpening) label = entryLabelOf(owned.items);
    if (label.length === 0) label = heading;
    for (const piece of piecesOf(withLabel(owned.items, label))) {
      const isEntry = label.length > 0 && piece[0] === label[0];
      pieces.push({ index, sentence: stretchOf(sentence, piece), items: piece, isEntry });
    }
  }
  return pieces;
}

/** Which mentions lie in which sentence; both lists run by position. */
export function spread<T extends Span>(
  mentions: readonly T[],
  sentences: readonly Sentence[],
): T[][] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at < mentions.length && (mentions[at]?.start ?? 0) < sentence.start) at++;
    const inside: T[] = [];
    for (let i = at; i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.start >= sentence.end) break;
      if (contains(sentence, mention)) inside.push(mention);
    }
    return inside;
  });
}

/** The items of a sentence; of an endless one, pieces that end at a mark where one is near. */
function piecesOf(items: readonly Item[]): (readonly Item[])[] {
  if (items.length <= MOST_ITEMS) return items.length < FEWEST_ITEMS ? [] : [items];
  const pieces: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; ) {
    const full = Math.min(items.length, from + MOST_ITEMS);
    const mark = items.slice(from, full).findLastIndex(({ text }) => text === ',' || text === ';');
    const to = full === items.length || mark < MOST_ITEMS / 2 ? full : from + mark + 1;
    pieces.push(items.slice(from, to));
    from = to;
  }
  return pieces.filter(({ length }) => length >= FEWEST_ITEMS);
}

function stretchOf(sentence: Sentence, piece: readonly Item[]): Sentence {
  const first = piece[0];
  const last = piece.at(-1);
  const isWhole = first && last && last.end - first.start >= (sentence.end - sentence.start) / 2;
  return isWhole || !first || !last ? sentence : { ...sentence, start: first.start, end: last.end };
}
