// How much text a step works through in a second of processor time, all threads of this process
// counted, so that a busy machine changes little.

export interface Rate {
  readonly megabytesPerSecond: number;
  readonly documentsPerSecond: number;
}

export interface Corpus {
  readonly documents: number;
  readonly bytes: number;
}

const LEAST_SECONDS = 1;
/** Code is optimised for minutes of its own time; a step is warm when it gets no faster. */
const PASSES_WITHOUT_GAIN = 8;
/** What is less is no gain but chance. */
const GAIN = 0.02;

/** Of the best pass once warm, since others lose to whatever else the machine does; `work` is one pass. */
export function cpuRate(corpus: Corpus, work: () => void): Rate {
  let [best, total, passes] = [Number.POSITIVE_INFINITY, 0, 0];
  while (passes < PASSES_WITHOUT_GAIN || total < LEAST_SECONDS) {
    const seconds = secondsOf(work);
    passes = seconds < best * (1 - GAIN) ? 0 : passes + 1;
    best = Math.min(best, seconds);
    total += seconds;
  }
  return rateOf(corpus, best);
}

export function rateOf({ documents, bytes }: Corpus, seconds: number): Rate {
  return { megabytesPerSecond: bytes / 1e6 / seconds, documentsPerSecond: documents / seconds };
}

function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
