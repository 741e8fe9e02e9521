// What was meant by words typed with the keyboard switched to the other script: "Ыщсрш" for "Sochi",
// "Fp'" for "Абэ".

const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russian = 'йцукенгшщзхъфывапролджэячсмитьбю';

const keys = new Map(
  [...latin].flatMap((letter, i) => {
    const other = russian[i] ?? letter;
    return [
      [letter, other],
      [other, letter],
    ] as const;
  }),
);

export function onOtherKeyboard(typed: string): string {
  return [...typed.toLowerCase()].map((letter) => keys.get(letter) ?? letter).join('');
}
