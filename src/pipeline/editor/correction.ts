// An entry of corrections.json: a report, named by its article and words, and one thing to do with it.

import * as v from 'valibot';
import type { EdtfDate } from '../../model/edtf.ts';
import { MAX_SHORT, MAX_TITLE } from '../../model/schema.ts';
import { type EventType, eventTypes } from '../../model/vocabulary.ts';
import {
  contextFields,
  dateField,
  offsetField,
  quoteField,
  reasonOf,
  wordsField,
} from './editorFields.ts';

export interface Naming {
  readonly article: string;
  readonly quote: string;
  /** One of these is needed where the words are reported several times. */
  readonly start?: number | undefined;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Needed where the words tell of several things. */
  readonly type?: EventType | undefined;
}

/** A title by language; what the editor leaves out stays as built. */
export interface GivenTitle {
  readonly en?: string | undefined;
  readonly ja?: string | undefined;
  readonly ru?: string | undefined;
}

export type Action =
  | { readonly kind: 'redate'; readonly date: EdtfDate }
  | {
      readonly kind: 'retitle';
      readonly title: GivenTitle | null;
      readonly short: GivenTitle | null;
    }
  | { readonly kind: 'merge' | 'split'; readonly other: Naming }
  | { readonly kind: 'hide' };

export interface Correction {
  readonly report: Naming;
  readonly action: Action;
  readonly reason: string | null;
}

export type ReadCorrection =
  | { readonly status: 'read'; readonly correction: Correction }
  | { readonly status: 'bad'; readonly why: string };

const namingFields = {
  article: wordsField,
  quote: quoteField,
  start: v.optional(offsetField),
  ...contextFields,
  type: v.optional(v.picklist(eventTypes, `is not a type; the types are ${eventTypes.join(', ')}`)),
};
const naming = v.strictObject(
  namingFields,
  'is not an object; write {"article": "…", "quote": "…"}',
);

const entry = v.strictObject(
  {
    ...namingFields,
    date: v.optional(dateField),
    title: v.optional(titleField(MAX_TITLE)),
    short: v.optional(titleField(MAX_SHORT)),
    sameAs: v.optional(naming),
    apart: v.optional(naming),
    hide: v.optional(v.literal(true, 'can only be true; remove the entry to show the report')),
    reason: v.optional(wordsField),
  },
  'it is not an object; write {"article": "…", "quote": "…", "date": "…"}',
);
type Entry = v.InferOutput<typeof entry>;

const ACTIONS = 'date, title or short, sameAs, apart, hide';

export function readCorrection(value: unknown): ReadCorrection {
  const result = v.safeParse(entry, value);
  if (!result.success) {
    const why = reasonOf(result.issues[0], Object.keys(entry.entries));
    return { status: 'bad', why };
  }
  const { article, quote, start, prefix, suffix, type, reason } = result.output;
  const actions = actionsOf(result.output);
  const [action] = actions;
  if (!action) return { status: 'bad', why: `it does nothing; add one of ${ACTIONS}` };
  if (actions.length > 1)
    return { status: 'bad', why: `it does ${actions.length} things; write an entry for each` };
  const report = { article, quote, start, prefix, suffix, type };
  return { status: 'read', correction: { report, action, reason: reason ?? null } };
}

function actionsOf({ date, title, short, sameAs, apart, hide }: Entry): Action[] {
  const actions: Action[] = [];
  if (date) actions.push({ kind: 'redate', date });
  if (title !== undefined || short !== undefined)
    actions.push({ kind: 'retitle', title: title ?? null, short: short ?? null });
  if (sameAs) actions.push({ kind: 'merge', other: sameAs });
  if (apart) actions.push({ kind: 'split', other: apart });
  if (hide) actions.push({ kind: 'hide' });
  return actions;
}

/** A text is the English title; an object has one for each language. */
function titleField(max: number) {
  const one = v.optional(upTo(max));
  const byLanguage = v.pipe(
    v.strictObject({ en: one, ja: one, ru: one }),
    v.check((given) => Object.keys(given).length > 0, 'has no title in en, ja or ru; write one'),
  );
  const english = v.pipe(
    upTo(max),
    v.transform((en): GivenTitle => ({ en })),
  );
  return v.lazy((value) => (typeof value === 'object' ? byLanguage : english));
}

function upTo(max: number) {
  return v.pipe(
    wordsField,
    v.maxLength(max, ({ input }) => `has ${input.length} characters; write at most ${max}`),
  );
}
