// The stories there are, each a link to its first step.

import { useEffect, useState } from 'react';
import { storyPath } from '../../model/linkPath.ts';
import { type StoryList, told } from '../../model/story.ts';
import { home } from '../../state/home.ts';
import { messages } from '../../state/messages.ts';
import { tellStory } from '../../state/tellStory.ts';
import { AppLink } from '../../views/shared/AppLink.tsx';
import { Dialog } from '../../views/shared/Dialog.tsx';
import '../../views/story/story.css';
import { storyWords } from '../../views/story/storyWords.ts';
import { type Fetched, loadStoryList } from './loadStories.ts';

interface StoriesDialogProps {
  readonly onClose: () => void;
}

export function StoriesDialog({ onClose }: StoriesDialogProps) {
  const [list, setList] = useState<Fetched<StoryList> | undefined>();
  useEffect(() => void loadStoryList().then(setList), []);
  return (
    <Dialog title={messages.storiesButton} onClose={onClose}>
      <div className="dialog-text">
        <p>{storyWords.what}</p>
        {list?.status === 'failed' && <p role="alert">{storyWords.notLoaded(list.message)}</p>}
        {list?.status === 'ready' && (
          <ul className="stories">
            {list.value.map((story) => (
              <StoryLink key={story.id} story={story} onClose={onClose} />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  );
}

interface StoryLinkProps {
  readonly story: StoryList[number];
  readonly onClose: () => void;
}

function StoryLink({ story: { id, title, steps }, onClose }: StoryLinkProps) {
  const [words, lang] = told(title, messages.language);
  return (
    <li>
      <AppLink
        href={`${home()}${storyPath(id)}`}
        onOpen={() => {
          onClose();
          tellStory({ id, step: 1, isLeft: false });
        }}
      >
        <span lang={lang}>{words}</span>
      </AppLink>{' '}
      {storyWords.steps(steps)}
    </li>
  );
}
