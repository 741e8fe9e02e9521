import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEventSet } from '../buildEventSet.ts';
import {
  corrected,
  eventsWith,
  fileOf,
  MEETING_A,
  MEETING_B,
  MEETING_C,
  madeUpArticles,
  madeUpFiles,
  messagesOf,
  SAYING,
  SIGNING,
  VISIT,
} from './madeUpArticles.ts';

const plain = buildEventSet(madeUpFiles);
const CODES = ['bad-correction', 'unfit-correction', 'contradicting-corrections'];
const signing = { article: 'a-lima', quote: SIGNING };
const saying = { article: 'a-lima', quote: SAYING };
const visit = { article: 'b-lima', quote: VISIT };
const [meetingA, meetingB, meetingC] = [
  { article: 'a-lima', quote: MEETING_A },
  { article: 'b-lima', quote: MEETING_B },
  { article: 'c-lima', quote: MEETING_C },
];

const misfits = (set: typeof plain) =>
  set.notes.filter(({ code }) => CODES.includes(code)).map(({ message }) => message);

it('starts from articles that tell of one meeting three times, and of more', () => {
  expect(eventsWith(plain, MEETING_A)).toEqual(eventsWith(plain, MEETING_C));
  expect(eventsWith(plain, MEETING_A)[0]?.reports).toHaveLength(3);
  expect(plain.events.every((event) => event.corrected.length === 0)).toBe(true);
  expect([SIGNING, SAYING, VISIT].map((words) => eventsWith(plain, words).length)).toEqual([
    1, 1, 1,
  ]);
});

describe('redate', () => {
  it('gives the report and its event the date of the editor, and says so', () => {
    const set = corrected([{ ...signing, date: '2016-11-11', reason: 'the ministry says so' }]);
    expect(eventsWith(set, SIGNING)).toMatchObject([
      {
        ...{ date: '2016-11-11', earliest: '2016-11-11', basis: 'editor' },
        reports: [{ date: '2016-11-11', basis: 'editor', expression: null, anchor: null }],
        corrected: [{ fields: ['date'], reason: 'the ministry says so' }],
      },
    ]);
    expect(misfits(set)).toEqual([]);
  });

  it('may make a date coarser', () => {
    const set = corrected([{ ...signing, date: '2016-11' }]);
    expect(eventsWith(set, SIGNING)).toMatchObject([{ date: '2016-11', precision: 'month' }]);
  });

  it('comes before merging: a report of another day is of another meeting', () => {
    const set = corrected([{ ...meetingC, date: '2016-09-02' }]);
    expect(eventsWith(set, MEETING_A)[0]?.reports).toHaveLength(2);
    expect(eventsWith(set, MEETING_C)).toMatchObject([{ date: '2016-09-02' }]);
  });

  it('decides the date of an event that has other reports', () => {
    const set = corrected([{ ...meetingC, date: '2016-11' }]);
    expect(eventsWith(set, MEETING_A)).toMatchObject([{ date: '2016-11', basis: 'editor' }]);
    expect(eventsWith(set, MEETING_A)[0]?.reports).toHaveLength(3);
  });
});

it('a new date moves what was dated by it', () => {
  const text = `Harbour News - Monday, November 21, 2016

Prime Minister Shinzo Abe met President Vladimir Putin in Lima on Saturday. The hall was cold.

Abe and Putin agreed to speed up the work on a peace treaty. The talks lasted three hours.`;
  const quote = 'Abe and Putin agreed to speed up the work on a peace treaty.';
  const files = [fileOf('a.txt', text)];
  const entry = { article: 'a', quote: MEETING_A, date: '2016-11-20' };
  const dateIn = (editor: typeof files) =>
    eventsWith(buildEventSet(files, editor), quote).map(({ date }) => date);
  expect(dateIn([])).toEqual(['2016-11-19']);
  expect(dateIn([fileOf('corrections.json', JSON.stringify([entry]))])).toEqual(['2016-11-20']);
});

it('a new date tells anew whether what its words leave open has happened', () => {
  const quote = 'A trip to Osaka by Vladimir Putin on Friday drew many guests.';
  const text = `Harbour News - Monday, November 21, 2016\n\nThe port is calm.\n\n${quote} The port is calm.`;
  const files = [fileOf('a.txt', text)];
  const statusOn = (date: string) => {
    const entry = { article: 'a', quote, date };
    const editor = [fileOf('corrections.json', JSON.stringify([entry]))];
    return eventsWith(buildEventSet(files, editor), quote).map(({ status }) => status);
  };
  expect([statusOn('2016-11-17'), statusOn('2016-12-01')]).toEqual([['occurred'], ['planned']]);
});

