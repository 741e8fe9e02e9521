import type { Position } from '../../state/selectors.ts';
import { Icon } from '../shared/Icon.tsx';
import { LaterIcon } from '../shared/LaterIcon.tsx';
import { panelWords } from './panelWords.ts';

interface PanelTopProps {
  readonly position: Position;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

export function PanelTop({ position, onStep, onClose }: PanelTopProps) {
  const { index, of } = position;
  return (
    <div className="panel-top">
      <button
        type="button"
        className="panel-icon"
        aria-label={panelWords.previous}
        disabled={index === 1}
        onClick={() => onStep(-1)}
      >
        <LaterIcon name="previous" />
      </button>
      <button
        type="button"
        className="panel-icon"
        aria-label={panelWords.next}
        disabled={index === of}
        onClick={() => onStep(1)}
      >
        <LaterIcon name="next" />
      </button>
      <span className="panel-position">{panelWords.position(index, of)}</span>
      <button type="button" className="panel-icon" aria-label={panelWords.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
