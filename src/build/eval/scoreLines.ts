// A score as lines for a person: the table of figures, and everything that differs, one kind after
// the other, with the words it is about.

import type { Wanted } from './comparison.ts';
import { isMatch, type Pair } from './pairEvents.ts';
import type { Figures, Score } from './score.ts';

const SHOWN_OF_QUOTE = 120;

export function figureLines(figures: Figures): string[] {
  return Object.entries(figures).map(([name, value]: [string, number]) => {
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(3);
    return `${name.padEnd(16)} ${shown}`;
  });
}

export function differenceLines(score: Score): string[] {
  const { pairs, missing, extra, split, tellings, documents } = score;
  const isSplit = new Set(split);
  return [
    ...missing.flatMap(({ event: { id, date, title, mentions } }) =>
      withQuote('missing', `${id} (${date}) ${title}`, mentions[0]?.quote),
    ),
    ...extra.flatMap((found) => {
      const { id, date, title, reports } = found.event;
      const label = isSplit.has(found) ? 'split' : 'extra';
      return withQuote(label, `${id} (${date}) ${title.en}`, reports[0]?.quote);
    }),
    ...pairs.filter(({ date }) => date !== 'right').map(dateLine),
    ...tellings
      .filter(({ isFound }) => !isFound)
      .flatMap(({ wanted, article }) =>
        withQuote('article', `${wanted.event.id}: not from ${article}`, quoteIn(wanted, article)),
      ),
    ...documents
      .filter(({ isRight }) => !isRight)
      .map(({ doc, wanted, found }) => line('dated', `${doc}: wanted ${wanted}, got ${found}`)),
    ...pairs.filter(isMatch).flatMap(fieldLines),
  ];
}

function dateLine({ found, wanted, date }: Pair): string {
  const wrong = `wanted ${wanted.event.date}, got ${found.event.date} (${date})`;
  return line('date', `${wanted.event.id}: ${wrong}`);
}

/** What else is said of an event that was found. */
function fieldLines({ found, wanted, actors, places }: Pair): string[] {
  const { event } = wanted;
  const differ = (label: string, want: readonly string[], got: readonly string[]) =>
    line(label, `${event.id}: wanted ${listed(want)}, got ${listed(got)}`);
  return [
    ...(wanted.types.includes(found.event.type)
      ? []
      : [differ('type', wanted.types, [found.event.type])]),
    ...(wanted.statuses.includes(found.event.status)
      ? []
      : [differ('status', wanted.statuses, [found.event.status])]),
    ...(actors < 1 ? [differ('actors', event.actors, found.actors)] : []),
    ...(places < 1 ? [differ('places', event.places, found.places)] : []),
  ];
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? 'none' : names.join(', ');
}

function quoteIn({ event, passages }: Wanted, article: string): string | undefined {
  return event.mentions[passages.findIndex((passage) => passage.article === article)]?.quote;
}

function withQuote(label: string, text: string, quote: string | undefined): string[] {
  if (quote === undefined) return [line(label, text)];
  const words = quote.replace(/\s+/g, ' ');
  const shown = words.length > SHOWN_OF_QUOTE ? `${words.slice(0, SHOWN_OF_QUOTE)} …` : words;
  return [line(label, text), line('', `"${shown}"`)];
}

function line(label: string, text: string): string {
  return `${label.padEnd(8)} ${text}`;
}
