import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '../model/check.ts';
import { dayIndex, parseDay } from '../model/day.ts';
import { homePath, languageOfPath, languages } from '../model/language.ts';
import { yourEventId } from '../model/yours.ts';
import { laneKinds } from '../query/lanePlan.ts';
import { emptyQuery } from '../query/query.ts';
import { aQuery } from '../testing/aQuery.ts';
import { initialViewState, type ViewState, views } from './store.ts';
import { readUrl, writeUrl } from './urlState.ts';

const day = (text: string) => dayIndex(must(parseDay(text), 'a day'));

const aSlug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);
const anyId = fc.oneof(
  aSlug,
  fc.constantFrom('all', 'a~b', 'a b', 'page (2)', '100%', 'x!29!', '…'),
);
// The first word of the parameter is the kind of lane, and a word is read once.
const anyLane = anyId.filter((id) => !laneKinds.some((kind) => kind === id));
const fileName = fc.oneof(anyId, fc.string({ unit: 'binary', minLength: 1, maxLength: 10 }));
const aWindow = fc
  .tuple(fc.integer({ min: -600_000, max: 600_000 }), fc.integer({ min: 1, max: 60_000 }))
  .map(([from, days]) => ({ from, to: from + days }));

const aView: fc.Arbitrary<ViewState> = fc.record({
  query: aQuery({ actors: anyId, places: anyId, articles: fileName }),
  window: fc.option(aWindow),
  selection: fc.option(fc.oneof(aSlug, aSlug.map(yourEventId))),
  view: fc.option(fc.constantFrom(...views)),
  lanes: fc.record({
    by: fc.constantFrom(...laneKinds),
    collapsed: fc.uniqueArray(anyLane, { maxLength: 3 }),
  }),
  reading: fc.option(
    fc.record({ article: anyId, passage: fc.option(aSlug), showsChanges: fc.boolean() }),
  ),
  unfolded: fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { maxLength: 3 }),
  story: fc.option(
    fc.record({
      id: aSlug,
      step: fc.integer({ min: 1, max: 999 }),
      isLeft: fc.constant(true),
    }),
  ),
  isEmbedded: fc.boolean(),
});

const base = '/nichiro/';

function read(url: string) {
  const [path = '', search = ''] = url.split(/(?=\?)/);
  return readUrl(path, search, base);
}

it('reads an address of any language as the view it was written from, and its language', () => {
  fc.assert(
    fc.property(aView, fc.constantFrom(...languages), (view, language) => {
      const home = homePath(base, language);
      const [path = '', search = ''] = writeUrl(view, home).split(/(?=\?)/);
      expect(languageOfPath(path, base)).toBe(language);
      expect(writeUrl(readUrl(path, search, home).viewState, home)).toBe(path + search);
      expect(home + writeUrl(view, '')).toBe(path + search);
    }),
  );
});

const withQuery = (change: Partial<ViewState['query']>): ViewState => ({
  ...initialViewState,
  query: { ...emptyQuery, ...change },
});

const abe = { mode: 'any' as const, ids: ['abe'] };

