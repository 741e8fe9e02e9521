// What to take away of the event: its address, a citation of its sources.

import { LaterIcon } from '../shared/LaterIcon.tsx';
import { CopyLink } from './CopyLink.tsx';
import { panelWords } from './panelWords.ts';

interface PanelFootProps {
  readonly address: string;
  readonly onCite: () => void;
}

export function PanelFoot({ address, onCite }: PanelFootProps) {
  return (
    <>
      <CopyLink key={address} address={address} />
      <button type="button" className="panel-button" onClick={onCite}>
        <LaterIcon name="cite" />
        {panelWords.cite}
      </button>
    </>
  );
}
