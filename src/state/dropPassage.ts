// A passage that a link asks for and its article does not have: dropped from the view, with a notice.
// Asked when the article is opened, since the first picture of any other view needs none of this.

import { type EventTable, isBrief } from '../model/eventTable.ts';
import { namedSpan, passageName } from '../model/passageName.ts';
import type { SetHead } from '../model/schema.ts';
import { addNotices } from './actions.ts';
import { addressWords } from './addressWords.ts';
import { appStore, type Reading } from './store.ts';

export function dropUnknownPassage(): void {
  const { load, reading } = appStore.getState();
  if (load.status !== 'ready' || !reading || hasPassage(reading, load.eventSet, load.table)) return;
  appStore.setState({ reading: { ...reading, passage: null } });
  addNotices([{ id: 'unknown-passage', message: () => addressWords.noPassage }]);
}

function hasPassage(
  { article, passage }: Reading,
  { articles }: SetHead,
  { columns, event }: EventTable,
): boolean {
  const at = articles.findIndex(({ id }) => id === article);
  if (passage === null || namedSpan(passage, articles[at]?.length ?? 0)) return true;
  const { starts, values } = columns.article;
  const events = Array.from({ length: columns.count }, (_, row) => row)
    .filter((row) => values.subarray(starts[row], starts[row + 1]).includes(at))
    .map(event);
  const reports = events.flatMap((each) => each.reports);
  return (
    events.some(isBrief) ||
    reports.some((each) => each.article === article && passageName(each) === passage)
  );
}
