// A folder of articles → its files, in the order of their names, and a note for each file that is
// no article. Nothing is decoded or decided here.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { emptyLock, LINKS_FILE, type LinkLock, parseLinkLock } from '../model/linkLock.ts';
import type { Note } from '../model/note.ts';
import { toldNote } from '../model/toldNote.ts';
import { CORRECTIONS_FILE } from '../pipeline/editor/readCorrections.ts';
import { SOURCES_FILE } from '../pipeline/editor/readSources.ts';
import type { SourceFile } from '../pipeline/sourceFile.ts';
import { failure } from './runner/failure.mjs';

export interface Seeds {
  readonly files: readonly SourceFile[];
  /** What the editor wrote beside them. */
  readonly editor: readonly SourceFile[];
  /** The links given out so far; empty where the folder has no such file. */
  readonly lock: LinkLock;
  readonly notes: readonly Note[];
}

export interface SeedEntries {
  readonly count: number;
  readonly entries: Iterable<SourceFile | PassedOver>;
}

/** No article, and why. */
interface PassedOver {
  readonly notes: readonly Note[];
}

const editorsFiles: readonly string[] = [CORRECTIONS_FILE, SOURCES_FILE];
/** Kept beside the articles too, and read elsewhere. */
const otherFiles: readonly string[] = [LINKS_FILE];
const STORIES = 'stories';

export function readSeeds(dir: string): Seeds {
  const files: SourceFile[] = [];
  const editor: SourceFile[] = [];
  const notes: Note[] = [];
  for (const name of namesIn(dir)) {
    const entry = readEntry(dir, name);
    if ('notes' in entry) notes.push(...entry.notes);
    else (isEditors(name) ? editor : files).push(entry);
  }
  return { files, editor, lock: readLock(dir), notes };
}

/** Articles and what is passed over, each read when its turn comes: a folder of any size fits. */
export function seedEntries(dir: string): SeedEntries {
  const names = namesIn(dir).filter((name) => !isEditors(name));
  return { count: names.length, entries: readEach(dir, names) };
}

function* readEach(dir: string, names: readonly string[]): Generator<SourceFile | PassedOver> {
  for (const name of names) yield readEntry(dir, name);
}

function isEditors(name: string): boolean {
  return editorsFiles.includes(name);
}

function namesIn(dir: string): string[] {
  try {
    return readdirSync(dir).sort();
  } catch (error) {
    const why = reasonOf(error) === 'ENOENT' ? 'there is no such folder' : reasonOf(error);
    throw failure(`Cannot read articles from "${dir}": ${why}. Name one with --seeds DIR.`, 2);
  }
}

function readEntry(dir: string, name: string): SourceFile | PassedOver {
  const path = join(dir, name);
  try {
    const isFile = statSync(path).isFile();
    const isArticle = name.endsWith('.txt') && !name.startsWith('.');
    if (isFile && (isArticle || isEditors(name))) {
      return { name, bytes: readFileSync(path) };
    }
    if (isFile ? otherFiles.includes(name) : name === STORIES) return { notes: [] };
    return { notes: [passedOver(name, isFile)] };
  } catch (error) {
    return { notes: [unreadable(name, reasonOf(error))] };
  }
}

function passedOver(name: string, isFile: boolean): Note {
  const at = { code: 'passed-over', level: 'info', article: name, span: null } as const;
  return toldNote(isFile ? 'no-article' : 'folder', [name], at);
}

function unreadable(name: string, reason: string): Note {
  const at = { code: 'unreadable-file', level: 'warning', article: name, span: null } as const;
  return toldNote('unreadable', [name, reason], at);
}

/** Links are a promise: one who cannot read them must not go on as if none had been given. */
function readLock(dir: string): LinkLock {
  const path = join(dir, LINKS_FILE);
  if (!existsSync(path)) return emptyLock;
  const parsed = parseLinkLock(jsonIn(path));
  if (parsed.status === 'ok') return parsed.lock;
  throw failure(
    `"${path}" cannot be used (${parsed.reason}), so links given out before might lead nowhere. Take the file back from version control, or correct it.`,
    1,
  );
}

/** Undefined, which no schema accepts, for what is not JSON. */
function jsonIn(path: string): unknown {
  const text = readFileSync(path, 'utf8');
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Error && 'code' in error) return String(error.code);
  return String(error);
}
