// What the page asks of the pipeline's worker, and what it answers.

import type { Note } from '../model/note.ts';
import type { EventSet } from '../model/schema.ts';

/** A text a reader adds: the bytes as they came. */
export interface AddedFile {
  /** Unique among those asked for together; ends in ".txt". */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** EDTF; what the reader knows and the text may not say. */
  readonly published: string | null;
}

export interface PipelineRequest {
  readonly files: readonly AddedFile[];
  /** Address of what the site publishes for this. */
  readonly reportsUrl: string;
}

export type PipelineStep =
  | { readonly step: 'loading' }
  /** `done` files have been read. */
  | { readonly step: 'reading'; readonly done: number; readonly of: number }
  | { readonly step: 'merging' };

export interface PipelineResult {
  /** All events, those published and the reader's. */
  readonly set: EventSet;
  /** Decoded texts of the reader's articles, by article id. */
  readonly texts: Readonly<Record<string, string>>;
  /** By file name: the article it became, or none; and what was wrong with it. */
  readonly read: readonly FileRead[];
}

export interface FileRead {
  readonly name: string;
  readonly article: string | null;
  readonly notes: readonly Note[];
}

export type PipelineFailure =
  | { readonly reason: 'no-connection' }
  | { readonly reason: 'http'; readonly status: number }
  /** The published file is not what this version of the site expects. */
  | { readonly reason: 'bad-file' }
  | { readonly reason: 'broken'; readonly message: string };

export type PipelineMessage =
  | { readonly kind: 'step'; readonly step: PipelineStep }
  | { readonly kind: 'done'; readonly result: PipelineResult }
  | { readonly kind: 'failed'; readonly failure: PipelineFailure };
