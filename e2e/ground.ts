// Where on the timeline a test can press or measure, in pixels of the page.

import type { Locator, Page } from 'playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the drawing with no mark, label or button over it. */
export function emptyGround(page: Page): Promise<Point> {
  return page
    .locator('.timeline-surface > canvas')
    .first()
    .evaluate((drawing) => {
      const { left, top, width, height } = drawing.getBoundingClientRect();
      const points = Array.from({ length: 400 }, (_, i) => ({
        x: left + width * (0.3 + 0.001 * i),
        y: top + height * ((i % 20) / 20 + 0.02),
      }));
      const free = points.find(({ x, y }) => document.elementFromPoint(x, y) === drawing);
      if (!free) throw new Error('no empty ground');
      return free;
    });
}

export async function boxOf(of: Locator) {
  const box = await of.boundingBox();
  if (!box) throw new Error('not drawn');
  return box;
}
