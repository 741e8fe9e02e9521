import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { meeting, plan } from '../testing/sampleSite.ts';
import { siteInput } from '../testing/siteInput.ts';
import { APP_FOLDER, sitePages } from './sitePages.ts';

const ADDRESS = 'https://example.org';
const BASE = '/nichiro/';
const files = new Map(sitePages(siteInput));
const pages = [...files].filter(
  ([name]) => name.endsWith('index.html') && !name.startsWith(APP_FOLDER),
);

/** Attributes of all tags of a name, in the order of the page. */
function tagsOf(page: string, tag: string): Readonly<Record<string, string>>[] {
  return [...page.matchAll(new RegExp(`<${tag}\\b([^>]*)>`, 'g'))].map(([, text = '']) =>
    Object.fromEntries(
      [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
        name?.toLowerCase(),
        value,
      ]),
    ),
  );
}

function fileAt(path: string): string {
  const [plain = ''] = path.replace(BASE, '').split(/[?#]/);
  return decodeURIComponent(plain) + (plain === '' || plain.endsWith('/') ? 'index.html' : '');
}

function languageOf(name: string): string {
  return /^(ja|ru)\//.exec(name)?.[1] ?? 'en';
}

/** What a reader reads of it, a line for each part. */
function textOf(page: string): string {
  const [, body = ''] = /<div class="page">(.*)<\/div><\/div>/s.exec(page) ?? [];
  const lines = body.replace(/<\/(?:p|h\d|li|dt|dd|div|figcaption|header|nav|footer)>/g, '\n');
  return `${lines
    .replace(/<[^>]*>/g, '')
    .replace(/\n+/g, '\n')
    .trim()}\n`;
}

describe('pages in three languages', () => {
  it.each(['en', 'ja', 'ru'])(
    'read as one who speaks it would write them: %s',
    async (language) => {
      const folder = language === 'en' ? '' : `${language}/`;
      const [event, place] = [`event/${meeting.id}`, 'place/norland'].map(
        (path) => files.get(`${folder}${path}/index.html`) ?? '',
      );
      const gone = files.get(`${folder}event/2016-05-01-berg-speaks/index.html`) ?? '';
      const how = /<div id="app">(.*)<\/article>/s.exec(files.get(`${folder}how/index.html`) ?? '');
      const text = [event, place, gone].map((page) => textOf(page ?? ''));
      await expect([...text, textOf(`${how?.[1]}</div></div>`)].join('\n')).toMatchFileSnapshot(
        `golden/pages.${language}.txt`,
      );
    },
  );

  it('say which they are in, and which others there are', () => {
    for (const [name, page] of pages) {
      const [root] = tagsOf(page, 'html');
      expect([name, root?.lang]).toEqual([name, languageOf(name)]);
      const locale = tagsOf(page, 'meta').find(({ property }) => property === 'og:locale');
      expect(locale?.content).toBe({ en: 'en_GB', ja: 'ja_JP', ru: 'ru_RU' }[languageOf(name)]);
    }
  });

  it('name each other as the same page, all of them alike, themselves too', () => {
    for (const [name, page] of pages) {
      const links = tagsOf(page, 'link');
      const isHidden = page.includes('content="noindex"');
      const others = links.filter(({ hreflang }) => hreflang !== undefined);
      if (isHidden) {
        expect([name, others]).toEqual([name, []]);
        continue;
      }
      expect(others.map(({ hreflang }) => hreflang)).toEqual(['en', 'x-default', 'ja', 'ru']);
      const [canonical] = links.filter(({ rel }) => rel === 'canonical');
      expect(canonical?.href).toBe(
        others.find(({ hreflang }) => hreflang === languageOf(name))?.href,
      );
      for (const { href = '' } of others) {
        const other = files.get(fileAt(href.replace(ADDRESS, ''))) ?? '';
        expect(tagsOf(other, 'link').filter(({ hreflang }) => hreflang !== undefined)).toEqual(
          others,
        );
      }
      const locales = tagsOf(page, 'meta').filter(
        ({ property }) => property === 'og:locale:alternate',
      );
      expect(locales).toHaveLength(2);
    }
  });

  it('lead to pages that exist, in their own language but for the switch', () => {
    const known = new Set([...files.keys(), 'data/events.json']);
    for (const [name, page] of [...pages, ...[...files].filter(([each]) => /404/.test(each))]) {
      const links = tagsOf(page, 'a');
      expect(links.filter(({ hreflang }) => hreflang !== undefined)).toHaveLength(3);
      for (const { href = '', hreflang } of links) {
        expect([name, href, known.has(fileAt(href))]).toEqual([name, href, true]);
        if (hreflang === undefined && !href.startsWith(`${BASE}data/`)) {
          expect([href, languageOf(fileAt(href))]).toEqual([href, languageOf(name)]);
        }
      }
    }
  });

  it('keep excerpts, and titles that have no other, in the language they are in', () => {
    const page = files.get(`ja/event/${meeting.id}/index.html`) ?? '';
    expect(page).toContain('<blockquote lang="en"><p>Ms. Okoro met Mr. Berg');
    expect(page).toContain(`<h1>${meeting.title.ja}</h1>`);
    expect(page).toContain(`<span lang="en">${plan.title.en}</span>`);
    expect(page).toContain('<a href="/nichiro/ja/actor/berg/">ニルス・ベルグ</a>');
  });
});

describe('what pages tell machines', () => {
  const terms = schemaOrgTerms();

  it('are nodes of schema.org with properties that it gives them', () => {
    let count = 0;
    for (const [name, page] of pages) {
      for (const node of nodesIn(dataOf(page))) {
        const type = String(node['@type']);
        const unknown = Object.keys(node).filter(
          (property) => !property.startsWith('@') && !terms.get(type)?.has(property),
        );
        expect([name, type, terms.has(type), unknown]).toEqual([name, type, true, []]);
        count += 1;
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  it('are in the language of the page, about the same event in each', () => {
    const ids = ['', 'ja/', 'ru/'].map((folder) => {
      const data = dataOf(files.get(`${folder}event/${meeting.id}/index.html`) ?? '');
      const [, page, event] = data['@graph'];
      expect(page?.inLanguage).toBe(languageOf(folder));
      expect(event?.name).toBe(
        Object.entries(meeting.title).find(([l]) => l === page?.inLanguage)?.[1],
      );
      return event?.['@id'];
    });
    expect(new Set(ids).size).toBe(1);
  });
});

type Node = Readonly<Record<string, unknown>>;

function dataOf(page: string): { readonly '@graph': readonly Node[] } {
  const [, text = '{"@graph":[]}'] =
    /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(text);
}

/** Every node with a type, however deep. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = '@type' in value ? [{ ...value }] : [];
  return [...own, ...Object.values(value).flatMap(nodesIn)];
}

/** The properties of each type of schema.org, its parents' too, as schema-dts declares them. */
function schemaOrgTerms(): ReadonlyMap<string, ReadonlySet<string>> {
  const file = fileURLToPath(import.meta.resolve('schema-dts')).replace(/\.js$/, '.d.ts');
  const interfaces = /^(?:export )?interface (\w+(?:Base|Leaf)) extends ([^{]*?) \{(.*?)^\}/gms;
  const declared = new Map(
    [...readFileSync(file, 'utf8').matchAll(interfaces)].map(
      ([, name = '', parents = '', body = '']) => [
        name,
        {
          parents: parents.split(/, /),
          own: [...body.matchAll(/^ {4}"(\w+)"\?/gm)].map(([, property = '']) => property),
        },
      ],
    ),
  );
  const all = (name: string): string[] => {
    const { parents = [], own = [] } = declared.get(name) ?? {};
    return [...own, ...parents.flatMap(all)];
  };
  const types = [...declared.keys()].filter((name) => name.endsWith('Leaf'));
  return new Map(types.map((name) => [name.slice(0, -'Leaf'.length), new Set(all(name))]));
}
