// What is said round the notes on the data.

export const notesWordsEn = {
  title: 'Notes on the data',
  intro: 'What could not be read, dated or decided, and why.',
  /** By code: what a note says, where the page does not speak its English. */
  kinds: {},
  showPassage: 'Show the passage',
};
