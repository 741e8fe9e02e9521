// The stories beside the articles → stories as they are told: each with the events its steps point at
// and what of its captions those do not bear out. What is wrong with one is a note, and the rest is told.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { dayIndex } from '../model/day.ts';
import { rowOfId } from '../model/eventColumns.ts';
import { type EventTable, tableOf } from '../model/eventTable.ts';
import { languages } from '../model/language.ts';
import type { Note } from '../model/note.ts';
import type { DiplomaticEvent, EventSet } from '../model/schema.ts';
import {
  STORIES_FOLDER,
  type Story,
  type StoryStep,
  type WrittenStory,
  writtenStory,
} from '../model/story.ts';
import { doubtsOf } from '../pipeline/stories/doubtsOf.ts';
import { eventFacts } from '../query/eventFacts.ts';
import { failuresOf, matchingRows } from '../query/matcher.ts';
import { followMoved } from '../state/followMoved.ts';
import { readAddress } from '../state/readAddress.ts';

export interface Stories {
  readonly stories: readonly Story[];
  readonly notes: readonly Note[];
}

interface Read {
  readonly story: Story | undefined;
  readonly notes: readonly Note[];
}

/** A story's id stands in addresses as it is. */
const FILE = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.json$/;

export function readStories(dir: string, set: EventSet): Stories {
  const folder = join(dir, STORIES_FOLDER);
  if (!existsSync(folder)) return { stories: [], notes: [] };
  const table = tableOf(set);
  const read = readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => readFile(join(folder, name), name, { set, table }));
  return {
    stories: read.flatMap(({ story }) => story ?? []),
    notes: read.flatMap(({ notes }) => notes),
  };
}

interface Told {
  readonly set: EventSet;
  readonly table: EventTable;
}

function readFile(path: string, name: string, told: Told): Read {
  const [, id] = FILE.exec(name) ?? [];
  if (id === undefined)
    return refused(name, 'name it like “sochi-to-nagato.json”, in small letters and hyphens');
  const parsed = v.safeParse(writtenStory, jsonIn(path));
  if (!parsed.success) {
    const [first] = parsed.issues;
    return refused(name, `${v.getDotPath(first) ?? 'the file'}: ${first.message}`);
  }
  return toldStory(id, parsed.output, told);
}

/** What stands in the file, of the events there are. */
export function toldStory(id: string, { title, steps }: WrittenStory, told: Told): Read {
  const read = steps.map((step, at) => readStep(step, { ...told, name: `${id}.json`, at }));
  const left = read.flatMap(({ step }) => step ?? []);
  const notes = read.flatMap((each) => each.notes);
  if (left.length === 0) {
    const why = refused(`${id}.json`, 'none of its steps leads to an event');
    return { ...why, notes: [...notes, ...why.notes] };
  }
  return { story: { id, title, steps: left }, notes };
}

interface At extends Told {
  readonly name: string;
  readonly at: number;
}

function readStep(
  { address, caption }: WrittenStory['steps'][number],
  { set, table, name, at }: At,
): { readonly step: StoryStep | undefined; readonly notes: readonly Note[] } {
  const { events, problems } = pointedAt(address, set, table);
  const where = `step ${at + 1}`;
  const notes = problems.map((problem) => noteOn(name, `${where}, “${address}”: ${problem}`));
  if (events.length === 0) {
    const gone = `${where} is left out: “${address}” leads to no event; correct its address`;
    return { step: undefined, notes: [...notes, noteOn(name, gone)] };
  }
  const inLanguage = (language: (typeof languages)[number]) => [
    ...doubtsOf(caption[language] ?? '', language, events, set),
  ];
  const doubts = { en: inLanguage('en'), ja: inLanguage('ja'), ru: inLanguage('ru') };
  const doubted = languages.flatMap((language) =>
    doubts[language].map((words) =>
      noteOn(
        name,
        `${where} (${language}): no event it points at bears out “${words}”; correct the caption or the address`,
      ),
    ),
  );
  const ids = events.map((event) => event.id);
  return { step: { address, caption, events: ids, doubts }, notes: [...notes, ...doubted] };
}

/** The event that is selected, or all that are asked for and lie in the window. */
function pointedAt(
  address: string,
  set: EventSet,
  table: EventTable,
): { readonly events: readonly DiplomaticEvent[]; readonly problems: readonly string[] } {
  const { viewState, notices } = readAddress(address, '/');
  const { selection, query } = followMoved(viewState, set);
  const problems = notices.map((notice) => `a part of it cannot be read (${notice.id})`);
  if (selection !== null) {
    const row = rowOfId(table.columns, selection);
    return { events: row === undefined ? [] : [table.event(row)], problems };
  }
  const { window } = viewState;
  const rows = matchingRows(failuresOf(eventFacts(set, table.columns), query, null));
  const events = [...rows].map(table.event).filter(({ earliest, latest }) => {
    if (!window) return true;
    const isBefore = latest !== null && dayIndex(latest) < window.from;
    return !isBefore && !(earliest !== null && dayIndex(earliest) >= window.to);
  });
  return { events, problems };
}

function refused(name: string, why: string): Read {
  return { story: undefined, notes: [noteOn(name, `it is not told: ${why}`)] };
}

function noteOn(name: string, what: string): Note {
  const file = `${STORIES_FOLDER}/${name}`;
  return {
    code: 'story',
    level: 'warning',
    message: `${file}: ${what}`,
    article: file,
    span: null,
  };
}

/** Undefined, which no schema accepts, for what is not JSON. */
function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
