// Where the words of a quote stand in a text that may have been edited since. Exact words in one
// place are found; anything less is reported and never guessed.

export interface Quote {
  readonly exact: string;
  /** Where it stood, in UTF-16 units. */
  readonly start?: number | undefined;
  /** What stood right before and after it. */
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

export type FoundQuote =
  /** `same`: where it stood before; `moved`: elsewhere, or no place was given. */
  | { readonly status: 'same' | 'moved'; readonly start: number }
  | { readonly status: 'several'; readonly starts: readonly number[] }
  | { readonly status: 'gone' };

export function findQuote(text: string, quote: Quote): FoundQuote {
  const starts = startsIn(text, quote.exact);
  const inContext = starts.filter((start) => hasContext(text, quote, start));
  const fitting = inContext.length > 0 ? inContext : starts;
  const isSame = quote.start !== undefined && fitting.includes(quote.start);
  if (isSame && inContext.length > 0) return { status: 'same', start: quote.start };
  const [only, second] = fitting;
  if (only === undefined) return { status: 'gone' };
  return second === undefined
    ? { status: isSame ? 'same' : 'moved', start: only }
    : { status: 'several', starts: fitting };
}

function startsIn(text: string, words: string): number[] {
  const starts: number[] = [];
  if (words === '') return starts;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  return starts;
}

/** With no context given, every place has it. */
function hasContext(text: string, { exact, prefix = '', suffix = '' }: Quote, start: number) {
  return text.endsWith(prefix, start) && text.startsWith(suffix, start + exact.length);
}
