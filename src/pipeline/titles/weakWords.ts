// Words no title ends in, because more must follow, and the last resort that takes them off.

const WEAK = new Set(
  `the a an and or but nor yet of to in on at for with by from that which who whom whose whether
   as than if when while because although though since until after before during under about
   against into between among through toward towards near without within despite amid via per
   his her its their our my your this these those such no not very more most over is are was were
   be been being has have had will would could should may might must can shall do does did both
   upon onto around across behind beyond like including according due so what where how why`
    .trim()
    .split(/\s+/),
);
const PAIRS = [
  ['“', '”'],
  ['(', ')'],
] as const;
const PLAIN = /^[a-z]+$/;
const NO_LETTERS = /[^\p{L}]/gu;
const SAYING = /[\p{L}\p{N}]/u;
/** What most words of English say so by: the cheap question first. */
const SAYING_PLAINLY = /[a-z\d]/i;
const PAIRED = /[“”()]/;

export function isWeak(word: string): boolean {
  if (WEAK.has(word)) return true;
  if (PLAIN.test(word)) return false;
  const lower = word.toLowerCase();
  return WEAK.has(lower) || (!PLAIN.test(lower) && WEAK.has(lower.replace(NO_LETTERS, '')));
}

/** The line within its length, without words at its end that lead on to nothing. */
export function strongLine(line: string, max: number): string {
  const kept = strongWords(line, max);
  return PAIRED.test(kept) ? closed(kept.replace(/[,;:]”$/, '”')) : kept;
}

/** The same for a line that may end in an ellipsis or in a quotation. */
export function soundLine(line: string, max: number): string {
  let end = line.length;
  while (end > 0 && '”…'.includes(line.charAt(end - 1))) end--;
  const tail = line.slice(end);
  const kept = strongWords(line.slice(0, end), max - tail.length);
  const text = closed(`${kept}${tail}`);
  return kept === '' ? '' : text.length <= max ? text : strongLine(kept, max);
}

/** A line cut short at a word, with an ellipsis that says so. */
export function cutLine(line: string, max: number): string {
  if (line.length <= max && line === strongLine(line, max)) return line;
  for (const room of [max - 1, max - 2]) {
    const words = strongWords(line, room);
    const cut = words === '' ? '' : closed(`${words}…`);
    if (cut !== '' && cut.length <= max) return cut;
  }
  return '';
}

function strongWords(line: string, max: number): string {
  const text = oneSpaced(line);
  let start = 0;
  for (let end = text.length; end > 0; end = start - 1) {
    start = text.lastIndexOf(' ', end - 1) + 1;
    const kept = trimmedEnd(text, end);
    if (kept === 0 || kept > max) continue;
    const last = text.slice(start, end);
    if (isWeak(last) || !saysAnything(last)) continue;
    if (!addsNothing(last) || !isHanging(text.slice(0, start))) return text.slice(0, kept);
  }
  return '';
}

function saysAnything(word: string): boolean {
  return SAYING_PLAINLY.test(word) || SAYING.test(word);
}

/** What is missing after "on basis" and "as part", and who "them" is after "to", nobody can tell from a title. */
function addsNothing(last: string): boolean {
  return EMPTY.has(last) || RELATIONAL.has(last.toLowerCase());
}

function isHanging(before: string): boolean {
  return isWeak(before.trimEnd().split(' ').at(-1) ?? '');
}

/** "of it", "to them", and "at all", which is also misspelt. */
const EMPTY = new Set('it us me him her them al all'.split(' '));
const RELATIONAL = new Set(
  'basis part margins sidelines behalf view light result framework terms course midst wake aftermath eve'.split(
    ' ',
  ),
);

const SPACED = /[^\S ]| {2}/;

/** Most lines are so already. */
function oneSpaced(line: string): string {
  return (SPACED.test(line) ? line.replace(/\s+/g, ' ') : line).trim();
}

const NO_END = ' ,;:.!?…—–“(-';

function trimmedEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && NO_END.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Quotation marks and brackets that lost their other half are closed or dropped. */
function closed(line: string): string {
  if (!PAIRED.test(line)) return line;
  let text = line;
  for (const [opening, closing] of PAIRS) {
    const opened = text.split(opening).length - 1;
    const shut = text.split(closing).length - 1;
    if (opened === shut) continue;
    const isOpen = opened === shut + 1 && text.lastIndexOf(opening) > text.lastIndexOf(closing);
    text = isOpen ? `${text}${closing}` : text.replaceAll(opening, '').replaceAll(closing, '');
  }
  return oneSpaced(text);
}
