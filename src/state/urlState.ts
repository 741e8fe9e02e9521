// The address and the view state are two spellings of one thing: /event/<slug>/ is the selection,
// /article/<id>/ the article that is read, /story/<id>/ a story at one of its steps, which says the
// rest, /actor/<id>/ and /place/<id>/ ask for the events of one, the query holds the rest, a row of urlFields.ts for each part. Pure; urlSync.ts does the moving.

import { linkPath, storyPath } from '../model/linkPath.ts';
import { isUnpublished } from '../model/yours.ts';
import { withIds, withoutField } from '../query/fields.ts';
import { type Choice, emptyQuery } from '../query/query.ts';

import { addressWords } from './addressWords.ts';
import { initialViewState, type Notice, type ViewState } from './store.ts';
import { type Parameters, urlFields } from './urlFields.ts';
import { migrated, type Pairs, urlVersion } from './urlMigrations.ts';
import { decoded, readText, withoutTrailing, writeId } from './urlValues.ts';

export interface ReadUrl {
  readonly viewState: ViewState;
  /** What was asked for and could not be read. */
  readonly notices: readonly Notice[];
}

/** Fields that a path can ask for one value of; an article's path opens it to be read. */
const pathFields = ['actor', 'place'] as const;

const HOME_PAGES: readonly string[] = ['', 'index.html', '404.html'];

/** `base` is the path the site is served under, with a slash at both ends. */
export function readUrl(path: string, search: string, base: string): ReadUrl {
  const { pairs, isNewer } = migrated(readPairs(search));
  const parameters: Parameters = (asked) =>
    pairs.filter(([name]) => name === asked).map(([, value]) => value);
  const { viewState, notices } = readPath(path, base);
  const start = { viewState, notices: isNewer ? [...notices, newerAddress] : notices };
  return urlFields.reduce<ReadUrl>((read, field) => {
    const { view, notices } = field.read(parameters, read.viewState);
    return { viewState: view, notices: [...read.notices, ...notices] };
  }, start);
}

/** A path with its query, beginning with `base`. */
export function writeUrl(view: ViewState, base: string): string {
  const { path, left } = writePath(view);
  const version = urlVersion() === 1 ? '' : String(urlVersion());
  const parameters = [['v', version] as const, ...urlFields.flatMap((field) => field.write(left))]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`);
  return parameters.length === 0 ? base + path : `${base}${path}?${parameters.join('&')}`;
}

/** The address of an event, without the rest of the view; one of the reader's own has no page. */
export function eventPath(eventId: string, base: string): string {
  if (isUnpublished(eventId)) return writeUrl({ ...initialViewState, selection: eventId }, base);
  return base + linkPath('event', eventId);
}

/** The address of an article, or of one of its passages. */
export function articlePath(
  articleId: string,
  base: string,
  passage: string | null = null,
): string {
  const path = base + linkPath('article', articleId);
  return passage === null ? path : `${path}?passage=${writeId(passage)}`;
}

function readPath(path: string, base: string): ReadUrl {
  const isBelow = path.toLowerCase().startsWith(base.toLowerCase());
  const parts = decoded(isBelow ? path.slice(base.length) : path)
    .split('/')
    .map(readText);
  const [first = '', name = ''] = parts.map(withoutTrailing).filter((part) => part !== '');
  const [kind, slug] = [first.toLowerCase(), slugIn(name)];
  if (kind === 'event' && slug !== '') {
    return { viewState: { ...initialViewState, selection: slug }, notices: [] };
  }
  if ((kind === 'actor' || kind === 'place') && slug !== '') {
    const query = withIds(emptyQuery, kind, [slug]);
    return { viewState: { ...initialViewState, query }, notices: [] };
  }
  if (kind === 'story' && slug !== '') {
    const story = { id: slug, step: 1, isLeft: false };
    return { viewState: { ...initialViewState, story }, notices: [] };
  }
  // A file's name may end in any character: with a slash behind it, it is whole.
  const article = parts.length > 2 ? parts[1] : name;
  if (kind === 'article' && article) {
    const reading = { article, passage: null, showsChanges: false };
    return { viewState: { ...initialViewState, reading }, notices: [] };
  }
  const isHome = HOME_PAGES.includes(kind);
  return { viewState: initialViewState, notices: isHome ? [] : [unknownPage(decoded(path))] };
}

/** The page the view has, and what of the view that page does not say. */
function writePath(view: ViewState): { readonly path: string; readonly left: ViewState } {
  const { reading, selection, query, story, isEmbedded } = view;
  if (story && !story.isLeft) {
    return { path: storyPath(story.id), left: { ...initialViewState, story, isEmbedded } };
  }
  if (reading) return { path: linkPath('article', reading.article), left: view };
  if (selection !== null) {
    return { path: isUnpublished(selection) ? '' : linkPath('event', selection), left: view };
  }
  const field = pathFields.find((each) => isOnePlain(query[each]));
  const [id = ''] = field ? query[field].ids : [];
  if (!field) return { path: '', left: view };
  return { path: linkPath(field, id), left: { ...view, query: withoutField(query, field) } };
}

/** As slugs are written, where a keyboard or a line break made something else of it. */
function slugIn(part: string): string {
  const slug = part.toLowerCase().replace(/[\s\p{Cf}]/gu, '');
  return /^[\w-]+$/.test(slug) ? slug : part;
}

/** Whether it asks for one thing, whose id stands in a path as it is. */
function isOnePlain({ mode, ids }: Choice): boolean {
  const [id = '', second] = ids;
  return mode === 'any' && second === undefined && /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/.test(id);
}

/**
 * The parameters by name, through one or two rounds of encoding, "&amp;" for "&" included, and what a
 * counter of visits put behind a second question mark.
 */
function readPairs(search: string): Pairs {
  const isWhollyEncoded = !search.includes('=') && /%3d/i.test(search);
  const plain = (isWhollyEncoded ? decoded(search) : search).replace(/(?!^)\?(?=[\w-]+=)/g, '&');
  return [...new URLSearchParams(plain)].map(
    ([name, value]) => [name.replace(/^(?:amp;)+/, '').toLowerCase(), readText(value)] as const,
  );
}

const newerAddress: Notice = { id: 'newer-address', message: () => addressWords.newerAddress };

function unknownPage(path: string): Notice {
  const shown = path.length > 80 ? `${path.slice(0, 80)}…` : path;
  return { id: 'unknown-page', message: () => addressWords.unknownPage(shown) };
}
