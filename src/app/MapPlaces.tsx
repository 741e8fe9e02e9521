// The places of the map as a list that can be asked, by side and by what they lie in, and what of them the
// map cannot show.

import { useId, useMemo } from 'react';
import type { Facets } from '../query/facets.ts';
import { setChoiceMode, setOnly, setWithin, toggleValue } from '../state/actions.ts';
import { selectMatching, selectNames } from '../state/selectors.ts';
import { useApp } from '../state/store.ts';
import { FacetTree } from '../views/filters/FacetTree.tsx';
import { FieldSwitch } from '../views/filters/FieldSwitch.tsx';
import { keyRows } from '../views/filters/keyRows.ts';
import { keyTree } from '../views/filters/keyTree.ts';
import { treeOf } from '../views/filters/valueNames.ts';
import { mapViewWords } from '../views/map/mapViewWords.ts';
import { mapPoint } from '../views/shared/mapPoint.ts';

interface MapPlacesProps {
  readonly values: Facets['place'];
  /** Events that name no place. */
  readonly placeless: number;
}

const actions = {
  onToggle: toggleValue,
  onOnly: setOnly,
  onChoiceMode: setChoiceMode,
  onWithin: setWithin,
};

export function MapPlaces({ values, placeless }: MapPlacesProps) {
  const names = useApp(selectNames);
  const query = useApp((state) => state.query);
  const matching = useApp((state) => selectMatching(state).rows.length);
  const headingId = useId();
  const groups = useMemo(
    () => keyTree(keyRows('place', values, names, matching), treeOf('place', names)),
    [values, names, matching],
  );
  const noPoint = values.filter(({ id, count }) => {
    const place = names.places.get(id);
    return count > 0 && place !== undefined && mapPoint(place) === undefined;
  }).length;
  return (
    <section className="map-places" aria-labelledby={headingId}>
      <h2 id={headingId}>{mapViewWords.places}</h2>
      <p>
        {[
          mapViewWords.areaMeans,
          ...(placeless > 0 ? [mapViewWords.noPlace(placeless)] : []),
          ...(noPoint > 0 ? [mapViewWords.noPoint(noPoint)] : []),
        ].join(' ')}
      </p>
      <FieldSwitch field="place" query={query} actions={actions} isWide />
      <div className="key-all">
        <FacetTree field="place" groups={groups} isSearched={false} actions={actions} />
      </div>
    </section>
  );
}
