// The months and weekdays of Russian dates, as Intl has them (calendarNames.en.ts says why not from Intl).

const months =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');

export const calendarNamesRu = {
  months,
  shortMonths: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' '),
  monthsOfDays: months.map((name) => name.replace(/[ьй]?$/, (end) => (end === '' ? 'а' : 'я'))),
  shortMonthsOfDays: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
  weekdays: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
  shortWeekdays: 'пн вт ср чт пт сб вс'.split(' '),
};
