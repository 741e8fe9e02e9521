// The panel as a sheet on narrow screens: its grab handle follows the finger and settles when let
// go; pressed, it makes the sheet taller or shorter again.

import { type PointerEvent, useRef, useState } from 'react';
import { restOf, type SheetSize, sheetHeights } from './sheet.ts';

interface Drag {
  readonly grabbedAt: number;
  readonly height: number;
  readonly lastY: number;
  readonly lastTime: number;
  readonly speed: number;
}

const PRESS = 4;

export function useSheet(onAway: () => void) {
  const [size, setSize] = useState<SheetSize>('part');
  const [height, setHeight] = useState<number | null>(null);
  const drag = useRef<Drag | null>(null);
  const isPress = useRef(true);

  const heightOf = ({ grabbedAt, height: from }: Drag, y: number) =>
    Math.min(1, Math.max(0, from + (grabbedAt - y) / window.innerHeight));

  const handle = {
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      isPress.current = true;
      const now = { lastY: event.clientY, lastTime: event.timeStamp, speed: 0 };
      drag.current = { grabbedAt: event.clientY, height: sheetHeights[size], ...now };
    },
    onPointerMove: (event: PointerEvent) => {
      const held = drag.current;
      if (!held) return;
      if (Math.abs(event.clientY - held.grabbedAt) > PRESS) isPress.current = false;
      if (isPress.current) return;
      const seconds = Math.max(0.001, (event.timeStamp - held.lastTime) / 1000);
      const speed = (event.clientY - held.lastY) / window.innerHeight / seconds;
      drag.current = { ...held, lastY: event.clientY, lastTime: event.timeStamp, speed };
      setHeight(heightOf(held, event.clientY));
    },
    onPointerUp: (event: PointerEvent) => {
      const held = drag.current;
      drag.current = null;
      setHeight(null);
      if (!held || isPress.current) return;
      const rest = restOf(heightOf(held, event.clientY), held.speed, size);
      if (rest === 'away') onAway();
      else setSize(rest);
    },
    onPointerCancel: () => {
      drag.current = null;
      setHeight(null);
    },
    onClick: () => {
      if (isPress.current) setSize(size === 'part' ? 'full' : 'part');
      isPress.current = true;
    },
  };

  const style = { '--sheet-height': `${(height ?? sheetHeights[size]) * 100}%` };
  return { size, isHeld: height !== null, style, handle };
}
