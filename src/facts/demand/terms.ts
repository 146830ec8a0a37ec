/** What a unit of trade counts. */
export type UnitKind = 'count' | 'package' | 'container' | 'weight' | 'volume' | 'area' | 'length'

export interface Unit {
  /** Canonical: `pcs`, `kg`, `40HQ`. */
  readonly unit: string
  readonly kind: UnitKind
}

/** A phrase as it is written, in any case, and what it stands for. */
export interface Phrase {
  readonly written: string
  readonly value: string
}

/**
 * The words of the trade that the demand is read with. The look-ups get a token or two in lower case, compatibility
 * forms folded (`m²` is `m2`), and answer `null` for what they do not know.
 */
export interface TradeTerms {
  /** The same for a language in which some of these words mean something else; none where nothing differs. */
  readonly of?: (language: string) => TradeTerms | undefined
  unit(token: string): Unit | null
  /** Whether a word that is oftener another one is a unit in the language at hand: `ks` in Czech, `ad` in Turkish. */
  readonly isOwnUnit?: (token: string) => boolean
  /** What a word after a number multiplies it by: 1,000 for `k`, `тысяч`, `thousand`; 1 for every other. */
  factor(token: string): number
  /** The same in scripts without spaces, longest first, to be found at the beginning of a stretch. */
  readonly runFactors: readonly (readonly [word: string, factor: number])[]
  /** ISO 4217 code of a symbol, code or word: `$`, `us$`, `rmb`, `元`. */
  currency(token: string): string | null
  /** Canonical Incoterm: `FOB` of `fob`, `CFR` of `c&f`. */
  incoterm(token: string): string | null
  readonly certificates: readonly Phrase[]
  /** Certificates that are everyday words in small letters. */
  readonly upperCaseCertificates: ReadonlySet<string>
  readonly paymentTerms: readonly Phrase[]
  readonly ports: readonly Phrase[]
}
