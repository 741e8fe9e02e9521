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
const LEAST_PASSES = 3;

/** Of the best pass, since others lose to whatever else the machine does; `work` is one pass, warmed up. */
export function cpuRate({ documents, bytes }: Corpus, work: () => void): Rate {
  let [best, total] = [Number.POSITIVE_INFINITY, 0];
  for (let pass = 0; pass < LEAST_PASSES || total < LEAST_SECONDS; pass++) {
    const seconds = secondsOf(work);
    best = Math.min(best, seconds);
    total += seconds;
  }
  return { megabytesPerSecond: bytes / 1e6 / best, documentsPerSecond: documents / best };
}

function secondsOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}
