// Where notes stand in a margin: each as near as can be to the line it belongs to, in order, none
// over another. A crowd is moved as one, up as much as down, but never above the top.

export interface Wanted {
  /** Where its line is. */
  readonly at: number;
  readonly height: number;
}

interface Crowd {
  readonly top: number;
  readonly height: number;
  /** How far from its top each member's place lies, and where each would rather be. */
  readonly wishes: readonly number[];
  readonly members: number;
}

/** The tops, for notes given in order of their lines. */
export function spreadOut(notes: readonly Wanted[], gap: number): number[] {
  const crowds: Crowd[] = [];
  for (const { at, height } of notes) {
    let crowd: Crowd = { top: Math.max(0, at), height: height + gap, wishes: [at], members: 1 };
    for (let above = crowds.at(-1); above && above.top + above.height > crowd.top; ) {
      crowds.pop();
      crowd = together(above, crowd);
      above = crowds.at(-1);
    }
    crowds.push(crowd);
  }
  return topsIn(crowds, notes, gap);
}

/** Two crowds as one, at the mean of where its members would have it begin. */
function together(above: Crowd, below: Crowd): Crowd {
  const wishes = [...above.wishes, ...below.wishes.map((wish) => wish - above.height)];
  const mean = wishes.reduce((sum, wish) => sum + wish, 0) / wishes.length;
  return {
    top: Math.max(0, mean),
    height: above.height + below.height,
    wishes,
    members: above.members + below.members,
  };
}

function topsIn(crowds: readonly Crowd[], notes: readonly Wanted[], gap: number): number[] {
  const tops: number[] = [];
  for (const { top, members } of crowds) {
    let at = top;
    for (const { height } of notes.slice(tops.length, tops.length + members)) {
      tops.push(at);
      at += height + gap;
    }
  }
  return tops;
}
