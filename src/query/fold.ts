// Text as it is compared in a search: case and accents aside, "Ō" like "o" and "й" like "и", and every
// run of anything but letters and figures one space. The marks of kana stay: "か" and "が" are two.

const ACCENTS = /(?<![\p{Script=Hiragana}\p{Script=Katakana}])\p{M}+/gu;
const BETWEEN_WORDS = /[^\p{L}\p{N}]+/gu;

export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
}
