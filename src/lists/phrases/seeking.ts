import type { PhrasePack } from '../concepts'

/** One language's words for looking for goods, a maker or a service. */
function seeking(language: string, ...phrases: readonly string[]): PhrasePack {
  return { language, phrases: { seeking: phrases } }
}

/** What somebody says who looks for goods, a maker or a service: always of oneself, as a pitch asks whether the reader looks for one. */
export const seekingPacks: readonly PhrasePack[] = [
  seeking('en',
    '(i am|i\'m|im|we are|we\'re|am|are) (currently |now |also |actively |still |presently |)(looking for|looking to buy|looking to purchase|looking to source|looking to order|looking to import|looking to create|searching for|seeking|in search of|in need of|sourcing|in the market for|trying to find)',
    '(i|we) (currently |now |also |urgently |)(seek|need to buy|want to buy|wish to buy|would like to buy|need to purchase|want to purchase|wish to purchase|would like to purchase|want to import|wish to import|would like to import|want to source)',
    '(interested in|want) (this|these) (product|products|item|items|model|models)', '(i|we) (need|require|want) (a|an|one) (supplier|manufacturer|factory|forwarder|freight forwarder|shipping agent|sourcing agent)',
    '(our client|our customer|my client|my customer) (is looking for|needs|requires|wants to buy)', 'ready to proceed with an order', '(and|who|so we|we) (look for|are looking for|am looking for|want to buy|need to source)', '(make|manufacture|produce|build|run|own|operate) … (and need|so we need|and require)'),
  seeking('zh', '(我们|我司|我公司|本公司|我|想|正在|在|现|急|目前)(寻找|找|求购|采购|寻求)', '(求购|寻货|急需采购|诚购|长期采购|对这个产品感兴趣|对该产品感兴趣)'),
  seeking('de', '(wir|ich) (suchen|suche|benotigen|benotige|brauchen|brauche|mochten kaufen|mochte kaufen)', '(suchen wir|suche ich|benotigen wir|benotige ich|brauchen wir|auf der suche nach)', '(sind|bin) an (diesem|ihrem) (produkt|artikel) interessiert', '(und|daher|deshalb) (suchen|suche|benotigen|benotige)'),
  seeking('fr', '(nous|je) (recherchons|recherche|cherchons|cherche|souhaitons acheter|souhaite acheter|sommes a la recherche de|suis a la recherche de|avons besoin de)', '(interesse*) par (ce|ces|votre|vos) (produit|produits|article|articles)', 'j\'ai besoin d*', '(et|donc) (cherchons|recherchons|avons besoin de|souhaitons acheter|voulons acheter|cherche|recherche)'),
  seeking('es', '(estamos|estoy) (buscando|interesad*|en busca de)', '(buscamos|busco|necesitamos comprar|necesito comprar|queremos comprar|quiero comprar|deseamos comprar|deseo comprar)', '(y|por eso|ahora) (buscamos|necesitamos|requerimos|queremos comprar)'),
  seeking('pt', '(estamos|estou|tamos) (procurando|buscando|a procura de|em busca de|interessad*|a procurar)', '(procuramos|procuro|buscamos|precisamos comprar|queremos comprar|quero comprar|gostaria de comprar|gostariamos de comprar)', '(e|por isso|agora) (procuramos|precisamos de|buscamos|necessitamos de|queremos comprar)'),
  seeking('it', '(stiamo|sto) (cercando|cercando di acquistare)', '(cerchiamo|cerco|siamo alla ricerca di|sono alla ricerca di|abbiamo bisogno di|vorremmo acquistare|vorrei acquistare|siamo interessati a|sono interessato a|sono interessata a)', '(e|ci|quindi) (servono|servirebbero|cerchiamo|occorrono)'),
  seeking('nl', '(wij|we|ik) (zoeken|zoek|zijn op zoek naar|ben op zoek naar|hebben nodig|willen kopen|wil kopen)', '(zoeken wij|zoek ik|op zoek naar)', 'geinteresseerd in (dit|deze|uw)', '(en|daarom|dus) (zoeken|zoek|willen kopen)'),
  seeking('pl', '(szukamy|szukam|poszukujemy|poszukuje|potrzebujemy|potrzebuje|chcemy kupic|chce kupic|chcielibysmy kupic|chcialbym kupic)', 'zainteresowan* (tym|waszym|panstwa) (produktem|produktami)'),
  seeking('cs', '(hledame|hledam|poptavame|poptavam|shanime|shanim|potrebujeme|chceme koupit|chci koupit|mame zajem o|mam zajem o)'),
  seeking('sk', '(hladame|hladam|zhaname|zhanam|potrebujeme|chceme kupit|chcem kupit|mame zaujem o|mam zaujem o)'),
  seeking('hu', '(keresunk|keresek|szuksegunk van|szuksegem van|szeretnenk vasarolni|szeretnek vasarolni|szeretnenk venni|erdeklodunk|erdeklodnek)'),
  seeking('ro', '(cautam|caut|suntem in cautare de|sunt in cautare de|avem nevoie de|am nevoie de|dorim sa cumparam|vrem sa cumparam|vreau sa cumpar|suntem interesati de|sunt interesat de)'),
  seeking('bg', '(търсим|търся|нуждаем се от|искаме да купим|искам да купя|интересуваме се от|интересувам се от)'),
  seeking('ru', '(ищем|ищу|мы ищем|требуется|требуются|нам нужен|нам нужна|нам нужны|хотим купить|хочу купить|хотели бы купить|хотели бы приобрести|заинтересованы в|интересует ваш*|закупаем)'),
  seeking('uk', '(шукаємо|шукаю|потрібен|потрібна|потрібні|нам потрібн*|хочемо купити|хочу купити|хотіли б придбати|зацікавлені в|цікавить ваш*)'),
  seeking('sr', '(trazimo|trazim|potrazujemo|potreban nam je|potrebna nam je|potrebni su nam|zelimo da kupimo|zelim da kupim|тражимо|тражим|потребан нам је|потребна нам је|желимо да купимо|желим да купим)'),
  seeking('hr', '(trazimo|trazim|potrebni su nam|potrebna nam je|zelimo kupiti|zelim kupiti|zainteresirani smo za)'),
  seeking('sl', '(iscemo|iscem|potrebujemo|potrebujem|zelimo kupiti|zelim kupiti|zanima nas vas*)'),
  seeking('el', '(ψαχνουμε|ψαχνω|αναζητουμε|αναζητω|χρειαζομαστε|χρειαζομαι|θελουμε να αγορασουμε|θελω να αγορασω|ενδιαφερομαστε για|ενδιαφερομαι για)'),
  seeking('tr', '(ariyoruz|ariyorum|arıyoruz|arıyorum|ihtiyacimiz var|ihtiyacım var|ihtiyacim var|satin almak istiyoruz|satin almak istiyorum|almak istiyoruz|almak istiyorum|tedarikci ariyoruz|ilgileniyoruz|ilgileniyorum)'),
  seeking('ar', '(نبحث عن|ابحث عن|أبحث عن|نحتاج الى|نحتاج إلى|أحتاج إلى|احتاج الى|نرغب في شراء|نود شراء|أرغب في شراء|ارغب في شراء|اريد شراء|أريد شراء|مهتمون ب*|مهتم ب*|لدي اهتمام ب*)', '(ونبحث عن|وابحث عن|ونحتاج الى شراء|ندور على|ادور على)'),
  seeking('fa', '(دنبال|به دنبال) … (هستیم|هستم|میگردیم|می گردیم|میگردم|می گردم)', '(نیاز داریم|نیاز دارم|قصد خرید داریم|میخواهیم بخریم|می خواهیم بخریم|میخواهم بخرم|می خواهم بخرم|علاقه مند به)'),
  seeking('ur', '(کی تلاش ہے|تلاش کر رہے ہیں|تلاش کر رہا ہوں|خریدنا چاہتے ہیں|خریدنا چاہتا ہوں|کی ضرورت ہے)', '(ڈھونڈ رہے ہیں|ڈھونڈ رہا ہوں|خریدنے ہیں)'),
  seeking('he', '(אנחנו מחפשים|אני מחפש|אני מחפשת|מחפשים|מעוניינים לרכוש|מעוניין לרכוש|מעוניינת לרכוש|רוצים לקנות|רוצה לקנות|זקוקים ל*)', '(ומחפשים|ומחפש|ומחפשת)'),
  seeking('hi', '(तलाश है|तलाश कर रहे|तलाश में हैं|ढूंढ रहे हैं|ढूँढ रहे हैं|खरीदना चाहते हैं|खरीदना चाहता हूँ|खरीदना चाहता हूं|की आवश्यकता है|की जरूरत है|chahiye hume|dhundh rahe|khareedna chahte)'),
  seeking('bn', '(খুঁজছি|খুজছি|কিনতে চাই|প্রয়োজন আছে|দরকার আছে)'),
  seeking('ta', '(தேடுகிறோம்|தேடுகிறேன்|வாங்க விரும்புகிறோம்|வாங்க விரும்புகிறேன்|தேவைப்படுகிறது|தேவைப்படுகின்றன)'),
  seeking('th', '(กำลังมองหา|มองหา|ต้องการซื้อ|ต้องการสั่งซื้อ|อยากซื้อ|สนใจสินค้า|กำลังหา|ต้องการหา)'),
  seeking('vi', '(chung toi|toi|ben minh|ben em|cong ty toi|minh|em) (dang |)(tim|tim kiem|tim mua|can mua|can tim|muon mua|quan tam den)', '(dang tim|can mua|can tim) (nha cung cap|nguon|mua|xuong|nha may)', '(dang tim|dang can mua|can mua|tim mua)'),
  seeking('id', '(kami|saya) (sedang |lagi |)(mencari|cari|membutuhkan|butuh|ingin membeli|mau beli|mau membeli|tertarik dengan)', '(dan|jadi) (mencari|membutuhkan|butuh)'),
  seeking('ms', '(kami|saya) (sedang |tengah |)(mencari|memerlukan|perlukan|ingin membeli|nak beli|berminat dengan)', '(dan|jadi) (mencari|memerlukan|perlukan)'),
  seeking('tl', '(naghahanap|hanap) (kami|ako|po)', '(kailangan|gusto) (namin|ko|naming|kong) (ng|bumili|po)', '(at|kaya) naghahanap'),
  seeking('sw', '(tunatafuta|natafuta|tunahitaji|nahitaji|tungependa kununua|ningependa kununua|tunataka kununua|nataka kununua)'),
  seeking('ja', '(を探しています|を探しております|を探している|をさがしています|を求めています|を購入したい|の購入を検討|の仕入先を|の仕入れ先を|に興味があります|が必要です|を必要として)'),
  seeking('ko', '(찾고 있|찾고있|구하고 있|구매하고 싶|구매하려|구입하고 싶|구매를 희망|필요로 합니다|이 필요합니다|가 필요합니다|관심이 있|관심 있)'),
  seeking('sv', '(vi|jag) (soker|letar efter|behover|vill kopa|ar intresserad* av|onskar kopa)', 'soker (vi|jag|en leverantor|leverantor)', '(och|därför) (soker|letar efter|vill kopa)'),
  seeking('no', '(vi|jeg) (soker|ser etter|leter etter|trenger|onsker a kjope|vil kjope|er interessert* i)', 'pa utkikk etter', '(og|derfor) (soker|ser etter|leter etter|vil kjope)'),
  seeking('da', '(vi|jeg) (soger|leder efter|har brug for|onsker at kobe|vil gerne kobe|er interesseret* i)', 'pa udkig efter', '(og|derfor) (soger|leder efter|vil gerne kobe)'),
  seeking('fi', '(etsimme|etsin|haemme|tarvitsemme|tarvitsen|haluamme ostaa|haluan ostaa|haluaisimme ostaa|haluaisin ostaa|olemme kiinnostuneita|olen kiinnostunut)'),
]
