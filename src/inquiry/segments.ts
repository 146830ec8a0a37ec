import type { SegmentKind, Text } from './text'

/** A stretch of a body in indices of its raw text. */
export interface RawSegment {
  readonly kind: SegmentKind
  readonly start: number
  readonly end: number
}

interface Line {
  readonly start: number
  /** After the line feed. */
  readonly end: number
  /** Folded, trimmed, at most `lineReads` characters. */
  readonly text: string
}

/** No marker is longer; the rest of a long line is not looked at. */
const lineReads = 200
/** A closing formula opens a signature only if no more than this follows it. */
const signatureLines = 14
const signatureCharacters = 800

const originalMarkers = /^-{2,}\s?(?:original message|original mail|ursprungliche nachricht|original-?nachricht|message d'origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|wiadomosc oryginalna|исходное сообщение|оригинальное сообщение|puvodni zprava|opprinnelig melding|oprindelig meddelelse|alkuperainen viesti|orijinal mesaj|原始邮件|原始郵件|原邮件|邮件原件|元のメッセージ|original message follows|원본 메시지)/
const forwardMarkers = /^(?:-{2,}\s?)?(?:forwarded message|forwarded by|begin forwarded message|weitergeleitete nachricht|anfang der weitergeleiteten nachricht|message transfere|debut du message (?:transfere|reexpedie)|mensaje reenviado|mensagem encaminhada|(?:inizio )?messaggio inoltrato|inoltro messaggio|пересылаемое сообщение|пересланное сообщение|iletilen mesaj|转发的邮件|转发邮件|轉寄郵件|轉寄的郵件|doorgestuurd bericht|wiadomosc przekazana)/
/** Attribution of a quotation, "On Monday X wrote:", by its verb. */
const attributionVerbs = 'wrote|schrieb|a ecrit|ecrit|escribio|escreveu|ha scritto|написала?|пише|пишет|schreef|skrev|kirjoitti|napisala?|napisal\\(a\\)|yazdi|写道|寫道|のメール|님이 작성|viet|menulis|a scris|irta|εγραψε|כתב|كتب|تمت كتابه ما يلي|เขียนว่า'
const attributionEnds = new RegExp(`(?:${attributionVerbs})\\s?:?$`)
const attributionVerb = new RegExp(`(?:^|[\\s\\d"'>.,(])(?:${attributionVerbs})`)
const attributionStarts = /^(?:on|at|am|le|el|em|il|op|den|dne|dnia|w dniu|在|于|於|vao|pada|στις|في|\d|>|"|<|from|von)/
/** A clock time, and a year or a short date: what every program puts into the line, whatever its language. */
const clockTime = /(?:^|\D)\d{1,2}[:.h]\d\d/
const yearOrDate = /(?:^|\D)(?:20\d\d|\d{1,2}[./]\d{1,2}[./]\d\d)/
const headerNames = /^\*?(?:from|sent|date|to|cc|subject|von|gesendet|an|betreff|datum|de|envoye|a|objet|enviado|enviado el|para|asunto|assunto|enviada em|da|inviato|oggetto|van|verzonden|aan|onderwerp|от|кому|тема|отправлено|дата|od|wyslano|do|temat|kimden|kime|konu|gonderildi|发件人|发送时间|收件人|主题|抄送|日期|寄件者|寄件人|寄件日期|收件者|主旨|差出人|送信日時|宛先|件名|보낸 ?사람|받는 ?사람|제목|날짜|من|الي|إلى|التاريخ|الموضوع|tu|den|chu de|ngay|fra|til|emne|fran|skickat|till|amne|lahettaja|vastaanottaja|aihe|felado|kuldte|cimzett|targy|komu|predmet|odesilatel|catre|subiect|trimis|απο|προς|θεμα|αποσταληκε|מאת|נשלח|אל|נושא|จาก|ถึง|เรื่อง|dari|kepada|subjek|perihal|tanggal)\*?\s?:/
/** A quotation's block of headers opens with its sender; a letter's own opens with To or Date. */
const fromNames = /^\*?(?:from|von|de|da|van|od|от|kimden|发件人|寄件者|寄件人|差出人|보낸 ?사람|من|tu|fra|fran|lahettaja|felado|odesilatel|απο|מאת|จาก|dari)\*?\s?:/
const closings = /^(?:best regards|kind regards|warm regards|warmest regards|regards|with (?:best|kind|warm|many) regards|thanks (?:and|&) regards|thanks (?:and|&) best regards|thank you (?:and|&) regards|best wishes|yours (?:sincerely|faithfully|truly)|sincerely|sincerely yours|cheers|b\. ?rgds|rgds|b\.?regards|mit freundlichen gru[e]?(?:ss|s)en|freundliche gru[e]?(?:ss|s)e|mit besten gru(?:ss|s)en|viele gru(?:ss|s)e|beste gru(?:ss|s)e|cordialement|bien cordialement|salutations|bien a vous|sinceres salutations|saludos cordiales|saludos|cordiales saludos|atentamente|cordialmente|un saludo|atenciosamente|abracos|abraco|cumprimentos|com os melhores cumprimentos|cordiali saluti|distinti saluti|saluti|с уважением|з повагою|pozdrawiam|z powazaniem|met vriendelijke groet(?:en)?|groeten|groet|med vanlig halsning|med venlig hilsen|vennlig hilsen|s pozdravem|udvozlettel|cu stima|cu respect|lep pozdrav|s postovanjem|saygilarimla|saygilarimizla|iyi calismalar|tran trong|than ai|hormat kami|salam hormat|مع التحيه|مع تحياتي|تحياتي|وتفضلوا|با احترام|با تشكر|此致|此致敬礼|祝好|顺祝商祺|顺颂商祺|祝商祺|敬祝商祺|商祺|敬具|以上、よろしくお願いいたします|よろしくお願いいたします|宜しくお願い致します|감사합니다|ขอแสดงความนับถือ|ขอบคุณค่ะ|ขอบคุณครับ|εκτιμηση|με εκτιμηση|בברכה|בתודה)(?=$|[\s,.!:;،-])/
/** Closing formulas that begin other lines as well: `best price`, `LG washing machine`. They count where nothing follows. */
const shortClosings = /^(?:best|respectfully|br|brgds|mfg|lg|cdt|att|atte|terima kasih|谢谢)[\s,.!;-]*$/
const underscores = /^_{10,}$/
const deviceNotes = /^(?:sent (?:from|via)|get outlook for|gesendet (?:von|mit)|von meinem (?:iphone|ipad)|envoye (?:de mon|depuis)|enviado desde|enviado do meu|inviato da|verzonden (?:vanaf|met)|wyslano z|отправлено (?:с|из)|gonderildi|发自我的|從我的|来自我的|iphoneから送信|나의 iphone)/

/** Divides a body into what the sender says now, the signature, and what is quoted or forwarded along. */
export function segmentsOf(body: Pick<Text, 'raw' | 'folded' | 'rawAt'>, marked: readonly { readonly start: number; readonly end: number }[] = []): RawSegment[] {
  const lines = linesOf(body)
  const kinds: SegmentKind[] = new Array(lines.length).fill('now')
  let carried: SegmentKind | null = null
  let stretch = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (carried === null) carried = carriedFrom(lines, i)
    while (stretch < marked.length && marked[stretch]!.end + 1 < line.end) stretch++
    const isMarked = stretch < marked.length && line.start >= marked[stretch]!.start
    if (carried !== null) kinds[i] = carried
    else if (kinds[i] === 'quoted') continue
    else if (line.text.startsWith('>') || isMarked) kinds[i] = 'quoted'
    else for (let more = attributionAt(lines, i); more > 0; more--) kinds[i + more - 1] = 'quoted'
  }
  // Where nothing else is said, what is passed on is the message; so is a letter that opens with From, To and Date.
  const says = (kind: SegmentKind) => kinds.some((other, i) => other === kind && lines[i]!.text !== '')
  if (!says('now')) {
    const opensWithHeaders = carried === 'quoted' && fromNames.test(firstSaid(lines))
    for (let i = 0; i < kinds.length; i++) if (kinds[i] === 'forwarded' || opensWithHeaders) kinds[i] = 'now'
  }
  markSignature(lines, kinds)
  // An empty line belongs to what stands above it.
  for (let i = 1; i < kinds.length; i++) if (lines[i]!.text === '') kinds[i] = kinds[i - 1]!
  return merge(lines, kinds, body.raw.length)
}

function linesOf({ raw, folded, rawAt }: Pick<Text, 'raw' | 'folded' | 'rawAt'>): Line[] {
  const lines: Line[] = []
  let start = 0
  let from = 0
  while (start < raw.length) {
    const feed = raw.indexOf('\n', start)
    const end = feed < 0 ? raw.length : feed + 1
    let to = end
    if (rawAt) {
      to = from
      while (to < folded.length && rawAt[to]! < end) to++
    }
    lines.push({ start, end, text: folded.slice(from, Math.min(to, from + lineReads)).trim() })
    start = end
    from = to
  }
  return lines
}

/** From a separator on, all of the rest is carried along. */
function carriedFrom(lines: readonly Line[], i: number): SegmentKind | null {
  const text = lines[i]!.text
  if (text === '') return null
  if (forwardMarkers.test(text)) return 'forwarded'
  if (originalMarkers.test(text)) return 'quoted'
  if (text.includes(':') && fromNames.test(text) && countHeaders(lines, i) >= 3 && !(i > 0 && headerNames.test(lines[i - 1]!.text))) return 'quoted'
  if (underscores.test(text) && i + 1 < lines.length && countHeaders(lines, nextFilled(lines, i + 1)) >= 3) return 'quoted'
  const attribution = attributionAt(lines, i)
  if (attribution > 0) {
    const next = nextFilled(lines, i + attribution)
    // Without marks on its lines, what follows the attribution is quoted to the end.
    if (next < lines.length && !lines[next]!.text.startsWith('>')) return 'quoted'
  }
  return null
}

/** The first line that is not empty, nor the rule that some programs draw above what they pass on. */
function firstSaid(lines: readonly Line[]): string {
  const first = nextFilled(lines, 0)
  const { text = '' } = lines[first] ?? {}
  return underscores.test(text) ? (lines[nextFilled(lines, first + 1)]?.text ?? '') : text
}

function countHeaders(lines: readonly Line[], from: number): number {
  let count = 0
  for (let i = from; i < Math.min(lines.length, from + 8); i++) if (headerNames.test(lines[i]!.text)) count++
  return count
}

function nextFilled(lines: readonly Line[], from: number): number {
  let i = from
  while (i < lines.length && i < from + 4 && lines[i]!.text === '') i++
  return i
}

/** How many lines an attribution that begins here runs over: one, two, or none. */
function attributionAt(lines: readonly Line[], i: number): number {
  const { text } = lines[i]!
  if (text.length < 8 || text.startsWith('>') || !/[\d@]/.test(text)) return 0
  if (isAttribution(text)) return 1
  const next = lines[i + 1]?.text
  // Programs break the line at some 78 characters; a letter's own line is not taken along.
  if (!next || next.length > 100 || (!attributionStarts.test(text) && !clockTime.test(text))) return 0
  return hasDigit(text) && isAttribution(`${text} ${next}`) ? 2 : 0
}

function isAttribution(text: string): boolean {
  if (attributionStarts.test(text) && attributionEnds.test(text) && (hasDigit(text) || text.includes('@'))) return true
  const hasTime = clockTime.test(text) && yearOrDate.test(text)
  if (!hasTime) return false
  if (attributionEnds.test(text) && text.includes('@')) return true
  return text.endsWith(':') && (text.includes('@') || (attributionStarts.test(text) && attributionVerb.test(text)))
}

function hasDigit(text: string): boolean {
  return /\d/.test(text)
}

/** The last closing formula, or the `-- ` line, opens the signature, where little enough follows and nothing is asked in it. */
function markSignature(lines: readonly Line[], kinds: SegmentKind[]): void {
  let last = -1
  for (let i = 0; i < lines.length; i++) if (kinds[i] === 'now' && lines[i]!.text !== '') last = i
  if (last < 0) return
  let filled = 0
  let characters = 0
  let found = -1
  for (let i = last; i >= 0 && filled <= signatureLines && characters <= signatureCharacters; i--) {
    if (kinds[i] !== 'now') continue
    const { text } = lines[i]!
    if (text === '') continue
    const isDevice = text.length < 80 && deviceNotes.test(text)
    const closes = i > 0 && text.length < 60 && !asks(text) && (closings.test(text) || (i < last && shortClosings.test(text)))
    if (isDevice || closes || text === '--') found = i
    // Two formulas one after the other are one; what stands higher up is another matter.
    else if (found >= 0 && !deviceNotes.test(lines[found]!.text)) break
    else if (asks(text) || /^(?:p\.? ?s\.?|n\.?b\.?|ps)\b/.test(text)) break
    if (text === '--') break
    filled++
    characters += text.length
  }
  // What has nothing before it is the message, however it begins.
  if (found < 0 || !lines.some((line, i) => i < found && kinds[i] === 'now' && line.text !== '')) return
  for (let i = found; i <= last; i++) if (kinds[i] === 'now') kinds[i] = 'signature'
}

function asks(text: string): boolean {
  return /\?(?:\s|$)/.test(text) || text.includes('吗')
}

function merge(lines: readonly Line[], kinds: readonly SegmentKind[], length: number): RawSegment[] {
  const segments: RawSegment[] = []
  for (let i = 0, first = 0; i < lines.length; i++) {
    if (i + 1 < lines.length && kinds[i + 1] === kinds[first]) continue
    segments.push({ kind: kinds[first]!, start: lines[first]!.start, end: lines[i]!.end })
    first = i + 1
  }
  if (segments.length === 0) segments.push({ kind: 'now', start: 0, end: length })
  return segments
}
