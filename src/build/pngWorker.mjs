// SVG in, PNG out, on a thread of its own, so that one image is painted while the next is laid out.
// Plain JavaScript, so that Node runs it as it is.

import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const started = initWasm(readFileSync(workerData.wasm));

parentPort?.on('message', async (svg) => {
  await started;
  // All text is outlines by now.
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  const png = image.asPng();
  image.free();
  drawing.free();
  parentPort?.postMessage(png);
});
