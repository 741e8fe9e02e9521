// The story whose step the address names, beside the view that the step shows.

import { useCallback, useEffect, useState } from 'react';
import { storyPath } from '../../model/linkPath.ts';
import type { Story } from '../../model/story.ts';
import { addNotices } from '../../state/actions.ts';
import { home } from '../../state/home.ts';
import { messages } from '../../state/messages.ts';
import { readAddress } from '../../state/readAddress.ts';
import { type StoryPlace, useApp, type ViewState } from '../../state/store.ts';
import { tellStory } from '../../state/tellStory.ts';
import { badValue } from '../../state/urlFields.ts';
import { StoryCard } from '../../views/story/StoryCard.tsx';
import { StoryMissing } from '../../views/story/StoryMissing.tsx';
import { followStory } from './followStory.ts';
import { type Fetched, loadStory } from './loadStories.ts';

export function StoryTold() {
  const place = useApp((state) => state.story);
  const id = place?.id ?? '';
  const { fetched, retry } = useStory(id);
  useFollowing(id, fetched);
  useNoSuchStep(place, fetched);
  if (!place || !fetched) return null;
  const onEnd = () => tellStory(null);
  if (fetched.status === 'failed') {
    return <StoryMissing id={id} reason={fetched.message} onRetry={retry} onEnd={onEnd} />;
  }
  const { value: story } = fetched;
  const step = place.step <= story.steps.length ? place.step : 1;
  return (
    <StoryCard
      key={story.id}
      story={story}
      step={step}
      isLeft={place.isLeft}
      language={messages.language}
      addressOf={(at) => addressOf(story.id, at)}
      onStep={(at) => tellStory({ id: story.id, step: at, isLeft: false })}
      onEnd={onEnd}
    />
  );
}

function addressOf(id: string, step: number): string {
  const path = `${home()}${storyPath(id)}`;
  return step === 1 ? path : `${path}?step=${step}`;
}

/** Undefined while it is on its way. */
function useStory(id: string) {
  const [found, setFound] = useState<{ id: string; fetched: Fetched<Story> } | undefined>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try fetches again
  useEffect(() => {
    let isGone = false;
    if (id === '') return undefined;
    void loadStory(id).then((fetched) => !isGone && setFound({ id, fetched }));
    return () => {
      isGone = true;
    };
  }, [id, tries]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { fetched: found?.id === id ? found.fetched : undefined, retry };
}

function useFollowing(id: string, fetched: Fetched<Story> | undefined): void {
  useEffect(() => {
    if (fetched?.status !== 'ready') return undefined;
    const [first, ...others] = fetched.value.steps.map(({ address }) => viewAt(address));
    return first && followStory(id, [first, ...others]);
  }, [id, fetched]);
}

/** The first step is told instead. */
function useNoSuchStep(place: StoryPlace | null, fetched: Fetched<Story> | undefined): void {
  useEffect(() => {
    if (!place || fetched?.status !== 'ready') return;
    if (place.step > fetched.value.steps.length) addNotices([badValue('step', String(place.step))]);
  }, [place, fetched]);
}

function viewAt(address: string): ViewState {
  return readAddress(address, home()).viewState;
}
