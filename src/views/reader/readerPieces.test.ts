import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../model/eventTable.ts';
import { selectNames } from '../../state/selectors.ts';
import { initialState } from '../../state/store.ts';
import { makeArticle, makeEvent, makeReport } from '../../testing/makeEvent.ts';
import { sampleActor, samplePlace, sampleSet } from '../../testing/sampleEvents.ts';
import { articlePassages } from './articlePassages.ts';
import { readerPieces, textMarks } from './readerPieces.ts';

const TEXT = 'Berg met Okoro in Lima on Friday, days after the port announced a visit.';
const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const whole = { start: 0, end: TEXT.length };

const eventSet = sampleSet({
  actors: [sampleActor({ id: 'berg' }), sampleActor({ id: 'lima' })],
  places: [samplePlace({ id: 'lima' })],
});
const names = selectNames({
  ...initialState,
  load: { status: 'ready', eventSet, table: tableOf(eventSet), isLarge: false, search: null },
});

const outer = makeReport({
  id: 'outer',
  quote: TEXT.slice(0, -1),
  expression: { text: 'on Friday', ...spanOf('on Friday') },
  places: ['lima'],
  names: [
    { id: 'berg', ...spanOf('Berg') },
    { id: 'lima', ...spanOf('Lima') },
  ],
});
const inner = makeReport({
  id: 'inner',
  quote: 'announced a visit',
  ...spanOf('announced a visit'),
});
const events = [
  makeEvent({ id: 'talks', reports: [outer] }),
  makeEvent({ id: 'visit', reports: [inner] }),
];
const passages = articlePassages(events, 'a');
const pieces = readerPieces(TEXT, whole, textMarks(makeArticle('a'), passages, names));
const pieceWith = (words: string) => pieces.find(({ text }) => text.includes(words));

describe('readerPieces', () => {
  it('knows the words that the address asks for by where they stand', () => {
    const asked = spanOf('in Lima on');
    const marks = textMarks(makeArticle('a'), passages, names, asked);
    const found = readerPieces(TEXT, whole, marks).filter(({ isAsked }) => isAsked);
    expect(found.map(({ text }) => text).join('')).toBe('in Lima on');
  });

  it('joins back to the text, wherever a block is cut', () => {
    const marks = textMarks(makeArticle('a'), passages, names);
    const offset = fc.integer({ min: 0, max: TEXT.length });
    fc.assert(
      fc.property(offset, offset, (a, b) => {
        const block = { start: Math.min(a, b), end: Math.max(a, b) };
        const cut = readerPieces(TEXT, block, marks);
        expect(cut.map(({ text }) => text).join('')).toBe(TEXT.slice(block.start, block.end));
      }),
    );
  });

  it('gives the words inside an overlap to the inner passage', () => {
    expect(pieceWith('announced')?.passage?.event.id).toBe('visit');
    expect(pieceWith('days after')?.passage?.event.id).toBe('talks');
    expect(pieceWith('announced')?.begins.map(({ report }) => report.id)).toEqual(['inner']);
  });

  it('tells dating words, people and places apart', () => {
    expect(pieceWith('on Friday')).toMatchObject({ date: true, actor: false, place: false });
    expect(pieceWith('Berg')).toMatchObject({ actor: true, place: false });
    expect(pieceWith('Lima')).toMatchObject({ actor: false, place: true });
  });
});
