import { scoreInquiry } from '../src/index'
import { describe, expect, it, test } from 'vitest'
import { demandOf } from '../src/facts/demand'
import { tradeTerms } from '../src/facts/demand/trade-terms'
import type { TradeTerms, Unit, UnitKind } from '../src/facts/demand'
import type { Demand } from '../src/facts/types'
import type { Message, Segment, Text } from '../src/inquiry/text'

function textOf(field: Text['field'], raw: string): Text {
  return { field, raw, sourceAt: null, folded: raw.toLowerCase(), rawAt: null }
}

function stretch(kind: Segment['kind'], start: number, end: number): Segment {
  return { kind, start, end, rawStart: start, rawEnd: end }
}

function messageOf(body: string, subject = ''): Message {
  return { subject: textOf('subject', subject), body: textOf('body', body), segments: [stretch('now', 0, body.length)], anchors: [], hidden: { text: '', spans: [] }, images: 0 }
}

const unitRows: readonly (readonly [string, UnitKind, string])[] = [
  ['pcs', 'count', 'pcs|pc|piece|pieces|nos|units|unit|stück|stk|pièces|piezas|unidades|unidad|pezzi|шт|штук|штуки|adet|قطعة|个|個|件|把|枚|개|ชิ้น|buah|cái|नग|sztuk'],
  ['sets', 'count', 'set|sets|套|台|комплект|комплектов'], ['pairs', 'count', 'pair|pairs|双'], ['rolls', 'package', 'roll|rolls|卷'],
  ['cartons', 'package', 'carton|cartons|ctn|ctns|箱'], ['packets', 'package', 'packet|packets|pack|packs'], ['bags', 'package', 'bag|bags|袋'], ['boxes', 'package', 'box|boxes'], ['pallets', 'package', 'pallet|pallets|palettes'],
  ['kg', 'weight', 'kg|kgs|kilo|kilos|公斤|кг|كيلو'], ['t', 'weight', 't|mt|ton|tons|tonnes|tonne|吨|тонн|tonnen|toneladas|metric tons'], ['g', 'weight', 'g|gr'], ['lb', 'weight', 'lb|lbs|pounds'],
  ['l', 'volume', 'l|ltr|liters|litres'], ['ml', 'volume', 'ml'], ['m3', 'volume', 'm3|cbm'], ['m2', 'area', 'm2|sqm|sq m|square meters'], ['m', 'length', 'm|meters|metres|米|метров|mtr'],
  ['container', 'container', 'container|containers|fcl|柜|柜子|contenedor|contenedores|conteneur|conteneurs|контейнер|контейнера|konteyner|集装箱'], ['40HQ', 'container', '40hq|40hc'], ['20GP', 'container', '20gp'],
]

/** A small stand-in for the list of trade terms, so that the readers are tested by themselves. */
function standIn(): TradeTerms {
  const units = new Map<string, Unit>()
  for (const [unit, kind, words] of unitRows) for (const word of words.split('|')) units.set(word, { unit, kind })
  const factors: Readonly<Record<string, number>> = { k: 1000, mil: 1000, hazar: 1000, тыс: 1000, lakh: 100_000, million: 1e6, mio: 1e6 }
  const currencies: Readonly<Record<string, string>> = {
    $: 'USD', us$: 'USD', usd: 'USD', dollars: 'USD', 美元: 'USD', '€': 'EUR', eur: 'EUR', euro: 'EUR', '£': 'GBP', gbp: 'GBP', pounds: 'GBP', rmb: 'CNY', '¥': 'CNY', 元: 'CNY', 万元: 'CNY', try: 'TRY', rs: 'INR', '₹': 'INR', руб: 'RUB', all: 'ALL', pen: 'PEN',
  }
  const incoterms: Readonly<Record<string, string>> = { exw: 'EXW', fob: 'FOB', cif: 'CIF', cfr: 'CFR', 'c&f': 'CFR', cnf: 'CFR', ddp: 'DDP', dap: 'DAP', fca: 'FCA', 到岸价: 'CIF' }
  const ports = { Shanghai: 'shanghai|上海', Ningbo: 'ningbo|宁波', Hamburg: 'hamburg|汉堡', Mombasa: 'mombasa', Nice: 'nice', 'Los Angeles': 'los angeles|洛杉矶', Jeddah: 'jeddah|جدة', Beira: 'beira', Santos: 'santos', Novorossiysk: 'novorossiysk|новороссийск' }
  const certificates = { CE: 'ce', 'ISO 9001': 'iso 9001|iso9001', RoHS: 'rohs', REACH: 'reach', BIS: 'bis', halal: 'halal', FDA: 'fda', SASO: 'saso', 'OEKO-TEX': 'oeko-tex' }
  const paymentTerms = { 'T/T': 't/t|tt|电汇', 'L/C': 'l/c|lc|信用证|letter of credit', 'L/C at sight': 'l/c at sight|lc at sight', 'D/P': 'd/p|dp', 'cash against documents': 'cad', deposit: 'deposit|定金', 'in advance': 'in advance|advance payment' }
  const phrases = (table: Readonly<Record<string, string>>): { written: string; value: string }[] =>
    Object.entries(table).flatMap(([value, words]) => words.split('|').map((written) => ({ written, value })))
  return {
    unit: (token) => units.get(token) ?? null,
    factor: (token) => factors[token] ?? 1,
    runFactors: [['万', 10_000], ['千', 1000]],
    currency: (token) => currencies[token] ?? null,
    incoterm: (token) => incoterms[token] ?? null,
    ports: phrases(ports),
    certificates: phrases(certificates),
    upperCaseCertificates: new Set(['CE', 'REACH', 'BIS']),
    paymentTerms: phrases(paymentTerms),
  }
}

