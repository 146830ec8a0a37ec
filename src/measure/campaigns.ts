import { folded } from '../inquiry/fold'
import type { Inquiry, LookedUpFacts } from '../inquiry/schema'
import { fullestWindows } from './campaign-window'
import { createGrouper } from './near-duplicates'
import { ownTextOf, slotWordsOf } from './near-duplicates-inquiry'
import { comparedWords } from './near-duplicates-words'
import { digestOf } from './text-digest'

/** How many near copies of an inquiry there are, itself among them, from how many senders, within how many hours. */
export type CampaignFact = NonNullable<LookedUpFacts['campaign']>

/** Finds the inquiries of a batch that are copies of one text under several names. */
export interface Campaigns {
  /** Takes the next inquiry of the batch, with the seller's products; `null` keeps the place of what is none. Keeps some 300 bytes of it, and no text. */
  readonly add: (inquiry: Inquiry | null, goods?: readonly string[]) => void
  /** Once all are added: what is known of the inquiry at a place of the batch, counted from 0; `null` where it is part of no campaign. */
  readonly facts: () => (place: number) => CampaignFact | null
}

/**
 * Shorter texts are alike by nature. From 16 words on, none of 389 questions that strangers asked a bank, an assistant or a shop
 * (the corpora banking77, clinc150 and hint3) was in a group of three; of those of 12 to 15 words 1 in 115 was, of 8 to 11 1 in 25.
 */
const wordsAtLeast = 16
/** A buyer asks again, and a colleague does; a third sender of the same long text is no chance. */
const sendersAtLeast = 3
/** Of short texts. Set by hand: those corpora hold no text twice, so they cannot tell how often strangers write the same. */
const sendersOfShortAtLeast = 5

const hour = 3_600_000
const phoneDigitsAtLeast = 7

/**
 * Counts campaigns within a batch: near copies (see `createGrouper`) from three senders or more within `windowHours`; of texts
 * under 16 words only the very same words, from five senders or more. A sender is a mailbox, else a telephone number, else a
 * name; who gives none of them counts as an inquiry, but as no sender. Of all stretches of `windowHours` that an inquiry falls
 * into, the one with the most senders counts. Inquiries without `receivedAt` and `sentAt` are held against each other alone,
 * as if of one moment: the batch is their window.
 */
export function createCampaigns(windowHours: number): Campaigns {
  const grouper = createGrouper()
  const placesOfLong: number[] = []
  const placesOfShort = new Map<number, number[]>()
  const senders: number[] = []
  const times: number[] = []

  return {
    add(inquiry, goods = []) {
      const place = senders.length
      senders.push(inquiry ? senderOf(inquiry) : 0)
      times.push(inquiry ? timeOf(inquiry) : NaN)
      if (!inquiry) return
      const text = ownTextOf(inquiry)
      const words = comparedWords(text, slotWordsOf(inquiry, goods))
      if (words.length >= wordsAtLeast) {
        placesOfLong[grouper.add(words)] = place
        return
      }
      const said = bareWords(text)
      if (said !== '') addTo(placesOfShort, digestOf(said), place)
    },
    facts() {
      const inquiries = new Uint32Array(senders.length)
      const differentSenders = new Uint32Array(senders.length)

      function count(places: readonly number[], reach: number, atLeast: number): void {
        if (places.length < atLeast) return
        const moments = places.map((place) => (Number.isNaN(times[place]!) ? 0 : times[place]!))
        const seen = fullestWindows(moments, places.map((place) => senders[place]!), reach)
        for (const [index, place] of places.entries()) {
          if (seen[index]!.senders < atLeast) continue
          inquiries[place] = seen[index]!.inquiries
          differentSenders[place] = seen[index]!.senders
        }
      }

      function countGroup(places: readonly number[], atLeast: number): void {
        const timed = places.filter((place) => !Number.isNaN(times[place]!)).sort((a, b) => times[a]! - times[b]!)
        const timeless = places.filter((place) => Number.isNaN(times[place]!))
        count(timed, windowHours * hour, atLeast)
        count(timeless, Infinity, atLeast)
      }

      const placesOfGroup = new Map<number, number[]>()
      for (const [index, group] of grouper.groups().entries()) addTo(placesOfGroup, group, placesOfLong[index]!)
      for (const places of placesOfGroup.values()) countGroup(places, sendersAtLeast)
      for (const places of placesOfShort.values()) countGroup(places, sendersOfShortAtLeast)
      return (place) => (inquiries[place] ? { similar: inquiries[place], senders: differentSenders[place]!, windowHours } : null)
    },
  }
}

function addTo(places: Map<number, number[]>, key: number, place: number): void {
  const known = places.get(key)
  if (known) known.push(place)
  else places.set(key, [place])
}

/** What is said, whatever the case and the punctuation. */
function bareWords(text: string): string {
  return folded(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim()
}

/** Who sent it, as a number; 0 where nothing tells. */
function senderOf({ sender }: Inquiry): number {
  const address = folded(sender?.email ?? '').trim()
  const at = address.lastIndexOf('@')
  if (at > 0) {
    const tag = address.indexOf('+', 1)
    return digestOf(tag > 0 && tag < at ? address.slice(0, tag) + address.slice(at) : address)
  }
  const digits = folded(sender?.phone ?? '').replace(/\D+/g, '').replace(/^0+/, '')
  if (digits.length >= phoneDigitsAtLeast) return digestOf(digits)
  const name = bareWords(sender?.name ?? '')
  return name === '' ? 0 : digestOf(name)
}

/** Milliseconds; `NaN` where nothing tells. */
function timeOf({ receivedAt, sentAt }: Inquiry): number {
  return Date.parse(receivedAt ?? sentAt ?? '')
}
