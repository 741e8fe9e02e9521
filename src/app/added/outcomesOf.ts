// What became of each file: which events are its own, which it joined, and what was wrong with it.

import type { DiplomaticEvent, EventSet } from '../../model/schema.ts';
import type { FileOutcome } from '../../state/added.ts';
import type { FileRead } from '../../worker/pipelineMessages.ts';

export function outcomesOf(
  { events }: Pick<EventSet, 'events'>,
  read: readonly FileRead[],
): FileOutcome[] {
  const articles = new Set(read.map(({ article }) => article));
  return read.map(({ name, article, notes }) => {
    const told = events.filter(({ reports }) => reports.some((one) => one.article === article));
    const isOwn = ({ reports }: DiplomaticEvent) =>
      reports.every((one) => articles.has(one.article));
    return {
      name,
      article,
      own: told.filter(isOwn).map(({ id }) => id),
      joined: told.filter((event) => !isOwn(event)).map(({ id }) => id),
      notes,
    };
  });
}

/** Of all the files together; an event that two of them tell of counts once. */
export function summaryOf(outcomes: readonly FileOutcome[]): Pick<FileOutcome, 'own' | 'joined'> {
  return {
    own: [...new Set(outcomes.flatMap(({ own }) => own))],
    joined: [...new Set(outcomes.flatMap(({ joined }) => joined))],
  };
}
