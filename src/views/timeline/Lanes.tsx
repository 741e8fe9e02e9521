// The lanes: gutter, canvas, and over the canvas everything of it that can be pressed.

import { FoldButtons } from './FoldButtons.tsx';
import { Gutter, LaterButtons } from './Gutter.tsx';
import { MarkButtons } from './MarkButtons.tsx';
import type { TimelineProps } from './Timeline.tsx';
import { timelineWords } from './timelineWords.ts';
import type { GestureHint } from './useGestures.ts';
import type { TimelineFrame } from './useTimeline.ts';

interface LanesProps
  extends Pick<TimelineProps, 'plan' | 'onSelect' | 'onPoint' | 'onUnfold' | 'onCollapse'> {
  readonly frame: TimelineFrame;
}

export function Lanes({ frame, plan, onSelect, onPoint, onUnfold, onCollapse }: LanesProps) {
  const { refs, scene, scale, opened, gutter, goToOutside, parts } = frame;
  const { isRestless } = frame;
  return (
    <div ref={refs.lanes} className="timeline-lanes" style={{ height: frame.lanesHeight }}>
      <div className="timeline-picture" style={{ height: scene.height }}>
        <Gutter
          lanes={scene.lanes}
          by={plan.by}
          gutter={gutter}
          onCollapse={onCollapse}
          onEarlier={(lane) => goToOutside(lane, 'earlier')}
        />
        <div ref={refs.surface} className="timeline-surface" data-moving={isRestless}>
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: this canvas cannot be focused, the buttons over it are */}
          <canvas
            ref={refs.canvas}
            style={{ width: scene.width, height: scene.height }}
            aria-hidden="true"
          />
          <FoldButtons folds={scene.folds} onUnfold={onUnfold} />
          {parts && <parts.FoldAgain opened={opened} scale={scale} onFold={onUnfold} />}
          <MarkButtons
            marks={scene.marks}
            isMoving={isRestless}
            plan={plan}
            orderOf={frame.orderOf}
            onOpen={frame.onOpen}
            onPoint={onPoint}
            onStepOut={frame.onStepOut}
            parts={frame.parts}
            cardKey={frame.card?.mark.key}
            cardMoves={frame.cardMoves}
          />
          {parts && <parts.OriginButtons origins={scene.origins} onSelect={onSelect} />}
          <LaterButtons lanes={scene.lanes} onLater={(lane) => goToOutside(lane, 'later')} />
          {frame.hint && (
            <p className="timeline-hint" role="status">
              {wordsOf(frame.hint)}
            </p>
          )}
        </div>
      </div>
    </div>
  );
}

function wordsOf(hint: NonNullable<GestureHint>): string {
  if (hint === 'no gestures') return timelineWords.noGestures;
  return timelineWords.zoomHint(/Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘' : 'Ctrl');
}
