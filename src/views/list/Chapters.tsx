// The groups of the list. Of a long one, chapters far from the reader are only as high as their rows
// would be.

import { type RefObject, useRef } from 'react';
import type { EventList } from '../../model/eventTable.ts';
import type { Names } from '../../state/selectors.ts';
import type { RowActions } from './EventRow.tsx';
import type { ListGroup } from './listGroups.ts';
import { listWords } from './listWords.ts';
import { Rows, RowsWhenNear } from './Rows.tsx';
import type { Chapter } from './rowBlocks.ts';
import { useIsNear } from './useIsNear.ts';

interface ChapterProps {
  readonly chapter: Chapter;
  readonly events: EventList;
  readonly names: Names;
  readonly selection: string | null;
  readonly actions: RowActions;
  readonly scroller: RefObject<HTMLElement | null>;
}

interface ChaptersProps extends Omit<ChapterProps, 'chapter'> {
  readonly chapters: readonly Chapter[];
}

/** Longer lists keep only the rows near the reader in the page. */
const LONG = 200;

export function Chapters({ chapters, ...list }: ChaptersProps) {
  const [only] = chapters;
  if (chapters.length === 1 && only) return <Groups chapter={only} {...list} />;
  return chapters.map((chapter) => (
    <ChapterWhenNear key={chapter.key} chapter={chapter} {...list} />
  ));
}

function ChapterWhenNear(props: ChapterProps) {
  const { first, end } = props.chapter;
  const place = useRef<HTMLDivElement>(null);
  const isNear = useIsNear(place, props.scroller, first === 0);
  return (
    <div
      ref={place}
      className={isNear ? undefined : 'list-far'}
      style={{ '--rows': end - first }}
      data-first={first}
    >
      {isNear && <Groups {...props} />}
    </div>
  );
}

function Groups({ chapter, scroller, ...list }: ChapterProps) {
  const isLong = list.events.rows.length > LONG;
  return chapter.groups.map(({ group, blocks }) => (
    <section className="list-group" key={group.key}>
      <Head group={group} />
      {blocks.map((block) => {
        const rows = { ...list, block, year: group.year };
        return isLong ? (
          <RowsWhenNear key={block.key} {...rows} scroller={scroller} />
        ) : (
          <ol key={block.key}>
            <Rows {...rows} />
          </ol>
        );
      })}
    </section>
  ));
}

function Head({ group }: { readonly group: ListGroup }) {
  const { title, note, first, end } = group;
  return (
    <h2 className="list-head">
      {title}
      {note && <span>{note}</span>}
      {!note && end - first > 1 && <span>{listWords.count(end - first)}</span>}
    </h2>
  );
}
