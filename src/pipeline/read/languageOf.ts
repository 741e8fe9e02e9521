// The language of a text as a BCP 47 tag: by script, and for Latin letters by how many of its
// words are English function words. `und` where it cannot be told.

/** So many characters are enough to know, so that one enormous article costs no more than another. */
const SAMPLE = 20_000;
/** A Japanese or Chinese character says about as much as this many letters. */
const LETTERS_PER_IDEOGRAPH = 2.5;
/** English news has 35 to 50 % of these; other languages in Latin letters below 12 %. */
const ENGLISH_SHARE = 0.18;
/** With fewer words there is nothing to count; Latin letters are then taken for English. */
const FEW_WORDS = 12;

const ENGLISH = new Set(
  `a an and are as at be been but by for from had has have he her his in is it its not of on or
  said she that the their they this to was were which who will with would`.split(/\s+/),
);

export function languageOf(text: string): 'en' | 'ja' | 'ru' | 'und' {
  const sample = text.slice(0, SAMPLE);
  const latin = count(sample, /[A-Za-z\u00c0-\u024f]/g);
  const cyrillic = count(sample, /[\u0400-\u04ff]/g);
  const kana = count(sample, /[\u3041-\u30ff]/g);
  const ideographs = count(sample, /[\u4e00-\u9fff]/g) + kana;
  const japanese = ideographs * LETTERS_PER_IDEOGRAPH;
  if (japanese > latin && japanese > cyrillic) return kana > ideographs * 0.1 ? 'ja' : 'und';
  if (cyrillic > latin) return isRussian(sample) ? 'ru' : 'und';
  return latin > 0 && isEnglish(sample) ? 'en' : 'und';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isRussian(text: string): boolean {
  return count(text, /[іїєґўјљњћђџѓќѕ]/gi) <= count(text, /[ыэъё]/gi);
}

function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEW_WORDS) return true;
  return words.filter((word) => ENGLISH.has(word)).length >= words.length * ENGLISH_SHARE;
}
