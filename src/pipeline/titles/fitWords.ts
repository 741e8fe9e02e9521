// Cuts a line of words to a length at a place where a reader would pause; says so with an ellipsis
// where the sense goes on.

const PAUSE_BEFORE = new Set(
  `and but or that which who as because while after before during over about against amid despite
   in on at for with by from to of when where including particularly although though since`
    .trim()
    .split(/\s+/),
);
/** A line does not end on one of these. */
const WEAK_END = new Set(
  `the a an and or but of to in on at for with by from that which who as his her its their this these
   is are was were be been has have had will would not no very more over about under into a
   could should may might must can into than both`
    .trim()
    .split(/\s+/),
);

export function fitWords(text: string, max: number, isOpenEnded = false): string {
  const clean = trimEnd(text);
  if (clean.length <= max) return clean;
  const words = clean.split(' ');
  const room = isOpenEnded ? max - 1 : max;
  let length = 0;
  let pause = 0;
  let last = 0;
  words.forEach((word, i) => {
    length += word.length + (i > 0 ? 1 : 0);
    if (length > room) return;
    last = i + 1;
    const next = words[i + 1]?.toLowerCase() ?? '';
    const isPause =
      /[,;:—]$/.test(word) || (PAUSE_BEFORE.has(next) && !WEAK_END.has(word.toLowerCase()));
    if (isPause) pause = i + 1;
  });
  const least = isOpenEnded ? 0.55 : 0.4;
  const count = joined(words, pause).length >= room * least ? pause : strongEnd(words, last);
  const cut = trimEnd(joined(words, count));
  return isOpenEnded ? `${cut}…` : cut;
}

function joined(words: readonly string[], count: number): string {
  return words.slice(0, count).join(' ');
}

function strongEnd(words: readonly string[], count: number): number {
  let end = count;
  while (end > 1 && WEAK_END.has(words[end - 1]?.toLowerCase() ?? '')) end--;
  return end;
}

function trimEnd(text: string): string {
  return text.replace(/[\s,;:.—–-]+$/u, '').trim();
}
