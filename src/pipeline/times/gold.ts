// The sentences marked by hand in golden/times.txt, read: the plain sentence and its times.

export interface GoldTime {
  readonly start: number;
  readonly text: string;
  readonly value: string;
}

export interface GoldSentence {
  readonly published: string | null;
  readonly sentence: string;
  readonly times: readonly GoldTime[];
}

const MARKED = /\[([^\]]+)\]\(([^)]+)\)/g;

export function readGold(file: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let published: string | null = null;
  for (const line of file.split('\n')) {
    const heading = /^@ (\S+)/.exec(line);
    if (heading) published = heading[1] === 'none' ? null : (heading[1] ?? null);
    else if (line !== '' && !line.startsWith('#')) sentences.push(readSentence(line, published));
  }
  return sentences;
}

function readSentence(line: string, published: string | null): GoldSentence {
  const times: GoldTime[] = [];
  let removed = 0;
  for (const match of line.matchAll(MARKED)) {
    const [whole, text = '', value = ''] = match;
    times.push({ start: match.index - removed, text, value });
    removed += whole.length - text.length;
  }
  return { published, sentence: line.replaceAll(MARKED, '$1'), times };
}
