// A read article in, its mentions of actors and places out, by position, and the actors and places
// they name. Every id that a mention, an actor or a place refers to is among them.

import type { ReadArticle } from '../read/readArticle.ts';
import { findNamed } from './findNamed.ts';
import { findNewPeople } from './findNewPeople.ts';
import { gatherNamed } from './gatherNamed.ts';
import { type DatelinePlace, namedTextOf } from './namedText.ts';
import type { NameMention, TaggedNames } from './nameMention.ts';
import { resolveReferences } from './resolveReferences.ts';

export function tagNames(read: ReadArticle): TaggedNames {
  const text = namedTextOf(read);
  const people = findNewPeople(text);
  const inProse = resolveReferences(text, findNamed(text, people), people);
  const mentions = [...text.datelines.map(asMention), ...inProse.map(({ mention }) => mention)]
    .map((mention) => asPrinted(mention, read.text))
    .sort(byPlaceAndId);
  return { mentions, ...gatherNamed(mentions, people) };
}

function asPrinted({ start, end, kind, id, how }: NameMention, text: string): NameMention {
  return { start, end, text: text.slice(start, end), kind, id, how };
}

function asMention({ start, end, id }: DatelinePlace): NameMention {
  return { start, end, id, text: '', kind: 'place', how: 'name' };
}

function byPlaceAndId(a: NameMention, b: NameMention): number {
  return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1);
}
