// One file of the site, as text. What goes wrong is an answer, in words for the reader.

import { messages } from '../state/messages.ts';

export type Fetched =
  | { readonly status: 'ok'; readonly text: string }
  | { readonly status: 'failed'; readonly message: string };

export async function fetchText(path: string): Promise<Fetched> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`);
    if (!response.ok) return { status: 'failed', message: messages.httpFailed(response.status) };
    return { status: 'ok', text: await response.text() };
  } catch {
    return { status: 'failed', message: messages.noConnection };
  }
}
