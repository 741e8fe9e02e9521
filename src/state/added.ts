// What the reader has added in this browser, and how the work on it stands.

import type { Note } from '../model/note.ts';
import type { EventSet } from '../model/schema.ts';

/** A text as it came; its name is unique among the reader's. */
export interface AddedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** EDTF; what the reader knows and the text may not say. */
  readonly published: string | null;
}

export type AddingStep =
  | { readonly step: 'loading' }
  | { readonly step: 'reading'; readonly done: number; readonly of: number }
  | { readonly step: 'merging' };

export type AddingWork =
  | { readonly status: 'none' }
  /** Kept from an earlier visit and not yet among the events. */
  | { readonly status: 'restoring' }
  /** `fresh`: the files that are new in this run. */
  | {
      readonly status: 'running';
      readonly step: AddingStep;
      readonly fresh: readonly AddedFile[];
    }
  | {
      readonly status: 'failed';
      readonly message: string;
      readonly fresh: readonly AddedFile[];
    };

/** What became of one file. */
export interface FileOutcome {
  readonly name: string;
  /** Null: it is no article, and the notes say why. */
  readonly article: string | null;
  /** Ids of the events that only the reader's articles tell of. */
  readonly own: readonly string[];
  /** Ids of the events that were there already. */
  readonly joined: readonly string[];
  readonly notes: readonly Note[];
}

export interface Added {
  readonly files: readonly AddedFile[];
  readonly work: AddingWork;
  /** Of the files that came last; none before any came. */
  readonly outcomes: readonly FileOutcome[];
  /** Whether the browser keeps the files for the next visit. */
  readonly areKept: boolean;
  /** The data without them. */
  readonly published: EventSet | null;
}

export const nothingAdded: Added = {
  files: [],
  work: { status: 'none' },
  outcomes: [],
  areKept: true,
  published: null,
};

/** Something is kept from an earlier visit. */
export const restoringAdded: Added = { ...nothingAdded, work: { status: 'restoring' } };
