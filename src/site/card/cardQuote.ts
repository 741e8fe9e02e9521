// A passage as short as a share image needs it, with the words that date it in it: cut at words, and
// every cut shown.

export type MarkedQuote = readonly [before: string, dating: string, after: string];

/** How much of the room before the dating words what leads up to them may take. */
const LEAD = 0.6;

/** At most about `most` characters. */
export function cardQuote([before, dating, after]: MarkedQuote, most: number): MarkedQuote {
  const [lead, marked, rest] = [flat(before), flat(dating), flat(after)];
  if (marked === '') return [startOf(lead, most), '', ''];
  const left = most - marked.length;
  if (lead.length + rest.length <= left) return [lead, marked, rest];
  const room = Math.max(0, lead.length <= left ? left : Math.floor(left * LEAD));
  const kept = lead.length <= room ? lead : endOf(lead, room);
  return [kept, marked, startOf(rest, Math.max(0, left - kept.length))];
}

function startOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, Math.max(space, 0)).replace(/[\s,;:–—-]+$/u, '')}…`;
}

function endOf(text: string, most: number): string {
  const space = text.indexOf(' ', text.length - most);
  return `…${space < 0 ? '' : text.slice(space)}`;
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