describe('readUrl and writeUrl', () => {
  it('read back every view as it was written', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const whole = { ...view, query: { ...view.query, q: wellFormed(view.query.q) } };
        expect(read(writeUrl(view, base))).toEqual({ viewState: whole, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('read back every view through a chat program that encodes the address again', () => {
    fc.assert(
      fc.property(aView, (view) => {
        const plain = { ...view, query: { ...view.query, q: 'peace treaty' } };
        const [path = '', search = ''] = writeUrl(plain, base).split('?');
        const again = search.replaceAll('%', '%25').replaceAll('%2520', '+');
        expect(read(`${path}?${again}`).viewState).toEqual(plain);
      }),
    );
  });

  it('write nothing for what is as it always is', () => {
    expect(writeUrl(initialViewState, base)).toBe('/nichiro/');
    expect(writeUrl(initialViewState, '/')).toBe('/');
  });

  it('write a plain address for a plain view, in a fixed order', () => {
    const view: ViewState = {
      query: {
        ...emptyQuery,
        q: 'peace treaty',
        actor: { mode: 'all', ids: ['abe', 'putin'] },
        status: ['planned', 'denied'],
      },
      window: { from: day('2016-04-01') + 0.4, to: day('2016-12-31') + 0.2 },
      selection: '2016-05-06-abe-putin-sochi',
      reading: null,
      view: 'list',
      lanes: { by: 'actor', collapsed: ['abe'] },
      unfolded: [1946],
      story: { id: 'sochi-to-nagato', step: 3, isLeft: true },
      isEmbedded: true,
    };
    expect(writeUrl(view, base)).toBe(
      '/nichiro/event/2016-05-06-abe-putin-sochi/?view=list&actor=all~abe~putin' +
        '&status=planned~denied&q=peace%20treaty&from=2016-04-01&to=2016-12-31' +
        '&lanes=actor~abe&unfold=1946&story=sochi-to-nagato~3&embed=1',
    );
  });

  it('say of a step of a story no more than that, since the step says the rest', () => {
    fc.assert(
      fc.property(aView, aSlug, fc.integer({ min: 1, max: 99 }), (view, id, step) => {
        const story = { id, step, isLeft: false };
        const { isEmbedded } = view;
        const written = writeUrl({ ...view, story }, base);
        const number = step === 1 ? '' : `step=${step}`;
        const rest = [number, isEmbedded ? 'embed=1' : ''].filter((part) => part !== '').join('&');
        expect(written).toBe(`/nichiro/story/${id}/${rest && `?${rest}`}`);
        const viewState = { ...initialViewState, story, isEmbedded };
        expect(read(written)).toEqual({ viewState, notices: [] });
      }),
    );
  });

  it.each([
    ['actor/abe/', withQuery({ actor: abe })],
    ['actor/abe/?place=sochi', withQuery({ actor: abe, place: { mode: 'any', ids: ['sochi'] } })],
    [
      'place/sochi/?actor=abe~putin',
      withQuery({
        actor: { mode: 'any', ids: ['abe', 'putin'] },
        place: { mode: 'any', ids: ['sochi'] },
      }),
    ],
    ['?actor=all~abe', withQuery({ actor: { mode: 'all', ids: ['abe'] } })],
    ['event/x/?actor=abe', { ...withQuery({ actor: abe }), selection: 'x' }],
  ])('write %s where a page of that name says most of it', (address, view) => {
    expect(writeUrl(view, base)).toBe(base + address);
  });

  it('let a bad field cost only itself, and name it', () => {
    const bad = fc.constantFrom(
      ['view=globe', 'globe'],
      ['type=party', 'party'],
      ['status=maybe', 'maybe'],
      ['known=hour', 'hour'],
      ['from=2016-02-30&to=2016-03-05', '2016-02-30'],
      ['from=2016-05-06', '2016-05-06'],
      ['from=2017&to=2016', '2017'],
      ['lanes=colour', 'colour'],
      ['unfold=long', 'long'],
      ['embed=always', 'always'],
    );
    fc.assert(
      fc.property(aView, bad, (view, [parameters = '', value = '']) => {
        const name = parameters.split('=')[0] ?? '';
        const good = dropParameter(writeUrl(view, base), name);
        const joined = `${good}${good.includes('?') ? '&' : '?'}${parameters}`;
        const { viewState, notices } = read(joined);
        expect(viewState).toEqual(read(good).viewState);
        expect(notices.map(({ message }) => message())).toEqual([expect.stringContaining(value)]);
      }),
    );
  });
});

describe('readUrl', () => {
  it('keeps the good values of a list when one is bad', () => {
    const { viewState, notices } = read('/nichiro/?type=meeting~party~visit');
    expect(viewState).toEqual(withQuery({ type: ['meeting', 'visit'] }));
    expect(notices).toHaveLength(1);
  });

  it.each(['utm_source=chat', 'fbclid=a%20b', 'gclid', '=', '%', '&&&'])(
    'passes over %j in silence',
    (unknown) => {
      expect(read(`/nichiro/?${unknown}&actor=abe`)).toEqual({
        viewState: withQuery({ actor: abe }),
        notices: [],
      });
    },
  );

  it.each([
    ['a full stop', '/nichiro/?actor=abe.'],
    ['a bracket and a comma', '/nichiro/?actor=abe),'],
    ['a quotation mark', '/nichiro/?actor=abe”'],
    ['HTML ampersands', '/nichiro/?utm_source=x&amp;actor=abe'],
    ['a query that is encoded as a whole', '/nichiro/?actor%3Dabe%26utm_source%3Dx'],
    ['a repeated parameter', '/nichiro/?actor=abe&actor=abe'],
    ['an empty value', '/nichiro/?actor=abe&place=&q=&view='],
    ['index.html', '/nichiro/index.html?actor=abe'],
    ['an 」 and a 。', '/nichiro/?actor=abe」。'],
    ['a » of a Russian sentence', '/nichiro/?actor=abe».'],
    ['a > of an e-mail', '/nichiro/?actor=abe>'],
    ['a space without width', '/nichiro/?actor=abe\u200b'],
    ['the name of a parameter in capitals', '/nichiro/?Actor=abe'],
    ['a path in capitals', '/NICHIRO/?actor=abe'],
    ['a second question mark', '/nichiro/?actor=abe?utm_source=chat&fbclid=x'],
    ['index.html, its comma', '/nichiro/index.html,?actor=abe'],
  ])('reads a link with %s', (_, url) => {
    expect(read(url)).toEqual({ viewState: withQuery({ actor: abe }), notices: [] });
  });

  it.each([
    'actor=abe~putin',
    'actor=abe+putin',
    'actor=abe%20putin',
    'actor=abe&actor=putin',
    'actor=abe%257Eputin',
  ])('reads %s as two people', (search) => {
    expect(read(`/nichiro/?${search}`).viewState.query.actor.ids).toEqual(['abe', 'putin']);
  });

  it.each([
    ...['event/a-slug/', 'event/a-slug', 'event/a-slug/.', 'event/a-slug).', 'event//a-slug/'],
    ...[
      'event/a-slug/index.html',
      'EVENT/A-Slug/',
      'event/a-slug,',
      'event/a-slug>',
      'event/a-slug」',
    ],
    ...['event/a-slug»', 'event/a-slug/%E3%80%82', 'event/a-slug%29', 'event/a-slug%2529'],
    ...['event%2Fa-slug%2F', 'event/a-%0Aslug/', 'event/a%E2%80%8B-slug/'],
  ])('finds the selection in %s', (path) => {
    expect(read(`/nichiro/${path}`)).toMatchObject({
      viewState: { selection: 'a-slug' },
      notices: [],
    });
  });

  it.each([
    ['actor/abe/', withQuery({ actor: abe })],
    ['place/sochi', withQuery({ place: { mode: 'any', ids: ['sochi'] } })],
    ['actor/abe/?actor=putin', withQuery({ actor: { mode: 'any', ids: ['abe', 'putin'] } })],
    ['actor/abe/?actor=all~putin', withQuery({ actor: { mode: 'all', ids: ['abe', 'putin'] } })],
  ])('reads the page %s as the events of one', (path, view) => {
    expect(read(`/nichiro/${path}`)).toEqual({ viewState: view, notices: [] });
  });

  it('finds the step of a story, and says which step is none', () => {
    const story = { id: 'a-story', step: 3, isLeft: false };
    expect(read('/nichiro/story/a-story?step=3).')).toEqual({
      viewState: { ...initialViewState, story },
      notices: [],
    });
    const { viewState, notices } = read('/nichiro/story/a-story/?step=last');
    expect(viewState.story).toEqual({ ...story, step: 1 });
    expect(notices[0]?.message()).toContain('last');
  });

  it('finds everything through what chat programs and mail do to a link', () => {
    const damage = fc.constantFrom<(url: string) => string>(
      (url) => `${url}).`,
      (url) => `${url}」`,
      (url) => `${url}».`,
      (url) => `${url}>`,
      (url) => `${url}\u200b`,
      (url) => url.replaceAll('%', '%25'),
      (url) => url.replaceAll('%20', '+'),
      (url) => url.replaceAll('&', '&amp;'),
      (url) => url.replace('/nichiro/', '/Nichiro/'),
      (url) => `${url}${url.includes('?') ? '&' : '?'}fbclid=IwAR0_x&utm_source=chat`,
      (url) => `${url}?utm_medium=mail`,
    );
    const aPlainView = aView.filter(
      ({ reading, query }) => reading === null && query.article.ids.length === 0,
    );
    fc.assert(
      fc.property(aPlainView, damage, (view, damaged) => {
        const plain = { ...view, query: { ...view.query, q: '' } };
        expect(read(damaged(writeUrl(plain, base)))).toEqual({ viewState: plain, notices: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('says which page there is none of, and shows the timeline', () => {
    const { viewState, notices } = read('/nichiro/events/%E6%97%A5?q=x');
    expect(viewState).toEqual(withQuery({ q: 'x' }));
    expect(notices[0]?.message()).toContain('/nichiro/events/日');
  });

  it('takes months and years as ends of the window', () => {
    expect(read('/nichiro/?from=2014&to=2016-02').viewState.window).toEqual({
      from: day('2014-01-01'),
      to: day('2016-03-01'),
    });
  });

  it('never fails, whatever the address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webQueryParameters(), (path, search) => {
        const { viewState } = readUrl(`/${path}`, `?${search}`, '/');
        expect(read(writeUrl(viewState, base)).notices).toEqual([]);
      }),
    );
  });
});

function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function dropParameter(url: string, name: string): string {
  const [path = '', search = ''] = url.split('?');
  const dropped = name === 'from' ? ['from', 'to'] : [name];
  const kept = search.split('&').filter((pair) => !dropped.includes(pair.split('=')[0] ?? ''));
  return kept.join('') === '' ? path : `${path}?${kept.join('&')}`;
}
