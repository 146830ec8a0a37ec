/** Words in the English names of days of mourning, fasting and remembrance, and of voting. Source: the names in date-holidays 3.37.0. */
const solemnWords = [
  'all souls', 'anzac', 'ashura', 'atonement', 'day of the dead', 'election', 'genocide', 'good friday', 'martyr', 'memorial', 'mourning', 'qingming', 'remembrance',
  'repentance', 'tisha', 'tomb sweeping', 'tomb-sweeping', 'veterans', 'victims',
] as const

/** Whether one does not congratulate on a day of this name. */
export function isSolemn(name: string): boolean {
  const lower = name.toLowerCase()
  return solemnWords.some((word) => lower.includes(word))
}
