import { describe, expect, it } from 'vitest'
import { scoreInquiry } from '../src/index'
import type { Intent, Team } from '../src/score/assessment'

const customer = { facts: { sender: { orders: 3 } } }

/** What each intent sounds like in English, Chinese and at least one more language; asked by somebody who has ordered where that is the matter. */
const said: Readonly<Record<Intent, readonly string[]>> = {
  rfq: ['Please quote 600 pcs wheel barrows, 100 l, CIF Beira, with lead time and payment terms.', '请报价600台手推车，100升，CIF贝拉，并告知交期和付款条件。', 'Merci de nous envoyer votre devis pour 600 brouettes de 100 l, CIF Abidjan, avec délai de livraison.', 'Просим коммерческое предложение на 600 тачек, 100 л, CIF Новороссийск, срок поставки.'],
  price: ['how much is this one', '这个多少钱', 'was kostet das', 'сколько стоит'],
  'product-info': ['Is it suitable for outdoor use and which voltage does it need?', '这款适合户外使用吗？电压是多少？', 'Ist das Gerät für draußen geeignet und welche Leistung hat es?', '¿Funciona con 220 V?'],
  sample: ['Could you send us two samples before we decide?', '可以先寄两个样品吗', '¿Podrían enviarnos dos muestras antes de decidir?', 'サンプルを2点送っていただけますか。'],
  customisation: ['Can you print our logo on the lid?', '可以印我们的logo吗', 'Können Sie unser Logo auf den Deckel drucken?', 'Logomuzu kapağa basabilir misiniz?'],
  catalogue: ['Please send me your catalogue', '麻烦发一份产品目录', 'Por favor envíenme su catálogo', 'Proszę o przesłanie katalogu'],
  cooperation: ['We would like to become your exclusive distributor in Ghana.', '我们想做贵司在加纳的独家代理', 'Nous souhaitons devenir votre distributeur exclusif au Ghana.', 'Vogliamo diventare vostro distributore in Svizzera.'],
  order: ['Please find attached our purchase order no. 771, kindly confirm.', '附件是我司采购订单，请确认', 'Hiermit bestellen wir 40 Karton wie beim letzten Mal.', 'Siparişimiz ektedir, 3 palet daha sipariş etmek istiyoruz.'],
  'order-change': ['Please change the colour of order 118 from red to green.', '订单118的颜色从红色改成绿色', 'Por favor cambien la cantidad del pedido 118 de 40 a 60 piezas.', 'Bitte ändern Sie bei Auftrag 118 die Menge auf 60 Stück.'],
  payment: ['We transferred the balance today, swift copy attached.', '尾款已付，水单请查收', 'Hemos pagado el saldo hoy, adjunto comprobante de transferencia.', 'Мы оплатили остаток, платежка во вложении.'],
  shipping: ['When will our container leave and what is the container number?', '货到哪了，单号给我一下', 'Onde está o meu pedido? Quando chega?', 'Wann kommt unsere Lieferung?'],
  customs: ['Our broker needs the HS code for customs clearance.', '清关需要海关编码，请提供', 'Unser Zollagent fragt nach der Zolltarifnummer.', 'El agente de aduanas pide la partida arancelaria.'],
  documents: ['Please correct the consignee in the draft bill of lading and send the certificate of origin.', '提单草稿收货人有误，请修改', 'Il manque le certificat d’origine et la liste de colisage.', 'Mohon kirim packing list dan bill of lading.'],
  return: ['We want to send the wrong ones back, what is the return address?', '买错型号了，想退货', 'Wir möchten zwei Stück zurückschicken, wie geht das?', 'Voglio restituire i pezzi sbagliati, come devo fare?'],
  refund: ['I want my money back', '请退款', 'Quiero que me devuelvan el dinero, exijo el reembolso', 'Paramı geri istiyorum'],
  repair: ['The machine stopped working, do you have spare parts?', '机器坏了，有配件吗', 'La máquina no funciona, ¿tienen repuestos?', 'Станок не работает, нужна запчасть.'],
  usage: ['How do I set the timer? There is no manual in the box.', '这个怎么安装？没有说明书', 'Comment régler la minuterie ? Il n’y a pas de mode d’emploi.', 'Come si imposta il timer?'],
  'not-received': ['Two months and I still have not received my order', '两个月了还没收到货', 'La commande n’est toujours pas arrivée, nous n’avons rien reçu.', 'Die Ware ist immer noch nicht angekommen.'],
  'not-as-described': ['You sent the wrong colour, we ordered grey.', '颜色发错了，我们订的是灰色', 'Hemos recibido otro modelo, no es lo que pedimos: color equivocado.', 'Wir haben die falsche Farbe erhalten.'],
  damaged: ['Four boxes arrived broken, photos attached.', '收到货发现四箱破损', 'Cuatro cajas llegaron rotas.', 'Четыре коробки пришли разбитые.'],
  short: ['12 pieces are missing from the shipment.', '少了12件，请补发', 'Es fehlen 12 Stück in der Lieferung.', 'Faltan 12 piezas en el envío.'],
  counterfeit: ['The bearings you sent are counterfeit, not genuine.', '你们发的是假货，不是原装', 'Les roulements livrés sont des contrefaçons.', 'Подшипники оказались подделкой.'],
  dispute: ['If you do not answer we will open a dispute and take legal action.', '再不处理我们就要投诉并起诉', 'Wenn keine Lösung kommt, schalten wir unseren Anwalt ein.', 'Если не ответите, подадим в суд, это официальная претензия.'],
  feedback: ['Only for your information, no action needed: the tape could be stronger.', '客户反应不错，就是拉链有点紧，供你们参考，不用处理', 'Solo para que sepan, no hace falta responder: la cinta podría ser más fuerte.', 'Nur zur Info, kein Handlungsbedarf: das Band könnte fester sein.'],
  thanks: ['Everything arrived in perfect condition, thank you very much!', '货收到了，很好，非常感谢', 'Alles gut angekommen, herzlichen Dank!', 'Всё пришло, спасибо большое!'],
  'follow-up': ['Just following up, did you get my email of last week?', '上周的邮件还没收到回复，麻烦看一下', 'Leider habe ich noch keine Antwort auf meine Mail erhalten.', 'Aún no he recibido respuesta a mi correo.'],
  promotion: ['We offer SEO services and bring your website to the first page of Google.', '专业谷歌SEO优化，保证首页排名，欢迎咨询', 'Somos una agencia de posicionamiento web y llevamos su página al primer lugar de Google.', 'Wir sind eine SEO-Agentur und bringen Ihre Website auf Seite 1 bei Google.'],
  other: ['hello', '你好', 'guten Tag', 'hola'],
}

