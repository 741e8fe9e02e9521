// A read article in, its mentions of actors and places out, by position, and the actors and places
// they name. Every id a mention, an actor or a place refers to is among them.

import type { ReadArticle } from '../read/readArticle.ts';
import { findNamed } from './findNamed.ts';
import { findNewPeople } from './findNewPeople.ts';
import { gatherNamed } from './gatherNamed.ts';
import { namedTextOf } from './namedText.ts';
import type { NameMention, TaggedNames } from './nameMention.ts';
import { resolveReferences } from './resolveReferences.ts';

export function tagNames(read: ReadArticle): TaggedNames {
  const text = namedTextOf(read);
  const people = findNewPeople(text);
  const named = findNamed(text, people);
  const references = resolveReferences(text, named, people);
  const mentions: NameMention[] = [...named, ...references]
    .map(({ mention }) => mention)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
  return { mentions, ...gatherNamed(mentions, people) };
}
