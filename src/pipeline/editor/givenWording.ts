// What a title of a report from elsewhere is made of: its own words. Nobody has said which of them is
// its verb, so the title is the words as they stand, or what the speaker says, and never claims more.

import { contains, type Span } from '../../model/span.ts';
import type { EventType, Status } from '../../model/vocabulary.ts';
import type { DraftReport } from '../reports/draftReport.ts';
import { itemsOf } from '../reports/items.ts';
import { readSentence } from '../reports/sentenceReading.ts';
import { titleChunksIn } from '../reports/titleChunks.ts';
import type { OutsideArticle } from './draftOutside.ts';

/** The word an event of the type goes by where its words give no title. */
const TRIGGERS: Partial<Record<EventType, string>> = {
  meeting: 'meeting',
  visit: 'visit',
  statement: 'say',
};
/** Their titles put a verb of their own before the words. */
const TOLD_BY_TYPE = new Set<EventType>(['agreement', 'sanction']);
const LEAST_ITEMS = 3;

export function givenWording(
  quote: Span,
  { type, status }: { readonly type: EventType; readonly status: Status },
  at: OutsideArticle,
): Pick<DraftReport, 'trigger' | 'form' | 'wording'> {
  const trigger = TRIGGERS[type] ?? '';
  const chunks = status === 'claimed' || TOLD_BY_TYPE.has(type) ? [] : chunksOf(quote, at);
  const isSaid = type === 'statement' && chunks.length > 0;
  const said = isSaid ? { chunks, isQuoted: false } : null;
  const wording = { subject: [], isPassive: false, rest: isSaid ? [] : chunks, said };
  return { trigger, form: 'noun', wording };
}

function chunksOf(quote: Span, { line, read, names }: OutsideArticle) {
  const within = <T extends Span>(list: readonly T[]) => list.filter((one) => contains(quote, one));
  const found = { names: within(names.mentions), times: within(line.times) };
  const { items } = itemsOf(read.codes, quote, found, false);
  if (items.length < LEAST_ITEMS) return [];
  const stretch = { from: 0, to: items.length, manner: 'saying' as const };
  return titleChunksIn(readSentence(items), stretch);
}
