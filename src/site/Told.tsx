// Words of the data in the language of a page; in English, and marked as that, where they have none.

import type { Language } from '../model/language.ts';
import type { Site } from './site.ts';

interface ToldProps {
  readonly site: Pick<Site, 'words'>;
  readonly text: Readonly<Record<Exclude<Language, 'en'>, string | null>> & { readonly en: string };
}

export function Told({ site: { words }, text }: ToldProps) {
  return text[words.language] ?? <span lang="en">{text.en}</span>;
}
