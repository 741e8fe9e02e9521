// Fingers on a touch screen, one or several at a time.

import type { CDPSession, Page } from 'playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Real touches, which Playwright sends only one at a time. */
export async function fingersOn(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map((point, id) => ({ ...point, id })),
    });
  return {
    drag: async (from: readonly Point[], to: readonly Point[]) => {
      await send('touchStart', from);
      for (let step = 1; step <= 6; step++) {
        const between = from.map(({ x, y }, i) => ({
          x: x + (((to[i]?.x ?? x) - x) * step) / 6,
          y: y + (((to[i]?.y ?? y) - y) * step) / 6,
        }));
        await send('touchMove', between);
      }
      await send('touchEnd', []);
    },
  };
}
