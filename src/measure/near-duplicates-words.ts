import { fold } from '../inquiry/fold'

/** What a text is compared by: its words in order, one number each. */
export interface ComparedWords {
  readonly words: Int32Array
  /** Whether most of them are single characters, of a script without spaces. */
  readonly wide: boolean
  /** Its length in words, two characters of such a script being one. */
  readonly length: number
}

/** Words that differ from copy to copy of one template. All folded. */
export interface SlotWords {
  /** Of the sender's and the firm's names: left out where they stand with a capital, or in a script without capitals. */
  readonly names: ReadonlySet<string>
  /** Of the goods: left out wherever they stand. */
  readonly goods: ReadonlySet<string>
  /** Names and goods in scripts without spaces, whole. */
  readonly wide: readonly string[]
}

/** Characters of a text that are compared; the rest is not looked at. */
export const comparedAtMost = 64 * 1024

const numberMark = 1
const linkMark = 2
const addressMark = 3
const slotMark = 4
const marks = 4

const wordAtMost = 32
const greetingWordsAtMost = 6
const nameWordsAtMost = 4

/** What greetings begin with. These words and those below are folded: `й` is `и`. */
const greetings = new Set(
  `dear hi hello hey hallo halo greetings attn hola ola bonjour salut salam ciao buongiorno buonasera salve cher chere chers estimado estimada estimados estimadas
  prezado prezada prezados caro cara gentile egregio spettabile liebe lieber moin beste geachte hej hei kaere kjaere basta merhaba selam sayin szanowny szanowna
  szanowni witam czesc vazeny vazena уважаемыи уважаемая уважаемые здравствуите привет шановнии шановні αγαπητε αγαπητοι שלום مرحبا عزيزي الساده سلام xin kepada yth`.split(/\s+/),
)
/** Greetings that two words tell, by the first of them. */
const greetingPairs = new Map(
  Object.entries({
    good: 'day morning afternoon evening', guten: 'tag morgen abend', sehr: 'geehrte geehrter', buenos: 'dias', buenas: 'tardes noches', bom: 'dia', boa: 'tarde noite',
    добрыи: 'день вечер', доброго: 'дня', dzien: 'dobry', dobry: 'den', iyi: 'gunler aksamlar', to: 'whom', selamat: 'pagi siang sore malam',
  }).map(([first, seconds]) => [first, new Set(seconds.split(' '))]),
)
/** Who is greeted without a name. */
const addressees = new Set(
  `sir sirs madam madame madams mr mrs ms miss dr or and to all there team friend friends dear manager sales export purchasing owner director seller supplier everyone
  everybody it may concern whom partner respected esteemed customer senor senora senores monsieur messieurs mesdames herr frau damen und herren signori sig senhor senhora senhores`.split(/\s+/),
)
/** What a sender's name follows on, by the last word: `my name is`, `ich heisse`. */
const introductions = new Map(
  Object.entries({ is: 'name this', am: 'i', m: 'i', ist: 'name', heisse: 'ich', appelle: 'm', llamo: 'me', es: 'nombre', chiamo: 'mi', e: 'nome', зовут: 'меня', adim: 'benim' }).map(
    ([last, before]) => [last, new Set(before.split(' '))],
  ),
)

/**
 * The words of a text as the copies of one template share them: folded, every number, link and mail address as one mark of its
 * kind, without greetings and the names in them, and with what stands in `slots` as a mark. Takes time linear in the text.
 */