const afterTheSale: readonly Intent[] = [
  'order-change', 'payment', 'shipping', 'customs', 'documents', 'return', 'refund', 'repair', 'usage', 'not-received', 'not-as-described', 'damaged', 'short', 'counterfeit', 'dispute',
  'feedback', 'thanks',
]

describe.each(Object.entries(said) as [Intent, readonly string[]][])('%s', (intent, texts) => {
  it.each(texts)('%s', (body) => {
    expect(scoreInquiry({ channel: intent === 'rfq' ? 'email' : 'chat', body }, afterTheSale.includes(intent) ? customer : undefined).intent).toBe(intent)
  })
})

const kinds: Readonly<Record<string, readonly string[]>> = {
  'held-at-customs': ['The goods are held at customs because of the invoice.', '货被海关扣了', 'Die Ware hängt beim Zoll fest.', 'La mercancía está retenida en aduana.'],
  'in-transit': ['We have not received the goods yet, it is two months.', '两个月了还没收到货', 'Wir haben die Ware immer noch nicht erhalten.', 'La marchandise n’est toujours pas arrivée, nous n’avons rien reçu.'],
  'returned-to-sender': ['The parcel was returned to sender, we got nothing.', '包裹被退回寄件人了', 'Das Paket ging zurück an den Absender.', 'El paquete fue devuelto al remitente.'],
  'wrong-address': ['The goods were delivered to the wrong address.', '货送错地址了', 'Die Ware wurde an die falsche Adresse geliefert.', 'Entregaron el pedido en otra dirección equivocada.'],
  'delivered-but-denied': ['Tracking says delivered but nobody received anything.', '物流显示已签收，但我们没有收到', 'Laut Status zugestellt, aber niemand hat etwas erhalten.', 'Figura como entregado pero no recibimos nada.'],
  'no-tracking': ['The tracking number does not work, where are my goods?', '单号查不到，货在哪里', 'Die Sendungsnummer ist ungültig, wo ist die Ware?', 'El número de seguimiento no existe, ¿dónde está mi pedido?'],
  'not-as-described': ['You sent the wrong model, not what we ordered.', '型号发错了', 'Wir haben die falsche Farbe erhalten.', 'Nous avons reçu la mauvaise couleur, ce n’est pas conforme à la commande.'],
  quality: ['Very poor quality, the print fades after the first wash.', '质量太差，洗一次就掉色', 'Schlechte Qualität, die Oberfläche rostet nach zwei Wochen.', 'Muy mala calidad, se despinta en el primer lavado.'],
  counterfeit: ['These are counterfeit goods, not genuine.', '发来的是假货', 'Les roulements livrés sont des contrefaçons.', 'Подшипники оказались подделкой.'],
  short: ['5 cartons are missing.', '少了5箱', 'Es fehlen 5 Kartons.', 'Faltan 5 cajas.'],
  damaged: ['The glass arrived broken.', '玻璃收到就碎了', 'Das Glas ist zerbrochen angekommen.', 'El vidrio llegó roto.'],
  refused: ['We refuse the goods and our lawyer will write to you.', '我们拒收这批货', 'Wir verweigern die Annahme der Ware.', 'Rechazamos la mercancía.'],
}

