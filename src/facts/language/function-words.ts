/**
 * Function words, and the commonest words of trade letters, by language; folded, so without accents. Hand-picked:
 * a word that several languages share counts less the more share it. English trade words are left out on purpose:
 * every language's buyers write them.
 */
const words: Readonly<Record<string, string>> = {
  en: 'the and of to in is are you your we our for with this that have has be can will would please from it if not as on at or an by do does how much what when where which me my us they them there their was were been i am need want send hi hello dear any could should may let know also but about get thanks thank only more best regards kindly pls looking interested buy make more out up so all',
  es: 'el la los las de del que y en un una unos unas por para con su sus es son esta este esto estamos necesito necesitamos quisiera queremos precio precios usted ustedes puede pueden podria favor gracias hola buenos buenas dias tardes como cuanto cuesta cual donde cuando no si mas muy me nos al se lo le tambien pero desde tienen tiene somos soy mi saludos enviar',
  pt: 'o os as a de do da dos das que e em um uma no na nos nas por para com seu sua seus suas nao mais gostaria gostariamos preciso precisamos preco precos voces voce pode podem obrigado obrigada ola bom boa dia tarde quanto custa qual onde quando sao esta estamos somos temos favor tambem pela pelo ao aos tem enviar muito bem',
  fr: 'le la les des du de un une et est en que qui pour avec dans sur nous vous votre vos notre nos je il elle ils sont pas ne plus par au aux ce cette ces merci bonjour bonsoir prix combien quel quelle ou quand si voudrais souhaitons avons avez besoin cordialement veuillez pouvez svp aussi mais etre suis faire livraison comme',
  de: 'der die das den dem des ein eine einen einer eines und ist sind im in zu mit auf fur von wir sie uns ihr ihre ihren ich nicht auch wie was wann wo konnen bitte preis preise mochten hatten haben hat wird werden bei nach als am an aus oder zum zur noch nur danke guten tag hallo sehr geehrte damen herren gruss viele benotigen suchen stuck bis uber',
  it: 'il lo la gli le i di del della dei delle e ed un una in nel che per con su sono siamo non piu da dal al alla come quanto costa prezzo prezzi vorrei vorremmo avete potete grazie buongiorno buonasera salve saluti nostro nostra vostro vostra mi ci si anche questo questa ma se quando dove abbiamo bisogno cerco gentile',
  nl: 'de het een en van in is zijn wij we u uw ons onze op te voor met dat die niet ook aan bij naar als maar of kunt kunnen graag prijs prijzen wat hoe veel wanneer waar hebben heeft ik jullie zou willen bedankt dank goedendag beste groet groeten nodig om over nog dit deze er wordt',
  sv: 'och att det som en ett ar av for med pa i vi ni du er oss inte har kan skulle vill hej tack pris priser hur mycket vad nar var till fran om eller men jag den de sig vara halsningar behover onskar skicka vilka finns',
  da: 'og at det som en et er af for med pa i vi du jer os ikke har kan skulle vil hej tak pris priser hvor meget hvad hvornar til fra om eller men jeg den de sig vaere hilsen onsker gerne blive jeres noget mangler vores skal',
  no: 'og at det som en et er av for med pa i vi du dere oss ikke har kan skulle vil hei takk pris priser hvor mye hva nar til fra om eller men jeg den de seg vaere hilsen onsker gjerne bli noen trenger vare deres',
  fi: 'ja on ei se etta olemme olen meilla teilla voitte voisitko hinta hinnat paljonko kiitos hei terve moi mutta myos tai jos mika missa milloin kuinka haluaisin haluamme tarvitsemme tilata kanssa ovat oli nyt kun ystavallisin terveisin onko emme teilta meille voisitteko saisimmeko tata kpl mita',
  pl: 'i w na z do nie sie jest sa to ze jak co czy ile dla przez od po za o mam mamy macie moze prosze dzien dobry witam dziekuje cena ceny cene kosztuje potrzebuje potrzebujemy pozdrawiam oraz ale lub przy firma jestesmy chcialbym szukam bardzo jaki jaka kiedy gdzie',
  cs: 've je jsou na se si z do s pro od po za ale nebo jak co kolik kdy kde mame mate muzete prosim dobry den dekuji cena ceny stoji potrebuji potrebujeme zdravim jsme bychom chtel rad tento take pozdravem mam by jen uz bude',
  sk: 'je su na sa si z do s pre od po za ale alebo ako co kolko kedy kde mame mate mozete prosim dobry den dakujem cena ceny stoji potrebujem potrebujeme pozdravom sme by sme chcel rad tento tiez mam by len uz bude',
  sl: 'in je so na se v z za od po pa ali kako kaj koliko kdaj kje imamo imate lahko prosim dober dan hvala cena cene stane potrebujem potrebujemo lep pozdrav smo bi zelim tudi sem vas nas mi ni za',
  hr: 'i je su na se u s za od po a ali ili kako sto sta koliko kada gdje gde imamo imate mozete molim dobar dan hvala cijena cijene cena kosta trebam trebamo postovani pozdrav smo bi zelim takoder takodje sam vas nas mi nije li da',
  hu: 'a az es hogy nem is egy van mi ez azt meg de ha vagy mennyi mikor hol kerem kerek koszonom udvozlettel jo napot ara arat ar darab szeretnek szeretnenk tisztelt nekunk onok tudnak lenne kell szallitas szuksegunk',
  ro: 'si de la in cu pe un o este sunt nu ca care sa se din pentru mai va ne noi dumneavoastra cat costa pret pretul preturi oferta multumesc buna ziua rog doresc dorim avem aveti puteti unde cand sau dar acest aceasta fi trimiteti stimata',
  tr: 've bir bu da de icin ile ne kadar nasil var yok mi mu biz siz sizin bizim olarak daha en cok fiyat fiyati fiyatlari istiyoruz istiyorum lutfen merhaba selam tesekkurler tesekkur saygilarimla adet gun iyi olur veya ama ancak gibi sonra once hangi kac firma olan ihtiyacimiz rica ederim musteri',
  vi: 'va la cua cho co khong toi minh ban chung em anh chi gia bao nhieu duoc voi trong nay do mot nhung cac de o tai xin chao cam on muon can mua hang ship a oi loai san pham gui giup lay con hay thi nhe so luong',
  id: 'dan yang di ke dari untuk dengan ini itu ada tidak apa berapa harga saya kami anda kita bisa akan sudah mau atau juga pada tolong terima kasih selamat pagi siang malam kak pak bu gan mohon butuh pesan kirim barang jika kalau nya dong ya sampai tanya belum banyak boleh minta',
  ms: 'dan yang di ke dari untuk dengan ini itu ada tidak tak apa berapa harga saya kami anda kita boleh akan sudah dah mahu nak atau juga pada tolong terima kasih selamat pagi awak encik puan mohon hendak pesan hantar barang jika kalau macam mana dgn kat ni lagi boleh',
  tl: 'ang ng sa na mga ay at po ko mo namin kami kayo ba magkano presyo pwede meron may wala para ito yan lang din rin salamat gusto kailangan paano kung saan kailan hindi naman',
  sw: 'na ya wa kwa ni za la katika hii hiyo kuwa nataka nahitaji tunahitaji bei gani ngapi asante habari tafadhali mpaka je pia lakini au kama sisi mimi yangu yetu yenu shilingi mashine kutoka kununua nauza mnauza jambo ndugu yako kwenye ndani hapa lipa chako',
  af: 'die het en van is nie ons u jy wat vir met aan om te dit kan sal asseblief dankie prys hoeveel groete graag wil ek julle benodig',
  sq: 'dhe te ne per me nje eshte jane nuk qe kemi cmimi cmimin sa faleminderit pershendetje ju lutem dua duam tuaj',
  et: 'ja on ei see et kas meie teie hind palju tere tanan soovin soovime vajame palun kui mis kus saada',
  lv: 'un ir nav par no ar ka mes jus cena cik ludzu paldies labdien velamies vajadzigs vai kas kur',
  lt: 'ir yra ne kad su is mes jus kaina kiek prasome aciu laba diena norime reikia ar kas kur del',
  ca: 'el la els les de del que i en un una per amb seu es son aquest volem preu preus gracies bon dia quant si us plau hola nosaltres tenim necessitem',
  // Written in Latin letters on chat:
  hi: 'hai hain ka ki ke ko se mein me kya kitna kitne kitni bhai ji chahiye mujhe humko hume aur nahi nahin bata batao bataiye rate dena karo karna kar hoga milega bhejo bhejiye namaste sir liye tak ho raha rahe wala wali abhi hum aap apka aapka yeh woh din padega',
  ur: 'hai hain ka ki ke ko se mein kya kitna kitne kitni bhai chahiye mujhe humein aur nahi batao bataen rate dena karo kar hoga milega bhej dein janab assalam alaikum salam shukriya liye tak hum ap apka yeh woh',
  fa: 'salam khaste nabashid mikham mikhastam mikhaham cheghadr chand gheymat gheimat mishe mishavad lotfan mamnoon merci baraye dastgah ta az be va ba ra ast hast darid darim bezanam shoma ma man ke',
  ar: 'salam alaikum kifak kifik badi bade biddi shu mn mnih hay hadi ana bghit bgit chhal ch7al kam si3r se3r shukran choukran mumkin law samaht inshallah ya 3andi 3ndkom 3andkom kayn wach labas bezzaf habibi marhaba ma fi kteer ktir',
  ru: 'dobryi dobryj den zdravstvuyte zdravstvuite privet skolko stoit tsena cena nado nuzhno mozhno est u menya vas nas gde kogda nash vash pozhaluysta pozhaluista pliz spasibo ya ne eto dlya kak chto uzhe vy my po na za ili ot do kontejner konteiner',
  bn: 'ami amar amra apnar apnara koto dam lagbe chai kivabe achhe ache kore hobe bhai dhaka theke jonno korte dite parben ektu valo kemon dada pathan ki na ar ta tk',
  zh: 'ni hao qing wen duo shao qian jia ge wo men xiang yao gei mei you de le ma ne zhe ge shi',
}

