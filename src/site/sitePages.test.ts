import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventSet } from '../model/schema.ts';
import { claim, meeting, plan, siteLock, siteSet } from '../testing/sampleSite.ts';
import { siteInput as input } from '../testing/siteInput.ts';
import { type SiteInput, sitePages } from './sitePages.ts';

function filesOf(changed: Partial<SiteInput> = {}): ReadonlyMap<string, string> {
  return new Map(sitePages({ ...input, ...changed }));
}

const files = filesOf();

function pageOf(kind: string, id: string, of = files): string {
  return of.get(`${kind}/${id}/index.html`) ?? '';
}

function dataIn(page: string) {
  const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(text)['@graph'].at(-1);
}

describe('the pages of a site', () => {
  it('are one for each event, person, place and article, for each link ever locked, in each language', () => {
    const { event, actor, place, article } = siteLock;
    const slugs = { event, actor, place, article };
    for (const [kind, links] of Object.entries(slugs)) {
      for (const slug of Object.keys(links)) {
        for (const folder of ['', 'ja/', 'ru/']) expect(pageOf(folder + kind, slug)).not.toBe('');
      }
    }
    const pages = [...files.keys()].filter((name) => name.endsWith('index.html'));
    expect(pages).toHaveLength((3 + 3 + 2 + 1 + 3 + 2 + 1) * 3 + 1);
  });

  it('fetch the app after what can be read, but for a front page on a screen where nothing can', () => {
    const front = files.get('index.html') ?? '';
    const late = /<script fetchpriority="low" type="module"[^>]* src="([^"]*)"/;
    const [, app = ''] = late.exec(pageOf('event', meeting.id)) ?? [];
    expect(app).not.toBe('');
    expect(pageOf('event', meeting.id)).not.toContain(`href="${app}"`);
    expect(front.indexOf(`media="(min-width: 600px)" href="${app}"`)).toBeGreaterThan(0);
    expect(front.indexOf(`href="${app}"`)).toBeLessThan(front.search(late));
  });

  it('have the app without content beside them, for a version that is kept, and hidden from search', () => {
    const page = files.get('app/index.html') ?? '';
    expect(page).toContain('<div id="app"></div>');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  it('keep what the app needs to start, and can be read without it', () => {
    const page = pageOf('event', meeting.id);
    expect(page).toContain(
      '<script fetchpriority="low" type="module" src="/assets/x.js"></script>',
    );
    expect(page).toMatch(/<div id="app"><div class="page">/);
    expect(page).not.toContain('Scripts are off');
    expect(page).toContain('<h1>Berg and Okoro meet in Port Nor</h1>');
    expect(page).toContain('Friday 6 May 2016');
    expect(page).toContain('Ms. Okoro met Mr. Berg in Port Nor <mark>on Friday</mark>.');
    expect(page).toContain('<a href="/nichiro/article/paper/">The Paper</a>');
    expect(page).toContain('<a href="/nichiro/actor/berg/">Nils Berg</a>');
    expect(page).toContain(`<a href="/nichiro/event/${plan.id}/" rel="next">`);
  });

  it('say in their head what they are, whole and once', () => {
    const page = pageOf('event', meeting.id);
    const address = `https://example.org/nichiro/event/${meeting.id}/`;
    expect(page.match(/<title>.*<\/title>/g)).toEqual([
      '<title>Berg and Okoro meet in Port Nor – Nichiro</title>',
    ]);
    expect(page.match(/<meta name="description".*>/g)).toHaveLength(1);
    expect(page).toContain(`<link rel="canonical" href="${address}">`);
    expect(page).toContain(`<meta property="og:url" content="${address}">`);
    expect(page).toContain(
      `<meta property="og:image" content="https://example.org/nichiro/cards/${meeting.id}.png">`,
    );
    expect(page).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(page).toContain(`href="${address}oembed.json" type="application/json+oembed"`);
    expect(page).toContain('og:description" content="Friday 6 May 2016, Port Nor. “Ms. Okoro');
  });

  it('say of a plan and of a claim what they are, before the title', () => {
    expect(pageOf('event', plan.id)).toContain('og:title" content="Planned: Okoro visits Norland"');
    expect(pageOf('event', claim.id)).toContain('og:title" content="Claimed: Berg pays Okoro"');
  });

  it('give machines a day only where one is known, and no event where one is only claimed', () => {
    expect(dataIn(pageOf('event', meeting.id))).toMatchObject({
      '@type': 'Event',
      startDate: '2016-05-06',
      eventStatus: 'https://schema.org/EventScheduled',
    });
    expect(dataIn(pageOf('event', plan.id))).not.toHaveProperty('startDate');
    expect(pageOf('event', plan.id)).toContain('"temporalCoverage":"2016-09~"');
    const claimed = dataIn(pageOf('event', claim.id));
    expect(claimed).toMatchObject({ '@type': 'Claim', name: 'Berg pays Okoro' });
    expect(claimed).not.toHaveProperty('startDate');
  });

  it('of a state and a country list the events of its people and towns', () => {
    expect(pageOf('actor', 'norland')).toContain(meeting.title.en);
    expect(pageOf('place', 'norland')).toContain(meeting.title.en);
    expect(pageOf('place', 'norland')).not.toContain(plan.title.en);
  });

  it('of a link that moved lead on with and without scripts, and are no result of a search', () => {
    const page = pageOf('event', '2016-05-berg-okoro');
    const to = `/nichiro/event/${meeting.id}/`;
    expect(page).toContain(
      `<noscript><meta http-equiv="refresh" content="0; url=${to}"></noscript>`,
    );
    expect(page).toContain(`<link rel="canonical" href="https://example.org${to}">`);
    expect(page).toContain(`<a href="${to}">${meeting.title.en}</a>`);
    expect(page).toContain('<meta name="robots" content="noindex">');
    const redirects = files.get('_redirects')?.split('\n');
    expect(redirects).toContain(`/nichiro/event/2016-05-berg-okoro/ ${to} 301`);
    expect(redirects).toContain('/nichiro/ru/actor/n-berg/ /nichiro/ru/actor/berg/ 301');
    expect(redirects).toContain('/nichiro/ja/* /nichiro/ja/404.html 404');
  });

  it('of a link that nothing tells of any more say so, and what is near', () => {
    const page = pageOf('event', '2016-05-01-berg-speaks');
    expect(page).toContain('do not tell of it any more');
    expect(page).toContain(meeting.title.en);
    expect(page).not.toContain('http-equiv="refresh"');
  });

  it('of a site that does not know its address have links that work, and no feed', () => {
    const local = filesOf({ place: { address: '', base: '/', report: '' } });
    expect(pageOf('event', meeting.id, local)).toContain(
      `<link rel="canonical" href="/event/${meeting.id}/">`,
    );
    expect([...local.keys()].filter((name) => /xml$|oembed/.test(name))).toEqual([]);
    expect(local.get('robots.txt')).not.toContain('Sitemap');
  });

  it('let no text of an article, no name and no address become markup', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('<', '>', '"', '&', "'", '$', '/', '`', 'script', 'a', ' ', '\u2028'),
      minLength: 1,
      maxLength: 30,
    });
    const tags = (page: string) => page.match(/<\/?[a-z]+/g)?.sort();
    const plain = filesOf({ set: withText('x') });
    fc.assert(
      fc.property(hostile, (text) => {
        const attacked = filesOf({ set: withText(`x${text}x`) });
        for (const [name, page] of plain) {
          if (name.endsWith('.html')) expect(tags(attacked.get(name) ?? '')).toEqual(tags(page));
        }
        expect(dataIn(pageOf('event', meeting.id, attacked)).name).toBe(`x${text}x`);
      }),
      { numRuns: 40 },
    );
  });

  it('link no address that is not of the web', () => {
    const [article] = siteSet.articles;
    const articles = article ? [{ ...article, address: 'javascript:alert(1)' }] : [];
    const page = pageOf('article', 'paper', filesOf({ set: { ...siteSet, articles } }));
    expect(page).toContain('javascript:alert(1)');
    expect(page).not.toContain('href="javascript:');
  });
});

