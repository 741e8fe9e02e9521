/** At most `most` characters, ended at a word. */
export function shortened(text: string, most: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= most) return plain;
  const lastSpace = plain.slice(0, most).lastIndexOf(' ');
  return `${plain.slice(0, lastSpace > most / 2 ? lastSpace : most - 1)}…`;
}
