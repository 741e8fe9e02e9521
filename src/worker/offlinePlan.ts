// Which requests the kept version answers: all or nothing, so that no page is made of two versions.

export interface OfflinePlan {
  /** Where the site stands: the service worker's scope. */
  readonly scope: string;
  /** Kept files, by their path below the scope. */
  readonly files: ReadonlySet<string>;
}

export type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

export type Answer =
  /** The app, whatever the address says. */
  | { readonly from: 'app' }
  | { readonly from: 'kept'; readonly file: string }
  /** The network, and what it gave is kept for next time. */
  | { readonly from: 'network-then-kept' }
  | { readonly from: 'network' };

/** The addresses that the app itself reads; other pages are files of their own. */
const APP_PATHS =
  /^(?:(?:ja|ru)(?:\/|$))?(?:(?:(?:index|404)\.html)?|(?:event|actor|place|story)\/[^/]+\/?)$/;
/** Texts and fonts are fetched once they are needed. */
const KEPT_ON_USE = /^(?:data\/articles|assets)\//;

export function offlineAnswer({ method, mode, url }: Asked, plan: OfflinePlan): Answer {
  if (method !== 'GET' || !url.startsWith(plan.scope)) return { from: 'network' };
  const path = url.slice(plan.scope.length).replace(/[?#].*$/s, '');
  if (mode === 'navigate') return { from: APP_PATHS.test(path) ? 'app' : 'network' };
  if (plan.files.has(path)) return { from: 'kept', file: path };
  return { from: KEPT_ON_USE.test(path) ? 'network-then-kept' : 'network' };
}
