// The only way by which a script is named at run time: the site's own files pass, nothing else does.
// The page's security policy allows this policy by its name and no other.

export const trustedScript = policy();

function policy(): (address: string) => string {
  const trusted = window.trustedTypes?.createPolicy('nichiro', { createScriptURL: ownScript });
  return trusted ? (address) => trusted.createScriptURL(address) : ownScript;
}

function ownScript(address: string): string {
  const { origin, pathname } = new URL(address, document.baseURI);
  const isOwn = origin === window.location.origin && pathname.startsWith(import.meta.env.BASE_URL);
  if (isOwn) return address;
  throw new TypeError(`broken promise: "${address}" is a script of this site`);
}
