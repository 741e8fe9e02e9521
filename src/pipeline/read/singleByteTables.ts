// The upper halves of three one-byte encodings. They stand here because machines differ: some
// versions of Node read the bytes 80–9F of windows-1252 as control characters.

/** The 32 characters of windows-1252 from byte 80; from A0 on it equals Unicode. */
const WINDOWS_1252_C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const WINDOWS_1251 =
  'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ' +
  '\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї' +
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ' +
  'абвгдежзийклмнопрстуфхцчшщъыьэюя';

const KOI8_R =
  '─│┌┐└┘├┤┬┴┼▀▄█▌▐░▒▓⌠■∙√≈≤≥\u00a0⌡°²·÷' +
  '═║╒ё╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡Ё╢╣╤╥╦╧╨╩╪╫╬©' +
  'юабцдефгхийклмнопярстужвьызшэщчъ' +
  'ЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ';

export type SingleByteEncoding = 'windows-1252' | 'windows-1251' | 'koi8-r';

const UPPER_HALF: Record<SingleByteEncoding, string> = {
  'windows-1252': WINDOWS_1252_C1 + rangeOf(0xa0, 0xff),
  'windows-1251': WINDOWS_1251,
  'koi8-r': KOI8_R,
};

const CHUNK = 8192;

export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const upper = Uint16Array.from(UPPER_HALF[encoding], (char) => char.charCodeAt(0));
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const units = Array.from(bytes.subarray(from, from + CHUNK), (byte) =>
      byte < 0x80 ? byte : (upper[byte - 0x80] ?? byte),
    );
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}

function rangeOf(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i)).join(
    '',
  );
}
