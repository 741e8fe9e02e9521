// The weekdays of Japanese dates, as Intl has them (calendarNames.en.ts says why not from Intl).

export const calendarNamesJa = { shortWeekdays: '月 火 水 木 金 土 日'.split(' ') };