const terms = standIn()
const products = ['golf umbrella', 'kitchen towel', 'packing machine', 'broyeur', 'blackout curtain', 'Bolsas de papel', '遮光布', 'LED light']

function demand(body: string, subject = ''): Demand {
  return demandOf(messageOf(body, subject), { products, listing: null }, terms)
}

type Kind = Exclude<keyof Demand, 'questions'>

function shown({ value }: Demand[Kind][number]): string {
  if (typeof value === 'string') return value
  if ('currency' in value) return `${value.amount} ${value.currency}`
  if ('term' in value) return value.place === null ? value.term : `${value.term} ${value.place}`
  return value.to === null ? `${value.amount} ${value.unit}` : `${value.amount}-${value.to} ${value.unit}`
}

function valuesOf(kind: Kind, text: string): string[] {
  return demand(text)[kind].map(shown)
}

type Row = readonly [text: string, expected: readonly string[]]

function table(kind: Kind, rows: readonly Row[]): void {
  describe(kind, () => {
    test.each(rows.map(([text, expected]) => ({ text, expected })))('$text → $expected', ({ text, expected }) => {
      expect(valuesOf(kind, text)).toEqual(expected)
    })
  })
}

table('quantities', [
  ['We need 500 pcs', ['500 pcs']],
  ['please quote 2x40HQ', ['2 40HQ']],
  ["2 x 40' HC to Mombasa", ['2 40HQ']],
  ['1×20FCL', ['1 20FT']],
  ['one 40ft container', ['1 40FT']],
  ['a 20-foot container', ['1 20FT']],
  ['price per 40HQ', ['1 40HQ']],
  ['需要3个40高柜', ['3 40HQ']],
  ['20–25 吨', ['20-25 t']],
  ['5k pcs', ['5000 pcs']],
  ['½ container', ['0.5 container']],
  ['1/2 container', ['0.5 container']],
  ['ok. 300 Stück', ['300 pcs']],
  ['3.000 Stück', ['3000 pcs']],
  ['3,000 pcs', ['3000 pcs']],
  ['25 000 pièces', ['25000 pcs']],
  ["12'500 Stück", ['12500 pcs']],
  ['1,00,000 pcs', ['100000 pcs']],
  ['1.5 MT', ['1.5 t']],
  ['0,5 Tonnen', ['0.5 t']],
  ['10-15 cartons', ['10-15 cartons']],
  ['between 10 and 15 cartons', ['10-15 cartons']],
  ['5 to 10 tons monthly', ['5-10 t']],
  ['5-6k pcs', ['5000-6000 pcs']],
  ['1,200 m²', ['1200 m2']],
  ['1200 m2', ['1200 m2']],
  ['数量3000个', ['3000 pcs']],
  ['数量:3000', ['3000 pcs']],
  ['3,000個', ['3000 pcs']],
  ['3万个', ['30000 pcs']],
  ['10万米', ['100000 m']],
  ['五百套', ['500 sets']],
  ['想买两台', ['2 sets']],
  ['一个柜', ['1 container']],
  ['5 hazar packet', ['5000 packets']],
  ['2 lakh pcs', ['200000 pcs']],
  ['20 тыс. шт', ['20000 pcs']],
  ['нужен один контейнер', ['1 container']],
  ['2 nos', ['2 pcs']],
  ['300pcs/color', ['300 pcs']],
  ['qty: 500', ['500 pcs']],
  ['Quantity 25,000', ['25000 pcs']],
  ['Cantidad: 1.500', ['1500 pcs']],
  ['Qty (sets): 40', ['40 sets']],
  ['кол-во 20', ['20 pcs']],
  ['MT 500', ['500 t']],
  ['500 of them', ['500 pcs']],
  ['٥٠٠ قطعة', ['500 pcs']],
  ['१०० नग', ['100 pcs']],
  ['สนใจ ๒๐๐ ชิ้น', ['200 pcs']],
  ['200개 주문', ['200 pcs']],
  ['500 cái', ['500 pcs']],
  ['1000 adet', ['1000 pcs']],
  ['two machines', ['2 pcs']],
  ['we need three packing machines', ['3 pcs']],
  ['a container of towels', ['1 container']],
  ['one unit', ['1 pcs']],
  ['dos contenedores', ['2 container']],
  ['200 umbrellas', ['200 pcs']],
  ['250 large blackout curtains', ['250 pcs']],
  ['2 broyeuses', []],
  ['2 broyeurs', ['2 pcs']],
  ['- Flat sheet 280 x 300 cm, 520 pcs', ['520 pcs']],
  ['Hi\n- Flat sheet white: 520\n- Duvet cover blue: 380', ['520 pcs', '380 pcs']],
  ['Hi\n- 520 flat sheets', ['520 pcs']],
  ['500 bags of 25 kg', ['500 bags']],
  ['20 tons in 25kg bags', ['20 t']],
  ['500 kg cashew', ['500 kg']],
  ['order 500 pcs', ['500 pcs']],
  ['EXW for 1, 10, 50 sets', ['1 sets', '10 sets', '50 sets']],
  ['50 / 200 / 1000 nos', ['50 pcs', '200 pcs', '1000 pcs']],
  ['500pcs, 1000pcs and 3000pcs', ['500 pcs', '1000 pcs', '3000 pcs']],
])

