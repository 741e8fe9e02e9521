// A text as the numbers of its characters, one for each UTF-16 unit: what steps that look at every
// character read. A string has many forms inside a machine, and asking it for each character is slow.

export type Codes = Uint16Array;

export function codesOf(text: string): Codes {
  const { length } = text;
  const codes = new Uint16Array(length);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

const CHUNK = 8192;

/** In pieces, since a call takes only so many arguments. */
export function textOf(codes: Codes): string {
  if (codes.length <= CHUNK) return String.fromCharCode(...codes);
  const pieces: string[] = [];
  for (let at = 0; at < codes.length; at += CHUNK)
    pieces.push(String.fromCharCode(...codes.subarray(at, at + CHUNK)));
  return pieces.join('');
}
