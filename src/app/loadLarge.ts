// A large set into the store: its head, its columns and, later, the words of the events that are drawn
// or opened, piece by piece. Until its words are here an event is called by its kind and its people,
// which the columns know.

import { eventColumnsFrom, readColumns } from '../model/columnsFile.ts';
import { dayAt } from '../model/day.ts';
import { daySpan, precisions, qualifiers } from '../model/edtf.ts';
import { type EventColumns, idAt, OPEN_FROM, OPEN_TO, valuesAt } from '../model/eventColumns.ts';
import { isBrief } from '../model/eventTable.ts';
import {
  type Line,
  largeFiles,
  PIECE,
  parseDetails,
  parseLargeHead,
  parseLines,
} from '../model/largeSet.ts';
import { nameIn } from '../model/nameIn.ts';
import { ploverOf } from '../model/plover.ts';
import type { Actor, DiplomaticEvent, SetHead } from '../model/schema.ts';
import { type EventType, eventTypes, relationKinds, sides, statuses } from '../model/vocabulary.ts';
import { addNotices, failLoad, receiveTable } from '../state/actions.ts';
import { messages } from '../state/messages.ts';
import { receiveEvents } from '../state/receiveMore.ts';
import { selectSelected, selectSelectedRow } from '../state/selectors.ts';
import { appStore } from '../state/store.ts';
import { whenIdle } from '../views/shared/whenIdle.ts';
import { words } from '../views/shared/wording.ts';
import { fetchBytes, fetchJson } from './fetchData.ts';

/** Asked for at one time, when the picture has come to rest. */
const MOST_AT_ONCE = 48;
const MOST_KEPT = 512;
const REST_MS = 250;

export async function loadLarge(data: unknown): Promise<void> {
  const head = parseLargeHead(data);
  if (!head) return failLoad(messages.badFile('its head'));
  const file = await fetchBytes(largeFiles.columns);
  if (!file) return failLoad(messages.noConnection);
  const sizes = {
    actor: head.actors.length,
    place: head.places.length,
    article: head.articles.length,
  };
  const read = readColumns(file);
  const columns = read && eventColumnsFrom(read, sizes);
  if (!columns) return failLoad(messages.badFile(largeFiles.columns));
  const pieces = eventPieces(head, columns);
  receiveTable(head, { columns, event: pieces.reader() }, { isLarge: true });
  const open = () => {
    const row = selectSelectedRow(appStore.getState());
    const event = selectSelected(appStore.getState());
    if (row !== undefined && event && isBrief(event)) pieces.open(row);
  };
  appStore.subscribe((state, before) => state.selection !== before.selection && open());
  open();
}

function eventPieces(head: SetHead, columns: EventColumns) {
  const lines = new Map<number, readonly Line[]>();
  const details = new Map<number, readonly DiplomaticEvent[]>();
  const underway = new Set<number>();
  const asked = new Set<number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = 0;

  const ask = (piece: number) => {
    drawnAt = performance.now();
    if (asked.has(piece) || underway.has(piece)) return;
    asked.add(piece);
    timer ??= setTimeout(fetchAtRest, REST_MS);
  };
  // A movement draws events without words in each of its frames.
  const fetchAtRest = () => {
    const left = drawnAt + REST_MS - performance.now();
    timer = left > 0 ? setTimeout(fetchAtRest, left) : undefined;
    if (!timer) void fetchAsked();
  };
  const fetchAsked = async () => {
    const wanted = [...asked].slice(-MOST_AT_ONCE);
    asked.clear();
    for (const piece of wanted) underway.add(piece);
    await Promise.all(wanted.map(fetchLines));
    whenIdle(() => receiveEvents(reader()), REST_MS);
  };
  const fetchLines = async (piece: number) => {
    const parsed = parseLines(await fetchJson(largeFiles.lines(piece)));
    // What did not come stays underway, so that it is not asked for in every frame.
    if (!parsed) return;
    lines.set(piece, parsed);
    underway.delete(piece);
    const [oldest] = lines.keys();
    if (lines.size > MOST_KEPT && oldest !== undefined) lines.delete(oldest);
  };
  const open = async (row: number) => {
    const piece = Math.floor(row / PIECE);
    const parsed = parseDetails(await fetchJson(largeFiles.details(piece)));
    if (parsed) {
      details.clear();
      details.set(piece, parsed);
      receiveEvents(reader());
    } else addNotices([{ id: 'details-failed', message: () => messages.partFailed }]);
  };
  /** The same object for a row until more words are here. */
  const reader = () => {
    const made = new Map<number, DiplomaticEvent>();
    return (row: number): DiplomaticEvent => {
      const [piece, at] = [Math.floor(row / PIECE), row % PIECE];
      const line = lines.get(piece)?.[at];
      if (!line) ask(piece);
      const known = made.get(row);
      if (known) return known;
      const event = details.get(piece)?.[at] ?? briefEvent(head, columns, row, line);
      made.set(row, event);
      return event;
    };
  };
  return { reader, open: (row: number) => void open(row) };
}

function briefEvent(
  { actors, places }: SetHead,
  columns: EventColumns,
  row: number,
  line: Line | undefined,
): DiplomaticEvent {
  const named = [...valuesAt(columns.actor, row)].flatMap((at) => actors[at] ?? []);
  const type = eventTypes[columns.type[row] ?? 0] ?? 'other';
  const status = statuses[columns.status[row] ?? 0] ?? 'occurred';
  const [from, to] = [columns.from[row] ?? OPEN_FROM, columns.to[row] ?? OPEN_TO];
  const earliest = from === OPEN_FROM ? null : dayAt(from);
  const latest = to === OPEN_TO ? null : dayAt(to - 1);
  const title = line?.[0] ?? calledBy(type, named);
  const acting = columns.acting[row] ?? 0;
  const salience = columns.salience[row];
  return {
    id: idAt(columns, row),
    title: { en: title, ja: line?.[3] ?? null, ru: line?.[5] ?? null },
    short: { en: line?.[1] ?? title, ja: line?.[4] ?? null, ru: line?.[6] ?? null },
    date:
      line?.[2] ??
      (earliest && latest ? daySpan(earliest, latest) : `${earliest ?? '..'}/${latest ?? '..'}`),
    earliest,
    latest,
    precision: precisions[columns.precision[row] ?? 0] ?? 'day',
    qualifier: qualifiers[(columns.qualifier[row] ?? 0) - 1] ?? null,
    basis: 'stated',
    type,
    status,
    plover: ploverOf(type, status),
    side: sides[columns.side[row] ?? 0] ?? 'others',
    actors: named.slice(0, acting).map(({ id }) => id),
    targets: named.slice(acting).map(({ id }) => id),
    places: [...valuesAt(columns.place, row)].flatMap((at) => places[at]?.id ?? []),
    salience: salience === 3 || salience === 2 ? salience : 1,
    reports: [],
    relations: [...valuesAt(columns.related, row)].flatMap((other, i) => {
      const kind = relationKinds[columns.relation[(columns.related.starts[row] ?? 0) + i] ?? 0];
      return kind ? [{ kind, event: idAt(columns, other), report: '' }] : [];
    }),
    differences: [],
    corrected: [],
  };
}

/** What the columns know of an event without words. */
function calledBy(type: EventType, named: readonly Actor[]): string {
  const names = named.map((one) => nameIn(one, words.language, words.disputed)).join(', ');
  return [words.type[type], names].filter(Boolean).join(': ');
}
