// What a page will ask for at once, for its head to say, so that the browser fetches it together with
// the first script instead of one after another.

import { largeFiles } from '../model/largeSet.ts';
import { TIMELINE_SCREEN } from '../site/timelineScreen.ts';

interface Chunk {
  readonly type: string;
  readonly name?: string | undefined;
  readonly fileName: string;
}

/** `data`: names of the site's data files. */
export function pageHints(
  bundle: Readonly<Record<string, Chunk>>,
  data: Iterable<string>,
  base: string,
): (language: string) => string {
  const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
  const script = (wanted: string, media?: string) =>
    chunks
      .filter(({ name }) => name === wanted)
      .map(({ fileName }) => scriptHint(base + fileName, media))
      .join('');
  const always = `${dataHints(data, base)}${script('start')}${script('both')}`;
  const timeline = script('timeline', TIMELINE_SCREEN);
  return (language) => `${always}${script(`first-${language}`)}${timeline}`;
}

/** Of these files, those that the first picture is drawn from. */
export function dataHints(names: Iterable<string>, base: string): string {
  const first = new Set(['data/events.json', largeFiles.columns]);
  return [...names]
    .filter((name) => first.has(name))
    .map((name) => `<link rel="preload" as="fetch" crossorigin href="${base}${name}">`)
    .join('');
}

/** Of these files, the type that a page in a language is set in, so that its lines do not move. */
export function fontHints(names: Iterable<string>, base: string): (language: string) => string {
  const fonts = [...names].filter((name) => name.endsWith('.woff2'));
  return (language) => {
    const scripts = language === 'ru' ? ['latin', 'cyrillic'] : ['latin'];
    return fonts
      .filter((name) => scripts.some((script) => new RegExp(`-${script}-(?!ext-)`).test(name)))
      .map(
        (name) =>
          `<link rel="preload" as="font" type="font/woff2" crossorigin href="${base}${name}">`,
      )
      .join('');
  };
}

function scriptHint(href: string, media: string | undefined): string {
  const only = media === undefined ? '' : ` media="${media}"`;
  return `<link rel="modulepreload" crossorigin${only} href="${href}">`;
}
