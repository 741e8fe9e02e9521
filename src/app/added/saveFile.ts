// A file made in the browser, handed to the reader to keep. Nothing is sent anywhere.

export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // A browser that has begun to save no longer needs the address.
  setTimeout(() => URL.revokeObjectURL(address), SAVED_MS);
}

const SAVED_MS = 10_000;
