// What is said of an address that asks for what cannot be read or is not there, in Russian.

import type { AddressWords } from './addressWords.ts';

export const addressWordsRu: AddressWords = {
  noArticle: (id) => `Статьи «${id}» нет; показан список всех статей.`,
  noPassage: 'Отрывка, который указан в адресе, в этой статье нет.',
  unknownPage: (path) => `Страницы «${path}» здесь нет; вместо неё показана хроника.`,
  newerAddress:
    'Этот адрес создан более новой версией страницы; то, чего в этой версии нет, пропущено.',
  badValue: (parameter, value) =>
    `«${value}» в адресе — не ${parameterName(parameter)}; это пропущено.`,
  badWindow: (from, to) =>
    `В адресе указано время от «${from}» до «${to}», но это не два дня по порядку; показано всё.`,
  unknownValue: (parameter, value) =>
    `В адресе указано: ${parameterName(parameter)} «${value}». В этих статьях такого нет; это пропущено.`,
};

const parameterNames: Readonly<Record<string, string>> = {
  actor: 'человек, государство или организация',
  place: 'место',
  article: 'статья',
  type: 'тип события',
  status: 'статус',
  decade: 'десятилетие',
  within: 'отношение к десятилетию',
  known: 'точность даты',
  view: 'вид',
  lanes: 'вид дорожек',
  event: 'ваше событие',
  unfold: 'год',
  step: 'шаг рассказа',
  embed: 'способ встраивания',
};

function parameterName(parameter: string): string {
  return parameterNames[parameter] ?? parameter;
}
