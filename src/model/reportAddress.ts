// Where a reader's report of a problem goes: an address with {address} and {title} in it, which stand
// for the page that the problem is on. "mailto:desk@example.org?subject={title}&body={address}".

const PLACES = /\{(address|title)\}/g;
const SCHEMES: readonly string[] = ['http:', 'https:', 'mailto:'];

export interface Reported {
  readonly address: string;
  readonly title: string;
}

/** What is wrong with a target; undefined where it will do. */
export function reportTargetProblem(target: string): string | undefined {
  if (!URL.canParse(filled(target, { address: 'x', title: 'x' }))) return 'it is no address';
  if (!SCHEMES.includes(new URL(target).protocol)) return 'it must begin with https: or mailto:';
  if (!target.includes('{address}')) return 'it must hold {address}, where the page is named';
  return undefined;
}

export function reportAddress(target: string, reported: Reported): string {
  return filled(target, reported);
}

function filled(target: string, reported: Reported): string {
  return target.replace(PLACES, (_, name: keyof Reported) => encodeURIComponent(reported[name]));
}
