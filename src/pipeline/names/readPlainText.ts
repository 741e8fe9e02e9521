// For tests: a text as if read from a file that holds nothing but prose.

import { type Day, isDay } from '../../model/day.ts';
import type { Published } from '../../model/schema.ts';
import { codesOf } from '../read/codesOf.ts';
import type { ReadArticle, Sentence } from '../read/readArticle.ts';

export function readPlainText(text: string, published?: string): ReadArticle {
  const end = text.length;
  const prose = text.replaceAll('’', "'");
  const part = { start: 0, end, title: null, outlet: null, byline: null, published: null };
  return {
    article: {
      id: 'plain',
      title: null,
      opening: null,
      outlet: null,
      byline: null,
      address: null,
      fromEditor: [],
      published: published !== undefined && isDay(published) ? publishedOn(published) : null,
      language: 'en',
      encoding: 'utf-8',
      length: end,
      parts: [part],
      notProse: [],
      revisionOf: null,
      duplicateOf: null,
      sha256: '',
    },
    text,
    prose,
    codes: codesOf(prose),
    sentences: sentencesOf(text),
    datelines: [],
  };
}

function publishedOn(day: Day): Published {
  const none = { evidence: [], inferredFrom: null, within: null, qualifier: null };
  return { edtf: day, earliest: day, latest: day, precision: 'day', basis: 'stated', ...none };
}

function sentencesOf(text: string): Sentence[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const paragraph = { start: index, end: index + line.length };
    return [...line.matchAll(/\S.*?(?:[.?!]["”]?(?= [A-Z"“]|$)|$)/g)].map((match) => ({
      start: index + match.index,
      end: index + match.index + match[0].length,
      paragraph,
      part: 0,
    }));
  });
}
