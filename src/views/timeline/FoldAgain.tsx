// In every empty stretch the reader opened, the way to fold it again.

import type { Fold } from '../shared/folds.ts';
import type { FoldedScale } from './foldedScale.ts';
import { timelineWords } from './timelineWords.ts';

interface FoldAgainProps {
  readonly opened: readonly Fold[];
  readonly scale: FoldedScale;
  readonly onFold: (year: number) => void;
}

const MIN_ROOM = 130;

export function FoldAgain({ opened, scale, onFold }: FoldAgainProps) {
  return opened.map((fold) => {
    const x0 = Math.max(0, scale.toX(fold.from));
    const x1 = Math.min(scale.width, scale.toX(fold.to));
    if (x1 - x0 < MIN_ROOM) return null;
    return (
      <button
        key={fold.year}
        type="button"
        className="edge-button fold-again"
        style={{ left: (x0 + x1) / 2 }}
        onClick={() => onFold(fold.year)}
      >
        {timelineWords.foldAgain(fold.year, fold.year + fold.years - 1)}
      </button>
    );
  });
}
