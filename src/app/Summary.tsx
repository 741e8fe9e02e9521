// The control row, fed from the store. It follows every movement in time, so nothing else does.

import type { SetHead } from '../model/schema.ts';
import { isAsking } from '../query/fields.ts';
import { messages } from '../state/messages.ts';
import {
  selectDrawn,
  selectEventSet,
  selectMatching,
  selectNames,
  selectShown,
  selectTable,
  selectYears,
} from '../state/selectors.ts';
import { useApp, type ViewName } from '../state/store.ts';
import { ActiveFilters } from './ActiveFilters.tsx';
import type { DialogName } from './AppDialog.tsx';
import { ControlRow } from './ControlRow.tsx';
import { ViewLinks } from './ViewLinks.tsx';
import { windowTitle } from './windowTitle.ts';

interface SummaryProps {
  readonly view: ViewName;
  readonly isPhone: boolean;
  readonly onOpen: (dialog: DialogName) => void;
  /** Takes the element in which the view puts its own buttons. */
  readonly onControlSlot: (slot: Element | null) => void;
}

export function Summary(props: SummaryProps) {
  const { view, isPhone, onOpen, onControlSlot } = props;
  const set = useApp(selectEventSet);
  const all = useApp(selectTable).columns.count;
  const years = messages.years(useApp(selectYears));
  const matching = useApp(selectMatching);
  const names = useApp(selectNames);
  const hasShown = useApp((state) => selectShown(state).rows.length > 0);
  const query = useApp((state) => state.query);
  const window = useApp(selectDrawn);
  const inView = useApp((state) => state.inView);
  const clamped = useApp((state) => state.clamped);
  const isEmbedded = useApp((state) => state.isEmbedded);
  const moved = view === 'timeline' ? window : null;
  const drawn = moved && (clamped ?? moved);
  const detail = moved ? messages.inView(inView ?? 0) : fromWhat(set, years, isPhone);

  return (
    <ControlRow
      title={windowTitle(drawn)}
      isTitleShown={view === 'timeline' || !isPhone}
      matching={matching.rows.length}
      all={all}
      detail={isAsking(query) && !moved ? '' : detail}
      notes={isEmbedded ? 0 : set.notes.length}
      canTake={!isEmbedded}
      onOpen={onOpen}
      chips={<ActiveFilters query={query} names={names} />}
      controls={
        <>
          {isPhone && <ViewLinks current={view} />}
          {view === 'timeline' && hasShown && (
            <button
              type="button"
              className="button"
              title={messages.goToTitle}
              onClick={() => onOpen('goTo')}
            >
              {messages.goToShort}
            </button>
          )}
          <div ref={onControlSlot} className="controls" />
        </>
      }
    />
  );
}

function fromWhat(set: SetHead, years: string, isShort: boolean): string {
  return isShort ? years : messages.fromArticles(set.articles.length, years);
}
