// One real button over each mark of the scene, so that what is seen can be pressed, focused and
// read out. One tab stop; arrows step through time and lanes.

import { type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import type { LanePlan } from '../../query/lanePlan.ts';
import { laneName } from './laneName.ts';
import { holdsRow, type Mark } from './mark.ts';
import { MARK_CARD_ID } from './markCardId.ts';
import { markName, type Order } from './markName.ts';
import type { Step } from './markSteps.ts';
import { timelineWords } from './timelineWords.ts';
import type { LaterParts } from './useLaterParts.ts';
import type { CardMoves } from './useMarkCard.ts';

interface MarkButtonsProps {
  readonly marks: readonly Mark[];
  readonly isMoving: boolean;
  readonly plan: LanePlan;
  readonly orderOf: (mark: Mark) => Order;
  readonly onOpen: (mark: Mark) => void;
  readonly onPoint: (eventId: string | null) => void;
  /** The mark whose card is open. */
  readonly cardKey: string | undefined;
  readonly cardMoves: CardMoves;
  /** A step that leads out of what is drawn: the row of the event now to focus, if there is one. */
  readonly onStepOut: (from: Mark | undefined, step: Step) => number | undefined;
  /** Undefined until fetched; then keys step. */
  readonly parts: LaterParts | undefined;
}

/** While the window moves, nobody can aim at a mark: the buttons wait for it to rest, but where one
 * of them has the focus, which is seen to stay on its mark. */
export const MarkButtons = memo(
  AllMarkButtons,
  (_, { isMoving }) => isMoving && !document.querySelector('.mark-button:focus-visible'),
);

function AllMarkButtons(props: MarkButtonsProps) {
  const { marks, plan, orderOf, onOpen, onPoint, onStepOut, cardKey, cardMoves, parts } = props;
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<Focused | null>(null);
  const wantsFocus = useRef(false);
  const stop = tabStopOf(marks, focused);

  // A focused mark can become part of a cluster, or come out of one, while the window moves.
  useLayoutEffect(() => {
    if (!wantsFocus.current || !stop) return;
    const button = list.current?.querySelector<HTMLButtonElement>('[data-stop="true"]');
    if (button && document.activeElement !== button) button.focus({ preventScroll: true });
  }, [stop]);

  const onKeyDown = (pressed: KeyboardEvent) => {
    const step = parts?.stepOfKey[pressed.key];
    if (!parts || !step || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    pressed.preventDefault();
    const isEnd = step === 'first' || step === 'last';
    const outside = isEnd ? onStepOut(undefined, step) : undefined;
    const next =
      outside === undefined ? parts.markAfter(inTime(marks), stop, step, plan.isShared) : undefined;
    const leadRow = outside ?? next?.leadRow ?? onStepOut(stop, step);
    if (leadRow === undefined) return;
    wantsFocus.current = true;
    setFocused({ leadRow, lane: next?.lane ?? stop?.lane ?? 0 });
  };

  return (
    <ol
      ref={list}
      className="mark-buttons"
      aria-label={timelineWords.marks}
      onKeyDown={onKeyDown}
      onFocus={() => {
        wantsFocus.current = true;
      }}
      onBlur={(left) => {
        if (left.relatedTarget) wantsFocus.current = false;
      }}
    >
      {marks.map((mark) => (
        <li key={mark.key}>
          <button
            type="button"
            className="mark-button"
            style={boxStyle(mark)}
            tabIndex={mark === stop ? 0 : -1}
            data-stop={mark === stop}
            data-event={mark.id}
            aria-label={markName(mark, nameOfLane(plan, mark), orderOf(mark))}
            aria-haspopup={mark.count > 1 ? 'dialog' : undefined}
            aria-pressed={mark.count > 1 ? undefined : mark.isSelected}
            aria-describedby={mark.key === cardKey ? MARK_CARD_ID : undefined}
            onClick={() => {
              cardMoves.onLeave();
              onOpen(mark);
            }}
            onFocus={({ currentTarget }) => {
              setFocused(mark);
              onPoint(mark.count > 1 ? null : mark.id);
              const isByKey = currentTarget.matches(':focus-visible');
              if (isByKey && !mark.isSelected) cardMoves.onFocus(mark, currentTarget);
            }}
            onBlur={() => {
              onPoint(null);
              cardMoves.onLeave();
            }}
            onPointerEnter={({ currentTarget, pointerType }) => {
              onPoint(mark.count > 1 ? null : mark.id);
              if (pointerType !== 'touch' && !mark.isSelected)
                cardMoves.onRest(mark, currentTarget);
            }}
            onPointerLeave={() => {
              onPoint(null);
              cardMoves.onLeave();
            }}
          />
        </li>
      ))}
    </ol>
  );
}

/** A month's mark stands in its middle, though the month begins before a day that stands left of it. */
function inTime(marks: readonly Mark[]): readonly Mark[] {
  return marks.toSorted((a, b) => a.leadRow - b.leadRow || a.lane - b.lane);
}

/** The event that has the focus, in the lane where it has it. */
type Focused = Pick<Mark, 'leadRow' | 'lane'>;

/** The mark that the focused event is in now, in its lane if it is there; else the selected one;
 * else the first. */
function tabStopOf(marks: readonly Mark[], focused: Focused | null): Mark | undefined {
  const stop = focused && markHolding(marks, focused);
  return stop ?? marks.find(({ isSelected }) => isSelected) ?? marks[0];
}

function markHolding(marks: readonly Mark[], focused: Focused): Mark | undefined {
  const own = marks.filter(({ lane }) => lane === focused.lane);
  const isFocused = ({ leadRow }: Mark) => leadRow === focused.leadRow;
  const isHolding = (mark: Mark) => holdsRow(mark, focused.leadRow);
  return (
    own.find(isFocused) ?? own.find(isHolding) ?? marks.find(isFocused) ?? marks.find(isHolding)
  );
}

function nameOfLane({ lanes }: LanePlan, { lane }: Mark): string {
  const own = lanes[lane];
  return own ? laneName(own) : '';
}

function boxStyle({ hit }: Mark) {
  return {
    left: hit.x,
    top: hit.y,
    width: hit.width,
    height: hit.height,
  };
}
