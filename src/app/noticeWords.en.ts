// What notices say besides what is wrong: of a link that leads nowhere, what may be meant.

export const noticeWordsEn = {
  notFound: (slug: string) => `There is no event “${slug}”.`,
  notFoundYours:
    'This link leads to an event of an article that somebody added in their own browser; it is not on this site.',
  notFoundNext: 'Near it in words or date:',
  notFoundElse: 'All events are shown.',
  nearSpelt: 'Spelt like it:',
  shownAnyway: (title: string) => `“${title}” is shown although the filters leave it out.`,
  languages: 'Languages',
  newVersion: 'There is a new version of this site.',
  takeNewVersion: 'Load it',
  clearFilters: 'Clear filters',
  howLink: 'How this was made',
  dismiss: 'Dismiss',
};