/** The languages of the table; a word's languages are told by their places in this list. */
export const wordLanguages: readonly string[] = Object.keys(words)

const slots = 1 << 13
const none: readonly number[] = []
/** Where a word's entry may begin to be looked for, by `hashOn`; -1 for nowhere. Empty until the first look-up. */
let entryOf = new Int16Array(0)
const entries: { readonly word: string; readonly languages: number[] }[] = []

/** Goes on with the hash of a word by one more of its units; a hash begins with 0. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (slots - 1)
}

function fillTable(): void {
  entryOf = new Int16Array(slots).fill(-1)
  const known = new Map<string, number[]>()
  for (const [language, list] of Object.values(words).entries()) {
    for (const word of new Set(list.split(' '))) {
      const languages = known.get(word)
      if (languages) languages.push(language)
      else known.set(word, [language])
    }
  }
  for (const [word, languages] of known) {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = hashOn(hash, word.charCodeAt(at))
    let slot = slotOf(hash)
    while (entryOf[slot]! >= 0) slot = (slot + 1) & (slots - 1)
    entryOf[slot] = entries.push({ word, languages }) - 1
  }
}

/**
 * The languages, by their places in `wordLanguages`, that `text[start, end)` is a function word of; empty for none. The word is
 * folded and in Latin script; its hash (`hashOn`) comes with it, so that no string is made of it.
 */
export function languagesOfWord(text: string, start: number, end: number, hash: number): readonly number[] {
  if (entryOf.length === 0) fillTable()
  for (let slot = slotOf(hash); entryOf[slot]! >= 0; slot = (slot + 1) & (slots - 1)) {
    const { word, languages } = entries[entryOf[slot]!]!
    if (word.length === end - start && text.startsWith(word, start)) return languages
  }
  return none
}

/** Languages of the table that are written in Latin letters here but have a script of their own. */
export const romanised: ReadonlySet<string> = new Set(['hi', 'ur', 'fa', 'ar', 'ru', 'bn', 'zh'])
