// The whole page takes files and texts that are dropped on it, or pasted where nothing is typed.

import { useEffect, useState } from 'react';
import { isTyping } from '../../views/shared/isTyping.ts';

/** Answers whether something that can be dropped is being dragged over the page. */
export function useDropTarget(onTransfer: (transfer: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    // Every element that is entered is told before the last one is left.
    let depth = 0;
    // A link or some words of the page itself are not to be added to it.
    let isFromHere = false;
    const takes = (event: DragEvent) => !isFromHere && canTake(event);
    const change = (by: number) => {
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const listeners = {
      dragstart: () => {
        isFromHere = true;
      },
      dragend: () => {
        isFromHere = false;
      },
      dragenter: (event: DragEvent) => takes(event) && change(1),
      dragleave: (event: DragEvent) => takes(event) && change(-1),
      dragover: (event: DragEvent) => takes(event) && event.preventDefault(),
      drop: (event: DragEvent) => {
        if (!takes(event) || !event.dataTransfer) return;
        event.preventDefault();
        change(-depth);
        onTransfer(event.dataTransfer);
      },
      paste: (event: ClipboardEvent) => {
        if (isTyping(event.target) || !event.clipboardData) return;
        event.preventDefault();
        onTransfer(event.clipboardData);
      },
    };
    const stop = new AbortController();
    const { signal } = stop;
    window.addEventListener('dragstart', listeners.dragstart, { signal });
    window.addEventListener('dragend', listeners.dragend, { signal });
    window.addEventListener('dragenter', listeners.dragenter, { signal });
    window.addEventListener('dragleave', listeners.dragleave, { signal });
    window.addEventListener('dragover', listeners.dragover, { signal });
    window.addEventListener('drop', listeners.drop, { signal });
    window.addEventListener('paste', listeners.paste, { signal });
    return () => stop.abort();
  }, [onTransfer]);
  return isOver;
}

/** Files from anywhere, texts from elsewhere; a field takes the text that is dropped into it. */
function canTake({ dataTransfer, target }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  return types.includes('Files') || (types.includes('text/plain') && !isTyping(target));
}
