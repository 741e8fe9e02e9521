// The Vite plugin that builds the service worker: a script at the root of the site, by itself, that
// knows all files of its version. The same files give the same script, so browsers see what is new.

import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';
import { must } from '../model/check.ts';
import { APP_FOLDER } from '../site/sitePages.ts';
import { inProject } from './runner/project.mjs';

const SOURCE = inProject('src/worker/serviceWorker.ts');
/** Files of public/ that the app itself uses. */
const PUBLIC_FILES = ['icon.svg', 'manifest.webmanifest'];
/** Texts, and the pieces of a large set, are kept as they are read when together they are more bytes. */
const MOST_TEXT = 4_000_000;

export function serviceWorkerPlugin(): Plugin {
  return {
    name: 'nichiro-service-worker',
    apply: (_, { command, mode }) => command === 'build' && mode !== 'test',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const source = await serviceWorker(keptVersion(contentsOf(bundle)));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}

export interface KeptVersion {
  readonly name: string;
  /** As the app asks for them, below the path of the site. */
  readonly files: readonly string[];
}

type Contents = ReadonlyMap<string, string | Uint8Array>;

/** What a first visit keeps, under a name that changes with any of it. */
export function keptVersion(built: Contents): KeptVersion {
  const files = [...built].sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = files.filter(([name]) => /^data\/(?:articles|lines|details)\//.test(name));
  const size = texts.reduce((sum, [, content]) => sum + content.length, 0);
  const others = files.filter((file) => !texts.includes(file) && isApps(file[0]));
  const own = [...others, ...(size <= MOST_TEXT ? texts : [])];
  const hash = createHash('sha256');
  for (const [name, content] of own) hash.update(`${name}\0`).update(content).update('\0');
  return {
    name: hash.digest('hex').slice(0, 12),
    files: [...own.map(([name]) => addressOf(name)), ...PUBLIC_FILES],
  };
}

/** Fonts of scripts beyond Latin are many, and few readers need them: they are kept on use. */
function isApps(name: string): boolean {
  if (name.endsWith('.woff2')) return /-latin-(?:wght|standard)-/.test(name);
  return name === 'index.html' || name.startsWith('assets/') || name.startsWith('data/');
}

/** The page as built has no content: it is written to a folder of its own, and the front page in its
 * place. */
function addressOf(name: string): string {
  return name === 'index.html' ? APP_FOLDER : name.split('/').map(encodeURIComponent).join('/');
}

function contentsOf(bundle: Rolldown.OutputBundle): Contents {
  return new Map(
    Object.entries(bundle).map(([name, file]) => [
      name,
      file.type === 'chunk' ? file.code : file.source,
    ]),
  );
}

async function serviceWorker({ name, files }: KeptVersion): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __NICHIRO_VERSION__: JSON.stringify(name), __NICHIRO_FILES__: JSON.stringify(files) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: { checks: { pluginTimings: false } },
      lib: { entry: SOURCE, formats: ['iife'], name: 'nichiro' },
    },
  });
  const [first] = [built].flat();
  const [script] = first && 'output' in first ? first.output : [];
  return must(script, 'the service worker is built').code;
}
