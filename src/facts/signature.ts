import { folded } from '../inquiry/fold'
import type { Message } from '../inquiry/text'
import { isLegalForm } from './names'

/** What a signature says of the one who signs, each as written; `null` for what is not in it. */
export interface Signature {
  /** Filled lines after the closing formula. */
  readonly lines: number
  readonly name: string | null
  readonly jobTitle: string | null
  readonly company: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly website: string | null
}

const linesAtMost = 24
const lineReads = 160

/** Reads who signs a message. */
export type SignatureReader = (message: Message) => Signature

/**
 * Reads the signature: the lines after the closing formula or `-- `, else a last paragraph of short lines that has a telephone
 * number, a website or a firm's name in it.
 */
export function signatureOf(message: Message): Signature {
  const signed = message.segments.find(({ kind }) => kind === 'signature')
  if (signed) return readLines(linesOf(message.body.raw.slice(signed.rawStart, signed.rawEnd)).slice(1))
  const now = message.segments.filter(({ kind }) => kind === 'now').at(-1)
  const last = now ? readLines(lastParagraph(message.body.raw.slice(now.rawStart, now.rawEnd))) : nobody
  return last.company || last.phone || last.website ? last : nobody
}

const nobody: Signature = { lines: 0, name: null, jobTitle: null, company: null, address: null, phone: null, website: null }

function linesOf(text: string): string[] {
  const lines: string[] = []
  for (const line of text.slice(0, linesAtMost * lineReads).split('\n')) {
    const trimmed = line.slice(0, lineReads).trim()
    if (trimmed !== '' && lines.length < linesAtMost) lines.push(trimmed)
  }
  return lines
}

const paragraphLines = 9
const shortLine = 80

/** Two to nine short lines at the end, after a blank one. */
function lastParagraph(text: string): string[] {
  const end = text.slice(-paragraphLines * lineReads).trimEnd()
  const lines = end.split('\n').map((line) => line.trim())
  const blank = lines.lastIndexOf('')
  const paragraph = lines.slice(blank + 1)
  const fits = blank >= 0 && paragraph.length >= 2 && paragraph.length <= paragraphLines && paragraph.every((line) => line.length <= shortLine)
  return fits ? paragraph : []
}

/** What mail programs put under a message is no line of the sender's. */
const ofTheProgram = /^(?:sent (?:from|via|with)|get outlook|gesendet (?:von|mit)|von meinem|envoye (?:de|depuis)|enviado (?:desde|do|de)|inviato d|отправлено|发自|发送自|從我|-- ?$|_{3,}|-{3,}|={3,}|\*{3,})/

function readLines(lines: readonly string[]): Signature {
  const read: { -readonly [Key in keyof Signature]: Signature[Key] } = { ...nobody }
  for (const line of lines) {
    const plain = folded(line)
    if (ofTheProgram.test(plain)) continue
    read.lines++
    read.website ??= websiteIn(line)
    read.phone ??= phoneIn(plain)
    const company = read.company === null ? companyIn(line) : null
    read.company ??= company
    if (read.address === null && isAddress(plain)) read.address = line
    else if (read.jobTitle === null && line.length <= 70 && titles.test(plain)) read.jobTitle = line
    else if (read.name === null && company === null && read.lines <= 2 && isName(line)) read.name = line
  }
  return read
}

