import { expect, it } from 'vitest';
import { makeEvent, makeReport } from '../testing/makeEvent.ts';
import { sampleSet } from '../testing/sampleEvents.ts';
import { annotationsFile } from './annotationsFile.ts';

const TEXT = '🇯🇵 They met. It rained.';
const report = makeReport({ article: 'paper', quote: 'They met.', start: 5 });
const set = sampleSet({ events: [makeEvent({ id: 'talks', reports: [report] })] });
const files = new Map([['data/articles/paper.txt', TEXT]]);

it('finds each passage in the text that the site serves, in code points', () => {
  const written = annotationsFile(set, { address: 'https://example.org', base: '/sub/', files });
  expect(JSON.parse(written).first.items).toMatchObject([
    {
      body: 'https://example.org/sub/event/talks/',
      target: {
        source: 'https://example.org/sub/data/articles/paper.txt',
        selector: [
          { start: 3, end: 12 },
          { exact: 'They met.', suffix: ' It rained.' },
        ],
      },
    },
  ]);
});
