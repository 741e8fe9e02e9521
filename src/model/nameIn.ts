// What somebody or somewhere is called in a language; its name as printed where it has no other. The
// English names of the data carry both names of a disputed place themselves.

import type { Language } from './language.ts';
import type { Actor, Place } from './schema.ts';

type Named = Pick<Actor | Place, 'id' | 'name' | 'names'>;

export function nameIn(
  { id, name, names }: Named,
  language: Language,
  disputed: Readonly<Record<string, string>>,
): string {
  if (language === 'en') return name;
  const own = disputed[id] ?? names[language] ?? name;
  return own.charAt(0).toUpperCase() + own.slice(1);
}
