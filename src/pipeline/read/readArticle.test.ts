import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textAt } from '../../model/span.ts';
import { type ReadArticle, readArticle } from './readArticle.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(text: string, name = 'story.txt'): { read: ReadArticle; codes: string[] } {
  const result = readArticle({ name, bytes: bytesOf(text) });
  if (result.status !== 'read') throw new Error(`refused: ${result.notes[0]?.message}`);
  return { read: result.read, codes: result.notes.map(({ code }) => code) };
}

const proseOf = ({ prose, sentences }: ReadArticle) => sentences.map((span) => textAt(prose, span));
const hidden = ({ article, text }: ReadArticle) =>
  article.notProse.map((mark) => `${mark.kind}: ${textAt(text, mark)}`);

const LEAD = 'The ferry between the two ports will sail again in June, the harbour office said.';
const MORE = 'It had been laid up since the storm of last winter, which broke its rudder.';
const LAST = 'Nobody could say on Monday who would pay for the repairs to the pier.';
const BODY = `${LEAD}\n\n${MORE}\n\n${LAST}`;
const SENTENCES = [LEAD, MORE, LAST];

describe('the address', () => {
  const page = (head: string) => `<html><head>${head}</head><body><p>${LEAD}</p></body></html>`;
  it.each([
    ['a canonical link', page('<link rel="canonical" href="https://example.org/ferry">')],
    ['og:url', page('<meta property="og:url" content="https://example.org/ferry">')],
    ['front matter', `---\ntitle: Ferry\nurl: https://example.org/ferry\n---\n${BODY}`],
    ['the last line', `${BODY}\n\nhttps://example.org/ferry\n`],
  ])('is read from %s', (_, text) => {
    expect(read(text).read.article.address).toBe('https://example.org/ferry');
  });

  it.each([
    ['a script', page('<link rel="canonical" href="javascript:alert(1)">')],
    ['a path', `---\ntitle: Ferry\nurl: /ferry\n---\n${BODY}`],
    ['another page', page('<link rel="stylesheet" href="https://example.org/a.css">')],
    ['a sentence', `${BODY} See https://example.org/ferry`],
  ])('is none where it is only %s', (_, text) => {
    expect(read(text).read.article.address).toBe(null);
  });
});

