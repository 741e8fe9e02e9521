// For tests: the headline of a sentence of our own, in which [square brackets] mark an actor and
// {braces} a place.

import { draftExamples } from '../reports/exampleReports.ts';
import type { TitleInput } from './titlesOf.ts';
import { type Titles, titlesOf } from './titlesOf.ts';

/** The headline of the first thing the sentence tells; undefined where it tells nothing. */
export function exampleTitle(marked: string): Titles | undefined {
  const { reports, names, actors } = draftExamples(marked);
  const report = reports.find(({ isDetail }) => !isDetail);
  if (!report) return undefined;
  const status = report.status === 'by-date' ? ('occurred' as const) : report.status;
  const input: TitleInput = {
    event: { ...report, status, date: '1931' },
    reports: [{ ...report, status, date: { edtf: '1931' } }],
  };
  const placeNames = new Map(names.map(({ id, text }) => [id, text]));
  const source = {
    actors: new Map(actors.map((one) => [one.id, one])),
    placeNames,
    places: new Map(),
  };
  return titlesOf([input], source)[0];
}
