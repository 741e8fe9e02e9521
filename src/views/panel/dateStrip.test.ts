import { describe, expect, it } from 'vitest';
import { parseDay } from '../../model/day.ts';
import type { DiplomaticEvent, Report } from '../../model/schema.ts';
import { makeEvent, makeReport } from '../../testing/makeEvent.ts';
import { type DateStrip, dateStripOf } from './dateStrip.ts';

function counted(date: string, anchor: string, expression: string): DateStrip | null {
  const report = makeReport({
    date,
    basis: 'from-publication',
    expression: { text: expression, start: 0, end: expression.length },
    anchor: { day: parseDay(anchor) ?? null, evidence: null, event: null },
  });
  return dateStripOf(makeEvent({ date, basis: 'from-publication', reports: [report] }), nothing);
}

function nothing(): undefined {
  return undefined;
}

/** One word a box: [anchor], *result*. */
function drawn(strip: DateStrip | null): string {
  if (strip?.kind !== 'row') return strip?.kind ?? 'none';
  return strip.boxes
    .map(({ top, bottom, isAnchor, isResult }) => {
      const name = bottom === null ? top : `${top}${bottom}`;
      const result = isResult ? `*${name}*` : name;
      return isAnchor ? `[${result}]` : result;
    })
    .join(' ');
}

describe('dateStripOf', () => {
  it('draws the week in which a weekday was counted from the day of printing', () => {
    const strip = counted('2016-05-06', '2016-05-04', 'on Friday');
    expect(drawn(strip)).toBe('Mo2 Tu3 [We4] Th5 *Fr6* Sa7 Su8');
    expect(strip).toMatchObject({ counted: 'printed Wed 4 May', expression: 'on Friday' });
  });

  it('draws two weeks where the step crosses a Sunday', () => {
    expect(drawn(counted('2016-05-06', '2016-05-09', 'Friday'))).toBe(
      'Mo2 Tu3 We4 Th5 *Fr6* Sa7 Su8 [Mo9] Tu10 We11 Th12 Fr13 Sa14 Su15',
    );
  });

  it('draws one box where a paper speaks of its own day', () => {
    expect(drawn(counted('2016-09-02', '2016-09-02', 'today'))).toBe(
      'Mo29 Tu30 We31 Th1 [*Fr2*] Sa3 Su4',
    );
  });

  it('draws months for a month and years for a year', () => {
    expect(drawn(counted('2016-04', '2016-05-04', 'last month'))).toBe(
      'Feb2016 Mar2016 *Apr2016* [May2016] Jun2016 Jul2016 Aug2016',
    );
    expect(drawn(counted('2015', '2016-09-02', 'last year'))).toBe(
      '2013 2014 *2015* [2016] 2017 2018 2019',
    );
  });

  it('marks every day of a result of several days', () => {
    expect(drawn(counted('2016-12-15/2016-12-16', '2016-12-14', 'tomorrow and Friday'))).toBe(
      'Mo12 Tu13 [We14] *Th15* *Fr16* Sa17 Su18',
    );
  });

  it('leaves a step that is too long to draw to words', () => {
    expect(drawn(counted('2016-05-06', '2016-09-02', 'four months ago'))).toBe('words');
    expect(drawn(counted('1956', '2016-09-02', 'sixty years ago'))).toBe('words');
  });

  it('says so where the date is only about right', () => {
    expect(counted('2016-05~', '2016-05-04', 'this week')).toMatchObject({ isAbout: true });
  });

  it('draws two happenings and the step between them', () => {
    const origin = makeEvent({ id: 'visit', date: '2016-12-15' });
    const report: Report = makeReport({
      date: '2016-12-13',
      basis: 'from-event',
      expression: { text: 'two days before the visit', start: 0, end: 25 },
      anchor: { day: parseDay('2016-12-15') ?? null, evidence: null, event: 'visit' },
    });
    const event = makeEvent({ date: '2016-12-13', basis: 'from-event', reports: [report] });
    expect(dateStripOf(event, (id) => (id === 'visit' ? origin : undefined))).toMatchObject({
      kind: 'step',
      from: { date: '15 Dec' },
      to: { date: '13 Dec 2016' },
    });
  });

  it('draws the step to a happening that dates another without words of its own', () => {
    const report: Report = makeReport({
      basis: 'from-event',
      anchor: { day: parseDay('2016-05-06') ?? null, evidence: null, event: 'talks' },
    });
    const event = makeEvent({ basis: 'from-event', reports: [report] });
    const talks = makeEvent({ id: 'talks' });
    expect(dateStripOf(event, () => talks)).toMatchObject({ kind: 'step', expression: null });
  });

  it('never counts an event from itself', () => {
    const report: Report = makeReport({
      basis: 'from-event',
      anchor: { day: null, evidence: null, event: 'itself' },
    });
    const event = makeEvent({ id: 'itself', basis: 'from-event', reports: [report] });
    expect(dateStripOf(event, () => event)).toBeNull();
  });

  it('draws nothing for a printed or an edited date, nor where nothing says how it was found', () => {
    const expression = { text: '6 May 2016', start: 0, end: 10 };
    for (const basis of ['stated', 'editor'] as const) {
      const reports = [makeReport({ basis, expression })];
      expect(dateStripOf(makeEvent({ basis, reports }), nothing)).toBeNull();
    }
    const wordless: DiplomaticEvent = makeEvent({
      basis: 'from-publication',
      reports: [makeReport({ basis: 'from-publication' })],
    });
    expect(dateStripOf(wordless, nothing)).toBeNull();
  });
});
