// What the page "How this was made" says; a part of each language's words.

import type { NoteSentences } from '../model/noteSentences.ts';
import type { CheckedFigures } from './howFacts.ts';

/** A figure with what it says. */
export type FigureLine = readonly [figure: string, what: string];

export interface HowWords {
  readonly title: string;
  readonly link: string;
  readonly lead: (events: number, passages: number, articles: number) => string;
  readonly method: string;
  readonly fromBuild: string;
  /** Null where nobody knows the day. */
  readonly made: (date: string | null, version: string) => string;
  readonly data: string;

  readonly articles: string;
  readonly told: (passages: number, events: number) => string;
  readonly printed: (words: string) => string;
  readonly followsFrom: (article: string) => string;
  readonly followsFromWords: (words: readonly string[]) => string;
  readonly within: (dates: string) => string;
  readonly fromEditor: string;
  readonly undated: string;
  readonly readAs: (language: string, encoding: string) => string;
  readonly more: (count: number) => string;

  readonly events: string;
  readonly type: string;
  readonly all: string;
  readonly dated: string;
  readonly differing: (count: number) => string;
  readonly corrected: (count: number) => string;

  readonly notes: string;
  readonly noNotes: string;
  /** By code; a code without a heading stands for itself. */
  readonly noteKinds: Readonly<Record<string, string>>;
  readonly sentences: NoteSentences;
  readonly showArticle: string;
  readonly showPassage: string;

  readonly checked: string;
  readonly checkedWhat: (events: number) => string;
  readonly checkedHow: string;
  readonly notChecked: string;
  readonly figures: (figures: CheckedFigures) => readonly FigureLine[];

  readonly report: string;
  readonly reportThis: string;
}
