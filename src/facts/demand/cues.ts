import { monthNames } from '../../lists/months'
import type { FindKind } from './lexicon'

/** Words that tell the readers what a number or a name beside them is. */
export interface CueWords {
  readonly kind: FindKind
  /** What the readers go by; the phrase itself where absent. */
  readonly value?: string
  readonly phrases: readonly string[]
}

/** Words for a port. */
export const portWords: ReadonlySet<string> = new Set(['port', 'seaport', 'harbour', 'harbor', 'puerto', 'porto', 'hafen', 'порт', 'порта', 'pelabuhan'])

const list = (words: string): string[] => words.split('|').map((word) => word.trim())

/** All cue words, by what they announce. */
export function cueWords(): readonly CueWords[] {
  return [
    ...deadlines(),
    ...references(),
    ...numerals(),
    { kind: 'moment', phrases: moments() },
    { kind: 'month', phrases: monthNames() },
    { kind: 'label', phrases: list(
      'qty|qnty|qtty|quantity|quantities|order quantity|menge|stückzahl|anzahl|quantité|quantite|quantités|qté|cantidad|cantidades|quantidade|qtd|qtde|' +
      'quantità|quantita|количество|кол-во|объем|объём|кількість|miktar|adet sayısı|ilość|jumlah|kuantitas|số lượng|so luong|hoeveelheid|aantal|الكمية|' +
      'كمية|عدد|تعداد|मात्रा|数量|數量|件数|订购量|采购量|수량|จำนวน|ποσότητα|mennyiség|cantitate|mængde|antal|määrä|množství',
    ) },
    { kind: 'phone', phrases: list(
      'tel|telephone|phone|mobile|mob|cell|whatsapp|whats app|wa|fax|viber|wechat|telegram|hotline|telefon|telefono|teléfono|telefone|téléphone|handy|' +
      'celular|cellulare|portable|тел|телефон|факс|моб|ватсап|هاتف|جوال|واتساب|تلفن|电话|電話|手机|手機|微信|传真|전화|โทร|điện thoại|sđt|fon|phone no|phone number|' +
      'tel no|mobile no',
    ) },
    { kind: 'harbour', phrases: [...portWords] },
    { kind: 'model', phrases: list(
      'model|model no|models|mod|item|item no|item code|article|article no|art|art no|art nr|artikel|artikelnummer|artikelnr|part no|part number|p/n|pn|' +
      'sku|type|typ|modelo|modèle|modele|modello|modell|référence|réf|referencia|модель|артикул|арт|тип|موديل|مدل|รุ่น|型号|型號|款号|货号|型番|모델',
    ) },
    { kind: 'price', phrases: list(
      'target price|target prices|target|price target|our target|price idea|budget|prix cible|precio objetivo|preço alvo|preço-alvo|prezzo target|' +
      'zielpreis|richtpreis|целевая цена|hedef fiyat|目标价|目標價|目标价格|心理价|预算|목표가|目標価格',
    ) },
  ]
}

