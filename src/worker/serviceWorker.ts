// Keeps one whole version of the site in the browser, so that it opens without a network. A new
// version is fetched beside it, whole or not at all, and takes over when the reader says so.

import { offlineAnswer } from './offlinePlan.ts';

declare const self: ServiceWorkerScope;
/** Written in by the build: its name, and the files it consists of. */
declare const __NICHIRO_VERSION__: string;
declare const __NICHIRO_FILES__: readonly string[];

const CACHE = `nichiro-${__NICHIRO_VERSION__}`;
const APP = 'app/';
const { scope } = self.registration;
const plan = { scope, files: new Set(__NICHIRO_FILES__) };

/** Pages that came from the network get all they need from there, lest they mix two versions. */
const fromNetwork = new Set<string>();

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('fetch', (event) => {
  if (fromNetwork.has(event.clientId)) return;
  const answer = offlineAnswer(event.request, plan);
  if (answer.from === 'app') event.respondWith(kept(APP));
  else if (answer.from === 'kept') event.respondWith(kept(answer.file));
  else if (answer.from === 'network-then-kept') event.respondWith(keptOnUse(event.request));
  else if (event.request.mode === 'navigate') event.respondWith(page(event));
});
self.addEventListener('message', ({ data }) => {
  if (data === 'take over') void self.skipWaiting();
});

/** One file that does not come, and the version is not kept. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.addAll([...plan.files].map((file) => new Request(scope + file, { cache: 'reload' })));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith('nichiro-') && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function kept(file: string): Promise<Response> {
  const cache = await caches.open(CACHE);
  return (await cache.match(scope + file)) ?? fetch(scope + file);
}

async function keptOnUse(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE);
  const found = await cache.match(request);
  if (found) return found;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

/** Without a network, the app says what it can of the address. */
async function page({ request, resultingClientId }: FetchEvent): Promise<Response> {
  try {
    const response = await fetch(request);
    fromNetwork.add(resultingClientId);
    return response;
  } catch {
    return kept(APP);
  }
}
