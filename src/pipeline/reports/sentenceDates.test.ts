// Which dating words of a sentence belong to which of its happenings.

import { describe, expect, it } from 'vitest';
import { draftExamples, exampleReports } from './exampleReports.ts';

const linesIn = (sentence: string) => exampleReports(sentence).map(({ line }) => line);

describe('verbs that go on with "and"', () => {
  it.each([
    [
      'In June 1971 [Mori] flew to {Oslo} and signed a fishing pact.',
      'agreement occurred | mori | | | June 1971',
    ],
    [
      '[Mori] flew to {Oslo} and signed a fishing pact in June 1971.',
      'visit occurred | mori | | oslo | June 1971',
    ],
  ])('share the date of %j', (sentence, expected) => {
    expect(linesIn(sentence)).toContain(expected);
  });

  it('share the date behind the first where they tell of one journey', () => {
    const lines = linesIn('[Mori] flew to {Oslo} in June 1971 and signed a fishing pact.');
    expect(lines).toContain('agreement occurred | mori | | | June 1971');
  });

  it('keep dates of their own', () => {
    const lines = linesIn('In June 1971 [Mori] flew to {Oslo} and signed a fishing pact in 1973.');
    expect(lines).toContain('agreement occurred | mori | | | 1973');
  });

  it('share none where the second tells of another time of life', () => {
    const lines = linesIn('[Mori] visited {Oslo} and died in 1971.');
    expect(lines).not.toContain('visit occurred | mori | | oslo | 1971');
  });

  it('share none with what somebody else does', () => {
    const lines = linesIn('In June 1971 [Mori] flew to {Oslo} and [Kerry] signed a fishing pact.');
    expect(lines).toContain('agreement occurred | kerry | | |');
  });
});

it('are none that a law gives a day its name by', () => {
  const lines = linesIn(
    'In June 2023 [Mori] signed a law renaming September 3 the Day of Victory.',
  );
  expect(lines).toContain('domestic occurred | mori | | | June 2023');
});

it('are each of their own place where one verb is told of two', () => {
  const lines = linesIn('{Oslo} was occupied on 3 May 1945 and {Kyoto} on 9 May.');
  expect(lines).toContain('military occurred | | | oslo | 3 May 1945');
  expect(lines).toContain('military occurred | | | kyoto | 9 May');
});

it('belong to who hands over a paper, and not to what it is about', () => {
  const lines = linesIn('[Mori] handed over a letter of protest on Monday.');
  expect(lines).toContain('other occurred | mori | | | Monday');
});

it('gives a day to the verb it stands at, and not to what the verb is about', () => {
  const about = '[Norway] summoned [Kerry] on Monday over a boat seized off {Oslo}.';
  expect(linesIn(about)).toEqual([
    'statement occurred | norway | kerry | | Monday',
    'military occurred | | | oslo |',
  ]);
});

it('tells of those a sentence names as the ones who met in it', () => {
  expect(
    linesIn('[Mori] and [Kerry] signed a fishing pact when they met in {Oslo} in May.'),
  ).toContain('meeting occurred | mori, kerry | | oslo | May');
});

it('takes a ship that fires for no verb', () => {
  expect(linesIn('A [Chile] ship fired a shot near {Bouvet} on Monday.')).toEqual([
    'military occurred | chile | | bouvet | Monday',
  ]);
});

it('gives the day behind those who are told something to the telling', () => {
  const lines = linesIn(
    '[Mori] told the [Norsk] on Monday he would raise the matter with [Kerry].',
  );
  expect(lines).toEqual(['statement occurred | mori | norsk | | Monday']);
});

it('tells what an office does to somebody, though nobody knows whose office it is', () => {
  expect(linesIn('The ministry summoned Ambassador [Kerry] on Monday.')).toEqual([
    'statement occurred | | kerry | | Monday',
  ]);
});

it('tells of what a paper reports, and not of its reporting', () => {
  expect(linesIn('[Norsk] reported on Monday that [Norway] had proposed a pact.')).toEqual([
    'proposal claimed | norway | | |',
  ]);
});

describe('the label of an entry', () => {
  it.each([
    ['1875: [Norway] and [Chile] sign a pact.', 'agreement by-date | norway, chile | | | 1875'],
    [
      'May 3, 1875 – [Norway] seizes {Bouvet}.',
      'military by-date | norway | | bouvet | May 3, 1875',
    ],
    ['Spring 1875: fishing pact.', 'agreement by-date | | | | Spring 1875'],
    ['1875: The Treaty of {Oslo} ends the war.', 'agreement by-date | | | oslo | 1875'],
    ['20:55 [Mori] tells [Kerry] to wait.', 'statement occurred | mori | kerry | | 20:55'],
  ])('dates what %j tells', (entry, expected) => {
    expect(linesIn(entry)).toContain(expected);
  });

  it('leaves a date of its own to what has one', () => {
    expect(linesIn('1875: [Norway] ratifies the pact signed by [Mori] in 1873.').join()).toContain(
      'mori | | | 1873',
    );
  });

  it('is none where a sentence begins with a date and goes on', () => {
    expect(linesIn('1875 was a good year; [Norway] seizes {Bouvet}.').join()).not.toContain('1875');
  });
});

