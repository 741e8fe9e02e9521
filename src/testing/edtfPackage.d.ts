// The package `edtf` ships no types; this is all that the tests ask of it.
declare module 'edtf' {
  const parse: (text: string) => { readonly min: number; readonly max: number };

  export { parse as default };
}
