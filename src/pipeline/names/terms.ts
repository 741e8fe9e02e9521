// Who held which office when.

import { must } from '../../model/check.ts';
import type { PersonRow } from './gazetteerRow.ts';
import { leadingOffices, type Office, offices } from './offices.ts';
import { persons } from './persons.ts';

interface Term {
  readonly office: Office;
  readonly from: string;
  /** Open terms end after every date. */
  readonly to: string;
}

const TERM = /^(.+) (\d{4}(?:-\d\d){0,2})(\/)?(\d{4}(?:-\d\d){0,2})?$/;
const OPEN = '9999';

const termsByRow = new Map(persons.map((row) => [row, (row.terms ?? []).map(readTerm)]));

export function termsOf(row: PersonRow): readonly Term[] {
  return termsByRow.get(row) ?? [];
}

function readTerm(text: string): Term {
  const [, name, from, slash, to] = TERM.exec(text) ?? [];
  const office = must(
    offices.find((known) => known === name),
    `"${text}" names an office`,
  );
  const begins = must(from, `"${text}" has a first year`);
  return { office, from: begins, to: to ?? (slash ? OPEN : begins) };
}

/** Held the office at a date as far as the date is known; without one, ever. */
export function held(row: PersonRow, office: Office | 'leader', date: string | undefined): boolean {
  return termsOf(row).some(
    (term) =>
      (office === 'leader' ? leadingOffices.includes(term.office) : term.office === office) &&
      (date === undefined || (notAfter(term.from, date) && notAfter(date, term.to))),
  );
}

/** Years from a date to the nearest of a person's terms; 0 inside one; large when none is known. */
export function yearsFromTerms(row: PersonRow, date: string): number {
  const year = Number(date.slice(0, 4));
  const distances = termsOf(row).map(({ from, to }) =>
    Math.max(0, Number(from.slice(0, 4)) - year, year - Number(to.slice(0, 4))),
  );
  return distances.length === 0 ? Number.MAX_SAFE_INTEGER : Math.min(...distances);
}

/** Dates compare as far as both are known: 2016 is not after 2016-05-06. */
function notAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}
