/** Screens on which the timeline comes first, as a media query; on a phone the list does. */
export const TIMELINE_SCREEN = '(min-width: 600px)';
