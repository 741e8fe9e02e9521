// What a page does once its first picture stands: what the reader added on an earlier visit joins, and
// the site is kept for a visit without a network.

import { appStore } from '../../state/store.ts';
import { keepOffline } from '../keepOffline.ts';
import { restoreFiles } from './addingJob.ts';

export async function afterLoad(): Promise<void> {
  await ready();
  if (appStore.getState().added.work.status === 'restoring') await restoreFiles();
  if (import.meta.env.PROD) await keepOffline();
}

/** A load that failed may be tried again. */
function ready(): Promise<void> {
  const isReady = () => appStore.getState().load.status === 'ready';
  return new Promise((resolve) => {
    if (isReady()) return resolve();
    const stop = appStore.subscribe(() => {
      if (!isReady()) return;
      stop();
      resolve();
    });
  });
}
