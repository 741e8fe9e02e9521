// The work on what the reader adds: one run of the pipeline over all their files at a time. A file
// that is added while another is read starts the run anew with both. What was there stays until the
// new events are.

import { addNotices } from '../../state/actions.ts';
import { type Added, type AddedFile, type AddingStep, nothingAdded } from '../../state/added.ts';
import { receiveGrown, setAdded } from '../../state/addedActions.ts';
import { appStore } from '../../state/store.ts';
import type { PipelineResult } from '../../worker/pipelineMessages.ts';
import { runPipeline } from '../../worker/runPipeline.ts';
import { addWords } from './addWords.ts';
import { forgetAll, forgetFile, keepFiles, keptFiles } from './keptFiles.ts';
import { outcomesOf } from './outcomesOf.ts';
import { uniqueNames } from './uniqueNames.ts';

const REPORTS = `${import.meta.env.BASE_URL}data/reports.json`;

let running: AbortController | undefined;

/** Reads them and lets their events join; each gets a name of its own. */
export async function addFiles(files: readonly AddedFile[]): Promise<void> {
  const { work, files: there } = added();
  const waiting = work.status === 'running' ? work.fresh : [];
  const taken = [...there, ...waiting].map(({ name }) => name);
  const names = uniqueNames(
    files.map(({ name }) => name),
    taken,
  );
  const fresh = files.map((file, i) => ({ ...file, name: names[i] ?? file.name }));
  await run(there, [...waiting, ...fresh]);
}

/** Leaves the files that were there; those being read are given up. */
export function cancelAdding(): void {
  running?.abort();
}

export async function removeFile(name: string): Promise<void> {
  const rest = added().files.filter((file) => file.name !== name);
  if (rest.length > 0) {
    if (await run(rest, [])) await forgetFile(name);
    return;
  }
  const { published } = added();
  if (published) receiveGrown({ set: published, texts: {} });
  setAdded({ ...nothingAdded, published });
  await forgetAll();
}

/** `published`: EDTF; when the reader says it was printed. */
export async function dateFile(name: string, published: string): Promise<void> {
  const files = added().files;
  const dated = files.filter((file) => file.name === name).map((file) => ({ ...file, published }));
  const rest = files.filter((file) => file.name !== name);
  await run(rest, dated);
}

/** Brings back what an earlier visit has kept. */
export async function restoreFiles(): Promise<void> {
  const kept = await keptFiles();
  if (kept === undefined) return fail(addWords.notFetched, { fresh: [], isUnasked: true });
  if (kept.length === 0) return setAdded({ work: { status: 'none' } });
  setAdded({ files: kept });
  await run(kept, []);
}

/** Once more, after a failure. */
export async function retryAdding(): Promise<void> {
  const { files, work } = added();
  const fresh = work.status === 'failed' ? work.fresh : [];
  if (files.length + fresh.length === 0) await restoreFiles();
  else await run(files, fresh);
}

/** Whether it came to its end. `fresh`: those to tell the outcome of. */
async function run(there: readonly AddedFile[], fresh: readonly AddedFile[]): Promise<boolean> {
  running?.abort();
  const own = new AbortController();
  running = own;
  const isRestoring = added().work.status === 'restoring';
  const onStep = (step: AddingStep) => {
    if (!isRestoring) setAdded({ work: { status: 'running', step, fresh } });
  };
  onStep({ step: 'loading' });
  const end = await runPipeline(
    { files: [...there, ...fresh], reportsUrl: REPORTS },
    { onStep, signal: own.signal },
  );
  // A later run has taken over, with these files in it.
  if (running !== own) return false;
  running = undefined;
  if (end.status === 'done') await take(end.result, there, fresh);
  else if (end.status === 'failed')
    fail(addWords.failure(end.failure), { fresh, isUnasked: isRestoring });
  else setAdded({ work: { status: 'none' } });
  return end.status === 'done';
}

async function take(
  { set, texts, read }: PipelineResult,
  there: readonly AddedFile[],
  fresh: readonly AddedFile[],
): Promise<void> {
  const names = new Set(fresh.map(({ name }) => name));
  const articles = new Set(read.filter(({ article }) => article !== null).map(({ name }) => name));
  const accepted = fresh.filter(({ name }) => articles.has(name));
  receiveGrown({ set, texts });
  setAdded({
    files: [...there, ...accepted],
    work: { status: 'none' },
    outcomes: outcomesOf(
      set,
      read.filter(({ name }) => names.has(name)),
    ),
  });
  if (accepted.length === 0) return;
  const areKept = await keepFiles(accepted, there.length);
  setAdded({ areKept: areKept && added().areKept });
}

function added(): Added {
  return appStore.getState().added;
}

interface Failing {
  /** To be tried again. */
  readonly fresh: readonly AddedFile[];
  /** Kept by an earlier visit: nobody waits for it in the dialog. */
  readonly isUnasked: boolean;
}

function fail(message: string, { fresh, isUnasked }: Failing): void {
  setAdded({ work: { status: 'failed', message, fresh } });
  if (isUnasked) addNotices([{ id: 'added', message: () => message }]);
}
