export { type PublicHolidayOptions, publicHolidays } from './holidays/public-holidays'
export type { Holiday, HolidayCalendar } from './reply/holidays'
