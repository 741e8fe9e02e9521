// The Vite plugin that turns the folder of articles into the site's data and pages: written into
// the build, or served from memory in development and made anew when an article changes.

import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { Logger, Plugin, ResolvedConfig, Rolldown, ViteDevServer } from 'vite';
import { must } from '../model/check.ts';
import { ANNOTATIONS_FILE, annotationsFile } from './annotationsFile.ts';
import { dataFiles } from './dataFiles.ts';
import { hasStories } from './hasStories.ts';
import { linkLines } from './linkLines.ts';
import { makingOf } from './makingOf.ts';
import { fontHints, pageHints } from './pageHints.ts';
import { publishedParts } from './publishedParts.ts';
import type { PublishMode } from './publishMode.ts';
import { inProject } from './runner/project.mjs';
import { countsOf, noteLines } from './runner/summary.mjs';
import { type BuiltEventSet, seedsToEventSet } from './seedsToEventSet.ts';
import { shareImages } from './shareImages.ts';
import { siteDefines } from './siteDefines.ts';
import { writePages } from './writePages.ts';

export interface EventDataOptions {
  /** The folder of articles. */
  readonly seeds: string;
  /** Where the site will be found, "https://example.org"; empty while nobody knows. */
  readonly address: string;
  /** Whether share images are drawn. */
  readonly cards: boolean;
  /** Where reports of problems go; empty for no such link. */
  readonly report: string;
  /** What of the articles is published. */
  readonly publish: PublishMode;
}

/** No inline script or style, no other host, no text turned into markup. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  // Scripts named at run time, checked in worker/trustedScript.ts.
  'trusted-types nichiro',
].join('; ');

/** The style of prerendered pages, which the app has no use for. */
const PAGE_STYLE = inProject('src/site/page.css');

/** Editors save in several steps; one reload for all of them. */
const SETTLE_MS = 80;

export function eventDataPlugin(options: EventDataOptions): Plugin {
  const { seeds, address, report, publish, cards } = options;
  let config: ResolvedConfig;
  let whole: BuiltEventSet | undefined;
  return {
    name: 'nichiro-event-data',
    apply: (_, { mode }) => mode !== 'test',
    config: () => ({ define: siteDefines({ address, report, hasStories: hasStories(seeds) }) }),
    configResolved(resolved) {
      config = resolved;
      if (!config.base.startsWith('/')) {
        throw new Error(`The base path must start with "/", not be "${config.base}".`);
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { server }) => (server ? [] : [policyTag()]),
    },
    generateBundle() {
      whole = seedsToEventSet(seeds);
      const built = publishedParts(whole, publish);
      tell(config.logger, built);
      const files = new Map<string, string | Uint8Array>(dataFiles(built, publish === 'full'));
      const served = { address, base: config.base, files };
      files.set(ANNOTATIONS_FILE, annotationsFile(built.eventSet, served));
      for (const [fileName, source] of files) {
        this.emitFile({ type: 'asset', fileName, source });
      }
      this.emitFile({ type: 'asset', name: 'page.css', source: readFileSync(PAGE_STYLE, 'utf8') });
    },
    async writeBundle({ dir }, bundle) {
      const html = pageIn(bundle);
      const [style = ''] = Object.keys(bundle).filter((name) => /\/page-[^/]*\.css$/.test(name));
      const folder = must(dir, 'the build has a folder');
      const read = must(whole, 'the articles are read');
      const articles = publishedParts(read, publish);
      const images = cards ? shareImages() : undefined;
      writePages(folder, articles, {
        place: { address, base: config.base, report },
        template: {
          html,
          style: config.base + style,
          hints: pageHints(bundle, Object.keys(bundle), config.base),
          fonts: fontHints(Object.keys(bundle), config.base),
        },
        policy: CONTENT_SECURITY_POLICY,
        // How well the program does shows on the whole texts alone.
        making: makingOf(read),
        cardOf: (site, eventId) => images?.pathOf(site, eventId) ?? null,
      });
      await images?.draw(folder);
    },
    configureServer: (server) => serveData(server, { seeds, publish }),
  };
}

function pageIn(bundle: Rolldown.OutputBundle): string {
  const index = bundle['index.html'];
  if (index?.type !== 'asset') throw new Error('broken promise: the build has an index.html');
  return String(index.source);
}

function policyTag() {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY };
  return { tag: 'meta', attrs, injectTo: 'head-prepend' as const };
}

function serveData(
  server: ViteDevServer,
  { seeds, publish }: Pick<EventDataOptions, 'seeds' | 'publish'>,
): void {
  const { logger, base } = server.config;
  let files: ReadonlyMap<string, string | Uint8Array> | undefined;
  const current = () => {
    if (files) return files;
    const built = publishedParts(seedsToEventSet(seeds), publish);
    tell(logger, built);
    files = new Map(dataFiles(built, publish === 'full'));
    return files;
  };
  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.originalUrl ?? request.url ?? '').split('?');
    if (!path.startsWith(`${base}data/`)) return next();
    const text = current().get(decodeURI(path.slice(base.length)));
    if (text === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': typeOf(path) }).end(text);
  });
  watchSeeds(server, seeds, () => {
    files = undefined;
    server.ws.send({ type: 'full-reload' });
  });
}

function typeOf(path: string): string {
  if (path.endsWith('.bin')) return 'application/octet-stream';
  return `${path.endsWith('.json') ? 'application/json' : 'text/plain'}; charset=utf-8`;
}

function watchSeeds(server: ViteDevServer, seeds: string, onChange: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(seeds);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(seeds + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, SETTLE_MS);
  });
}

function tell(logger: Logger, { eventSet, lock }: BuiltEventSet): void {
  logger.info(countsOf(eventSet));
  for (const line of linkLines(eventSet, lock)) logger.warn(`  ${line}`);
  for (const line of noteLines(eventSet.notes)) logger.info(`  note: ${line}`);
}