describe('"from"', () => {
  it('says when a plan begins', () => {
    expect(linesIn('[Norway] will ban [Chile] from its ports from May 3.')).toContain(
      'sanction planned | norway | chile | | May 3',
    );
  });

  it('says of a bare year where something comes from', () => {
    expect(linesIn('[Norway] will suspend the sale of maps from 1930.')).toContain(
      'sanction planned | norway | | |',
    );
  });
});

describe('a noun and the verb that says when it was', () => {
  it.each([
    [
      '[Norway] on Friday condemned naval drills held since Monday near {Bouvet}.',
      'military by-date | | | bouvet | Monday',
    ],
    [
      '[Mori] condemned naval drills held by [Chile] on Monday near {Bouvet}.',
      'military occurred | chile | | bouvet | Monday',
    ],
    [
      'Fish grew dear after the occupation of {Bouvet}, which began on May 4.',
      'military by-date | | | bouvet | May 4',
    ],
  ])('make one happening in %j', (sentence, expected) => {
    const lines = linesIn(sentence);
    expect(lines).toContain(expected);
    expect(lines.filter((line) => line.startsWith('other'))).toEqual([]);
  });

  it('leave the verb before them its own date', () => {
    const lines = linesIn('[Norway] on Friday condemned naval drills held on Monday.');
    expect(lines).toContain('statement occurred | norway | | | Friday');
  });

  it('are of the nearest noun', () => {
    const lines = linesIn(
      "[Norway]'s sanctions over the invasion of {Bouvet}, which began on May 4, hurt.",
    );
    expect(lines.filter((line) => line.endsWith('May 4'))).toEqual([
      expect.stringContaining('military'),
    ]);
  });

  it('are two where somebody else does the verb', () => {
    const lines = linesIn('[Mori] watched the drill and [Chile] began a war on Monday.');
    expect(lines.join()).toContain('chile');
  });
});

it('gives what "when" recalls to the main clause too', () => {
  expect(
    linesIn('[Mori] protested to [Kerry] when they met in {Oslo} on Monday.').join(),
  ).toContain('Monday');
});

it('gives a date at the head to all the verbs, whatever title stands before the name', () => {
  expect(
    linesIn('On Monday Mr. [Mori] flew to {Oslo} and proposed a conference on fish in 1993.'),
  ).toContain('proposal occurred | mori | | | Monday');
});

it('leaves a noun behind "against" its date', () => {
  const lines = linesIn('[Mori] protested against the seizure of a trawler on Monday.');
  expect(lines).not.toContain('statement occurred | mori | | | Monday');
});

describe('a date behind an aside', () => {
  it.each([
    [
      "[Norway] summoned [Chile]'s ambassador, [Mori], in May over remarks by [Kerry] on fish.",
      'statement occurred | norway | chile, mori | | May',
    ],
    [
      '[Norway] expelled an envoy, [Mori], in May after [Kerry] spoke in {Oslo}.',
      'sanction occurred | norway | mori | | May',
    ],
  ])('is of the verb before it in %j', (sentence, expected) => {
    expect(linesIn(sentence)).toContain(expected);
  });

  it('is of the clause it opens', () => {
    const lines = linesIn('[Norway] expelled an envoy, in May [Kerry] left {Oslo}.');
    expect(lines).toContain('sanction occurred | norway | | |');
  });
});

it('leaves the date behind a listener to the telling', () => {
  expect(linesIn('[Mori] told a harbour committee on Monday he would come.')).toContain(
    'statement occurred | mori | | | Monday',
  );
});

it('leaves a date behind a bare relative clause to the main verb', () => {
  expect(
    linesIn('Men who died in the camps of [Chile] were honoured by [Mori] on Monday.'),
  ).toEqual(['other occurred | mori | | | Monday']);
});

it('gives a date inside an aside to the aside', () => {
  expect(linesIn('The pact, signed by [Mori] in {Oslo} in 1998, speaks of fish.')).toContain(
    'agreement occurred | mori | | oslo | 1998',
  );
});

it('counts from the time of a main clause that tells of nothing', () => {
  const { reports, times } = draftExamples(
    'Crews pored over maps on Monday, a day after [Mori] handed [Norway] a list.',
  );
  const offset = reports[0]?.offset;
  expect(offset).toMatchObject({ by: -1, unit: 'day' });
  expect(times[offset?.mention ?? -1]?.text).toBe('Monday');
});

it('counts from no clause that has no time', () => {
  const { reports } = draftExamples('It came a day after [Mori] handed [Norway] a list.');
  expect(reports[0]?.offset).toBeNull();
});

