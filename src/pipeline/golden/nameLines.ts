// What titles call all those the tables name, to be read through by a person: Japanese, then Russian
// with its cases ("-" where it has none).

import { gazetteer } from '../names/gazetteer.ts';
import { jaName } from '../titles/ja/jaNames.ts';
import { placeForms } from '../titles/ru/placeForms.ts';
import { ruName } from '../titles/ru/ruNames.ts';
import { type TitleNames, titleNames } from '../titles/titleNames.ts';

/** Of people and bodies: nominative, genitive, dative; of places: where, where to, genitive. */
export function nameLines(): string {
  const { actors, places } = gazetteer;
  const known = [...actors.values()].filter(({ names }) => names.ja !== null || names.ru !== null);
  const people = known.filter(({ kind }) => kind !== 'state').map(({ id }) => actorLine(alone(id), id));
  const land = [...places.values()]
    .filter(({ names }) => names.ja !== null || names.ru !== null)
    .map(({ id }) => placeLine(alone(id), id));
  return ['PEOPLE AND BODIES', ...people, '', 'PLACES', ...land, ''].join('\n');
}

/** Nobody else shares the name. */
function alone(id: string): TitleNames {
  const { actors, places } = gazetteer;
  const actor = actors.get(id);
  const place = places.get(id);
  return titleNames({
    actors: new Map(actor ? [[id, actor]] : []),
    places: new Map(place ? [[id, place]] : []),
    placeNames: new Map(place ? [[id, place.name]] : []),
  });
}

function actorLine(names: TitleNames, id: string): string {
  const { nom, cases } = ruName(names, id);
  return [id, jaName(names, id), nom, cases?.gen ?? '-', cases?.dat ?? '-'].join(' | ');
}

function placeLine(names: TitleNames, id: string): string {
  const { nom } = ruName(names, id);
  const forms = placeForms(id, nom);
  return [id, jaName(names, id), nom, forms?.in || '-', forms?.to || '-', forms?.gen ?? '-'].join(' | ');
}
