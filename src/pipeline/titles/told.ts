// What a title is told from: the facts of one event and the reports behind them.

import type { EdtfDate } from '../../model/edtf.ts';
import type { EventType, Status } from '../../model/vocabulary.ts';
import type { ResolvedReport } from '../dates/resolvedReport.ts';
import type { TitleDate } from './titleDate.ts';
import type { TitleNames } from './titleNames.ts';

/** The part of a report that titles read. */
export type ToldReport = Pick<
  ResolvedReport,
  'type' | 'status' | 'form' | 'rule' | 'trigger' | 'actors' | 'targets' | 'isDetail' | 'wording'
> & { readonly date: Pick<EdtfDate, 'edtf'> | null };

export interface Told {
  readonly type: EventType;
  readonly status: Status;
  readonly actors: readonly string[];
  readonly targets: readonly string[];
  readonly places: readonly string[];
  readonly date: string;
  readonly reports: readonly ToldReport[];
  readonly names: TitleNames;
}

export interface DatedTold extends Told {
  readonly on: TitleDate;
}

/** People before states and bodies; all states where fewer than two people are named. */
export function mainActors({ names, actors }: Pick<Told, 'names' | 'actors'>): readonly string[] {
  const people = actors.filter((id) => names.actors.get(id)?.kind === 'person');
  const [person] = people;
  if (person === undefined) return actors;
  if (people.length > 1) return people;
  const state = names.actors.get(person)?.of;
  return actors.filter((id) => id !== state);
}
