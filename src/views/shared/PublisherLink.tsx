import { articleFacts } from './articleFacts.ts';

const WEB = /^https?:\/\//;

/** Addresses come from a file: only those of the web become links. */
export function PublisherLink({ address }: { readonly address: string }) {
  if (!WEB.test(address)) return address;
  return (
    <a href={address} rel="noopener noreferrer external">
      {articleFacts.atPublisher}
    </a>
  );
}
