// What is said round the notes on the data.

export const notesWordsEn = {
  title: 'Notes on the data',
  intro: 'What could not be read, dated or decided, and why.',
  showPassage: 'Show the passage',
};
