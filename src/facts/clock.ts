import type { Inquiry } from '../inquiry/schema'
import type { PlaceLists } from './place'
import type { Clock, Place } from './types'
import { zoneOffset } from './zone-offset'

export { zoneOffset }

const minute = 60_000

/** Minutes east of UTC that an RFC 3339 date-time states; `null` without a readable one. */
export function offsetOf(dateTime: string): number | null {
  if (/z$/i.test(dateTime)) return 0
  const match = /([+-])(\d\d):(\d\d)$/.exec(dateTime)
  return match ? (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) : null
}

/** Minute of the day and ISO weekday at an offset. */
export function localAt(at: number, offset: number): { minutes: number; weekday: number } {
  const local = Math.floor(at / minute) + offset
  const day = Math.floor(local / 1440)
  // 1 January 1970 was a Thursday.
  return { minutes: local - day * 1440, weekday: ((((day + 3) % 7) + 7) % 7) + 1 }
}

/** `03:05`: a minute of the day as clocks show it. */
export function clockTime(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** `UTC+08:00`: minutes east of UTC. */
export function offsetName(offset: number): string {
  return `UTC${offset < 0 ? '−' : '+'}${clockTime(Math.abs(offset))}`
}

/** Webmail states UTC or the US Pacific offset, wherever the sender is. */
const serversOffsets: readonly number[] = [0, -420, -480]

function fitsCountry(offset: number, at: number, zones: readonly string[]): boolean | null {
  let fits: boolean | null = null
  for (const zone of zones) {
    const east = zoneOffset(zone, at)
    if (east === null) continue
    if (Math.abs(east - offset) <= 60) return true
    fits = false
  }
  return fits
}

/**
 * The sender's clock; `null` where no moment is known. Where the sender's own clock states an offset that the place
 * allows, that offset is where they are; otherwise every plausible zone is looked at.
 */
export function clockOf(inquiry: Inquiry, place: Place | null, lists: PlaceLists): Clock | null {
  const stated = inquiry.sentAt ?? inquiry.receivedAt
  if (!stated) return null
  const sentAt = Date.parse(stated)
  if (Number.isNaN(sentAt)) return null
  const offset = inquiry.sentAt ? offsetOf(inquiry.sentAt) : null
  const zones = place?.zones ?? []
  const locals: { zone: string; minutes: number; weekday: number }[] = []
  let offsetFits: boolean | null = null
  for (const zone of zones) {
    const east = zoneOffset(zone, sentAt)
    if (east === null) continue
    if (offset !== null) offsetFits = (offsetFits ?? false) || east === offset
    locals.push({ zone, ...localAt(sentAt, east) })
  }
  const narrowed = offset !== null && offsetFits ? locals.filter(({ zone }) => zoneOffset(zone, sentAt) === offset) : locals
  const country = place ? (place.claimed ?? lists.countriesOfZone(zones[0] ?? '')[0]) : undefined
  const receivedAt = inquiry.receivedAt ? Date.parse(inquiry.receivedAt) : Number.NaN
  return {
    sentAt,
    offset,
    offsetFits,
    offsetFitsCountry: offset !== null && place?.claimed ? fitsCountry(offset, sentAt, lists.zonesOf(place.claimed)) : null,
    offsetIsServers: offset !== null && serversOffsets.includes(offset),
    locals: narrowed,
    witnessed: narrowed.length > 0 && (offsetFits === true || (place!.zoneNamed && (offsetFits === null || serversOffsets.includes(offset!)))),
    weekend: country ? lists.weekendOf(country) : [],
    transitMinutes: inquiry.sentAt && !Number.isNaN(receivedAt) ? Math.round((receivedAt - sentAt) / minute) : null,
  }
}
