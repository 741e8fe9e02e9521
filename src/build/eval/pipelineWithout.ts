// The pipeline with one family of rules switched off. Its modules are run afresh for every family,
// with the one module changed as it is loaded.

import { createServer, createServerModuleRunner, normalizePath } from 'vite';
import { inProject } from '../runner/project.mjs';
import type { Family } from './families.ts';

type Pipeline = typeof import('../seedsToEventSet.ts');

export interface Workshop {
  /** `null` for the pipeline as it is. */
  readonly pipelineWithout: (family: Family | null) => Promise<Pipeline>;
  readonly close: () => Promise<void>;
}

export async function openWorkshop(): Promise<Workshop> {
  let off: Family | null = null;
  const server = await createServer({
    root: inProject('.'),
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    server: { middlewareMode: true, watch: null, ws: false },
    plugins: [
      {
        name: 'switch-off',
        enforce: 'pre',
        transform: (code, id) => (id === pathOf(off) ? off?.switchOff(code) : undefined),
      },
    ],
  });
  const { ssr } = server.environments;
  const forget = (family: Family | null) => {
    for (const module of ssr.moduleGraph.getModulesByFile(pathOf(family)) ?? [])
      ssr.moduleGraph.invalidateModule(module);
  };
  const pipelineWithout = async (family: Family | null) => {
    forget(off);
    forget(family);
    off = family;
    const runner = createServerModuleRunner(ssr, { hmr: false });
    try {
      return await runner.import<Pipeline>('/src/build/seedsToEventSet.ts');
    } finally {
      await runner.close();
    }
  };
  return { pipelineWithout, close: () => server.close() };
}

function pathOf(family: Family | null): string {
  return normalizePath(family?.path ?? '');
}
