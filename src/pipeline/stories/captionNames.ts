// The names of people, bodies, states and places in a caption, and which of them some words know. In
// English and Russian a capital inside a sentence is a name, ours or not; at the head of a sentence,
// and in Japanese, which has no capitals, only those the gazetteer has.

import type { Language } from '../../model/language.ts';
import { gazetteer } from '../names/gazetteer.ts';

type Forms = Readonly<Record<Language, readonly string[]>>;

/** Every way the gazetteer writes each of its names, by id. */
const formsById: ReadonlyMap<string, Forms> = allForms();

/** Ids of what an English text names in so many words. */
export function namedIn(text: string): ReadonlySet<string> {
  const ids = [...formsById].filter(([, { en }]) => en.some((form) => holdsWord(text, form)));
  return new Set(ids.map(([id]) => id));
}

/** The names that neither `ids` nor `words`, what else is said of the events, account for. */
export function strangeNames(
  caption: string,
  language: Language,
  known: { readonly ids: ReadonlySet<string>; readonly words: string },
): readonly string[] {
  return language === 'ja'
    ? strangeForms(caption, known.ids)
    : strangeWords(caption, language, known);
}

function strangeForms(caption: string, ids: ReadonlySet<string>): string[] {
  const forms = [...formsById]
    .flatMap(([id, { ja }]) => ja.map((form) => ({ form, isKnown: ids.has(id) })))
    // One character is too often a word.
    .filter(({ form }) => form.length > 1)
    .sort((a, b) => b.form.length - a.form.length || Number(b.isKnown) - Number(a.isKnown));
  let left = caption;
  const strange: string[] = [];
  for (const { form, isKnown } of forms) {
    if (!left.includes(form)) continue;
    left = left.replaceAll(form, '　'.repeat(form.length));
    if (!isKnown) strange.push(form);
  }
  return strange;
}

function strangeWords(
  caption: string,
  language: 'en' | 'ru',
  { ids, words }: { readonly ids: ReadonlySet<string>; readonly words: string },
): string[] {
  const own = [...ids].flatMap((id) => formsById.get(id)?.[language] ?? []);
  const known = stemsOf(`${own.join(' ')} ${words}`, language);
  const heads = [...formsById.values()].flatMap((forms) =>
    forms[language].map((form) => form.split(' ').at(-1) ?? ''),
  );
  const all = stemsOf(heads.join(' '), language);
  const found = [...caption.matchAll(/\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu)];
  return found
    .filter(({ 0: word, index }) => {
      const stem = stemOf(word, language);
      if (known.has(stem) || word.length === 1) return false;
      return isInside(caption, index) || all.has(stem);
    })
    .map(([word]) => word);
}

/** Whether a word stands within a sentence: its capital is its own. */
function isInside(text: string, at: number): boolean {
  return /[\p{L}\p{N},–—-][\s“"«(]*$/u.test(text.slice(0, at));
}

function stemsOf(text: string, language: 'en' | 'ru'): ReadonlySet<string> {
  return new Set((text.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).map((word) => stemOf(word, language)));
}

/** Without what cases and possession add. */
function stemOf(word: string, language: 'en' | 'ru'): string {
  const low = word.toLowerCase().replace(/[’'-].*$/u, '');
  if (language === 'en') return low;
  const stem = low.replace(
    /(?:ами|ями|ого|его|ому|ему|ыми|ими|ым|им|ом|ем|ой|ей|ых|их|ую|юю|ая|яя|ое|ее|ый|ий|ов|ах|ях|[аяуюыиеоьйэ])$/u,
    '',
  );
  return stem.length < 2 ? low : stem;
}

function holdsWord(text: string, form: string): boolean {
  const at = text.indexOf(form);
  return (
    at >= 0 &&
    !/[\p{L}-]/u.test(text.charAt(at - 1)) &&
    !/\p{L}/u.test(text.charAt(at + form.length))
  );
}

function allForms(): Map<string, Forms> {
  const { actors, places, persons, states } = gazetteer;
  const forms = new Map<string, Forms>();
  for (const { id, name, names } of [...places.values(), ...actors.values()]) {
    const before = forms.get(id) ?? { en: [], ja: [], ru: [] };
    const ja = names.ja === null ? [] : [names.ja];
    const person = persons.get(id);
    const family = person?.ja?.split(/[ ・]/).at(person.ja.includes(' ') ? 0 : -1);
    const spellings = person ? [...person.family.split('/'), ...(person.also ?? [])] : [];
    const adjectives = states.get(id)?.demonyms ?? [];
    forms.set(id, {
      en: [...before.en, name, ...spellings, ...adjectives].filter((form) => form !== ''),
      ja: [...before.ja, ...ja, ...(family ? [family] : []), ...shortPlace(names.ja)],
      ru: [...before.ru, ...(names.ru === null ? [] : [names.ru])],
    });
  }
  return forms;
}

/** A town is named without the word that says it is one. */
function shortPlace(ja: string | null): string[] {
  const short = ja?.replace(/(?<=..)[市町村]$/u, '');
  return short && short !== ja ? [short] : [];
}