it('leaves a bare month and a place behind what is agreed on to what is to come', () => {
  const lines = linesIn(
    '[Mori] and [Kerry] agreed in {Oslo} to send a mission to {Bouvet} in July.',
  );
  expect(lines).toContain('agreement occurred | mori, kerry | | oslo |');
  expect(linesIn('[Mori] and [Kerry] agreed in July to send a mission.')).toContain(
    'agreement occurred | mori, kerry | | | July',
  );
});

it.each([
  [
    '[Kerry] accepted an invitation to visit {Oslo} in May.',
    'visit planned | kerry | | oslo | May',
  ],
  ['[Mori] has asked [Kerry] to visit {Oslo} in May.', 'visit proposed | kerry | | oslo | May'],
])('gives the date behind an invitation to the journey in %j', (sentence, expected) => {
  expect(linesIn(sentence)).toContain(expected);
});

it('dates a remark by the speech it was made in', () => {
  expect(linesIn('[Mori], addressing sailors on May 3, said the fish were back.')).toContain(
    'statement occurred | mori | | | May 3',
  );
  expect(linesIn('[Mori], aware of the storm of May 3, said the fish were back.')).not.toContain(
    'statement occurred | mori | | | May 3',
  );
});

it('dates a remark by the print of its interview, which is no happening', () => {
  expect(
    linesIn('[Mori] said in an interview published in {Oslo} on Monday that it was over.'),
  ).toEqual(['statement occurred | mori | | oslo | Monday']);
});

it('dates a measure by its announcement, which is no happening beside it', () => {
  expect(
    linesIn('[Norway] announced on Monday that it has barred [Kerry] from its ports.'),
  ).toEqual(['sanction occurred | norway | kerry | | Monday']);
  expect(linesIn('[Norway] announced on Monday that [Chile] has barred [Kerry].')).toContain(
    'statement occurred | norway | | | Monday',
  );
});

it('gives a date between commas to the verb behind it', () => {
  const lines = linesIn(
    '[Norway] froze the assets of [Kerry] and, last month, banned fish from {Chile}.',
  );
  expect(lines.filter((line) => line.endsWith('last month'))).toHaveLength(1);
});

it('takes nobody for the speaker who stands behind an aside', () => {
  expect(linesIn('[Mori], speaking in {Oslo}, said [Kerry] had left.').join()).toContain(
    'statement occurred | mori',
  );
});

it('gives a gathering its own date, whatever may be raised there', () => {
  const lines = linesIn('[Mori] would raise the ban at a fishing forum in {Oslo} on May 3.');
  expect(lines).toContain('meeting by-date | | | oslo | May 3');
  expect(linesIn('[Mori] would attend a fishing forum in {Oslo} on May 3.')).toEqual([]);
});

it.each([
  ['1905: The treaty, brokered by [Mori], is signed on May 3.', 'agreement by-date | | | | May 3'],
  ['1905: [Norway] lays mines off {Bouvet} in May.', 'other occurred | norway | | bouvet | May'],
])('dates what an entry tells in the present by a nearer date: %j', (entry, expected) => {
  expect(linesIn(entry)).toContain(expected);
});

describe('what somebody says would be done', () => {
  it('is a plan where these days say so and it has its date', () => {
    expect(linesIn('[Mori] said on Monday that [Kerry] would return to {Oslo} in May.')).toContain(
      'visit planned | kerry | | oslo | May',
    );
  });

  it.each([
    '[Mori] would return to {Oslo} in May.',
    '[Mori] said in January he would return to {Oslo} in May.',
    '[Mori] had said he would return to {Oslo} in May.',
    '[Mori] said he would return to {Oslo} in May if it thawed.',
    '[Mori] said he might return to {Oslo} in May.',
    '[Mori] said he would have returned to {Oslo} in May.',
  ])('is none in %j', (sentence) => {
    expect(linesIn(sentence).filter((line) => line.startsWith('visit'))).toEqual([]);
  });
});

it('counts a remark from the journey it came before', () => {
  const { reports } = draftExamples('[Mori] told [Kerry] a week before he came that it was over.');
  expect(reports.find(({ rule }) => rule === 'say')?.offset).toMatchObject({
    by: -1,
    unit: 'week',
  });
});

describe('who does it', () => {
  it.each([
    ['[Norway] sold its share in a deal, which was closed in May.', 'norway | | | May'],
    [
      '[Mori] recalled that the talks on fish, agreed upon in 1998, were frozen by [Chile] in May.',
      'chile | mori',
    ],
    [
      'A [Norway] ship called at {Oslo} in May, and the mayors of two towns, far away, planted a tree on Monday.',
      'norway | | | Monday',
    ],
  ])('is nobody named in another clause in %j', (sentence, never) => {
    expect(linesIn(sentence).join('\n')).not.toContain(never);
  });
});
