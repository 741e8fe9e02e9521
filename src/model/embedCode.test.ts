import fc from 'fast-check';
import { expect, it } from 'vitest';
import { elementCode, frameCode } from './embedCode.ts';

const view = {
  address: 'https://example.org/?actor=all~abe~putin&embed=1',
  title: 'Talks & "tea" <1956>',
  height: 480,
};

it('writes a frame that can be pasted', () => {
  expect(frameCode(view, '100%')).toBe(
    '<iframe src="https://example.org/?actor=all~abe~putin&amp;embed=1" title="Talks &amp; &quot;tea&quot; &lt;1956&gt;" width="100%" height="480" style="border:0;max-width:100%" loading="lazy" allow="clipboard-write"></iframe>',
  );
});

it('writes an element with a link inside for pages without scripts', () => {
  expect(elementCode(view, 'https://example.org/embed.js').split('\n')).toEqual([
    '<script async src="https://example.org/embed.js"></script>',
    '<nichiro-timeline src="https://example.org/?actor=all~abe~putin&amp;embed=1" title="Talks &amp; &quot;tea&quot; &lt;1956&gt;" height="480">',
    '  <a href="https://example.org/?actor=all~abe~putin&amp;embed=1">Talks &amp; &quot;tea&quot; &lt;1956&gt;</a>',
    '</nichiro-timeline>',
  ]);
});

it('lets no title and no address end what it stands in', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (address, title) => {
      const frame = frameCode({ address, title, height: 480 }, 800);
      expect(frame.replace(/"[^"]*"/g, '')).toBe(
        '<iframe src= title= width= height= style= loading= allow=></iframe>',
      );
    }),
  );
});
