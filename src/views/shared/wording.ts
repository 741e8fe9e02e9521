// What the interface calls things, one table for a language, keyed by message. Views take their
// words from here, so that a language is a table to fill in and a missing word a compile error.

import type { Language } from '../../model/language.ts';
import type { EventType, Side, Status } from '../../model/vocabulary.ts';

export interface Wording {
  readonly language: Language;
  /** Both names of a place that has two, by its id; in English the names of the data are both. */
  readonly disputed: Readonly<Record<string, string>>;
  readonly type: Readonly<Record<EventType, string>>;
  readonly status: Readonly<Record<Status, string>>;
  /** After a date or a name, in the middle of a line. */
  readonly statusAfter: Readonly<Record<Status, string>>;
  readonly side: Readonly<Record<Side, string>>;
  /** Beside its badge, where both explain each other. */
  readonly sideShort: Readonly<Record<Side, string>>;
  readonly badge: Readonly<Record<Side, string>>;
  /** After a date: some of it stands in an article the reader added. */
  readonly yours: string;
  /** What an article is called by. */
  readonly article: ArticleNaming;
}

export interface ArticleNaming {
  /** By words of its own. */
  readonly quoted: (words: string) => string;
  readonly untitled: string;
  /** A later state of another. */
  readonly revised: (name: string) => string;
}

/** In the language of the page, once its words have come. */
export let words: Wording;

export function setWording(spoken: Wording): void {
  words = spoken;
}
