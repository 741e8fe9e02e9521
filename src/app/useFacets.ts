// The facets of what is asked. Of a small set at once; of a large one counted in slices between frames,
// so that what was pressed is drawn first and the old counts stand until the new ones are there.

import { useEffect, useMemo, useState } from 'react';
import type { EventFacts } from '../query/eventFacts.ts';
import { countInSlices, type FacetCounts, facetCounts } from '../query/facetCounts.ts';
import { type Facets, facets } from '../query/facets.ts';
import type { Failures } from '../query/matcher.ts';
import type { Query } from '../query/query.ts';
import { selectEventSet, selectFacts, selectFailures } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { whenIdle } from '../views/shared/whenIdle.ts';

/** Events that are counted faster than a frame passes. */
const MOST_AT_ONCE = 20_000;
/** How long one stretch of counting may keep the page. */
const STRETCH_MS = 5;
const LATEST_MS = 100;

/** Undefined until the first counts of a large set are there. */
export function useFacets(): Facets | undefined {
  const set = useApp(selectEventSet);
  const facts = useApp(selectFacts);
  const query = useApp((state) => state.query);
  const failures = useApp(selectFailures);
  const counts = useCounts(facts, query, failures);
  return useMemo(
    () => counts && facets(set, facts.decades.ids, { counts, query }),
    [set, facts, counts, query],
  );
}

interface Made {
  readonly facts: EventFacts;
  readonly counts: FacetCounts;
}

function useCounts(facts: EventFacts, query: Query, failures: Failures): FacetCounts | undefined {
  const [made, setMade] = useState<Made | undefined>();
  const isSmall = failures.length <= MOST_AT_ONCE;
  const atOnce = useMemo(
    () => (isSmall ? facetCounts(facts, query, failures) : undefined),
    [isSmall, facts, query, failures],
  );
  useEffect(() => {
    if (isSmall) return undefined;
    return countBetweenFrames(countInSlices(facts, query, failures), (counts) =>
      setMade({ facts, counts }),
    );
  }, [isSmall, facts, query, failures]);
  if (atOnce) return atOnce;
  return made?.facts === facts ? made.counts : undefined;
}

/** Gives the function that stops it. */
function countBetweenFrames(
  slices: Generator<undefined, FacetCounts>,
  onDone: (counts: FacetCounts) => void,
): () => void {
  let callOff = () => {};
  const go = () => {
    const end = performance.now() + STRETCH_MS;
    let slice = slices.next();
    while (!slice.done && performance.now() < end) slice = slices.next();
    if (slice.done) onDone(slice.value);
    else callOff = whenIdle(go, LATEST_MS);
  };
  callOff = whenIdle(go, LATEST_MS);
  return () => callOff();
}
