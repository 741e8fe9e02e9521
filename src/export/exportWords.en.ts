// What exported files say in words, in English.

export const exportWordsEn = {
  dayUnknown: (date: string) => `${date}, day not known`,
  dating: (date: string, known: string, basis: string) => `${date}. ${known} ${basis}`,
  joined: (parts: readonly string[]) => parts.join('; '),
  passage: (quote: string, source: string) => `“${quote}” (${source})`,
  source: (article: string, day: string) => `${article}, ${day}`,
  noDate: 'undated',
  inferred: 'The publication date is inferred from other articles.',
};
