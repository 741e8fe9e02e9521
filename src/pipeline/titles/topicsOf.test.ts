import { describe, expect, it } from 'vitest';
import { topics } from './topics.ts';
import { topicsIn } from './topicsOf.ts';

const read = (line: string) => topicsIn(line.split(' ')).map(({ ja }) => ja);

describe.each(topics)('the matter "$en"', (topic) => {
  it.each(topic.en.split('/'))('is read in "the row over %s goes on"', (phrase) => {
    expect(topicsIn(`the row over ${phrase} goes on`.split(' '))).toEqual([topic]);
  });

  it('has a Japanese form and three Russian cases', () => {
    expect(topic.ja).toMatch(/[\p{Script=Han}\p{Script=Katakana}]/u);
    expect(topic.ru.split('|')).toHaveLength(3);
  });
});

describe('matters', () => {
  it('are no parts of words', () => {
    expect(read('a warm trader toiled on visage and billing')).toEqual([]);
  });

  it('are read by their longest name, once, in the order of the text', () => {
    expect(read('sanctions stay until a peace treaty , and sanctions go')).toEqual([
      '制裁',
      '平和条約',
    ]);
  });
});
