import { remember } from '../inquiry/remember'
import { folded } from '../inquiry/fold'

/** Forms of firms, folded and without dots, as they stand in a firm's name. */
const legalForms = words(`
  ltd limited llc llp lp inc incorporated corp corporation co company plc cia compania companhia cie gmbh mbh ag kg ohg gbr ug ek kgaa se sa sas sasu
  sarl eurl srl spa snc sapa sl slu sau cv sapi ltda eireli epp me sac eirl bv nv vof bvba sprl cvba ab oy oyj as asa aps kft zrt bt nyrt sro doo dooel
  dd ad ood eood jsc ojsc pjsc oao ooo zao pao tov too ip pt tbk ud sdn bhd pte pvt pty pl fze fzco fzc fzllc dmcc wll saoc saog est sti san tic ou uab
  sia kk yk gk psc psa zoo sp ska
`)

/** Words that thousands of firms bear, and words that bind. */
const genericWords = words(`
  trading trade trader traders commerce commercial comercial comercializadora international internacional internationale intl global globe group groupe
  grupo gruppe gruppo holding holdings enterprise enterprises industries industry industrial industria industrias import imports export exports importer
  exporter impex importaciones exportaciones general services service servicios solutions solution systems system supply supplies supplier suppliers
  distribution distributor distributors distribuidora distribuciones manufacturing manufacturer manufacturers factory works products product business
  partners associates brothers bros sons son world worldwide national united new store stores shop shops market markets marketing sales handel handels
  vertrieb etablissements ets societe firma office online web net com org www agency agencies house center centre centro wholesale wholesalers retail
  retailers retailer corporate sanayi ticaret pazarlama ithalat ihracat anonim sirketi dis procurement purchasing purchase sourcing buying buyer vendor
  department dept division team desk support customer care official order orders head headquarters regional branch petroleum oil bank express energies
  logistics motors telecom hypermarket supermarket supermarkets the and of for de la le les el los las del da do dos das di du des und et y e en van von
  der den ve i north south east west central africa asia europe america american european african asian gulf middle usa us uk uae eu china india
  deutschland germany france italy italia spain espana brasil brazil mexico turkey turkiye egypt nigeria ghana kenya japan korea vietnam thailand
  indonesia malaysia singapore philippines australia canada poland polska russia ukraine pakistan bangladesh ksa saudi dubai hong kong hongkong shenzhen
  guangzhou shanghai ningbo yiwu beijing
`)