describe('what is no quantity', () => {
  test.each([
    'call me +49 30 1234567', 'tel: 0171 234 5678', 'whatsapp 8801712345678', 'in 2026', 'on 12.05.2026', 'USD 500', '$3 each', '100% cotton', '24 hours', 'model DZ-600', 'DZ-600 pcs', 'DZ600 umbrellas',
    'PO 4471', 'order no. 500', 'at 10:30', 'postcode 20457 Hamburg', 'machine 220 V', '300 kg/hr', '50kg packing machine', '3 phase', '200 gsm towel', '60x120 cm', '5 years', 'labor per 1000 pcs', '12 pcs/carton', '一个问题', '第一台',
    'open 24/7', 'a set of questions', 'page 3 of 5', 'version 2.1.3', '2025 packing machine', 'try all 3', 'room 500, 4th floor', 'capacity 50 kg', 'https://example-shop.com/500pcs', 'width 120 m', '5 m wide', '3 new buyers want umbrellas', '10 to 15 Hamburg', 'on the 1st', '下午3点', '2个问题', '5 top, 3 can you',
  ])('%s', (text) => {
    expect(valuesOf('quantities', text)).toEqual([])
  })
})

table('specifications', [
  ['motor 220 V, 50Hz', ['220 V', '50Hz']],
  ['220-240V', ['220-240V']],
  ['110/220V', ['110/220V']],
  ['size 60x120', ['60x120']],
  ['- Flat sheet 280 x 300 cm, 520 pcs', ['280 x 300 cm']],
  ['60cmx90cm', ['60cmx90cm']],
  ['55*45.5*35CM', ['55*45.5*35CM']],
  ['160 gsm', ['160 gsm']],
  ['200 g/m²', ['200 g/m²']],
  ['80 μm film', ['80 μm']],
  ['80 micron', ['80 micron']],
  ['500ml bottle', ['500ml']],
  ['5000 mAh', ['5000 mAh']],
  ['washable at 75 °C', ['75 °C']],
  ['75 deg', ['75 deg']],
  ['10 bar', ['10 bar']],
  ['valve PN16 DN50', ['PN16', 'DN50']],
  ['SS304 or 316L', ['SS304', '316L']],
  ['ss316', ['ss316']],
  ['SS 304L', ['SS 304L']],
  ['colour RAL 6028', ['RAL 6028']],
  ['IP65', ['IP65']],
  ['M8x40', ['M8x40']],
  ['600D oxford', ['600D']],
  ['Ne 30/1', ['Ne 30/1']],
  ['2" pipe', ['2"']],
  ['300 kg/hr', ['300 kg/hr']],
  ['50kg packing machine', ['50kg']],
  ['in 25kg bags', ['25kg']],
  ['12 pcs/carton', ['12 pcs/carton']],
  ['100% cotton', ['100% cotton']],
  ['60% cotton 40% polyester', ['60% cotton', '40% polyester']],
  ['5000K', ['5000K']],
  ['1500 rpm 10HP', ['1500 rpm', '10HP']],
  ['220伏 3千瓦', ['220伏', '3千瓦']],
  ['宽150厘米', ['150厘米']],
  ['5k pcs', []],
  ['a 4x4 car', []],
  ['500 in stock', []],
  ['I have 5 a day', []],
  ['98% of buyers', []],
  ['please send 3 samples', []],
])

