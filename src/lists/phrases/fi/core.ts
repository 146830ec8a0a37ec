import type { PhrasePack } from '../../concepts'

/** Finnish: what buyers and customers with an order say, and the deceits and promotions usual in it. */
export const fiCore = {
  language: 'fi',
  phrases: {
    'price-ask': [
      '(paljonko|mitä|paljonks) (tulis|tulisi|tulee|olis|olisi|maksais|jäis) … (kpl|metri*|kappale*|toimitettuna|hinnaksi|maksamaan|hinta)',
      '(paljonko|paljon|mitä|paljonks|kuinka paljon|minkä) (maksaa|maksavat|maksaisi|maksais|maksaisivat|kustantaa|kustantaisi|olisi hinta|on hinta)',
      '(paljonko|paljonks|mitä|kuinka paljon) … (maksaa|maksavat|maksaisi|maksais|maksaisivat|kustantaa|kustantaisi|tulisi maksamaan)',
    ],
    'quotation-ask': [
      '(tarjouspyyntö|tarjouspyynnön|tarjouspyynnön mukai*|proformalasku*|proforma-lasku*|proforma lasku*|hintatiedustelu|tarjouskysely|tarjouskyselyn)',
      '(pyydämme|pyydän|pyytäisimme|pyytäisin|toivomme|haluaisimme|haluaisin) … (tarjousta|tarjouksen|tarjoustanne|tarjouksenne|hintatarjou*|proforma*)',
    ],
    'sample-ask': [
      '(näyte|näytteen|näytteitä|näytekappal*|kangasnäyt*|mallikappal*) (ennen|ensin|materiaalista|kankaasta|maksaa|tuotteesta|kiitos|olisi|mahdollista)',
      '(lähettää|saada|saisimmeko|saisinko|saisiko) … (näyte|näytteen|näytteitä|näytteet|näytekappal*|mallikappal*|kangasnäyt*|koekappal*|näytepal*)',
    ],
    'order-intent': [
      '(haluaisin|haluaisimme|haluamme|haluan|aiomme|aion|suunnittelemme|voimmeko|voinko|voiko) … (tilata|ostaa|hankkia|tehdä tilauksen|maahantuoda)',
      '(tilaamme|tilataan|ostaisin|ostaisimme|tilaisin|tilaisimme|tilaan) (1*|2*|3*|4*|5*|6*|7*|8*|9*|täten|seuraavat|teiltä|heti|yhden|kaksi)',
      '(tarvitsemme|tarvitsen|tarvitsisimme|tarvitsisin|tarvittaisiin) (noin|n.|1*|2*|3*|4*|5*|6*|7*|8*|9*|seuraavia|tavarantoimittaja*|luotettava*)',
    ],
    'availability-ask': [
      '(onko|onks|olisiko|oisko|löytyykö|löytyyks) (teillä|teiltä|tätä|näitä|varastossa|saatavilla|saatavissa|heti|vielä|tuote|niitä)',
      '(onko|ovatko|onks|olisiko) … (varastossa|saatavilla|saatavissa|hyllyssä|myynnissä|heti toimitettavissa)',
      '(myyttekö|valmistatteko|toimitatteko|teettekö|pidättekö|myydäänkö) (myös|näitä|tätä|tällaisia|suoraan|1*|edelleen|vielä|yksityisille)',
    ],
    'lead-time-ask': [
      '(toimitusaika|toimitusajan|toimitusaikaa|toimitusajat|valmistusaika|tuotantoaika|toimitusaikanne)',
      '(kuinka kauan|miten kauan|kauanko|kuinka nopeasti|milloin|koska|kuinka pian) … (toimit*|kestää|valmis*|saisimme|saisi|saadaan)',
    ],
    'payment-terms-ask': [
      '(maksuehto|maksuehdot|maksuehtonne|maksutapa|maksutavat|maksutapoja|maksuaika)',
    ],
    'minimum-order-ask': [
      '(minimitilau*|vähimmäistilau*|minimierä*|minimimäärä*|vähimmäismäärä*|pienin tilaus*|pienin mahdollinen*|minimi tilau*|pienin erä)',
    ],
    'specification-ask': [
      '(tekniset tiedot|teknisiä tietoja|tekniset ominaisuudet|tekninen kysymys|lisätietoja|lisätietoa|tarkemmat tiedot|tuotetiedot|mittapiirustu*)',
      '(kestääkö|soveltuuko|sopiiko|toimiiko|voiko|onko se|onko tämä) … (ulko*|pakkas*|elintarvik*|käyttää|kylm*|vesi*|vettä|asteen|asentaa|kytkeä)',
    ],
    'certificate-ask': [
      '(onko|löytyykö|lähettäkää|tarvitsemme|voitteko|voisitteko|saisimmeko|vaadimme) … (ce-merk*|sertifikaat*|sertifioi*|testiraport*)',
    ],
    'end-use': [
      '(myymäläämme|kauppaamme|tehtaallemme|ravintolaamme|hotelliimme|asiakkaillemme|asiakkaallemme|verkkokauppaamme|tilallemme|projektiimme)',
      '(hankkeeseemme|korjaamollemme|liikkeeseemme|asiakkaalle|työmaallemme|kouluumme|leipomoomme|varastoomme|navettaan|mökille)',
    ],
    'buyer-role': [
      '(olemme|olen|yrityksemme on) (suomalainen |pieni |suuri |keskisuuri |keskikokoinen |kotimainen |perheyritys ja |)(ketju|ravintola|leipomo|konepaja)',
      '(ostopäällikkö|hankintapäällikkö|ostaja|hankintaosasto|hankintavastaava|ostoinsinööri|osto-osasto|hankinta-assistentti)',
    ],
    'agency-ask': [
      '(jälleenmyyjäksi|edustajaksi|edustajaksenne|jälleenmyyjäksenne|maahantuojaksi|jakelijaksi|jakelijaksenne|maahantuojaksenne)',
    ],
    'need-by': [
      '(perillä|tarvitsen|toimitettuna) … (viimeistään|mennessä|ennen|viikolla 1*|viikolla 2*|viikolla 3*|viikolla 4*|loppuun)',
    ],
    'not-received': [
      '(emme|en|ei) (ole|oo) (vielä |vieläkään |) (saanut|saaneet|saapunut|tullut|vastaanottaneet|toimitettu|tulleet)',
    ],
    damaged: [
      '(laatiko*|lava*|laatat|laatta*|toimitus|kone|lasi*|saapui*|tuli) … (rikki|vaurioitu*|vahingoittu*|rikkoutu*|särky*|haljen*|ruost*|kastunu*|märkä*)',
    ],
    'refund-ask': [
      '(veloitettu|laskutettu|maksettu|maksoimme|veloitettiin) … (kahteen kertaan|kahdesti|liikaa|kaksi kertaa)',
    ],
    'repair-ask': [
      '(varaosa|varaosia|varaosan|varaosat|varaosaluettelo*|kulutusosia|vaihto-osa*)',
      '(takuun piiri*|takuuseen|takuukorja*|takuuasia*|takuuna|onko takuu*|vikakoodi*|virhekoodi*|virheilmoitu*|huoltomies*|huoltoteknik*|korjataanko)',
      '(ei toimi|ei käynnisty|ei enää toimi|lakkasi toimimasta|hajosi|on viallinen|meni rikki|on rikki|vuotaa öljy*|lopetti toimin*)',
    ],
    'dispute-open': [
      '(reklamaatio|reklamaation|reklamaatiota|reklamoida|reklamoimme|reklamoin|valitus|kuluttajansuoja*|kuluttajariita*|valituksen)',
    ],
    'shipping-status': [
      '(missä|mihin) … (tilaukseni|tilauksemme|pakettini|paketti|lähetys|lähetyksemme|kontti|konttimme|tavarat) (on|menee|viipyy|nyt|jäi|viipyvät)*',
    ],
    'order-change': [
      '(muuttaa|peruuttaa|perua|vaihtaa|päivittää|lisätä|siirtää|peruisin) … (tilauk*|tilaus*|toimitusosoit*|osoite*|määrä*|toimituspäiv*|kappalemäär*)',
    ],
    'payment-matter': [
      '(laskussa on virhe|tilinumeronne|pankkiyhteytenne|maksoimme laskun)',
    ],
    thanks: [
      '(kiitos|kiitokset|suuri kiitos|paljon kiitoksia|kiitoksia) (nopea*|avusta*|hyvä*|kaikesta|hienosta|erinomai*|loistava*|palvelu*|toimituksesta)',
      '(erittäin tyytyväi*|todella tyytyväi*|olemme tyytyväi*|saapui ehjänä|tuli perille ehjä*|kaikki toimii|toimii täydellisesti|tosi tyytyväi*)',
    ],
    standstill: [
      '(kone|linja|tuotanto|tehdas|työmaa|laitos) (seisoo|seisahtui|on pysähdyksissä|pysähtyi|on pysähtynyt|seisomme)',
      '(tuotantokatko*|tuotantoseisok*|demurrage|asiakkaat odottavat|menetämme rahaa|maksaa meille joka)',
    ],
    'card-question': [
      '(hyväksyttekö|otatteko|käykö|hyväksytkö) (teillä |myös |) (luottokort*|visa|kortti|kortit|korttia|pankkikort*|korttimaksu*|mastercard)',
      '(mitä|mitkä|millä) (luottokort*|kortteja|kortit|pankkikort*)',
    ],
    'card-abuse': [
      '(veloittakaa|veloita|veloitatte|veloittaa) … (kortiltani|korttiani|luottokortiltani|luottokorttiani)',
    ],
    'own-shipper': [
      '(huolitsijani|huolitsijamme|kuljetusliikkeeni|kuljetusliikkeemme|rahdinkuljettajani|rahdinkuljettajamme) … (nouta*|hake*|ottaa yhteyttä|noudon)',
    ],
    'third-party-charge': [
      '(lähettää|lähettäkää|siirtäkää|maksakaa|lähetätte) … (kuljettajalleni|huolitsijalleni|agentilleni|hänelle) … (rahat|rahan|summan|western*)',
      '(veloittaa|veloittakaa) … (kuljettajalleni|huolitsijalleni|agentilleni|kuljetusliikkeelleni)',
    ],
    'bank-change': [
      '(tilinumero*|pankkitili*|pankkiyhteys*|pankkiyhteytemme|iban*|tilitiedot|maksutiedot*|tilitietomme) … (muuttu*|vaihtu*|päivitty*|vaihdettu|vaihdoi*)',
    ],
    'fund-transfer': [
      '(summa|summan|rahasumma*|varoja|talletus|talletuksen) … miljoona*',
      'miljoonaa (dollaria|euroa|us-dollaria|puntaa|usd) … (tili*|perintö*|siirtä*|osuu*|edesmenn*|pank*|sinul*)',
    ],
    inheritance: [
      '(edesmennyt|edesmenneen|kuollut|vainaja*|kuoli|menehtyi) … (asiakkaa*|asiakas*|aviomies*|mieheni|perillis*|testament*|omais*|sukunim*)',
    ],
    'prize-win': [
      '(olet|olette) … (voittanut|voittaneet)', '(onneksi olkoon|onnittelut|onnittelemme) … (voitta*|voiton|valittu|palkin*)',
      '(sähköpostisi|sähköpostiosoitteesi|sähköpostinne|sähköpostiosoitteenne) … (on valittu|valittiin|on arvottu|on voittanut|voitti)',
    ],
    donation: [
      '(antaa|lahjoittaa|testamentata) … hyväntekeväisyy*',
      '(lahjoittaa|lahjoitus|lahjoitan|lahjoituksen) … (miljoona*|omaisuu*|rahani|perintö*|sinulle|hyväntekeväisyy*)',
      '(lahjoitu*|lahja*) … (miljoonaa|euroa|dollaria|€|$|usd) … (sinulle|teille|ota yhteyttä|vastaa*)',
      '(voitti|voittaja|voitin) … (lotto*|lotossa|jackpot*|eurojackpot*|powerball*) … (lahjoit*|hyväntekeväisyy*|miljoona*)',
    ],
    'trust-plea': [
      '(voinko|voisinko) luottaa sinuun',
    ],
    secrecy: ['(pitää|pidä|pidettävä|pidäthän) … (salassa|salaisuu*|luottamuksel*|välillämme)'],
    'advance-fee': [
      '(rekisteröintimaksu*|käsittelymaksu*|notaarimaksu*|notaarikulu*|hallintomaksu*|vapautusmaksu*) … (maksa*|ensin|etukäteen|ennen|ennakko*|siirt*)',
      '(maksa|maksakaa|maksathan) (tullimaksu*|toimitusmaksu*|käsittelymaksu*)',
    ],
    'loan-offer': [
      '(tarjoamme|tarjoan|myönnämme|myönnän|annamme) … (lainaa|lainoja|lainan|rahoitusta|luottoja)',
      '(tarvitsetko|tarvitsetteko|etsitkö|tarvitseeko yrityksesi|haetko) … (lainaa|rahoitusta|luottoa|yrityslainaa|pikalainaa)',
      '(lainaa|lainan|yrityslaina*|luotto*|kulutusluotto*) … (% korolla|korolla|ilman vakuu*|matala korko|matalalla koro*|prosentin koro*)',
      '(laina*|luotto*) … (korolla|korko*) … (%|prosent*|vuos*)',
      '(tarvitsetko|tarvitsetteko) (laina*|yrityslaina*|pikalaina*|rahoitusta)',
      '(rahavaikeu*|taloudellisia vaikeuksia|pankki on hylännyt|velkoja) … (laina*|apu*|auttaa)',
    ],
    'credential-ask': [
      '(vahvista|vahvistakaa|päivitä|päivittäkää|varmenna|tarkista|aktivoi) (tilisi|tilinne|henkilöllisyytesi|salasanasi|tietosi|tietonne)',
    ],
    'account-threat': [
      '(tilisi|tilinne|postilaatikko*|sähköposti*|pankkitunnu*|käyttöoike*) … (suljetaan|suljettu|lukitaan|lukittu|poistetaan|estetään|keskeytet*)',
      '(postilaatikko*|sähköpostilaatikko*|tallennustila*) … (täynnä|täysi|täyttymässä|ylittänyt|ylitty*)',
    ],
    'parcel-lure': [
      '(paketti*|lähety*) … (odottaa|pidätetty|ei voitu|ei voida|pysäytet*|jäänyt) … (osoit*|maksa*|vahvist*|link*|klikkaa*|maksu*|tulli*)',
      '(tullimaksu*|toimitusmaksu*|rahtimaksu*|käsittelymaksu*) … (paket*|lähety*|euroa|eur|€) … (link*|klikkaa*|tästä)',
      '(maksa|maksakaa) … (tullimaksu*|toimitusmaksu*|rahtimaksu*) … (paket*|vapautta*|link*|klik*|tästä)',
    ],
    'payment-lure': [
      '(klikkaa*|linkistä|linkin kautta) … (maksaaksesi|maksa|maksu|saadaksesi|palautu*)',
    ],
    'deadline-threat': [
      '(24|48|72|12) tunnin (kuluessa|sisällä) … (muuten|muutoin|suljetaan|poistetaan|palautetaan|menetät|tai)',
    ],
    'web-design-offer': [
      '(teemme|rakennamme|suunnittelemme|toteutamme|suunnittelen|teen) … (kotisivut|verkkosivut|kotisivuja|verkkosivuja|verkkokauppoja|verkkosivusto*)',
      '(uudet|modernit|ammattimaiset|näyttävät) (kotisivut|verkkosivut|nettisivut)',
    ],
    'seo-offer': [
      '(hakukoneoptimoin*|seo-toimisto*|seo-asiantuntij*|seo-palvelu*|hakukonenäkyvyy*)',
      '(googlen|google) (ensimmäis*|kärk*|kärkeen|etusiv*|ykkössiv*|hakutulo*)',
    ],
    'contact-list-offer': [
      '(myymme|tarjoamme|osta) … (tietokan*|rekister*|lista*) … (ostajia|ostajaa|päättäj*|sähköposti*|yhteystie*|yrity*)',
    ],
    'supplier-pitch': [
      '(tehtaamme|yrityksemme) … (on valmistanut|valmistaa|on tuottanut|tuottaa) … (vie|vien*|kiinas*|vuotta|vuodesta|eurooppa*)', 'kilpailukykyi* hinto*',
      '(saanko|voinko|voimmeko|saammeko) (lähettää|esitellä|esittää) … (kuvasto*|hinnasto*|katalogi*|tuotteitamme|tuoteluettelo*)',
      '(olemme|yrityksemme on|tehtaamme on) (kiinalainen |)(johtava|johtavia|ammattimainen|ammattitaitoinen) … (valmistaja*|toimittaja*|viejä*|tehdas*)',
      '(päätuotteemme|päätuotteitamme|tärkeimmät tuotteemme|tuotevalikoimaamme kuuluvat)',
      '(tarjota|tarjoamme|tarjoaa) … (kilpailukykyi*|edullis*|parhaat|parhaita) (hinn*|hint*)',
      '(tarjoamme teille|voimme tarjota teille) … (koneistu*|valu*|tuotte*|palvelu*|alihankint*|laadu*)',
      '(koneistus*|alihankint*|valukappale*|sorvat*|levytyö*|metalliosa*) … (piirustustenne mukaan|piirustuksienne|tehtaamme|tarjoamme|konepajamme)',
      '(meillä on|tehtaallamme on|konepajallamme on) … (vapaata kapasiteettia|vapaata konekapasiteettia)',
      '(etsittekö|tarvitsetteko) … (toimittajaa|alihankkijaa|valmistajaa|työvoimaa|työntekijöitä)',
    ],
    'crypto-promotion': [
      '(sijoita*|ansaits*|tienaa*|voitto*|tuotto*) … (bitcoin*|krypto*|kryptovaluut*|usdt|forex*)', '(bitcoin*|krypto*) … (tuotto*|voitto*|ansaits*|tienaa*)',
      '(päivittäi*|taat*|passiivi*) (tuotto*|voitto*|tulo*|tuoton)',
    ],
    'get-rich': [
      '(tienaa|ansaitse|tienata) … (euroa|€|rahaa) … (päivässä|kotoa|kotona|viikossa)',
      '(haluatko|haluatteko) … (rikastua|miljonääriksi|rikkaaksi|taloudellisesti vapaaksi)',
      '(passiivista tuloa|passiivinen tulo|passiiviset tulot|taloudellinen vapaus|helppoa rahaa|nopeaa rahaa)',
      '(tienaa|ansaitse) … (euroa|€|$|dollaria) … (päivässä|viikossa|tunnissa|kuukaudessa|kotoa)',
    ],
    unsubscribe: [
      '(et halua|ette halua|et enää halua|ette enää halua) … (viestejä|sähköpost*|uutiskirje*|yhteydenotto*|postia|vastaanottaa)',
      'vastaa* (stop|ei kiitos|peru)',
    ],
    'website-found': [
      '(katselin|katsoin) … (sivustonne|verkkosivu*|kotisivu*|sivustoonne|sivustosi|nettisivu*) … (huomasin|parann*|virhe*|google*|asiakka*|näky*|löyd*)',
    ],
    'meeting-push': [
      '(lyhyt|lyhyen|pikainen|pikaisen|lyhyelle) (puhelu*|palaveri*|tapaami*|keskustelu*|etäpalaveri*|teams*|soitto*)',
    ],
    'any-goods': [
      'mitä tahansa (varastossa*|teillä on|tuotteitanne)', '(ostaa|tilata) … mitä tahansa … varasto*',
      '(joitakin|muutamia|joitain|joitakin teidän) (tuotteitanne|tuotteistanne|tuotteita teiltä)',
    ],
    'credit-terms': [
      '(luottohakemu*|luottotili*|ostaa luotolla|luottoraja*|tilata luotolla|yritystili avata)',
    ],
    'cost-breakdown-ask': [
      '(kustannuserittely*|kustannusrakenne*|tuotantokustannu*|omakustannushin*|kustannuslaskelma*|valmistuskustannu*|hintaerittely*)',
      '(paljonko|mitä) maksatte',
    ],
    'supplier-ask': [
      '(mistä|keneltä) (ostatte|hankitte|tuotte|saatte) … (raaka-ain*|moottori*|osat|osia|materiaali*|komponent*|teräk*)',
    ],
    'customers-ask': [
      '(ketkä|keitä|kuka) (ovat|on) … (asiakkaanne|asiakkaitanne|suurimmat asiakka*|jakelijanne|jälleenmyyjänne|suurin asiakkaanne)',
      '(kenelle|mille yrityksille|mille merkeille|mille brändeille) (myytte|toimitatte|valmistatte)',
    ],
    'process-ask': [
      '(miten|kuinka) (valmistatte|tuotatte|valatte|karkaisette|sekoitatte|valmistetaan)',
    ],
    'capacity-ask': [
      '(montako|kuinka monta|kuinka paljon) (työntekijää|työntekijöitä|tuotantolinjaa|vuoroa|konetta) (teillä|on|käytätte|työskent*)',
    ],
    'survey-talk': [
      '(vastata|vastaisitte|vastaisitteko|täyttää|osallistua) … (kysely*|kyselyyn|tutkimuks*)',
      '(markkinatutkimu*|markkinakartoitu*|toimialatutkimu*|kilpailija-analyys*)',
      '(opinnäytetyö*|pro gradu*|diplomityö*|väitöskirja*|kandidaatintyö*|kandin työ*)',
    ],
    'no-purchase': [
      '(emme|en) (aio|suunnittele|ole aikeissa|ole aikomassa) … (ostaa|ostami*|tilata|hankintaa)',
      '(ei ole tarkoitus ostaa|emme ole ostamassa|en ole ostamassa|ei ostoaikeita|emme tarvitse tarjousta|kyse ei ole tarjouspyynnöstä)',
    ],
    urgency: [
      '(mahdollisimman pian|mahdollisimman nopeasti|pikaisesti|välittömästi|kiireellinen|kiireellisesti|kiireesti|on kiire|heti paikalla|ensi tilassa)',
    ],
    'sad-story': [
      '(kuolen|sairastan|kuolemansairas|parantumaton) … (syöpä*|sairau*)', '(olen leski|olen pakolainen|olen orpo|minulla on syöpä)',
      '(edesmennyt|edesmenneen) (mieheni|aviomieheni|isäni)',
    ],
    'service-pitch': [
      '(olisitteko|oletteko|oletko|olisiko teillä|kiinnostaisiko teitä|kiinnostaako teitä) … (kiinnostu*|ratkaisu*|säästää|alentaa|pienentää|palvelu*|' +
        'koulutus*|ulkoist*|aurinkopaneel*|tehosta*|automatisoi*|järjestelmä*)',
      '(esitellä|tarjota|esittelisin|kertoa) (teille |sinulle |)(palvelu*|ratkaisu*|työkalu*|järjestelmä*|ohjelma*|yrityksemme palvelu*|miten autamme)',
      '(autamme|autan) (yrityksiä|tehtaita|valmistajia|teitä|pk-yrityksiä)',
      '(edustan|edustamme) … (yritystä|toimistoa|firmaa) … (joka tarjoaa|joka auttaa|tarjoaa)',
      '(yksi parhaista|yhden parhaista|yksi tehokkaimmista) (työkaluista|ratkaisuista|järjestelmistä|ohjelmista|menetelmistä)',
      '(yrityksenne|teidän|kalustonne|ajoneuvojenne) (energiakustannu*|sähkölasku*|sähkökustannu*|sähkösopimu*|polttoaineku*|sijain*|seuran*|katto*)',
      '(työntekijöitä|hitsaajia|työvoimaa|asentajia) (puolasta|virosta|romaniasta|ukrainasta|intiasta|ulkomailta|liettuasta|baltiasta)',
      '(perintä*|maksamattom*|erääntyn*) (laskujenne|laskuja|saatavienne|saatavianne|saatavat) … (puolestanne|perimme|toimistomme|autamme|palvelu*)*',
      '(koulutus*|kurss*|työsuhde-et*|hyvinvointi*|kielikurss*) … (henkilöstöllenne|työntekijöillenne|henkilökunnallenne)',
      '(käännöstoimisto*|tilitoimisto*|henkilöstövuokra*|siivouspalvelu*|rekrytointipalvelu*) … (tarjoamme|autamme|yrityksellenne|teille|palvelumme)',
    ],
    'software-offer': [
      '(automatisoikaa|tehostakaa|automatisoida|tehostaa|digitalisoida|parantaa) … (tuotantonne|myyntinne|prosessinne|prosessejanne|työtänne|' +
        'kirjanpitonne|varastonhallintanne|toimintaanne|tehokkuuttanne)',
      '(ohjelmisto|ohjelmistomme|alusta|tekoälyratkaisu*|crm-järjestelmä*) … (auttaa teitä|säästää|automatisoi|yrityksellenne|ilmainen demo|varaa demo)',
    ],
    'marketing-offer': [
      '(autamme|autan|voimme auttaa) … (saamaan|löytämään|hankkimaan) (lisää |uusia |enemmän )(asiakkaita|tilauksia|liidejä|ostajia)',
      '(uusia|lisää) asiakkaita … (joka kuukausi|yrityksellenne|teille|takuu*)',
    ],
    'vague-matter': [
      '(tärkeä*|kiireelli*|luottamuksellin*|tuottoisa*) (asia|asiasta|viesti|ehdotus|liikeasia|tieto|liiketoimintaehdotus) … (keskustella|kertoa|' +
        'kanssasi|kanssanne|sinulle|jakaa)',
      '(jotain|jotakin) (erittäin |)(tärkeää|kiireellistä|luottamuksellista) … (keskustella|kertoa|kanssasi|sinulle|jakaa)',
      '(lisätietoja|lisää tietoja|yksityiskohdat|tarkemmat tiedot) … (kun|heti kun) … (vastaa*|vastauksesi|vastauksenne)',
      '(minulla on) … (liiketoimintaehdotus|liikeehdotus|liike-ehdotus|ehdotus sinulle|bisnesehdotus)',
    ],
    'pharma-adult': [
      '(viagra*|cialis*|kamagra*|potenssilääk*) … (ilman resepti*|osta|tilaa|halv*|netistä)',
      '(naiset|tytöt|sinkut|naisia|tyttöjä) … (kaupungissasi|lähelläsi|kaupungistasi|alueellasi)',
      '(seksideit*|seksitreff*|seksiseura*|alastonku*|kuumia tyttöjä|kuumia naisia)',
    ],
    'off-platform': [
      '(vastaa|vastatkaa|kirjoita|ota yhteyttä) … (yksityiseen sähköposti*|henkilökohtaiseen sähköposti*)',
    ],
  },
} as const satisfies PhrasePack
