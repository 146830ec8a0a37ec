/**
 * Words that stand in no person's name: of firms, functions, advertising, machines and sentences. Where one of them is in what
 * stands as a sender's name, nobody is greeted by it. Words that are also family given names (May, Price, Sales, West) are left out.
 *
 * Source: own list, written by hand
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 404 words, 46 parts of words
 */

import { folded } from '../inquiry/fold'

const written = `
ltd limited llc inc incorporated corp corporation gmbh company plc sarl srl ltda eirl sdn bhd pvt pty pte spzoo jsc ooo kft doo fze fzco tbk coltd enterprise enterprises
industries industry industrial trading traders trade commercial international intl global group grupo gruppo groupe holding holdings import imports export exports importer
exporter impex supply supplies supplier suppliers distribution distributor distributors manufacturing manufacturer factory wholesale wholesalers retail retailer store stores shop shops
market marketplace supermarket boutique pharmacy hospital hotel restaurant school university institute garments textiles textile electronics machinery furniture logistics shipping courier
agency agence agentur agencia agenzia studio consulting services solutions systems technology technologies tech software digital online web website media news newsletter
department dept division team staff desk office sourcing procurement purchasing purchase purchases buying buyer buyers seller sellers vendor customer customers client clients
marketing service support helpdesk help info information contact enquiry enquiries inquiry inquiries admin administrator administration manager management director secretary secretariat
account accounts accounting billing invoice invoices finance quotation rfq order orders payment payments noreply no-reply donotreply reply notification notifications notice alert alerts
mail mailer email e-mail daemon postmaster webmaster robot system server user username guest visitor member unknown anonymous anonym undefined null none nobody test testing tester
ceo cfo coo cto cmo president owner founder officer
beneficiary winner lottery prize loans casino betting viagra cialis crypto bitcoin forex trader backlink backlinks traffic growth leads escort dating sexy free discount offer offers
deal deals promo promotion trusted verified official urgent security verification confirm click here
ignore disregard forget previous above instructions instruction prompt assistant chatgpt gpt please dear hello hi thanks regards the this that these your our you us for with from is are was not and 
all every rate grade score genuine print output execute script select insert alert drop table
einkauf einkaufsabteilung vertrieb verkauf abteilung firma buero kundendienst anfrage 
achats achat commerciale entreprise societe vente ventes service boutique magasin client direction accueil
compras ventas empresa tienda comercial departamento departemento cliente clientes importadora importaciones exportaciones distribuidora comercializadora
acquisti vendite ufficio azienda negozio redazione
inkoop verkoop bedrijf afdeling zakupy dzial firma sklep nabidka oddeleni
vendas loja departamento
satinalma sirketi sirket ticaret sanayi magaza departmani
отдел закупки закуп закупок снабжение снабжения компания магазин фирма склад опт оптом менеджер директор поддержка администратор клиент покупатель ооо зао оао ип тов
شركة شركه مؤسسة مؤسسه مصنع متجر قسم المشتريات مدير مجموعة
शॉप कंपनी toko cv pt ud perusahaan toko bagian pembelian cua-hang
qwerty asdf asdfgh qwe zxc zxcv abc abcd xxx lorem ipsum 
`
/** Parts that no name has, in scripts that write without blanks. */
const writtenParts = `
公司 集团 集團 有限 工厂 工廠 商行 贸易 貿易 科技 实业 實業 部门 部門 采购部 採購部 营业部 株式会社 有限会社 合同会社 会社 客服 客户 客戶 匿名 用户 用戶 测试 商店 店铺
주식회사 회사 무역 상사 구매팀 구매부 영업부 영업팀 고객 상점 บริษัท ร้าน ฝ่าย แผนก ห้าง จำกัด
`

interface NotNames {
  readonly words: ReadonlySet<string>
  readonly parts: readonly string[]
}

let table: NotNames | null = null

/** The words, folded, and the parts of words. */
export function notNames(): NotNames {
  return (table ??= { words: new Set(folded(written).trim().split(/\s+/)), parts: [...new Set(writtenParts.trim().split(/\s+/))] })
}