table('models', [
  ['price of DZ-600', ['DZ-600']],
  ['TS-40B please', ['TS-40B']],
  ['stud bolt A193 B7', ['A193 B7']],
  ['XL2500', ['XL2500']],
  ['dz-600', ['dz-600']],
  ['TS-40b', ['TS-40b']],
  ['model no. BS 400', ['BS 400']],
  ['型号DZ600', ['DZ600']],
  ['item no. 5521', ['5521']],
  ['6205-2RS bearing', ['6205-2RS']],
  ['mp3 player', []],
  ['covid19', []],
  ['COVID-19', []],
  ['b2b platform', []],
  ['a4 paper', []],
  ['3d print', []],
  ['4x4', []],
  ['220V', []],
  ['2x40HQ', []],
  ['PO WW-1187', []],
  ['V1agra', []],
  ['pre-2020', []],
  ['25th anniversary', []],
  ['IP65', []],
  ['model 2025', []],
  ['XL2500@example-mail.com', []],
])

table('certificates', [
  ['Do you have CE and ISO 9001:2015?', ['CE', 'ISO 9001']],
  ['ISO9001', ['ISO 9001']],
  ['ce certificate', ['CE']],
  ['有CE认证吗', ['CE']],
  ['rohs', ['RoHS']],
  ['Oeko-Tex', ['OEKO-TEX']],
  ['est-ce que ce prix', []],
  ['you can reach us', []],
  ['bis morgen', []],
])

table('incoterms', [
  ['FOB Shanghai', ['FOB Shanghai']],
  ['Kindly quote CIF Mombasa for:', ['CIF Mombasa']],
  ['fob ningbo price', ['FOB Ningbo']],
  ['fob price?', ['FOB']],
  ['cif?', ['CIF']],
  ['DDP Port Elizabeth, please', ['DDP Port Elizabeth']],
  ['C&F Dar Es Salaam', ['CFR Dar Es Salaam']],
  ['CIF port of Beira', ['CIF Beira']],
  ['FOB or CIF', ['FOB', 'CIF']],
  ['FOB宁波', ['FOB Ningbo']],
  ['到岸价 汉堡', ['CIF Hamburg']],
  ['FOB Please', ['FOB']],
  ['EXW USD 5', ['EXW']],
  ['lost my key fob yesterday', []],
  ['CIF B12345678', []],
])

table('ports', [
  ['to Mombasa port', ['Mombasa']],
  ['发到上海港', ['Shanghai']],
  ['to port of Beira', ['Beira']],
  ['port of Walvis Bay', ['Walvis Bay']],
  ['to Mundra Port', ['Mundra']],
  ['hamburg', ['Hamburg']],
  ['Los Angeles', ['Los Angeles']],
  ['ميناء جدة', ['Jeddah']],
  ['Новороссийск', ['Novorossiysk']],
  ['very nice', []],
  ['Nice to meet you', []],
  ['port of Nice', ['Nice']],
  ['Mr. Santos asked', []],
  ['USB port', []],
])

