// What is served at every address that has no page, where scripts are off: that there is none, and
// the way to the timeline.

import { PageFrame } from './PageFrame.tsx';
import { homeOf, type Site } from './site.ts';

export function NotFoundPage({ site }: { readonly site: Site }) {
  const { words } = site;
  return (
    <PageFrame site={site} path={homeOf}>
      <h1>{words.notFoundTitle}</h1>
      <p>{words.notFound}</p>
    </PageFrame>
  );
}
