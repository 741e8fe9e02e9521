// The matters of the field that a report's words name, in their order; names are no matters.

import type { TitleChunk, TitleWord } from '../reports/titleCutting.ts';
import type { ToldReport } from './told.ts';
import { type Topic, topics } from './topics.ts';

interface Phrase {
  readonly topic: Topic;
  /** In words. */
  readonly length: number;
}

const byPhrase = new Map<string, Phrase>();
/** By the first word of a phrase, the words of the longest that begins with it. */
const longestFrom = new Map<string, number>();
for (const topic of topics)
  for (const phrase of topic.en.split('/')) {
    const [first = '', ...others] = phrase.split(' ');
    const length = others.length + 1;
    byPhrase.set(phrase, { topic, length });
    longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, length));
  }

export function topicsOf({ wording }: Pick<ToldReport, 'wording'>): Topic[] {
  const chunks = wording.said?.chunks ?? [...wording.rest, ...wording.subject];
  return topicsInChunks(chunks);
}

/** The matter that is what the act is done to, or, for a mover, what moves: "fishing talks" are talks. */
export function directTopicOf(
  { wording, form }: Pick<ToldReport, 'wording' | 'form'>,
  takes: 'object' | 'mover',
): Topic | undefined {
  const { rest, subject, isPassive } = wording;
  if (form === 'noun') return topicsInChunks(ofNoun(rest))[0];
  const [first] = takes === 'mover' || isPassive ? subject : rest;
  return first?.opener === '' ? topicsInChunks([first]).at(-1) : undefined;
}

/** "its deployment of missiles". */
function ofNoun(rest: readonly TitleChunk[]): readonly TitleChunk[] {
  const words = rest.flatMap((chunk) => chunk.words);
  const of = words.findIndex(({ kind, text }) => kind === 'word' && text === 'of');
  return of < 0 ? [] : [{ opener: 'of', words: words.slice(of + 1) }];
}

function topicsInChunks(chunks: readonly TitleChunk[]): Topic[] {
  const words: string[] = [];
  for (const chunk of chunks) {
    const told = withoutMissing(chunk);
    told.forEach((word, i) => {
      words.push(isTitle(word, told[i + 1]) ? '|' : wordOf(word));
    });
    words.push('|');
  }
  return topicsIn(words);
}

export function topicsIn(words: readonly string[]): Topic[] {
  const found: Topic[] = [];
  for (let at = 0; at < words.length; ) {
    const read = longestAt(words, at);
    if (read && !found.includes(read.topic)) found.push(read.topic);
    at += read?.length ?? 1;
  }
  return found;
}

function longestAt(words: readonly string[], at: number): Phrase | undefined {
  for (let length = longestFrom.get(words[at] ?? '') ?? 0; length > 0; length--) {
    const phrase = byPhrase.get(words.slice(at, at + length).join(' '));
    if (phrase) return phrase;
  }
  return undefined;
}

/** "a treaty without preconditions" is about no preconditions. */
function withoutMissing({ opener, words }: TitleChunk): readonly TitleWord[] {
  if (opener === 'without') return [];
  const without = words.findIndex(({ text }) => text.toLowerCase() === 'without');
  return without < 0 ? words : words.slice(0, without);
}

/** "Ambassador Mori": the office is part of the name. */
function isTitle({ kind, text }: TitleWord, next: TitleWord | undefined): boolean {
  return kind === 'word' && next?.kind === 'actor' && !next.isPossessive && /^\p{Lu}/u.test(text);
}

/** "Russian diplomats": a name may end in a matter. */
function wordOf({ text, kind }: TitleWord): string {
  if (kind === 'word' || kind === 'verb') return text.toLowerCase();
  const last = text.slice(text.lastIndexOf(' ') + 1);
  return kind === 'actor' && last !== text && /^[a-z]+$/.test(last) ? last : '|';
}
