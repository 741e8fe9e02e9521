import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapeHtml, eventPage, notFoundPage, shortened } from './sitePage.ts';

const template = `<!doctype html>
<html lang="en">
  <head>
    <title>Nichiro</title>
    <meta name="description" content="A timeline.">
    <script type="module" src="/assets/x.js"></script>
  </head>
  <body><div id="root"></div></body>
</html>`;

const head = { title: 'A', description: 'B', canonical: '/event/a/' };

it('gives each page one title, one description and one canonical link', () => {
  const page = eventPage(template, head);
  expect(page.match(/<title>.*<\/title>/g)).toEqual(['<title>A</title>']);
  expect(page.match(/<meta name="description".*>/g)).toEqual([
    '<meta name="description" content="B">',
  ]);
  expect(page).toContain('<link rel="canonical" href="/event/a/">');
  expect(page).toContain('<script type="module" src="/assets/x.js"></script>');
});

it('lets no text of an article become markup', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', '&', "'", '$', 'a', ' ') }),
      (text) => {
        const page = eventPage(template, { title: text, description: text, canonical: text });
        expect(page.match(/<[^>]*>/g)).toHaveLength(
          (eventPage(template, head).match(/<[^>]*>/g) ?? []).length,
        );
        expect(escapeHtml(text)).not.toMatch(/[<>"]/);
      },
    ),
  );
});

it('keeps words such as "$&" as they are', () => {
  expect(eventPage(template, { ...head, title: "cost $& and $'" })).toContain(
    "<title>cost $&amp; and $'</title>",
  );
});

it('tells search engines to leave the page for what was not found', () => {
  expect(notFoundPage(template)).toContain('<meta name="robots" content="noindex">');
});

it('ends a long text at a word', () => {
  expect(shortened('one two  three\nfour', 14)).toBe('one two three…');
  expect(shortened('one two three four', 13)).toBe('one two…');
  expect(shortened('short', 14)).toBe('short');
  expect(shortened('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
});
