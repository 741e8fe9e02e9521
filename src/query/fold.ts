// Text as it is compared in a search: case and accents aside, "Ō" like "o", and every run of
// anything but letters and figures one space.

export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
