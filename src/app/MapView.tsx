// The map of all places beside the list of them, which asks and answers the same, and the events that are
// left, each a press from its panel.

import { useCallback, useEffect, useMemo } from 'react';
import type { Place } from '../model/schema.ts';
import { countGroups } from '../query/facetCounts.ts';
import type { Facets } from '../query/facets.ts';
import { bitsBut } from '../query/matcher.ts';
import { placelessEvents } from '../query/placelessEvents.ts';
import { chooseValues, selectEvent, setView, toggleValue } from '../state/actions.ts';
import { home } from '../state/home.ts';
import {
  selectFacts,
  selectFailures,
  selectMatching,
  selectNames,
  selectSelected,
} from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { eventPath } from '../state/urlState.ts';
import { MapEvents } from '../views/map/MapEvents.tsx';
import { PlacesMap } from '../views/map/PlacesMap.tsx';
import { markDrawn } from '../views/shared/markDrawn.ts';
import { MapPlaces } from './MapPlaces.tsx';
import { useFacets } from './useFacets.ts';

export function MapView() {
  const facets = useFacets();
  useEffect(markDrawn, []);
  if (!facets) return <div className="map-view" data-idle="false" />;
  return <ReadyMap values={facets.place} />;
}

function ReadyMap({ values }: { readonly values: Facets['place'] }) {
  const events = useApp(selectMatching);
  const selected = useApp(selectSelected);
  const countAny = useCountAny();
  const placeless = usePlaceless();
  const places = useNamedPlaces();
  const byId = useMemo(() => new Map(values.map((value) => [value.id, value])), [values]);
  const countOf = useCallback((id: string) => byId.get(id)?.count ?? 0, [byId]);
  const isChosen = useCallback((id: string) => byId.get(id)?.isChosen ?? false, [byId]);
  return (
    <div className="map-view">
      <PlacesMap
        places={places}
        countOf={countOf}
        isChosen={isChosen}
        countAny={countAny}
        marked={selected?.places ?? []}
        onToggle={togglePlace}
        onChooseAll={chooseAll}
      />
      <div className="map-side">
        <MapPlaces values={values} placeless={placeless} />
        <MapEvents
          events={events}
          selection={selected?.id ?? null}
          addressOf={addressOf}
          onSelect={selectEvent}
          onAll={showList}
        />
      </div>
    </div>
  );
}

/** Those that some event names, and what they lie in, whatever is asked: they set the map's frame. */
function useNamedPlaces(): readonly Place[] {
  const facts = useApp(selectFacts);
  const names = useApp(selectNames);
  return useMemo(() => {
    const { ids, up } = facts.values.place;
    const named = new Set([...new Set(facts.columns.place.values)].flatMap((at) => up[at] ?? []));
    return [...named].flatMap((at) => names.places.get(ids[at] ?? '') ?? []);
  }, [facts, names]);
}

/** For groups of places, how many events a press on each would find. */
function useCountAny() {
  const facts = useApp(selectFacts);
  const failures = useApp(selectFailures);
  const query = useApp((state) => state.query);
  return useCallback(
    (groups: readonly (readonly string[])[]): readonly number[] => {
      const { ids, up } = facts.values.place;
      const groupOf = new Map(groups.flatMap((group, at) => group.map((id) => [id, at] as const)));
      const groupsOf = up.map((chain) => [
        ...new Set(chain.flatMap((place) => groupOf.get(ids[place] ?? '') ?? [])),
      ]);
      const bits = bitsBut(query, 'place');
      return [
        ...countGroups(facts.columns.place, groupsOf, { failures, bits, groups: groups.length }),
      ];
    },
    [facts, failures, query],
  );
}

function usePlaceless(): number {
  const facts = useApp(selectFacts);
  const failures = useApp(selectFailures);
  const query = useApp((state) => state.query);
  return useMemo(
    () => placelessEvents(facts.columns.place, failures, bitsBut(query, 'place')),
    [facts, failures, query],
  );
}

function togglePlace(id: string): void {
  toggleValue('place', id);
}

function chooseAll(ids: readonly string[]): void {
  chooseValues('place', ids);
}

function showList(): void {
  setView('list');
}

function addressOf(eventId: string): string {
  return eventPath(eventId, home());
}
