// A pen that writes SVG instead of painting pixels: what the painters draw on it is the same picture,
// sharp at any size, its words still words.

import { pathRound } from 'd3';
import { escapedMarkup } from '../../../model/escapedMarkup.ts';
import { dataOf } from '../pathOf.ts';
import type { Pen } from '../pen.ts';
import { type Attributes, DIGITS, gradientTag, rounded, type Stop, tag } from './svgMarkup.ts';

export interface SvgPen {
  readonly pen: Pen;
  /** All that was drawn, inside an <svg> of this size. */
  readonly written: (picture: { width: number; height: number; title: string }) => string;
}

export type WidthOf = (text: string, font: string, letterSpacing: string) => number;

type Look = Pick<
  Pen,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'globalAlpha'
  | 'font'
  | 'letterSpacing'
  | 'textAlign'
>;

interface Saved {
  readonly look: Look;
  readonly dash: readonly number[];
  /** Groups that are open since the look before this one was saved. */
  readonly groups: number;
}

const FONT = /^(\S+) ([\d.]+)px (.+)$/;
const anchors: Readonly<Partial<Record<CanvasTextAlign, string>>> = {
  center: 'middle',
  right: 'end',
};

/** `widthOf` a text in a CSS font; a program without that font squeezes it to the same width. */
export function svgPen(widthOf: WidthOf): SvgPen {
  const out: string[] = [];
  const saved: Saved[] = [];
  const gradients = new Map<unknown, string>();
  let path = pathRound(DIGITS);
  let dash: readonly number[] = [];
  let groups = 0;
  let ids = 0;

  const open = (attributes: Attributes) => {
    out.push(tag('g', attributes, false));
    groups += 1;
  };
  const colourOf = (style: Pen['fillStyle']) =>
    typeof style === 'string' ? style : `url(#${gradients.get(style)})`;
  const stroked = (): Attributes => ({
    fill: 'none',
    stroke: colourOf(pen.strokeStyle),
    'stroke-width': pen.lineWidth,
    'stroke-linejoin': pen.lineJoin,
    'stroke-linecap': pen.lineCap,
    'stroke-dasharray': dash.join(' '),
    'stroke-opacity': pen.globalAlpha,
  });
  const filled = (): Attributes => ({
    fill: colourOf(pen.fillStyle),
    'fill-opacity': pen.globalAlpha,
  });
  const draw = (drawn: Path2D | undefined, attributes: Attributes) => {
    const d = drawn ? dataOf(drawn) : path.toString();
    if (d !== '') out.push(tag('path', { d, ...attributes }));
  };
  const write = (text: string, at: Attributes, attributes: Attributes) => {
    const [, weight = '', size = '', family = ''] = FONT.exec(pen.font) ?? [];
    const font = { 'font-weight': weight, 'font-size': size, 'font-family': family };
    const set = {
      'letter-spacing': pen.letterSpacing === '0px' ? '' : pen.letterSpacing,
      'text-anchor': anchors[pen.textAlign] ?? '',
      textLength: rounded(widthOf(text, pen.font, pen.letterSpacing)),
      lengthAdjust: 'spacingAndGlyphs',
      'xml:space': 'preserve',
    };
    const opening = tag('text', { ...at, ...font, ...set, ...attributes }, false);
    out.push(`${opening}${escapedMarkup(text)}</text>`);
  };
  const pen: Pen = {
    ...plainLook,
    save: () => {
      saved.push({ look: lookOf(pen), dash, groups });
      groups = 0;
    },
    restore: () => {
      const before = saved.pop();
      if (!before) return;
      out.push('</g>'.repeat(groups));
      ({ dash, groups } = before);
      Object.assign(pen, before.look);
    },
    translate: (x, y) => open({ transform: `translate(${rounded(x)} ${rounded(y)})` }),
    scale: (x, y) => open({ transform: `scale(${x} ${y})` }),
    beginPath: () => {
      path = pathRound(DIGITS);
    },
    closePath: () => path.closePath(),
    moveTo: (x, y) => path.moveTo(x, y),
    lineTo: (x, y) => path.lineTo(x, y),
    arc: (x, y, radius, from, to) => path.arc(x, y, radius, from, to),
    arcTo: (x1, y1, x2, y2, radius) => path.arcTo(x1, y1, x2, y2, radius),
    rect: (x, y, width, height) => path.rect(x, y, width, height),
    roundRect: (x, y, width, height, radius) => {
      const [right, bottom] = [x + width, y + height];
      path.moveTo(x + radius, y);
      path.arcTo(right, y, right, bottom, radius);
      path.arcTo(right, bottom, x, bottom, radius);
      path.arcTo(x, bottom, x, y, radius);
      path.arcTo(x, y, right, y, radius);
      path.closePath();
    },
    clip: () => {
      ids += 1;
      out.push(`<clipPath id="c${ids}">${tag('path', { d: path.toString() })}</clipPath>`);
      open({ 'clip-path': `url(#c${ids})` });
    },
    fill: (drawn) => draw(drawn, filled()),
    stroke: (drawn) => draw(drawn, stroked()),
    fillRect: (x, y, width, height) => {
      const at = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
      if (width > 0 && height > 0) out.push(tag('rect', { ...at, ...filled() }));
    },
    // A fresh sheet has nothing to clear.
    clearRect: () => undefined,
    fillText: (text, x, y) => write(text, { x: rounded(x), y: rounded(y) }, filled()),
    strokeText: (text, x, y) => write(text, { x: rounded(x), y: rounded(y) }, stroked()),
    setLineDash: (wanted) => {
      dash = wanted;
    },
    createLinearGradient: (x1, y1, x2, y2) => {
      ids += 1;
      const id = `g${ids}`;
      const stops: Stop[] = [];
      const at = out.push('') - 1;
      const gradient = {
        addColorStop: (offset: number, colour: string) => {
          stops.push({ offset, colour });
          out[at] = gradientTag({ id, x1, y1, x2, y2 }, stops);
        },
      };
      gradients.set(gradient, id);
      return gradient;
    },
  };

  return {
    pen,
    written: ({ width, height, title }) =>
      [
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
        `<title>${escapedMarkup(title)}</title>`,
        ...out.filter((line) => line !== ''),
        '</svg>\n',
      ].join('\n'),
  };
}

const plainLook: Look = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineJoin: 'miter',
  lineCap: 'butt',
  globalAlpha: 1,
  font: '400 10px sans-serif',
  letterSpacing: '0px',
  textAlign: 'left',
};

function lookOf(pen: Pen): Look {
  const { fillStyle, strokeStyle, lineWidth, lineJoin, lineCap } = pen;
  const { globalAlpha, font, letterSpacing, textAlign } = pen;
  const line = { strokeStyle, lineWidth, lineJoin, lineCap };
  return { ...line, fillStyle, globalAlpha, font, letterSpacing, textAlign };
}
