// Starts the worker, gives it one request and ends it with its answer, or when it is called off.

import type {
  PipelineFailure,
  PipelineMessage,
  PipelineRequest,
  PipelineResult,
  PipelineStep,
} from './pipelineMessages.ts';
import workerUrl from './pipelineWorker.ts?worker&url';
import { trustedScript } from './trustedScript.ts';

export type PipelineEnd =
  | { readonly status: 'done'; readonly result: PipelineResult }
  | { readonly status: 'failed'; readonly failure: PipelineFailure }
  | { readonly status: 'cancelled' };

interface Running {
  readonly onStep: (step: PipelineStep) => void;
  readonly signal: AbortSignal;
}

export function runPipeline(
  request: PipelineRequest,
  { onStep, signal }: Running,
): Promise<PipelineEnd> {
  return new Promise((resolve) => {
    const worker = new Worker(trustedScript(workerUrl), { type: 'module' });
    const end = (answer: PipelineEnd) => {
      worker.terminate();
      resolve(answer);
    };
    signal.addEventListener('abort', () => end({ status: 'cancelled' }));
    worker.addEventListener('message', ({ data }: MessageEvent<PipelineMessage>) => {
      if (data.kind === 'step') onStep(data.step);
      else if (data.kind === 'done') end({ status: 'done', result: data.result });
      else end({ status: 'failed', failure: data.failure });
    });
    // Its script did not come: nothing has been said.
    worker.addEventListener('error', ({ message }) => {
      const failure = message
        ? { reason: 'broken' as const, message }
        : { reason: 'no-connection' as const };
      end({ status: 'failed', failure });
    });
    worker.postMessage(request);
  });
}
