import { expect, it } from 'vitest';
import { dateLine, type Measured, notePlace, passageLine } from './orderLines.ts';

const measured: Measured = {
  passages: [100, 700],
  noteHeights: [20, 20],
  dates: [300, 320],
  noteLeft: 30,
  noteRight: 240,
  dateLeft: 340,
  top: 50,
  bottom: 600,
};

it('a note is in view, above it or below it', () => {
  expect([0, 100, 700].map((top) => notePlace(top, measured))).toEqual(['above', 'here', 'below']);
});

it('a line leads from the end of the text to its note, level where the note has its place', () => {
  expect(passageLine(0, 100, measured)).toBe('M-22 109H-10L22 109');
});

it('a line leads from the note to the middle of its date', () => {
  expect(dateLine(0, 100, measured)).toBe('M248 109C290 109 290 300 332 300');
});