function isName(line: string): boolean {
  return line.length <= 40 && /^[\p{L}\p{M}.'’ -]{2,}$/u.test(line) && line.split(' ').length <= 5
}

const titles =
  /(?:^|[^a-z])(?:manager|mgr|director|engineer|buyer|purchaser|ceo|cfo|coo|cto|owner|founder|president|head of|chief|officer|executive|coordinator|specialist|procurement|purchasing|merchandiser|managing partner|importer|geschaftsfuhrer(?:in)?|einkaufsleiter(?:in)?|einkauf|einkaufer(?:in)?|leiter(?:in)?|inhaber(?:in)?|gerente|director[ae]?|jefe|jefa|comprador[ae]?|encargad[oa]|directeur|directrice|responsable|acheteu(?:r|se)|gerant|diretora?|direttore|responsabile|titolare|mudur|muduru|kierownik|dyrektor|kupiec)(?:[^a-z]|$)|менеджер|директор|начальник|закуп|经理|經理|总监|總監|采购|採購|老板|总裁|部長|担当|대표|과장|부장|مدير/

const streets =
  /(?:^|[^a-z])(?:p\.? ?o\.? ?box|street|st\.|road|rd\.?|avenue|ave\.?|blvd|boulevard|lane|floor|building|bldg|plot|suite|unit|industrial (?:area|zone|estate|park)|free zone|rue|route|via|viale|corso|piazza|calle|avenida|av\.|carrera|cra\.|rua|plaza|ulica|ul\.|cad\.?|caddesi|sok\.?|mah\.?|address|adresse|direccion|endereco|indirizzo|platz|allee|weg)(?:[^a-z]|$)|stra(?:ss|ß)e|str\. ?\d|улица|ул\.|просп|路|街|号|號|شارع|ص\.ب/

function isAddress(plain: string): boolean {
  return streets.test(plain) && /\d/.test(plain)
}

const phoneLabel = /(?:^|[^a-z])(?:tel|telefon|telefono|telephone|phone|ph|mob|mobile|cell|cel|handy|fax|whatsapp|wa|wechat|viber|t|m|p|f|gsm)\s?[.:/+(\d]|电话|手机|電話|тел|моб|전화|هاتف/

/** A run of 7 to 15 digits; a short one needs a label or a `+`, so that postcodes and registration numbers stay out. */
function phoneIn(plain: string): string | null {
  const run = /[+(]?\d[\d ().\-/]{5,28}\d/.exec(plain)?.[0]
  if (!run) return null
  const digits = run.replace(/\D/g, '').length
  if (digits < 7 || digits > 15) return null
  return run.startsWith('+') || run.startsWith('00') || phoneLabel.test(plain) ? run : null
}

function websiteIn(line: string): string | null {
  const written = /(?:https?:\/\/|www\.)[^\s<>|,;"']{3,100}/i.exec(line)?.[0] ?? /(?:^|[\s|])(?:web|website|homepage|site|url|网址|сайт)\s?[:：]\s?([a-z0-9.-]{4,80}\.[a-z]{2,12})/i.exec(line)?.[1]
  return written ? written.replace(/[.)]{1,3}$/, '') : null
}

/** Forms that are also everyday words or abbreviations count in capitals, with a dot, or beside another form. */
const ambiguous: ReadonlySet<string> = new Set(
  'as ab se sa ad co ag sl kg bv nv cv ek ug psc est san tic sti ip me dd oy kk gk pt tov too ou pl sau sia cia ska sp aps asa company limited corporation tbk ud lp plc epp mbh sapa sapi'.split(
    ' ',
  ),
)
/** Forms that are typed without the blank between them. */
const writtenTogether: ReadonlySet<string> = new Set(['coltd', 'pvtltd', 'ptyltd', 'pteltd', 'fzllc', 'gmbh&cokg', 'zoo'])
/** Forms that stand before the name. */
const leading: ReadonlySet<string> = new Set(['pt', 'cv', 'ooo', 'ооо', 'зао', 'оао', 'ао', 'пао', 'ип', 'тоо', 'тов', 'чп', 'uab', 'ud', 'sia'])
const eastern = /有限公司|有限责任公司|股份公司|集团|株式会社|有限会社|주식회사|\(주\)|㈜|公司$|شركه/

/** The firm's name in a line that has a legal form in it. */
function companyIn(line: string): string | null {
  const parts = line.split(/\s[|•·–—-]\s|[|•·]/)
  for (const part of parts) {
    const name = part.replace(/^\s*(?:company|firm|firma|empresa|société|azienda|公司名称|公司|компания)\s?(?:name)?\s?[:：]/i, '').trim()
    if (name.length < 4 || name.length > shortLine || /^(?:©|\(c\)|copyright)|[@?!]|https?:|www\./i.test(name)) continue
    if (eastern.test(folded(name))) return name
    const found = latinCompany(name)
    if (found) return found
  }
  return null
}

function latinCompany(text: string): string | null {
  const tokens = text.split(/\s+/)
  if (tokens.length > 12) return null
  const forms = tokens.map(formOf)
  if (forms[0] === 'leading' && tokens.length >= 2) return text
  let from = 0
  for (let i = 0; i < tokens.length; i++) {
    // A title may stand before the firm: `Purchasing Manager, Nordhang Ltd.`
    if (i > 0 && tokens[i - 1]!.endsWith(',') && forms[i] === null) from = i
    const next = forms[i + 1] ?? null
    const isForm = forms[i] === 'sure' || (forms[i] === 'unsure' && next === 'sure')
    // A firm's name does not begin in lower case; a sentence's middle does.
    if (!isForm || i === from || /^\p{Ll}/u.test(tokens[from]!)) continue
    let to = i
    while (isMoreOfForm(tokens, forms, to + 1)) to++
    return tokens.slice(from, to + 1).join(' ').replace(/,$/, '')
  }
  return null
}

/** Another form, or a word that leads over to one: `GmbH & Co. KG`, `S.A. de C.V.`, `San. ve Tic. Ltd.` */
function isMoreOfForm(tokens: readonly string[], forms: readonly ReturnType<typeof formOf>[], at: number): boolean {
  if (at >= tokens.length) return false
  return forms[at] !== null || ((tokens[at] === '&' || tokens[at] === 'de' || tokens[at] === 've') && (forms[at + 1] ?? null) !== null)
}

function formOf(token: string): 'sure' | 'unsure' | 'leading' | null {
  const word = folded(token).replace(/[^\p{L}\p{N}&]/gu, '')
  if (leading.has(word) && token === token.toUpperCase()) return 'leading'
  if (writtenTogether.has(word)) return 'sure'
  if (!isLegalForm(word)) return null
  if (!ambiguous.has(word)) return 'sure'
  const inCapitals = token.length >= 2 && token === token.toUpperCase()
  const isWord = word.length > 4 && /^\p{Lu}/u.test(token)
  return inCapitals || isWord || token.replace(/,$/, '').endsWith('.') ? 'sure' : 'unsure'
}
