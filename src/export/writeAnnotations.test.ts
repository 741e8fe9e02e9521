import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { exportInput } from '../testing/anExport.ts';
import { anyText } from '../testing/anyText.ts';
import { sampleEvent, sampleReport } from '../testing/sampleEvents.ts';
import { writeAnnotations } from './writeAnnotations.ts';

const position = v.object({
  type: v.literal('TextPositionSelector'),
  start: v.number(),
  end: v.number(),
});
const quote = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
/** What the Web Annotation model asks of a collection. */
const collection = v.object({
  '@context': v.literal('http://www.w3.org/ns/anno.jsonld'),
  type: v.literal('AnnotationCollection'),
  total: v.number(),
  first: v.object({
    type: v.literal('AnnotationPage'),
    items: v.array(
      v.object({
        id: v.pipe(v.string(), v.url()),
        type: v.literal('Annotation'),
        body: v.pipe(v.string(), v.url()),
        target: v.object({
          source: v.pipe(v.string(), v.url()),
          selector: v.array(v.variant('type', [position, quote])),
        }),
      }),
    ),
  }),
});

const readBack = (text: string) => v.parse(collection, JSON.parse(text)).first.items;

it('lets another program find each passage, by position in code points and by its words', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (before, words, after) => {
      fc.pre(words !== '');
      const text = before + words + after;
      const span = { start: before.length, end: before.length + words.length };
      const report = { ...sampleReport({ id: 'paper:7', quote: words }), ...span };
      const input = exportInput(
        [sampleEvent({ id: 'x', reports: [report] })],
        {},
        new Map([['paper', text]]),
      );
      const [item] = readBack(writeAnnotations(input));
      const [at, said] = item?.target.selector ?? [];
      if (at?.type !== 'TextPositionSelector' || said?.type !== 'TextQuoteSelector') {
        throw new Error('not the two selectors in order');
      }
      expect([...text].slice(at.start, at.end).join('')).toBe(words);
      expect(said.exact).toBe(words);
      expect(text).toContain(`${said.prefix}${said.exact}${said.suffix}`);
      expect(item).toMatchObject({
        id: 'https://example.org/event/x/#paper%3A7',
        body: 'https://example.org/event/x/',
        target: { source: 'https://example.org/data/articles/paper.txt' },
      });
    }),
  );
});

it('gives no sign of what the site withholds round the words', () => {
  const text = '░░░░ They met. Then ░░';
  const report = { ...sampleReport({ id: 'r', quote: 'They met.' }), start: 5, end: 14 };
  const event = sampleEvent({ id: 'x', reports: [report] });
  const input = exportInput([event], {}, new Map([['paper', text]]));
  const [item] = readBack(writeAnnotations(input));
  expect(item?.target.selector[1]).toMatchObject({ prefix: ' ', suffix: ' Then ' });
});

it('gives the words alone where the text is not at hand', () => {
  const [item] = readBack(writeAnnotations(exportInput([sampleEvent({ id: 'x' })])));
  expect(item?.target.selector).toEqual([{ type: 'TextQuoteSelector', exact: 'They met.' }]);
});
