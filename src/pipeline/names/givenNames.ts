// Evidence that a pair of capitalised words is a person: a common given name in front, or a
// family name of a form that few other words have.

import { spellingsOf } from './gazetteer.ts';
import { persons } from './persons.ts';
import { fold } from './tokens.ts';

const COMMON =
  'Adam Akira Alan Albert Alexander Alexandra Alexei Alexey Alice Alisa Amy Anastasia Anatoly Andrea Andrei Andrew Andrey Anna Anne ' +
  'Anthony Anton Antonio Artem Artyom Barbara Benjamin Bill Boris Brian Bruce Carl Carlos Carol Charles Chiyoko Chris Christian Christopher ' +
  'Claire Daisuke Daniel Daniil David Denis Dennis Dmitri Dmitry Donald Douglas Edward Ekaterina Elena Elizabeth Emily Eric Eugene ' +
  'Evgeny Fedor Frank Fumiko Fyodor Gennady George Georgy Gleb Grigory Hanna Haruki Henry Hideki Hideo Hiroko Hiroshi Hiroyuki ' +
  'Ichiro Igor Ilya Ioan Irina Ivan Jack James Jane Jean Jeffrey Jennifer Jeremy Jim Joe John Jonathan Jose Joseph Juan Julia Jun ' +
  'Junichi Karen Kate Kazuo Keiko Keith Kenichi Kenji Kevin Kirill Koichi Koji Konstantin Kunio Larisa Laura Leonid Linda Lisa Lyudmila ' +
  'Makoto Maria Marina Mark Martin Mary Masaki Masao Masaru Matthew Maxim Michael Michiko Mikhail Minoru Nadezhda Naoki Naoko Naoto ' +
  'Natalia Natalya Nicholas Nikita Nikolai Nikolay Noriko Oleg Olga Osamu Patrick Paul Pavel Peter Petr Philip Pyotr Ralph Raymond ' +
  'Richard Robert Roger Roman Ronald Ruslan Ryan Sachiko Samuel Sandra Sara Sarah Scott Sean Semyon Sergei Sergey Shigeru Shinichi Simon ' +
  'Sofia Stanislav Stephen Steven Susan Susumu Svetlana Tadashi Takashi Takeo Takeshi Taro Tatiana Tatyana Tetsuo Thomas Timofei Timothy ' +
  'Toru Toshiko Toshio Tsutomu Vadim Valentin Valentina Valery Vasily Victor Viktor Vitaly Vladimir Vladislav Vyacheslav Walter William ' +
  'Yaroslav Yasuo Yegor Yelena Yevgeny Yoko Yoshiko Yoshio Yuichi Yuji Yukio Yulia Yuri Yury';

/** Exported to be switched off when what it is worth is measured. */
export const givenNames: ReadonlySet<string> = new Set([
  ...COMMON.split(' '),
  ...persons.flatMap(({ given }) => spellingsOf(given)).map(fold),
]);
const FAMILY_FORM = /.{2}(?:[oe]va?|ina?|sk[iy]y?|skaya|enko|chuk|yan|shvili|adze)$/;

const JAPANESE_GIVEN =
  /.(?:hiro|nori|toshi|suke|hiko|taro|kazu|yuki|nobu|mitsu|shige|ichi|aki|haru|fumi)$/;
const JAPANESE_FAMILY =
  /.(?:moto|mura|yama|kawa|gawa|shima|jima|saki|zaki|hara|bayashi|guchi|hashi|sawa|zawa|shita|naka|oka|tani|hata)$/;

/** "Yasuhiro Okamura": both parts have the form of a Japanese name, or of a Slavic one behind a given name. */
export function isWholeName(given: string, family: string): boolean {
  if (isGivenName(given)) return isFamilyForm(family) || JAPANESE_FAMILY.test(family);
  return JAPANESE_GIVEN.test(given) && JAPANESE_FAMILY.test(family);
}

export function isGivenName(word: string): boolean {
  return givenNames.has(word);
}

export function isFamilyForm(word: string): boolean {
  return FAMILY_FORM.test(word);
}
