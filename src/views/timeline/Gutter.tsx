// Left of the lanes: whose each is, how many of its events are in view, and the way to those that
// lie earlier.

import { Badge } from '../shared/Badge.tsx';
import { words } from '../shared/wording.ts';
import type { SceneLane } from './scene.ts';
import { timelineWords } from './timelineWords.ts';

interface GutterProps {
  readonly lanes: readonly SceneLane[];
  readonly isNarrow: boolean;
  readonly onEarlier: (lane: number) => void;
}

export function Gutter({ lanes, isNarrow, onEarlier }: GutterProps) {
  return (
    <div className="timeline-gutter">
      {lanes.map(({ side, top, height, inView, count, earlier }, i) => (
        <div key={side} className="gutter-lane" data-side={side} style={{ top, height }}>
          <h2 title={isNarrow ? words.side[side] : undefined}>
            <Badge side={side} />
            {!isNarrow && <span aria-hidden="true">{words.side[side]}</span>}
          </h2>
          <p className={isNarrow ? 'aloud' : undefined}>
            {inView === count ? timelineWords.events(count) : timelineWords.inView(inView)}
          </p>
          {earlier > 0 && (
            <button
              type="button"
              className="edge-button"
              aria-label={timelineWords.showEarlier(earlier, words.side[side])}
              onClick={() => onEarlier(i)}
            >
              <Arrow d="M6 0V8L0 4Z" />
              {isNarrow ? earlier : timelineWords.earlier(earlier)}
            </button>
          )}
        </div>
      ))}
    </div>
  );
}

interface LaterButtonsProps {
  readonly lanes: readonly SceneLane[];
  readonly onLater: (lane: number) => void;
}

/** The same for what lies later, at the right edge of the lanes. */
export function LaterButtons({ lanes, onLater }: LaterButtonsProps) {
  return lanes.map(
    ({ side, top, height, later }, i) =>
      later > 0 && (
        <button
          key={side}
          type="button"
          className="edge-button later"
          style={{ top: top + height - 32 }}
          aria-label={timelineWords.showLater(later, words.side[side])}
          onClick={() => onLater(i)}
        >
          {timelineWords.later(later)}
          <Arrow d="M0 0L6 4L0 8Z" />
        </button>
      ),
  );
}

function Arrow({ d }: { readonly d: string }) {
  return (
    <svg viewBox="0 0 6 8" width={6} height={8} aria-hidden="true">
      <path d={d} fill="currentColor" />
    </svg>
  );
}
