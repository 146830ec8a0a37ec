import { remember } from '../../inquiry/remember'
import type { Token } from './tokens'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/[|\s]+/).filter(Boolean))

/** Words that ask for goods or for their price, without accents: what is counted next to them is what is asked for. */
const askWords = set(`
  price|prices|pricing|much|cost|costs|quote|quotation|need|needs|want|wants|buy|buying|order|ordering|purchase|require|requires|request|require|like|seeking|seek|source|look|looking|offer|supply|rfq|inquiry|enquiry|interested|reorder|replace|replacing
  preis|preise|preisen|kosten|kostet|angebot|brauche|brauchen|benotige|benotigen|bestellen|bestelle|kaufen|suche|suchen|anfrage|bestellung
  prix|tarif|tarifs|cout|devis|besoin|voudrais|voudrions|souhaite|souhaitons|commander|commande|acheter|cherche|cherchons|recherche|recherchons
  precio|precios|costo|costos|coste|cotizacion|cotizar|presupuesto|necesito|necesitamos|quiero|queremos|comprar|pedido|pedir|busco|buscamos|requiero|requerimos|cuesta|cuestan|valen|vale
  preco|precos|cotacao|orcamento|preciso|precisamos|quero|queria|gostaria|encomendar|procuro|procuramos|custa|custam|custo|encomenda
  prezzo|prezzi|preventivo|costo|costano|costa|bisogno|vorrei|vorremmo|ordinare|acquistare|cerco|cerchiamo|ordine|serve|servono|offerta
  prijs|prijzen|offerte|kost|nodig|willen|wil|bestellen|kopen|zoek|zoeken|graag
  cena|cene|ceny|cenu|cenou|wycena|wycene|oferta|oferte|potrzebuje|potrzebujemy|chce|chcemy|kupic|zamowic|zamowienie|szukam|szukamy|koszt|kosztuje
  cenova|nabidku|nabidka|potrebuji|potrebujeme|chci|koupit|objednat|poptavam|poptavame|stoji|ponuku|ponuka|potrebujem|kupit|dopyt|cijena|cijenu|ponudu|ponuda|trebam|trebamo|kupiti|naruciti|potrebujemo|ponudbo|narociti
  ar|ara|arat|arajanlat|arajanlatot|kell|kellene|szukseg|szeretnek|szeretnenk|venni|rendelni|kerek|kerunk|mennyi
  pret|pretul|preturi|oferta|nevoie|vreau|doresc|dorim|cumpar|cumparam|comanda|caut|cautam|costa
  цена|цены|цену|стоимость|нужно|нужны|нужен|нужна|требуется|требуются|куплю|купить|заказать|заказ|закупить|хочу|хотим|ищу|ищем|интересует|сколько|прайс|кп
  ціна|ціни|ціну|вартість|потрібно|потрібні|потрібен|потрібна|купити|замовити|замовлення|хочемо|шукаю|шукаємо|цікавить|скільки
  цената|трябват|трябва|нуждаем|нуждая|поръчам|поръчаме|купя|търся|търсим|оферта|цене|цену|понуду|понуда|требам|требамо|купим|наручим
  τιμη|τιμες|κοστος|προσφορα|χρειαζομαι|χρειαζομαστε|θελω|θελουμε|αγορα|αγορασω|παραγγελια|παραγγειλω|ψαχνω
  fiyat|fiyati|fiyatı|fiyatlari|fiyatları|teklif|teklifi|lazim|lazım|istiyorum|istiyoruz|almak|siparis|sipariş|ihtiyac|ihtiyaç|ariyorum|arıyorum
  سعر|اسعار|أسعار|عرض|احتاج|أحتاج|نحتاج|اريد|أريد|نريد|شراء|طلب|مطلوب|ابحث|أبحث|تكلفة
  قیمت|خرید|سفارش|نیاز|میخواهم|می‌خواهم|لازم|استعلام
  מחיר|מחירים|הצעת|צריך|צריכה|צריכים|רוצה|רוצים|לקנות|להזמין|הזמנה|מחפש|מחפשים
  harga|berapa|butuh|perlu|mau|ingin|beli|pesan|order|memesan|membeli|mencari|cari|nak|tempah|sebut
  gia|giá|mua|can|cần|dat|đặt|muon|muốn|tim|tìm|bao|presyo|magkano|kailangan|bibili|bumili|bei|nahitaji|tunahitaji|nataka|tunataka|kununua|agiza
  pris|priset|priser|offert|tilbud|tilbyd|behover|trenger|bestalla|bestille|kopa|kjope|kobe|soker|onsker|vill|hinta|hinnan|hinnat|tarjous|tarjouksen|tarvitsen|tarvitsemme|tilata|ostaa|maksaa
  daam|dam|rate|keemat|kimat|chahiye|chahie|कीमत|दाम|रेट|चाहिए|मूल्य|দাম|মূল্য|চাই|লাগবে|দরকার|விலை|தேவை|வேண்டும்|قیمت|چاہیے|چاہئے|درکار
`)

