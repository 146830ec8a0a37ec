import type { PhrasePack } from '../../concepts'

/** Finnish: what collectors of trade secrets ask, and how they say that they will not buy. */
export const fiSpy = {
  'everything-ask': [
    '(kaikki|kaikkien|kaikista|kaikkia) … (tuottee*|tuotte*|mallit|mallie*|malliston*|nimikke*|artikkel*|konee*|koot|kokoje*|laadut) … (hin*|list*|luettelo*|kuvasto*|määr*|alennu*|lähet*|netto*)', '(hinna*|nettohin*|hinnasto*|kuvasto*|luettelo*|alennu*|ilmoit*) … (kaikki*|kaikki|koko) … (tuot*|malli*|valikoima*|nimikk*|koko*|tuotteist*)', '(koko|täydelli*|kattava*) (hinnasto*|valikoima*|kuvasto*|mallisto*|tuoteluettelo*)',
  ],
  'cost-breakdown-ask': [
    '(erittel*|eriteltyn*|jaottel*|jakautum*|koostu*|erottel*) … (materiaal*|palk*|työ*|energia*|raaka-ain*|kat*) … (hin*|kustannu*|palk*|energia*|kate*|%|prosent*)', '(kustannuserittel*|omakustannu*|tehdaskustannu*|tuotantokustannu*|valmistuskustannu*|raaka-ainehin*|raaka-ainekustannu*|ostohin*|palkkakustannu*|materiaalikustannu*|kustannusrakente*|tehdashin*) … (kappale*|kpl|teidän|?|ilmoit*|mikä|paljonko|yksik*|kilo*|ovat|on)',
    '(mikä|paljonko|millainen|kuinka suuri|ilmoit*|teidän) … (katteenne|kateprosent*|voittomargin*|myyntikat*|tuntipalk*|omakustannu*|tuotantokustannu*|valmistuskustannu*|raaka-ainekulu*|palkkakulu*|kate)', '(mitä|paljonko|kuinka paljon) (maksatte|maksaa teille|tienaatte|ansaitsette|maksat) … (raaka-ain*|kilo*|tonni*|teräk*|alumiini*|materiaal*|tunti*|palk*|kappale*|kpl|työnteki*|puu*|muovi*|yksik*|valmist*|tuot*)',
    '(mitä|paljonko|kuinka paljon) … (maksatte|tienaatte|maksaa teille)',
  ],
  'supplier-ask': [
    '(keneltä|keiltä|mistä|kuka|ketkä|miltä) … (ostatte|ostat|hankitte|saatte|tilaatte|tuotte|toimittaa|toimittavat) … (raaka-ain*|materiaal*|teräk*|puu*|kanka*|komponent*|moottor*|granulaat*|naha*|lank*|osa*|osat|muovi*|kemikaal*|aines*|teille|tango*|aihio*)', '(toimittajanne|alihankkijanne|raaka-ainetoimittaj*|tavarantoimittajanne|toimittajienne|alihankkijoidenne)',
    '(luettelo*|lista*|nimet|nimi) … (toimittaj*|alihankkij*)', '(ketkä|kuka|mitkä|mikä) … (toimittaj*|alihankkij*|saha*|kehräämö*|valimo*) … (käytät*|ostat*|teillä|ovat|teidän)', '(keneltä|mistä|keiltä|miltä) … (ostatte|hankitte|tilaatte)', '(kuka|ketkä) (toimittaa|toimittavat) … teille',
  ],
  'customers-ask': [
    '(mille|kenelle|keille|mitkä|ketkä|ketkä muut|millä) … (asiakka*|ketju*|tukku*|jälleenmyyj*|maahantuoj*|merke*|brände*|kaup*|yrityk*|firmo*) … (toimitat*|myyt*|ostav*|ostaa|teil*|valmistat*)', '(kenelle|keille|mille) … (toimitatte|myytte|valmistatte|viette)', '(asiakaslista*|asiakasluettelo*|asiakkaidenne|asiakkaanne|asiakkaistanne|suurimmat asiakk*|muut asiakkaat*)',
    '(millä hinnal*|mihin hintaan|mitä maksavat|mitä hintaa|millä alennuksel*|minkä hinnan|paljonko) … (asiak*|he|ketju*|tukku*|muut|muille|kilpailij*|jälleenmyyj*)', '(mitä|millaisia|minkä) (alennuk*|provisio*) … (anna*|saa*|edustaj*|jälleenmyyj*|asiak*)',
  ],
  'process-ask': [
    '(mitä|mitkä|millä|millaisia|mikä|millaisella) … (koneit*|kone*|konei*|laitteist*|laitteita|konekant*|prosess*|tekniik*|menetelm*|robot*|uunej*|uuni*|purist*|työkal*|lämpötil*) … (käytät*|teillä|on|ajat*|valmist*|työst*)', '(miten|kuinka) … (valmistatte|tuotatte|teette|värjäätte|karkaisette|hitsaatte|valatte|sekoitatte|pinnoitatte|liimaatte|valmistetaan|tehdään)',
    '(tuotantoprosess*|valmistusprosess*|valmistusmenetelm*|työvaihe*|prosessiparametr*|tahtiaik*|jaksoaik*|kovetusaik*|kuivausaik*|prosessilämpötil*|hylkyprosent*|hukkaprosent*|hävik*|romutu*|virheprosent*|saanto*|hylkäysprosent*|susiprosent*)', '(video*|kuvia|kuvat|valokuv*) … (tuotanno*|tuotantolinj*|tehtaa*|verstaa*|konei*|linja*)',
  ],
  'capacity-ask': ['(montako|kuinka monta|kuinka moni|työntekijöiden määrä|henkilöstömäärä*) … (työntekij*|henkilö*|ihmis*|mies*|vuoro*|linja*|konett*|tuotantolinj*|operaattor*|työskentel*|hen*)', '(kapasiteet*|tuotantokapasiteet*|vuosituotanto*|kuukausituotanto*|liikevaihtonne|liikevaihdosta|vientiosuu*|vuorojärjest*|päivätuotanto*) … (teidän|kuinka|mikä|?|per|ilmoit*|ja|on)', '(mikä|millainen|kuinka suuri|teidän|paljonko) … (kapasiteet*|liikevaihto*|vuosituotanto*|vientiosuu*|tuotantomäär*)', '(paljonko|kuinka paljon|montako) … (tuotatte|valmistatte|pystytte|tehdään) … (kuukau*|päiv*|vuo*|viik*|vuoro*)'],
  'formula-ask': ['(resept*|sekoitussuh*|koostumu*|kaava*|formula*|annostu*|seossuh*) … (teidän|tarkk*|täsmälli*|lähet*|ilmoit*|on|käytät*|mikä|?)', '(mikä|mitkä|mitä|paljonko) … (lisäaine*|additiiv*|sideaine*|pehmentim*|kovet*|pigment*|säilöntäaine*|prosent*) … (käytät*|lisäät*|on)', '(tarkka|täsmällinen) (resepti|koostumus|seos)'],
  'drawing-ask': ['(lähet*|saisi*|saada|saanko|ilmoit*|jaka*) … (rakennepiirust*|työpiirust*|valmistuspiirust*|muottipiirust*|työkalupiirust*|osaluettelo*|kytkentäkaavio*|cad-tiedost*|step-tiedost*|3d-tiedost*|3d-malli*|tekniset piirust*)'],
  'survey-talk': ['(markkinatutkimu*|toimialatutkimu*|kyselylomak*|kyselytutkimu*|kyselyyn|kysely|markkina-analyys*|markkinakartoitu*|hintavertailu*|kilpailija-analyys*|toimialaselvity*)', '(opiskelija|opinnäytety*|pro gradu*|gradu*|kandidaatintut*|diplomity*|väitöskirj*|opiskelen|tutkielma*) … (yliopist*|ammattikorkeak*|amk|kauppakorkeak*|kirjoit*|vasta*|kysymy*|varten|liitty*|aihe*|teen)', '(osana|varten|liittyen) … (tutkimu*|analyys*|raport*|selvity*|gradu*|kartoitu*)', '(tutkimusta|gradua|opinnäytetyötä|selvitystä|tutkielmaa|raporttia|kartoitusta) varten'],
  'no-purchase': [
    '(en|emme|ei) (ole |aio |halua |tarvitse |) (ostamassa|tilaamassa|ostaa|tilata|osta|tilaa|ostamaan|tarkoitus ostaa|aikeissa ostaa)', '(ei) … (osto*|tilau*|hankin*) … (suunnit*|tarkoit*|ajankoht*|nyt|tällä hetkel*|ole)', '(vain|ainoastaan|pelkästään) (sisäi*|vertailu*|tutkimu*|tilasto*|tiedoksi|kartoitu*)', '(näytteitä|tarjousta|mallikappaleita|mallikappaletta) … (en tarvitse|emme tarvitse|ei tarvita)',
    '(en|emme) (osaa|voi|tiedä) … (sanoa|tarvit*|ostam*|tilaam*|ostet*)', '(valmistamme|teemme|tuotamme) (itse|samaa|samoja|vastaav*|samanlai*) … (vertail*|verrata|katso*|miten|hin*)', '(ostoa|tilausta|kauppaa) ei (ole |) (tulossa|suunnit*|tehdä|synny)', '(ostaminen|osto|tilaus) ei ole (ajankoht*|tarkoit*|suunnit*)',
  ],
  'identity-withheld': ['(nime*|yrity*|toimeksiantaj*|asiak*|yhtiö*|henkilölli*) … (en voi|emme voi|ei voi|en kerro|emme kerro|nimettöm*|anonyym*|luottamuksel*|salass*|myöhemmin) … (kerto*|maini*|paljast*|ilmoit*|nimet*|pysy*|vielä|nyt)', '(haluaa|haluan|haluamme) (pysyä|jäädä|esiintyä) (nimettöm*|anonyym*)', '(toimeksiantaj*|asiakkaan*) (puolesta|laskuun|nime*)', '(nimeä|nimeään|toimeksiantajaa) (en|emme|ei) (voi|saa|kerro)'],
} as const satisfies PhrasePack['phrases']
