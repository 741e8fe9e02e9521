// A thread that paints SVG as PNG, one after the other.

import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { inProject } from './runner/project.mjs';

const PROGRAM = 'src/build/pngWorker.mjs';
const WASM = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';

export interface PngPainter {
  /** Only when the one before is done. */
  readonly paint: (svg: string) => Promise<Uint8Array>;
  readonly close: () => Promise<unknown>;
}

export function pngPainter(): PngPainter {
  const worker = new Worker(inProject(PROGRAM), { workerData: { wasm: inProject(WASM) } });
  return {
    paint: async (svg) => {
      worker.postMessage(svg);
      const [png] = await once(worker, 'message');
      return png;
    },
    close: () => worker.terminate(),
  };
}
