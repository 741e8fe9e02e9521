// What a page does once its first picture stands: what the reader added on an earlier visit joins, and
// the site is kept for a visit without a network.

import { appStore } from '../../state/store.ts';
import { keepOffline } from '../keepOffline.ts';
import { restoreFiles } from './addingJob.ts';

export async function afterLoad(): Promise<void> {
  if (appStore.getState().added.work.status === 'restoring') await restoreFiles();
  if (import.meta.env.PROD) await keepOffline();
}
