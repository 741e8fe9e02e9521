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
import { createElement } from 'react';
import satori from 'satori';
import { must } from '../model/check.ts';
import { CardPicture } from '../site/card/CardPicture.tsx';
import { type CardStrip, cardStrip } from '../site/card/cardStrip.ts';
import { CARD_HEIGHT, CARD_WIDTH, type Colours, STRIP_WIDTH } from '../site/card/cardStyle.ts';
import { type ShareCard, shareCard } from '../site/card/shareCard.ts';
import type { Site } from '../site/site.ts';
import { cardFonts, familiesOf } from './cardFonts.ts';
import { pngPainter } from './pngPainter.ts';
import { progress } from './progress.ts';
import { cache, inProject } from './runner/project.mjs';

export interface ShareImages {
  /** The path of an event's image; it is drawn by `draw`. */
  readonly pathOf: (site: Site, eventId: string) => string | null;
  /** Draws what was asked for into the folder of the site. */
  readonly draw: (dir: string) => Promise<void>;
}

/** Raised when a card is drawn otherwise, so that none is taken from an older day. */
const DRAWING = 3;
const FOLDER = 'cards';
const TOKENS = 'src/app/tokens.css';

interface Drawing {
  readonly card: ShareCard;
  readonly strip: CardStrip | undefined;
}

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
  if (missing.length > 0) await drawMissing(store, missing);
  for (const name of wanted.keys()) copyFileSync(join(store, name), join(dir, name));
}

async function drawMissing(
  store: string,
  missing: readonly (readonly [name: string, drawing: Drawing])[],
): Promise<void> {
  const onDrawn = progress('Drawing share images');
  const layOut = await layouter(JSON.stringify(missing.map(([, { card }]) => card)));
  const painter = pngPainter();
  try {
    let waiting: Promise<unknown> = Promise.resolve();
    for (const [index, [name, drawing]] of missing.entries()) {
      onDrawn(index, missing.length);
      const svg = await layOut(drawing);
      await waiting;
      waiting = painter.paint(svg).then((png) => writeWhole(join(store, name), png));
    }
    await waiting;
    onDrawn(missing.length, missing.length);
  } finally {
    await painter.close();
  }
}

/** A card as SVG. `text`: all that any of them says. */
async function layouter(text: string): Promise<(drawing: Drawing) => Promise<string>> {
  const fonts = [...(await cardFonts(text))];
  const faces = { sans: familiesOf(fonts, 'sans'), serif: familiesOf(fonts, 'serif') };
  const colours = lightColours();
  return ({ card, strip }) => {
    const picture = createElement(CardPicture, { card, strip, style: { colours, ...faces } });
    return satori(picture, { width: CARD_WIDTH, height: CARD_HEIGHT, fonts });
  };
}

/** The tokens of the light theme, as the style sheet has them. */
function lightColours(): Colours {
  const [, light = ''] = /:root \{([^}]*)\}/.exec(readFileSync(inProject(TOKENS), 'utf8')) ?? [];
  const tokens = new Map(
    [...light.matchAll(/(--[\w-]+): (#\w+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  return (token) => must(tokens.get(token), `the style sheet has a colour ${token}`);
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
