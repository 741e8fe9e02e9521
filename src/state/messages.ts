// What the interface says from the first picture on: controls, states, problems and the way on. The
// names of types, statuses and dates stand in views/shared/wording.ts.

import type { Language } from '../model/language.ts';
import type { messagesEn } from './messages.en.ts';

export interface Messages extends Omit<typeof messagesEn, 'language'> {
  readonly language: Language;
}

/** In the language of the page, once its words have come. */
export let messages: Messages;

export function setMessages(spoken: Messages): void {
  messages = spoken;
}
