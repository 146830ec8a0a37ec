import type { PhrasePack } from '../../concepts'

/** Finnish: what is sold and promoted to the reader. */
export const fiSpam = {
  'seo-offer': [
    '(hakukoneoptimoin*|hakukonenäkyvyy*|seo-*|linkkirakennus*|avainsana-analyys*|hakusanamainon*)', '(google*|hakutulo*|hakukone*) … (korkeammal*|ylemmä*|ensimmäise*|kärkeen|kärjessä|sijoitus*|näkyvyy*|löydy*|näy*|ykkössivu*|1. sivu*|etusivu*)', '(ensimmäise*|korkeammal*|ylemmä*|kärki*|paremmin|parempi*) … (google*|hakutulo*|hakukone*)',
    '(lisää|enemmän) (kävijöitä|liikennettä|orgaanista|näkyvyyttä) … (sivu*|verkko*|google*|kotisivu*|nettisivu*)',
  ],
  'web-design-offer': [
    '(uud*|modern*|ammattimais*|nopea*|edulli*|näyttäv*) (verkkosivu*|kotisivu*|nettisivu*|verkkokaup*|sivusto*|nettikaup*|laskeutumissivu*)', '(teemme|toteutamme|rakennamme|suunnittelemme|uudistamme|päivitämme|kehitämme|teen) … (verkkosivu*|kotisivu*|nettisivu*|verkkokaup*|sivusto*|sovelluks*|mobiilisovel*)',
    '(verkkosivu*|kotisivu*|nettisivu*|sivusto*) … (vanhentu*|vanhanaikai*|hidas*|hitaa*|mobiili*|uudist*|uusi*)', '(web-suunnittel*|verkkosivusuunnittel*|digitoimisto*|kotisivupaket*|verkkokauppapaket*)',
  ],
  'contact-list-offer': [
    '(myymme|myydään|tarjoamme|tarjota|osta*|toimitamme|hinta) … (sähköpostilist*|osoitelist*|yhteystietolist*|tietokan*|osallistujalist*|yritysrekister*|päättäjärekister*|kontaktilist*)', '(sähköpostilist*|osoitelist*|yhteystietolist*|tietokan*|osallistujalist*|rekister*|liidej*) … (ostaj*|päättäj*|maahantuoj*|kävij*|sähköpostiosoit*|yrity*|kontakt*)',
    '(tarkistet*|vahvistet*|päivitet*|ajantasai*) (yhteystie*|sähköpostiosoit*|osoit*|kontakt*|liid*)', '(000|tuhat*|tuhan*) (yhteystie*|sähköpostiosoit*|ostaj*|maahantuoj*|yrity*|kontakt*|päättäj*)',
  ],
  'marketing-offer': ['(viiden tähden|aitoja|positiivisia|google) (arvosteluja|arvioita)', 
    '(digimarkkinoin*|digitaali* markkinoin*|somemarkkinoin*|verkkomarkkinoin*|sisällöntuotan*|mainostoimisto*|markkinointitoimisto*)', '(markkinoin*|mainost*|mainonta*|mainoskampanj*|mainosvideo*|yritysvideo*|tuotevideo*) … (teille|yrityksellenne|yrityksesi*|puolestanne|facebook*|google*|instagram*|tiktok*)',
    '(hankimme|tuomme|toimitamme|varaamme|löydämme|autamme) … (asiakkai*|liidej*|myyntitapaami*|tapaami*|tilauksi*|yhteydenottoj*)', '(lisää|uusia|enemmän) (asiakkaita|liidejä|tilauksia|myyntiä|tapaamisia|yhteydenottoja) … (teille|yrity*|taka*|kuukau*|ilman|hinta*|hinnat*)',
    '(seuraaj*|tykkäy*|näyttöker*|arvostelu*|tähte*|arvio*) … (eur*|€|paket*|osta*|hinta*|hinnat*|tilaa|myymme|alkaen)', '(osta|myymme|tilaa|toimitamme) … (seuraaj*|tykkäy*|arvostelu*|näyttöker*)', '(sosiaalisen median|some-kanav*|instagram*|facebook*|linkedin*) … (hoid*|hallin*|julkaisu*|kasvu*) … (puolest*|teille|paket*)',
    '(kasvata*|tuplaa*|lisää*) … (myyntiä|myyntinne|myyntiäsi|liikevaihto*|näkyvyyttä*) … (%|prosent*|taka*|asiakk*|kuukau*|avul*)', '(ilmoitus*|mainospaik*|artikkel*|kokosivu*|haastattel*) … (lehde*|lehti*|liite*|numeroon|numerossa|teemanumero*|julkaisu*)',
  ],
  'link-offer': ['(vieraskynä*|vierasartikkel*|backlink*|takalink*|linkkivaihto*|linkinvaihto*|sponsoroitu artikkeli)'],
  'loan-offer': ['(laina*|rahoitus*|luotto*|käyttöpääoma*) … (ilman vakuu*|samana päivänä|korko*|hae|hakemus*|myön*|jopa|asti|heti tilille)', '(yrityslain*|pikalain*|laskurahoitu*|factoring*|kulutusluot*) … (tarjo*|hae|hakemus*|nopea*|jopa|ilman|korko*|myön*)'],
  gambling: ['(kasino*|nettikasino*|casino*|vedonlyön*|kolikkopel*|ilmaiskierrok*|tervetuliaisbonus*|talletusbonus*) … (bonus*|pelaa*|voita*|rekisteröi*|tallet*|ilmai*|nyt)', '(pelaa nyt|jättipot*|jackpot*) … (bonus*|kasino*|casino*|rekisteröi*|ilmai*)'],
  'crypto-promotion': ['(bitcoin*|krypto*|ethereum*|token*|forex|trading*) … (tuotto*|voitto*|sijoit*|ansait*|tienaa*|tuplaa*|päivittäi*|alust*|robot*)', '(tuotto*|voitto*) … (päiväs*|päivittäi*|viikos*|taat*) … (sijoit*|krypto*|bitcoin*|alust*)'],
  'software-offer': [
    '(crm*|erp*|toiminnanohjaus*|ohjelmisto*|tekoäly*|chatbot*|sovellu*|varastonhallin*|laskutusohjelm*|ajanvaraus*|taloushallint*) … (kokeil*|ilmai*|maksut*|demo*|esittel*|kuukausimaksu*|säästä*|automatis*|yrityksellenne|autta*)', '(ilmai*|maksut*) (demo*|kokeilujakso*|kokeilu*|tili*)', '(automatisoi*|tehosta*|digitalisoi*) … (toiminta*|myynti*|laskutus*|proses*|asiakaspalvelu*|yrity*)',
    '(webhotel*|verkkotunnu*|pilvipalvelu*|puhelinvaihde*|office-lisens*|windows-lisens*) … (hinta*|tarjous*|eur*|€|kuukau*|edulli*|säästä*)',
  ],
  'supplier-pitch': [
    '(olemme|yrityksemme on|yrityksenä) … (valmistaja*|tehdas|vientiyritys|toimittaja*|tukku*|maahantuoja*|viejä*) … (tarjoa*|hintamme|hinnasto*|esit*|kuvasto*|laatu*|laaduk*|toimit*|viemme|varasto*)', '(valmistamme|tuotamme|viemme|toimitamme|myymme|maahantuomme) … (hinta*|hinnat|laatu*|laaduk*|varasto*|hinnasto*|ottakaa|ota yhteyttä|pyytäkää|kilpailukyk*)',
    '(viikon|tämän viikon|kuukauden|ajankohtai*|uudet|uusi|meidän) (hinnat|hinnasto*|hintamme|tarjouk*|valikoima*|tuoteluettelo*|tarjoustuot*)', '(liitteenä|ohessa|oheisena|liitteestä) … (hinnastomme|kuvastomme|tuoteluettelomme|esitteemme|katalogimme|tuotevalikoimamme|tarjouksemme|hinnasto|esite)',
    '(onko teillä|tarvitsetteko|etsittekö|kiinnostaako|kaipaatteko|tarvitseeko) … (tarve*|kiinnostu*|toimittaj*|luotettav*|edulli*|laaduk*|alihankkij*|yrityksenne|yrityksesi)', '(haluaisimme|haluamme|haluaisin|saanko|saammeko|voisimmeko) … (esitellä|tarjota|lähettää teille|esittäytyä)', '(käytettyj*|kunnostettuj*|uusia) (konei*|trukkej*|kontteja|hyllyj*|tulostimi*) … (myydään|myytävänä|varastosta|hinta*|hinnat*)',
    '(väriainekaset*|mustekaset*|toner*|toimistotarvik*|toimistokalust*|kahviautomaat*|siivousaine*|työvaattei*|liikelahj*|joululahj*|pakkausmateriaal*|kuormalavoj*|lavoja|pahvilaatiko*) … (säästä*|tarjous*|alennus*|edulli*|hinnat|hintaan|tilaa*|logollanne)',
    '(lähetänkö|voinko lähettää|saanko lähettää|lähetämmekö|voimmeko lähettää) … (hinnasto*|tarjou*|kuvasto*|esittee*|näyte*|ilmai*)', '(viikko|viikkoa) … (hintamme ovat|hinnat voimassa)',
  ],
  'freight-offer': [
    '(huolitsij*|huolintaliik*|huolintayrity*|rahtiyhti*|logistiikka*|kuljetusyrity*|kuljetusliik*|varustamo*) … (rahtihin*|hinnat|hinto*|tarjoa*|tarjou*|lähtö*|toimit*|kuljeta*)', '(rahtihin*|rahtitaks*|konttirahti*|merirahti*|merirahdi*|lentorahti*|lentorahdi*|junarahti*|kappaletavara*|viikoittaiset lähdöt|lähtöjä) … (usd|eur*|€|per 20*|per 40*|cbm|viiko*|tarjoa*|voimassa|alkaen)',
    '(tarjota|tarjoamme|tarjous) … (merirah*|lentorah*|junarah*|kuljetuksi*|rahti*|rahtej*|ovelta ovelle)', '(seuraav*|teidän) (lähety*|kuljetu*|tuontinne|konttinne|kontin) … (tarjou*|hinta*|hinna*)',
  ],
  'service-pitch': ['(välitämme|vuokraamme|tarjoamme|meillä on) … (hitsaaj*|asentaj*|rakennusmieh*|työvoim*|kuljettaj*) … (suomalais*|yrity*|tuntihin*|liettua*|viro*|puola*|romania*|heti|vapaana)', 
    '(tarjoamme|autamme|hoidamme|toteutamme|välitämme|teemme|tarjoan) … (iso*|ce-merk*|sertifioin*|käännö*|kirjanpi*|tilitoimist*|perintä*|rekrytoin*|henkilöstövuokra*|vuokratyö*|siivou*|vakuutu*|konsultoin*|neuvon*|tarkastuk*|koulutuk*|it-tuk*|tulkkau*)', '(iso 9001*|iso-sertif*|ce-merkin*|tavaramerk*|patent*|käännöspalvelu*|käännökset|tulkkaus*) … (kiinteä* hin*|alkaen|eur*|€|päiväs*|autam*|tarjou*|säästä*|hae)',
    '(vuokratyöntekij*|henkilöstö*|työvoima*|hitsaaj*|asentaj*|kuljettaj*|varastotyöntekij*|työntekijöitä) … (nopeasti|lyhyellä varoit*|vuokra*|välit*|puola*|baltia*|romania*|virosta|teille|tuntihin*)', '(sähkö*|energia*|puhelin*|liittym*|vakuutu*) … (säästä*|edullisem*|halvem*|kilpailut*|vertail*|kiinteä* hinta*|vaihda*) … (yrity*|sopimu*|eur*|€|%|prosent*|ilmai*)',
    '(säästä*|säästöä) … (%|prosent*|tuhan*|eur*|€) … (sähkö*|puhelin*|vakuutu*|tulost*|rahti*|energia*)', '(hotelli*|huone*|yrityssopimu*|kokou*|pikkujoulu*|catering*|lounas*) … (yritystarjou*|alennu*|yritysasiak*|henkilöstöllenne|vierainne)', '(ilmai*|maksut*|veloituks*) … (kartoitu*|analyys*|tarkast*|auditoin*|konsultaatio*|arvio*|neuvon*|tapaami*|ehdotu*)',
  ],
  'membership-offer': [
    '(jäsenyy*|jäsene*) … (etu*|edut|ostaj*|hinta*|eur*|€|premium|kulta*|liity*)', '(yritysrekister*|yrityshakemist*|toimialaluettel*|yritysluettel*|vientiopa*|yritysopa*|alan hakemist*) … (näky*|ilmoit*|profiili*|vahvista*|eur*|€|päivit*|lisää*|rekisteröi*)', '(valittu|ehdolla|nimetty|palkit*) … (vuoden|palkinto*|award*|menesty*|gaselli*) … (maksu*|eur*|€|diplomi*|paket*|logo*|sertifikaatt*)', '(vuoden (yrity*|toimittaj*|viejä*)) … (ehdol*|valit*|paket*|diplomi*)', '(ostaj*|maahantuoj*) (odotta*|etsi*) … (teit*|tuotteita*|alust*)',
  ],
  'event-promotion': ['(osasto*|messuosasto*|messupaik*|näytteilleasettaj*|m2|neliö*) … (messu*|näyttely*|varaa*|ilmoittau*|early bird|alennu*|vapaa*)', '(messu*|messut|näyttely*|konferens*|seminaari*|webinaari*|koulutu*|kurss*|työpaja*|kongress*) … (ilmoittau*|varaa*|paikka*|lippu*|lippuj*|alennu*|osasto*|sponsor*|hinta eur*|osallistumismaksu*)', '(ilmoittaudu|varaa|varmista) (paikka*|paikkasi|nyt|tänään|tästä|mukaan)', '(messuosasto*|osastorakentam*) … (tarjou*|luonno*|suunnittel*|avaimet käteen|hinta*)'],
  'job-matter': ['(työhakemus*|etsin työtä|haen työtä|haen töitä|etsin töitä|harjoittelupaik*|ansioluetteloni|cv liitteenä|avoin hakemus|avoimia työpaikkoja|avoimiin työpaikkoihin)'],
  'discount-talk': ['(%|prosentin) (alennus*|tutustumisalennus*|alennuksella|ale)', '(alennu*|tarjou*|kampanj*|ale) … (vain tänään|tällä viikolla|vain tämän|tämän kuun|voimassa|päättyy|niin kauan kuin|viimeinen|rajoitet*|perjantaihin)', '(ilmai*|maksut*) (kuukausi*|kokeilu*|kuukauden)', '(viimeinen tilaisuus|säästä jopa|black friday|rajoitettu erä)'],
  unsubscribe: ['(peru|peruuta|lopeta|poistu) … (tilau*|uutiskir*|listal*|postitu*|viesti*)', '(et halua|ette halua|jos et|jos ette|mikäli et|mikäli ette) … (viestej*|sähköposti*|uutiskir*|postej*|markkinoin*|halua)', '(vastaa|kirjoita|lähetä) (vain |) (ei|stop|peru|"ei"|"stop")', '(ei|ette) (ole |) kiinnost* … (poista|vastaa|pahoittelu*|ohita)'],
  'website-found': ['(löysin|törmäsin|tutustuin|katsoin|kävin|selasin|huomasin|analysoin|tutkin) … (sivustonne*|sivustosi|sivuillanne|sivujanne|verkkosivu*|kotisivu*|nettisivu*|verkkokaup*|yrityksenne*|yrityksesi|sivunne)'],
  'meeting-push': ['(15|10|20|30|vartin|kymmenen minuutin) (minuutin |min |) (puhelu*|tapaami*|keskustelu*|palaver*)', '(milloin|koska|sopisiko|sopiiko) … (puhelu*|soittaa|tapaami*|demo*|keskustel*|palaver*)', '(oikea*|vastaava*|vastaa) (henkilö*|teillä|markkinoin*) … (markkinoin*|teillä|puhua|myynni*|it)', '(voinko|saanko|voisinko) (soittaa|varata|olla yhteydessä) … (teille|sinulle|viiko*|huomen*|aika*)', '(varaa|sovitaan|sovi) (lyhyt |ilmainen |maksuton |) (tapaaminen|demo|puhelu|esittely|aika)'],
  'call-to-click': ['(klikkaa|napsauta|paina|katso|lue lisää|tilaa|osta|ilmoittaudu|lataa|hae|rekisteröidy|täytä) … (tästä|tässä|nyt|linkki*|sivuillamme|tänään|täällä|www*|http*)'],
  'bulk-greeting': ['(hyvä|arvoisa|hei) (yrittäjä|yrityksen omistaja|toimitusjohtaja|johtaja|vastaanottaja|verkkosivun omistaja|yritysasiakas|markkinointipäällikkö|ostopäällikkö|asiakas)'],
  'dear-friend': ['(rakas|hyvä) (ystävä|ystäväni|rakkaani|edunsaaja|vastaanottaja)'],
} as const satisfies PhrasePack['phrases']
