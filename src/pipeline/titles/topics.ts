// What an event is about, where its words name a matter of the field: English phrases split by "/",
// then Japanese, then Russian in the nominative, genitive and prepositional. Of two that begin at one
// word the longer is read. The phrases are their own examples.

export interface Topic {
  readonly en: string;
  readonly ja: string;
  readonly ru: string;
  /** `name`: stands for the word "meeting" itself; `vague`: said only where nothing else is. */
  readonly kind: 'matter' | 'name' | 'vague';
}

export const topics: readonly Topic[] = [
  topic(
    'eastern economic forum',
    '東方経済フォーラム',
    'Восточный экономический форум|Восточного экономического форума|Восточном экономическом форуме',
    'name',
  ),
  topic(
    'peace treaty/peace treaties',
    '平和条約',
    'мирный договор|мирного договора|мирном договоре',
  ),
  topic(
    'neutrality pact',
    '中立条約',
    'пакт о нейтралитете|пакта о нейтралитете|пакте о нейтралитете',
  ),
  topic(
    'joint declaration',
    '共同宣言',
    'совместная декларация|совместной декларации|совместной декларации',
  ),
  topic(
    'joint statement/joint communique',
    '共同声明',
    'совместное заявление|совместного заявления|совместном заявлении',
  ),
  topic('declaration', '宣言', 'декларация|декларации|декларации'),
  topic('treaty', '条約', 'договор|договора|договоре'),
  topic('convention', '協約', 'конвенция|конвенции|конвенции'),
  topic('pact', '条約', 'пакт|пакта|пакте'),
  topic(
    'agreement/agreements/accord/deals',
    '合意文書',
    'соглашение|соглашения|соглашении',
    'vague',
  ),
  topic('memorandum/memorandums', '覚書', 'меморандум|меморандума|меморандуме'),
  topic('protocol', '議定書', 'протокол|протокола|протоколе'),
  topic('contract/contracts', '契約', 'контракт|контракта|контракте'),
  topic('charter', '憲章', 'хартия|хартии|хартии'),
  topic('communique', 'コミュニケ', 'коммюнике|коммюнике|коммюнике'),
  topic('truce/armistice/ceasefire', '停戦', 'перемирие|перемирия|перемирии'),
  topic('document/documents', '文書', 'документы|документов|документах', 'vague'),
  topic('diplomats', '外交官', 'дипломаты|дипломатов|дипломатах'),
  topic('diplomat', '外交官', 'дипломат|дипломата|дипломате'),
  topic('ambassador', '大使', 'посол|посла|после'),
  topic(
    'territorial dispute/territorial issue/territorial problem/territorial row/territorial question',
    '領土問題',
    'территориальный спор|территориального спора|территориальном споре',
  ),
  topic(
    'northern territories/kuril islands/kurile islands/kurils/kuriles/southern kurils',
    '北方領土',
    'Южные Курилы|Южных Курил|Южных Курилах',
  ),
  topic('islands/islets/island', '島', 'острова|островов|островах'),
  topic('sovereignty', '主権', 'суверенитет|суверенитета|суверенитете'),
  topic('border/borders', '国境', 'граница|границы|границе'),
  topic(
    'joint economic activities/joint economic activity',
    '共同経済活動',
    'совместная хозяйственная деятельность|совместной хозяйственной деятельности|совместной хозяйственной деятельности',
  ),
  topic(
    'economic cooperation',
    '経済協力',
    'экономическое сотрудничество|экономического сотрудничества|экономическом сотрудничестве',
  ),
  topic('cooperation', '協力', 'сотрудничество|сотрудничества|сотрудничестве', 'vague'),
  topic(
    'eight-point',
    '8項目プラン',
    'план из восьми пунктов|плана из восьми пунктов|плане из восьми пунктов',
  ),
  topic('sanctions/sanction', '制裁', 'санкции|санкций|санкциях'),
  topic('visa/visas', 'ビザ', 'визы|виз|визах'),
  topic('exports/export', '輸出', 'экспорт|экспорта|экспорте'),
  topic('imports/import', '輸入', 'импорт|импорта|импорте'),
  topic('trade', '貿易', 'торговля|торговли|торговле'),
  topic('investment/investments', '投資', 'инвестиции|инвестиций|инвестициях'),
  topic('economy', '経済', 'экономика|экономики|экономике'),
  topic('energy', 'エネルギー', 'энергетика|энергетики|энергетике'),
  topic('natural gas/gas', '天然ガス', 'газ|газа|газе'),
  topic('oil', '石油', 'нефть|нефти|нефти'),
  topic('prices', '価格', 'цены|цен|ценах'),
  topic('yen', '円', 'иена|иены|иене'),
  topic('rouble/ruble', 'ルーブル', 'рубль|рубля|рубле'),
  topic('fishing/fisheries/fishery', '漁業', 'рыболовство|рыболовства|рыболовстве'),
  topic('tourism', '観光', 'туризм|туризма|туризме'),
  topic('investigation', '捜査', 'расследование|расследования|расследовании'),
  topic('budget', '予算', 'бюджет|бюджета|бюджете'),
  topic('vote', '採決', 'голосование|голосования|голосовании'),
  topic('bill', '法案', 'законопроект|законопроекта|законопроекте'),
  topic('election/elections', '選挙', 'выборы|выборов|выборах'),
  topic('nuclear weapons', '核兵器', 'ядерное оружие|ядерного оружия|ядерном оружии'),
  topic('missile/missiles', 'ミサイル', 'ракеты|ракет|ракетах'),
  topic(
    'missile defense/missile defence',
    'ミサイル防衛',
    'противоракетная оборона|противоракетной обороны|противоракетной обороне',
  ),
  topic('abductions/abduction', '拉致問題', 'похищения людей|похищений людей|похищениях людей'),
  topic('prisoners of war', '捕虜', 'военнопленные|военнопленных|военнопленных'),
  topic(
    'world war ii/second world war',
    '第2次世界大戦',
    'Вторая мировая война|Второй мировой войны|Второй мировой войне',
  ),
  topic('security', '安全保障', 'безопасность|безопасности|безопасности'),
  topic('terrorism', 'テロ', 'терроризм|терроризма|терроризме'),
  topic('war', '戦争', 'война|войны|войне', 'vague'),
  topic('letter/letters', '書簡', 'письмо|письма|письме'),
  topic(
    'joint news conference/joint press conference',
    '共同記者会見',
    'совместная пресс-конференция|совместной пресс-конференции|совместной пресс-конференции',
  ),
  topic('two-plus-two/two plus two', '2プラス2', 'формат «2+2»|формата «2+2»|формате «2+2»'),
  topic('summit', '首脳会談', 'саммит|саммита|саммите'),
  topic('negotiations/negotiation', '交渉', 'переговоры|переговоров|переговорах', 'vague'),
  topic('talks', '協議', 'переговоры|переговоров|переговорах', 'vague'),
  topic('meeting/meetings', '会談', 'встреча|встречи|встрече', 'vague'),
  topic('visit/trip/travel', '訪問', 'визит|визита|визите', 'vague'),
  topic('relations/ties/relationship', '関係', 'отношения|отношений|отношениях', 'vague'),
];

function topic(en: string, ja: string, ru: string, kind: Topic['kind'] = 'matter'): Topic {
  return { en, ja, ru, kind };
}
