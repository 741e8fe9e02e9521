// Whether the site has a story to tell, which the build knows.

export const HAS_STORIES: boolean = import.meta.env.NICHIRO_STORIES;
