// What the tools under an excerpt say, in English; apart, since they come after the first picture.

export const excerptWordsEn = {
  inArticle: 'Read in the article',
  copyQuote: 'Copy quote',
  copied: 'Copied with its source',
  copyFailed: 'The browser did not allow copying. Copy the words from here:',
};