describe('retitle', () => {
  it('gives the event the title and the label of the editor, and leaves the other languages as built', () => {
    const set = corrected([
      {
        ...signing,
        title: 'Crab fishing is agreed on after long talks at sea',
        short: 'Crab pact',
      },
    ]);
    const [built] = eventsWith(plain, SIGNING);
    expect(built?.title.ja).not.toBeNull();
    expect(eventsWith(set, SIGNING)).toMatchObject([
      {
        title: { ...built?.title, en: 'Crab fishing is agreed on after long talks at sea' },
        short: { en: 'Crab pact' },
        corrected: [{ fields: ['title', 'short'], reason: null }],
      },
    ]);
  });

  it('makes a title that is short enough the label too', () => {
    const set = corrected([{ ...signing, title: 'Crab pact' }]);
    expect(eventsWith(set, SIGNING)).toMatchObject([
      { short: { en: 'Crab pact' }, corrected: [{ fields: ['title', 'short'] }] },
    ]);
  });

  it('takes a title for each language the editor gives one in', () => {
    const set = corrected([{ ...signing, title: { ja: 'カニ協定', ru: 'Договор о крабах' } }]);
    const [built] = eventsWith(plain, SIGNING);
    expect(eventsWith(set, SIGNING)).toMatchObject([
      { title: { en: built?.title.en, ja: 'カニ協定', ru: 'Договор о крабах' } },
    ]);
  });

  it('refuses a title in no language it knows, and says which it knows', () => {
    const messages = [{ fr: 'Pacte du crabe' }, {}].map(
      (title) => corrected([{ ...signing, title }]).notes.at(-1)?.message,
    );
    expect(messages).toEqual([
      expect.stringContaining('"title.fr" is not one of its fields'),
      expect.stringContaining('en, ja or ru'),
    ]);
  });

  it('keeps the id of the event, so that links to it go on working', () => {
    const set = corrected([{ ...signing, title: 'Crab pact' }]);
    expect(set.events.map(({ id }) => id)).toEqual(plain.events.map(({ id }) => id));
  });
});

describe('merge', () => {
  it('makes one event of two, whichever of the reports is named first', () => {
    const set = corrected([{ ...signing, sameAs: visit, reason: 'one trip' }]);
    expect(eventsWith(set, SIGNING)).toEqual(eventsWith(set, VISIT));
    expect(eventsWith(set, SIGNING)).toMatchObject([
      { corrected: [{ fields: ['reports'], reason: 'one trip' }] },
    ]);
    expect(set.events).toHaveLength(plain.events.length - 1);
    expect(corrected([{ ...visit, sameAs: signing, reason: 'one trip' }])).toEqual(set);
  });

  it('brings along all that was grouped with the two', () => {
    const set = corrected([{ ...meetingB, sameAs: signing }]);
    expect(eventsWith(set, SIGNING)[0]?.reports).toHaveLength(4);
  });
});

describe('split', () => {
  it('makes two events of one', () => {
    const set = corrected([{ ...meetingA, apart: meetingB }]);
    const [a, b] = [eventsWith(set, MEETING_A)[0], eventsWith(set, MEETING_B)[0]];
    expect(a?.id).not.toBe(b?.id);
    expect([a, b].map((event) => event?.corrected)).toEqual([
      [{ fields: ['reports'], reason: null }],
      [{ fields: ['reports'], reason: null }],
    ]);
    expect((a?.reports.length ?? 0) + (b?.reports.length ?? 0)).toBe(3);
  });

  it('parts more than two, and keeps together what the editor says is one', () => {
    const three = corrected([
      { ...meetingA, apart: meetingB },
      { ...meetingB, apart: meetingC },
      { ...meetingA, apart: meetingC },
    ]);
    expect(three.events).toHaveLength(plain.events.length + 2);
    const two = corrected([
      { ...meetingA, apart: meetingB },
      { ...meetingC, sameAs: meetingB },
    ]);
    expect(eventsWith(two, MEETING_B)).toEqual(eventsWith(two, MEETING_C));
    expect(eventsWith(two, MEETING_A)[0]?.reports).toHaveLength(1);
  });

  it('changes nothing where the two were apart', () => {
    const set = corrected([{ ...signing, apart: visit }]);
    const bare = set.events.map((event) => ({ ...event, corrected: [] }));
    expect(bare).toEqual(plain.events);
  });
});

describe('hide', () => {
  it('leaves the report out, and says so in a note', () => {
    const set = corrected([{ ...saying, hide: true, reason: 'an old remark' }]);
    expect(eventsWith(set, SAYING)).toEqual([]);
    expect(set.events).toHaveLength(plain.events.length - 1);
    expect(set.notes.filter(({ code }) => code === 'hidden-report')).toMatchObject([
      {
        level: 'info',
        article: 'a-lima',
        message: `"${SAYING}" is left out by the editor: an old remark`,
      },
    ]);
  });

  it('leaves the other reports of its event', () => {
    const set = corrected([{ ...meetingB, hide: true }]);
    expect(eventsWith(set, MEETING_A)[0]?.reports).toHaveLength(2);
  });
});

