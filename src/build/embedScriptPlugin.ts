// The Vite plugin that builds the script of <nichiro-timeline>: one file at the root of the site, under
// a name that stays, for the pages of others to load.

import { build, type Plugin } from 'vite';
import { must } from '../model/check.ts';
import { inProject } from './runner/project.mjs';

const SOURCE = inProject('src/app/embed/timelineElement.ts');
export const EMBED_FILE = 'embed.js';

export function embedScriptPlugin(): Plugin {
  return {
    name: 'nichiro-embed-script',
    apply: (_, { command, mode }) => command === 'build' && mode !== 'test',
    async generateBundle() {
      this.emitFile({ type: 'asset', fileName: EMBED_FILE, source: await embedScript() });
    },
  };
}

export async function embedScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { checks: { pluginTimings: false } },
      lib: { entry: SOURCE, formats: ['iife'], name: 'nichiroTimeline' },
    },
  });
  const [first] = [built].flat();
  const [script] = first && 'output' in first ? first.output : [];
  return must(script, 'the script of the element is built').code;
}
