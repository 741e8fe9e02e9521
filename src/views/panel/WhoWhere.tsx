// Who acts, to whom, and where; each name asks for the events it is in.

import type { ReactNode } from 'react';
import type { Actor, DiplomaticEvent, Place } from '../../model/schema.ts';
import type { Names } from '../../state/selectors.ts';
import { Badge } from '../shared/Badge.tsx';
import { panelWords } from './panelWords.ts';

interface WhoWhereProps {
  readonly event: DiplomaticEvent;
  readonly names: Names;
  readonly onActor: (actorId: string) => void;
  readonly onPlace: (placeId: string) => void;
  /** Beside them; null where it stands elsewhere. */
  readonly map: ReactNode;
}

export function WhoWhere({ event, names, onActor, onPlace, map }: WhoWhereProps) {
  const actors = event.actors.flatMap((id) => names.actors.get(id) ?? []);
  const targets = event.targets.flatMap((id) => names.actors.get(id) ?? []);
  const places = event.places.flatMap((id) => names.places.get(id) ?? []);
  if (actors.length + targets.length + places.length === 0) return null;
  return (
    <div className="panel-names">
      <dl className="panel-who">
        <ActorList title={panelWords.who} actors={actors} onActor={onActor} />
        <ActorList title={panelWords.toWhom} actors={targets} onActor={onActor} />
        {places.length > 0 && (
          <div>
            <dt>{panelWords.where}</dt>
            {places.map((place) => (
              <dd key={place.id}>
                <NameButton name={place.name} onPress={() => onPlace(place.id)} />
                <Within place={place} names={names} />
              </dd>
            ))}
          </div>
        )}
      </dl>
      {map}
    </div>
  );
}

interface ActorListProps {
  readonly title: string;
  readonly actors: readonly Actor[];
  readonly onActor: (actorId: string) => void;
}

function ActorList({ title, actors, onActor }: ActorListProps) {
  if (actors.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      {actors.map(({ id, name, side }) => (
        <dd key={id}>
          <Badge side={side} />
          <NameButton name={name} onPress={() => onActor(id)} />
        </dd>
      ))}
    </div>
  );
}

function Within({ place, names }: { readonly place: Place; readonly names: Names }) {
  const outer = place.within === null ? undefined : names.places.get(place.within);
  return outer ? <span className="panel-within"> {panelWords.within(outer.name)}</span> : null;
}

function NameButton({ name, onPress }: { readonly name: string; readonly onPress: () => void }) {
  return (
    <button
      type="button"
      className="panel-name"
      aria-label={panelWords.filterBy(name)}
      onClick={onPress}
    >
      {name}
    </button>
  );
}
