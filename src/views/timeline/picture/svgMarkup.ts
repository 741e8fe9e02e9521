// Elements of an SVG file as text: attributes escaped, numbers short, what goes without saying left out.

import { escapedMarkup } from '../../../model/escapedMarkup.ts';

/** Digits behind the point: a hundredth of a pixel. */
export const DIGITS = 2;

export interface Stop {
  readonly offset: number;
  readonly colour: string;
}

export type Attributes = Readonly<Record<string, string | number>>;

/** What a file need not say. */
const defaults: Attributes = {
  'fill-opacity': 1,
  'stroke-opacity': 1,
  'stroke-width': 1,
  'stroke-linejoin': 'miter',
  'stroke-linecap': 'butt',
};

export function tag(name: string, attributes: Attributes, isWhole = true): string {
  const written = Object.entries(attributes)
    .filter(([key, value]) => value !== '' && value !== defaults[key])
    .map(([key, value]) => ` ${key}="${escapedMarkup(String(value))}"`);
  return `<${name}${written.join('')}${isWhole ? '/' : ''}>`;
}

export function gradientTag(
  { id, ...ends }: { id: string; x1: number; y1: number; x2: number; y2: number },
  stops: readonly Stop[],
): string {
  const line = Object.fromEntries(Object.entries(ends).map(([key, at]) => [key, rounded(at)]));
  const opening = tag('linearGradient', { id, gradientUnits: 'userSpaceOnUse', ...line }, false);
  const inside = stops.map(({ offset, colour }) =>
    tag('stop', { offset: rounded(offset), 'stop-color': colour }),
  );
  return `${opening}${inside.join('')}</linearGradient>`;
}

export function rounded(value: number): number {
  return Math.round(value * 10 ** DIGITS) / 10 ** DIGITS;
}
