// A text as the numbers of its characters, one for each UTF-16 unit: what steps that look at every
// character read. A string has many forms inside a machine, and asking it for each character is slow.

export type Codes = Uint16Array;

export function codesOf(text: string): Codes {
  const { length } = text;
  const codes = new Uint16Array(length);
  for (let at = 0; at < length; at++) codes[at] = text.charCodeAt(at);
  return codes;
}

const MOST_ARGUMENTS = 4096;

/** In pieces, since a call takes only so many arguments; numbers like these are slow to spread. */
export function textOf(codes: Codes, start = 0, end = codes.length): string {
  let text = '';
  for (let from = start; from < end; from += MOST_ARGUMENTS) {
    const piece = codes.subarray(from, Math.min(end, from + MOST_ARGUMENTS));
    text += Reflect.apply(String.fromCharCode, null, piece);
  }
  return text;
}
