// What is said round a story, in English.

import { countedEn } from '../../model/counted.ts';

export const storyWordsEn = {
  what: 'Told step by step over the timeline. Leave at any point to look around; the way back stays.',
  steps: (count: number) => countedEn(count, ['step', 'steps']),
  notLoaded: (reason: string) => `The stories could not be loaded. ${reason}`,
  notFound: (id: string) => `The story “${id}” could not be opened.`,
  tryAgain: 'Try again',

  label: (title: string) => `Story: ${title}`,
  progress: (step: number, of: number) => `${step} of ${of}`,
  previous: 'Previous step',
  next: 'Next step',
  end: 'Leave the story',
  captions: 'Captions, one step after the other',
  left: (step: number) => `You left step ${step} to look around.`,
  back: 'Back to the story',
  doubt: (words: string) => `The events shown here do not bear out: ${words}.`,
};