/** Words of a trade: shared by chance between a firm and a domain, yet no sign that the two are strangers. */
const tradeWords = words(`
  technology technologies technik tech engineering engineers construction constructions contracting contractors foods food medical electronics
  electronic electric electrical textile textiles fashion furniture auto automotive parts tools tool machinery machines machine plastics plastic
  packaging steel metal metals chemical chemicals pharma energy power solar lighting light lights home garden building materials material hardware
  equipment logistics design designs consulting agro agri agriculture agricultural farm farms beauty cosmetics sports sport toys shoes garments garment
  apparel jewelry jewellery optical water filter filters safety security office printing paper glass wood stone marble tiles tile ceramics ceramic
  rubber pumps valves valve bearings bearing marine shipping werkzeuge werkzeug maschinen maschinenbau bau metall kunststoff elektro moebel mobel
  ferreteria muebles alimentos construcciones maquinaria quimica plasticos equipos materiales meubles outillage outils materiel batiment ferramenta
  arredo tessile mobili insaat makina gida tekstil
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

const nameAtMost = 200
const labelAtMost = 63

/** Whether a word (folded, without dots) is a legal form: `ltd`, `gmbh`, `sarl`. */
export function isLegalForm(word: string): boolean {
  return legalForms.has(word)
}

/** Whether a word (folded) says nothing of which firm it is: a legal form, `trading`, `international`, a country. */
export function isGenericWord(word: string): boolean {
  return legalForms.has(word) || genericWords.has(word)
}

/** A name's words in Latin letters and digits, folded; single letters that stand together are one word, so that `S.r.l.` is `srl`. */
export function latinWords(name: string): string[] {
  const found: string[] = []
  let letters = ''
  for (const word of folded(name.slice(0, nameAtMost)).replace(/'/g, '').split(/[^a-z0-9]+/)) {
    if (word.length === 1) {
      letters += word
      continue
    }
    if (letters) found.push(letters)
    letters = ''
    if (word) found.push(word)
  }
  if (letters) found.push(letters)
  return found
}

/** The words that tell this firm from others, at least three characters each: `nordhang` of `Nordhang International Trading Co., Ltd.` */
export function distinctiveWords(company: string): string[] {
  return latinWords(company).filter((word) => word.length >= 3 && !isGenericWord(word) && !tradeWords.has(word) && /[a-z]/.test(word))
}

/** How a company's name and a domain's label go together. */
export type NameFit = 'same' | 'partly' | 'unlike'

/**
 * Holds a company's name against the label of a domain (`nordhang` of `nordhang.de`).
 * `same`: a word that tells the firm apart, its words run together, or its initials are in the label, or the label is in the name.
 * `partly`: a word of the trade, the beginning of a word, or an abbreviation is shared. `unlike`: nothing is.
 * `null` where the name has no word that could be compared, as names in other scripts.
 */
export function nameFit(company: string, domainLabel: string): NameFit | null {
  return fitOfBoth(`${company}\n${domainLabel}`)
}

/** Several rules ask it of the same two names. */
const fitOfBoth = remember(64, (both: string): NameFit | null => {
  const at = both.lastIndexOf('\n')
  const [company, domainLabel] = [both.slice(0, at), both.slice(at + 1)]
  const spellings = spellingsOf(company)
  let found: NameFit | null = null
  for (const label of spellingsOf(domainLabel.slice(0, labelAtMost))) {
    for (const name of spellings) {
      const fit = fitOf(name, label.toLowerCase())
      if (fit === 'same') return fit
      if (fit === 'partly' || found === null) found = fit
    }
  }
  return found
})

/** As it is folded, and as German and Scandinavian names are written in ASCII: `Müller` is `muller` and `mueller`. */
function spellingsOf(name: string): string[] {
  const cut = name.slice(0, nameAtMost).normalize('NFC')
  const spelled = withUmlautsSpelled(cut)
  return spelled === cut ? [cut] : [cut, spelled]
}

/** `mueller` for `müller`; what has no such letter stays as it is. */
export function withUmlautsSpelled(name: string): string {
  return name.replace(/[äöüåøÄÖÜÅØ]/g, (letter) => umlauts[letter.toLowerCase()]!)
}

const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' }

function fitOf(company: string, domainLabel: string): NameFit | null {
  const all = latinWords(company)
  const own = distinctiveWords(company)
  const pieces = latinWords(domainLabel)
  const label = pieces.join('')
  const name = all.join('')
  if (label === '' || name === '') return null
  if (own.some((word) => isIn(word, label, pieces))) return 'same'
  if (label.length >= 4 && name.includes(label) && !isGenericWord(label) && !tradeWords.has(label)) return 'same'
  const told = all.filter((word) => !isLegalForm(word))
  if ([all, told, told.filter((word) => !genericWords.has(word))].some((list) => isInitials(list, label, pieces))) return 'same'
  if (own.length === 0) return null
  if (told.some((word) => word.length >= 3 && label.includes(word.slice(0, 4))) || name.includes(label.slice(0, 4)) || isAbbreviation(label, name)) return 'partly'
  return 'unlike'
}

/** Three letters are too often in a label by chance; they must stand at one of its ends. */
function isIn(word: string, label: string, pieces: readonly string[]): boolean {
  return word.length >= 4 ? label.includes(word) : pieces.includes(word) || label.startsWith(word) || label.endsWith(word)
}

/** The initials are the label, a piece of it, its beginning (from three letters on), or all of it but a generic word. */
function isInitials(list: readonly string[], label: string, pieces: readonly string[]): boolean {
  if (list.length < 2) return false
  const initials = list.map((word) => word[0]).join('')
  if (label === initials || pieces.includes(initials)) return true
  if (!label.startsWith(initials)) return false
  return initials.length >= 3 || isGenericWord(label.slice(initials.length)) || tradeWords.has(label.slice(initials.length))
}

/** Whether the label's letters stand in the name in this order, from the same first letter: `ntrdg` of `Nile Trading`. */
function isAbbreviation(label: string, name: string): boolean {
  if (label.length < 2 || label[0] !== name[0]) return false
  let at = 0
  for (let i = 0; i < name.length && at < label.length; i++) if (name[i] === label[at]) at++
  return at === label.length
}
