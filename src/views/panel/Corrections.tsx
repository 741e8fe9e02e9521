// What the editor decided of an event, and why: it does not follow from the articles alone.

import type { DiplomaticEvent } from '../../model/schema.ts';
import type { CorrectedField } from '../../model/vocabulary.ts';

const correctionWords = {
  heading: 'Set by the editor',
  field: {
    date: 'the date',
    title: 'the title',
    short: 'the label',
    reports: 'which passages belong to it',
  } satisfies Readonly<Record<CorrectedField, string>>,
  because: (reason: string) => `: “${reason}”`,
};

export function Corrections({ event }: { readonly event: Pick<DiplomaticEvent, 'corrected'> }) {
  if (event.corrected.length === 0) return null;
  return (
    <section className="panel-section">
      <header>
        <h3>{correctionWords.heading}</h3>
      </header>
      <ul className="corrections">
        {event.corrected.map(({ fields, reason }) => (
          <li key={`${fields.join(' ')} ${reason}`}>
            {fields.map((field) => correctionWords.field[field]).join(', ')}
            {reason !== null && correctionWords.because(reason)}
          </li>
        ))}
      </ul>
    </section>
  );
}