export function comparedWords(text: string, slots: SlotWords | null = null): ComparedWords {
  let raw = text.length > comparedAtMost ? text.slice(0, comparedAtMost) : text
  if (slots) for (const name of slots.wide) raw = raw.replaceAll(name, ' ')
  const { folded, rawAt } = fold(raw)
  const words: number[] = []
  let wide = 0
  let atLineStart = true
  let previous = ''
  let namesExpected = 0
  let plainUntil = 0

  const rawIndex = (index: number): number => (rawAt ? rawAt[index]! : index)

  let at = 0
  while (at < folded.length) {
    const kind = kindAt(at)
    if (kind === other) {
      if (folded.charCodeAt(at) === space) {
        if (endsLine(at)) atLineStart = true
        at++
        continue
      }
    } else if (atLineStart) {
      atLineStart = false
      previous = ''
      namesExpected = 0
      const end = greetingEnd(at)
      if (end > at) {
        at = end
        continue
      }
    }
    if (at >= plainUntil && folded.charCodeAt(at) < 0x80) {
      plainUntil = runEnd(at)
      const mark = markOf(at, plainUntil)
      if (mark) {
        addMark(mark)
        at = plainUntil
        continue
      }
    }
    if (kind === other) at++
    else if (kind === alone) {
      words.push(hashOf(at, at + 1))
      wide++
      at++
    } else at = readWord(at)
  }
  return { words: Int32Array.from(words), wide: wide * 2 > words.length, length: words.length - Math.floor(wide / 2) }

  function kindAt(index: number): number {
    const code = folded.charCodeAt(index)
    return kinds[code]! || (kinds[code] = kindOf(code))
  }

  /** However many words a name, a number or a product has, it is one mark. */
  function addMark(mark: number): void {
    if (words[words.length - 1] !== mark) words.push(mark)
  }

  function readWord(start: number): number {
    let end = start
    let hasDigit = false
    for (; end < folded.length; end++) {
      const kind = kindAt(end)
      if (kind === digit) hasDigit = true
      else if (kind !== spelling) break
    }
    if (hasDigit) {
      addMark(numberMark)
      previous = ''
      return end
    }
    const word = end - start <= wordAtMost ? folded.slice(start, end) : ''
    if (slots && (slots.goods.has(word) || (slots.names.has(word) && mayBeName(start)))) addMark(slotMark)
    else if (namesExpected > 0 && isCapitalised(start, end)) {
      namesExpected--
      addMark(slotMark)
    } else {
      namesExpected = introductions.get(word)?.has(previous) ? nameWordsAtMost : 0
      words.push(hashOf(start, end))
    }
    previous = word
    return end
  }

  function hashOf(start: number, end: number): number {
    let hash = 0x811c9dc5 | 0
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), 0x01000193)
    return hash > 0 && hash <= marks ? hash + marks : hash
  }

  function wordAt(start: number): string {
    let end = start
    while (end < folded.length && end - start < wordAtMost && kindAt(end) === spelling) end++
    return folded.slice(start, end)
  }

  function isCapitalised(start: number, end: number): boolean {
    if (end - start < 2) return false
    const [first, second] = [raw[rawIndex(start)]!, raw[rawIndex(start + 1)]!]
    return first !== first.toLowerCase() && second === second.toLowerCase()
  }

  function mayBeName(start: number): boolean {
    const first = raw[rawIndex(start)]!
    return first !== first.toLowerCase() || first === first.toUpperCase()
  }

  function endsLine(index: number): boolean {
    const end = rawIndex(index + 1)
    for (let i = rawIndex(index); i < end; i++) if (raw.charCodeAt(i) === 0x0a || raw.charCodeAt(i) === 0x0d) return true
    return false
  }

  /** Where a greeting that begins here is over: after the names in it and their comma. `start` where none begins. */
  function greetingEnd(start: number): number {
    const first = wordAt(start)
    let end = start + first.length
    if (!greetings.has(first)) {
      const second = wordAt(end + 1)
      if (!greetingPairs.get(first)?.has(second)) return start
      end += 1 + second.length
    }
    let named = 0
    for (let i = end; i < folded.length; ) {
      const char = folded[i]!
      if (closesGreeting(char)) return i + 1
      if (char === ' ' && endsLine(i)) return i
      if (char === ' ' || char === '.' || char === '/' || char === '&') {
        i++
        continue
      }
      const word = wordAt(i)
      if (named < greetingWordsAtMost && (addressees.has(word) || isCapitalised(i, i + word.length))) {
        named++
        end = i += word.length
      } else return named === 0 ? smallNameEnd(i, end) : end
    }
    return end
  }

  /** Names in small letters show only by the comma after them: `hi john lee,`. */
  function smallNameEnd(start: number, otherwise: number): number {
    for (let i = start, count = 0; count < 2; count++) {
      const word = wordAt(i)
      if (word === '') return otherwise
      i += word.length
      if (closesGreeting(folded[i] ?? '')) return i + 1
      if (folded[i] !== ' ' || endsLine(i)) return otherwise
      i++
    }
    return otherwise
  }

  /** The end of the ASCII characters without a space that begin here. */
  function runEnd(start: number): number {
    let end = start
    for (; end < folded.length; end++) {
      const code = folded.charCodeAt(end)
      if (code <= space || code >= 0x80) break
    }
    return end
  }

  function markOf(start: number, end: number): number {
    let host = false
    for (let i = start; i < end; i++) {
      const code = folded.charCodeAt(i)
      if (code === 0x40 && i > start && i < end - 1) return addressMark
      if (code === 0x3a && folded.startsWith('://', i)) return linkMark
      if (code === 0x2e) host = true
    }
    return host && beginsWithHost(start, end) ? linkMark : 0
  }

  /** `www.example.com/offer`, `example.com`; not the end of a sentence without its space, as in `company.Could`. */
  function beginsWithHost(start: number, end: number): boolean {
    let i = start
    while (i < end && kindAt(i) === other) i++
    let label = i
    let labels = 0
    for (; i < end; i++) {
      const code = folded.charCodeAt(i)
      if (code === 0x2e) {
        if (i === label) break
        if (i + 1 >= end || kindAt(i + 1) === other || isCapitalised(i + 1, Math.min(end, i + 3))) break
        labels++
        label = i + 1
      } else if (code !== 0x2d && kindAt(i) === other) break
    }
    if (labels === 0 || i - label < 2) return false
    for (let k = label; k < i; k++) if (kindAt(k) !== spelling) return false
    return true
  }
}

function closesGreeting(char: string): boolean {
  return char === ',' || char === '!' || char === ':' || char === ';' || char === '،'
}

const space = 0x20
/** Kinds of characters; zero is not yet known. */
const other = 1
const spelling = 2
const digit = 3
/** A word by itself. */
const alone = 4
/** What each character of 16 bits is, worked out when it is first met. */
const kinds = new Uint8Array(0x10000)
const letter = /[\p{L}\p{M}]/u

function kindOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return digit
  if (code < 0x80) return code >= 0x61 && code <= 0x7a ? spelling : other
  if (isWithoutSpaces(code)) return alone
  // Halves of a pair: ideographs beyond the first plane; little pictures are scattered at will.
  if (code >= 0xd800 && code <= 0xdfff) return code >= 0xd840 && code <= 0xd88f ? alone : other
  return letter.test(String.fromCharCode(code)) ? spelling : other
}

/** Whether a character's script is written without spaces: Thai, Lao, Burmese, Khmer, kana, CJK ideographs. */
export function isWithoutSpaces(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) || (code >= 0x1000 && code <= 0x109f) || (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) || (code >= 0x3400 && code <= 0x9fff)
  )
}
