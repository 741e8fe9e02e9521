// The months and weekdays of Russian dates, as Intl has them (calendarNames.en.ts says why not from Intl).

export const calendarNamesRu = {
  months: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
    ' ',
  ),
  shortMonths: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' '),
  monthsOfDays:
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  shortMonthsOfDays: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' '),
  weekdays: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
  shortWeekdays: 'пн вт ср чт пт сб вс'.split(' '),
};
