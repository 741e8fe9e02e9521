// How much of its articles a site publishes, as the settings name it. A wrong word stops the build: it
// must not publish more than was meant.

export const publishModes = ['full', 'excerpts'] as const;
export type PublishMode = (typeof publishModes)[number];

export function publishMode(name: string): PublishMode {
  const mode = publishModes.find((each) => each === name);
  if (mode) return mode;
  throw new Error(`NICHIRO_PUBLISH is "${name}"; it can be ${publishModes.join(' or ')}.`);
}