describe('the day of publication', () => {
  it.each([
    [
      'a stamp',
      `Ferry to sail again\n\nMarch 02, 2011 - 08:30\n\n${BODY}`,
      'March 02, 2011 - 08:30',
    ],
    [
      'a dateline with an outlet',
      `- The Example Post - Wednesday, March 2, 2011\n\n${BODY}`,
      'Wednesday, March 2, 2011',
    ],
    [
      'a label',
      `Ferry to sail again\nPublished: 2 March 2011\n\n${BODY}`,
      'Published: 2 March 2011',
    ],
    ['a byline', `Ferry to sail again\n\nBy Mia Berg | March 2, 2011\n\n${BODY}`, 'March 2, 2011'],
    ['a header field glued to the lead', ` date 2011-03-02 ${BODY}`, 'date 2011-03-02'],
    [
      'front matter',
      `---\ntitle: Ferry\ndate: 2011-03-02T10:00:00Z\n---\n${BODY}`,
      '2011-03-02T10:00:00Z',
    ],
    [
      'header lines',
      `Title: Ferry to sail again\nDate: 2 March 2011\nSource: Example Post\n\n${BODY}`,
      '2 March 2011',
    ],
    ['its own address', `https://example.org/news/2011/03/02/ferry\n\n${BODY}`, '2011/03/02'],
    [
      'a time before the day',
      `Ferry to sail again\n\n08:30, 2 March 2011\n\n${BODY}`,
      '2 March 2011',
    ],
    ['a wire dateline', `OTARU, March 2, 2011 (Jiji) - ${BODY}`, 'March 2, 2011'],
    ['a wire code', `XIN_ENG_20110302.0101\n\n${BODY}`, 'XIN_ENG_20110302.0101'],
    ['a wire trailer', `${BODY}\n\nAP-NY-03-02-11 0915EST`, 'AP-NY-03-02-11 0915EST'],
    [
      'a label below the text',
      `${BODY}\n\nFirst published on 2 March 2011`,
      'First published on 2 March 2011',
    ],
    ['day first by numbers', `Ferry to sail again\n\n02.03.2011\n\n${BODY}`, '02.03.2011'],
    [
      'a meta tag',
      `<html><head><meta property="article:published_time" content="2011-03-02T09:00:00Z"></head><body><p>${LEAD}</p><p>${MORE}</p></body></html>`,
      '2011-03-02T09:00:00Z',
    ],
    [
      'the foot of a letter',
      `Ferry to sail again\n\n${BODY}\n\nOtaru, 2 March 2011`,
      '2 March 2011',
    ],
    [
      'a date that is the last line',
      `Ferry to sail again\n\n${BODY}\n\n2 March 2011`,
      '2 March 2011',
    ],
    [
      'an update where nothing else is printed',
      `Ferry\n\nUpdated: March 2, 2011\n\n${BODY}`,
      'Updated: March 2, 2011',
    ],
  ])('is read from %s', (_, text, words) => {
    const { published } = read(text).read.article;
    expect(published).toMatchObject({ edtf: '2011-03-02', basis: 'stated' });
    expect(published?.evidence[0]?.text).toBe(words);
  });

  it.each([
    ['a copyright line', `${BODY}\n\nCopyright © 2019 The Example Post`],
    ['a full date in a copyright line', `${BODY}\n\n© 3 May 2019 Example Post`],
    ['a change of the page', `${BODY}\n\nLast modified: 3 May 2019`],
    ['an archive', `Archived from the original on 3 May 2019\n\n${BODY}`],
    [
      'a comment',
      `${BODY}\n\n2 comments\n\nIvo Brandt\n\n3 May 2019 at 10:12\n\nNobody believes that any more, I am afraid.`,
    ],
    ['a date in a sentence', `${BODY}\n\nOn 3 May 2019 the pier fell into the sea.`],
    ['a chronicle', `${BODY}\n\n3 May 2019\n\nThe pier falls into the sea during a gale.`],
    ['a re-import', `---\ntitle: Ferry\n_updatedAt: 2019-05-03\n---\n${BODY}`],
  ])('is never taken from %s', (_, text) => {
    expect(read(text).read.article.published).toBeNull();
  });

  it('is the stamp near the top where two dates disagree, and a note says so', () => {
    const page = `Ferry to sail again\n\nMarch 2, 2011\n\n${BODY}\n\nPublished on 4 March 2011`;
    const { read: found, codes } = read(page);
    expect(found.article.published?.edtf).toBe('2011-03-02');
    expect(codes).toEqual(['dates-disagree']);
  });

  it('stands against a wrong weekday, and a note says so', () => {
    const { read: found, codes } = read(`Ferry to sail again\n\nMonday, March 2, 2011\n\n${BODY}`);
    expect(found.article.published?.edtf).toBe('2011-03-02');
    expect(codes).toEqual(['weekday-differs']);
  });
});

describe('what is not prose', () => {
  it.each([
    ['boilerplate', `${BODY}\n\nSign up for our newsletter\n\nManage newsletters\n\nE-paper`],
    ['boilerplate', `${BODY}\n\nLeave a reply\n\nYour name here\n\nI think the pier should go.`],
    ['boilerplate', `${BODY}\n\nRelated stories\n\nPier falls into sea\n\nStorm breaks windows`],
    ['boilerplate', `${BODY}\n\nGood papers are rare.\nBy subscribing, you keep one alive.`],
    ['caption', `Ferry to sail again\n\nThe ferry in May (AP Photo)\n\n${BODY}`],
    [
      'caption',
      `Ferry to sail again\n\nMayor Ann Lee (L) on the pier. — AFP/Jiji Photo\n\n${BODY}`,
    ],
    ['credit', `${BODY}\n\nAdditional information from Jiji`],
    ['byline', `Ferry to sail again\n\nBy Mia Berg\n\n${BODY}`],
    ['title', `Ferry to sail again\n\n${BODY}`],
    ['repeated', `${LEAD}\n\nFerry to sail again\n\nMarch 2, 2011\n\n${BODY}`],
    ['standfirst', `Ferry to sail again\n\nThe office has good news.\n\nBy Mia Berg\n\n${BODY}`],
    ['markup', `${BODY}\n\n" />`],
  ])('is marked as %s, and all of the body stays', (kind, text) => {
    const found = read(text).read;
    expect(proseOf(found)).toEqual(SENTENCES);
    expect(found.article.notProse.map((mark) => mark.kind)).toContain(kind);
  });

  it('includes the dateline before the lead and the agency after the last sentence', () => {
    const { read: found } = read(`OTARU, Japan  ${BODY} — AFP`);
    expect(proseOf(found)).toEqual(SENTENCES);
    expect(hidden(found)).toEqual(['dateline: OTARU, Japan  ', 'credit: — AFP']);
    expect(found.datelines.map(({ place }) => textAt(found.text, place))).toEqual(['OTARU']);
  });

  it('keeps the last paragraph above a wire trailer that follows without a blank line', () => {
    const { read: story } = read(`${LEAD}\n\n${MORE}\n\n${LAST}\nAP-NY-03-02-11 0915EST`);
    expect(proseOf(story)).toEqual(SENTENCES);
  });

  it('includes subheadings', () => {
    const { read: found } = read(`${LEAD}\n\nA broken rudder\n\n${MORE}`);
    expect(hidden(found)).toEqual(['title: A broken rudder']);
  });

  it('includes tags, scripts and what stands round an HTML page', () => {
    const html = `<!DOCTYPE html><html><head><title>Ferry to sail again - Example Post</title>
      <script>var a = "Not a sentence. At all.";</script></head><body><nav><a href="/">Home. Sweet.</a></nav>
      <h1>Ferry to sail again</h1><p>The ferry <b>will</b>
      sail again in June.</p><p>It was laid up &amp; broken.</p><!-- gone. Quite. --></body></html>`;
    expect(proseOf(read(html).read).map((sentence) => sentence.replace(/\s+/g, ' '))).toEqual([
      'The ferry will sail again in June.',
      'It was laid up & broken.',
    ]);
  });
});

