// What is taken away, as a file: the events that match in one of the formats, or a picture of the
// timeline as it stands.

import { type FormatId, formats } from '../export/formats.ts';
import { passagesIn } from '../export/passages.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
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

/** The events that match in one format, without those it cannot hold. */
export async function eventsFile(formatId: FormatId): Promise<ExportedFile> {
  const { fileName, mediaType, holds, needsTexts, write } = formats[formatId];
  const { table, rows } = selectMatching(appStore.getState());
  const events = Array.from(rows, table.event).filter(holds);
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
    detailOf: (events) => pictureDetail(state, events.length),
    footOf: (events) => pictureFoot(state, events),
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

function pictureFoot(state: AppState, events: readonly DiplomaticEvent[]): string[] {
  const passages = passagesIn(selectEventSet(state));
  const sources = [...new Set(events.flatMap((event) => passages(event).sources))].sort();
  return [
    takeAwayWords.pictureSources(sources),
    takeAwayWords.pictureFrom(wholeAddress(''), builtOn),
  ];
}
