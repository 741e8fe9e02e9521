// Small repairs that make the article's words fit a title.

const LINKING = /^(?:yet|but|and|also|meanwhile|so|then|however|thus),?\s+/i;

export function sentenceCase(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** Quotation marks that lost their other half are dropped. */
export function plainQuotes(text: string): string {
  const marks = text.match(/["“”]/g) ?? [];
  const opened = (text.match(/“/g) ?? []).length;
  const closed = (text.match(/”/g) ?? []).length;
  const isTorn = opened !== closed || (marks.length - opened - closed) % 2 === 1;
  return (isTorn ? text.replace(/["“”]/g, '') : text).replace(/\s+([,.;:])/g, '$1');
}

export function withoutLinking(text: string): string {
  return text.replace(LINKING, '');
}

/** "the March 2011 earthquake" as a title: no article in front. */
export function withoutArticle(text: string): string {
  return text.replace(/^(?:the|a|an|its|his|her|their)\s+/i, '');
}
