// The files that only those fetch who search: other spellings of the names of a set, and the words of
// its articles' texts as they are published.

import * as v from 'valibot';

export const searchFiles = {
  spellings: 'data/spellings.json',
  texts: 'data/texts.bin',
} as const;

const spellingsSchema = v.record(v.string(), v.array(v.string()));

/** By actor or place id; undefined for what is not as it should be. */
export function parseSpellings(data: unknown): Record<string, string[]> | undefined {
  const parsed = v.safeParse(spellingsSchema, data);
  return parsed.success ? parsed.output : undefined;
}
