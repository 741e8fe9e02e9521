// What stands round the content of every page: the way to the timeline.

import type { ReactNode } from 'react';
import { homeOf, howPath, type Site } from './site.ts';

interface PageFrameProps {
  readonly site: Site;
  readonly children: ReactNode;
}

export function PageFrame({ site, children }: PageFrameProps) {
  const { words } = site;
  return (
    <div className="page">
      <header>
        <a className="page-brand" href={homeOf(site)}>
          {words.brand}
        </a>
        <span>{words.motto}</span>
      </header>
      <main>{children}</main>
      <footer>
        <a href={homeOf(site)}>{words.openTimeline}</a>
        <a href={howPath(site)}>{words.how.link}</a>
      </footer>
    </div>
  );
}
