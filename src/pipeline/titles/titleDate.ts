// The first day, month or year of an EDTF date, for titles that need it to be told apart.

export interface TitleDate {
  /** As written: "2016", "199X"; empty where it is not known. */
  readonly year: string;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

export function titleDate(edtf: string): TitleDate {
  const [year = '', month, day] = (/[?~%/]/.test(edtf) ? firstOf(edtf) : edtf).split('-');
  const named = Number(month);
  return {
    year,
    month: named >= 1 && named <= 12 ? named : undefined,
    day: day === undefined ? undefined : Number(day),
  };
}

/** The first end of an interval that is known, unqualified. */
function firstOf(edtf: string): string {
  const [from = '', to = ''] = edtf.replace(/[?~%]/g, '').split('/');
  return from === '' || from === '..' ? to : from;
}
