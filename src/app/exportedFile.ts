// What is taken away, as a file: the events that match in one of the formats, or a picture of the
// timeline as it stands.

import { type FormatId, formats } from '../export/formats.ts';
import { passagesIn, sourceName } from '../export/passages.ts';
import { valuesAt } from '../model/eventColumns.ts';
import { messages } from '../state/messages.ts';
import {
  selectDrawn,
  selectEventSet,
  selectMatching,
  selectNames,
  selectTable,
  selectYears,
} from '../state/selectors.ts';
import { type AppState, appStore } from '../state/store.ts';
import { askedInWords } from '../views/filters/chips.ts';
import type { PictureKind } from '../views/timeline/picture/takePicture.ts';
import { loadText } from './loadText.ts';
import { builtOn, eventAddress, textAddress, wholeAddress } from './siteFacts.ts';
import { takeAwayWords } from './takeAwayWords.ts';
import { wholeEvents } from './wholeEvents.ts';
import { windowTitle } from './windowTitle.ts';

export const pictureKinds = ['svg', 'png'] as const satisfies readonly PictureKind[];
export type Choice = FormatId | PictureKind;

export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
  /** Something it lacks; empty where it is whole. */
  readonly problem: string;
}

export function isPicture(choice: Choice): choice is PictureKind {
  return pictureKinds.some((kind) => kind === choice);
}

/** The events that match in one format, without those it cannot hold; undefined where they did not come. */
export async function eventsFile(
  formatId: FormatId,
  signal: AbortSignal,
): Promise<ExportedFile | undefined> {
  const { fileName, mediaType, holds, needsTexts, write } = formats[formatId];
  const before = appStore.getState();
  if (before.load.status !== 'ready') return undefined;
  const whole = await wholeEvents([...selectMatching(before).rows], before.load, signal);
  if (!whole) return undefined;
  const events = whole.filter(holds);
  const articles = [...new Set(events.flatMap(({ reports }) => reports.map((r) => r.article)))];
  if (needsTexts) await Promise.all(articles.map(loadText));
  const state = appStore.getState();
  const written = write({
    events,
    set: selectEventSet(state),
    title: messages.siteTitle,
    built: builtOn,
    addressOf: eventAddress,
    textOf: (articleId) => state.texts[articleId],
    textAddressOf: textAddress,
  });
  const isWhole = !needsTexts || articles.every((id) => id in state.texts);
  return {
    name: fileName,
    content: new Blob([written], { type: `${mediaType};charset=utf-8` }),
    problem: isWhole ? '' : takeAwayWords.textsFailed,
  };
}

/** Undefined where the browser can make none, or its code did not come. */
export async function pictureFile(kind: PictureKind): Promise<ExportedFile | undefined> {
  const state = appStore.getState();
  const { takePicture } = await import('../views/timeline/picture/takePicture.ts');
  const content = await takePicture(kind, state, {
    title: takeAwayWords.pictureTitle(pictureYears(state)),
    detailOf: (rows) => pictureDetail(state, rows.length),
    footOf: (rows) => pictureFoot(state, rows),
  });
  return content ? { name: `nichiro.${kind}`, content, problem: '' } : undefined;
}

function pictureYears(state: AppState): string {
  const window = selectDrawn(state);
  return window ? windowTitle(window) : messages.years(selectYears(state));
}

function pictureDetail(state: AppState, inView: number): string {
  const count = messages.countParts(
    selectMatching(state).rows.length,
    selectTable(state).columns.count,
  );
  const filters = askedInWords(state.query, selectNames(state)).values();
  const isWhole = inView === selectMatching(state).rows.length;
  return [count.join(''), ...(isWhole ? [] : [messages.inView(inView)]), ...filters].join(' · ');
}

function pictureFoot(state: AppState, rows: readonly number[]): string[] {
  const sources = sourcesOf(state, rows);
  const named = sources.slice(0, MOST_SOURCES);
  return [
    takeAwayWords.pictureSources(named, sources.length - named.length),
    takeAwayWords.pictureFrom(wholeAddress(''), builtOn),
  ];
}

const MOST_SOURCES = 40;

/** In a large set most events have no passages here; their columns know the articles. */
function sourcesOf(state: AppState, rows: readonly number[]): string[] {
  const set = selectEventSet(state);
  const { columns, event } = selectTable(state);
  if (state.load.status === 'ready' && state.load.isLarge) {
    const articles = new Set(rows.flatMap((row) => [...valuesAt(columns.article, row)]));
    return set.articles
      .filter((_, at) => articles.has(at))
      .map((article) => sourceName(article, { part: 0 }))
      .sort();
  }
  const passages = passagesIn(set);
  return [...new Set(rows.flatMap((row) => passages(event(row)).sources))].sort();
}
