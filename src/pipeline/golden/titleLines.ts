// The titles of a set as text a person can read through: a block for each event, in three languages,
// with the label where it differs.

import { must } from '../../model/check.ts';
import type { DiplomaticEvent } from '../../model/schema.ts';
import type { EventType, Status } from '../../model/vocabulary.ts';
import { readReports } from '../readReports.ts';
import { type Titles, type TitleInput, titlesOf } from '../titles/titlesOf.ts';
import type { MadeUpEvent } from './madeUpTitles.ts';

export function titleBlock(head: string, { title, short }: Pick<DiplomaticEvent, 'title' | 'short'>): string {
  const lines = (['en', 'ja', 'ru'] as const).map((language) => {
    const label = short[language] === title[language] ? '' : `  [${short[language]}]`;
    return `  ${language}  ${title[language]}${label}`;
  });
  return [head, ...lines, ''].join('\n');
}

/** One block for each status of a made-up event, each told as if it stood alone. */
export function madeUpBlocks({ type, sentence, statuses }: MadeUpEvent): string[] {
  return statuses.map((status) => {
    const titles = toldAs(sentence, type, status);
    const head = `${type} ${status} | ${sentence}`;
    return titleBlock(head, must(titles, `"${sentence}" tells a ${type}`));
  });
}

function toldAs(sentence: string, type: EventType, status: Status): Titles | undefined {
  const text = `Harbour News - Monday, March 4, 2013\n\nThe harbour was quiet.\n\n${sentence} The wind was cold.`;
  const { found } = readReports({ name: 'a.txt', bytes: new TextEncoder().encode(text) });
  const report = found?.reports.find((one) => one.type === type && !one.isDetail);
  if (!found || !report) return undefined;
  const told = { ...report, status, date: { edtf: '2013-03-03' } };
  const input: TitleInput = { event: { ...told, date: '2013-03-03' }, reports: [told] };
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]));
  const places = new Map(found.places.map((place) => [place.id, place]));
  const placeNames = new Map(found.places.map(({ id, name }) => [id, name]));
  return titlesOf([input], { actors, places, placeNames })[0];
}
