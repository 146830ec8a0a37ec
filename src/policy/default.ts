import { families, type Family } from '../rules/rule'
import { composites } from './composites'
import type { Policy } from './schema'
import { contactWeights } from './weights/contact'
import { demandWeights } from './weights/demand'
import { evasionWeights } from './weights/evasion'
import { fraudWeights } from './weights/fraud'
import { historyWeights } from './weights/history'
import { languageWeights } from './weights/language'
import { massWeights } from './weights/mass'
import { modelWeights } from './weights/model'
import { placeWeights } from './weights/place'
import { spamWeights } from './weights/spam'
import { spyWeights } from './weights/spy'
import { timeWeights } from './weights/time'
import { transportWeights } from './weights/transport'

/** A family's caps: points from and to, decibans from and to. */
const caps: Readonly<Record<Family, readonly [pointsMin: number, pointsMax: number, decibansMin: number, decibansMax: number]>> = {
  contact: [-8, 22, -8, 12],
  place: [-4, 2, -3, 9],
  time: [-2, 0, 0, 4],
  language: [-2, 4, -2, 2],
  transport: [-8, 6, -8, 12],
  mass: [-16, 6, -6, 14],
  demand: [-20, 28, -10, 6],
  history: [-30, 45, -20, 20],
  spam: [-20, 0, 0, 30],
  fraud: [-20, 0, 0, 30],
  spy: [-20, 0, 0, 30],
  evasion: [-8, 0, 0, 12],
  model: [-20, 0, -10, 16],
}

/**
 * The shipped policy. Bases, bands, ceilings, floors, priors and caps are scoring.md's starting values, but for two bases (2026-11): on four sets
 * of graded inquiries a chat began two points too high and a marketplace message three too low. The weights are set by hand, each with its reason
 * beside it.
 */
export const defaultPolicy: Policy = {
  id: 'default',
  bases: { phone: 82, fax: 58, chat: 54, email: 40, form: 40, rfq: 40, message: 23, unknown: 40 },
  priors: { spam: -17, fraud: -17, spy: -17 },
  weights: {
    ...contactWeights,
    ...placeWeights,
    ...timeWeights,
    ...languageWeights,
    ...transportWeights,
    ...massWeights,
    ...demandWeights,
    ...historyWeights,
    ...spamWeights,
    ...fraudWeights,
    ...spyWeights,
    ...evasionWeights,
    ...modelWeights,
  },
  composites: composites as unknown as Policy['composites'],
  caps: Object.fromEntries(
    families.map((family) => {
      const [pointsMin, pointsMax, decibansMin, decibansMax] = caps[family]
      return [family, { points: { min: pointsMin, max: pointsMax }, decibans: { min: decibansMin, max: decibansMax } }]
    }),
  ) as Policy['caps'],
  bands: { A: 75, B: 50, C: 28 },
  decided: 0.8,
  ceilings: { decidedDishonest: 'D', blocked: 'D', undecided: 'B', unproven: 'B' },
  proof: { channels: ['phone'], composites: ['demand.company-and-need', 'history.customer-in-trouble'] },
  floors: { undecidedSpy: 'C', composites: { 'history.customer-in-trouble': 'A' } },
  review: { closeDecibans: 6, risk: 20, worth: 60 },
  reply: {
    hoursA: 1,
    leastHoursB: 2,
    // Alibaba.com and Made-in-China count answers within 24 hours.
    platformHours: 24,
    platformChannels: ['rfq', 'message'],
    senderHours: { start: '09:00', end: '17:00' },
    bestHours: { start: '09:00', end: '11:00' },
    // Six hours a day by labour law in the Gulf states; by custom in the others.
    ramadan: { countries: ['AE', 'BH', 'EG', 'IQ', 'JO', 'KW', 'LB', 'OM', 'PK', 'QA', 'SA', 'YE'], hours: { start: '09:00', end: '15:00' } },
    // Two weeks, of which eight days are official; many workers leave earlier and come back later.
    lunarNewYear: { countries: ['CN', 'VN'], daysBefore: 4, daysAfter: 10 },
    followUpDays: [2, 5, 12, 30],
    holidayDays: 60,
    noticeDays: 7,
  },
  officeHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' },
  watchlist: [],
  lists: { mailDomains: {} },
}
