// By what the lanes are sorted, as a list to choose from.

import { type LaneKind, laneKinds } from '../../query/lanePlan.ts';
import { timelineWords } from './timelineWords.ts';

interface LaneSelectProps {
  readonly by: LaneKind;
  readonly onLanes: (by: LaneKind) => void;
}

export function LaneSelect({ by, onLanes }: LaneSelectProps) {
  return (
    <select
      className="lane-select"
      aria-label={timelineWords.lanes}
      value={by}
      onChange={({ currentTarget: { value } }) => {
        const kind = laneKinds.find((each) => each === value);
        if (kind) onLanes(kind);
      }}
    >
      {laneKinds.map((kind) => (
        <option key={kind} value={kind}>
          {timelineWords.laneKinds[kind]}
        </option>
      ))}
    </select>
  );
}
