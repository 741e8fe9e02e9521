// The state a person belongs to, where the words beside the title say it: "Estonian analyst",
// "the head of Rosneft". Nothing plain, nothing said: null.

import { openingWords, speechVerbs } from './cueWords.ts';
import { gazetteer } from './gazetteer.ts';
import type { Hit, NamedText } from './namedText.ts';
import type { TitleRow } from './titles.ts';

const LONGEST_REACH = 6;

/** Looks back from a title, over the words that qualify it. */
export function affiliationBefore(text: NamedText, from: number): string | null {
  for (let at = from - 1; at >= from - LONGEST_REACH; at--) {
    const state = stateAt(text, at);
    if (state !== null) return state;
    if (!qualifies(text, at)) return null;
  }
  return null;
}

/** Looks on from a title to the first body or state it serves, within its own phrase. */
export function affiliationAfter(text: NamedText, to: number): string | null {
  if (!['of', 'at', 'for', 'with'].includes(text.tokens[to]?.word ?? '')) return null;
  for (let at = to + 1; at <= to + LONGEST_REACH; at++) {
    const { word = '', kind = 'break' } = text.tokens[at] ?? {};
    if (
      kind === 'break' ||
      word === ',' ||
      word === '.' ||
      (openingWords.has(word) && word !== 'the')
    )
      return null;
    const state = stateAt(text, at);
    if (state !== null) return state;
  }
  return null;
}

/** "Hokkaido Governor", "the mayor of Otaru": the state their seat lies in. */
export function affiliationOfSeat(
  { hitAt, tokens }: NamedText,
  { from, to, values }: Hit<TitleRow>,
): string | null {
  const office = values[0]?.office;
  if (office !== 'governor' && office !== 'mayor') return null;
  const seat = hitAt[from - 1] ?? (tokens[to]?.word === 'of' ? hitAt[to + 1] : undefined);
  const place = seat?.values.find(({ kind }) => kind === 'place');
  return place ? stateRound(place.id) : null;
}

function stateRound(place: string): string | null {
  if (gazetteer.states.has(place)) return place;
  const within = gazetteer.places.get(place)?.within;
  return within ? stateRound(within) : null;
}

function qualifies({ tokens }: NamedText, at: number): boolean {
  const token = tokens[at];
  if (!token || (token.kind !== 'word' && token.word !== '-' && token.word !== "'")) return false;
  return !openingWords.has(token.word.toLowerCase()) && !speechVerbs.has(token.word);
}

/** The state that the phrase at a token names or belongs to. */
function stateAt({ hitAt }: NamedText, at: number): string | null {
  for (const naming of hitAt[at]?.values ?? []) {
    if (naming.kind === 'state') return naming.id;
    if (naming.kind === 'organisation') return gazetteer.actors.get(naming.id)?.of ?? null;
  }
  return null;
}
