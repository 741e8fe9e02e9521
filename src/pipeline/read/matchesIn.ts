// Every match of a pattern in a text, in order. What `matchAll` gives, without a copy of the pattern
// for each text, which costs more than most texts take. The pattern is global and matches no nothing.

export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
