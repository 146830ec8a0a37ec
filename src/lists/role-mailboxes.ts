/**
 * Mailboxes of a function, not of a person, and what may stand after its word; ASCII as in addresses.
 *
 * Source: own list, written by hand
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 117 that buy, 291 others, 98 additions
 */

import { folded } from '../inquiry/fold'

/** Mailboxes of a function that buys, by language. */
const buyingWords = `
  purchasing purchase purchases purchaser procurement procure buyer buyers buying sourcing supplychain scm merchandising merchandiser globalsourcing
  compras compra comprador adquisiciones abastecimiento aprovisionamiento suministros proveeduria logisticaycompras
  suprimentos aquisicoes aprovisionamentos
  achats achat acheteur approvisionnement approvisionnements appro
  acquisti acquisto ufficioacquisti approvvigionamenti
  einkauf beschaffung einkaeufer zentraleinkauf
  inkoop inkoper inkop inkoep indkob indkoeb innkjop innkjoep hankinta hankinnat osto ostot ostaja innkaup
  nabava nabavka nakup nakupy nakupi nakupci zakupy zakup zaopatrzenie kupiec beszerzes achizitii achizitie aprovizionare
  zakupki zakupka zakupok snab snabzhenie snabjenie omts otdelzakupok zakupivli postachannya dostavki snabdyavane obshtestveniporachki
  pirkimai tiekimas iepirkumi iepirkums hange ostuosakond
  satinalma satinalim tedarik promitheies promithies agores
  mushtarayat moshtarayat mushtariyat rechesh kharid tadarokat bazargani
  pembelian pengadaan pembeli purchasingdept muahang thumua phongmuahang jadsue catsue
  caigou caigoubu koubai shiire chotatsu gumae gumaebu
`

/** Mailboxes of any other function, by language. */
const generalWords = `
  info infos information sales sale office contact contacts contactus admin administrator administration export exports exporter import imports importer importexport
  service services support marketing market hello hi mail email mailbox post reception secretary secretariat enquiry enquiries inquiry inquiries query
  webmaster postmaster hostmaster team help helpdesk customerservice customercare customersupport customerservices care client clients order orders ordering shop store
  webshop online trade trading business commerce company corporate general main headoffice management manager accounts accounting accountant finance invoice invoices billing
  hr jobs career careers press media pr news newsletter logistics shipping forwarding warehouse operations production quality technical tech engineering projects project
  tender tenders bids rfq quotes quote quotation estimating noreply donotreply notifications it web website feedback partners distributors dealer wholesale retail
  kontakt vertrieb verkauf versand buero buro bureau verwaltung zentrale auskunft anfrage anfragen bestellung empfang sekretariat rechnung technik lager
  verkoop klantenservice informatie bestelling administratie algemeen
  ventas venta comercial contacto informacion administracion gerencia atencion atencionalcliente clientes pedidos exportacion exportaciones importacion importaciones cotizaciones oficina recepcion
  vendas contato geral comercialvendas atendimento sac administracao financeiro exportacao importacao orcamento secretaria
  commercial commerciaux vente ventes accueil direction devis commande commandes compta comptabilite serviceclient
  commerciale commerciali vendite contatti contatto informazioni amministrazione ufficio segreteria ordini estero clienti direzione posta
  biuro sprzedaz handel handlowy eksport sekretariat zamowienia obchod prodej predaj objednavky podpora ertekesites iroda ugyfelszolgalat rendeles kereskedelem
  vanzari vanzare birou comenzi prodaja prodaza ured pisarna uprava komercijala office1
  prodazhi prodazha sklad zakaz zakazy zayavka opt priemnaya priem ofis sbyt otdel otdelprodazh pochta inbox buh buhgalteria torg
  satis bilgi iletisim ihracat ithalat destek musteri pazarlama siparis muhasebe dis
  poliseis pwliseis logistirio
  myynti asiakaspalvelu toimisto forsaljning salg salgs ordre kundservice kundeservice kundtjanst
  pardavimai pardavimu pardosana birojs muuk kontor
  penjualan pemasaran kinhdoanh banhang xuatkhau lienhe mabeobu
  waimao yewu xiaoshou kefu shichang eigyo somu soumu toiawase boueki yeongeop muyeok
`

/** What may stand after a function: a department, a place. */
const additionWords = `
  dept department dpt div division team office desk group head manager mgr director assistant asst exec executive executivo officer int intl international global world
  europe eu asia africa usa us uk de fr es it nl be ch at pl cz sk hu ro bg gr tr ru ua cn hk tw jp kr in pk bd vn th my sg id ph au nz br ar mx cl co pe za ng ke eg ae sa me latam emea apac
  north south east west local foreign overseas export import domestic center centre unit company co ltd gmbh srl sa
`

interface Roles {
  readonly buying: ReadonlySet<string>
  readonly general: ReadonlySet<string>
  readonly additions: ReadonlySet<string>
}

let table: Roles | null = null

/** The words by what they say. */
export function mailboxRoles(): Roles {
  table ??= { buying: words(buyingWords), general: words(generalWords), additions: words(additionWords) }
  return table
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/**
 * Whether a mailbox belongs to a function, not to a person: `info`, `sales2`, `info.de`, `export_dept` are general;
 * `einkauf`, `purchasing-dept`, `compras` buy. `null` for a person's, or what is not known.
 *
 * @param local what stands before the `@`
 */
export function roleOfMailbox(local: string): 'general' | 'buying' | null {
  const name = folded(local.slice(0, 64)).replace(/\+.*$/, '')
  const tokens = name.split(/[._\-0-9]+/).filter((token) => token !== '')
  if (tokens.length === 0 || tokens.length > 4) return null
  const whole = roleOfWord(tokens.join(''))
  if (whole) return whole
  let role: 'general' | 'buying' | null = null
  for (const token of tokens) {
    const found = roleOfWord(token)
    if (found === 'buying') role = 'buying'
    else if (found === 'general') role ??= 'general'
    else if (!mailboxRoles().additions.has(token)) return null
  }
  return role
}

/** A word that is a function, or a function with an addition written together: `salesdept`, `exportmanager`. */
function roleOfWord(word: string): 'general' | 'buying' | null {
  const { buying, general, additions } = mailboxRoles()
  if (buying.has(word)) return 'buying'
  if (general.has(word)) return 'general'
  for (let cut = 4; cut <= word.length - 2; cut++) {
    const rest = word.slice(cut)
    if (!additions.has(rest) && !buying.has(rest) && !general.has(rest)) continue
    const head = word.slice(0, cut)
    if (buying.has(head) || (buying.has(rest) && (general.has(head) || additions.has(head)))) return 'buying'
    if (general.has(head) && rest.length > 2) return 'general'
  }
  return null
}