/** `far`: within 40 characters before; `near`: right before; `span`: right before a duration or month; `after`: right after. */
function deadlines(): CueWords[] {
  return [
    { kind: 'deadline', value: 'far', phrases: list(
      'no later than|not later than|latest by|at the latest|deadline|dead line|closing|closing date|closes|required|require|needed|need|needs|deliver|' +
      'delivery|delivered|deliveries|delivering|within|eta|etd|lead time|shipment|shipped|ship|shipping|due|arrive|arrival|on site|ready|' +
      'in our warehouse|must be|submission|valid until|urgently' +
      '|lieferung|liefertermin|lieferzeit|liefern|geliefert|benötigt|benötigen|brauchen|gebraucht|frist|spätestens|innerhalb|versand|einsendeschluss' +
      '|livraison|livrer|livré|livrés|livrée|délai|delai|date limite|besoin|au plus tard|avant le|expédition|échéance' +
      '|entrega|entregar|entregado|plazo|fecha límite|fecha limite|necesito|necesitamos|requerido|antes de|antes del|a más tardar|dentro de|cierre' +
      '|prazo|entregue|precisamos|preciso|até|necessário|o mais tardar' +
      '|consegna|consegnare|entro|termine|scadenza|serve|servono|necessario' +
      '|срок|сроки|срок поставки|поставка|поставки|поставить|доставка|доставки|доставить|нужно|нужны|нужен|нужна|требуется|не позднее|отгрузка|отгрузки|' +
      'в течение|дедлайн' +
      '|teslim|teslimat|termin|dostawa|dostawy|potrzebujemy|levering|levertijd|nodig|uiterlijk|giao hàng|pengiriman|kirim|التسليم|تسليم|التوريد|مطلوب|تحویل' +
      '|交期|交货期|交货|交貨|交貨期|截止|交付|需要|急需|要求|送达|到货|出货|货期|納期|納品|发货|최대|납기|กำหนดส่ง',
    ) },
    { kind: 'deadline', value: 'near', phrases: list(
      'by|before|until|till|not after|prior to|bis|bis zum|bis ende|vor|avant|avant fin|pour le|para el|para|antes|hasta|hasta el|até|até o|antes do|' +
      'entro il|entro fine|prima di|per il|до|к|до конца|przed|do dnia|voor|trước|sebelum|قبل|حتى',
    ) },
    { kind: 'deadline', value: 'span', phrases: list('in|within|en|dans|dans les|sous|in den nächsten|tra|fra|через|за|em|dalam|trong') },
    { kind: 'deadline', value: 'after', phrases: list(
      '之前|以前|前|之内|以内|内|內|截止|交货|交貨|到货|まで|までに|以内に|까지|이내|latest|at the latest|kadar|önce|içinde|tarihine|delivery|deadline|lead time|तक|tak',
    ) },
  ]
}

/** `strong` names a document; `weak` is a word that also begins other sentences and needs a sign for "number" or a code with letters. */
function references(): CueWords[] {
  return [
    { kind: 'reference', value: 'strong', phrases: list(
      'po|p.o|p/o|purchase order|pi|p.i|proforma|proforma invoice|pro forma|pro-forma|pfi|sc|sales contract|invoice|inv|commercial invoice|bl|b/l|' +
      'bill of lading|hbl|mbl|awb|booking|so|sales order|order number|order ref|contract number' +
      '|auftrag|auftragsnummer|bestellnummer|bestellnr|auftragsnr|rechnung|rechnungsnummer|rechnungsnr|facture|facture proforma|bon de commande|factura|' +
      'factura proforma|orden de compra|pedido|fatura|nota fiscal|encomenda|ordine|fattura|conferma d\'ordine' +
      '|инвойс|инвойсу|счет|счёт|счету|договор|контракт|контракту|заказ|заказа|заказу|заказе|замовлення|sipariş|siparis|proforma fatura|fatura|' +
      'zamówienie|zamówienia|faktura|factuur|bestelnummer|hóa đơn|đơn hàng|pesanan|nomor pesanan' +
      '|订单|订单号|订单编号|合同|合同号|发票|发票号|提单|提单号|單號|單号|单号|形式发票|訂單|訂單號|合同编号|注文番号|発注書|발주|주문번호|송장|فاتورة|أمر شراء|طلب رقم|سفارش|คำสั่งซื้อ',
    ) },
    { kind: 'reference', value: 'weak', phrases: list(
      'order|orders|contract|container|cntr|shipment|consignment|lot|bestellung|lieferung|vertrag|commande|contrat|contrato|orden|conteneur|contenedor|' +
      'contêiner|contratto|spedizione|контейнер|поставка|bestelling|zlecenie|umowa|kontrak',
    ) },
  ]
}

