import { expect, it } from 'vitest';
import { codesOf } from '../read/codesOf.ts';
import { itemsOf } from './items.ts';
import { readSentence } from './sentenceReading.ts';
import { titleWindow } from './titleWindow.ts';

const FILLER = 'the boats and nets of the old harbour stayed near the shore; ';

function readingOf(text: string) {
  const span = { start: 0, end: text.length };
  return readSentence(itemsOf(codesOf(text), span, { names: [], times: [] }, false).items);
}

it.each([0, 5, 60])('keeps a verb and its clause behind %d other clauses', (count) => {
  const text = `${FILLER.repeat(count)}the envoy left the port; ${FILLER.repeat(count)}`;
  const reading = readingOf(text);
  const group = reading.groups.find(({ reading: { entry } }) => entry.lemma === 'leave');
  const at = group?.verb ?? -1;
  const whole = { at, from: 0, end: reading.items.length, takes: null };
  const { reading: part, candidate } = titleWindow(reading, whole);
  expect(part.items[candidate.at]?.text).toBe('left');
  expect(part.groups.find(({ verb }) => verb === candidate.at)?.reading.entry.lemma).toBe('leave');
  const clause = part.clauses.find(({ from, to }) => from <= candidate.at && candidate.at < to);
  const words = part.items.slice(clause?.from, clause?.to).map(({ text: word }) => word);
  expect(words.join(' ')).toBe('the envoy left the port ;');
  expect(part.items.length).toBeLessThanOrEqual(300);
});
