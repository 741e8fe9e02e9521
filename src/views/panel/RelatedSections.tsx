// What led to an event, what came of it, and the like: each with its date and how it stands.

import type { DiplomaticEvent } from '../../model/schema.ts';
import { dateWords } from '../shared/dateWords.ts';
import { Glyph } from '../shared/Glyph.tsx';
import { inLanguage } from '../shared/inLanguage.ts';
import { type Related, relatedGroups } from '../shared/relatedGroups.ts';
import { words } from '../shared/wording.ts';

interface RelatedSectionsProps {
  readonly event: DiplomaticEvent;
  readonly related: readonly Related[];
  readonly onSelect: (eventId: string) => void;
}

export function RelatedSections({ event, related, onSelect }: RelatedSectionsProps) {
  return relatedGroups(related).map(({ heading, events }) => (
    <section className="panel-section" key={heading}>
      <header>
        <h3>{heading}</h3>
      </header>
      <ul className="related">
        {events.map((other) => (
          <li key={other.id}>
            <Glyph type={other.type} status={other.status} side={other.side} size={11} />
            <button type="button" className="panel-name" onClick={() => onSelect(other.id)}>
              {inLanguage(other.title)}
            </button>
            <span>
              {dateWords.dateSeenFrom(other.date, event.date)}
              {other.status !== 'occurred' && `, ${words.statusAfter[other.status]}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  ));
}