describe('naming a report', () => {
  it('takes line breaks for blanks', () => {
    const set = corrected([{ ...signing, quote: SIGNING.replaceAll(' ', '\n'), hide: true }]);
    expect(eventsWith(set, SIGNING)).toEqual([]);
  });

  it('tells words that stand several times apart by their place', () => {
    const start = (madeUpArticles['e-twice'] ?? '').lastIndexOf('Lavrov');
    const quote = 'Lavrov visited Sapporo on Monday.';
    const set = corrected([{ article: 'e-twice', quote, start, hide: true }]);
    const left = eventsWith(set, quote).flatMap(({ reports }) => reports);
    expect(left.map((report) => report.start === start)).toEqual([false]);
  });

  it.each([
    [{ suffix: '\n\nNobody had' }, true],
    [{ prefix: 'so  soon. ' }, false],
    [{ prefix: 'so soon.', suffix: '' }, false],
  ])('tells them apart by the words round them: %j', (context, isSecondLeft) => {
    const last = (madeUpArticles['e-twice'] ?? '').lastIndexOf('Lavrov');
    const quote = 'Lavrov visited Sapporo on Monday.';
    const set = corrected([{ article: 'e-twice', quote, ...context, hide: true }]);
    const left = eventsWith(set, quote).flatMap(({ reports }) => reports);
    expect(left.map(({ start }) => start === last)).toEqual([isSecondLeft]);
    expect(misfits(set)).toEqual([]);
  });

  it('never takes other words for those between the context given', () => {
    const quote = 'Lavrov visited Sapporo on Sunday.';
    const set = corrected([{ article: 'e-twice', quote, prefix: 'so soon.', hide: true }]);
    expect(set.events).toEqual(plain.events);
    expect(misfits(set)).toHaveLength(1);
  });
});

const sapporo = { article: 'e-twice', quote: 'Lavrov visited Sapporo on Monday.', hide: true };

it.each([
  [{ ...signing, article: 'z', hide: true }, 'there is no article "z"; correct the name, or'],
  [
    { ...signing, quote: SIGNING.replace(/^(\S+ \S+)/, '$1 duly'), hide: true },
    `remove the entry. The nearest words are now "${SIGNING}"`,
  ],
  [
    { ...signing, quote: 'Russia signed nothing.', hide: true },
    'entry 1 ("Russia signed nothing.") is not used: no report of a-lima has these words now; copy the excerpt anew from its event, or remove the entry',
  ],
  [
    { ...signing, quote: 'Russia signed an agreement', hide: true },
    `no report of a-lima has just these words now; one reads "${SIGNING}": copy that if it is meant`,
  ],
  [
    sapporo,
    'these words are reported in several places; add "start": 37 or "start": 105, or "prefix" and "suffix"',
  ],
  [{ ...signing, type: 'visit', hide: true }, 'these words tell no visit; correct "type", or'],
  [
    { ...signing, sameAs: { article: 'z', quote: 'x' } },
    'of its other report, there is no article',
  ],
  [{ ...signing, sameAs: signing }, 'it names one report twice'],
  [{ ...signing }, 'entry 1 is not used: it does nothing; add one of date, title or short'],
  [{ ...signing, date: '2016', hide: true }, 'it does 2 things; write an entry for each'],
  [{ ...signing, date: '2016-02-30' }, '"date": "2016-02-30" is not a date; write it as'],
  [{ ...signing, title: 'x'.repeat(71) }, 'has 71 characters; write at most 70'],
  [{ ...signing, short: 'x'.repeat(41) }, 'has 41 characters; write at most 40'],
  [{ ...signing, titel: 'x' }, '"titel" is not one of its fields; they are article, quote'],
  [{ ...signing, hide: false }, '"hide": false can only be true; remove the entry to show'],
  [
    { ...signing, type: 'party', hide: true },
    '"type": "party" is not a type; the types are meeting',
  ],
  [{ quote: 'x', hide: true }, '"article" is missing; add it'],
  [{ ...signing, apart: { article: 'a-lima' } }, '"apart.quote" is missing; add it'],
  [{ ...signing, apart: 'x' }, '"apart": "x" is not an object; write'],
  ['hide', 'entry 1 is not used: it is not an object; write'],
  [
    {
      article: 'd-undated',
      quote: 'Foreign Minister Sergey Lavrov arrived in Osaka on Friday for a visit.',
      title: 'x',
    },
    'its report is on no event, because nothing dates it; add an entry with its date',
  ],
])('%j is a note that says what to do, and changes nothing', (entry, message) => {
  const set = corrected([entry]);
  expect(misfits(set)).toEqual([expect.stringContaining(message)]);
  expect(set.events).toEqual(plain.events);
});

