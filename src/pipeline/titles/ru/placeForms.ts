// Russian place names after their prepositions: where ("в Сочи"), where to ("на Хоккайдо"), and the
// genitive and dative ("Японии"). Known endings only; where none fits, the name has no forms, and
// an empty form is one not to be used.

export interface PlaceForms {
  readonly in: string;
  readonly to: string;
  readonly gen: string;
  readonly dat: string;
}

/**
 * By id, what the rules below would get wrong: in, to, genitive, dative. Of two prepositions that
 * readers quarrel over neither is taken.
 */
const OWN: Readonly<Record<string, string>> = {
  'southern-kuril-islands':
    'на Северных территориях / Южных Курилах|на Северные территории / Южные Курилы|Северных территорий / Южных Курил|Северным территориям / Южным Курилам',
  iturup: 'на Итурупе / Эторофу|на Итуруп / Эторофу|Итурупа / Эторофу|Итурупу / Эторофу',
  kunashir: 'на Кунасири / Кунашире|на Кунасири / Кунашир|Кунасири / Кунашира|Кунасири / Кунаширу',
  shikotan: 'на Сикотане / Шикотане|на Сикотан / Шикотан|Сикотана / Шикотана|Сикотану / Шикотану',
  'northern-kuril-islands':
    'на Северных Курилах|на Северные Курилы|Северных Курил|Северным Курилам',
  'russian-far-east': 'на Дальнем Востоке|на Дальний Восток|Дальнего Востока|Дальнему Востоку',
  athens: 'в Афинах|в Афины|Афин|Афинам',
  cheboksary: 'в Чебоксарах|в Чебоксары|Чебоксар|Чебоксарам',
  cherepovets: 'в Череповце|в Череповец|Череповца|Череповцу',
  grozny: 'в Грозном|в Грозный|Грозного|Грозному',
  khimki: 'в Химках|в Химки|Химок|Химкам',
  'komsomolsk-on-amur':
    'в Комсомольске-на-Амуре|в Комсомольск-на-Амуре|Комсомольска-на-Амуре|Комсомольску-на-Амуре',
  'kryvyi-rih': 'в Кривом Роге|в Кривой Рог|Кривого Рога|Кривому Рогу',
  lviv: 'во Львове|во Львов|Львова|Львову',
  'nizhny-novgorod': 'в Нижнем Новгороде|в Нижний Новгород|Нижнего Новгорода|Нижнему Новгороду',
  'nizhny-tagil': 'в Нижнем Тагиле|в Нижний Тагил|Нижнего Тагила|Нижнему Тагилу',
  oryol: 'в Орле|в Орёл|Орла|Орлу',
  'rostov-on-don': 'в Ростове-на-Дону|в Ростов-на-Дону|Ростова-на-Дону|Ростову-на-Дону',
  crimea: 'в Крыму|в Крым|Крыма|Крыму',
  'petropavlovsk-kamchatsky':
    'в Петропавловске-Камчатском|в Петропавловск-Камчатский|Петропавловска-Камчатского|Петропавловску-Камчатскому',
  'russky-island': 'на острове Русском|на остров Русский|острова Русского|острову Русскому',
  'senkaku-islands':
    'на островах Дяоюйдао / Сэнкаку|на острова Дяоюйдао / Сэнкаку|островов Дяоюйдао / Сэнкаку|островам Дяоюйдао / Сэнкаку',
  takeshima:
    'на островах Такэсима / Токто|на острова Такэсима / Токто|островов Такэсима / Токто|островам Такэсима / Токто',
  'haneda-airport': 'в аэропорту Ханэда|в аэропорт Ханэда|аэропорта Ханэда|аэропорту Ханэда',
  'gaza-strip': 'в секторе Газа|в сектор Газа|сектора Газа|сектору Газа',
  'la-perouse-strait': 'в проливе Лаперуза|в пролив Лаперуза|пролива Лаперуза|проливу Лаперуза',
  'lake-khasan': 'на озере Хасан|на озеро Хасан|озера Хасан|озеру Хасан',
  primorye: 'в Приморье|в Приморье|Приморья|Приморью',
  'black-sea': 'в Чёрном море|в Чёрное море|Чёрного моря|Чёрному морю',
  'sea-of-japan': 'в Японском море|в Японское море|Японского моря|Японскому морю',
  'sea-of-okhotsk': 'в Охотском море|в Охотское море|Охотского моря|Охотскому морю',
  hawaii: 'на Гавайях|на Гавайи|Гавайев|Гавайям',
  netherlands: 'в Нидерландах|в Нидерланды|Нидерландов|Нидерландам',
  philippines: 'на Филиппинах|на Филиппины|Филиппин|Филиппинам',
  maldives: 'на Мальдивах|на Мальдивы|Мальдив|Мальдивам',
  bahamas: 'на Багамах|на Багамы|Багам|Багамам',
  comoros: 'на Коморах|на Коморы|Комор|Коморам',
  'guinea-bissau': 'в Гвинее-Бисау|в Гвинею-Бисау|Гвинеи-Бисау|Гвинее-Бисау',
  malokurilskoye: 'в Малокурильском|в Малокурильское|Малокурильского|Малокурильскому',
  'kaigara-island':
    'на острове Сигнальном|на остров Сигнальный|острова Сигнального|острову Сигнальному',
  'tsugaru-strait':
    'в Сангарском проливе|в Сангарский пролив|Сангарского пролива|Сангарскому проливу',
  ukraine: '||Украины|Украине',
};

