const localAtMost = 64

/** What stands before a tag: `ann` of `ann+orders`. */
function untagged(local: string): string {
  const tag = local.indexOf('+', 1)
  return local.slice(0, Math.min(localAtMost, tag < 0 ? localAtMost : tag))
}

/**
 * The digits in a mailbox's name that look drawn at random: a run of four or more that is no year of birth or founding (1940 to
 * 2015) and no date, or two or more at the end where `endCounts`. `null` for none.
 */
export function strayDigits(local: string, endCounts: boolean): string | null {
  const name = untagged(local)
  for (const run of name.match(/\d+/g) ?? []) {
    if (run.length >= 4 && !isYear(run) && !isDate(run)) return run
  }
  const end = /\d{1,64}$/.exec(name)?.[0]
  return endCounts && end && end.length >= 2 && !isYear(end) && !isDate(end) ? end : null
}

function isYear(digits: string): boolean {
  const year = Number(digits)
  return digits.length === 4 && year >= 1940 && year <= 2015
}

/** Day and month in either order, with a year of two or four digits before or after, or none. */
function isDate(digits: string): boolean {
  if (digits.length === 4) return isDayAndMonth(digits)
  if (digits.length === 6) return isDayAndMonth(digits.slice(0, 4)) || isDayAndMonth(digits.slice(2))
  if (digits.length === 8) return (isDayAndMonth(digits.slice(0, 4)) && isYear(digits.slice(4))) || (isYear(digits.slice(0, 4)) && isDayAndMonth(digits.slice(4)))
  return false
}

function isDayAndMonth(digits: string): boolean {
  const first = Number(digits.slice(0, 2))
  const second = Number(digits.slice(2))
  const day = (value: number) => value >= 1 && value <= 31
  const month = (value: number) => value >= 1 && value <= 12
  return (day(first) && month(second)) || (month(first) && day(second))
}

const unspokenFrom = 8

/** Whether a mailbox's name, in Latin letters, has eight letters or more without a vowel, or five consonants in a row twice over. */
export function isUnspeakable(local: string): boolean {
  const name = untagged(local).toLowerCase()
  if (/[^a-z0-9._-]/.test(name)) return false
  const letters = name.replace(/[^a-z]/g, '')
  if (letters.length < unspokenFrom) return false
  if (!/[aeiouy]/.test(letters)) return true
  return (name.match(/[b-df-hj-np-tv-xz]+/g) ?? []).filter((run) => run.length >= 5).length >= 2
}
