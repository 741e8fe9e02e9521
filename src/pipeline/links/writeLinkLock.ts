// The lock as text: slugs in order, one line a report, so that a change shows as a small difference.

import type { LinkLock, LockedLink, LockedSlugs } from '../../model/linkLock.ts';
import { linkKinds } from '../../model/vocabulary.ts';

export function writeLinkLock(lock: LinkLock): string {
  const kinds = linkKinds.map((kind) => `  ${JSON.stringify(kind)}: ${slugsText(lock[kind])}`);
  return `{\n  "version": ${lock.version},\n${kinds.join(',\n')}\n}\n`;
}

function slugsText(slugs: LockedSlugs): string {
  const rows = Object.keys(slugs)
    .sort()
    .flatMap((slug) => {
      const link = slugs[slug];
      return link ? [`    ${JSON.stringify(slug)}: ${linkText(link)}`] : [];
    });
  return rows.length === 0 ? '{}' : `{\n${rows.join(',\n')}\n  }`;
}

function linkText({ reports, ...state }: LockedLink): string {
  const start = JSON.stringify(state).slice(0, -1);
  const rows = reports.map((report) => `      ${JSON.stringify(report)}`);
  return `${start},"reports":[${rows.length === 0 ? '' : `\n${rows.join(',\n')}\n    `}]}`;
}
