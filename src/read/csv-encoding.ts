import { isAscii, joinBytes } from './bytes'
import { guessCharset, withPunctuation } from './charset'

/** From the first byte that is not ASCII on, so much is looked at before the encoding is decided, in bytes. */
const enough = 4096

/** Turns a table's bytes into UTF-8: what a spreadsheet in China saves as CSV is GB18030, in the West Windows-1252. */
export class TableEncoding {
  /** The encoding, once it is known to be another than UTF-8. */
  name: string | null = null
  private state: 'ascii' | 'gathering' | 'utf-8' | 'other' = 'ascii'
  private gathered: Uint8Array[] = []
  private length = 0
  private decoder = new TextDecoder()
  private readonly encoder = new TextEncoder()

  push(chunk: Uint8Array): Uint8Array {
    if (this.state === 'utf-8') return chunk
    if (this.state === 'other') return this.recode(chunk)
    if (this.state === 'ascii' && isAscii(chunk)) return chunk
    this.state = 'gathering'
    this.gathered.push(chunk)
    this.length += chunk.length
    return this.length >= enough ? this.decide() : new Uint8Array(0)
  }

  end(): Uint8Array {
    if (this.state === 'gathering') {
      const bytes = this.decide()
      const rest = this.end()
      return joinBytes([bytes, rest], bytes.length + rest.length)
    }
    return this.state === 'other' ? this.recode(null) : new Uint8Array(0)
  }

  private decide(): Uint8Array {
    const bytes = joinBytes(this.gathered, this.length)
    this.gathered = []
    const guess = guessCharset(bytes)
    if (guess === 'gb18030' || guess === 'windows-1252') {
      this.state = 'other'
      this.name = guess === 'gb18030' ? 'GB18030' : 'Windows-1252'
      this.decoder = new TextDecoder(guess)
      return this.recode(bytes)
    }
    this.state = 'utf-8'
    return bytes
  }

  /** `null` at the end. */
  private recode(chunk: Uint8Array | null): Uint8Array {
    const text = chunk ? this.decoder.decode(chunk, { stream: true }) : this.decoder.decode()
    return this.encoder.encode(this.name === 'Windows-1252' ? withPunctuation(text) : text)
  }
}
