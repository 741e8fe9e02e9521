// For promises of our own: when one is broken, stop at once and say which.

/** `value`, or an error that names the broken promise. */
export function must<T>(value: T | null | undefined, promise: string): T {
  if (value === null || value === undefined) throw new Error(`broken promise: ${promise}`);
  return value;
}

/** Marks a branch that no value can reach; the compiler objects when one can. */
export function unreachable(value: never): never {
  throw new Error(`broken promise: unexpected ${JSON.stringify(value)}`);
}
