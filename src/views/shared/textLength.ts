// How wide words are where nothing can be measured: in Latin letters, of which a Japanese one takes two.

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g;

export function textLength(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