describe('the page that says how all was made', () => {
  const figures = {
    ...{ events: 40, found: 0.975, right: 0.9999, datesRight: 1, articlesDated: 1 },
    ...{ typesRight: 1, statusesRight: 1, inexactQuotes: 0, overPrecise: 0 },
  };
  const how = (changed: Partial<SiteInput> = {}) => filesOf(changed).get('how/index.html') ?? '';

  it('starts no script, and keeps its style', () => {
    expect(input.template.html).toContain('<script');
    expect(how()).not.toMatch(/<script[^>]* src=/);
    expect(how()).toContain('href="/nichiro/assets/page.css"');
  });

  it('says what was built and when, and leaves out a day that nobody knows', () => {
    expect(how()).toContain('As of Sunday 14 April 2019, version 1.2.3');
    const making = { version: '1.2.3', day: null, figures: null };
    expect(how({ making })).not.toMatch(/As of|1970/);
  });

  it('gives figures only where somebody checked these articles, and rounds none up', () => {
    expect(how()).toContain('Nobody has checked these articles by hand');
    const making = { version: '1.2.3', day: null, figures };
    const page = how({ making });
    expect(page).toContain('Compared with 40 events');
    expect(page).toContain('<b>97.5 %</b>');
    expect(page).toContain('<b>99.9 %</b>');
  });

  it('has every figure beside its words, none of them its own', () => {
    const told = {
      ...{ events: 41, found: 0.971, right: 0.982, datesRight: 0.993, overPrecise: 3 },
      ...{ articlesDated: 0.944, typesRight: 0.955, statusesRight: 0.966, inexactQuotes: 7 },
    };
    const page = how({ making: { version: '1.2.3', day: null, figures: told } });
    const text = page.slice(page.indexOf('Compared with')).replace(/<[^>]+>/g, ' ');
    const said = text.slice(0, text.indexOf('The program was made')).match(/[\d.]+/g);
    expect(said).toEqual(['41', '97.1', '98.2', '99.3', '3', '94.4', '95.5', '96.6', '7']);
  });

  it('takes reports of problems where the site names a place for them, as events do', () => {
    const target = 'https://desk.example/?about={address}&t={title}';
    const place = { ...input.place, report: target };
    const address = encodeURIComponent(`https://example.org/nichiro/event/${meeting.id}/`);
    const page = pageOf('event', meeting.id, filesOf({ place }));
    expect(page).toContain(`href="https://desk.example/?about=${address}&amp;t=`);
    expect(how({ place })).toContain('href="https://desk.example/?about=');
    expect(pageOf('event', meeting.id) + how()).not.toContain('Report a problem');
  });
});

