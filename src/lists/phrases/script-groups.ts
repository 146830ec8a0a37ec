/**
 * The groups of scripts that phrases are read in by: a phrase that cannot be said without a letter of a group is not read before a
 * text has one. Group 0 is read at once: Latin letters, digits and signs.
 */
export const scriptGroups = 11
/** Han, which is the largest, comes last: a phrase of several scripts belongs to the first of them. */
const han = 10

/** The group of a UTF-16 unit; it depends on nothing but the upper byte. */
export function scriptGroupOf(unit: number): number {
  const page = unit >>> 8
  if (page < 0x03) return 0
  if (page < 0x0f) return groupsOfLowPages[page]!
  if (page === 0x1f) return 1
  if (page === 0x11 || page === 0x31 || (page >= 0xac && page <= 0xd7)) return 8
  if (page === 0x30) return 9
  if ((page >= 0x34 && page <= 0x9f) || page === 0xf9 || page === 0xfa) return han
  return 0
}

/** Greek 1, Cyrillic 2, Hebrew and Armenian 3, Arabic 4, Devanagari and Bengali 5, Tamil 6, Thai 7; Hangul is 8, kana 9. */
const groupsOfLowPages: readonly number[] = [0, 0, 0, 1, 2, 3, 4, 4, 4, 5, 0, 6, 0, 0, 7]
