// In place of a story that did not come: which, why, and the ways on.

import './story.css';
import { storyWords } from './storyWords.ts';

interface StoryMissingProps {
  readonly id: string;
  readonly reason: string;
  readonly onRetry: () => void;
  readonly onEnd: () => void;
}

export function StoryMissing({ id, reason, onRetry, onEnd }: StoryMissingProps) {
  return (
    <div className="story story-note" role="alert">
      <p>
        {storyWords.notFound(id)} {reason}
      </p>
      <button type="button" className="button" onClick={onRetry}>
        {storyWords.tryAgain}
      </button>
      <button type="button" className="button" onClick={onEnd}>
        {storyWords.end}
      </button>
    </div>
  );
}
