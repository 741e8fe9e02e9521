// The language of a text as a BCP 47 tag: by script, and for Latin letters by how many of its
// words are English function words. `und` where it cannot be told.

import { type Codes, textOf } from './codesOf.ts';
import { wordMemory } from './wordMemory.ts';

/** So many characters are enough to know, so that one enormous article costs no more than another. */
const SAMPLE = 4_000;
/** A Japanese or Chinese character says about as much as this many letters. */
const LETTERS_PER_IDEOGRAPH = 2.5;
/** English news has 35 to 50 % of these; other languages in Latin letters below 12 %. */
const ENGLISH_SHARE = 0.18;
/** With fewer than this, small words of other languages must outweigh the English ones. */
const SOME_WORDS = 40;
/** With fewer words there is nothing to count; Latin letters are then taken for English. */
const FEW_WORDS = 12;

const ENGLISH = new Set(
  `a an and are as at be been but by for from had has have he her his in is it its not of on or
  said she that the their they this to was were which who will with would`.split(/\s+/),
);

const FOREIGN = new Set(
  `le la les des du de et est un une au aux der die das und ist nicht mit von den dem ein eine zu
  el los las y que por con del il di che per della het een van en op och att det som av nie na do
  si je se ne om til os da em no dos uma ve bir bu`.split(/\s+/),
);

const LONGEST_SMALL = Math.max(...[...ENGLISH, ...FOREIGN].map(({ length }) => length));

export function languageOf(codes: Codes): 'en' | 'ja' | 'ru' | 'und' {
  const sample = codes.subarray(0, SAMPLE);
  const { latin, cyrillic, kana, ideographs } = scriptsOf(sample);
  const japanese = ideographs * LETTERS_PER_IDEOGRAPH;
  if (japanese > latin && japanese > cyrillic) return kana > ideographs * 0.1 ? 'ja' : 'und';
  if (cyrillic > latin) return isRussian(textOf(sample)) ? 'ru' : 'und';
  return latin > 0 && isEnglish(sample) ? 'en' : 'und';
}

function scriptsOf(codes: Codes) {
  const counts = { latin: 0, cyrillic: 0, kana: 0, ideographs: 0 };
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code < 0x250) {
      if (isLatin(code)) counts.latin += 1;
    } else if (code >= 0x400 && code <= 0x4ff) counts.cyrillic += 1;
    else if (code >= 0x3041 && code <= 0x30ff) counts.kana += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) counts.ideographs += 1;
  }
  return { ...counts, ideographs: counts.ideographs + counts.kana };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isRussian(text: string): boolean {
  return count(text, /[іїєґўјљњћђџѓќѕ]/gi) <= count(text, /[ыэъё]/gi);
}

function isEnglish(codes: Codes): boolean {
  const { words, english, foreign } = smallWordsIn(codes);
  if (words < FEW_WORDS) return true;
  return words < SOME_WORDS ? foreign <= english : english >= words * ENGLISH_SHARE;
}

const languagesOf = wordMemory((word) => ({
  isEnglish: ENGLISH.has(word.toLowerCase()),
  isForeign: FOREIGN.has(word.toLowerCase()),
}));

function smallWordsIn(codes: Codes) {
  const counts = { words: 0, english: 0, foreign: 0 };
  for (let at = 0; at < codes.length; at++) {
    const start = at;
    while (isLatin(codes[at] ?? 0)) at++;
    if (at === start) continue;
    counts.words += 1;
    if (at - start > LONGEST_SMALL) continue;
    const { isEnglish, isForeign } = languagesOf(codes, start, at);
    if (isEnglish) counts.english += 1;
    if (isForeign) counts.foreign += 1;
  }
  return counts;
}

function isLatin(code: number): boolean {
  const small = code | 0x20;
  return (small > 0x60 && small < 0x7b) || (code >= 0xc0 && code < 0x250);
}
