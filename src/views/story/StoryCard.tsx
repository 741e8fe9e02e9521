// A story above the view: its title, how far it is told, and the captions one after the other, so that
// scrolling through them, the buttons, the arrow keys and the page keys all step.

import { useRef } from 'react';
import { type Story, told } from '../../model/story.ts';
import { AppLink } from '../shared/AppLink.tsx';
import { Icon } from '../shared/Icon.tsx';
import { LaterIcon } from '../shared/LaterIcon.tsx';
import './story.css';
import { storyWords } from './storyWords.ts';
import { useStepKeys } from './useStepKeys.ts';
import { useStepScroll } from './useStepScroll.ts';

export interface StoryCardProps {
  readonly story: Story;
  /** From 1. */
  readonly step: number;
  /** The reader looks at something else. */
  readonly isLeft: boolean;
  readonly language: string;
  readonly addressOf: (step: number) => string;
  readonly onStep: (step: number) => void;
  readonly onEnd: () => void;
}

export function StoryCard(props: StoryCardProps) {
  const { story, step, isLeft, language, addressOf, onStep, onEnd } = props;
  const card = useRef<HTMLElement>(null);
  const [title, lang] = told(story.title, language);
  const last = story.steps.length;
  useStepKeys(card, { step, last, isOn: !isLeft, onStep });
  const current = story.steps[step - 1];
  const [caption] = current ? told(current.caption, language) : [''];
  return (
    <section
      ref={card}
      className={isLeft ? 'story is-left' : 'story'}
      aria-label={storyWords.label(title)}
      data-keeps-focus
    >
      <div className="story-head">
        <h2 lang={lang}>{title}</h2>
        <p className="story-progress">{storyWords.progress(step, last)}</p>
        <StepLink
          icon="previous"
          name={storyWords.previous}
          at={step > 1 && !isLeft ? step - 1 : undefined}
          {...{ addressOf, onStep }}
        />
        <StepLink
          icon="next"
          name={storyWords.next}
          at={step < last && !isLeft ? step + 1 : undefined}
          {...{ addressOf, onStep }}
        />
        <button type="button" className="icon-button" aria-label={storyWords.end} onClick={onEnd}>
          <Icon name="close" />
        </button>
      </div>
      {isLeft ? (
        <p className="story-left">
          {storyWords.left(step)}{' '}
          <AppLink href={addressOf(step)} className="story-back" onOpen={() => onStep(step)}>
            {storyWords.back}
          </AppLink>
        </p>
      ) : (
        <Captions {...{ story, step, language, onStep }} />
      )}
      <span className="aloud" role="status">
        {isLeft ? '' : `${storyWords.progress(step, last)}: ${caption}`}
      </span>
    </section>
  );
}

function Captions({
  story,
  step,
  language,
  onStep,
}: Pick<StoryCardProps, 'story' | 'step' | 'language' | 'onStep'>) {
  const { list, onScroll } = useStepScroll(step, onStep);
  return (
    <section
      className="story-captions"
      aria-label={storyWords.captions}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard
      tabIndex={0}
      ref={list}
      onScroll={onScroll}
    >
      <ol>
        {story.steps.map(({ caption, doubts, address }, at) => {
          const [words, lang] = told(caption, language);
          const doubted = doubts[lang === 'ja' || lang === 'ru' ? lang : 'en'];
          return (
            <li
              key={`${address} ${caption.en}`}
              lang={lang}
              aria-current={at + 1 === step ? 'step' : undefined}
            >
              <p>{words}</p>
              {doubted.length > 0 && (
                <p className="story-doubt">{storyWords.doubt(doubted.join(', '))}</p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface StepLinkProps extends Pick<StoryCardProps, 'addressOf' | 'onStep'> {
  readonly icon: 'previous' | 'next';
  readonly name: string;
  /** Undefined where there is no such step. */
  readonly at: number | undefined;
}

/** Stays in its place at either end, so that the others do not move under the finger. */
function StepLink({ icon, name, at, addressOf, onStep }: StepLinkProps) {
  if (at === undefined) {
    return (
      <span className="icon-button is-off" aria-hidden="true">
        <LaterIcon name={icon} />
      </span>
    );
  }
  return (
    <AppLink href={addressOf(at)} className="icon-button" onOpen={() => onStep(at)}>
      <LaterIcon name={icon} />
      <span className="aloud">{name}</span>
    </AppLink>
  );
}
