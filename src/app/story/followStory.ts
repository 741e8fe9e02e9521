// Keeps the view at the step of the story that is told: goes there smoothly when the step changes, by
// button, key, scrolling or Back, and notes when the reader looks at something else instead. Moving in
// time is part of looking at a step.

import { rowOfId } from '../../model/eventColumns.ts';
import { enterView } from '../../state/actions.ts';
import { selectDrawn } from '../../state/selectors.ts';
import {
  type AppState,
  appStore,
  type DayWindow,
  type Load,
  type StoryPlace,
  type ViewState,
} from '../../state/store.ts';
import { surroundings } from '../../state/surroundings.ts';
import { tellStory } from '../../state/tellStory.ts';
import { eased, mixed } from '../../views/timeline/ease.ts';

const GLIDE_MS = 240;

/** Gives the function that ends it. `steps` are the views of the story `id`, at least one. */
export function followStory(id: string, steps: readonly [ViewState, ...ViewState[]]): () => void {
  let frame = 0;
  let isEntering = false;
  /** The state as the step left it; null while a step is on its way. */
  let shown: AppState | null = null;

  function arrive(place: StoryPlace, view: ViewState): void {
    isEntering = true;
    const { notices, isEmbedded, load } = appStore.getState();
    // Else all years, where those were in view, would stay so.
    appStore.setState({ opening: windowOf(view, load) });
    enterView({ ...view, story: place, isEmbedded }, notices);
    isEntering = false;
    shown = appStore.getState();
  }

  function goTo(place: StoryPlace, before: AppState): void {
    cancelAnimationFrame(frame);
    shown = null;
    const view = steps[place.step - 1] ?? steps[0];
    const way = wayBetween(before, view);
    if (!way) {
      arrive(place, view);
      return;
    }
    const { selection, query, view: name, reading, lanes, unfolded } = before;
    isEntering = true;
    appStore.setState({ selection, query, view: name, reading, lanes, unfolded });
    isEntering = false;
    let start: number | undefined;
    const step = (now: number) => {
      start ??= now;
      const done = Math.min(1, (now - start) / GLIDE_MS);
      if (done === 1) return arrive(place, view);
      appStore.setState({ window: null, opening: mixed(way.from, way.to, eased(done)) });
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }

  function onChange(state: AppState, before: AppState): void {
    const { story, load } = state;
    if (isEntering || !story || story.id !== id || load.status !== 'ready') return;
    if (story.isLeft) {
      cancelAnimationFrame(frame);
      return;
    }
    if (story !== before.story || before.load.status !== 'ready') {
      goTo(story, before);
      return;
    }
    const last = shown ?? before;
    if (load !== before.load) {
      shown = state;
      return;
    }
    if (isElsewhere(state, last)) tellStory({ ...story, isLeft: true });
  }

  const unsubscribe = appStore.subscribe(onChange);
  const now = appStore.getState();
  if (now.story && !now.story.isLeft && now.load.status === 'ready') goTo(now.story, now);
  return () => {
    unsubscribe();
    cancelAnimationFrame(frame);
  };
}

/** What a reader chooses, beside where in time they look. */
function isElsewhere(a: AppState, b: AppState): boolean {
  return (
    a.selection !== b.selection ||
    a.query !== b.query ||
    a.view !== b.view ||
    a.reading !== b.reading ||
    a.lanes.by !== b.lanes.by
  );
}

interface Way {
  readonly from: DayWindow;
  readonly to: DayWindow;
}

/** Undefined where there is no way to be seen: other views, all years, or less motion wanted. */
function wayBetween(before: AppState, view: ViewState): Way | undefined {
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { load } = before;
  if (isStill || load.status !== 'ready' || before.reading || view.reading) return undefined;
  const from = selectDrawn(before);
  const to = windowOf(view, load);
  return from && to ? { from, to } : undefined;
}

/** What a step shows of time: what its address says, or its event among its neighbours. */
function windowOf({ window, selection }: ViewState, load: Load): DayWindow | null {
  if (window || selection === null || load.status !== 'ready') return window;
  const { columns } = load.table;
  const row = rowOfId(columns, selection);
  return row === undefined ? null : surroundings(columns, row);
}
