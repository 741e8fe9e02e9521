import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decodeBytes.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

/** Bytes of a one-byte or Shift_JIS text, by asking the platform's decoder for every character. */
function encodeAs(label: string, text: string, wide = false): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, number[]>();
  for (let byte = 0; byte < 256; byte += 1) table.set(decoder.decode(Uint8Array.of(byte)), [byte]);
  for (let lead = 0x81; wide && lead < 0xf0; lead += 1) {
    for (let trail = 0x40; trail < 0xfd; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? [0x3f]));
}

const RUSSIAN =
  'Сегодня министр иностранных дел прибыл в столицу, где его встретили представители посольства. ' +
  'Переговоры о рыболовстве продолжатся завтра.';
const JAPANESE = '外務大臣はきょう、漁業についての話し合いを始めた。会談は明日も続く見通しだ。';

describe('encodings', () => {
  it.each([
    ['utf-8', utf8('Tokyo – Москва 東京'), 'Tokyo – Москва 東京'],
    ['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0x0d, 0x0a), 'A\r\n'],
    ['utf-16le', Uint8Array.of(0xff, 0xfe, ...utf16('Łódź 東京', true)), 'Łódź 東京'],
    ['utf-16be', Uint8Array.of(0xfe, 0xff, ...utf16('Łódź 東京', false)), 'Łódź 東京'],
    ['utf-16le', utf16('The fleet left port.', true), 'The fleet left port.'],
    ['utf-16be', utf16('The fleet left port.', false), 'The fleet left port.'],
    ['koi8-r', encodeAs('koi8-r', RUSSIAN), RUSSIAN],
    ['windows-1251', encodeAs('windows-1251', RUSSIAN), RUSSIAN],
    ['shift_jis', encodeAs('shift_jis', JAPANESE, true), JAPANESE],
    [
      'windows-1252',
      Uint8Array.of(
        ...utf8('The caf'),
        0xe9,
        ...utf8(' owner'),
        0x92,
        ...utf8('s '),
        0x93,
        0x41,
        0x94,
      ),
      'The café owner’s “A”',
    ],
  ])('reads %s', (encoding, bytes, text) => {
    expect(decodeBytes(bytes)).toEqual({ status: 'text', text, encoding, broken: 0, control: -1 });
  });

  it('reads UTF-8 with a few bad bytes and counts them', () => {
    const bytes = Uint8Array.of(...utf8('“Да”, he said — “нет”. '), 0xff, ...utf8(' Ende'));
    expect(decodeBytes(bytes)).toMatchObject({ encoding: 'utf-8', broken: 1 });
  });

  it('gives back any text written as UTF-8', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `The end. ${text}`);
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeBytes(utf8(text))).toMatchObject({ text });
      }),
    );
  });
});

describe('what is no text', () => {
  it.each([
    ['empty', new Uint8Array()],
    ['blank', utf8(' \n\t\r\n ')],
    ['blank', Uint8Array.of(0xef, 0xbb, 0xbf)],
    ['no-text', utf8('%PDF-1.7 and so on')],
    ['binary', Uint8Array.from({ length: 400 }, (_, i) => i % 7)],
  ])('is refused: %s', (kind, bytes) => {
    expect(decodeBytes(bytes)).toMatchObject({ status: 'refused', kind });
  });

  it('is refused when no encoding fits', () => {
    const bytes = Uint8Array.from({ length: 600 }, (_, i) => 0x80 + ((i * 89) % 128));
    expect(decodeBytes(bytes).status).toBe('refused');
  });
});
