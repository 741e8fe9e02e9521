// The events as a list in time order: four tracks show the sides alternate, month heads stick, the
// scrubber at the edge shows and moves the place. With room it becomes a table-like list.

import { type KeyboardEvent, useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { rowOfId } from '../../model/eventColumns.ts';
import { type EventList as Events, hasRow, placeOfRow } from '../../model/eventTable.ts';
import { sides } from '../../model/vocabulary.ts';
import type { Names } from '../../state/selectors.ts';
import { Badge } from '../shared/Badge.tsx';
import { markDrawn } from '../shared/markDrawn.ts';
import { words } from '../shared/wording.ts';
import { bringIntoView } from './bringIntoView.ts';
import { Chapters } from './Chapters.tsx';
import type { RowActions } from './EventRow.tsx';
import './list.css';
import './tracks.css';
import './scrubber.css';
import { listGroups } from './listGroups.ts';
import { listWords } from './listWords.ts';
import { chaptersOf } from './rowBlocks.ts';
import { Scrubber } from './Scrubber.tsx';
import { useVisibleRows } from './useVisibleRows.ts';

interface EventListProps extends RowActions {
  readonly events: Events;
  readonly names: Names;
  /** Id of the selected event. */
  readonly selection: string | null;
  /** Whether the panel lies over the lower part, as a sheet does on narrow screens. */
  readonly isCovered: boolean;
}

export function EventList(props: EventListProps) {
  const { events, names, selection, isCovered, addressOf, onSelect, onPoint } = props;
  const scroller = useRef<HTMLElement>(null);
  const listId = useId();
  const { rows, table } = events;
  const { columns } = table;
  // biome-ignore lint/correctness/useExhaustiveDependencies: heads follow from the columns
  const chapters = useMemo(() => chaptersOf(listGroups(events)), [rows, columns]);
  const { visible, height } = useVisibleRows(scroller, rows.length);
  const actions = useMemo(() => ({ addressOf, onSelect, onPoint }), [addressOf, onSelect, onPoint]);

  const place = useMemo(() => {
    const row = selection === null ? undefined : rowOfId(columns, selection);
    return row !== undefined && hasRow({ rows }, row) ? placeOfRow({ rows }, row) : -1;
  }, [columns, rows, selection]);

  // A link opens with its event in the middle; from then on the list moves no more than it must.
  const isOpening = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a filter may move the row, the reader stays
  useEffect(() => {
    const block = isOpening.current && !isCovered ? 'center' : 'nearest';
    isOpening.current = false;
    if (place < 0 || !scroller.current) return;
    return bringIntoView(scroller.current, place, block);
  }, [selection]);
  useEffect(markDrawn, []);

  const stopGoing = useRef(() => {});
  const go = useCallback((index: number, to: 'start' | 'center') => {
    stopGoing.current();
    if (scroller.current) stopGoing.current = bringIntoView(scroller.current, index, to);
  }, []);

  return (
    <div className={isCovered ? 'list is-covered' : 'list'}>
      <ListTop />
      <section
        className="list-scroll"
        ref={scroller}
        id={listId}
        aria-label={listWords.label}
        onKeyDown={stepThroughRows}
      >
        <div className="list-groups">
          <Chapters
            chapters={chapters}
            events={events}
            names={names}
            selection={selection}
            actions={actions}
            scroller={scroller}
          />
        </div>
      </section>
      <Scrubber events={events} height={height} visible={visible} listId={listId} onGo={go} />
    </div>
  );
}

/** Up and down, Home and End go from row to row, as in any list. */
function stepThroughRows(pressed: KeyboardEvent<HTMLElement>): void {
  if (pressed.altKey || pressed.ctrlKey || pressed.metaKey || pressed.shiftKey) return;
  const links = [...pressed.currentTarget.querySelectorAll<HTMLElement>('.list-title')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: links.length - 1,
  };
  const link = at < 0 ? undefined : links[targets[pressed.key] ?? -1];
  if (!link) return;
  pressed.preventDefault();
  link.focus();
}

function ListTop() {
  return (
    <div className="list-top">
      {sides.map((side, track) => (
        <span key={side} className="list-badge" style={{ '--track': track }}>
          <Badge side={side} />
        </span>
      ))}
      <span className="list-sides" aria-hidden="true">
        {sides.map((side) => `${words.badge[side]} ${words.sideShort[side]}`).join(' · ')}
      </span>
      <span className="list-columns" aria-hidden="true">
        {[
          listWords.event,
          listWords.date,
          listWords.type,
          listWords.status,
          listWords.who,
          listWords.where,
        ].map((name) => (
          <span key={name}>{name}</span>
        ))}
      </span>
    </div>
  );
}
