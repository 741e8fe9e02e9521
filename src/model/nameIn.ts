// What somebody or somewhere is called in a language; its name as printed where it has no other. The
// English names of the data carry both names of a disputed place themselves.

import type { Language } from './language.ts';
import type { Actor, Place } from './schema.ts';

type Named = Pick<Actor | Place, 'id' | 'name' | 'names'>;

export function nameIn(
  named: Named,
  language: Language,
  disputed: Readonly<Record<string, string>>,
): string {
  if (language === 'en') return named.name;
  const own = formIn(named, language, disputed) ?? named.name;
  return own.charAt(0).toUpperCase() + own.slice(1);
}

/** As it stands inside a sentence; null where the language has no form of it. */
export function formIn(
  { id, name, names }: Named,
  language: Language,
  disputed: Readonly<Record<string, string>>,
): string | null {
  return language === 'en' ? name : (disputed[id] ?? names[language]);
}
