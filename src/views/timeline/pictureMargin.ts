/** Right of the window the picture goes on a little, so that a mark at its end is whole. */
export const RIGHT_MARGIN = 20;
