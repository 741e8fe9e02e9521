// A calendar (RFC 5545): whole days, from the first an event can be on to the day after the last, so
// that a month is a whole month; what is not known to the day says so in its summary. An event whose
// date is open on one side cannot stand in a calendar without making it finer, and is left out.

import { addDays, type Day } from '../model/day.ts';
import type { DiplomaticEvent, Place, SetHead } from '../model/schema.ts';
import type { Status } from '../model/vocabulary.ts';
import { inLanguage } from '../views/shared/inLanguage.ts';
import { words } from '../views/shared/wording.ts';
import { cautionInWords, datingInWords } from './eventInWords.ts';
import { type ExportInput, namesIn } from './exportInput.ts';
import { passagesIn } from './passages.ts';

type Property = readonly [name: string, value: string];

/** A calendar knows no "claimed"; the summary says it. */
const statuses: Readonly<Partial<Record<Status, string>>> = {
  occurred: 'CONFIRMED',
  planned: 'TENTATIVE',
  proposed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

/** A file without a day of its own says when counting begins. */
const NO_DAY = '19700101';

export function writeIcs(input: ExportInput): string {
  const propertiesOf = propertiesIn(input);
  const lines = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Nichiro//Timeline//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['X-WR-CALNAME', escaped(input.title)],
    ...input.events.flatMap((event) => propertiesOf(event)),
    ['END', 'VCALENDAR'],
  ] as const;
  return lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');
}

function propertiesIn({ set, built, addressOf }: ExportInput) {
  const places = namesIn(set.places);
  const passages = passagesIn(set);
  const stamp = `${built === undefined ? NO_DAY : basic(built)}T000000Z`;
  return (event: DiplomaticEvent): Property[] => {
    const { earliest, latest, status } = event;
    if (earliest === null || latest === null) return [];
    const details = [datingInWords(event), words.status[status], ...passages(event).quotes];
    const address = addressOf(event.id);
    const calendarStatus = statuses[status];
    return [
      ['BEGIN', 'VEVENT'],
      ['UID', `${event.id}@nichiro`],
      ['DTSTAMP', stamp],
      ['DTSTART;VALUE=DATE', basic(earliest)],
      ['DTEND;VALUE=DATE', basic(addDays(latest, 1))],
      ['SUMMARY', escaped(summaryOf(event))],
      ['DESCRIPTION', escaped(details.join('\n'))],
      ...textProperty('LOCATION', places(event.places).join(', ')),
      ...geoOf(event, set),
      ['CATEGORIES', escaped(words.type[event.type])],
      ...textProperty('STATUS', calendarStatus ?? ''),
      ['TRANSP', 'TRANSPARENT'],
      ...(address === undefined ? [] : [['URL', address] as const]),
      ['END', 'VEVENT'],
    ];
  };
}

function summaryOf(event: DiplomaticEvent): string {
  const caution = cautionInWords(event);
  return caution === '' ? inLanguage(event.title) : `${inLanguage(event.title)} (${caution})`;
}

function textProperty(name: string, text: string): Property[] {
  return text === '' ? [] : [[name, escaped(text)]];
}

/** A calendar has room for one point; a country is none. */
function geoOf({ places }: DiplomaticEvent, set: SetHead): Property[] {
  const [place, ...others] = places.flatMap((id) => set.places.filter((row) => row.id === id));
  return place && others.length === 0 && isLocated(place) && !isWide(place)
    ? [['GEO', `${place.lat};${place.lon}`]]
    : [];
}

function isLocated({ lat, lon }: Place): boolean {
  return lat !== null && lon !== null;
}

function isWide({ kind }: Place): boolean {
  return kind === 'country' || kind === 'region';
}

function basic(day: Day): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\n|\r/g, '\\n');
}

const MOST_OCTETS = 75;
/** One octet a character. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Long lines go on behind a blank, cut between characters and counted in octets. */
function folded(line: string): string {
  if (line.length <= MOST_OCTETS && PLAIN.test(line)) return line;
  let octets = 0;
  let out = '';
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MOST_OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}

/** In UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
