// The languages in which the page speaks, and how an address names one: "/ja/…", "/ru/…", and nothing
// for English. What articles say stays in their own language.

export const languages = ['en', 'ja', 'ru'] as const;
export type Language = (typeof languages)[number];

/** The one whose addresses have no part for it. */
export const LANGUAGE_OF_ROOT: Language = 'en';

/** Where the pages of a language begin: "/", "/ja/". `base` has a slash at both ends. */
export function homePath(base: string, language: Language): string {
  return language === LANGUAGE_OF_ROOT ? base : `${base}${language}/`;
}

export function languageOfPath(path: string, base: string): Language {
  const [first = ''] = path.startsWith(base) ? path.slice(base.length).split('/') : [];
  const named = languages.find((language) => language === first.toLowerCase());
  return named ?? LANGUAGE_OF_ROOT;
}
