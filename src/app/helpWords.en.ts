// What the help says, and the keys it lists.

export const helpWordsEn = {
  title: 'Help',
  intro:
    'Every event is what a news article says happened. Open one to read the exact words that say so and the words that date it.',
  commands: 'Find anything by name, and all commands…',
  theme: 'Colours',
  keysTitle: 'Keys',
  keys: [
    { keys: ['/'], does: 'Search' },
    { keys: ['Enter'], does: 'In the search: next hit; with Shift the one before' },
    { keys: ['Ctrl K'], does: 'Anything by name, and all commands (⌘K on a Mac)' },
    { keys: ['g'], does: 'Go to a date' },
    { keys: ['?'], does: 'This list' },
    { keys: ['Esc'], does: 'Close the panel or a dialog' },
    { keys: ['Enter'], does: 'Open the event, or what several stand for' },
    { keys: ['←', '→'], does: 'Earlier or later mark' },
    { keys: ['↑', '↓'], does: 'Lane above or below, row in the list' },
    { keys: ['Home', 'End'], does: 'First or last mark or row' },
    { keys: ['Page ↑', '↓'], does: 'Earlier or later window' },
    { keys: ['+', '−'], does: 'Zoom in or out' },
    { keys: ['0'], does: 'Fit all events' },
    { keys: ['f'], does: 'Centre the open event, then fit it' },
    { keys: ['Ctrl', 'wheel'], does: 'Zoom at the pointer' },
  ],
  singleKeys: 'Single keys are shortcuts',
};
