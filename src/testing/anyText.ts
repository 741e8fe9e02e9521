// Texts of everything that makes counting and cutting hard: emoji of several code points, marks that
// join the letter before them, Cyrillic, full-width letters, line ends of both kinds.

import fc from 'fast-check';

const hard = [
  ...['👩‍👩‍👧‍👦', '🇯🇵🇷🇺', '👍🏽', '🗾', '𠮷', '𝔸'],
  ...['e\u0301', 'й', 'и\u0306', 'が', 'か\u3099', 'Ω\u0302\u0323'],
  ...['Путин', 'сказал', 'ＡＢＥ', '２０１６', '「平和」', '“treaty”', '’'],
  ...['not', 'met', 'the', '.', ',', ' ', ' ', '\n', '\r\n', '\u00a0', '\ufeff'],
];

export const anyText = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...hard) }, fc.string({ maxLength: 3 })),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));
