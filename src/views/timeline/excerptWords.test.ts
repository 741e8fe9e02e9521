import { describe, expect, it } from 'vitest';
import { makeEvent, makeReport } from '../../testing/makeEvent.ts';
import { excerptWords } from './excerptWords.ts';

const quote = 'The two ministers agreed in the capital on Friday, after a night of talks';
const expression = { text: 'Friday', start: quote.indexOf('Friday'), end: quote.indexOf(',') };
const event = makeEvent({ reports: [makeReport({ quote, expression })] });
const say = (width: number, lines = 2, lead = event) =>
  excerptWords(lead, { width, lines, measure: (text) => text.length }).map((pieces) =>
    pieces.map(({ text, font }) => (font === 'dating' ? `[${text}]` : text)).join(''),
  );

describe('excerptWords', () => {
  it('gives the passage, the words that date it marked and nothing more', () => {
    expect(say(40)).toEqual([
      'The two ministers agreed in the capital',
      'on [Friday], after a night of talks',
    ]);
  });

  it('begins nearer to those words where the passage is too long', () => {
    expect(say(20)).toEqual(['…in the capital on', '[Friday], after a…']);
  });

  it('is empty where those words do not fit, or stand outside the passage', () => {
    expect(say(4)).toEqual([]);
    const outside = makeReport({ quote, expression: { text: 'x', start: 500, end: 501 } });
    expect(say(80, 2, makeEvent({ reports: [outside] }))).toEqual([]);
  });

  it('prefers a source that gives the date of the event', () => {
    const other = makeReport({ quote, expression, date: '2016-05' });
    const own = makeReport({
      quote: 'They met on 6 May',
      expression: { text: '6 May', start: 12, end: 17 },
    });
    expect(say(80, 2, makeEvent({ reports: [other, own] }))).toEqual(['They met on [6 May]']);
  });
});
