// Trusted Types, where the browser has them: what TypeScript's DOM library does not know yet. A
// trusted address is an object of its own that every taker of addresses accepts as one.

interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { readonly createScriptURL: (address: string) => string };
}

interface Window {
  readonly trustedTypes?: TrustedTypes;
}
