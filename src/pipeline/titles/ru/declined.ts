// Russian names in the genitive and dative, by their endings. What does not decline stays as it is.

export interface Cases {
  readonly gen: string;
  readonly dat: string;
}

export interface NameToDecline {
  readonly word: string;
  readonly isWoman: boolean;
  /** "Белый", "Иванова" decline as adjectives; "Мария" does not. */
  readonly isFamilyName: boolean;
}

const IRREGULAR: Readonly<Record<string, Cases>> = {
  Лев: { gen: 'Льва', dat: 'Льву' },
  Пётр: { gen: 'Петра', dat: 'Петру' },
  Павел: { gen: 'Павла', dat: 'Павлу' },
};

/** Each part of a double name by itself: "Буш-младший". */
export function declined({ word, ...whose }: NameToDecline): Cases {
  const parts = word.split('-').map((part) => declinedPart({ ...whose, word: part }));
  return {
    gen: parts.map(({ gen }) => gen).join('-'),
    dat: parts.map(({ dat }) => dat).join('-'),
  };
}

function declinedPart({ word, isWoman, isFamilyName }: NameToDecline): Cases {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (isFamilyName || /^(?:млад|стар)ший$/.test(word)) {
    const adjective = asAdjective(word, isWoman);
    if (adjective) return adjective;
  }
  const stem = word.slice(0, -1);
  if (/[аеиоуэ]а$/.test(word)) return same(word);
  if (/ия$/.test(word)) return { gen: `${stem}и`, dat: `${stem}и` };
  if (/[гкхжчшщ]а$/.test(word)) return { gen: `${stem}и`, dat: `${stem}е` };
  if (/а$/.test(word)) return { gen: `${stem}ы`, dat: `${stem}е` };
  if (/я$/.test(word)) return { gen: `${stem}и`, dat: `${stem}е` };
  if (isWoman || /[ыи]х$|[оеёэиыую]$/.test(word) || !/[а-яё]$/.test(word)) return same(word);
  if (/[йь]$/.test(word)) return { gen: `${stem}я`, dat: `${stem}ю` };
  return { gen: `${word}а`, dat: `${word}у` };
}

function asAdjective(word: string, isWoman: boolean): Cases | undefined {
  const stem = word.slice(0, -2);
  if (isWoman) {
    if (/ая$/.test(word)) return { gen: `${stem}ой`, dat: `${stem}ой` };
    const last = word.slice(0, -1);
    return /(?:[оеё]в|ин)а$/.test(word) ? { gen: `${last}ой`, dat: `${last}ой` } : undefined;
  }
  if (/ший$/.test(word)) return { gen: `${stem}его`, dat: `${stem}ему` };
  const isAdjective = /(?:[^аеоу]ый|[гкх]ий|[нт]ой)$/.test(word);
  return isAdjective ? { gen: `${stem}ого`, dat: `${stem}ому` } : undefined;
}

function same(word: string): Cases {
  return { gen: word, dat: word };
}
