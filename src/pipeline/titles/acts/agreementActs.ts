// Agreements and proposals.

import type { Act } from './act.ts';

const agreement = { type: 'agreement', ruWho: 'genitive' } as const;
const signing = { type: 'agreement', ruWho: 'colon', takes: 'object' } as const;
const relations = { ...agreement, rule: 'relations' } as const;
const proposal = { type: 'proposal', ruWho: 'genitive' } as const;

export const agreementActs: readonly Act[] = [
  {
    ...agreement,
    on: '',
    ja: '合意',
    ru: 'договорённость|договорённости|договорённости',
    ruMatter: 'о',
  },
  {
    ...signing,
    on: 'sign/ink/signing/put his name to/put her name to/put their names to',
    ja: '署名',
    jaMatter: '{}に署名',
    ru: 'подписание|подписания|подписании',
  },
  {
    ...signing,
    on: 'ratify/ratification',
    ja: '批准',
    jaMatter: '{}を批准',
    ru: 'ратификация|ратификации|ратификации|ратификацию',
  },
  {
    ...signing,
    on: 'accept/take up',
    isNowhere: true,
    ja: '受け入れ',
    jaMatter: '{}を受け入れ',
    ru: 'принятие|принятия|принятии',
  },
  {
    ...signing,
    on: 'initial',
    ja: '仮署名',
    jaMatter: '{}に仮署名',
    ru: 'парафирование|парафирования|парафировании',
  },
  {
    ...signing,
    on: 'conclude/clinch/seal',
    ja: '締結',
    jaMatter: '{}を締結',
    ru: 'заключение|заключения|заключении',
  },
  {
    ...agreement,
    on: 'come into force/enter into force/take effect/come into effect',
    ja: '発効',
    ru: 'вступление в силу|вступления в силу|вступлении в силу',
  },
  {
    ...agreement,
    on: 'expire/lapse',
    ja: '失効',
    ru: 'прекращение действия|прекращения действия|прекращении действия',
  },
  {
    ...relations,
    on: 'restore/resume',
    ja: '関係回復',
    ru: 'восстановление отношений|восстановления отношений|восстановлении отношений',
  },
  {
    ...relations,
    on: 'normalise/normalize',
    ja: '関係正常化',
    ru: 'нормализация отношений|нормализации отношений|нормализации отношений|нормализацию отношений',
  },
  {
    ...relations,
    on: 'establish/re-establish/open',
    ja: '関係樹立',
    ru: 'установление отношений|установления отношений|установлении отношений',
  },
  {
    ...relations,
    on: 'sever/cut',
    ja: '関係断絶',
    ru: 'разрыв отношений|разрыва отношений|разрыве отношений',
  },
  {
    ...relations,
    on: 'upgrade',
    ja: '関係格上げ',
    ru: 'повышение уровня отношений|повышения уровня отношений|повышении уровня отношений',
  },
  {
    ...proposal,
    on: '',
    ja: '提案',
    jaWhom: 'に',
    ru: 'предложение|предложения|предложении',
    ruWhom: 'dative',
    ruMatter: 'о',
  },
  {
    ...proposal,
    on: 'invite/invitation',
    ja: '招待',
    jaMatter: '{}に招待',
    jaWhom: 'を',
    ru: 'приглашение|приглашения|приглашении',
    ruWho: 'colon',
    ruWhom: 'для',
  },
];
