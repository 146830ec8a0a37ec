import type { PhrasePack } from '../concepts'

/** What travels to the signing of a false contract: sign it at our place, bring a gift for the boss, put my share on the price. */
export const signingPacks: readonly PhrasePack[] = [
  {
    language: 'de', phrases: {
      'sign-in-person': ['(vertrag|vertrags) … (persönlich|vor ort|bei uns|in unserer stadt|in unserem haus|in unserem büro) … (unterschrieben|unterzeichnet|unterschreiben|unterzeichnen|unterschrift|signiert)', '(zur|für die) (unterschrift|unterzeichnung|vertragsunterzeichnung) … (zu uns|nach|anreisen|anreise|einfliegen|kommen|persönlich)'],
      'gift-ask': ['(geschenk*|essen|zigaretten|umschlag|aufmerksamkeit) … (direktor*|chef*|vorgesetzt*|geschäftsführer*|kommission|leiter*)', '(direktor*|chef*|vorgesetzt*|geschäftsführer*|leiter*) … (geschenk*|aufmerksamkeit|zigaretten|freuen)'],
      'commission-offer': ['(für mich|mir|meine|mich) … (provision|prozent|kommission) … (drin|aufschlagen|auf den preis|draufschlagen|extra|bar|separat|privat*)', '(provision|prozent|kommission) … (für mich|an mich|mir persönlich|auf mein konto|unter uns|bar auf die hand)'],
    },
  },
  {
    language: 'fr', phrases: {
      'sign-in-person': ['(contrat|convention) … (signe*|signer|signature) … (en personne|chez nous|sur place|dans notre ville|dans nos bureaux|en presentiel)', '(venir|deplacer|deplacement|voyager) … (signer|signature) (le |du |)contrat'],
      'gift-ask': ['(cadeau|enveloppe|diner|cigarettes|attention) … (directeur|patron|chef|ministre|responsable|commission)', '(directeur|patron|chef) … (cadeau|apprecierait un geste|petit geste|enveloppe)'],
      'commission-offer': ['(ma|une) (commission|part|ristourne) … (au prix|dans le prix|a part|en especes|sur mon compte|discretement|pour moi)', '(ajoutez|incluez|prevoyez|rajoutez) … (ma commission|ma part|pour moi)'],
    },
  },
  {
    language: 'es', phrases: {
      'sign-in-person': ['(contrato|convenio) … (firmarse|firma|firmado|firmar) … (en persona|personalmente|presencial*|en nuestra ciudad|en nuestras oficinas|aqui)', '(viajar|venir|desplazarse) … (firmar|firma) (el |del |)contrato'],
      'gift-ask': ['(regalo|obsequio|cena|cigarros|detalle) … (director|jefe|gerente|ministro|comite)'],
      'commission-offer': ['(mi|una) (comision|parte|tajada|porcentaje) … (al precio|en el precio|aparte|en efectivo|a mi cuenta|por fuera|para mi)', '(anada|incluya|agregue|sume|cargue) … (mi comision|para mi|mi parte)'],
    },
  },
  {
    language: 'pt', phrases: {
      'sign-in-person': ['(contrato|acordo) … (assinado|assinar|assinatura) … (pessoalmente|presencial*|na nossa cidade|em nosso escritorio|aqui conosco|no nosso escritorio)', '(viajar|vir|deslocar-se) … (assinar|assinatura) (o |do |)contrato'],
      'gift-ask': ['(presente|jantar|agrado|lembranca|cigarros) … (diretor|chefe|gerente|ministro|comissao)'],
      'commission-offer': ['(minha|uma) (comissao|parte|percentagem|porcentagem) … (no preco|a parte|por fora|em dinheiro|na minha conta|para mim)', '(inclua|incluam|acrescente|some|adicione) … (minha comissao|para mim|minha parte)'],
    },
  },
  {
    language: 'it', phrases: {
      'sign-in-person': ['(contratto|accordo) … (firmato|firmare|firma) … (di persona|presso di noi|nella nostra citta|nei nostri uffici|qui da noi)', '(venire|viaggiare|recarvi) … (firmare|firma) (il |del |)contratto'],
      'gift-ask': ['(regalo|omaggio|cena|pensiero|sigarette) … (direttore|capo|presidente|responsabile|ministro)'],
      'commission-offer': ['(mia|una) (provvigione|commissione|percentuale|parte) … (nel prezzo|sul prezzo|a parte|in contanti|sul mio conto|per me|in nero)', '(aggiungete|includete|mettete|caricate) … (mia commissione|mia provvigione|per me)'],
    },
  },
  {
    language: 'nl', phrases: {
      'sign-in-person': ['(contract|overeenkomst) … (persoonlijk|bij ons|ter plaatse|in onze stad|op ons kantoor) … (getekend|ondertekend|tekenen|ondertekenen)', '(persoonlijk|bij ons|ter plaatse) … (tekenen|ondertekenen) … (contract|overeenkomst)*'],
      'gift-ask': ['(cadeau|geschenk|etentje|envelop|sigaretten) … (directeur|baas|chef|leidinggevende)'],
      'commission-offer': ['(mijn|voor mij) (commissie|provisie|percentage)', '(reken|tel|doe|zet) … (mijn commissie|commissie voor mij) … (prijs|op|bij)*', '(mijn|een) (commissie|provisie|percentage) … (bij de prijs|op de prijs|apart|contant|op mijn rekening|voor mij)'],
    },
  },
  {
    language: 'ru', phrases: {
      'sign-in-person': ['(договор|контракт) … (подпис*) … (лично|в нашем городе|у нас в офисе|при встрече|на месте)', '(приех*|приезж*|прилет*) … (подписать|подписани*|подписания) … (договор*|контракт*)'],
      'gift-ask': ['(подарок|подарки|конверт|ужин|сигареты|благодарность) … (директор*|начальник*|руководител*|шеф*|министр*)', '(директор*|начальник*|руководител*|шеф*) … (подарок|подарки|конверт|отблагодарить)'],
      'commission-offer': ['(мою|моя|мне) (комиссию|комиссия|долю|доля|процент) … (в цену|отдельно|наличными|на карту|лично)', '(заложите|добавьте|накиньте|включите) … (мою комиссию|мой процент|для меня|мне)'],
    },
  },
  {
    language: 'uk', phrases: {
      'sign-in-person': ['(договір|контракт) … (підпис*) … (особисто|у нашому місті|у нас в офісі|при зустрічі)'],
      'gift-ask': ['(подарунок|подарунки|конверт|вечер*) … (директор*|начальник*|керівник*)'],
      'commission-offer': ['(мою|моя|мені) (комісію|комісія|частку|відсоток) … (в ціну|окремо|готівкою|на картку|особисто)'],
    },
  },
  {
    language: 'pl', phrases: {
      'sign-in-person': ['(umow*|kontrakt*) … (podpis*) … (osobiscie|na miejscu|w naszym miescie|u nas w biurze)', '(osobiscie|na miejscu) … (podpis*) … (umow*|kontrakt*)'],
      'gift-ask': ['(prezent*|upomin*|kolacj*|koperta|papierosy) … (dyrektor*|szef*|prezes*|kierownik*)'],
      'commission-offer': ['(moja|moją|dla mnie) (prowizj*|procent) … (do ceny|osobno|gotowka|na moje konto|doliczyc)', '(doliczyc|dodac|doliczcie|dodajcie) … (moja prowizj*|dla mnie)'],
    },
  },
  {
    language: 'cs', phrases: {
      'sign-in-person': ['(smlouv*|kontrakt*) … (pouze |jen |) (osobne|u nas|na miste|v nasem meste)', '(podepis*|podeps*) … (osobne|u nas v)', '(smlouv*|kontrakt*) … (podeps*|podpis*) … (osobne|u nas|na miste|v nasem meste)'],
      'gift-ask': ['(darek|darky|vecer*|obalka|pozornost) … (reditel*|sef*|vedouc*|jednatel*)'],
      'commission-offer': ['(mou|moje|moji|pro me) provizi*', '(prictete|pridejte|zapocitejte) … (mou proviz*|pro me|proviz*)', '(moji|moje|pro me) (proviz*|procent*) … (do ceny|zvlast|hotove|na muj ucet|prictete)'],
    },
  },
  {
    language: 'tr', phrases: {
      'sign-in-person': ['(sözleşme*|kontrat*|anlaşma*) … (bizzat|şehrimizde|ofisimizde|yüz yüze|bizim burada) … (imza*)', '(imza*) … (için) … (bizzat|şehrimize|buraya|ofisimize) (gel*|uç*)'],
      'gift-ask': ['(müdür*|patron*|başkan*|genel müdür*) … (hediye*|yemek*|sigara*|zarf*)', '(hediye*|zarf*) … (müdür*|patron*|başkan*)'],
      'commission-offer': ['(benim|bana|kendime) … (komisyon*|yüzde*|pay*) … (ekle*|koy*|ayrı|elden|nakit|hesabıma)', '(fiyat*) … (benim|bana) … (komisyon*|pay*)'],
    },
  },
  {
    language: 'vi', phrases: {
      'sign-in-person': ['(hop dong) … (ky truc tiep|ky tan noi|ky tai|phai ky) … (thanh pho|van phong|ben toi|chung toi|truc tiep)'],
      'gift-ask': ['(qua|phong bi|thuoc la|bua com) (cho|bieu|tang) (sep|giam doc|lanh dao|truong phong)'],
    },
  },
  {
    language: 'id', phrases: {
      'sign-in-person': ['(kontrak|perjanjian) … (ditandatangani|tanda tangan|teken) … (langsung|di kota kami|di kantor kami|tatap muka|di tempat kami)'],
      'gift-ask': ['(hadiah|amplop|makan malam|rokok|oleh-oleh) … (direktur*|bos*|atasan*|pimpinan*|pejabat*)'],
      'commission-offer': ['(komisi|fee|bagian) (saya|untuk saya|buat saya) … (di harga|persen|ke rekening|tunai|terpisah)*', '(tambahkan|masukkan|naikkan) … (komisi|fee|bagian) (saya|untuk saya|buat saya)'],
    },
  },
  {
    language: 'ja', phrases: {
      'sign-in-person': ['(契約|契約書)(は|を|の|に)* … (当地|弊社|当社|こちら|現地|対面)(で|に|にて)* … (署名|調印|サイン|締結)'],
      'gift-ask': ['(部長|社長|上司|役員|理事|局長)(への|へ|に)(贈り物|お土産|心付け|謝礼|ギフト|手土産)(を|の|が|も)', '(部長|社長|上司|役員|理事)(へ|への|に)(の|は)*(贈り物|お土産|心付け|謝礼|ギフト|手土産)'],
    },
  },
  {
    language: 'ko', phrases: {
      'sign-in-person': ['(계약|계약서)(는|은|을|를|서는)* … (직접|저희 도시|저희 사무실|방문|대면)* … (서명|체결|날인)(해야|하셔야|만|하러)'],
      'gift-ask': ['(사장|부장|이사|대표|담당자|국장)(님|)(께|에게|을 위한|님께) … (선물|식사|상품권|성의)'],
    },
  },
  {
    language: 'zh', phrases: {
      'gift-ask': ['(领导|老板|老总|局长|主任|经理)(准备|带|送)(一份|一点|点|些|)(礼物|礼品|红包|烟酒|心意)', '(给|为|送)(我们|我)*(领导|老板|老总|经理|局长|主任)(准备|送|带)* … (礼物|礼品|红包|烟|酒)', '(领导|老板|老总|局长) … (表示一下|意思一下|红包|送礼)'],
    },
  },
  {
    language: 'he', phrases: {
      'sign-in-person': ['(החוזה|חוזה|ההסכם|הסכם) … (להיחתם|נחתם|לחתום|ייחתם|לחתימה) … (אצלנו|פנים אל פנים|באופן אישי|בעירנו|במשרדנו)'],
      'gift-ask': ['(מתנה|שי|מעטפה) (למנהל*|לבוס|למנכ"ל|לאחראי)'],
    },
  },
  {
    language: 'hi', phrases: {
      'sign-in-person': ['(अनुबंध|करार|कॉन्ट्रैक्ट|एग्रीमेंट) … (हस्ताक्षर|साइन) … (आकर|आना|यहाँ|हमारे)*', '(हमारे शहर|हमारे ऑफिस|हमारे यहाँ) … (हस्ताक्षर|साइन)'],
      'gift-ask': ['(डायरेक्टर|साहब|मैनेजर|बॉस) … (तोहफ़ा|तोहफा|गिफ्ट|उपहार)'],
      'commission-offer': ['(मेरा|मेरी|मेरे लिए) … (कमीशन|हिस्सा) … (जोड़|डाल|अलग|कीमत|रेट)', '(कीमत|रेट|बिल) … (मेरा|मेरे लिए) … (कमीशन|हिस्सा)'],
    },
  },
  {
    language: 'th', phrases: {
      'sign-in-person': ['(สัญญา)* … (เซ็น|ลงนาม)(ที่|ด้วยตนเอง|ต่อหน้า)'],
      'gift-ask': ['(ของขวัญ|ซอง|ของฝาก)(ให้|สำหรับ)(ผู้อำนวยการ|ผู้จัดการ|เจ้านาย|ท่าน|หัวหน้า)'],
      'commission-offer': ['(บวก|เพิ่ม|ใส่)(ค่าคอม|คอมมิชชั่น|เปอร์เซ็นต์)* … (ผม|ฉัน|ให้ผม|ให้ฉัน|ในราคา)'],
    },
  },
  {
    language: 'hu', phrases: {
      'sign-in-person': ['(szerzodes*) … (szemelyesen|nalunk|a varosunkban|az irodankban) … (alair*)', '(szemelyesen|nalunk) … (alair*) … szerzodes*'],
      'gift-ask': ['(igazgato*|fonok*|vezeto*) … (ajandek*|vacsora*|boritek*)', '(ajandek*|boritek*) … (igazgato*|fonok*|vezeto*)'],
      'commission-offer': ['(jutalek*|szazalek*) … (nekem|reszemre|szamomra|kulon|keszpenz*)', '(nekem|reszemre) … (jutalek*|szazalek*)'],
    },
  },
  {
    language: 'ro', phrases: {
      'sign-in-person': ['(contract*) … (semnea*|semnat*) … (personal|la noi|fata in fata|in orasul nostru)', '(semnea*|semnat*) … (personal|la noi|in orasul nostru) … contract*'],
      'gift-ask': ['(cadou|atentie|plic) … (director*|sef*|conducer*)'],
      'commission-offer': ['(comisionul|comision|procentul) (meu|pentru mine|mie) ', '(adaugati|puneti|includeti) … (comisionul meu|pentru mine|partea mea)'],
    },
  },
  {
    language: 'el', phrases: {
      'sign-in-person': ['(συμβαση|συμβολαιο|συμφωνητικο) … (υπογραφ*) … (αυτοπροσωπως|στην πολη μας|σε εμας|στα γραφεια μας)'],
      'commission-offer': ['(προμηθεια μου|ποσοστο μου|μεριδιο μου)'],
    },
  },
  {
    language: 'sv', phrases: {
      'sign-in-person': ['(avtal*|kontrakt*) … (skriv*|undertecknas|signeras) … (personligen|hos oss|på plats|i vår stad)'],
    },
  },
]
