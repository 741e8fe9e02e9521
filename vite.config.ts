import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { embedScriptPlugin } from './src/build/embedScriptPlugin.ts';
import { eventDataPlugin } from './src/build/eventDataPlugin.ts';
import { publishMode } from './src/build/publishMode.ts';
import { serviceWorkerPlugin } from './src/build/serviceWorkerPlugin.ts';

// The settings of a site. Each can be set here or, for one build, in the environment.
const site = {
  /** Where it will be found, "https://example.org", for links that must be whole; may be empty. */
  address: process.env.NICHIRO_ADDRESS ?? '',
  /** The path it stands under, "/" or "/nichiro/". */
  base: process.env.NICHIRO_BASE ?? '/',
  /**
   * Where readers report a problem, with {address} and {title} for the event it is about:
   * "mailto:desk@example.org?subject={title}&body={address}". Empty: no such link.
   */
  report: process.env.NICHIRO_REPORT ?? '',
  /** Whether an image is drawn for each event, for previews of links; "off" makes a large build quick. */
  cards: process.env.NICHIRO_CARDS !== 'off',
  /**
   * What of the articles is published: "full", their whole texts, for your own machine or where you may;
   * "excerpts", the sentences that the events rest on and nothing else.
   */
  publish: publishMode(process.env.NICHIRO_PUBLISH ?? 'full'),
  /** The folder of articles. */
  seeds: resolve(process.env.NICHIRO_SEEDS ?? 'seeds'),
};

/** The timeline but for what is fetched after it is drawn. */
const FIRST_PICTURE =
  /src\/views\/(?:timeline\/(?!bind|hand\.|glide|ease|density\/stripDrag|picture\/|MarkCard|ClusterList|OriginButtons|FoldAgain|plannedLanes|nearestOutside|openMark|markSteps|column|placeColumns|placeBands|cardText|excerptWords|paintCard|paintFlag|flagLine|thread|cardThreads|sceneThreads|settling|stampCluster|paintThread|paintYours)|shared\/axisLabels)/;
/** What an open event begins with, and others use too. */
const OPEN_EVENT =
  /src\/(?:app\/(?:SelectedPanel|EventMap|loadText|siteFacts)|state\/(?:related|stepSelection)|model\/span|views\/(?:panel\/(?:EventPanel|Sources|DateStrip|dateStrip|excerpt|WhoWhere|Excerpt|useSheet|sheet|useReturnFocus|PanelTop|stripCalendars|usePanelParts|passageRuns|highlight)\.|shared\/(?:passageGroups|nameKind|mapPoint|LaterIcon|articleName)\.))/;

/** The words of a language are three files: the first picture's, what comes soon after it, and the rest. */
const WORDS = /\.(en|ja|ru)\.ts$/;
const FIRST_WORDS =
  /\/(?:messages|disputedNames(?!\.en)|wording|calendarNames|dateWords|axisLabels|timelineWords|firstWords)\./;
const SOON_WORDS =
  /\/(?:soon|list|panel|map|article|panel\/excerpt)Words\.|\/(?:knownWording|articleFacts|disputedNames)\./;
/** Where words go that come after the first picture. */
const LATER_WORDS =
  /(?<!\/query)\/(?:later|soon|rest|filter|list|panel|map|mapView|article|panel\/excerpt|reader|story|embed|empty|goTo|help|notes|notice|takeAway|add|export|command|searchLine)Words\.ts$|\/(?:knownWording|articleFacts)\.ts$/;

function wordsChunk(id: string): string | null {
  const language = WORDS.exec(id)?.[1];
  if (language === undefined) return LATER_WORDS.test(id) ? 'words' : null;
  if (FIRST_WORDS.test(id)) return `first-${language}`;
  return SOON_WORDS.test(id) ? `soon-${language}` : `rest-${language}`;
}

export default defineConfig({
  base: site.base,
  plugins: [react(), eventDataPlugin(site), embedScriptPlugin(), serviceWorkerPlugin()],
  // Nothing is inlined into the page, so that its security policy needs no exception.
  build: {
    target: 'es2022',
    // What a later part needs besides itself is little; the lists of it weigh more than they win.
    modulePreload: false,
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    reportCompressedSize: false,
    // The citation library, fetched when somebody cites, is large; nothing else comes near.
    chunkSizeWarningLimit: 750,
    // Reading the articles is most of a build, and no sign of a slow plugin.
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What the first page needs comes as one file, and what the timeline's first picture needs as
      // another, however many later parts use pieces of them too.
      output: {
        // The first part has the names of all others; a hash is the least that a name can be.
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: {
          groups: [
            { name: wordsChunk, priority: 4, includeDependenciesRecursively: false },
            { name: 'start', tags: ['$initial'], priority: 2 },
            { name: 'timeline', test: FIRST_PICTURE, priority: 1 },
            { name: 'panel', test: OPEN_EVENT, priority: 1, includeDependenciesRecursively: false },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.ts'],
    env: { TZ: 'Pacific/Apia' },
    setupFiles: ['src/testing/fixedSeed.ts', 'src/testing/speakEnglish.ts'],
    // No test is about speed; a busy machine must not fail one.
    testTimeout: 60_000,
  },
});
