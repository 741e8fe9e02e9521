// Events in, the same out with the editor's titles, in the languages given, each saying what was corrected in it and why.

import type { Note } from '../../model/note.ts';
import { type Corrected, type DiplomaticEvent, MAX_SHORT } from '../../model/schema.ts';
import type { CorrectedField } from '../../model/vocabulary.ts';
import type { Action, GivenTitle } from './correction.ts';
import { editorNote } from './editorNote.ts';
import type { EditorsHand } from './editorsHand.ts';
import { entryName, type FittedCorrection } from './fitCorrections.ts';
import { CORRECTIONS_FILE } from './readCorrections.ts';
import { reportKey } from './reportKey.ts';
import { clashNote } from './settleContradictions.ts';

export interface RetitledEvents {
  readonly events: DiplomaticEvent[];
  readonly notes: readonly Note[];
}

export function retitled(
  { corrections }: Pick<EditorsHand, 'corrections'>,
  events: readonly DiplomaticEvent[],
): RetitledEvents {
  if (corrections.length === 0) return { events: [...events], notes: [] };
  const named = new Set(corrections.flatMap(({ key, otherKey }) => [key, otherKey ?? key]));
  const eventOf = new Map<string, number>();
  events.forEach((event, index) => {
    for (const key of event.reports.map(reportKey)) if (named.has(key)) eventOf.set(key, index);
  });
  const bearing = new Map<number, FittedCorrection[]>();
  const notes: Note[] = [];
  for (const one of corrections) {
    const indexes = [one.key, one.otherKey].flatMap((key) => eventOf.get(key ?? '') ?? []);
    if (indexes.length === 0 && one.action.kind === 'retitle') notes.push(nothingToTitle(one));
    for (const index of new Set(indexes)) bearing.set(index, [...(bearing.get(index) ?? []), one]);
  }
  const done = events.map((event, index) => correctedEvent(event, bearing.get(index) ?? []));
  return {
    events: done.map(({ event }) => event),
    notes: [...notes, ...done.flatMap((one) => one.notes)],
  };
}

function nothingToTitle(correction: FittedCorrection): Note {
  const message = `${entryName(correction)} is not used: its report is on no event, because nothing dates it; add an entry with its date, or remove this one`;
  return editorNote('unfit-correction', message, CORRECTIONS_FILE);
}

interface CorrectedEvent {
  readonly event: DiplomaticEvent;
  readonly notes: readonly Note[];
}

function correctedEvent(
  event: DiplomaticEvent,
  bearing: readonly FittedCorrection[],
): CorrectedEvent {
  if (bearing.length === 0) return { event, notes: [] };
  const clashing = clashingTitles(bearing);
  const used = bearing.filter((one) => !clashing.includes(one));
  const titles = used.flatMap(({ action }) => (action.kind === 'retitle' ? [action] : []));
  const title = titles.find((one) => one.title !== null)?.title;
  const short = { ...labelFrom(title), ...titles.find((one) => one.short !== null)?.short };
  return {
    event: {
      ...event,
      title: withGiven(event.title, title),
      short: withGiven(event.short, short),
      corrected: used.map(correctedBy).sort(byContent),
    },
    notes: clashing.map((one) => clashNote(one, [clashing])),
  };
}

/** In a language the editor leaves out the title stays as built. */
function withGiven(
  built: DiplomaticEvent['title'],
  given: GivenTitle | null | undefined,
): DiplomaticEvent['title'] {
  return {
    en: given?.en ?? built.en,
    ja: given?.ja ?? built.ja,
    ru: given?.ru ?? built.ru,
  };
}

/** A title as short as a label is one, so that an event is not called two things. */
function labelFrom(title: GivenTitle | null | undefined): GivenTitle {
  const fitting = Object.entries(title ?? {}).filter(([, text]) => text.length <= MAX_SHORT);
  return Object.fromEntries(fitting);
}

function clashingTitles(bearing: readonly FittedCorrection[]): FittedCorrection[] {
  const given = (field: 'title' | 'short') =>
    bearing.filter(({ action }) => action.kind === 'retitle' && action[field] !== null);
  const isTorn = (field: 'title' | 'short') =>
    new Set(
      given(field).map(({ action }) => JSON.stringify(action.kind === 'retitle' && action[field])),
    ).size > 1;
  const fields = (['title', 'short'] as const).filter(isTorn);
  return bearing.filter((one) => fields.some((field) => given(field).includes(one)));
}

function correctedBy({ action, reason }: FittedCorrection): Corrected {
  return { fields: fieldsOf(action), reason };
}

function fieldsOf(action: Action): CorrectedField[] {
  if (action.kind === 'redate') return ['date'];
  if (action.kind !== 'retitle') return ['reports'];
  const isLabelToo = action.short !== null || Object.keys(labelFrom(action.title)).length > 0;
  return [
    ...(action.title === null ? [] : ['title' as const]),
    ...(isLabelToo ? ['short' as const] : []),
  ];
}

function byContent(a: Corrected, b: Corrected): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