it('uses the other entries when one is bad', () => {
  const set = corrected([{ ...saying }, { ...signing, hide: true }]);
  expect(eventsWith(set, SIGNING)).toEqual([]);
  expect(misfits(set)).toHaveLength(1);
});

it.each([
  ['{"a": 1}', 'corrections.json is not used: it is not a list'],
  ['[{]', 'corrections.json is not used: it is not JSON'],
])('%j as the whole file is a note, and changes nothing', (text, message) => {
  const set = buildEventSet(madeUpFiles, [fileOf('corrections.json', text)]);
  expect(messagesOf(set, 'bad-editor-file')).toEqual([expect.stringContaining(message)]);
  expect(set.events).toEqual(plain.events);
});

describe('entries that contradict one another', () => {
  it.each([
    [
      'two dates',
      [
        { ...signing, date: '2016-11-10' },
        { ...signing, date: '2016-11-11' },
      ],
    ],
    [
      'hidden and used',
      [
        { ...signing, hide: true },
        { ...signing, title: 'Crab pact' },
      ],
    ],
    [
      'hidden and merged',
      [
        { ...signing, hide: true },
        { ...visit, sameAs: signing },
      ],
    ],
    [
      'together and apart',
      [
        { ...signing, sameAs: visit },
        { ...visit, apart: signing },
      ],
    ],
    [
      'apart around corners',
      [
        { ...meetingA, sameAs: meetingB },
        { ...meetingB, sameAs: meetingC },
        { ...meetingC, apart: meetingA },
      ],
    ],
    [
      'two titles',
      [
        { ...meetingA, title: 'One' },
        { ...meetingB, title: 'Two' },
      ],
    ],
  ])('are notes and none is used: %s', (_, entries) => {
    const set = corrected(entries);
    expect(messagesOf(set, 'contradicting-corrections')).toHaveLength(entries.length);
    expect(set.events).toEqual(plain.events);
  });

  it('leave the others alone, and say which they are', () => {
    const set = corrected([
      { ...signing, date: '2016-11-10' },
      { ...saying, hide: true },
      { ...signing, date: '2016-11-11' },
    ]);
    expect(eventsWith(set, SAYING)).toEqual([]);
    expect(misfits(set)).toEqual([
      expect.stringContaining('contradicts entry 3; none of them is used: keep what is right'),
      expect.stringContaining('contradicts entry 1;'),
    ]);
  });

  it('are two dates that cannot be one, of reports that are to be one', () => {
    const set = corrected([
      { ...signing, date: '2016-11-10' },
      { ...visit, date: '2016-12-10' },
      { ...signing, sameAs: visit },
    ]);
    expect(messagesOf(set, 'contradicting-corrections')).toHaveLength(2);
    expect(eventsWith(set, SIGNING)).toEqual(eventsWith(set, VISIT));
  });
});

const naming = fc.constantFrom(signing, saying, visit, meetingA, meetingB, meetingC);
const action = fc.oneof(
  fc.constantFrom('2016-11-10', '2016-11', '2017').map((date) => ({ date })),
  fc.constantFrom('One', 'Two').map((title) => ({ title })),
  fc.constantFrom('1', '2').map((short) => ({ short })),
  naming.map((sameAs) => ({ sameAs })),
  naming.map((apart) => ({ apart })),
  fc.constant({ hide: true }),
);
const entries = fc.array(
  fc.tuple(naming, action).map(([report, done]) => ({ ...report, ...done })),
  { maxLength: 6 },
);

it('gives the same events whatever the order of the entries', () => {
  const shuffled = entries.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(corrected(other).events).toEqual(corrected(list).events);
    }),
    { numRuns: 60 },
  );
});

it('changes nothing but notes where no entry fits', () => {
  const unfit = fc.array(
    fc.oneof(
      fc.jsonValue(),
      fc.tuple(fc.string(), action).map(([quote, done]) => ({ article: 'a-lima', quote, ...done })),
      fc.tuple(naming, action).map(([one, done]) => ({ ...one, article: 'gone', ...done })),
    ),
    { minLength: 1, maxLength: 5 },
  );
  fc.assert(
    fc.property(unfit, (list) => {
      const set = corrected(list);
      expect({ ...set, notes: [] }).toEqual({ ...plain, notes: [] });
      expect(set.notes.length).toBe(plain.notes.length + list.length);
    }),
    { numRuns: 60 },
  );
});