/** Those of them that may stand behind what is counted: `30 chairs, how much?` In `3 buyers want chairs` they count others. */
const priceWords = set(`
  price|prices|pricing|much|cost|costs|quote|quotation preis|preise|kosten|kostet|angebot prix|tarif|tarifs|cout|devis precio|precios|costo|costos|cotizacion|cuesta|cuestan
  preco|precos|cotacao|orcamento|custa|custam|custo prezzo|prezzi|preventivo|costano|costa prijs|offerte cena|cene|ceny|cenu|koszt|kosztuje|cijena|cijenu|stoji ar|ara|mennyi pret|pretul
  цена|цены|цену|стоимость|сколько|ціна|ціни|ціну|скільки|цената|цене τιμη|κοστος fiyat|fiyati|fiyatı|teklif سعر|اسعار|أسعار|تكلفة قیمت מחיר harga|berapa gia|giá|bao|presyo|magkano|bei
  pris|priset|tilbud|offert|hinta|hinnan|maksaa daam|dam|rate|keemat|kimat|कीमत|दाम|मूल्य|দাম|মূল্য|விலை
`)

/** What is counted though it is no goods: time, people, places in a text, money. */
const notGoods = set(`
  day|days|week|weeks|month|months|year|years|hour|hours|minute|minutes|second|seconds|working|business|time|times|question|questions|mail|mails|email|emails|people|person|persons|employees|staff|workers|friends|shops|stores|branches|countries|percent|dollar|dollars|euro|euros|usd|eur|gbp|rmb|yuan|more|option|options|other|others|different|year-old|thing|things|reason|reasons|page|pages|deposit|discount|minutes|quotations|quotes|suppliers|offers|and|or|and|the|of|in|at|on|for|per|am|pm|st|nd|rd|th|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec
  tag|tage|tagen|tages|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|stunde|stunden|minuten|fragen|leute|personen|mitarbeiter|prozent|mal|uhr|und|oder|mehr|angebote
  jour|jours|semaine|semaines|mois|an|ans|annee|annees|heure|heures|minutes|questions|personnes|employes|fois|et|ou|pour|plus
  dia|dias|semana|semanas|mes|meses|ano|anos|hora|horas|minutos|preguntas|personas|empleados|veces|por|para|y|o|perguntas|pessoas|funcionarios|vezes|e|ou|mais|mas
  giorno|giorni|settimana|settimane|mese|mesi|anno|anni|ore|ora|minuti|domande|persone|dipendenti|volte|per
  dag|dagen|week|weken|maand|maanden|jaar|uur|minuten|vragen|mensen|keer|en|of
  dzien|dni|tydzien|tygodni|tygodnie|miesiac|miesiace|miesiecy|rok|lata|lat|godzin|godziny|minut|pytania|osob|razy|i|lub|den|dnu|tyden|tydny|tydnu|mesic|mesice|mesicu|roku|hodin|minut|lidi|krat|nap|napon|het|hettel|honap|ev|eve|ora|oran|perc|fo|zi|zile|saptamana|saptamani|luna|luni|an|ani|ore|minute|dana|dan|tjedna|tjedan|nedelja|nedelje|mesec|meseca|meseci|godina|godine|sati|sata|teden|tednov|let|leta|ur
  день|дня|дней|неделя|недели|недель|месяц|месяца|месяцев|год|года|лет|час|часа|часов|минут|минуты|вопроса|вопросов|человек|раза|раз|процентов|рублей|и|или|по|тижні|тижнів|тиждень|днів|дні|місяць|місяці|місяців|рік|роки|років|годин|хвилин|питання|осіб|дни|седмици|месеца|години|часа|минути|дана|недеље|месеци
  μερες|ημερες|εβδομαδες|μηνες|χρονια|ετη|ωρες|λεπτα|ατομα|φορες
  gun|gün|hafta|ay|yil|yıl|saat|dakika|soru|kisi|kişi|kez|defa|yuzde|ve|veya
  يوم|ايام|أيام|اسبوع|أسبوع|اسابيع|أسابيع|شهر|اشهر|أشهر|سنة|سنوات|ساعة|ساعات|دقيقة|دقائق|اشخاص|أشخاص|مرات|روز|هفته|ماه|سال|ساعت|دقیقه|نفر|ימים|יום|שבועות|חודשים|שנים|שעות|דקות|אנשים
  hari|minggu|bulan|tahun|jam|menit|orang|kali|dan|atau|ngay|ngày|tuan|tuần|thang|tháng|nam|năm|gio|giờ|phut|phút|nguoi|người|araw|linggo|buwan|taon|oras|siku|wiki|mwezi|miezi|mwaka|miaka|saa|dakika|watu
  dagar|veckor|manader|ar|timmar|minuter|personer|ganger|och|eller|dager|uker|maneder|timer|uger|dage|og|paivaa|viikkoa|kuukautta|vuotta|tuntia|minuuttia|henkiloa|kertaa|ja|tai
  din|hafte|mahine|saal|ghante|दिन|हफ्ते|महीने|साल|घंटे|लोग|দিন|সপ্তাহ|মাস|বছর|ঘন্টা
`)

