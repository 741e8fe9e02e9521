// What changed from one edition of a text to the next, word by word, and which passages of the earlier
// one rest on words that were dropped.

import { diffWordsWithSpace } from 'diff';
import { overlaps, type Span } from '../../model/span.ts';
import type { Passage } from './articlePassages.ts';

export interface Change {
  readonly kind: 'same' | 'added' | 'dropped';
  readonly text: string;
}

/** Without the dropped ones they join to the later text, without the added ones to the earlier. */
export function changedWords(earlier: string, later: string): Change[] {
  const changes = diffWordsWithSpace(earlier, later).map(
    ({ value, added, removed }): Change => ({
      kind: added ? 'added' : removed ? 'dropped' : 'same',
      text: value,
    }),
  );
  return phrases(changes);
}

/** Words that changed in a row as one phrase for another: a blank between them is of both. */
function phrases(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  let [dropped, added] = ['', ''];
  const close = () => {
    if (dropped !== '') joined.push({ kind: 'dropped', text: dropped });
    if (added !== '') joined.push({ kind: 'added', text: added });
    [dropped, added] = ['', ''];
  };
  for (const [i, { kind, text }] of changes.entries()) {
    const isChanging = dropped !== '' && added !== '';
    const isBetween = isChanging && text === ' ' && changes[i + 1] !== undefined;
    if (kind === 'same' && !isBetween) {
      close();
      joined.push({ kind, text });
      continue;
    }
    if (kind !== 'added') dropped += text;
    if (kind !== 'dropped') added += text;
  }
  close();
  return joined;
}

/** `passages` of the earlier edition. */
export function passagesDropped(
  changes: readonly Change[],
  passages: readonly Passage[],
): readonly Passage[] {
  const dropped = droppedSpans(changes);
  return passages.filter(({ report }) => dropped.some((span) => overlaps(span, report)));
}

/** Where dropped words stood in the earlier text; blanks and signs alone are no words. */
function droppedSpans(changes: readonly Change[]): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const { kind, text } of changes) {
    if (kind === 'added') continue;
    if (kind === 'dropped' && /[\p{L}\p{N}]/u.test(text)) {
      spans.push({ start: at, end: at + text.length });
    }
    at += text.length;
  }
  return spans;
}
