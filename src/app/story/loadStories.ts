// Stories as the site has them: the list, and each whole. Looked at before they are used, as all files.

import {
  type Parsed,
  parseStory,
  parseStoryList,
  type Story,
  type StoryList,
} from '../../model/story.ts';
import { fetchText } from '../fetchText.ts';

export type Fetched<T> = Parsed<T>;

export function loadStoryList(): Promise<Fetched<StoryList>> {
  return load('data/stories.json', parseStoryList);
}

export function loadStory(id: string): Promise<Fetched<Story>> {
  return load(`data/stories/${encodeURIComponent(id)}.json`, parseStory);
}

async function load<T>(path: string, parse: (data: unknown) => Parsed<T>): Promise<Fetched<T>> {
  const fetched = await fetchText(path);
  return fetched.status === 'failed' ? fetched : parse(jsonOf(fetched.text));
}

/** Undefined, which no schema accepts, for what is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
