import { ownText } from '../facts/own-text'
import { folded } from '../inquiry/fold'
import { normalise } from '../inquiry/normalise'
import type { Inquiry } from '../inquiry/schema'
import { type ComparedWords, comparedWords, isWithoutSpaces, type SlotWords } from './near-duplicates-words'

const readOfEach = 200
const goodsAtMost = 200
const nameWordAtLeast = 2
const goodsWordAtLeast = 3
/** Stand in names of goods and everywhere else. */
const binding = new Set('and for the with from our your per von fur und der die das mit pour les des avec para por con los las del para com dos das per con del dei'.split(' '))

/** The sender's own words in an inquiry's body, without signature and quotations. */
export function ownTextOf(inquiry: Inquiry): string {
  return ownText(normalise(inquiry, []))
}

/**
 * The words of an inquiry as near copies share them: the sender's own, with marks for the sender's name and firm and for the
 * goods that the listing and `goods` (the seller's products) name.
 */
export function comparedInquiry(inquiry: Inquiry, goods: readonly string[] = []): ComparedWords {
  return comparedWords(ownTextOf(inquiry), slotWordsOf(inquiry, goods))
}

/** Names and goods of an inquiry that differ from copy to copy of one template. */
export function slotWordsOf({ sender, product }: Inquiry, goods: readonly string[]): SlotWords {
  const names = [sender?.name, sender?.company].filter((name) => name !== undefined)
  const own = product === undefined ? sellersWords(goods) : mergedWords(sellersWords(goods), slotsOf([product], goodsWordAtLeast))
  const found = slotsOf(names, nameWordAtLeast)
  return { names: found.words, goods: own.words, wide: [...found.wide, ...own.wide] }
}

interface Slots {
  readonly words: ReadonlySet<string>
  readonly wide: readonly string[]
}

const none: Slots = { words: new Set(), wide: [] }
/** One list of products stands for a whole run. */
const read = new WeakMap<readonly string[], Slots>()

function sellersWords(goods: readonly string[]): Slots {
  if (goods.length === 0) return none
  let slots = read.get(goods)
  if (!slots) read.set(goods, (slots = slotsOf(goods.slice(0, goodsAtMost), goodsWordAtLeast)))
  return slots
}

function mergedWords(one: Slots, other: Slots): Slots {
  return { words: new Set([...one.words, ...other.words]), wide: [...one.wide, ...other.wide] }
}

function slotsOf(phrases: readonly string[], lengthAtLeast: number): Slots {
  const words = new Set<string>()
  const wide: string[] = []
  for (const phrase of phrases) {
    const text = phrase.slice(0, readOfEach)
    for (const word of folded(text).split(/[^\p{L}\p{M}]+/u)) {
      if (word.length >= lengthAtLeast && !isWithoutSpaces(word.charCodeAt(0)) && !binding.has(word)) words.add(word)
    }
    for (const stretch of text.split(/[\s,;/()（）·、]+/)) if (stretch.length >= 2 && isWithoutSpaces(stretch.charCodeAt(0))) wide.push(stretch)
  }
  return { words, wide }
}
