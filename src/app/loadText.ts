// An article's decoded text into the store, when it is first needed or asked for again.

import { failText, receiveText } from '../state/actions.ts';
import { appStore } from '../state/store.ts';
import { fetchText } from './fetchText.ts';

const underway = new Set<string>();

export async function loadText(articleId: string): Promise<void> {
  if (underway.has(articleId) || articleId in appStore.getState().texts) return;
  underway.add(articleId);
  const fetched = await fetchText(`data/articles/${encodeURIComponent(articleId)}.txt`);
  underway.delete(articleId);
  if (fetched.status === 'ok') receiveText(articleId, fetched.text);
  else failText(articleId, fetched.message);
}