/** One to ten; `article` counts containers alone. */
function numerals(): CueWords[] {
  const rows: readonly (readonly [string, string])[] = [
    ['article', 'a|an|un|une|una|ein|eine|einen|um|uma|een|en|et'],
    ['1', 'one|один|одна|одну|одно|bir|satu|một|jeden|jedna|uno|single|एक|واحد|یک'],
    ['2', 'two|zwei|deux|dos|dois|duas|due|два|две|iki|dua|hai|twee|dwa|dwie|couple|دو|दो'],
    ['3', 'three|drei|trois|tres|três|tre|три|üç|uc|tiga|drie|trzy|ثلاث|ثلاثة|तीन'],
    ['4', 'four|vier|quatre|cuatro|quatro|quattro|четыре|dört|empat|bốn|cztery|أربع|أربعة|चार'],
    ['5', 'five|fünf|cinq|cinco|cinque|пять|beş|lima|năm|vijf|pięć|خمس|خمسة|पांच|paanch|panch'],
    ['6', 'six|sechs|seis|sei|шесть|altı|enam|sáu|zes|sześć|छह'],
    ['7', 'seven|sieben|sept|siete|sete|sette|семь|yedi|tujuh|bảy|zeven|siedem'],
    ['8', 'eight|acht|huit|ocho|oito|otto|восемь|sekiz|delapan|tám|osiem'],
    ['9', 'nine|neun|neuf|nueve|nove|девять|dokuz|sembilan|chín|negen|dziewięć'],
    ['10', 'ten|zehn|dix|diez|dez|dieci|десять|sepuluh|mười|tien|dziesięć|عشرة'],
    ['12', 'twelve|a dozen|zwölf|douze|doce|doze|dodici|двенадцать'],
    ['15', 'fifteen|fünfzehn|quinze|quince|quindici'],
    ['20', 'twenty|zwanzig|vingt|veinte|vinte|venti|двадцать'],
    ['50', 'fifty|fünfzig|cinquante|cincuenta|cinquenta|cinquanta|пятьдесят'],
    ['0.5', 'half a|half|halber|halben|medio|meio|demi|пол|полконтейнера'],
    ['1', '一'], ['2', '二|两|兩'], ['3', '三'], ['4', '四'], ['5', '五'], ['6', '六'], ['7', '七'], ['8', '八'], ['9', '九'], ['10', '十'],
    ['12', '十二'], ['15', '十五'], ['20', '二十'], ['30', '三十'], ['50', '五十'], ['0.5', '半'],
  ]
  return rows.map(([value, words]) => ({ kind: 'numeral', value, phrases: list(words) }))
}

/** Points in time that are no numbers. */
function moments(): string[] {
  return list(
    'tomorrow|today|this week|next week|this month|next month|end of month|end of the month|end of next month|month end|end of this month|' +
    'end of the year|end of year|year end|end of this week|end of the week|end of next week|early next week|monday|tuesday|wednesday|thursday|friday|' +
    'saturday|sunday|next season|christmas|ramadan|easter|chinese new year|cny|new year' +
    '|morgen|nächste woche|ende des monats|monatsende|jahresende|montag|dienstag|mittwoch|donnerstag|freitag|weihnachten|demain|la semaine prochaine|' +
    'semaine prochaine|le mois prochain|fin du mois|fin de mois|lundi|mardi|mercredi|jeudi|vendredi|noël' +
    '|mañana|la próxima semana|próxima semana|próximo mes|fin de mes|lunes|martes|miércoles|jueves|viernes|navidad|amanhã|fim do mês|final do mês|' +
    'segunda-feira|sexta-feira|domani|fine mese|fine del mese|prossima settimana|lunedì|venerdì|natale' +
    '|завтра|следующей неделе|на следующей неделе|следующем месяце|конца месяца|конце месяца|конца года|пятницы|понедельника' +
    '|明天|下周|下週|本周|下个月|下個月|本月|这个月|月底|本月底|下月底|年底|年前|春节|周五|周一|星期五|来週|来月|月末|今週|年末',
  )
}
