// Who held which office when.

import type { PersonRow } from './gazetteerRow.ts';
import { leadingOffices, type Office, offices } from './offices.ts';

interface Term {
  readonly office: Office;
  readonly from: string;
  /** Open terms end after every date. */
  readonly to: string;
}

const TERM = /^(.+) (\d{4}(?:-\d\d){0,2})(\/)?(\d{4}(?:-\d\d){0,2})?$/;
const OPEN = '9999';

export function termsOf(row: PersonRow): Term[] {
  return (row.terms ?? []).map((text) => {
    const [, name, from, slash, to] = TERM.exec(text) ?? [];
    const office = offices.find((known) => known === name);
    if (office === undefined || from === undefined)
      throw new Error(`broken promise: "${text}" is a term`);
    return { office, from, to: to ?? (slash ? OPEN : from) };
  });
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
