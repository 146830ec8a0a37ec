import Holidays from 'date-holidays'
import { dataFile, packageVersion, type Generated } from './emit'

const years = { first: 2024, last: 2035 } as const
const day = 86_400_000

/** Months of fasting by the calendar of Umm al-Qura, which the Gulf states plan by; the sighting of the moon may move them by a day. */
function ramadans(): string[] {
  const calendar = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { timeZone: 'UTC', month: 'numeric' })
  const months: string[] = []
  let start: string | null = null
  for (let at = Date.UTC(years.first, 0, 1); at <= Date.UTC(years.last, 11, 31) + 60 * day; at += day) {
    const fasting = calendar.format(at) === '9'
    if (fasting && start === null) start = dateOf(at)
    if (!fasting && start !== null) {
      months.push(`${start}/${dateOf(at - day)}`)
      start = null
    }
  }
  return months
}

function dateOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** First days of the lunar year in Beijing. Not by `Intl`: ICU has 7 February 2027 and 2 February 2030, where new moon is minutes from midnight. */
function newYears(): string[] {
  const calendar = new Holidays('CN')
  const days: string[] = []
  calendar.setHoliday('chinese 01-0-01', 'lunar new year')
  for (let year = years.first; year <= years.last; year++) {
    const found = calendar.getHolidays(year).find(({ name }) => name === 'lunar new year')
    if (!found) throw new Error(`no lunar new year in ${year}`)
    days.push(found.date.slice(0, 10))
  }
  return days
}

export function moonFile(): Generated {
  const months = ramadans()
  return dataFile('src/lists/moon.data.ts', {
    about: 'Months of Ramadan as first and last day, and first days of the lunar year in China.',
    source: 'the calendar islamic-umalqura of Intl; the lunisolar calendar of date-holidays, reckoned by astronomia',
    licence: 'MIT, the project\'s own (dates alone)',
    version: `date-holidays ${packageVersion('date-holidays')}`,
    count: `${months.length} months, ${years.last - years.first + 1} years`,
    script: 'moon.ts',
  }, { ramadanDays: months.join(' '), lunarNewYears: newYears().join(' ') })
}
