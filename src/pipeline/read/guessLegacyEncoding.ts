// Which old encoding bytes that are not valid UTF-8 are in, told by what their upper bytes would
// be as letters. Japanese is recognised by its kana, Russian by which letters are frequent and by
// small letters following each other, Western text by letters and quotes set among ASCII words.

export type LegacyEncoding =
  | 'damaged utf-8'
  | 'shift_jis'
  | 'windows-1251'
  | 'koi8-r'
  | 'windows-1252';

const SAMPLE = 65_536;
/** Share of well-formed sequences among those begun, from which it is UTF-8 with a few bad bytes. */
const MOSTLY_UTF8 = 0.8;
/** Share of upper bytes among letters from which it is not Western text. */
const FEW_ACCENTS = 0.3;
/** The ten letters that make up 62 % of Russian text, as windows-1251 and koi8-r write them. */
const FREQUENT_1251 = new Set([0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2, 0xf1, 0xf0, 0xe2, 0xeb]);
const FREQUENT_KOI8 = new Set([0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4, 0xd3, 0xd2, 0xd7, 0xcc]);
/** windows-1252 leaves these bytes without a character. */
const HOLES_1252 = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

export function guessLegacyEncoding(bytes: Uint8Array): LegacyEncoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const upper = sample.filter((byte) => byte >= 0x80);
  if (utf8Share(sample) >= MOSTLY_UTF8) return 'damaged utf-8';
  if (kanaShare(sample) > 0.15) return 'shift_jis';
  const letters = sample.filter(isAsciiLetter).length;
  if (upper.length > (upper.length + letters) * FEW_ACCENTS) return guessCyrillic(upper);
  return upper.some((byte) => HOLES_1252.has(byte)) ? undefined : 'windows-1252';
}

function guessCyrillic(upper: Uint8Array): LegacyEncoding | undefined {
  const share = (set: ReadonlySet<number>) =>
    upper.filter((byte) => set.has(byte)).length / upper.length;
  const [cp1251, koi8] = [share(FREQUENT_1251), share(FREQUENT_KOI8)];
  if (Math.max(cp1251, koi8) < 0.4) return undefined;
  return cp1251 >= koi8 ? 'windows-1251' : 'koi8-r';
}

function utf8Share(bytes: Uint8Array): number {
  let [good, bad, i] = [0, 0, 0];
  while (i < bytes.length) {
    const length = utf8Length(bytes, i);
    if (length === 0) bad += 1;
    if (length > 1) good += 1;
    i += Math.max(length, 1);
  }
  return good < 2 ? 0 : good / (good + bad);
}

/** Bytes of the UTF-8 character at `i`; 0 where none can stand. */
function utf8Length(bytes: Uint8Array, i: number): number {
  const lead = bytes[i] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  for (let k = 1; k < length; k += 1) {
    if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Share of the two-byte characters of Shift_JIS that are kana or Japanese punctuation. */
function kanaShare(bytes: Uint8Array): number {
  let [kana, pairs, bad, i] = [0, 0, 0, 0];
  while (i < bytes.length) {
    const [lead, trail] = [bytes[i] ?? 0, bytes[i + 1] ?? 0];
    if (!isShiftJisLead(lead)) {
      if (lead === 0x80 || lead === 0xa0 || lead > 0xfc) bad += 1;
      i += 1;
      continue;
    }
    if (trail < 0x40 || trail === 0x7f || trail > 0xfc) bad += 1;
    else if (lead === 0x82 || lead === 0x83 || (lead === 0x81 && trail <= 0x76)) kana += 1;
    pairs += 1;
    i += 2;
  }
  return pairs < 4 || bad > pairs * 0.02 ? 0 : kana / pairs;
}

function isShiftJisLead(byte: number): boolean {
  return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
}

function isAsciiLetter(byte: number): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}
