// What is said where a reader adds articles of their own.

import type { AddingStep } from '../../state/added.ts';
import type { PipelineFailure } from '../../worker/pipelineMessages.ts';

const count = (number: number, noun: string) =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

export const addWordsEn = {
  title: 'Add an article',
  intro:
    'Paste a news article in English or choose text files. They are read in this browser and sent nowhere. What they report joins the timeline, marked as yours.',
  text: 'Text of the article',
  pasted: (characters: number) => `${count(characters, 'character')} pasted.`,
  pastedAway: 'Take it away',
  printed: 'Printed on, if the text does not say',
  printedHint: 'A date such as “6 May 2016”. Words like “Friday” are counted from it.',
  add: 'Add',
  noText: 'Paste a text first, or choose files.',
  choose: 'Choose files',
  dropHint: 'Or drop files anywhere on the page.',
  dropHere: 'Drop to add to the timeline',
  dropNothing: 'There was no text in what was dropped. Drop text files, or a selected text.',

  working: 'Reading',
  step: (step: AddingStep): string => {
    if (step.step === 'loading') return 'Fetching what is there already…';
    if (step.step === 'merging') return 'Merging with what is there…';
    return step.of === 1 ? 'Reading the text…' : `Reading ${step.done + 1} of ${step.of}…`;
  },
  cancel: 'Cancel',
  tryAgain: 'Try again',

  outcome: 'What was found',
  /** "3 events: 2 new, 1 joined." */
  found: (own: number, joined: number): string => {
    const all = own + joined;
    if (all === 0) return 'No events.';
    if (joined === 0) return `${count(all, 'event')}, all new.`;
    if (own === 0) return `${count(all, 'event')}, all joined with events that were there.`;
    return `${count(all, 'event')}: ${own} new, ${joined} joined with events that were there.`;
  },
  afterwards: (names: readonly string[], found: string) => `${names.join(', ')}: ${found}`,
  fresh: 'new',
  joined: 'joined',
  more: (number: number) => `and ${number.toLocaleString('en')} more`,
  notRead: 'Not added.',

  yours: 'Your articles',
  yoursNote: 'Kept in this browser only.',
  notKept:
    'This browser does not keep them: it may be a private window, or have no room left. They stay until the page is closed. Save the texts below to have them again.',
  notFetched:
    'The articles you added earlier could not be fetched from this browser’s store. Try again, or add them anew.',
  eventsIn: (number: number) => count(number, 'event'),
  saveText: (name: string) => `Save the text ${name}`,
  save: 'Save text',
  saveData: 'Save the data of your articles',
  remove: 'Remove',
  removeNamed: (name: string) => `Remove ${name}`,
  dateIt: (name: string) => `${name} was printed on`,
  dateLabel: 'Printed on',
  setDate: 'Set',
  notADate: (typed: string) =>
    typed === '' ? 'Type a date first.' : `“${typed}” is not a date. Write it like “6 May 2016”.`,

  failure: (failure: PipelineFailure): string => {
    if (failure.reason === 'no-connection')
      return 'What is needed to merge could not be fetched. Check the connection and try again.';
    if (failure.reason === 'http')
      return `What is needed to merge could not be fetched: the server answered ${failure.status}.`;
    if (failure.reason === 'bad-file')
      return 'What this site publishes for merging is not as expected. Load the page anew; if that does not help, the site must be built again.';
    return `Something in the program broke (${failure.message}). Nothing was changed.`;
  },
  undatedArticle:
    'It prints no date of publication and none follows from other articles, so only full dates count. Say below when it was printed.',
  undatedReports: (number: number) =>
    `${count(number, 'passage')} could not be dated; the notes on the data list them.`,
};
