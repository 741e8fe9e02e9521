// How far long work has come, in one line that is written over, for a person at a terminal; nothing
// where nobody watches.

const EVERY = 25;

export function progress(what: string): (done: number, of: number) => void {
  if (!process.stderr.isTTY) return () => {};
  return (done, of) => {
    if (done === of) process.stderr.write('\r\u001b[K');
    else if (done % EVERY === 0) process.stderr.write(`\r${what}: ${done} of ${of}`);
  };
}
