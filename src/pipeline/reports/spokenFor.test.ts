import { expect, it } from 'vitest';
import { buildEventSet } from '../buildEventSet.ts';

function speakersIn(sentence: string): readonly (readonly string[])[] {
  const text = `Harbour News - Friday, June 7, 2019\n\n${sentence}`;
  const { events } = buildEventSet([{ name: 'a.txt', bytes: new TextEncoder().encode(text) }]);
  return events.map(({ actors }) => actors);
}

it.each([
  ['Kremlin spokesman Dmitry Peskov said on Friday that the line was open.', ['peskov', 'russia']],
  ['Foreign Minister Sergey Lavrov said on Friday Russia wants a ferry.', ['lavrov', 'russia']],
])('names the state a spokesman or minister speaks for: %s', (sentence, speakers) => {
  expect(speakersIn(sentence)).toEqual([speakers]);
});

it.each([
  ['President Vladimir Putin said on Friday that Russia wants a ferry.', ['putin']],
  ['Foreign Minister Sergey Lavrov said on Friday that ferries are slow.', ['lavrov']],
])('leaves others to speak as themselves: %s', (sentence, speakers) => {
  expect(speakersIn(sentence)).toEqual([speakers]);
});
