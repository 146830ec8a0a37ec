import { isRecord, parseInquiry } from '../inquiry/parse'
import type { Inquiry } from '../inquiry/schema'
import { type CampaignFact, createCampaigns } from '../measure/campaigns'
import { digestOf } from '../measure/text-digest'
import type { ReadItem } from '../read/item'
import { layContext } from './context'

type Json = Record<string, unknown>

export interface CampaignOptions {
  readonly windowHours: number
  /** The run's context, below each item's own. */
  readonly context: Json
  /** Called after each item. */
  readonly onItem: (count: number) => Promise<void>
}

/** The campaigns of a batch that has been read once. */
export interface BatchCampaigns {
  /** The campaign that the item at that place, counted from 0, is part of. */
  readonly factFor: (item: ReadItem, place: number) => CampaignFact | null
  /** How many items were others at the second reading. */
  readonly changed: () => number
}

/** Reads a batch to its end for its campaigns. */
export async function findCampaigns(items: AsyncIterable<ReadItem>, { windowHours, context, onItem }: CampaignOptions): Promise<BatchCampaigns> {
  const campaigns = createCampaigns(windowHours)
  const prints: number[] = []
  for await (const item of items) {
    campaigns.add(inquiryOf(item), productsOf(item, context))
    await onItem(prints.push(printOf(item)))
  }
  const factOf = campaigns.facts()
  let changed = 0
  return {
    factFor(item, place) {
      if (prints[place] === printOf(item)) return factOf(place)
      changed++
      return null
    },
    changed: () => changed,
  }
}

function inquiryOf(item: ReadItem): Inquiry | null {
  if (item.kind === 'error') return null
  try {
    return parseInquiry(item.value).inquiry
  } catch {
    // The scorer will say what is wrong with it.
    return null
  }
}

const noProducts: readonly string[] = []

function productsOf(item: ReadItem, context: Json): readonly string[] {
  const own = item.kind === 'inquiry' ? item.value.context : null
  const { seller } = isRecord(own) ? layContext(context, own) : context
  const products = isRecord(seller) ? seller.products : null
  return Array.isArray(products) && products.every((product) => typeof product === 'string') ? products : noProducts
}

/** Tells items apart that stand at the same place of two readings. */
function printOf(item: ReadItem): number {
  if (item.kind === 'error') return digestOf(`${item.source}\n${item.error.code}`)
  const { id, sender, receivedAt, body, html } = item.value
  const email = isRecord(sender) ? sender.email : null
  return digestOf([item.source, id, email, receivedAt, startOf(body), startOf(html)].map(String).join('\n'))
}

function startOf(text: unknown): string {
  return typeof text === 'string' ? `${text.length} ${text.slice(0, 100)}` : ''
}

/** What the caller has counted stays where it is more; what is no such fact stays for the scorer to complain of. */
export function withCampaign(context: unknown, found: CampaignFact): unknown {
  if (!isRecord(context)) return { facts: { campaign: found } }
  const facts = context.facts ?? {}
  if (!isRecord(facts)) return context
  const own = facts.campaign ?? null
  if (own !== null && !isSmaller(own, found)) return context
  return { ...context, facts: { ...facts, campaign: found } }
}

function isSmaller(own: unknown, found: CampaignFact): boolean {
  if (!isRecord(own)) return false
  const { similar, senders, windowHours } = own
  if (typeof similar !== 'number' || typeof senders !== 'number' || typeof windowHours !== 'number') return false
  return similar < found.similar || (similar === found.similar && senders < found.senders)
}
