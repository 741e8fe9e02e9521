// Bytes in, an article out, or notes that say why not. Knows no other article.

import type { Note } from '../../model/note.ts';
import type { Article } from '../../model/schema.ts';
import type { Span } from '../../model/span.ts';
import type { SourceFile } from '../sourceFile.ts';

export interface Sentence extends Span {
  readonly paragraph: Span;
  /** Index into the article's parts. */
  readonly part: number;
}

export interface ReadArticle {
  /** As the data file has it; `published` only where the article itself proves it. */
  readonly article: Article;
  /** The text as decoded; every span counts in it. */
  readonly text: string;
  /** The text with all that is not prose blanked and quotes and spaces made plain; same length. */
  readonly prose: string;
  readonly sentences: readonly Sentence[];
}

export type ReadResult =
  | { readonly status: 'read'; readonly read: ReadArticle; readonly notes: readonly Note[] }
  | { readonly status: 'refused'; readonly notes: readonly Note[] };

export type ReadArticleStep = (file: SourceFile) => ReadResult;
