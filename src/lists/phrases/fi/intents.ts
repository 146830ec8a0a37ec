import type { PhrasePack } from '../../concepts'

/** Finnish: what tells intents apart, orders placed, changed and gone wrong above all. */
export const fiIntents: PhrasePack = {
  language: 'fi',
  phrases: {
    damaged: [
      '(rikki|vaurioitun*|rikkoutun*|kastun*|haljen*|vahingoittun*) (saapui*|tuli*|tulleet|perille|paketti|laatiko*|tuote|tuotteet)',
      '(saapui|saapuivat|tuli|tulivat|saapunut) … (rikki|rikkinäis*|vaurioitun*|märkä*|haljen*)', 'kuljetusvaurio*',
    ],
    short: ['(puuttuu|puuttuivat|puuttui) (1*|2*|3*|4*|5*|6*|7*|8*|9*|kaksi|kolme|osia|vielä|muutama)', '(vajaa|puutteellinen) (toimitus|tilaus)'],
    'poor-quality': ['(huono|heikko|surkea|ala-arvoinen) (laatu|laatua)', 'laatu (on |) (huono|heikko|ei vastaa|surkea)'],
    'not-as-described': ['(väärä|väärän|väärää|väärät) (väri*|koko|kokoa|mallia|malli|tuote*|tuotteen)'],
    'customs-hold': ['(tullissa|tulliin) (jumissa|pysäytetty|juuttun*|kiinni|seisoo)', 'tulli (on |) (pysäyttänyt|pidättää)'],
    'returned-to-sender': ['(palautettu|palautunut|palautui) (lähettäjälle|takaisin)'],
    'wrong-address': ['(väärä|väärään|vanhaan|toiseen|virheellinen) osoite*'],
    'delivered-but-denied': ['toimitetuksi … (ei ole|emme|kukaan|mitään)', '(toimitettu|luovutettu) … (emme ole saaneet|en ole saanut|kukaan)'],
    'no-tracking': ['(seurantakoodi|seurantanumero) … (ei toimi|puuttuu|virheellinen|ei löydy)', '(ei|ilman) (seurantakoodia|seurantanumeroa)'],
    'goods-refused': ['(kieltäydymme|emme hyväksy|emme ota vastaan|hylkäämme) … (tavara*|toimitu*|erä*|vastaanot*)'],
    'order-placed': [
      '(tilaus|ostotilaus) (nro|numero|liitteenä|ohessa)', '(liitteenä|ohessa) (tilauksemme|tilaus|ostotilaus)', 'sama kuin (viimeksi|edellisellä)',
      '(haluamme|haluan|haluaisimme|haluaisin) tilata', 'tilaamme',
    ],
    'no-remedy-wanted': ['(vain|ihan) (tiedoksi|tiedoksenne|vinkkinä)', 'ei (tarvitse|edellytä) (vastata|toimenpiteitä)'],
    feedback: ['(asiakkaat|asiakkaamme) (pitävät|tykkäävät|ovat tyytyväisiä)', '(pieni huomio|palautetta asiakkailta)'],
    'order-change': [
      '(muuttaa|muutos|muuttaisimme|lisätä|vähentää|vaihtaa) … (tilau*|määrä*|väri*|koko*|osoite*|kappale*)',
      '(perua|peruuttaa|siirtää) (tilauksen|tilaus|toimituksen)',
    ],
    'documents-matter': ['(alkuperätodistus*|pakkausluettelo*|konossementti*|rahtikirja*|kauppalasku*|kuljetusasiakirj*|toimitusasiakirj*)'],
    'customs-matter': ['(tullinimike*|tullikoodi*|tullaus*|tullitariffi*|hs-koodi*)'],
    'return-ask': ['(palauttaa|palautus|palautta*|vaihtaa) (kaksi|tuote*|tuotteen|väärä*|tavara*|ne|sen|toiseen)'],
    'usage-ask': [
      '(miten|kuinka) (tämä |se |) (asennetaan|säädetään|käytetään|kytketään|ohjelmoidaan|nollataan|puhdistetaan|asetetaan|kootaan)',
      '(käyttöohje*|ohjekirja*) … (puuttuu|ei|suomeksi)',
    ],
    'shipping-status': ['(missä|milloin|koska) … (tilaukseni|tilauksemme|toimitus|paketti|kontti|lähetys|saapuu|lähtee|laiva)'],
    'refund-ask': ['(rahat takaisin|rahani takaisin|hyvitys*|palauttakaa rahat|rahojen palaut*)'],
    'payment-matter': ['(maksettu|maksoimme|siirsimme) (loppusumma*|lasku*|saldo*|ennakko*)', '(maksukuitti|maksutosite)'],
    'follow-up': ['(vieläkään|vielä) (en ole|emme ole|ei ole) (saanut|saaneet|tullut) vastausta', 'muistutus'],
    thanks: ['(kaikki) (tuli|saapui|on|hyvin|perille) … (kiitos|kiitoksia)', '(kiitos paljon|suuret kiitokset|paljon kiitoksia)'],
    'catalogue-ask': ['(lähettää|lähettäisittekö|saada|lähettäkää) … (luettelo*|katalogi*|esite|esitteen)'],
    'sample-ask': ['(lähettää|saada|tilata|saisimmeko) … (näyte*|näytteen|näytteitä|mallikappale*)'],
    'customisation-ask': ['(painaa|painatus|kirjoa|kaivertaa|painatatte) … (logo*|oman|meidän)', '(piirustuksen|piirustusten|piirustustemme) mukaan'],
    'agency-ask': ['(jälleenmyyjä*|maahantuoja*|edustaja*) (ksi|teille|tuotteillenne|suomessa)'],
    'price-ask': ['(paljonko|mitä|kuinka paljon) (tämä |se |ne |nämä |)(maksaa|maksavat|kustantaa)'],
    'price-list': ['(hinnasto|hinnaston|hinnastoa|hintalista*)'],
  },
}
