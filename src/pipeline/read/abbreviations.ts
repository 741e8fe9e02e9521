// Words whose full stop ends no sentence, and those whose stop may do both.

/** Always followed by a name or a number. */
const TITLES = new Set(
  `mr mrs ms mx dr prof gen lt col maj capt cmdr cdr adm rear vice sgt cpl pvt sen sens rep reps gov pres
  min amb hon rev fr sr sra st ste mt ft messrs mmes supt insp det pfc no nos vol vols pp p fig figs ch
  art sec para cf ca approx vs v al e.g i.e viz jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat sun dept univ bros h.e`.split(/\s+/),
);
/** The stop belongs to the word, and ends the sentence where a common opening word follows. */
const OPEN = new Set(
  `inc ltd co corp llc plc jr sr esq etc u.s u.k u.n e.u u.s.s.r d.c a.m p.m b.c a.d ph.d m.a b.a n.y
  ave blvd rd est ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo
  mont neb nev okla ore pa tenn tex va vt wash wis wyo u.a.e r.o.k d.p.r.k p.r.c`.split(/\s+/),
);
/** Words that open a sentence far more often than they follow an abbreviation inside one. */
const OPENERS = new Set(
  `the a an this that these those it its he she they we i you his her their our my in on at by for from
  with under after before since when while as if although though but and or yet so however both
  meanwhile there here what who why how not no neither some many most several another one two three
  such during despite according to until because nearly about even still also`.split(/\s+/),
);

/**
 * Whether the full stop after `before` belongs to an abbreviation or an initial; `rest` begins with
 * the stop. `marks` are the stop and the quotes behind it: a closing quote ends most sentences.
 */
export function endsInAbbreviation(before: string, rest: string, marks: string): boolean {
  const word = lastWord(before);
  const key = word.toLowerCase();
  const [isOfTitles, isOpen] = [TITLES.has(key), OPEN.has(key)];
  if (!isOfTitles && !isOpen && word.length !== 1) return false;
  const next = /^\S*\s+["'([]*([\p{L}'.]+|\d+)?/u.exec(rest)?.[1] ?? '';
  if (isOfTitles) return isTitle(word, next) && marks === '.';
  if (isOpen && (word.includes('.') || /^\p{Lu}/u.test(word) || key === 'etc')) {
    return marks === '.' && !OPENERS.has(next.toLowerCase()) && next !== '';
  }
  return (
    /^\p{Lu}$/u.test(word) &&
    marks === '.' &&
    (word !== 'I' || isInitial(before, next)) &&
    !OPENERS.has(next.toLowerCase())
  );
}

const LAST_WORD = /(?:^|[\s("'[/—–-])((?:\p{L}\.)*\p{L}[\p{L}'-]*|\p{L})$/u;
const PLAIN_WORD = /^[a-z]+$/i;

/** Most are plain words behind a space, and need no search. */
function lastWord(text: string): string {
  const word = text.slice(text.lastIndexOf(' ') + 1);
  return PLAIN_WORD.test(word) ? word : (LAST_WORD.exec(text)?.[1] ?? '');
}

/** "Leonid I. Brezhnev": between two parts of a name, and no pronoun. */
function isInitial(before: string, next: string): boolean {
  return /\p{Lu}\p{Ll}+ I$/u.test(before) && /^\p{Lu}\p{Ll}{2}/u.test(next);
}

/** "No." and "Sat." are words too: they are abbreviations only where a number or a name follows. */
function isTitle(word: string, next: string): boolean {
  if (/^(?:no|nos|art|ch|sec|p|pp|fig|vol)$/i.test(word)) return /^\d/.test(next);
  if (/^(?:sat|sun|mar|min|rear|al|v|fr|hon|may)$/.test(word)) return false;
  return true;
}
