// The events as a list in time order: four tracks show the sides alternate, month heads stick, the
// scrubber at the edge shows and moves the place. With room it becomes a table-like list.

import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { sides } from '../../model/vocabulary.ts';
import type { Names } from '../../state/selectors.ts';
import { Badge } from '../shared/Badge.tsx';
import { words } from '../shared/wording.ts';
import { bringIntoView } from './bringIntoView.ts';
import { EventRow, type RowActions } from './EventRow.tsx';
import './list.css';
import { type ListGroup, listGroups } from './listGroups.ts';
import { listWords } from './listWords.ts';
import { Scrubber } from './Scrubber.tsx';
import { useVisibleRows } from './useVisibleRows.ts';

interface EventListProps extends RowActions {
  /** In time order. */
  readonly events: readonly DiplomaticEvent[];
  readonly names: Names;
  /** Id of the selected event. */
  readonly selection: string | null;
  /** Whether the panel lies over the lower part, as a sheet does on narrow screens. */
  readonly isCovered: boolean;
}

export function EventList(props: EventListProps) {
  const { events, names, selection, isCovered, addressOf, onSelect, onPoint } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const listId = useId();
  const groups = useMemo(() => listGroups(events), [events]);
  const { visible, height } = useVisibleRows(scroller, events.length);
  const actions = useMemo(() => ({ addressOf, onSelect, onPoint }), [addressOf, onSelect, onPoint]);

  useEffect(() => {
    if (selection === null) return;
    const row = scroller.current?.querySelector(`[data-event="${CSS.escape(selection)}"]`);
    return row ? bringIntoView(row, 'nearest') : undefined;
  }, [selection]);

  const stopGoing = useRef(() => {});
  const go = useCallback((index: number, to: 'start' | 'center') => {
    const row = scroller.current?.getElementsByClassName('list-row')[index];
    stopGoing.current();
    if (row) stopGoing.current = bringIntoView(row, to);
  }, []);

  return (
    <div className={isCovered ? 'list is-covered' : 'list'}>
      <ListTop />
      <div className="list-scroll" ref={scroller} id={listId}>
        <div className="list-groups">
          {groups.map((group) => (
            <Group
              key={group.key}
              group={group}
              names={names}
              selection={selection}
              actions={actions}
            />
          ))}
        </div>
      </div>
      <Scrubber events={events} height={height} visible={visible} listId={listId} onGo={go} />
    </div>
  );
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

interface GroupProps {
  readonly group: ListGroup;
  readonly names: Names;
  readonly selection: string | null;
  readonly actions: RowActions;
}

function Group({ group, names, selection, actions }: GroupProps) {
  const { title, note, year, events } = group;
  return (
    <section className="list-group">
      <h2 className="list-head">
        {title}
        {note && <span>{note}</span>}
        {!note && events.length > 1 && <span>{listWords.count(events.length)}</span>}
      </h2>
      <ol>
        {events.map((event) => (
          <EventRow
            key={event.id}
            event={event}
            year={year}
            names={names}
            isSelected={event.id === selection}
            actions={actions}
          />
        ))}
      </ol>
    </section>
  );
}
