// Left of the lanes: whose each is, how many of its events are in view, and the way to those that
// lie earlier. A lane's name collapses it to one row and opens it again.

import type { LaneKind } from '../../query/lanePlan.ts';
import { Badge } from '../shared/Badge.tsx';
import { laneName } from './laneName.ts';
import type { SceneLane } from './scene.ts';
import { timelineWords } from './timelineWords.ts';
import type { Gutter as GutterKind } from './useTimeline.ts';

interface GutterProps {
  readonly lanes: readonly SceneLane[];
  readonly by: LaneKind;
  readonly gutter: GutterKind;
  readonly onEarlier: (lane: number) => void;
  readonly onCollapse: (laneId: string) => void;
}

/** More figures leave the gutter no room for a word. */
const MOST_WITH_WORDS = 9999;

export function Gutter({ lanes, by, gutter, onEarlier, onCollapse }: GutterProps) {
  const isBadge = gutter === 'narrow';
  return (
    <div className="timeline-gutter">
      {lanes.map(({ lane, top, height, inView, count, earlier, isCollapsed }, i) => {
        const name = laneName(lane);
        const badge = by === 'side' && lane.side && <Badge side={lane.side} />;
        return (
          <div
            key={lane.id}
            className="gutter-lane"
            data-side={lane.side}
            data-collapsed={isCollapsed}
            style={{ top, height }}
          >
            <div className="gutter-head">
              <h2 title={name}>
                <button
                  type="button"
                  aria-expanded={!isCollapsed}
                  aria-label={isBadge && !badge ? name : undefined}
                  onClick={() => onCollapse(lane.id)}
                >
                  {isBadge ? badge : badge && <span aria-hidden="true">{badge}</span>}
                  {!isBadge && <span>{name}</span>}
                </button>
              </h2>
              <p className={isBadge ? 'aloud' : undefined}>
                {inView === count ? timelineWords.events(count) : timelineWords.inView(inView)}
              </p>
            </div>
            {earlier > 0 && (
              <button
                type="button"
                className="edge-button"
                aria-label={timelineWords.showEarlier(earlier, name)}
                onClick={() => onEarlier(i)}
              >
                <Arrow d="M6 0V8L0 4Z" />
                {by === 'side' && gutter === 'wide' && !isCollapsed && earlier <= MOST_WITH_WORDS
                  ? timelineWords.earlier(earlier)
                  : earlier}
              </button>
            )}
          </div>
        );
      })}
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
    ({ lane, top, height, later }, i) =>
      later > 0 && (
        <button
          key={lane.id}
          type="button"
          className="edge-button later"
          style={{ top: top + height - 32 }}
          aria-label={timelineWords.showLater(later, laneName(lane))}
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
