// An address as it stands in a file, below the path of the site → the view it asks for.

import { type ReadUrl, readUrl } from './urlState.ts';

export function readAddress(address: string, base: string): ReadUrl {
  const [path = ''] = address.split('?');
  return readUrl(base + path, address.slice(path.length), base);
}
