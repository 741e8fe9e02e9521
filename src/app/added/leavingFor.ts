// A change after which the pressed control is gone: the focus goes to a heading near it first, or it
// would be lost.

export function leavingFor(headingId: string, change: () => void): void {
  document.getElementById(headingId)?.focus({ preventScroll: true });
  change();
}
