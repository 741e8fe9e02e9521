// TimelineJS3's JSON. A date there has a year, and a month and a day only where they are known, so
// "May 2016" goes in as it is. The words of the date are given too, as TimelineJS has none for "about".

import { type Day, dayOfMonth, monthOf, yearOf } from '../model/day.ts';
import { type Precision, parseEdtf } from '../model/edtf.ts';
import { escapedMarkup } from '../model/escapedMarkup.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import { inLanguage } from '../views/shared/inLanguage.ts';
import { words } from '../views/shared/wording.ts';
import { cautionInWords, dateInWords } from './eventInWords.ts';
import type { ExportInput } from './exportInput.ts';
import { passagesIn } from './passages.ts';

interface SlideDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export function writeTimelineJs(input: ExportInput): string {
  const { events, title } = input;
  const slides = {
    title: { text: { headline: escapedMarkup(title) } },
    events: events.flatMap(slidesIn(input)),
  };
  return `${JSON.stringify(slides, null, 1)}\n`;
}

function slidesIn({ set, addressOf }: ExportInput) {
  const passages = passagesIn(set);
  return (event: DiplomaticEvent) => {
    const dates = datesOf(event);
    if (!dates) return [];
    const caution = cautionInWords(event);
    const paragraphs = [...(caution === '' ? [] : [caution]), ...passages(event).quotes]
      .map((text) => `<p>${escapedMarkup(text)}</p>`)
      .join('');
    const address = escapedMarkup(addressOf(event.id) ?? '');
    const link = address === '' ? '' : `<p><a href="${address}">${address}</a></p>`;
    return [
      {
        ...dates,
        display_date: dateInWords(event),
        unique_id: event.id,
        group: words.side[event.side],
        autolink: false,
        text: {
          headline: escapedMarkup(inLanguage(event.title)),
          text: paragraphs + link,
        },
      },
    ];
  };
}

/** Undefined where the first side is open: TimelineJS puts every event somewhere. */
function datesOf({ date }: DiplomaticEvent) {
  const [first = '', last = first] = date.split('/');
  const [from, to] = [parseEdtf(first), parseEdtf(last)];
  if (!from?.earliest) return undefined;
  const start_date = slideDate(from.earliest, from.precision);
  if (!to?.latest) return { start_date };
  const end_date = slideDate(to.latest, to.precision);
  const isOne = JSON.stringify(start_date) === JSON.stringify(end_date);
  return isOne ? { start_date } : { start_date, end_date };
}

function slideDate(day: Day, precision: Precision): SlideDate {
  const year = { year: yearOf(day) };
  if (precision === 'day') return { ...year, month: monthOf(day), day: dayOfMonth(day) };
  const isOfMonths = precision === 'month' || precision === 'season' || precision === 'quarter';
  return isOfMonths ? { ...year, month: monthOf(day) } : year;
}