describe('what machines read', () => {
  it('lists every page in the sitemap and no other', () => {
    const listed = [...(files.get('sitemap.xml') ?? '').matchAll(/<loc>(.*?)<\/loc>/g)];
    const addresses = listed.map(([, address = '']) => new URL(address).pathname);
    expect(addresses).toHaveLength((2 + 1 + 3 + 3 + 2 + 1) * 3);
    for (const path of addresses) {
      expect(files.has(`${decodeURIComponent(path.replace('/nichiro/', ''))}index.html`)).toBe(
        true,
      );
    }
    expect(files.get('robots.txt')).toContain('Sitemap: https://example.org/nichiro/sitemap.xml');
  });

  it('gives each event of the feed an id that lasts, and the day its link was minted', () => {
    const feed = files.get('feed.xml') ?? '';
    expect(feed).toContain(`<id>tag:example.org,2016-07-18:event/${meeting.id}</id>`);
    expect(feed).toContain('<updated>2016-07-18T00:00:00Z</updated>');
    expect(feed.match(/<entry>/g)).toHaveLength(3);
    const inJapanese = files.get('ja/feed.xml') ?? '';
    expect(inJapanese).toContain(`<id>tag:example.org,2016-07-18:ja/event/${meeting.id}</id>`);
    expect(inJapanese).toContain(`<title>${meeting.title.ja}</title>`);
  });

  it('tells hosts the policy, and to keep what never changes', () => {
    const headers = files.get('_headers') ?? '';
    expect(headers).toContain("/nichiro/*\n  Content-Security-Policy: default-src 'self'");
    expect(headers).toMatch(/\/nichiro\/cards\/\*\n {2}Cache-Control: .*immutable/);
  });

  it('keeps search engines from the page for what was not found', () => {
    for (const name of ['404.html', 'ja/404.html', 'ru/404.html']) {
      expect(files.get(name)).toContain('<meta name="robots" content="noindex">');
    }
    expect(files.get('404.html')).toContain('<title>Not found – Nichiro</title>');
    expect(files.get('ru/404.html')).toContain('<title>Не найдено – Nichiro</title>');
  });

  it('answers as oEmbed for each event, and for the whole, with a frame that shows it', () => {
    const answer = JSON.parse(files.get(`event/${plan.id}/oembed.json`) ?? '');
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Planned: Okoro visits Norland',
      width: 800,
      height: 600,
      thumbnail_width: 1200,
    });
    const address = `https://example.org/nichiro/event/${plan.id}/?embed=1`;
    expect(answer.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
    expect(answer.html).toContain(`src="${address}"`);
    expect(answer.html).toContain('width="800" height="600"');
    const whole = JSON.parse(files.get('ja/oembed.json') ?? '');
    expect(whole.html).toContain('src="https://example.org/nichiro/ja/?embed=1"');
    expect(files.get('ja/index.html')).toContain(
      'href="https://example.org/nichiro/ja/oembed.json" type="application/json+oembed"',
    );
  });

  it('tell a story whole, each step with a link and its events, and say what is not borne out', () => {
    const page = pageOf('story', 'to-port-nor');
    expect(page).toContain('<h1 lang="en">The way to Port Nor</h1>');
    expect(page).toContain(`<a href="/nichiro/event/${meeting.id}/">Step 1 on the timeline</a>`);
    expect(page).toContain('<p lang="en">Berg and Okoro meet.</p>');
    expect(page).not.toContain('bear out');
    const russian = pageOf('ru/story', 'to-port-nor');
    expect(russian).toContain('Встреча Берга и Окоро.');
    expect(russian).toContain('События ниже этого не подтверждают: Окоро.');
    expect(pageOf('ja/story', 'to-port-nor')).toContain('<h1 lang="en">The way to Port Nor</h1>');
    expect(files.get('index.html')).toContain('<a href="/nichiro/story/to-port-nor/" lang="en">');
    expect(files.get('sitemap.xml')).toContain('https://example.org/nichiro/story/to-port-nor/');
  });
});

/** Every text that comes from outside replaced. */
function withText(text: string): EventSet {
  const title = { en: text, ja: null, ru: null };
  return {
    ...siteSet,
    events: siteSet.events.map((event) => ({
      ...event,
      title,
      reports: event.reports.map((report) => ({
        ...report,
        quote: text,
        expression: null,
        attribution: { text, start: 0, end: 1, actor: null },
      })),
      differences: [
        { on: 'account', used: null, wordings: [{ report: 'none', text, value: null }] },
      ],
    })),
    actors: siteSet.actors.map((actor) => ({ ...actor, name: text })),
    places: siteSet.places.map((place) => ({ ...place, name: text })),
    articles: siteSet.articles.map((article) => ({
      ...article,
      title: text,
      outlet: text,
      byline: text,
      address: text,
    })),
  };
}