describe.each(Object.entries(kinds))('a complaint of the kind %s', (kind, texts) => {
  it.each(texts)('%s', (body) => {
    expect(scoreInquiry({ channel: 'email', body }, customer).dispute).toBe(kind)
  })
})

describe('several intents', () => {
  const present = (body: string, context?: unknown, more: object = {}) => scoreInquiry({ channel: 'email', body, ...more }, context).intents.map(({ intent }) => intent)

  it.each([
    ['a complaint before the next order', 'Eleven sinks arrived broken, we want a credit. Please also quote 2 x 40ft of the same for August, FOB Xiamen.', ['damaged', 'rfq']],
    ['the same in Chinese', '上批有八个洗手盆破了，请补偿。另外请报价500个新款，FOB厦门。', ['damaged', 'rfq']],
    ['the same in Spanish', 'Llegaron rotos 11 lavabos, queremos una nota de crédito. Además favor cotizar 300 unidades CIF Callao.', ['damaged', 'rfq']],
    ['missing goods before a question about the next ship', 'We are six cartons short in the last shipment. And when will the second container sail?', ['short', 'shipping']],
    ['an order before the thanks', 'Thank you, the goods came nice. I want to order again 500 pcs, same model.', ['order', 'thanks']],
  ])('rank %s', (_, body, [first, second]) => {
    const intents = present(body, customer)
    expect(intents[0]).toBe(first)
    expect(intents).toContain(second)
  })
  it('keep an order with its customisation', () => {
    expect(present('Please find attached our purchase order no. 12 for 500 caps. Print our logo on the front as agreed.')).toEqual(expect.arrayContaining(['order', 'customisation']))
  })
  it('have falling confidences of at most one together', () => {
    const { intents } = scoreInquiry({ body: 'Can you print our logo? Please send a sample and your catalogue, and what does it cost?' })
    const confidences = intents.map(({ confidence }) => confidence)
    expect(intents.length).toBeGreaterThanOrEqual(3)
    expect([...confidences].sort((a, b) => b - a)).toEqual(confidences)
    expect(confidences.reduce((sum, value) => sum + value, 0)).toBeLessThanOrEqual(1)
  })
})

describe('what else is known', () => {
  it('turns the same words into another matter', () => {
    const body = 'When will it ship, and what is the price?'
    expect(scoreInquiry({ channel: 'email', body }, customer).team).toBe<Team>('order-logistics')
    expect(scoreInquiry({ channel: 'email', body }).team).toBe<Team>('pre-sales')
  })
  it('tells a price list from a catalogue', () => {
    expect(scoreInquiry({ body: 'Please send your price list' }).intent).toBe('price')
    expect(scoreInquiry({ body: 'Please send your catalogue' }).intent).toBe('catalogue')
  })
  it.each([
    ['a drawing', 'part_12.step', 'customisation'],
    ['an order', 'PO-7781.pdf', 'order'],
    ['a request for quotation', 'RFQ 2026-11.xlsx', 'rfq'],
  ])('reads the name of %s', (_, filename, intent) => {
    expect(scoreInquiry({ body: 'See attached.', attachments: [{ filename }] }).intent).toBe(intent)
  })
  it('hears single words where nothing more is understood', () => {
    expect(scoreInquiry({ channel: 'chat', body: 'Hola, el precio' }).intent).toBe('price')
    expect(scoreInquiry({ channel: 'chat', body: 'szeretnék mintát' }).intent).toBe('sample')
  })
  it('has no kind of dispute before an order', () => {
    expect(scoreInquiry({ body: 'Please quote 500 tiles CIF Durban. What if some arrive broken?' }).dispute).toBeUndefined()
  })
})
