import type { Named } from './findNamed.ts';
import type { NamedText } from './namedText.ts';
import type { NewPeople } from './newPeople.ts';

export function resolveReferences(
  _text: NamedText,
  _named: readonly Named[],
  _people: NewPeople,
): Named[] {
  return [];
}