describe('several texts on one page', () => {
  const page = `${BODY}\n\nFerry to sail again\n\nMIA BERG, Herald staff writer\n\n${LEAD.replace('ferry', 'old ferry')}\n\nWho needs a ferry?\n\nIvo Brandt is a Danish freelance writer\n\n${LAST.replace('Monday', 'Tuesday')}`;

  it('are parts, each with its own title and writer', () => {
    const { parts } = read(page).read.article;
    expect(parts.map(({ title, outlet, byline }) => [title?.text ?? null, outlet, byline])).toEqual(
      [
        [null, null, null],
        ['Ferry to sail again', 'Herald', 'Mia Berg'],
        ['Who needs a ferry?', null, 'Ivo Brandt'],
      ],
    );
  });

  it('divide the page without a gap, and every sentence names its part', () => {
    const { article, sentences } = read(page).read;
    expect(article.parts.map(({ start }) => start)).toEqual([
      0,
      ...article.parts.slice(0, -1).map(({ end }) => end),
    ]);
    for (const { part, start, end } of sentences) {
      expect(article.parts[part]).toMatchObject({ start: expect.any(Number) });
      expect(start).toBeGreaterThanOrEqual(article.parts[part]?.start ?? Number.NaN);
      expect(end).toBeLessThanOrEqual(article.parts[part]?.end ?? Number.NaN);
    }
  });

  it('of a feed carry their own dates', () => {
    const story = (title: string, day: string, text: string) =>
      `## ${title}\n - date published: ${day}\n\n${text}\n\n`;
    const feed =
      story('Ferry to sail', '2011-03-02T10:00:00Z', LEAD) +
      story('Pier to be mended', '2011-03-01T10:00:00Z', LAST);
    const { parts } = read(feed).read.article;
    expect(parts.map(({ title, published }) => [title?.text, published?.edtf])).toEqual([
      ['Ferry to sail', '2011-03-02'],
      ['Pier to be mended', '2011-03-01'],
    ]);
  });

  it('include the items of a list whose links carry dates', () => {
    const items = ['2009/7/1', '2008/12/24'].map(
      (day, i) =>
        `${i + 1}. [The pier is closed to all ships. ](/news/${day}/pier.md) _Context: Pier_`,
    );
    const { article, prose, sentences } = read(
      `# Ferry to sail again\n\n${BODY}\n\n### Related:\n\n${items.join('\n')}`,
    ).read;
    expect(article.parts.map(({ published }) => published?.edtf ?? null)).toEqual([
      null,
      '2009-07-01',
      '2008-12-24',
    ]);
    expect(sentences.filter(({ part }) => part > 0).map((span) => textAt(prose, span))).toEqual([
      'The pier is closed to all ships.',
      'The pier is closed to all ships.',
    ]);
  });

  it('are not made of a subheading', () => {
    expect(read(`${LEAD}\n\nA broken rudder\n\n${MORE}`).read.article.parts).toHaveLength(1);
  });
});

