// Where the reader is in a story, as an action of its own: its code comes with the first story.

import { appStore, type StoryPlace } from './store.ts';

/** Goes to a step of a story, or away from all stories. */
export function tellStory(story: StoryPlace | null): void {
  appStore.setState({ story });
}
