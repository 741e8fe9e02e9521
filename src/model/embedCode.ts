// What somebody pastes into a page of their own to show a view there: a frame, which works everywhere,
// or our element, which is as high as what it shows and leaves a link where scripts are off.

import { escapedMarkup } from './escapedMarkup.ts';

export interface Embedded {
  /** The whole address; of a frame it asks for light chrome, of the element it is the full view's. */
  readonly address: string;
  readonly title: string;
  /** CSS pixels. */
  readonly height: number;
}

/** `width` in CSS pixels, or as wide as its place. */
export function frameCode({ address, title, height }: Embedded, width: number | '100%'): string {
  const [src, name] = [escapedMarkup(address), escapedMarkup(title)];
  return `<iframe src="${src}" title="${name}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy" allow="clipboard-write"></iframe>`;
}

/** `script`: the address of the element's script. */
export function elementCode({ address, title, height }: Embedded, script: string): string {
  const [src, name] = [escapedMarkup(address), escapedMarkup(title)];
  return [
    `<script async src="${escapedMarkup(script)}"></script>`,
    `<nichiro-timeline src="${src}" title="${name}" height="${height}">`,
    `  <a href="${src}">${name}</a>`,
    '</nichiro-timeline>',
  ].join('\n');
}
