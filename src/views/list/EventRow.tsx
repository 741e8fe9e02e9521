// One event of the list: its mark on its side's track, title, date and how it stands; with room,
// type, people and places in columns.

import { type MouseEvent, memo } from 'react';
import type { DiplomaticEvent } from '../../model/schema.ts';
import { sides } from '../../model/vocabulary.ts';
import { isYours } from '../../model/yours.ts';
import type { Names } from '../../state/selectors.ts';
import { shortDate } from '../shared/dateWords.ts';
import { inLanguage } from '../shared/inLanguage.ts';
import { words } from '../shared/wording.ts';
import { listWords } from './listWords.ts';
import { TrackMark } from './TrackMark.tsx';

export interface RowActions {
  readonly addressOf: (eventId: string) => string;
  readonly onSelect: (eventId: string) => void;
  readonly onPoint: (eventId: string | null) => void;
}

interface EventRowProps {
  readonly event: DiplomaticEvent;
  /** Place in the list, from 0. */
  readonly index: number;
  /** The year of its head, which the date leaves out. */
  readonly year: number | null;
  readonly names: Names;
  readonly isSelected: boolean;
  readonly actions: RowActions;
}

const MOST_NAMES = 3;

export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { event, index, year, names, isSelected, actions } = props;
  const who = [...event.actors, ...event.targets].flatMap((id) => names.actors.get(id)?.name ?? []);
  const where = event.places.flatMap((id) => names.places.get(id)?.name ?? []);
  const press = (pressed: MouseEvent) => {
    if (pressed.metaKey || pressed.ctrlKey || pressed.shiftKey || pressed.altKey) return;
    pressed.preventDefault();
    actions.onSelect(event.id);
  };
  return (
    <li
      className={`list-row is-salience-${event.salience}${isSelected ? ' is-selected' : ''}`}
      data-event={event.id}
      data-index={index}
      onPointerEnter={() => actions.onPoint(event.id)}
      onPointerLeave={() => actions.onPoint(null)}
    >
      <TrackMark event={event} track={sides.indexOf(event.side)} isSelected={isSelected} />
      <a
        className="list-title"
        href={actions.addressOf(event.id)}
        aria-current={isSelected ? 'true' : undefined}
        onClick={press}
        onFocus={() => actions.onPoint(event.id)}
        onBlur={() => actions.onPoint(null)}
      >
        {inLanguage(event.title)}
      </a>
      <span className="list-date">
        {shortDate(event.date, year, event.precision)}
        {event.status !== 'occurred' && (
          <span className="list-after">
            {' · '}
            <b>{words.statusAfter[event.status]}</b>
          </span>
        )}
        {isYours(event) && (
          <span className="list-after">
            {' · '}
            <b>{words.yours}</b>
          </span>
        )}
      </span>
      <span className="list-wide">{words.type[event.type]}</span>
      <span className="list-wide">{words.status[event.status]}</span>
      <span className="list-wide">{shortened(who)}</span>
      <span className="list-wide">{shortened(where)}</span>
    </li>
  );
});

function shortened(names: readonly string[]): string {
  if (names.length <= MOST_NAMES) return names.join(', ');
  const first = names.slice(0, MOST_NAMES - 1);
  return `${first.join(', ')}, ${listWords.more(names.length - first.length)}`;
}