describe('wrapped copy', () => {
  it('is read over its line ends, and an indent begins a paragraph', () => {
    const copy = `    OTARU, March 2 - The ferry between the two ports of the\nisland will sail again in June, the harbour office said on\nMonday.\n    It had been laid up since the storm of last winter, which\nhad broken its rudder and part of the bow, and nobody could\nsay who would pay.\n Reuter\n`;
    const { read: found } = read(copy);
    expect(proseOf(found).map((sentence) => sentence.replace(/\n/g, ' '))).toEqual([
      'The ferry between the two ports of the island will sail again in June, the harbour office said on Monday.',
      'It had been laid up since the storm of last winter, which had broken its rudder and part of the bow, and nobody could say who would pay.',
    ]);
    expect(found.article.outlet).toBe('Reuters');
  });
});

describe('languages', () => {
  it.each([
    ['ja', '外務大臣はきょう、漁業についての話し合いを始めた。会談は明日も続く見通しだ。'],
    ['ru', 'Сегодня министр прибыл в столицу, где его встретили. Переговоры продолжатся завтра.'],
    [
      'und',
      'Der Minister ist heute in der Hauptstadt eingetroffen und wird dort mit dem Botschafter sprechen.',
    ],
  ])('%s is read and shown, and a note says that it yields no events', (language, text) => {
    const { read: found, codes } = read(text);
    expect(found.article.language).toBe(language);
    expect(found.sentences).toEqual([]);
    expect(codes).toContain('not-english');
  });
});

describe('promises', () => {
  const bits = fc.constantFrom(
    ...[
      'Advertisement',
      '\n',
      '\r\n',
      '\n\n',
      '’',
      '“',
      '\u00a0',
      LEAD,
      'OTARU, Japan  ',
      'Share this',
      '<p>',
      '</p>',
      '<!--',
      '<script>',
      '---\n',
      '[a b c d](/x/2009/7/1/y)',
      '&quot;',
      '&#8217;',
      '``',
      "''",
      '# ',
      'By Mia Berg',
      'March 2, 2011',
      '— AFP',
      '_',
      '**',
      '東京',
      '\ud83d',
      ' ',
    ],
  );
  const texts = fc
    .array(bits, { minLength: 1, maxLength: 30 })
    .map((pieces) => `A\u0007${pieces.join('')}`);

  it('cleaning never moves a character, and spans lie in the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: decoded, prose, article, sentences } = read(text).read;
        expect(prose).toHaveLength(decoded.length);
        expect(article.length).toBe(decoded.length);
        for (const mark of article.notProse) expect(textAt(prose, mark).trim()).toBe('');
        for (const { start, end, paragraph } of sentences) {
          expect(start >= paragraph.start && end <= paragraph.end && start < end).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in step with length: an enormous line, a million lines, unclosed markup', () => {
    const shapes = [
      'The fleet left port. ',
      'The fleet left port.\n',
      '<a href="',
      '[',
      'A.',
      '<!-- ',
      '*_',
      '"\'',
      ' ',
      '2011-',
    ];
    for (const shape of shapes) {
      const started = performance.now();
      read(`A word. ${shape.repeat(Math.ceil(1_000_000 / shape.length))}`);
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  }, 60_000);

  it('keeps odd file names as ids', () => {
    expect(read(LEAD, 'naïve name (2) 東京.TXT').read.article.id).toBe('naïve name (2) 東京');
    expect(read(LEAD, '.txt').read.article.id).toBe('.txt');
    expect(read(LEAD, '..txt').read.article.id).toBe('..txt');
  });

  it('refuses a file with a note that names it and why', () => {
    expect(readArticle({ name: 'none.txt', bytes: new Uint8Array() })).toEqual({
      status: 'refused',
      notes: [
        {
          code: 'unreadable-file',
          level: 'warning',
          message: 'none.txt was not read: it is empty',
          told: { kind: 'empty', values: ['none.txt'] },
          article: 'none.txt',
          span: null,
        },
      ],
    });
  });

  it('notes control characters and broken characters, and reads on', () => {
    expect(read(`${LEAD}\u0007`).codes).toContain('control-characters');
    const bytes = Uint8Array.of(...bytesOf(`“${LEAD}” – “`), 0xff, ...bytesOf('”'));
    const { notes } = readArticle({ name: 'a.txt', bytes });
    expect(notes.map(({ code }) => code)).toContain('broken-characters');
  });
});

it('takes two terse English sentences for English, and two terse French ones not', () => {
  const languageIn = (text: string) => read(text).read.article.language;
  const terse =
    'Abe met Putin near Sochi on 6 May 2016. Lavrov visited Tokyo, Kono visited Moscow, Peskov spoke.';
  const french =
    'Abe a rencontré Poutine près de Sotchi le 6 mai 2016. Lavrov est venu à Tokyo avec Peskov.';
  expect([languageIn(terse), languageIn(french)]).toEqual(['en', 'und']);
});
