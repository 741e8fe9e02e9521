// One block of rows. In a long list a block far from the reader is only as high as its rows would
// be.

import { type RefObject, useRef } from 'react';
import { type EventList, eventAt } from '../../model/eventTable.ts';
import type { Names } from '../../state/selectors.ts';
import { EventRow, type RowActions } from './EventRow.tsx';
import type { RowBlock } from './rowBlocks.ts';
import { useIsNear } from './useIsNear.ts';

interface RowsProps {
  readonly events: EventList;
  readonly block: RowBlock;
  readonly year: number | null;
  readonly names: Names;
  readonly selection: string | null;
  readonly actions: RowActions;
}

export function Rows({ events, block, year, names, selection, actions }: RowsProps) {
  return Array.from({ length: block.end - block.first }, (_, i) => {
    const event = eventAt(events, block.first + i);
    return (
      event && (
        <EventRow
          key={event.id}
          event={event}
          index={block.first + i}
          year={year}
          names={names}
          isSelected={event.id === selection}
          actions={actions}
        />
      )
    );
  });
}

interface RowsWhenNearProps extends RowsProps {
  readonly scroller: RefObject<HTMLElement | null>;
}

/** Rows of the first block stand at once, so that the list never opens empty. */
export function RowsWhenNear({ scroller, ...rows }: RowsWhenNearProps) {
  const place = useRef<HTMLOListElement>(null);
  const isNear = useIsNear(place, scroller, rows.block.first === 0);
  return (
    <ol
      ref={place}
      className={isNear ? undefined : 'list-far'}
      style={{ '--rows': rows.block.end - rows.block.first }}
      data-first={rows.block.first}
    >
      {isNear && <Rows {...rows} />}
    </ol>
  );
}
