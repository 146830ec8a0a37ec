/**
 * Words in the English names of days on which one does not congratulate: of mourning, fasting, remembrance and voting, and days off that
 * business partners do not greet on. Source: the names in date-holidays 3.37.0.
 */
const solemnWords = [
  'all saints', 'all souls', 'anzac', 'arbaeen', 'armistice', 'ascension', 'ashoura', 'ashura', 'assumption', 'atonement', 'bank holiday', 'columbus', 'corpus christi', 'day of the dead', 'demise', 'election', 'genocide', 'good friday', 'immaculate', 'juneteenth', 'martyr', 'memorial', 'mourning', 'qingming', 'remembrance',
  'pentecost', 'repentance', 'tasoua', 'tisha', 'tomb sweeping', 'tomb-sweeping', 'veterans', 'victims', 'whit monday',
] as const

/** Whether one does not congratulate on a day of this name. */
export function isSolemn(name: string): boolean {
  const lower = name.toLowerCase()
  return solemnWords.some((word) => lower.includes(word))
}
