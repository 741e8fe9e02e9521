// Values as they stand in the address, and back. Ids are joined by "~", which chat programs leave
// alone; what an id holds beyond letters, figures, "-", "_" and inner dots is written as its code
// point between exclamation marks. Reading is patient: "+", spaces, a second round of percent
// encoding and the punctuation of the sentence a link stood in are all taken in stride.

const JOIN = '~';
const ALL = 'all';
const UNSAFE = /[^\p{L}\p{N}._-]|^[._-]+|[._-]+$/gu;
const ESCAPE = /!([0-9a-f]{1,6})(?:!|$)/gi;
const ENCODED = /%[0-9a-f]{2}/i;
const TRAILING = /[\p{P}\p{S}\p{Cf}\s]$/u;

export interface Values {
  readonly mode: 'any' | 'all';
  readonly ids: readonly string[];
}

export function joinValues({ mode, ids }: Values): string {
  const written = ids.map(escapeId);
  if (mode === 'all') return [ALL, ...written].join(JOIN);
  return written.map((id, i) => (i === 0 && id === ALL ? `${escapeChar('a')}ll` : id)).join(JOIN);
}

/** Each id once, in the order written. */
export function splitValues(value: string): Values {
  const words = value.split(/[~\s]+/);
  const isAll = words[0] === ALL;
  const ids = (isAll ? words.slice(1) : words).map(readId).filter((id) => id !== '');
  return { mode: isAll ? 'all' : 'any', ids: [...new Set(ids)] };
}

/** One value, percent-encoded. */
export function writeId(id: string): string {
  return encodeURIComponent(joinValues({ mode: 'any', ids: [id] }));
}

/** Percent-encodes a text so that readText, after the usual decoding, gives the same text. */
export function writeText(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(ENCODED.test(whole) ? encodeURIComponent(whole) : whole);
}

/** Decodes what is still percent-encoded after the first round. */
export function readText(text: string): string {
  return ENCODED.test(text) ? decoded(text) : text;
}

/** Percent-decoded, or as it is where that cannot be. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Without the full stop, bracket or quotation mark a link brought along from its sentence. */
export function withoutTrailing(text: string): string {
  let end = text;
  while (TRAILING.test(end)) end = end.slice(0, -1);
  return end;
}

function escapeId(id: string): string {
  return id.replace(UNSAFE, (run) => [...run].map(escapeChar).join(''));
}

function escapeChar(char: string): string {
  return `!${(char.codePointAt(0) ?? 0).toString(16)}!`;
}

function readId(written: string): string {
  const afterEscapes = written.split(ESCAPE).at(-1) ?? '';
  const kept = written.slice(0, written.length - afterEscapes.length);
  return (kept + withoutTrailing(afterEscapes)).replace(ESCAPE, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
