import type { Demand } from '../../facts/types'
import { defineRule } from '../rule'

/** `MOQ`, `T/T`: longer terms, and those in other letters, are words of the sender's own language. */
const abbreviation = /^[a-z][a-z./]{1,3}$/i

/**
 * The message mixes its own language with English, or with the abbreviations of English trade.
 *
 * Why: buyers with little English write their own language and put in the trade terms that they know; such inquiries are
 * short, direct and mostly real.
 * Wrong when: a text from a translation program that left a sentence untranslated.
 * Signals: section 7.
 */
export const mixedWithEnglish = defineRule({
  id: 'language.mixed-with-english',
  needs: ['language', 'demand', 'wording'],
  check: ({ language, demand, wording }) => {
    if (language.code === 'und' || language.code === 'en') return null
    const english = language.others.find(({ code }) => code === 'en')
    if (english) return { args: { code: language.code }, spans: english.spans }
    const terms = abbreviations(demand)
    for (const { text, span } of wording.hits('minimum-order-ask')) {
      const value = abbreviationIn(text)
      if (value) terms.push({ value, span })
    }
    const distinct = new Set(terms.map(({ value }) => value.toUpperCase()))
    return distinct.size >= 2 ? { args: { code: language.code }, spans: terms.slice(0, 5).map(({ span }) => span) } : null
  },
})

function abbreviations({ incoterms, paymentTerms }: Demand) {
  return [...incoterms.map(({ value, span }) => ({ value: value.term, span })), ...paymentTerms.filter(({ value }) => abbreviation.test(value))]
}

/** Within a phrase of the sender's own language it is what stands in capitals alone. */
function abbreviationIn(phrase: string): string | null {
  if (abbreviation.test(phrase)) return phrase
  return phrase === phrase.toUpperCase() ? null : (/(?<!\p{L})[A-Z]{2,4}(?!\p{L})/u.exec(phrase)?.[0] ?? null)
}
