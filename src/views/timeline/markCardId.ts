/** Of the card, for the mark that it describes. */
export const MARK_CARD_ID = 'mark-card';
