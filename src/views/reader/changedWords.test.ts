import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeEvent, makeReport } from '../../testing/makeEvent.ts';
import { articlePassages } from './articlePassages.ts';
import { changedWords, passagesDropped } from './changedWords.ts';

const EARLIER = 'Berg met Okoro on Friday. They dined in Lima.';
const LATER = 'Berg met Okoro on Friday. They left at noon.';

describe('changedWords', () => {
  it('joins back to both editions, whatever they are', () => {
    const words = fc.constantFrom('Berg ', 'met ', 'Okoro', '. ', '\n', 'did not ', '😀');
    const text = fc.array(words, { maxLength: 20 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const changes = changedWords(earlier, later);
        const without = (kind: string) =>
          changes
            .filter((change) => change.kind !== kind)
            .map((change) => change.text)
            .join('');
        expect(without('dropped')).toBe(later);
        expect(without('added')).toBe(earlier);
      }),
    );
  });

  it('shows words that changed in a row as one phrase for another', () => {
    expect(changedWords('Berg dined by himself.', 'Berg left at noon.')).toEqual([
      { kind: 'same', text: 'Berg ' },
      { kind: 'dropped', text: 'dined by himself' },
      { kind: 'added', text: 'left at noon' },
      { kind: 'same', text: '.' },
    ]);
  });
});

describe('passagesDropped', () => {
  it('names the passages that rest on dropped words, and no others', () => {
    const met = 'Berg met Okoro on Friday.';
    const dined = 'They dined in Lima.';
    const events = [
      makeEvent({ id: 'talks', reports: [makeReport({ quote: met })] }),
      makeEvent({ id: 'dinner', reports: [makeReport({ quote: dined, start: 26 })] }),
    ];
    const found = passagesDropped(changedWords(EARLIER, LATER), articlePassages(events, 'a'));
    expect(found.map(({ event }) => event.id)).toEqual(['dinner']);
  });
});
