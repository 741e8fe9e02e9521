// What is scored: the articles of a folder and the gold data for them. The seeds have theirs here;
// any other folder brings its own, as "articles/" and "corpus.json".

import { join } from 'node:path';
import { readNamed } from '../readNamed.ts';
import { failure } from '../runner/failure.mjs';
import { inProject } from '../runner/project.mjs';
import { type GoldSet, goldOf, readGold } from './goldSet.ts';

export interface GoldInput {
  readonly name: string;
  readonly articles: string;
  readonly gold: GoldSet;
}

export function goldInput(corpus: string | undefined): GoldInput {
  if (corpus === undefined) {
    const gold = readGold(inProject('src/build/eval/gold/seeds.json'));
    return { name: 'seeds', articles: inProject('seeds'), gold };
  }
  return {
    name: corpus,
    articles: join(corpus, 'articles'),
    gold: readGoldOf(join(corpus, 'corpus.json')),
  };
}

const WANTED = '--corpus takes a folder with articles/ and corpus.json.';

function readGoldOf(path: string): GoldSet {
  const text = readNamed(path, WANTED);
  try {
    return goldOf(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw failure(`"${path}" is no gold data: ${reason}. ${WANTED}`, 2);
  }
}
