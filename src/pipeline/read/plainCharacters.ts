// The same text in plain characters, one for one: quotes straight, blanks of any width a space,
// control characters a space. No character moves.

/** What most texts have few of, and are searched for once. */
const NOT_ASCII = /[^\n\r -~]/g;
const FORMS: readonly (readonly [form: RegExp, plain: string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u02bc\uff07]/, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb\uff02]/, '"'],
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
    /[\t\v\f\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00a0\u00ad\u1680\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/,
    ' ',
  ],
  [/[\u2028\u2029]/, '\n'],
];

export function plainCharacters(text: string): string {
  return text
    .replace(NOT_ASCII, (character) => plainOf.get(character) ?? madePlain(character))
    .replaceAll('``', ' "')
    .replaceAll("''", '" ');
}

/** What each character became when it was first met. */
const plainOf = new Map<string, string>();

function madePlain(character: string): string {
  const found = FORMS.find(([form]) => form.test(character));
  const plain = found ? found[1] : character;
  plainOf.set(character, plain);
  return plain;
}

/** As many spaces as the match has characters; line ends stay. */
export function blank(match: string): string {
  return /[\r\n]/.test(match) ? match.replace(/[^\r\n]/g, ' ') : ' '.repeat(match.length);
}
