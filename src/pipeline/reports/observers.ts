// People an article presents as observers, not as officials: analysts, professors, journalists.

import { contains, type Span } from '../../model/span.ts';
import type { NameMention } from '../names/nameMention.ts';
import { isObserverWord } from './speech.ts';

const BEFORE = 60;
const AFTER = 70;

/** Ids of actors that some mention calls an observer. */
export function observersIn(
  prose: string,
  sentences: readonly Span[],
  names: readonly (readonly NameMention[])[],
  isPerson: (id: string) => boolean,
): ReadonlySet<string> {
  const found = new Set<string>();
  sentences.forEach((sentence, index) => {
    for (const name of names[index] ?? []) {
      if (found.has(name.id) || !isPerson(name.id)) continue;
      if (contains(sentence, name) && isPresented(prose, sentence, name)) found.add(name.id);
    }
  });
  return found;
}

/** "analyst Jane Doe", "Jane Doe, a professor of law at …". */
function isPresented(prose: string, sentence: Span, name: Span): boolean {
  const title = lastPhrase(prose, Math.max(sentence.start, name.start - BEFORE), name.start);
  if (wordsOf(title).slice(-6).some(isObserverWord)) return true;
  if (prose[name.end] !== ',') return false;
  const after = prose.slice(name.end, Math.min(sentence.end, name.end + AFTER));
  const [, apposition = ''] =
    /^,\s+((?:an?|the|senior|former|who|professor|director)\b[^,;:."()]*)/i.exec(after) ?? [];
  return wordsOf(apposition).some(isObserverWord);
}

/** What stands behind the last mark between two places. */
function lastPhrase(prose: string, from: number, to: number): string {
  let start = to;
  while (start > from && !MARKS.has(prose.charAt(start - 1))) start--;
  return prose.slice(start, to);
}

const MARKS = new Set(',;:."()');

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z-]+/g) ?? [];
}
