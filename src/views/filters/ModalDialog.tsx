// The browser's own modal dialog: it holds the focus, closes with Escape or a press beside it, and
// gives the focus back.

import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Icon } from '../shared/Icon.tsx';
import { filterWords } from './filterWords.ts';

interface ModalDialogProps {
  readonly title: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function ModalDialog({ title, className, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed while still on the page, it can give the focus back to what opened it.
  useLayoutEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the press is on its backdrop
    <dialog
      ref={dialog}
      className={`key-dialog ${className}`}
      aria-labelledby={titleId}
      onCancel={onClose}
      onClick={(press) => press.target === dialog.current && onClose()}
    >
      <div className="key-dialog-body">
        <header className="key-dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button
            type="button"
            className="key-dialog-close"
            aria-label={filterWords.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
