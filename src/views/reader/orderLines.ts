// The lines that join a passage to its note and the note to its date, as SVG paths. Straight across is
// the present; where lines cross, the article looks back or ahead.

/** In px from the top left of the margin. */
export interface Measured {
  /** The first line of each event's first passage, in the order told. */
  readonly passages: readonly number[];
  readonly noteHeights: readonly number[];
  /** The middle of each event's date, in the order told. */
  readonly dates: readonly number[];
  readonly noteLeft: number;
  readonly noteRight: number;
  readonly dateLeft: number;
  /** What of the margin is in view. */
  readonly top: number;
  readonly bottom: number;
}

export type NotePlace = 'above' | 'here' | 'below';

/** From the top of a note to the middle of its first line. */
const FIRST_LINE = 9;
const PAD = 8;
/** From the end of a line of text to where the paper of the margin begins. */
const TEXT_EDGE = -22;

export function notePlace(noteTop: number, { top, bottom }: Measured): NotePlace {
  if (noteTop + FIRST_LINE < top) return 'above';
  return noteTop + FIRST_LINE > bottom ? 'below' : 'here';
}

export function passageLine(index: number, noteTop: number, measured: Measured): string {
  const from = Math.round((measured.passages[index] ?? 0) + FIRST_LINE);
  const to = Math.round(noteTop + FIRST_LINE);
  const turn = TEXT_EDGE + 12;
  return `M${TEXT_EDGE} ${from}H${turn}L${measured.noteLeft - PAD} ${to}`;
}

export function dateLine(index: number, noteTop: number, measured: Measured): string {
  const { noteRight, dateLeft } = measured;
  const from = Math.round(noteTop + FIRST_LINE);
  const to = Math.round(measured.dates[index] ?? 0);
  const [start, end] = [noteRight + PAD, dateLeft - PAD];
  const middle = (start + end) / 2;
  return `M${start} ${from}C${middle} ${from} ${middle} ${to} ${end} ${to}`;
}
