// One block of rows. In a long list a block far from the reader is only as high as its rows would
// be.

import { type RefObject, useRef } from 'react';
import type { Names } from '../../state/selectors.ts';
import { EventRow, type RowActions } from './EventRow.tsx';
import type { RowBlock } from './rowBlocks.ts';
import { useIsNear } from './useIsNear.ts';

interface RowsProps {
  readonly block: RowBlock;
  readonly year: number | null;
  readonly names: Names;
  readonly selection: string | null;
  readonly actions: RowActions;
}

export function Rows({ block, year, names, selection, actions }: RowsProps) {
  return block.events.map((event, i) => (
    <EventRow
      key={event.id}
      event={event}
      index={block.first + i}
      year={year}
      names={names}
      isSelected={event.id === selection}
      actions={actions}
    />
  ));
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
      style={{ '--rows': rows.block.events.length }}
      data-first={rows.block.first}
    >
      {isNear && <Rows {...rows} />}
    </ol>
  );
}
