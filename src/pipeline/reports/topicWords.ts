// The content words of a passage, cut down to comparable stems, for telling likeness.

const STOP = new Set(
  `about above after again against also among another because been before being between both came
   come could does doing down during each even from further gave give given goes going have having
   here into itself just like made make many more most much must need only other over said same
   says seen should since some still such take taken than that their them then there these they
   this those through told took under until upon very want wants well were what when where which
   while whom whose will with within without would year years month months week weeks today
   tomorrow yesterday time first second last next early late according`
    .trim()
    .split(/\s+/),
);

export function topicWordsOf(words: readonly string[]): string[] {
  return inOrder(words.flatMap((word) => topicOf(word) ?? []));
}

export function inOrder(topics: readonly string[]): string[] {
  return [...new Set(topics)].sort();
}

/** The stem of one word; null where it has no content. */
export function topicOf(word: string): string | null {
  if (word.length <= 3 || STOP.has(word)) return null;
  return word.replace(/(?:'s|ations?|ments?|ings?|ness|ed|es|s|ally|al|ly)$/u, '').slice(0, 9);
}
