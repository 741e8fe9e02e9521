// The views as links to their own addresses, so that they can be opened beside each other.

import type { MouseEvent } from 'react';
import { setView } from '../state/actions.ts';
import { home } from '../state/home.ts';
import { messages } from '../state/messages.ts';
import { appStore, type ViewName, views } from '../state/store.ts';
import { writeUrl } from '../state/urlState.ts';

interface ViewLinksProps {
  /** The view that is open. */
  readonly current: ViewName;
}

export function ViewLinks({ current }: ViewLinksProps) {
  return (
    <nav className="view-links" aria-label={messages.nav}>
      {views.map((view) => (
        <a
          key={view}
          href={writeUrl({ ...appStore.getState(), view, reading: null }, home())}
          aria-current={view === current ? 'page' : undefined}
          onClick={(event) => openHere(event, view)}
        >
          {messages.views[view]}
        </a>
      ))}
    </nav>
  );
}

/** A plain press stays in the running app; any other is the browser's. */
function openHere(event: MouseEvent, view: ViewName): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  setView(view);
}
