// What the front page says until the app has come, and where scripts are off: what it is, and the
// events, the weightiest of a large set.

import { EventLinks, MOST_LISTED } from './EventLinks.tsx';
import { PageFrame } from './PageFrame.tsx';
import { StoryLinks } from './StoryLinks.tsx';
import { homeOf, type Site } from './site.ts';

export function HomeList({ site }: { readonly site: Site }) {
  const { words, events } = site;
  const weighty = new Set(
    [...events].sort((a, b) => b.salience - a.salience).slice(0, MOST_LISTED),
  );
  return (
    <PageFrame site={site} path={homeOf} isFront>
      <h1>{words.siteTitle}</h1>
      <p>{words.siteAbout}</p>
      <StoryLinks site={site} />
      <EventLinks site={site} events={events.filter((event) => weighty.has(event))} />
      {events.length > weighty.size && <p>{words.moreEvents(events.length - weighty.size)}</p>}
    </PageFrame>
  );
}
