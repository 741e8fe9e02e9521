// Share images: what a card says → a PNG whose name is made of that, so that what has not changed is
// neither drawn nor fetched again.

import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { createElement } from 'react';
import satori from 'satori';
import { must } from '../model/check.ts';
import { CardPicture } from '../site/card/CardPicture.tsx';
import { type CardStrip, cardStrip } from '../site/card/cardStrip.ts';
import {
  CARD_HEIGHT,
  CARD_WIDTH,
  type Colours,
  cardScripts,
  STRIP_WIDTH,
} from '../site/card/cardStyle.ts';
import { type ShareCard, shareCard } from '../site/card/shareCard.ts';
import type { Site } from '../site/site.ts';
import { progress } from './progress.ts';
import { cache, inProject } from './runner/project.mjs';

export interface ShareImages {
  /** The path of an event's image; it is drawn by `draw`. */
  readonly pathOf: (site: Site, eventId: string) => string | null;
  /** Draws what was asked for into the folder of the site. */
  readonly draw: (dir: string) => Promise<void>;
}

/** Raised when a card is drawn otherwise, so that none is taken from an older day. */
const DRAWING = 2;
const FOLDER = 'cards';
const WASM = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';
const TOKENS = 'src/app/tokens.css';

interface Drawing {
  readonly card: ShareCard;
  readonly strip: CardStrip | undefined;
}

interface FontFile {
  readonly name: string;
  readonly weight: 400 | 600;
  /** Below the folder of @fontsource. */
  readonly file: string;
}

const fontFiles: readonly FontFile[] = [
  ...fontsOf('ibm-plex-sans', cardScripts),
  ...fontsOf('source-serif-4', cardScripts),
  ...fontsOf('ibm-plex-sans-jp', ['japanese']),
];

export function shareImages(): ShareImages {
  const wanted = new Map<string, Drawing>();
  const strips = new Map<Site['events'], { strip: CardStrip | undefined; text: string }>();
  const stripOf = ({ events }: Site) => {
    const known = strips.get(events);
    if (known) return known;
    const strip = cardStrip(events, STRIP_WIDTH);
    const made = { strip, text: JSON.stringify(strip ?? null) };
    strips.set(events, made);
    return made;
  };
  return {
    pathOf: (site, eventId) => {
      const event = site.events[site.eventAt.get(eventId) ?? -1];
      if (!event) return null;
      const { strip, text } = stripOf(site);
      const card = shareCard(site, event, strip);
      const name = `${hashOf(`${DRAWING} ${text} ${JSON.stringify(card)}`)}.png`;
      wanted.set(name, { card, strip });
      return `${site.base}${FOLDER}/${name}`;
    },
    draw: (dir) => drawAll(join(dir, FOLDER), wanted),
  };
}

async function drawAll(dir: string, wanted: ReadonlyMap<string, Drawing>): Promise<void> {
  const store = join(cache, FOLDER);
  for (const folder of [dir, store]) mkdirSync(folder, { recursive: true });
  const missing = [...wanted].filter(([name]) => !existsSync(join(store, name)));
  if (missing.length > 0) {
    const draw = await drawer();
    const onDrawn = progress('Drawing share images');
    for (const [index, [name, drawing]] of missing.entries()) {
      onDrawn(index, missing.length);
      writeWhole(join(store, name), await draw(drawing));
    }
    onDrawn(missing.length, missing.length);
  }
  for (const name of wanted.keys()) copyFileSync(join(store, name), join(dir, name));
}

async function drawer(): Promise<(drawing: Drawing) => Promise<Uint8Array>> {
  await startRenderer();
  const fonts = fontFiles.map(({ name, weight, file }) => ({
    name,
    weight,
    style: 'normal' as const,
    data: readFileSync(inProject(join('node_modules/@fontsource', file))),
  }));
  const colours = lightColours();
  return async ({ card, strip }) => {
    const picture = createElement(CardPicture, { card, strip, colours });
    const svg = await satori(picture, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts });
    // All text is outlines by now.
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  };
}

let starting: Promise<void> | undefined;

/** It can be started only once in a process. */
function startRenderer(): Promise<void> {
  starting ??= initWasm(readFileSync(inProject(WASM)));
  return starting;
}

/** The tokens of the light theme, as the style sheet has them. */
function lightColours(): Colours {
  const [, light = ''] = /:root \{([^}]*)\}/.exec(readFileSync(inProject(TOKENS), 'utf8')) ?? [];
  const tokens = new Map(
    [...light.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return (token) => must(tokens.get(token), `the style sheet has a colour ${token}`);
}

function fontsOf(face: string, scripts: readonly string[]): FontFile[] {
  return scripts.flatMap((script) =>
    ([400, 600] as const).map((weight) => ({
      name: `${face} ${script}`,
      weight,
      file: `${face}/files/${face}-${script}-${weight}-normal.woff`,
    })),
  );
}

/** Beside its place first, so that a build that is stopped leaves no half an image behind. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const beside = `${path}.${process.pid}.tmp`;
  writeFileSync(beside, bytes);
  renameSync(beside, path);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
