// The recipe. Read this first.
// map:    a file → its article, and what it reports                     readReports
// reduce: all reports → articles dated, reports dated, merged, titled,
//         linked as they were before                                    reduceReports
// check:  every promise of the data file                                brokenPromises

import { brokenPromises } from '../model/eventSet.ts';
import { brokenLinks, emptyLock, type LinkLock } from '../model/linkLock.ts';
import type { EventSet } from '../model/schema.ts';
import { decodeBytes } from './read/decodeBytes.ts';
import { readAllReports } from './readReports.ts';
import { reduceReports } from './reduceReports.ts';
import type { SourceFile } from './sourceFile.ts';

/**
 * The same files in any order give the same set. `editor`: what stands beside the articles;
 * `lock`: the links given out so far.
 */
export function buildEventSet(
  files: readonly SourceFile[],
  editor: readonly SourceFile[] = [],
  lock: LinkLock = emptyLock,
): EventSet {
  return checked(reduceReports([...readAllReports(files)], editor, lock), files, lock);
}

/** The set as it is; a broken promise of ours throws. */
export function checked(
  set: EventSet,
  files: readonly SourceFile[],
  lock: LinkLock = emptyLock,
): EventSet {
  const fileOf = new Map(files.map((file) => [file.name.replace(/\.txt$/i, ''), file]));
  const texts = new Map<string, string | undefined>();
  const textOf = (id: string) => {
    if (!texts.has(id)) texts.set(id, decodedText(fileOf.get(id)));
    return texts.get(id);
  };
  const broken = [...brokenPromises(set, textOf), ...brokenLinks(set, lock)];
  if (broken.length > 0) throw new Error(`broken promise: ${broken.slice(0, 5).join('; ')}`);
  return set;
}

function decodedText(file: SourceFile | undefined): string | undefined {
  const decoded = file && decodeBytes(file.bytes);
  return decoded?.status === 'text' ? decoded.text : undefined;
}