const plain = remember(4000, (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC'))

function isIn(words: ReadonlySet<string>, { text, ascii }: Token): boolean {
  return words.has(text) || (!ascii && words.has(plain(text)))
}

const before = 4
const after = 7

/** Whether the number at `index` counts what is asked for: an asking word stands close before it, or it begins what is said and one comes soon. */
export function isAskedFor(tokens: readonly Token[], index: number): boolean {
  const counted = tokens[index + 1]
  if (counted === undefined || counted.kind !== 'word' || counted.opensLine || counted.glued || counted.text.length < (counted.ascii ? 3 : 2) || isIn(notGoods, counted)) return false
  if (isIn(askWords, counted)) return false
  let at = index
  for (let steps = 0; steps < before && !tokens[at]!.opensLine && at > 0; steps++) {
    const token = tokens[--at]!
    if (token.kind === 'mark' && token.text !== ':' && token.text !== '-') return steps === 0 && isAskedAfter(tokens, index)
    if ((token.kind === 'number' && at !== index - 2) || token.kind === 'link') return false
    if (token.kind === 'word' && isIn(askWords, token)) return true
  }
  return at === index && isAskedAfter(tokens, index)
}

function isAskedAfter(tokens: readonly Token[], index: number): boolean {
  for (let at = index + 2; at < tokens.length && at <= index + after; at++) {
    const token = tokens[at]!
    if (token.opensLine || token.kind === 'number' || token.kind === 'link') return false
    if (token.kind === 'word' && isIn(priceWords, token)) return true
  }
  return false
}

/** Whether a word counts time, people or something else that is no goods. */
export function isTimeOrPeople(token: Token): boolean {
  return isIn(notGoods, token)
}

/** Who says one of these before a bare number says how many he would take; nouns such as order are not among them, since a number behind is the order's. */
const wantWords = set(`
  need|needs|want|wants|buy|take|taking
  brauche|brauchen|benotige|benotigen|nehme|nehmen|nahme|nahmen
  prends|prendrais|prendrai|prenons|prendrions|voudrais|voudrions
  necesito|necesitamos|quiero|queremos|llevo|llevaria|llevamos|serian|ocupo
  preciso|precisamos|levo|levaria|levamos|seriam
  prendo|prenderei|prendiamo|servono|servirebbero
  neem|nemen|wil|willen|nodig
  tar|koper|kjoper|kober|behover|trenger|otan|otamme|tarvitsen|tarvitsemme
  potrzebuje|potrzebujemy|wezme|wezmiemy|biore|potrebuji|potrebujeme|vezmu|vezmeme|potrebujem|vezmem|trebam|trebamo|uzeo|uzela|uzimam|uzimamo|uzmem|potrebujemo|vzamem|vzamemo
  kell|kellene|kene|vennek|veszek|vennenk
  vreau|iau|luam|lua
  нужно|нужны|требуется|требуются|возьму|возьмем|возьмём|берем|берём|треба|потрібно|потрібні|візьму|візьмемо|беру|трябват|взема|вземем|узео|узимам
  θελω|θελουμε|παρω|παιρνω|παρουμε|thelw|thelo|paro
  lazim|alirim|aliriz|alsam|alsak|alacagim|alacagiz
  نحتاج|احتاج|أحتاج|اريد|أريد|نريد|ناخذ|نأخذ|اخذ|آخذ
  میخواهم|می‌خواهم|میخوام|لازم|بخواهم|بخرم
  צריך|צריכה|צריכים|רוצה|רוצים|לוקחים|לוקח|לוקחת|אקח|ניקח
  butuh|perlu|ambil|mau|beli|nak|can|cần|lay|lấy|mua|kailangan|kukuha|bibili|nahitaji|tunahitaji|nataka|tunataka|nikichukua|tukichukua
  chahiye|chahie|lenge|चाहिए|लेंगे|লাগবে|নিব|নেব|নিলে
`)

/** Words between what is wanted and how many: about, maybe, at first. */
const roughly = set(`
  about|around|approx|approximately|maybe|perhaps|some|only|just|at|least|first|circa|ca|cca|etwa|ungefahr|erstmal|erst|nur|environ|que|peut|etre|unos|unas|solo|como|cerca|de|uns|umas|apenas|ongeveer|zo|maar|omkring|cirka|noin
  okolo|ok|priblizne|asi|tylko|jen|len|oko|samo|kb|csak|cam|vreo|doar|около|примерно|штук|десь|близько|приблизно|περιπου|yaklasik|sadece|حوالي|حدود|בערך|sekitar|kira|khoang|khoảng|mga|kama|lagbhag|करीब|প্রায়|~|≈|+
`)

/** Whether the number from `index` to `last` ends what somebody says he wants: `need maybe 40.`, `took 20, what is the price`. */
export function isWanted(tokens: readonly Token[], index: number, last = index): boolean {
  const next = tokens[last + 1]
  if (next !== undefined && !next.opensLine && next.kind !== 'mark' && !(next.kind === 'word' && isIn(perWords, next))) return false
  if (next !== undefined && !next.opensLine && next.kind === 'mark' && (next.glued ? !endMarks.includes(next.text) : '%/°"\''.includes(next.text))) return false
  if (next !== undefined && endMarks.includes(next.text) && tokens[last + 2]?.glued && tokens[last + 2]!.kind === 'number') return false
  for (let at = index - 1; at >= 0 && at >= index - before && !tokens[at + 1]!.opensLine; at--) {
    const token = tokens[at]!
    if (isIn(wantWords, token)) return true
    if (!isIn(roughly, token)) return false
  }
  return false
}

const endMarks = '.,;!?)。，！？،؟'
/** `300 per colour`, `15 000 a year`. */
const perWords = set('per|a|each|pro|je|par|por|al|all|elk|na|za|в|на|yearly|monthly|annually|or|and|to|if|when|but|und|oder|et|ou|y|o|e|en|of|og|eller|i|lub|и|или|ve|veya|dan|atau')
