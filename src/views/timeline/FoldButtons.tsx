// One button along each fold: what it leaves out, and the press that opens it.

import type { FoldMark } from './scene.ts';
import { timelineWords } from './timelineWords.ts';

interface FoldButtonsProps {
  readonly folds: readonly FoldMark[];
  readonly onUnfold: (year: number) => void;
}

export function FoldButtons({ folds, onUnfold }: FoldButtonsProps) {
  return folds.map(({ fold, x0, x1 }) => {
    const last = fold.year + fold.years - 1;
    return (
      <button
        key={fold.year}
        type="button"
        className="fold-button"
        style={{ left: x0, width: x1 - x0 }}
        aria-label={timelineWords.unfold(fold.year, last)}
        onClick={() => onUnfold(fold.year)}
      >
        <span aria-hidden="true">{timelineWords.fold(fold.year, last)}</span>
      </button>
    );
  });
}
