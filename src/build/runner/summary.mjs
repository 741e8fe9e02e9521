// What was read and made, in a few lines for a person.

/**
 * @typedef {object} Summarised
 * @property {readonly unknown[]} articles
 * @property {readonly unknown[]} [events] a large set has their number in their place
 * @property {number} [count]
 * @property {readonly { level: string, message: string, article: string | null }[]} notes
 */

const MOST_NOTES = 12;
// Room for what was wrong and what to do; only what is endless is cut.
const LONGEST_LINE = 240;

/** @param {Summarised} set */
export function countsOf({ articles, events = [], count = events.length, notes }) {
  return [
    counted(articles.length, 'article'),
    counted(count, 'event'),
    counted(notes.length, 'note'),
  ].join(', ');
}

/**
 * The notes, warnings first, one line each; the rest as a count.
 * @param {Summarised['notes']} notes
 * @param {number} [most]
 */
export function noteLines(notes, most = MOST_NOTES) {
  const warningsFirst = [...notes].sort((a, b) => rankOf(a.level) - rankOf(b.level));
  const lines = warningsFirst.slice(0, most).map(lineOf);
  const left = notes.length - lines.length;
  return left > 0 ? [...lines, `… and ${counted(left, 'more note', 'more notes')}`] : lines;
}

/** @param {Summarised['notes'][number]} note */
function lineOf({ message, article }) {
  const line = article === null || message.includes(article) ? message : `${article}: ${message}`;
  const flat = line.replace(/\s+/g, ' ');
  return flat.length > LONGEST_LINE ? `${flat.slice(0, LONGEST_LINE - 1)}…` : flat;
}

/** @param {string} level */
function rankOf(level) {
  return level === 'warning' ? 0 : 1;
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} [many]
 */
function counted(count, one, many = `${one}s`) {
  return `${count} ${count === 1 ? one : many}`;
}
