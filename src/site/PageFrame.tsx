// What stands round the content of every page: the way to the timeline, and to the same page in the
// other languages.

import type { ReactNode } from 'react';
import { LanguageLinks } from './LanguageLinks.tsx';
import { homeOf, howPath, type PagePath, type Site } from './site.ts';

interface PageFrameProps {
  readonly site: Site;
  /** Where this page stands. */
  readonly path: PagePath;
  /** The timeline takes its place at once, where there is room for it. */
  readonly isFront?: boolean;
  readonly children: ReactNode;
}

export function PageFrame({ site, path, isFront = false, children }: PageFrameProps) {
  const { words } = site;
  return (
    <div className={isFront ? 'page page-front' : 'page'}>
      <header>
        <a className="page-brand" href={homeOf(site)}>
          {words.brand}
        </a>
        <span>{words.motto}</span>
        <LanguageLinks site={site} path={path} />
      </header>
      <main>{children}</main>
      <footer>
        <a href={homeOf(site)}>{words.openTimeline}</a>
        <a href={howPath(site)}>{words.how.link}</a>
      </footer>
    </div>
  );
}
