// Which other language a reader is offered, never made to take: the one chosen before, else, on a first
// visit, the first of the browser's that the page speaks. Null where that is the page's own.

import { type Language, languages } from '../model/language.ts';

export function offeredLanguage(
  page: Language,
  chosen: Language | null,
  preferred: readonly string[],
): Language | null {
  const wanted = chosen ?? spokenAmong(preferred);
  return wanted === page ? null : wanted;
}

/** By the first part of each tag: "ja-JP" asks for "ja". */
function spokenAmong(tags: readonly string[]): Language | null {
  for (const tag of tags) {
    const spoken = languages.find((language) => language === tag.toLowerCase().split('-')[0]);
    if (spoken) return spoken;
  }
  return null;
}
