// What each command is for and what it takes.

/** @typedef {{ use: string, what: string, options?: readonly (readonly [string, string])[] }} Help */

/** @type {readonly [string, string]} */
const SEEDS = ['--seeds DIR', 'the folder of articles (seeds)'];

/** @type {Readonly<Record<string, Help>>} */
export const commands = {
  start: {
    use: 'npm start -- [--port N] [--host H] [--seeds DIR]',
    what: 'Installs what is missing, reads the articles, builds the site and serves it.',
    options: [
      ['--port N', 'where to serve; a busy port is stepped over (4173)'],
      ['--host H', 'the address to listen on; 0.0.0.0 opens it to the network (127.0.0.1)'],
      SEEDS,
    ],
  },
  test: {
    use: 'npm test',
    what: 'Installs what is missing, then types, lint, unit and golden tests, build, browser tests.',
  },
  dev: {
    use: 'npm run dev -- [--port N] [--host H] [--seeds DIR]',
    what: 'Serves the site while you work on it; an edited article updates the open page.',
    options: [
      ['--port N', 'where to serve (5173)'],
      ['--host H', 'the address to listen on (127.0.0.1)'],
      SEEDS,
    ],
  },
  build: {
    use: 'npm run build -- [--seeds DIR] [--base PATH] [--out DIR]',
    what: 'Builds the site as a folder of static files.',
    options: [
      SEEDS,
      ['--base PATH', 'the path the site will stand under (/, or NICHIRO_BASE)'],
      ['--out DIR', 'where the files go; it is emptied first (dist)'],
    ],
  },
  events: {
    use: 'npm run -s events -- [--seeds DIR] [--out FILE]',
    what: 'Reads the articles and writes the data file; a summary goes to stderr.',
    options: [SEEDS, ['--out FILE', 'written whole or not at all (standard output)']],
  },
  map: {
    use: 'npm run -s map -- [--seeds DIR] [--out FILE]',
    what: 'Reads each article by itself and writes one JSON line for each (NDJSON).',
    options: [SEEDS, ['--out FILE', 'written whole or not at all (standard output)']],
  },
  merge: {
    use: 'npm run -s merge -- [--seeds DIR] [--out FILE] [FILE …]',
    what: `Joins lines written by map, and reports from elsewhere, into the data file.
A report from elsewhere, an editor's or another extractor's, is one JSON object on a line:

  article, quote   the article's id, and its own words, at most 400 characters
  type, status     of the lists that the data file uses: meeting, visit …; occurred, planned …
  start            where the quote stands, if its words stand several times, or else
  prefix, suffix   what stands right before and after it; these outlive an edit elsewhere
  expression       the words that date it, in the quote or the same part of the page
  date             EDTF; those words must mean it, or "basis": "editor" vouches for it
  actors, targets, places   lists of ids or of names as printed; the article must name them
  attribution      the words that name who says so

A report that its article does not bear out is refused with a note.`,
    options: [
      [
        '--seeds DIR',
        "the articles every excerpt is checked against, and the editor's files (seeds)",
      ],
      ['--out FILE', 'written whole or not at all (standard output)'],
    ],
  },
  links: {
    use: 'npm run links -- [--seeds DIR] [--out FILE] [--check]',
    what: 'Locks the link of every event, actor, place and article in seeds/links.lock.json, so that\nit keeps working whatever becomes of titles, dates and names.',
    options: [
      ['--seeds DIR', 'the articles and lock of another folder, which is only read'],
      [
        '--out FILE',
        'where the lock is written (seeds/links.lock.json; with --seeds: standard output)',
      ],
      ['--check', 'writes nothing and fails when the lock is behind the articles'],
    ],
  },
  times: {
    use: 'npm run -s times -- --dct YYYY-MM-DD [FILE]',
    what: 'Prints the time expressions of a text as a JSON array of {start, end, text, type, value}.\nWithout FILE it reads lines {id, dct, text} from standard input and writes {id, times} for each.',
    options: [['--dct DATE', 'when the text was written; may carry a time of day']],
  },
  eval: {
    use: 'npm run eval -- [--corpus DIR] [--quiet | --json | --ablate]',
    what: 'Compares what the pipeline makes of seeds/ with the facts read out of them by hand:\nthe figures, then everything that is missing, too much or different.',
    options: [
      ['--corpus DIR', 'another folder, with articles/ and its facts in corpus.json'],
      ['--dataset FILE', 'score this data file instead of running the pipeline'],
      ['--quiet', 'the figures alone'],
      ['--json', 'the figures as one line of JSON'],
      ['--ablate', 'what each file of rules and each rule of merging and dating is worth'],
    ],
  },
  bench: {
    use: 'npm run bench -- [--only pipeline|browser] [--articles N] [--from DIR] [--quick] [--sizes N,N]',
    what: 'Measures the pipeline, step by step and whole, beside chrono-node and wink-nlp on the same\narticles, warm and with the start counted, and the memory of the map at 1,000 and 10,000 articles; then the timeline in a browser,\nfrom 1,000 to 1,000,000 events, beside vis-timeline and a bare page.',
    options: [
      ['--only WHICH', 'pipeline or browser'],
      ['--articles N', 'how many made-up articles to measure on (400)'],
      ['--from DIR', 'the .txt files of a folder instead'],
      ['--quick', 'of the pipeline, speed alone'],
      ['--sizes N,N', 'how many events a site has (1000,10000,100000,1000000)'],
      ['--runs N', 'in the browser, of which the median is told (3)'],
    ],
  },
  'bench:site': {
    use: 'npm run bench:site -- --events N [--seed S] [--pages] --out DIR',
    what: 'Builds a site of N made-up events, by the files a real set of that size is served as.',
    options: [
      ['--events N', 'how many (10000)'],
      ['--seed S', 'a number; the same one makes the same events (1)'],
      ['--pages', 'with the prerendered pages of all languages, and how long they take'],
      ['--out DIR', 'where the files go (bench-site)'],
    ],
  },
  pictures: {
    use: 'npm run pictures',
    what: 'Takes the screenshots of the README from the built site, into public/.',
  },
  e2e: {
    use: 'npm run check:e2e -- [Playwright arguments]',
    what: 'Builds what the browser tests look at, serves it and runs them.',
  },
};

export function overview() {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(
    ([name, { what }]) => `  ${name.padEnd(width)}  ${what.split('\n')[0]}`,
  );
  return `Commands (each takes --help):\n${lines.join('\n')}\n`;
}

/** @param {string} name */
export function helpOf(name) {
  const { use, what, options = [] } = commands[name] ?? { use: name, what: '' };
  const width = Math.max(0, ...options.map(([option]) => option.length));
  const rows = options.map(([option, text]) => `  ${option.padEnd(width)}  ${text}`);
  const table = rows.length > 0 ? `\n${rows.join('\n')}\n` : '';
  return `${use}\n\n${what}\n${table}`;
}
