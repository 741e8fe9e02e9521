/** One file of `seeds/` as found: its name and its bytes, nothing decided yet. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}
