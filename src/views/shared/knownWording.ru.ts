// How an event is known, in Russian.

import type { KnownWording } from './knownWording.ts';

export const knownWordingRu: KnownWording = {
  seenAs: {
    occurred: 'сообщалось как о факте',
    planned: 'тогда ещё план',
    proposed: 'тогда ещё предложение',
    cancelled: 'тогда отменено',
    claimed: 'по словам одной стороны',
    denied: 'отрицалось',
  },
  basis: {
    stated: 'Указано в тексте.',
    'from-publication': 'Отсчитано от даты публикации.',
    'from-event': 'Отсчитано от другого события.',
    inferred: 'В тексте не указано; выведено из сообщений разных статей.',
    editor: 'Установлено редактором.',
  },
  precision: {
    day: 'Известно с точностью до дня.',
    month: 'Известно с точностью до месяца.',
    season: 'Известно с точностью до времени года.',
    quarter: 'Известно с точностью до квартала.',
    year: 'Известно с точностью до года.',
    decade: 'Известно с точностью до десятилетия.',
    century: 'Известно с точностью до века.',
  },
  qualified: {
    '~': 'Известно лишь приблизительно.',
    '?': 'Дата под вопросом.',
    '%': 'Известно лишь приблизительно, и дата под вопросом.',
  },
  relation: {
    announces: { to: 'Что за этим последовало', from: 'Что к этому привело' },
    postpones: { to: 'Что было отложено', from: 'Чем было отложено' },
    follows: { to: 'Что к этому привело', from: 'Что за этим последовало' },
    'part-of': { to: 'Частью чего является', from: 'Что сюда входит' },
    'results-from': { to: 'Что к этому привело', from: 'Что за этим последовало' },
    disputes: { to: 'Что оспаривает', from: 'Чем оспаривается' },
  },
  differsOn: {
    date: 'о дате',
    place: 'о месте',
    status: 'о том, состоялось ли событие',
    actors: 'об участниках',
    type: 'о характере события',
    account: 'о том, что было сказано или сделано',
  },
  listed: (names, joiner) => {
    const last = names.at(-1);
    if (last === undefined) return '';
    const before = names.slice(0, -1);
    return before.length === 0
      ? last
      : `${before.join(', ')} ${joiner === 'and' ? 'и' : 'или'} ${last}`;
  },
};
