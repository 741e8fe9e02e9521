// What the interface says, in English: controls, states, problems and the way on. Other languages are
// objects of the same type, so that the compiler asks for each sentence. The names of types, statuses
// and dates stand in views/shared/wording.ts.

import { messagesEn } from './messages.en.ts';
import type { Messages } from './messages.ts';

export const messagesRu: Messages = messagesEn;
