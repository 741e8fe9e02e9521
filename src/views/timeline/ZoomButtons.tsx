// Zoom out, zoom in, fit: the buttons for what wheel and keys do.

import { timelineWords } from './timelineWords.ts';

interface ZoomButtonsProps {
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

export const ZOOM_STEP = 2;

export function ZoomButtons({ onZoom, onFit }: ZoomButtonsProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div className="zoom-buttons" role="group" aria-label={timelineWords.zoom}>
      <button
        type="button"
        aria-label={timelineWords.zoomOut}
        onClick={() => onZoom(1 / ZOOM_STEP)}
      >
        −
      </button>
      <button type="button" aria-label={timelineWords.zoomIn} onClick={() => onZoom(ZOOM_STEP)}>
        +
      </button>
      <button type="button" aria-label={timelineWords.fitAll} onClick={onFit}>
        {timelineWords.fit}
      </button>
    </div>
  );
}