const ON = new Set(
  `habomai shikotan kunashiri kunashir etorofu iturup hokkaido sakhalin kamchatka okinawa alaska khalkhin-gol korean-peninsula cyprus malta cuba taiwan
   bali rebun rishiri paramushir shumshu urup simushir matua
   jamaica haiti madagascar mauritius barbados fiji samoa`
    .trim()
    .split(/\s+/),
);
const FEMININE = new Set(
  'Казань Сибирь Беларусь Астрахань Пермь Рязань Тверь Тюмень Познань Лодзь Камрань'.split(' '),
);

/** `name` in the nominative, as the tables have it. */
export function placeForms(id: string, name: string): PlaceForms | undefined {
  const own = OWN[id];
  if (own !== undefined) {
    const [within = '', to = '', gen = '', dat = ''] = own.split('|');
    return { in: within, to, gen, dat };
  }
  const forms = phraseForms(name);
  if (!forms) return undefined;
  const preposition = ON.has(id) ? 'на' : /^[ВФ][бвгджзклмнпрстфхцчшщь]/.test(name) ? 'во' : 'в';
  return {
    in: `${preposition} ${forms.prep}`,
    to: `${preposition} ${forms.acc}`,
    gen: forms.gen,
    dat: forms.dat,
  };
}

interface Forms {
  readonly prep: string;
  readonly acc: string;
  readonly gen: string;
  readonly dat: string;
}

/** One noun, an adjective and a noun, or "префектура" and a name that stays. */
function phraseForms(name: string): Forms | undefined {
  const [first = '', second, ...others] = name.split(' ');
  if (others.length > 0) return undefined;
  if (second === undefined) return nounForms(first);
  if (first === 'префектура') return joined(nounForms(first), same(second));
  return joined(adjectiveForms(first), nounForms(second));
}

function joined(a: Forms | undefined, b: Forms | undefined): Forms | undefined {
  if (!a || !b) return undefined;
  return {
    prep: `${a.prep} ${b.prep}`,
    acc: `${a.acc} ${b.acc}`,
    gen: `${a.gen} ${b.gen}`,
    dat: `${a.dat} ${b.dat}`,
  };
}

function adjectiveForms(word: string): Forms | undefined {
  const stem = word.slice(0, -2);
  if (/ая$/.test(word))
    return { prep: `${stem}ой`, acc: `${stem}ую`, gen: `${stem}ой`, dat: `${stem}ой` };
  if (/[кнр](?:ий|ый)$/.test(word))
    return { prep: `${stem}ом`, acc: word, gen: `${stem}ого`, dat: `${stem}ому` };
  return undefined;
}

function nounForms(word: string): Forms | undefined {
  const stem = word.slice(0, -1);
  if (/^[А-ЯЁ]{2,}$/.test(word) || /[оеёэиую]$|[аеиоуэ]а$/.test(word)) return same(word);
  if (/ия$/.test(word))
    return { prep: `${stem}и`, acc: `${stem}ю`, gen: `${stem}и`, dat: `${stem}и` };
  if (/[гкхжчшщ]а$/.test(word))
    return { prep: `${stem}е`, acc: `${stem}у`, gen: `${stem}и`, dat: `${stem}е` };
  if (/а$/.test(word))
    return { prep: `${stem}е`, acc: `${stem}у`, gen: `${stem}ы`, dat: `${stem}е` };
  if (/я$/.test(word))
    return { prep: `${stem}е`, acc: `${stem}ю`, gen: `${stem}и`, dat: `${stem}е` };
  if (FEMININE.has(word)) return { prep: `${stem}и`, acc: word, gen: `${stem}и`, dat: `${stem}и` };
  if (/ий$/.test(word)) return { prep: `${stem}и`, acc: word, gen: `${stem}я`, dat: `${stem}ю` };
  if (/[йь]$/.test(word)) return { prep: `${stem}е`, acc: word, gen: `${stem}я`, dat: `${stem}ю` };
  if (/[бвгджзклмнпрстфхцчшщ]$/.test(word))
    return { prep: `${word}е`, acc: word, gen: `${word}а`, dat: `${word}у` };
  return undefined;
}

function same(word: string): Forms {
  return { prep: word, acc: word, gen: word, dat: word };
}
