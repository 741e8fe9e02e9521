// Times of day by the clock, and the named hours.

import { date, time } from '../makeReading.ts';
import { dayPartOf, ordinalOf } from '../readWords.ts';
import type { Captured, TimeRule } from '../timeRule.ts';

type Caught = Captured | undefined;

const ZONED =
  '( ( zone=ZONE | local time | Capital time | Capital local time | Capital standard time | eastern time ) )?';

export const clockRules: readonly TimeRule[] = [
  {
    name: 'hour am pm',
    pattern: `h=HOUR ( ( : | #none ) m=MINUTE )? ap=( AMPM | in the morning | in the afternoon | in the evening | at night ) ${ZONED}`,
    read: ({ h, m, ap, zone }) => clock(h, m, ap, zone),
    examples: [
      ['Talks begin at 10 a.m. in Paris.', '10 a.m.', '2016-05-04T10:00'],
      ['It aired at 7:30 pm EST again.', '7:30 pm EST', '2016-05-04T19:30'],
    ],
    counterExamples: ['He is 10 amid them.'],
  },
  {
    name: 'decimal hour am pm',
    pattern: `d=DECIMAL ap=AMPM ${ZONED}`,
    read: ({ d, ap, zone }) => decimalClock(d, ap, zone),
    examples: [['Dinner is at 8.15pm sharp.', '8.15pm', '2016-05-04T20:15']],
    counterExamples: ['Up 8.15 points.'],
  },
  {
    name: 'day clock',
    pattern: `h=HOUR : m=MINUTE ${ZONED}`,
    notAfter: '( : | / | + )',
    notBefore: '( : | / )',
    read: ({ h, m, zone }) => clock(h, m, undefined, zone),
    examples: [['The plane landed at 18:05 GMT on time.', '18:05 GMT', '2016-05-04T18:05']],
    counterExamples: ['Matthew 5:3:1 was read.'],
  },
  {
    name: 'time stamp',
    pattern: '#stamp',
    read: (_, whole) => stamp(whole.words[0] ?? ''),
    examples: [['Sent 2016-02-09T14:05:00Z by wire.', '2016-02-09T14:05:00Z', '2016-02-09T14:05']],
    counterExamples: ['Sent 2016-02-39T99:05 by wire.'],
  },
  {
    name: 'clock with seconds',
    pattern: 'HOUR : MINUTE : MINUTE',
    isBlock: true,
    read: () => undefined,
    examples: [],
    counterExamples: ['The film [00:03:42] shows it.'],
  },
  {
    name: 'hours and minutes in one',
    pattern: 't=HHMM zone=ZONE',
    read: ({ t, zone }) => militaryClock(t, zone),
    examples: [['Fire began at 1430 GMT there.', '1430 GMT', '2016-05-04T14:30']],
    counterExamples: ['In 1430 great men ruled.'],
  },
  {
    name: 'o clock',
    pattern:
      "h=( HOUR | ONES | TEENS ) o ' clock ( ap=( in the morning | in the afternoon | in the evening | at night | AMPM ) )?",
    read: ({ h, ap }) => clock(h, undefined, ap, undefined),
    examples: [
      [
        "They woke at five o'clock in the morning.",
        "five o'clock in the morning",
        '2016-05-04T05:00',
      ],
    ],
    counterExamples: ["Five o'clocks."],
  },
  {
    name: 'half past',
    pattern: `w=( half past | a? quarter past | a? quarter to ) h=( HOUR | ONES | TEENS ) ( o ' clock )? ( ap=( in the morning | in the afternoon | in the evening | at night | AMPM ) )?`,
    notBefore: '( % | percent | per | of | INTEGER | million | billion )',
    read: ({ w, h, ap }) => pastHour(w, h, ap),
    examples: [
      [
        'They sat down at half past three in the afternoon.',
        'half past three in the afternoon',
        '2016-05-04T15:30',
      ],
      ['The call came at a quarter to nine.', 'a quarter to nine', '2016-05-04T08:45'],
    ],
    counterExamples: ['From a quarter to five per cent.', 'Half past the pier it sank.'],
  },
  {
    name: 'noon',
    pattern: `( 12 )? w=( noon | midday | midnight ) ${ZONED}`,
    notBefore: '( Capital | - )',
    read: ({ w, zone }) => {
      const hour = w?.words[0] === 'midnight' ? 24 : 12;
      return time({ clock: { hour, minute: 0 }, zone: zone?.words[0] ?? null });
    },
    examples: [['Polls close at noon in most towns.', 'noon', '2016-05-04T12:00']],
    counterExamples: ['The afternoon was hot.'],
  },
  {
    name: 'the part of the day',
    pattern:
      '( the | the early | the late | mid - | early | late | mid )? p=( morning | afternoon | evening )',
    after: '( in | during | by | until | at | since | early | late | - )',
    notBefore: '( Capital | - | ? )',
    read: ({ p }) => time({ dayPart: dayPartOf(p) }),
    examples: [['It rained in the morning, he said.', 'the morning', '2016-05-04TMO']],
    counterExamples: ['In the morning papers.'],
  },
];

function clock(h: Caught, m: Caught, ap: Caught, zone: Caught) {
  const [hour, minute] = [ordinalOf(h), m ? ordinalOf(m) : 0];
  if (hour === null || minute === null || hour > 24 || minute > 59) return undefined;
  if (m && m.words[0]?.length !== 2) return undefined;
  const half = ap?.words ?? [];
  if (half.length > 0 && hour > 12) return undefined;
  return time({ clock: { hour: fullHour(hour, half), minute }, zone: zone?.words[0] ?? null });
}

function fullHour(hour: number, half: readonly string[]): number {
  const isLate = ['pm', 'p.m', 'afternoon', 'evening', 'night'].some((word) => half.includes(word));
  if (isLate) return hour === 12 ? 12 : hour + 12;
  return half.length > 0 && hour === 12 ? 0 : hour;
}

/** "half past three", "a quarter to nine". */
function pastHour(w: Caught, h: Caught, ap: Caught) {
  const hour = ordinalOf(h);
  const half = ap?.words ?? [];
  if (hour === null || hour < 1 || hour > 12) return undefined;
  const isBefore = w?.words.includes('to') === true;
  const minute = w?.words[0] === 'half' ? 30 : isBefore ? 45 : 15;
  const full = fullHour(hour, half) - (isBefore ? 1 : 0);
  return time({ clock: { hour: (full + 24) % 24, minute } });
}

function stamp(text: string) {
  const found = /^(\d{4})-(\d\d)-(\d\d)t(\d\d):(\d\d)/.exec(text);
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1).map(Number);
  if (month > 12 || day > 31 || hour > 24 || minute > 59) return undefined;
  return time({ clock: { hour, minute }, on: date({ year, month, day }) });
}

function decimalClock(d: Caught, ap: Caught, zone: Caught) {
  const found = /^(\d{1,2})\.(\d\d)$/.exec(d?.words[0] ?? '');
  if (!found || Number(found[1]) > 12 || Number(found[2]) > 59) return undefined;
  const hour = fullHour(Number(found[1]), ap?.words ?? []);
  return time({ clock: { hour, minute: Number(found[2]) }, zone: zone?.words[0] ?? null });
}

function militaryClock(t: Caught, zone: Caught) {
  const digits = (t?.words[0] ?? '').padStart(4, '0');
  const [hour, minute] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (hour > 24 || minute > 59) return undefined;
  return time({ clock: { hour, minute }, zone: zone?.words[0] ?? null });
}