table('paymentTerms', [
  ['T/T or L/C at sight', ['T/T', 'L/C at sight']],
  ['30% deposit, balance before shipment', ['30% deposit']],
  ['30/70', ['30/70']],
  ['30%70%', ['30%70%']],
  ['T/T 30/70', ['T/T', '30/70']],
  ['D/P', ['D/P']],
  ['net 30', ['net 30']],
  ['net 60 days', ['net 60 days']],
  ['payment in advance', ['in advance']],
  ['30% T/T', ['30% T/T']],
  ['信用证或电汇', ['L/C', 'T/T']],
  ['定金30%', ['定金30%']],
  ['30% предоплата', ['30% предоплата']],
  ['thanks in advance', []],
  ['Thank you very much in advance', []],
  ['net weight 30', []],
  ['98% of buyers', []],
  ['CAD drawing', []],
])

table('prices', [
  ['$3.2/pc', ['3.2 USD']],
  ['USD 5,60/m²', ['5.6 USD']],
  ['RMB 30', ['30 CNY']],
  ['US$ 12', ['12 USD']],
  ['12,50 €', ['12.5 EUR']],
  ['1.480,00 EUR', ['1480 EUR']],
  ['USD 8,740.00', ['8740 USD']],
  ['2,4 Mio. EUR', ['2400000 EUR']],
  ['$1.2 million', ['1200000 USD']],
  ['约860万元', ['8600000 CNY']],
  ['30元一套', ['30 CNY']],
  ['Rs. 500', ['500 INR']],
  ['5 dollars', ['5 USD']],
  ['500 руб', ['500 RUB']],
  ['target price 5.60', ['5.6 XXX']],
  ['our target is 4.2', ['4.2 XXX']],
  ['目标价5.6', ['5.6 XXX']],
  ['TRY 500', ['500 TRY']],
  ['we try 5 pcs', []],
  ['all 500 of them', []],
  ['50 pounds', []],
  ['30% off', []],
  ['220 V', []],
])

table('deadlines', [
  ['we need it before 30 May', ['30 May']],
  ['delivery by 15.06.2026', ['15.06.2026']],
  ['Closing 14 November 12h00', ['14 November']],
  ['required in 3 weeks', ['3 weeks']],
  ['not later than 2026-08-01', ['2026-08-01']],
  ['replacing all before the July season', ['July']],
  ['by end of August', ['August']],
  ['within 2 months', ['2 months']],
  ['need delivery next week', ['next week']],
  ['deliver on May 14th, 2026', ['May 14th, 2026']],
  ['ETA 12/05/2026', ['12/05/2026']],
  ['10月15日之前要货', ['10月15日']],
  ['交期30天', ['30天']],
  ['月底前', ['月底']],
  ['三日内', []],
  ['Lieferung bis 15. Mai', ['15. Mai']],
  ['Liefertermin in 4 Wochen', ['4 Wochen']],
  ['livraison avant le 14 juin', ['14 juin']],
  ['entrega en 30 días', ['30 días']],
  ['antes del 14 de mayo de 2026', ['14 de mayo de 2026']],
  ['entrega até 20 de agosto', ['20 de agosto']],
  ['consegna entro 3 settimane', ['3 settimane']],
  ['срок поставки 20 дней', ['20 дней']],
  ['до 15 мая', ['15 мая']],
  ['warranty 12 months', []],
  ['payment within 30 days', []],
  ['we met on 14 November', []],
  ['May I ask before ordering?', []],
  ['machine runs 24 hours', []],
  ['we march on before you', []],
])

table('products', [
  ['interested in golf umbrellas', ['golf umbrella']],
  ['the umbrellas for golf', ['golf umbrella']],
  ['your Umbrella', ['golf umbrella']],
  ['packing or sealing machines', ['packing machine']],
  ['Towels, kitchen type', ['kitchen towel']],
  ['遮光布的价格', ['遮光布']],
  ['bolsas kraft', ['Bolsas de papel']],
  ['a machine', []],
  ['light fabric', []],
  ['the golf course', []],
  ['packing list of the other machine shop', []],
])

table('references', [
  ['PO 4471', ['4471']],
  ['order no. 88-213', ['88-213']],
  ['PI DXF-240811', ['DXF-240811']],
  ['container TCLU1234567', ['TCLU1234567']],
  ['MSKU 7654321 has arrived', ['MSKU 7654321']],
  ['订单号 20260311', ['20260311']],
  ['invoice INV-2026/118', ['INV-2026/118']],
  ['заказ № 12', ['12']],
  ['pedido 331', ['331']],
  ['Auftrag 5512', ['5512']],
  ['our order 44712 is late', ['44712']],
  ['order HZ260211', ['HZ260211']],
  ['Re: PO WW-1187 - wrong fabric', ['WW-1187']],
  ['order 500 pcs', []],
  ['order 5000 umbrellas', []],
  ['in order to 2026', []],
  ['so 500 people', []],
  ['invoice 500 USD', []],
  ['we order 3 machines', []],
  ['po 500 sztuk', []],
])

