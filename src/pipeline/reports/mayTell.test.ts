import { expect, it } from 'vitest';
import { codesOf } from '../read/codesOf.ts';
import { tagTimes } from '../times/tagTimes.ts';
import { itemsOf } from './items.ts';
import { mayTell } from './mayTell.ts';
import { sentenceCandidates } from './sentenceCandidates.ts';
import { readSentence } from './sentenceReading.ts';
import { triggerRows } from './triggers/triggerRows.ts';

const unnamed = triggerRows
  .flatMap(({ examples, counterExamples }) => [
    ...examples.map(([text]) => text),
    ...counterExamples,
  ])
  .map((marked) => marked.replace(/[[\]{}]/g, ''))
  .filter((sentence) => tagTimes(sentence).length === 0)
  .map(
    (sentence) =>
      itemsOf(codesOf(sentence), wholeOf(sentence), { names: [], times: [] }, false).items,
  );

it('leaves out no sentence that tells of something without a name and a time', () => {
  const leftOut = unnamed.filter((items) => !mayTell(items));
  expect(leftOut.length).toBeGreaterThan(20);
  for (const items of leftOut)
    expect(sentenceCandidates(readSentence(items), new Set(), true)).toEqual([]);
});

it.each(['The two met for an hour.', 'The sides held talks.', 'Seven papers were signed.'])(
  'reads %j',
  (sentence) => {
    expect(
      mayTell(itemsOf(codesOf(sentence), wholeOf(sentence), { names: [], times: [] }, false).items),
    ).toBe(true);
  },
);

function wholeOf({ length }: string): { readonly start: number; readonly end: number } {
  return { start: 0, end: length };
}
