// Where the selection's threads come from or lead to outside the window: words at the edge, to press.

import type { Origin } from './threadOrigins.ts';
import { timelineWords } from './timelineWords.ts';

interface OriginButtonsProps {
  readonly origins: readonly Origin[];
  readonly onSelect: (eventId: string) => void;
}

export function OriginButtons({ origins, onSelect }: OriginButtonsProps) {
  return origins.map(({ event, direction, words, hit }) => (
    <button
      key={event.id}
      type="button"
      className="thread-origin"
      data-direction={direction}
      style={{ left: hit.x, top: hit.y, width: hit.width }}
      aria-label={timelineWords.origin(words, direction)}
      onClick={() => onSelect(event.id)}
    >
      {words}
    </button>
  ));
}
