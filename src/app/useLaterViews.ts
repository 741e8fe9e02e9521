// The code of the view that is open, fetched while the data are still on their way: a phone that
// shows the list need not wait for the timeline.

import type { ViewName } from '../state/store.ts';
import { useLater } from '../views/shared/useLater.ts';
import { withAllWords, withSoonWords } from './words/speak.ts';

const loadTimeline = async () => (await import('../views/timeline/TimelineView.tsx')).TimelineView;
const loadArticles = withAllWords(async () => (await import('./ArticlesView.tsx')).ArticlesView);
const loadList = withSoonWords(async () => (await import('./ListView.tsx')).ListView);
const loadMap = withAllWords(async () => (await import('./MapView.tsx')).MapView);

export type LaterViews = ReturnType<typeof useLaterViews>;

export function useLaterViews(view: ViewName) {
  const timeline = useLater(loadTimeline, view === 'timeline');
  const list = useLater(loadList, view === 'list');
  const map = useLater(loadMap, view === 'map');
  const articles = useLater(loadArticles, view === 'articles');
  return { timeline, list, map, articles };
}
