// Files of the site that are not texts. What does not come is undefined, which no reader of a file
// accepts.

export async function fetchBytes(path: string): Promise<ArrayBuffer | undefined> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`);
    return response.ok ? await response.arrayBuffer() : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined for what is not JSON, too. */
export async function fetchJson(path: string): Promise<unknown> {
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}${path}`);
    return response.ok ? await response.json() : undefined;
  } catch {
    return undefined;
  }
}
