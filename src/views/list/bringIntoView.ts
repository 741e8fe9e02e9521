// Scrolls a row into view and holds it there for some frames: rows that come into sight take their
// true heights only then, and push the others.

const SETTLING_FRAMES = 12;

/** Gives back what stops it early. */
export function bringIntoView(row: Element, block: 'nearest' | 'start' | 'center'): () => void {
  let [frame, left] = [0, SETTLING_FRAMES];
  const show = () => {
    row.scrollIntoView({ block });
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(show);
  };
  show();
  return () => cancelAnimationFrame(frame);
}
