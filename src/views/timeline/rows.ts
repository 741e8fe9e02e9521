// The rows of one lane while it is being laid out: what stands where, so that nothing is put on
// top of anything else. Changed in place by placeLane and seen by nobody else but threads.

export interface Slot {
  readonly x0: number;
  readonly x1: number;
  readonly owner: string;
  readonly part: 'mark' | 'label';
}

export interface Rows {
  readonly count: number;
  readonly blockers: (row: number, x0: number, x1: number) => readonly Slot[];
  readonly isFree: (row: number, x0: number, x1: number) => boolean;
  readonly take: (row: number, slot: Slot) => void;
  /** Gives back all that an owner took, or only its words. */
  readonly release: (owner: string, part?: 'label') => void;
}

/** Clear px between neighbours in a row. */
const GAP = 4;

export function createRows(count: number): Rows {
  const rows: Slot[][] = Array.from({ length: count }, () => []);
  const slotsIn = (row: number) => rows[row] ?? [];
  const blockers = (row: number, x0: number, x1: number) =>
    slotsIn(row).filter((slot) => slot.x0 < x1 + GAP && x0 - GAP < slot.x1);
  return {
    count,
    blockers,
    isFree: (row, x0, x1) =>
      row >= 0 &&
      row < count &&
      !slotsIn(row).some((slot) => slot.x0 < x1 + GAP && x0 - GAP < slot.x1),
    take: (row, slot) => {
      slotsIn(row).push(slot);
    },
    release: (owner, part) => {
      const isGiven = (slot: Slot) =>
        slot.owner === owner && (part === undefined || slot.part === part);
      for (const [i, slots] of rows.entries()) {
        if (slots.some(isGiven)) rows[i] = slots.filter((slot) => !isGiven(slot));
      }
    },
  };
}
