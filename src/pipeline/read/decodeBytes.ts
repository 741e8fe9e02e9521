// A file's bytes in, its text out: byte order mark dropped, line ends kept. Encodings are told
// apart by what is valid and by how often its letters stand where letters of that language stand.
// Refused with a reason: nothing to read, or not a text.

import type { NoteKind } from '../../model/noteSentences.ts';
import { guessLegacyEncoding } from './guessLegacyEncoding.ts';
import { decodeSingleByte } from './singleByteTables.ts';

export type Decoded =
  | {
      readonly status: 'text';
      readonly text: string;
      readonly encoding: string;
      /** Characters that could not be read and stand as U+FFFD. */
      readonly broken: number;
      /** Index of its first control character; -1 where it has none. */
      readonly control: number;
    }
  | {
      readonly status: 'refused';
      /** What its note says, and with what besides the file's name. */
      readonly kind: NoteKind;
      readonly values: readonly string[];
    };

/** How the first bytes of files that are surely not texts look. */
const SIGNATURES: readonly { readonly kind: string; readonly bytes: readonly number[] }[] = [
  { kind: 'PDF', bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { kind: 'ZIP, Office', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'gzip', bytes: [0x1f, 0x8b] },
  { kind: 'PNG', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { kind: 'JPEG', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'Office', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
];

/** Control characters that no text needs; tab, line ends, form feed and end-of-file are left. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const CONTROL = /[\0-\x08\x0e-\x19\x1b-\x1f\x7f-\x84\x86-\x9f]/;

/** More control characters than this share of the text and it is no text. */
const MOST_CONTROLS = 0.02;

export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refused('empty');
  const signature = SIGNATURES.find(({ bytes: head }) => head.every((b, i) => bytes[i] === b));
  if (signature) return refused('no-text', [signature.kind]);
  const decoded = decodeMarked(bytes) ?? decodeUnmarked(bytes);
  if (!decoded) return refused('no-encoding');
  const control = decoded.text.search(CONTROL);
  if (control >= 0 && isBinary(decoded.text)) return refused('binary');
  if (!/[^\s\ufeff\u200b]/.test(decoded.text)) return refused('blank');
  return { status: 'text', ...decoded, control };
}

interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly broken: number;
}

function refused(kind: NoteKind, values: readonly string[] = []): Decoded {
  return { status: 'refused', kind, values };
}

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return decodeAs('utf-8', bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return decodeAs('utf-16le', bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return decodeAs('utf-16be', bytes.subarray(2));
  return undefined;
}

function decodeUnmarked(bytes: Uint8Array): DecodedText | undefined {
  const wide = wideEncodingOf(bytes);
  if (wide) return decodeAs(wide, bytes);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'utf-8', broken: 0 };
  const legacy = guessLegacyEncoding(bytes);
  if (legacy === 'damaged utf-8') return decodeAs('utf-8', bytes);
  if (legacy === 'shift_jis') return decodeAs('shift_jis', bytes);
  return legacy && { text: decodeSingleByte(bytes, legacy), encoding: legacy, broken: 0 };
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedText {
  const text = strictly(encoding, bytes);
  if (text !== undefined) return { text, encoding, broken: 0 };
  const loose = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return { text: loose, encoding, broken: loose.split('\ufffd').length - 1 };
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** UTF-16 without a mark: nearly every second byte of Western text is zero. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1 || bytes.length < 4) return undefined;
  const sample = bytes.subarray(0, 4096);
  if (!sample.includes(0)) return undefined;
  let [evenZeros, oddZeros] = [0, 0];
  for (let i = 0; i < sample.length; i += 2) {
    if (sample[i] === 0) evenZeros += 1;
    if (sample[i + 1] === 0) oddZeros += 1;
  }
  const [even, odd] = [evenZeros / (sample.length / 2), oddZeros / (sample.length / 2)];
  if (odd > 0.4 && even < 0.05) return 'utf-16le';
  if (even > 0.4 && odd < 0.05) return 'utf-16be';
  return undefined;
}

function isBinary(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0) controls += 20;
    else if (CONTROL.test(text.charAt(i))) controls += 1;
  }
  return controls > text.length * MOST_CONTROLS + 2;
}
