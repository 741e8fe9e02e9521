// The key as a dialog: over the whole screen on a phone, beside the bar elsewhere.

import { Dialog } from '../shared/Dialog.tsx';
import { filterWords } from './filterWords.ts';
import { KeyColumns, type KeyColumnsProps } from './KeyColumns.tsx';
import './keyDialog.css';

interface KeyDialogProps extends KeyColumnsProps {
  readonly onClose: () => void;
}

export function KeyDialog({ onClose, ...columns }: KeyDialogProps) {
  return (
    <Dialog title={filterWords.key} className="key-dialog is-key" onClose={onClose}>
      <KeyColumns {...columns} />
      <footer className="key-dialog-foot">
        <button type="button" className="key-show" onClick={onClose}>
          {filterWords.show(columns.matching)}
        </button>
      </footer>
    </Dialog>
  );
}
