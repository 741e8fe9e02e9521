import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { revisionsOf } from './findRevisions.ts';
import { type ReadArticle, readArticle } from './readArticle.ts';

const PLACES = 'Otaru Nemuro Bergen Visby Hanko Pori Umea Kiel Gdynia Turku'.split(' ');
/** Made-up paragraphs, no two alike. */
const paragraph = (n: number) =>
  `In ${PLACES[n % 10]} the council spent its session number ${n} on pier ${n * 7} and its cranes, ` +
  `which ${PLACES[(n * 3) % 10]} had sold it for ${n * 13} crowns in a year of storms.`;
const story = (...numbers: number[]) => numbers.map(paragraph).join('\n\n');

function article(id: string, text: string): ReadArticle {
  const result = readArticle({ name: `${id}.txt`, bytes: new TextEncoder().encode(text) });
  if (result.status !== 'read') throw new Error(`refused: ${id}`);
  return result.read;
}

const dated = (day: string, text: string) => `Harbour news of the week\n\n${day}\n\n${text}`;
const found = (reads: readonly ReadArticle[]) => Object.fromEntries(revisionsOf(reads));

describe('editions of one story', () => {
  it('point from the one that adds to the one it adds to', () => {
    const reads = [article('long', story(1, 2, 3, 4, 9)), article('short', story(1, 2, 3, 4))];
    expect(found(reads)).toEqual({ long: { revisionOf: 'short', duplicateOf: null } });
  });

  it('point from the later day to the earlier, even where the later is shorter', () => {
    const reads = [
      article('a', dated('4 March 2011', story(1, 2, 3, 4))),
      article('b', dated('3 March 2011', story(1, 2, 3, 4, 9))),
    ];
    expect(found(reads)).toEqual({ a: { revisionOf: 'b', duplicateOf: null } });
  });

  it('of the same words are duplicates, whatever stands round them', () => {
    const reads = [
      article('b', `${story(1, 2, 3)}\n\nShare this article`),
      article('a', story(1, 2, 3)),
    ];
    expect(found(reads)).toEqual({ b: { revisionOf: null, duplicateOf: 'a' } });
  });

  it('are not stories that share one paragraph of background', () => {
    expect(found([article('a', story(1, 2, 3, 4)), article('b', story(1, 6, 7, 8))])).toEqual({});
  });

  it('are found among hundreds of them', () => {
    const reads = Array.from({ length: 200 }, (_, i) =>
      article(`a${i}`, `${story(1, 2, 3, 4)}\n\n${paragraph(100 + i)}`),
    );
    expect(revisionsOf(reads).size).toBe(199);
  });

  it('are the same in whatever order the articles come', () => {
    const reads = [
      article('a', story(1, 2, 3)),
      article('b', story(1, 2, 3, 4)),
      article('c', dated('3 March 2011', story(1, 2, 3, 4, 5))),
      article('d', story(1, 2, 3)),
      article('e', story(6, 7, 8)),
      article('f', story(6, 7, 8, 9)),
    ];
    const shuffled = fc.shuffledSubarray(reads, { minLength: reads.length });
    fc.assert(
      fc.property(shuffled, (other) => {
        expect(found(other)).toEqual(found(reads));
      }),
    );
  });
});
