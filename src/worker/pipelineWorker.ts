// The pipeline beside the page: one request in, steps and one answer out. Nothing leaves it but a
// request for a file of the site itself.

import { addFiles } from './addFiles.ts';
import type { PipelineMessage, PipelineRequest } from './pipelineMessages.ts';
import { readPublished } from './readPublished.ts';

self.addEventListener('message', ({ data }: MessageEvent<PipelineRequest>) => void answer(data));

async function answer({ files, reportsUrl }: PipelineRequest): Promise<void> {
  try {
    say({ kind: 'step', step: { step: 'loading' } });
    const published = await readPublished(reportsUrl);
    if (published.status === 'failed') return say({ kind: 'failed', failure: published.failure });
    const result = addFiles(published.reports, files, (step) => say({ kind: 'step', step }));
    say({ kind: 'done', result });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    say({ kind: 'failed', failure: { reason: 'broken', message } });
  }
}

function say(message: PipelineMessage): void {
  self.postMessage(message);
}