describe('questions', () => {
  test.each([
    ['Price? MOQ?', 2],
    ['Really??? Yes!', 1],
    ['What is the price?Do you ship?', 2],
    ['كم السعر؟', 1],
    ['多少钱', 1],
    ['有现货吗,多久到', 1],
    ['有现货吗。价格多少?', 2],
    ['你好。请报价', 0],
    ['¿Cuánto cuesta?', 1],
    ['see https://example-shop.com/?p=1&q=2', 0],
    ['don?t know', 0],
    ['Please send price.', 0],
    ['', 0],
  ])('%s → %i', (text, expected) => {
    expect(demand(text).questions).toBe(expected)
  })
})

describe('with the lists of the package', () => {
  const text = 'Please quote 2x40HQ or 20 тонн CFR Chittagong, CE marking and iso9001, 100% L.C. at sight or tt, target Rs. 500, le 300 in Brisbane'
  const read = demandOf(messageOf(text), { products: [], listing: null }, tradeTerms)

  it.each<[Kind, readonly string[]]>([
    ['quantities', ['2 container40hq', '20 t']],
    ['incoterms', ['CFR Chittagong']],
    ['ports', ['Chittagong', 'Brisbane']],
    ['certificates', ['CE', 'ISO 9001']],
    ['paymentTerms', ['L/C', 'T/T']],
    ['prices', ['500 INR']],
  ])('%s: %s', (kind, expected) => {
    expect(read[kind].map(shown)).toEqual(expected)
  })

  it.each(['10 to 15 people', 'in 2026 can you', 'one can see', '3 top buyers', 'we won 3', 'le 500', 'din 933', 'you can reach us', 'est-ce que ce produit', 'bis morgen', 'very nice and male', 'Thanks in advance', 'ABC Trading Co., Ltd'])(
    'reads nothing in "%s"',
    (near) => {
      const { quantities, prices, certificates, ports, paymentTerms, incoterms } = demandOf(messageOf(near), { products: [], listing: null }, tradeTerms)
      expect([quantities, prices, certificates, ports, paymentTerms, incoterms].flat().map(shown)).toEqual([])
    },
  )
})

describe('where it reads', () => {
  it('reads the subject first, then the body, with spans in each', () => {
    const read = demand('and 20 cartons', '500 pcs wanted')
    expect(read.quantities).toEqual([
      { value: { amount: 500, to: null, unit: 'pcs' }, span: { field: 'subject', start: 0, end: 7 } },
      { value: { amount: 20, to: null, unit: 'cartons' }, span: { field: 'body', start: 4, end: 14 } },
    ])
  })

  it('leaves out the signature and what is quoted or forwarded', () => {
    const now = 'we take 40 cartons\n'
    const rest = 'Box 12, 300 pcs, PO 4471, FOB Shanghai'
    for (const kind of ['signature', 'quoted', 'forwarded'] as const) {
      const message = { ...messageOf(now + rest), segments: [stretch('now', 0, now.length), stretch(kind, now.length, now.length + rest.length)] }
      const read = demandOf(message, { products: [], listing: null }, terms)
      expect(read.quantities.map(({ value }) => value.amount)).toEqual([40])
      expect(read.references).toEqual([])
      expect(read.incoterms).toEqual([])
    }
  })

  it('gives spans in the field as given', () => {
    const raw = 'we need 500 pcs'
    const html = '<p>we need <b>500</b> pcs</p>'
    const sourceAt = Uint32Array.from([...[...Array(8).keys()].map((index) => index + 3), 14, 15, 16, 21, 22, 23, 24, 29])
    const body: Text = { field: 'html', raw, sourceAt, folded: raw, rawAt: null }
    const [quantity] = demandOf({ ...messageOf(raw), body }, { products: [], listing: null }, terms).quantities
    expect(quantity!.span.field).toBe('html')
    expect(html.slice(quantity!.span.start, quantity!.span.end)).toBe('500</b> pcs')
  })

  it('looks for the listing as for a product', () => {
    const read = demandOf(messageOf('the wooden tables, please'), { products: [], listing: 'Wooden table for garden' }, terms)
    expect(read.products.map(({ value }) => value)).toEqual(['Wooden table for garden'])
  })

  it('spans what it reads', () => {
    const text = 'Hello, please quote 2 x 40\' HC of DZ-600, 220 V, CE, CIF Hamburg, T/T, target USD 120, PO 4471, before 30 May'
    const read = demand(text)
    const at = (kind: Kind): string[] => read[kind].map(({ span }) => text.slice(span.start, span.end))
    expect(at('quantities')).toEqual(["2 x 40' HC"])
    expect(at('models')).toEqual(['DZ-600'])
    expect(at('specifications')).toEqual(['220 V'])
    expect(at('certificates')).toEqual(['CE'])
    expect(at('incoterms')).toEqual(['CIF Hamburg'])
    expect(at('ports')).toEqual(['Hamburg'])
    expect(at('paymentTerms')).toEqual(['T/T'])
    expect(at('prices')).toEqual(['USD 120'])
    expect(at('references')).toEqual(['4471'])
    expect(at('deadlines')).toEqual(['30 May'])
  })
})

