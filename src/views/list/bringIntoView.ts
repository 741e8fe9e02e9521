// Scrolls to an event of the list and stays with it until the list has settled: in a long list rows
// are only made when they come near, and are seldom as high as the place that was kept for them.

/** Frames to stay once the row is there, and at most. */
const SETTLING_FRAMES = 12;
const MOST_FRAMES = 180;

/** Gives back what stops it early. */
export function bringIntoView(
  list: HTMLElement,
  index: number,
  block: 'nearest' | 'start' | 'center',
): () => void {
  let [frame, settled, tried] = [0, 0, 0];
  const show = () => {
    const row = list.querySelector(`[data-index="${index}"]`);
    (row ?? placeOf(list, index))?.scrollIntoView({ block: row ? block : 'start' });
    settled = row ? settled + 1 : 0;
    tried += 1;
    if (settled < SETTLING_FRAMES && tried < MOST_FRAMES) frame = requestAnimationFrame(show);
  };
  show();
  return () => cancelAnimationFrame(frame);
}

/** The block of rows that holds the event. */
function placeOf(list: HTMLElement, index: number): Element | undefined {
  const blocks = [...list.querySelectorAll<HTMLElement>('[data-first]')];
  return blocks.findLast((block) => Number(block.dataset.first) <= index);
}
