// A change after which the pressed control is no longer on the page: the focus goes to the start of
// the main part first, or it would be lost.

export function leaving(change: () => void): void {
  document.getElementById('events')?.focus({ preventScroll: true });
  change();
}