describe('bounds', () => {
  it('gives at most 50 readings of a kind, all finite', () => {
    const text = '999999999999 pcs USD 12 DZ-600 220 V CIF Hamburg T/T CE PO 4471, golf umbrella by 30 May '.repeat(300)
    const read = demand(text)
    for (const [kind, readings] of Object.entries(read)) if (kind !== 'questions') expect((readings as readonly unknown[]).length, kind).toBe(50)
    expect(read.quantities.every(({ value }) => Number.isFinite(value.amount))).toBe(true)
  })

  it.each(['1,', '1.', "1'", '1 2', 'a1-', '1x', '@a', '40\'', 'PO 1', '一', '多少', 'port of ', '+1 ', '5-', '½', '𝟘', '?', 'model ', '30%', 'fob '])('reads any run of "%s" in order and in bounds', (piece) => {
    const text = piece.repeat(3000)
    const read = demand(text)
    for (const kind of Object.keys(read) as (keyof Demand)[]) {
      if (kind === 'questions') continue
      const starts = read[kind].map(({ span }) => span.start)
      expect(starts).toEqual([...starts].sort((one, other) => one - other))
      for (const { span } of read[kind]) expect(span.start >= 0 && span.end > span.start && span.end <= text.length).toBe(true)
    }
  })
})

describe('things asked for by number, of products that nobody has named before', () => {
  const counted = (body: string) => scoreInquiry({ body }).evidence.find(({ rule }) => rule === 'demand.quantity')?.args.read ?? []
  it.each([
    ['price of 30 folding chairs?', '30 pcs'],
    ['30 chairs how much', '30 pcs'],
    ['preço de 30 cadeiras dobráveis?', '30 pcs'],
    ['Preis für 45 Klappstühle?', '45 pcs'],
    ['Prix pour 12 chaises pliantes svp', '12 pcs'],
    ['цена 30 складных стульев', '30 pcs'],
    ['ціна на 18 складних стільців', '18 pcs'],
    ['fiyat 30 katlanır sandalye', '30 pcs'],
    ['harga 30 kursi lipat berapa', '30 pcs'],
    ['necesito 40 lámparas para un hotel', '40 pcs'],
    ['chcę kupić 25 krzeseł', '25 pcs'],
    ['مطلوب 200 مصباح', '200 pcs'],
    ['cần 40 ghế xếp', '40 pcs'],
    ['Interested to buy 12 wheel loaders, used', '12 pcs'],
  ])('%s', (body, read) => expect(counted(body)).toContain(read))

  it.each([
    'I need 2 days to think about the price.',
    'We need 3 quotations by 5 May.',
    'We have 30 employees and need a price.',
    'Please send me the price list 2026.',
    'Order 4471 has not come.',
    'necesito respuesta en 5 días',
    'нужно 3 недели',
    'Room 12 needs a cleaner.',
  ])('not %s', (body) => expect(counted(body)).toEqual([]))
})

