import { expect, it } from 'vitest';
import type { EventSet } from '../../model/schema.ts';
import { buildEventSet } from '../buildEventSet.ts';

const HEAD = 'Harbour News - Friday, June 7, 2019\n\n';

function setOf(...texts: readonly string[]): EventSet {
  const encoder = new TextEncoder();
  return buildEventSet(
    texts.map((text, i) => ({ name: `${i}.txt`, bytes: encoder.encode(`${HEAD}${text}`) })),
  );
}

it('joins a denial to the remark it denies', () => {
  const { events } = setOf(
    'Foreign Minister Taro Kono said on Thursday that the line would open. Foreign Minister Sergey Lavrov denied on Thursday that it was ready.',
  );
  const [said] = events.filter(({ actors }) => actors.includes('kono'));
  const relations = events.flatMap((event) => event.relations);
  expect(relations).toMatchObject([{ kind: 'disputes', event: said?.id }]);
});

it('joins nothing where one man speaks twice', () => {
  const { events } = setOf(
    'Foreign Minister Taro Kono said on Wednesday that the line would open. Kono denied on Thursday that it was late.',
  );
  expect(events.flatMap(({ relations }) => relations)).toEqual([]);
});

it('joins no denial to what is said later, or of another matter', () => {
  const { events } = setOf(
    'Prime Minister Shinzo Abe said on Thursday that he would fly to Moscow in August. The Russian Foreign Ministry denied on Tuesday that Moscow had sold a harbour. Foreign Minister Taro Kono said on Wednesday that the ferry line would open. Foreign Minister Sergey Lavrov denied on Thursday that two trawlers had vanished.',
  );
  expect(events.flatMap(({ relations }) => relations)).toEqual([]);
});

it('shows one event where one side tells what the other denies', () => {
  const { events } = setOf(
    'Prime Minister Shinzo Abe met President Vladimir Putin in Osaka on Friday. Foreign Minister Sergey Lavrov said the two countries had agreed to open a ferry line. But Japan denied this.',
  );
  const denied = events.filter(({ status }) => status === 'denied');
  expect(denied.map(({ differences }) => differences.map(({ on }) => on))).toEqual([['account']]);
});

it('says what an editor can do where nothing dates a happening, in whole words', () => {
  const { notes } = setOf(
    'Kakuei Tanaka met Leonid Brezhnev on October 8, 1973.\n\nTanaka asked Brezhnev whether the four islands were among the questions that the war had left unresolved.',
  );
  expect(notes.map(({ message }) => message)).toEqual([
    'Nothing dates "Tanaka asked Brezhnev whether the four islands were among the questions that the…"; to put it on the timeline, date it in seeds/corrections.json',
  ]);
});

it('says that an article prints no date, from where it was taken, and how to give another', () => {
  const text = 'Prime Minister Shinzo Abe met President Vladimir Putin in Sochi on Friday.';
  const { notes } = buildEventSet([
    {
      name: 'a.txt',
      bytes: new TextEncoder().encode(`Harbour News - Friday, May 6, 2016\n\n${text}`),
    },
    { name: 'b.txt', bytes: new TextEncoder().encode(`${text} Both men ate fish.`) },
  ]);
  expect(notes.map(({ level, message }) => [level, message])).toEqual([
    [
      'info',
      'no publication date is printed; 2016-05-06~ follows from "a"; if it is another, set "published" of "b" in seeds/sources.json',
    ],
  ]);
});
