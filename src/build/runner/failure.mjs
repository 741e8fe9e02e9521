// A failure that one line explains: no stack is shown for it, and it decides the exit code
// (2 for bad use, 1 for work that could not be done).

/** @typedef {Error & { readonly exitCode: number }} Failure */

/**
 * @param {string} message
 * @param {number} exitCode
 * @returns {Failure}
 */
export function failure(message, exitCode) {
  return Object.assign(new Error(message), { exitCode });
}

/**
 * @param {unknown} error
 * @returns {error is Failure}
 */
export function isFailure(error) {
  return error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number';
}
