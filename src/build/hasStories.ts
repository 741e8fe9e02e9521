// Whether a folder of articles has stories beside it: asked before anything is read.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { STORIES_FOLDER } from '../model/story.ts';

export function hasStories(seeds: string): boolean {
  const folder = join(seeds, STORIES_FOLDER);
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.json'));
}
