// markwhen text: a line for each event, its date as the format writes it, then its passages. Dates
// there are whole days, months or years; "about" stands in the words.

import { parseEdtf } from '../model/edtf.ts';
import type { DiplomaticEvent } from '../model/schema.ts';
import { inLanguage } from '../views/shared/inLanguage.ts';
import { cautionInWords } from './eventInWords.ts';
import type { ExportInput } from './exportInput.ts';
import { inLine, passagesIn } from './passages.ts';

export function writeMarkwhen(input: ExportInput): string {
  const passages = passagesIn(input.set);
  const entries = input.events.flatMap((event) => {
    const date = markwhenDate(event);
    if (date === undefined) return [];
    const address = input.addressOf(event.id);
    const caution = cautionInWords(event);
    const title = withoutTags(inLine(inLanguage(event.title)));
    const shown = caution === '' ? title : `${title} (${caution})`;
    return [
      `${date}: ${shown} #${event.type} #${event.status} #${event.side}`,
      ...passages(event).quotes.map(withoutTags),
      ...(address === undefined ? [] : [`– ${address}`]),
      '',
    ];
  });
  return ['---', `title: ${JSON.stringify(input.title)}`, '---', '', ...entries].join('\n');
}

/** Undefined where one side is open: the format has no way to say it. */
function markwhenDate({ date, earliest, latest }: DiplomaticEvent): string | undefined {
  if (earliest === null || latest === null) return undefined;
  const bare = date.replace(/[?~%]/g, '');
  const isPlain = bare.split('/').every((part) => {
    const precision = parseEdtf(part)?.precision;
    return precision === 'day' || precision === 'month' || precision === 'year';
  });
  return isPlain ? bare : `${earliest.slice(0, 7)}/${latest.slice(0, 7)}`;
}

/** A "#" would begin a tag. */
function withoutTags(text: string): string {
  return text.replaceAll('#', '＃');
}
