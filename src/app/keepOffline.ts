// The site is kept for the next visit, with or without a network. A new version waits, whole, until
// the reader takes it: then every open page loads anew, with its place in its address.

import { addNotices } from '../state/actions.ts';
import { trustedScript } from '../worker/trustedScript.ts';
import { noticeWords } from './noticeWords.ts';

export async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator;
  // Not there where the site is not served securely, or the browser keeps nothing.
  if (!serviceWorker) return;
  const address = trustedScript(`${import.meta.env.BASE_URL}sw.js`);
  const registration = await serviceWorker
    .register(address, { updateViaCache: 'none' })
    .catch(() => undefined);
  if (!registration) return;
  announce(registration);
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => announce(registration));
  });
  const hadVersion = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadVersion) window.location.reload();
  });
}

/** Only where this page runs an older one. */
function announce({ waiting }: ServiceWorkerRegistration): void {
  if (!waiting || navigator.serviceWorker.controller === null) return;
  const act = () => waiting.postMessage('take over');
  const action = { words: () => noticeWords.takeNewVersion, act };
  addNotices([{ id: 'new-version', message: () => noticeWords.newVersion, action }]);
}
