// All titles of the seeds and of made-up events in three languages, to be read through by a person. A
// change is accepted with `vitest -u`.

import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { eventTypes, statuses } from '../../model/vocabulary.ts';
import { buildEventSet } from '../buildEventSet.ts';
import { madeUpEvents } from './madeUpTitles.ts';
import { nameLines } from './nameLines.ts';
import { madeUpBlocks, titleBlock } from './titleLines.ts';

const seeds = new URL('../../../seeds/', import.meta.url);

it('tells made-up events of every type in every status', () => {
  const told = madeUpEvents.flatMap((one) => one.statuses.map((status) => `${one.type} ${status}`));
  const all = eventTypes.flatMap((type) => statuses.map((status) => `${type} ${status}`));
  expect(all.filter((pair) => !told.includes(pair))).toEqual([]);
  expect(madeUpEvents.length).toBeGreaterThanOrEqual(40);
});

it('titles the seeds and made-up events as recorded', async () => {
  const files = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: readFileSync(new URL(name, seeds)) }));
  const { events } = buildEventSet(files);
  const blocks = [
    ...events.map((event) => titleBlock(`${event.date} ${event.type} ${event.status}`, event)),
    ...madeUpEvents.flatMap(madeUpBlocks),
  ];
  await expect(blocks.join('\n')).toMatchFileSnapshot('titles.txt');
});

it('calls all those the tables name as recorded', async () => {
  await expect(nameLines()).toMatchFileSnapshot('names.txt');
});
