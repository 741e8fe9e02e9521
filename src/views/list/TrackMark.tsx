// The mark of an event on its side's track, and how finely it is dated: a point, a bar with hard
// ends, a band upright in its row, hatched where the date is about right.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { Status } from '../../model/vocabulary.ts';
import { knownTo } from '../../query/knownTo.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { markSizes, SELECTED_SIZE } from '../shared/marks.ts';
import { sideInks, sideTints } from '../shared/palette.ts';

interface TrackMarkProps {
  readonly event: DiplomaticEvent;
  /** From 0, left to right. */
  readonly track: number;
  readonly isSelected: boolean;
}

type Drawing = 'solid' | 'hollow' | 'dashed';

const drawings: Readonly<Record<Status, Drawing>> = {
  occurred: 'solid',
  planned: 'hollow',
  proposed: 'hollow',
  cancelled: 'hollow',
  claimed: 'dashed',
  denied: 'dashed',
};

export function TrackMark({ event, track, isSelected }: TrackMarkProps) {
  const known = knownTo(event);
  const style = {
    '--track': track,
    '--side': `var(${sideInks[event.side]})`,
    '--side-tint': `var(${sideTints[event.side]})`,
  };
  return (
    <span className="track-mark" style={style}>
      {known !== 'day' && (
        <span className={`track-date is-${known} is-${drawings[event.status]}`} />
      )}
      <span className={isSelected ? 'track-glyph is-selected' : 'track-glyph'}>
        <Glyph
          type={event.type}
          status={event.status}
          side={event.side}
          size={isSelected ? SELECTED_SIZE : markSizes[event.salience]}
          ground={isSelected ? '--common' : '--paper'}
        />
      </span>
    </span>
  );
}
