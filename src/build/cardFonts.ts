// The fonts that a run of share images needs: the families of each script, and of the Japanese serif,
// which comes in many pieces and all weights at once, the letters that are asked for, at one weight.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cardScripts } from '../site/card/cardStyle.ts';
import { inProject } from './runner/project.mjs';

export interface CardFont {
  /** The family that satori is to look for it by. */
  readonly name: string;
  readonly weight: 400 | 600;
  readonly style: 'normal';
  readonly data: Buffer;
}

const JAPANESE_SERIF = inProject('node_modules/@fontsource-variable/noto-serif-jp');
const SERIF_WEIGHT = 600;

/** `text`: everything that will be written. */
export async function cardFonts(text: string): Promise<readonly CardFont[]> {
  return [
    ...fontsOf('ibm-plex-sans', cardScripts),
    ...fontsOf('source-serif-4', cardScripts),
    ...(await japaneseSerif(new Set(text))),
    ...fontsOf('ibm-plex-sans-jp', ['japanese']),
  ];
}

/** The families of one kind of type, in the order in which a letter is looked for in them. */
export function familiesOf(fonts: readonly CardFont[], kind: 'sans' | 'serif'): string {
  const others = kind === 'sans' ? /serif/ : /^ibm-plex-sans /;
  const names = fonts.map(({ name }) => name).filter((name) => !others.test(name));
  return [...new Set(names)].join(', ');
}

function fontsOf(face: string, scripts: readonly string[]): CardFont[] {
  return scripts.flatMap((script) =>
    ([400, 600] as const).map((weight) => ({
      name: `${face} ${script}`,
      weight,
      style: 'normal' as const,
      data: readFileSync(
        inProject(`node_modules/@fontsource/${face}/files/${face}-${script}-${weight}-normal.woff`),
      ),
    })),
  );
}

async function japaneseSerif(letters: ReadonlySet<string>): Promise<CardFont[]> {
  const ranges: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(join(JAPANESE_SERIF, 'unicode.json'), 'utf8'),
  );
  const fonts: CardFont[] = [];
  for (const [key, range] of Object.entries(ranges)) {
    const piece = /^\[(\d+)\]$/.exec(key)?.[1];
    const wanted = piece === undefined ? '' : [...letters].filter(isIn(range)).join('');
    if (wanted === '') continue;
    const file = join(JAPANESE_SERIF, `files/noto-serif-jp-${piece}-wght-normal.woff2`);
    fonts.push({
      name: `noto-serif-jp ${piece}`,
      weight: SERIF_WEIGHT,
      style: 'normal',
      data: await subsetFont(readFileSync(file), wanted, {
        targetFormat: 'sfnt',
        variationAxes: { wght: SERIF_WEIGHT },
      }),
    });
  }
  return fonts;
}

/** `range` as a style sheet writes it: "U+3041-3096,U+4e00". */
function isIn(range: string): (letter: string) => boolean {
  const bounds = range.split(',').map((part) => {
    const [from = '', to = from] = part.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
  return (letter) => {
    const code = letter.codePointAt(0) ?? -1;
    return bounds.some(([from, to]) => from <= code && code <= to);
  };
}
