// Something was wrong in the input, and where. Never an exception: the rest goes on.

import type { Span } from './span.ts';

export type NoteLevel = 'info' | 'warning';

export interface NoteTold {
  readonly kind: string;
  readonly values: string[];
}

export interface Note {
  /** Stable and kebab-case, for tests and filters: "unreadable-file", "undated-report". */
  readonly code: string;
  readonly level: NoteLevel;
  /** One sentence for a person: what was wrong, with the value, and what to do next. */
  readonly message: string;
  /** The sentence of noteSentences.ts that the message is, and what it names; absent where there is none. */
  readonly told?: NoteTold | undefined;
  /** Article id (file name without .txt) or, for a file that became no article, its file name. */
  readonly article: string | null;
  readonly span: Span | null;
}
