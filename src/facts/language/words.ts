const incoterms = new Set('fob cif cfr exw ddp dap dpu fca fas cpt cip'.split(' '))
/** What follows an incoterm is a place, of so many words at most. */
const placeWords = 2
/** With a mark behind it at most. */
const mayBeIncoterm = /^[c-f].{2,3}$/i
const beginsName = /^\p{Lu}\p{Ll}/u

/** Terms of trade, units and names of services that stand in letters of every language: no evidence for English. */
const tradeTerms = new Set(
  [...incoterms, ...(
    'moq rfq oem odm sku pcs pc ctn ctns fcl lcl usd eur rmb cny gbp aed lc tt dp da pi awb bl coa msds iso ' +
    'led lcd pvc abs usb cnc kg kgs gsm mt cbm cm mm ml kw kv hp rpm hr hrs email mail whatsapp wechat weixin viber telegram skype zalo imo fax hs eta etd dhl ups fedex tnt'
  ).split(' ')],
)

const beyondAscii = /[^\0-\x7f]/
const address = /[@\\]|:\/\/|www\./
/** Most tokens: letters, of which the first may be a capital, and a mark. They are read without all that follows. */
const plainToken = /^(?!www\.)[A-Za-z][a-z]*[,.;:!?]?$/
const wordPattern = /[\p{L}\p{M}]+(?:[2-9][\p{L}\p{M}]+)*[2-9]?|[2-9][\p{L}\p{M}]+(?:[2-9][\p{L}\p{M}]+)*/gu
const abbreviationAtMost = 5
const shoutedFrom = 5
const plainFrom = 5

/**
 * The words of a text as detectors get them: small letters, one space before, between and after. Left out are numbers and model numbers,
 * addresses and links, abbreviations in capitals, trade terms, and the place that an incoterm names. A digit from 2 to 9 among letters stays, for Arabic typed in Latin
 * letters needs it.
 */
export function wordsOf(text: string): string {
  // Where all is in capitals, they tell no abbreviations; a few letters may be just that.
  const isShouted = !/[a-z]/.test(text) && text === text.toUpperCase() && text.replace(/[^\p{L}]/gu, '').length >= shoutedFrom
  const words = ['']
  let namesLeft = 0
  const composed = beyondAscii.test(text) ? text.normalize('NFC') : text
  for (const token of composed.match(/\S+/g) ?? []) {
    const isPlain = plainToken.test(token)
    if (!isPlain && address.test(token)) continue
    if (namesLeft > 0 && !isShouted && beginsName.test(token)) {
      namesLeft--
      continue
    }
    namesLeft = mayBeIncoterm.test(token) && incoterms.has(token.toLowerCase().slice(0, 3)) ? placeWords : 0
    if (isPlain) {
      const small = (token.charCodeAt(token.length - 1) > 0x3f ? token : token.slice(0, -1)).toLowerCase()
      if (!tradeTerms.has(small)) words.push(small)
      continue
    }
    const found = token.match(wordPattern)
    if (!found || (isModel(token) && !found.some(isPlainWord))) continue
    for (const word of found) {
      if (!isShouted && isAbbreviation(word)) continue
      const small = word.toLowerCase()
      if (!tradeTerms.has(small)) words.push(small)
    }
  }
  words.push('')
  return words.length === 2 ? ' ' : words.join(' ')
}

/** Whether a token is a term of trade, as written in any language's text. */
export function isTradeTerm(token: string): boolean {
  return tradeTerms.has(token.toLowerCase().replace(/^\d+/, ''))
}

/** Whether a token has the look of a model or an amount with its unit: `LM-300`, `500kg`, `PV2R1`. */
function isModel(token: string): boolean {
  return /\d\d|\d[-/.]|[-/.]\d|[A-Z]\d|\d[A-Z]/.test(token)
}

/** A word that makes a token more than a model: `12-teilig`, `50kg,bitte`. */
function isPlainWord(word: string): boolean {
  return word.length >= plainFrom && word !== word.toUpperCase()
}

function isAbbreviation(word: string): boolean {
  return word.length > 1 && word.length <= abbreviationAtMost && word === word.toUpperCase() && word !== word.toLowerCase()
}
