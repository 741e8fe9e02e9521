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

/** `work` goes through the whole corpus once; it has been warmed up by its caller. */
export function cpuRate({ documents, bytes }: Corpus, work: () => void): Rate {
  let passes = 0;
  let seconds = 0;
  const start = process.cpuUsage();
  while (seconds < LEAST_SECONDS) {
    work();
    passes += 1;
    const { user, system } = process.cpuUsage(start);
    seconds = (user + system) / 1e6;
  }
  return {
    megabytesPerSecond: (bytes * passes) / 1e6 / seconds,
    documentsPerSecond: (documents * passes) / seconds,
  };
}
