// A page as the steps of reading hand it on: its text, a shadow of the same length in which all
// markup is blank, and what the markup said.

import type { NotProseKind } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';

export interface Mark extends Span {
  readonly kind: NotProseKind;
}

/** A named value of front matter, a meta tag or a header line; the span is the value's. */
export interface PageField extends Span {
  readonly name: string;
  readonly value: string;
}

export interface PageLink {
  readonly text: Span;
  readonly target: Span;
}

export interface Page {
  readonly text: string;
  /** Same length as the text: markup blank, a block tag a line break, quotes and blanks plain. */
  readonly shadow: string;
  readonly marks: readonly Mark[];
  readonly fields: readonly PageField[];
  /** Stretches that markup calls a heading. */
  readonly headings: readonly Span[];
  readonly links: readonly PageLink[];
}
