// The page of a link that was given out and names nothing of the data any more: it leads on, or says
// that nothing tells of it and what is near.

import type { FormerLink } from '../model/schema.ts';
import { nearEvents } from '../query/nearEvents.ts';
import { EventLinks } from './EventLinks.tsx';
import { nameOf } from './nameOf.ts';
import { PageFrame } from './PageFrame.tsx';
import { pathOf, type Site, titleOf } from './site.ts';

interface FormerPageProps {
  readonly site: Site;
  readonly link: FormerLink;
}

const MOST_NEAR = 5;

export function FormerPage({ site, link }: FormerPageProps) {
  const { words } = site;
  const path = (each: Site) => pathOf(each, link.kind, link.id);
  if (link.to !== null) {
    return (
      <PageFrame site={site} path={path}>
        <h1>{words.movedTitle}</h1>
        <p>
          {words.movedTo} <a href={pathOf(site, link.kind, link.to)}>{labelOf(site, link)}</a>
        </p>
      </PageFrame>
    );
  }
  const near = link.kind === 'event' ? nearEvents(link.id, site.table, MOST_NEAR) : [];
  return (
    <PageFrame site={site} path={path}>
      <h1>{words.goneTitle}</h1>
      <p>{words.gone[link.kind](link.id)}</p>
      <p className="page-note">{words.goneNext}</p>
      {near.length > 0 && (
        <section>
          <h2>{words.near}</h2>
          <EventLinks site={site} events={near} />
        </section>
      )}
    </PageFrame>
  );
}

/** What it leads to, by name. */
function labelOf(site: Site, { kind, to }: FormerLink): string {
  const id = to ?? '';
  const event = kind === 'event' ? site.events[site.eventAt.get(id) ?? -1] : undefined;
  if (event) return titleOf(site, event);
  const named = kind === 'actor' ? site.actors.get(id) : site.places.get(id);
  return named && kind !== 'article' ? nameOf(named, site.words) : id;
}