describe('numbers without a unit', () => {
  const quantities = (body: string, language = 'en') =>
    demandOf(messageOf(body), { products: [], listing: null, language }, tradeTerms.of?.(language) ?? tradeTerms).quantities.map(({ value: { amount, unit } }) => `${amount} ${unit}`)
  it.each([
    ['three steps', 'Prices for 500, 1000 and 2000 please.', ['500 pcs', '1000 pcs', '2000 pcs']],
    ['three steps with slashes', 'Annual volume 22.000 / 36.000 / 50.000', ['22000 pcs', '36000 pcs', '50000 pcs']],
    ['steps in Norwegian', 'om jeg kjøper 10, 50 eller 100 av hver?', ['10 pcs', '50 pcs', '100 pcs']],
    ['times a thing', '- 14x butterfly valve DN150\n- 6 x same in DN250', ['14 pcs', '6 pcs']],
    ['as many as are wanted', 'What do you get for a return roller? Need maybe 40.', ['40 pcs']],
    ['a number a year', 'We would take about 15 000 a year in two deliveries.', ['15000 pcs']],
    ['thousands of a thing wanted', 'We take 20k if the price is right, or take 5 thousand.', ['20000 pcs', '5000 pcs']],
    ['Czech pieces, which are nothing elsewhere', 'Odběr 120 ks napoprvé.', ['120 pcs'], 'cs'],
    ['Turkish pieces, short', 'Küresel vana DN50, 48 ad. ve DN80, 30 ad.', ['48 pcs', '30 pcs'], 'tr'],
    ['Polish running metres', 'tkanina blackout, ecru 1 500 mb', ['1500 m'], 'pl'],
    ['engineers\' numbers', 'Gate valve DN80, 120 no., DN100, 200 no.', ['120 pcs', '200 pcs']],
    ['a million in Swedish', 'Volym: 1,9 miljoner st', ['1900000 pcs'], 'sv'],
    ['thousands in Latvian', 'maisi, 15 tūkst. gab.', ['15000 pcs'], 'lv'],
  ])('%s', (_, body, amounts, language?: string) => expect(quantities(body, language)).toEqual(amounts))
  it.each([
    ['numbers of colours', 'Colours 14, 22 and 31 of your card, please.'],
    ['two steps alone', 'Rooms 500 and 2000 are ours.'],
    ['measures', 'In 20, 40 and 80 mm.'],
    ['times of days', 'It is open after 5, 10 or 20 days.'],
    ['sales that grew', 'Our clients see 3x enquiries.'],
    ['a code', 'We use 13X molecular sieve.'],
    ['a time', 'Please call back after 4, I need to know by 10:30.'],
    ['an order', 'Order 4471, take care.'],
    ['a pouch by its size', 'A 6x9 pouch with a zip.'],
    ['an English word that is a Czech piece', 'The KS 30 and 12 ks of nothing'],
  ])('not %s', (_, body) => expect(quantities(body)).toEqual([]))
})

describe('units and money of languages with few speakers', () => {
  const quantity = (body: string) => scoreInquiry({ channel: 'email', body }).evidence.find(({ rule }) => rule === 'demand.quantity')?.args
  it.each([
    ['Estonian pieces are not taka', 'Tere! Palun pakkumist: kuulkraan DN25 – 200 tk ja siiber DN100 – 24 tk.', 200],
    ['Lithuanian pieces, and a day', 'Laba diena, prašome pasiūlymo: šviestuvas – 740 vnt., iki rugpjūčio 30 d.', 740],
    ['Latvian pieces', 'Labdien, lūdzu nosūtiet cenu: sūknis, 15 gab. Piegāde uz Rīgu.', 15],
    ['Albanian pieces', 'Përshëndetje, dua çmimin për 200 copë pompa uji.', 200],
    ['Georgian pieces', 'გამარჯობა, გვჭირდება 300 ცალი ტუმბო, რა ღირს?', 300],
    ['Kazakh pieces', 'Сәлеметсіз бе, бізге 200 дана сорғы керек, бағасы қандай?', 200],
    ['Swahili, the unit first', 'Habari, tunahitaji vipande 500 vya taa, bei gani?', 500],
  ])('%s', (_, body, amount) => expect(quantity(body)).toMatchObject({ amount, unit: 'pcs' }))
  it.each([
    ['an exhaust norm', 'Please quote 600 engines, Euro 5, for Constanta.'],
    ['a sealed bearing', 'How much is the 6205 2RS, and the 6206 2rs?'],
    ['a certificate of origin', 'Customs did not accept the EUR.1 for our pumps.'],
    ['a day in Lithuanian', 'Laba diena, kada išplaukia? Iki rugpjūčio 30 d. reikia.'],
  ])('no price: %s', (_, body) => expect(demandOf(messageOf(body), { products: [], listing: null, language: 'lt' }, tradeTerms).prices).toEqual([]))
})
