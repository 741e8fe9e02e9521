// "The joint mining plans will follow our law": what a remark is about keeps its ground, once the text
// has told of "joint mining plans on the isles". The same words, two or more, must come back.

import { gazetteer } from '../names/gazetteer.ts';
import type { NameMention } from '../names/nameMention.ts';
import type { Sentence } from '../read/readArticle.ts';
import type { DraftReport } from './draftReport.ts';

const LINKS = new Set(['on', 'of', 'over', 'about', 'to', 'around', 'off', 'near', 'in']);
const SMALL = new Set(
  'the a an this that these those four disputed contested northern southern and or its their his her for with by all any'.split(
    ' ',
  ),
);
const LOOK_BACK = 80;
const MOST_WORDS = 3;
const SENTENCES = 12;

interface Ground {
  readonly phrase: string;
  readonly place: string;
  readonly sentence: number;
  readonly part: number;
}

export interface Told {
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  /** By sentence. */
  readonly names: readonly (readonly NameMention[])[];
}

export function settleTopic(reports: readonly DraftReport[], told: Told): DraftReport[] {
  const grounds = groundsIn(told);
  let next = 0;
  return reports.map((report) => {
    while ((grounds[next]?.sentence ?? Infinity) < report.sentence) next++;
    if (report.type !== 'statement' || report.places.length > 0) return report;
    const ground = groundOf(report, grounds, next);
    return ground ? { ...report, places: [ground.place] } : report;
  });
}

/** The last in the sentences before the report, which end at an index. */
function groundOf(
  { quote, sentence, part }: DraftReport,
  grounds: readonly Ground[],
  end: number,
): Ground | undefined {
  const said = quote.toLowerCase();
  for (let i = end - 1; i >= 0; i--) {
    const ground = grounds[i];
    if (!ground || sentence - ground.sentence > SENTENCES) return undefined;
    if (ground.part === part && said.includes(ground.phrase)) return ground;
  }
  return undefined;
}

/** Noun phrases of two or three words that stand right before "on the isles". */
function groundsIn({ prose, sentences, names }: Told): Ground[] {
  const grounds: Ground[] = [];
  for (const [index, { start, part }] of sentences.entries()) {
    for (const name of names[index] ?? []) {
      if (name.kind !== 'place' || gazetteer.places.get(name.id)?.kind !== 'territory') continue;
      const before = prose.slice(Math.max(start, name.start - LOOK_BACK), name.start);
      const phrase = phraseBefore(before.toLowerCase());
      if (phrase) grounds.push({ phrase, place: name.id, sentence: index, part });
    }
  }
  return grounds;
}

function phraseBefore(text: string): string | undefined {
  const words = text.split(/\s+/).filter((word) => word !== '');
  while (SMALL.has(words.at(-1) ?? '')) words.pop();
  if (!LINKS.has(words.pop() ?? '')) return undefined;
  const phrase: string[] = [];
  for (let i = words.length - 1; i >= 0 && phrase.length < MOST_WORDS; i--) {
    const word = words[i] ?? '';
    if (!/^[\p{L}-]{4,}$/u.test(word) || SMALL.has(word)) break;
    phrase.unshift(word);
  }
  return phrase.length >= 2 ? phrase.join(' ') : undefined;
}
