// Events as a list of links, each with its date and how it stands.

import type { DiplomaticEvent } from '../model/schema.ts';
import { DateInWords } from './DateInWords.tsx';
import { StatusAfter } from './StatusAfter.tsx';
import { pathOf, type Site } from './site.ts';
import { Told } from './Told.tsx';

interface EventLinksProps {
  readonly site: Site;
  readonly events: readonly DiplomaticEvent[];
}

/** So that the page of a state with ten thousand events can still be read. */
export const MOST_LISTED = 200;

export function EventLinks({ site, events }: EventLinksProps) {
  const { words } = site;
  if (events.length === 0) return <p>{words.noEvents}</p>;
  const left = events.length - MOST_LISTED;
  return (
    <>
      <ol className="page-events">
        {events.slice(0, MOST_LISTED).map((event) => (
          <li key={event.id}>
            <DateInWords site={site} event={event} isShort />{' '}
            <a href={pathOf(site, 'event', event.id)}>
              <Told site={site} text={event.title} />
            </a>
            <StatusAfter site={site} event={event} />
          </li>
        ))}
      </ol>
      {left > 0 && <p>{words.moreEvents(left)}</p>}
    </>
  );
}
