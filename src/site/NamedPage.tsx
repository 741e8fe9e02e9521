// A person, state, body or place as a page that needs no script: what it is, and every event it is
// in, with those of what belongs to it or lies in it.

import type { Actor, Place } from '../model/schema.ts';
import type { LinkKind } from '../model/vocabulary.ts';
import { EventLinks } from './EventLinks.tsx';
import { namesOf } from './nameOf.ts';
import { PageFrame } from './PageFrame.tsx';
import { pathOf, type Site } from './site.ts';
import { Told } from './Told.tsx';

interface NamedPageProps {
  readonly site: Site;
  readonly kind: Exclude<LinkKind, 'event' | 'article'>;
  readonly named: Actor | Place;
}

export function NamedPage({ site, kind, named }: NamedPageProps) {
  const { words } = site;
  const events = site.eventsOf[kind].get(named.id) ?? [];
  const whole = wholeOf(site, named);
  return (
    <PageFrame site={site} path={(each) => pathOf(each, kind, named.id)}>
      <article>
        <p className="page-kind">{words.wording.side[named.side]}</p>
        <h1>
          <Told site={site} text={namesOf(named, words)} />
        </h1>
        {whole && (
          <p className="page-date">
            <a href={pathOf(site, kind, whole.id)}>
              <Told site={site} text={namesOf(whole, words)} />
            </a>
          </p>
        )}
        <section>
          <h2>{words.events(events.length)}</h2>
          <EventLinks site={site} events={events} />
        </section>
      </article>
    </PageFrame>
  );
}

/** The state or body someone belongs to, or what a place lies in. */
export function wholeOf({ actors, places }: Site, named: Actor | Place): Actor | Place | undefined {
  if ('of' in named) return named.of === null ? undefined : actors.get(named.of);
  return named.within === null ? undefined : places.get(named.within);
}
