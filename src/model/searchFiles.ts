// The files that only those fetch who search: other spellings of the names of a set, and the words of
// its articles' texts as they are published.

import * as v from 'valibot';

export const searchFiles = {
  spellings: 'data/spellings.json',
  texts: 'data/texts.bin',
} as const;

/** The library's own schema of a record would come with the first picture, which needs none. */
const spellingsSchema = v.array(v.object({ id: v.string(), names: v.array(v.string()) }));

/** By actor or place id; undefined for what is not as it should be. */
export function parseSpellings(data: unknown): Record<string, string[]> | undefined {
  if (!(data instanceof Object)) return undefined;
  const pairs = Object.entries(data).map(([id, names]) => ({ id, names }));
  const parsed = v.safeParse(spellingsSchema, pairs);
  if (!parsed.success || Array.isArray(data)) return undefined;
  return Object.fromEntries(parsed.output.map(({ id, names }) => [id, names]));
}
