// What the interface says from the first picture on: controls, states, problems and the way on. The
// names of types, statuses and dates stand in views/shared/wording.ts.

import type { Language } from '../model/language.ts';
import type { messagesEn } from './messages.en.ts';

export interface Messages extends Omit<typeof messagesEn, 'language' | 'disputed'> {
  readonly language: Language;
  /** Both names of a place that has two, by its id; in English the names of the data are both. */
  readonly disputed: Readonly<Record<string, string>>;
}

/** In the language of the page, once its words have come. */
export let messages: Messages;

export function setMessages(spoken: Messages): void {
  messages = spoken;
}
