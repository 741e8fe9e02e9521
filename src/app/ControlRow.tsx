// Above the view: what it shows, how much of all there is, what narrows it, and how to move.

import type { ReactNode } from 'react';
import { messages } from '../state/messages.ts';
import type { DialogName } from './AppDialog.tsx';
import { HAS_STORIES } from './hasStories.ts';

const takings = ['stories', 'export', 'embed'] as const;

interface ControlRowProps {
  readonly title: string;
  readonly isTitleShown: boolean;
  readonly matching: number;
  readonly all: number;
  /** After the count: from what, or how many lie in view. */
  readonly detail: string;
  readonly notes: number;
  readonly onOpen: (dialog: DialogName) => void;
  /** Whether events can be taken away from here. */
  readonly canTake: boolean;
  readonly chips: ReactNode;
  /** Buttons at the right end. */
  readonly controls: ReactNode;
}

export function ControlRow(props: ControlRowProps) {
  const { title, isTitleShown, matching, all, detail, notes, canTake, onOpen } = props;
  return (
    <div className="control-row">
      <h1 className={isTitleShown ? undefined : 'aloud'}>{title}</h1>
      <p className="control-count" role="status">
        {messages
          .countParts(matching, all)
          .map((part, i) => (i === 1 ? <b key={part}>{part}</b> : part))}
      </p>
      {detail !== '' && <p className="control-detail">{detail}</p>}
      {notes > 0 && (
        <button type="button" className="text-button" onClick={() => onOpen('notes')}>
          {messages.notesButton(notes)}
        </button>
      )}
      {takings
        .filter((each) => canTake && (each === 'stories' ? HAS_STORIES : matching > 0))
        .map((each) => (
          <button key={each} type="button" className="text-button" onClick={() => onOpen(each)}>
            {messages[`${each}Button`]}
          </button>
        ))}
      {props.chips}
      <div className="controls">{props.controls}</div>
    </div>
  );
}
