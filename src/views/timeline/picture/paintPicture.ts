// The whole picture on a pen: heading, axis, names of lanes, the scene, and below it what lies outside
// and where it is from.

import type { Palette } from '../../shared/palette.ts';
import { columns } from '../columns.ts';
import { laneName } from '../laneName.ts';
import { paint } from '../paint.ts';
import { AXIS, paintAxis } from '../paintAxis.ts';
import type { Pen } from '../pen.ts';
import { timelineWords } from '../timelineWords.ts';
import { GUTTER, PICTURE_WIDTH, type Picture } from './layoutPicture.ts';

export interface Caption {
  readonly title: string;
  /** Under the title: how many events, and what narrows them. */
  readonly detail: string;
  /** Lines below, as wide as the picture at most. */
  readonly foot: readonly string[];
}

const HEAD = 78;
const FOOT_GAP = 16;
const LINE = 18;
const SIDE = 20;

export function pictureHeight({ scene }: Picture, { foot }: Caption): number {
  return HEAD + AXIS + scene.height + FOOT_GAP + foot.length * LINE + FOOT_GAP;
}

export function paintPicture(pen: Pen, picture: Picture, caption: Caption, palette: Palette): void {
  const { scene } = picture;
  pen.fillStyle = palette.paper;
  pen.fillRect(0, 0, PICTURE_WIDTH, pictureHeight(picture, caption));
  const words = writer(pen, palette);
  words(caption.title, { x: SIDE, y: 38, font: `600 26px ${palette.serif}` });
  words(caption.detail, { x: SIDE, y: 62, colour: palette.ink2 });
  within(pen, { x: GUTTER, y: HEAD }, () =>
    paintAxis(pen, { ...picture, folds: scene.folds, columns }, palette),
  );
  within(pen, { x: 0, y: HEAD + AXIS }, () => paintGutter(pen, picture, palette));
  within(pen, { x: GUTTER, y: HEAD + AXIS }, () => {
    pen.beginPath();
    pen.rect(0, 0, scene.width, scene.height);
    pen.clip();
    paint(pen, { ...picture, pointedRow: undefined, palette, columns });
  });
  const bottom = HEAD + AXIS + scene.height;
  pen.fillStyle = palette.rule2;
  pen.fillRect(0, HEAD + AXIS, PICTURE_WIDTH, 1);
  pen.fillRect(0, bottom, PICTURE_WIDTH, 1);
  caption.foot.forEach((line, i) => {
    words(line, { x: SIDE, y: bottom + FOOT_GAP + (i + 0.8) * LINE, colour: palette.ink2 });
  });
}

/** Names, and how many lie before and after: no event is left out without being counted. */
function paintGutter(pen: Pen, { scene }: Picture, palette: Palette): void {
  const words = writer(pen, palette);
  for (const { lane, top, height, inView, count, earlier, later } of scene.lanes) {
    if (top > 0) {
      pen.fillStyle = palette.rule2;
      pen.fillRect(0, top, GUTTER, 1);
    }
    const colour = lane.side ? palette.side[lane.side] : palette.ink;
    pen.fillStyle = colour;
    pen.fillRect(SIDE - 10, top + 12, 3, 16);
    words(laneName(lane), { x: SIDE, y: top + 24, font: `600 13px ${palette.sans}` });
    const counted = inView === count ? timelineWords.events(count) : timelineWords.inView(inView);
    words(counted, { x: SIDE, y: top + 42, colour: palette.ink2 });
    const outside = [
      earlier > 0 ? timelineWords.earlier(earlier) : '',
      later > 0 ? timelineWords.later(later) : '',
    ].filter((part) => part !== '');
    words(outside.join(', '), { x: SIDE, y: top + height - 12, colour: palette.ink2 });
  }
}

interface Words {
  readonly x: number;
  readonly y: number;
  readonly font?: string;
  readonly colour?: string;
  readonly align?: CanvasTextAlign;
}

function writer(pen: Pen, palette: Palette): (text: string, words: Words) => void {
  return (text, { x, y, font, colour, align = 'left' }) => {
    if (text === '') return;
    pen.font = font ?? `400 11.5px ${palette.sans}`;
    pen.letterSpacing = '0px';
    pen.textAlign = align;
    pen.fillStyle = colour ?? palette.ink;
    pen.fillText(text, x, y);
    pen.textAlign = 'left';
  };
}

function within(pen: Pen, at: { readonly x: number; readonly y: number }, draw: () => void): void {
  pen.save();
  pen.translate(at.x, at.y);
  draw();
  pen.restore();
}
