// Names for files that come from anywhere, so that none stands for two and each is a text's.

const ENDING = /\.txt$/i;
const MOST = 60;
const UNSAFE = /[\\/:*?"<>|\p{Cc}]+/gu;
/** A dot at an end hides a file, or its ending. */
const EDGES = /^[.\s]+|[.\s]+$/g;

/** In the order given: "a.txt", then "a (2).txt". */
export function uniqueNames(names: readonly string[], taken: readonly string[]): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const stem = name.replace(ENDING, '').replace(UNSAFE, ' ').replace(EDGES, '') || 'article';
    let free = `${stem}.txt`;
    for (let number = 2; used.has(free); number += 1) free = `${stem} (${number}).txt`;
    used.add(free);
    return free;
  });
}

/** What a pasted text is called: its first words. */
export function nameOfText(text: string): string {
  const line = text.slice(0, 2000).trim().split('\n')[0] ?? '';
  const words = line.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim();
  if (words.length <= MOST) return words;
  return words.slice(0, MOST).replace(/\s+\S*$/, '');
}

/** As a reader knows it. */
export function shownName(name: string): string {
  return name.replace(ENDING, '');
}
