// The browser tests look at finished sites that are already being served: "npm run check:e2e" builds
// and serves them, finds a browser and says here where they are.

import { defineConfig } from 'playwright/test';
import { sites } from './sites.ts';

const results = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;

const chromium = {
  executablePath: process.env.CHROMIUM_PATH ?? '',
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** Named by the command that runs the tests, which says so where there is none. */
const firefoxPath = process.env.FIREFOX_PATH;
const firefoxChannel = process.env.FIREFOX_CHANNEL;
const firefox = {
  browserName: 'firefox',
  ...(firefoxChannel ? { channel: firefoxChannel } : {}),
  launchOptions: { executablePath: firefoxPath ?? '' },
} as const;

/** Browsers differ most in wheel, drag and keys. */
const moving = /(gestures|keyboard|lanes|timeline|zoom)\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // For a busy machine; a quick one never waits this long.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: results ? [['list'], ['json', { outputFile: results }]] : 'list',
  use: {
    baseURL: sites.seeds,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Pacific/Apia',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    // Tests that stand in for the network could not reach what a service worker asks for.
    serviceWorkers: 'block',
  },
  projects: [
    { name: 'Chromium', use: { browserName: 'chromium', launchOptions: chromium } },
    ...(firefoxPath ? [{ name: 'Firefox', testMatch: moving, use: { ...firefox } }] : []),
  ],
});
