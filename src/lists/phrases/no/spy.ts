import type { PhrasePack } from '../../concepts'

/** Norwegian: what collectors of trade secrets ask, and how they say that they will not buy. */
export const noSpy = {
  'everything-ask': [
    '(alle|samtlige) (deres |) (produkter*|varer*|modeller*|varenumre|størrelser|priser*|artikler|maskiner|typer|varianter) … (pris*|liste*|katalog*|mengde*|rabatt*|send*|netto*)', '(pris*|nettopris*|prisliste*|katalog*|rabatt*|oppgi*) … (alle|samtlige|hele) (deres |) (produkt*|vare*|modell*|sortiment*|størrelse*|artikl*|typer)', '(hele|komplett*|fullstendig*) (deres |) (prisliste*|sortiment*|katalog*|produktspekter*|kolleksjon*)',
  ],
  'cost-breakdown-ask': [
    '(oppdel*|fordel*|splitt*|spesifiser*|oppstilling*) … (materiale*|lønn*|energi*|råvare*|påslag*|arbeid*) … (pris*|kostpris*|kostnad*|lønn*|energi*|påslag*|%|prosent)', '(kostpris*|fabrikkpris*|produksjonspris*|produksjonskost*|fremstillingskost*|råvarepris*|råstoffpris*|råvarekost*|råstoffkost*|innkjøpspris*|lønnskost*|materialkost*|selvkost*) … (per*|pr*|deres|?|oppgi*|hva|stk|enhet|kilo)',
    '(deres|hva er|hvor stor|hvor høy|hvilken|oppgi) … (margin*|dekningsgrad*|dekningsbidrag*|fortjeneste*|påslag*|timelønn*|kostpris*|produksjonskost*|selvkost*|råvarekost*|lønnskost*)',
    '(hva|hvor mye) (betaler|gir|koster|tjener|tar) (dere|det dere|de|det) … (for|per|pr|på|i lønn|å lage|å produsere) … (råvare*|råstoff*|kilo|tonn|stål*|aluminium*|materiale*|time*|lønn*|stk|stykke*|ansatt*|tre*|plast*|m3|enhet*|fisk*)', '(hva dere|hvor mye dere) (betaler|gir|tjener) … (for|per|pr|på|til|i)',
  ],
  'supplier-ask': ['hvor (kjøper|får|henter|bestiller) dere', 
    '(hvem|hvor|hos hvem|fra hvem|hvilke*) … (kjøper dere|får dere|leverer|henter dere|bestiller dere|importerer dere|dere kjøper|dere får) … (råvare*|råstoff*|råmateriale*|materiale*|stål*|tre*|stoff*|komponent*|motor*|granulat*|skinn*|garn*|dele*|plast*|kjemikalie*|ingrediens*|til dere|fra)',
    '(deres|navn på|liste over|navnene på) … (leverandør*|underleverandør*|råvareleverandør*)', '(hvilke|hvilken|hvem er) … (leverandør*|underleverandør*|sagbruk*|spinneri*|støperi*|fartøy*|mottak*) … (dere bruker|bruker dere|dere kjøper|deres|har dere|leverer)', '(hvem|hvor) … (leverer|som leverer) (det |den |) til dere',
  ],
  'customers-ask': [
    '(hvilke|hvem|hvilken) … (kunder|kjeder|grossister|forhandlere|importører|merker|butikker|firmaer) … (dere leverer|leverer dere|dere selger|selger dere|kjøper|har dere|produserer dere|dere har)', '(kundeliste*|kundenes navn|navn på kundene|navn på deres kunder|største kunder|deres kunder i|kundene deres|andre kunder)',
    '(til hvilken pris|til hvilke priser|hva betaler|hvilke priser|hva gir) … (kunde*|de|kjede*|grossist*|andre|konkurrent*|forhandler*)', '(hvem|hvilke) (selger|leverer) dere (også |ellers |) til', '(hvilke rabatt*|hvilken rabatt|hvilken provisjon) … (får|gir dere|agent*|forhandler*|kunde*)',
  ],
  'process-ask': [
    '(hvilke|hvilken|hvilket|hva slags) … (maskin*|utstyr|maskinpark*|prosess*|teknikk*|metode*|robot*|ovn*|presse*|verktøy*|temperatur*) … (bruker|har dere|kjører|benytter|dere har)', '(hvordan|hvorledes) … (fremstiller|produserer|lager|farger|herder|sveiser|støper|blander|overflatebehandler|limer|renser) (dere|de|man)',
    '(produksjonsprosess*|fremstillingsprosess*|arbeidsgang*|prosessparametre*|prosesstrinn*|produksjonsmetode*|syklustid*|herdetid*|tørketid*|prosesstemperatur*|vrakprosent*|svinn*|feilprosent*|skrotprosent*|utbytte*|utbytteprosent*) … (deres|beskriv*|hvor|hvilke*|?|oppgi*|send*|pr|per|%|i|og)', '(hvor stor|hvor stort|hvor høy|hvor mye|deres) (er |) (deres |) (vrak*|svinn*|feilprosent*|utbytte*|skrot*|kapp*)',
    '(video*|bilder|foto*|film) … (fra|av) … (produksjon*|verksted*|fabrikk*|maskinene|maskinpark*|linje*)', '(maskinenes|maskinparkens) (merke*|fabrikat*|alder*)',
  ],
  'capacity-ask': [
    '(hvor mange|antall) … (ansatte|medarbeidere|mann|folk|skift*|linjer|maskiner|produksjonslinjer|operatører|timer) … (har|dere|kjører|jobb*|arbeid*|står|på|og|ansatt)', '(hvor mange) (jobber|arbeider|står|er) (det |) (på|i) (skift*|linj*|produksjon*|fabrikk*|hver)', '(kapasitet*|produksjonskapasitet*|årsproduksjon*|månedsproduksjon*|omsetning*|eksportandel*|skiftlag*|dagsproduksjon*) … (deres|hvor|hva|?|per|pr|oppgi*|og|om)',
    '(deres|hvor stor|hva er|hvilken) … (kapasitet*|omsetning*|årsproduksjon*|eksportandel*)', 'hvor (mye|mange|mange tonn) (produserer|kan dere lage|lager|klarer) … (i|om|per) (måned*|dag*|år*|uk*|døgn*|skift*)',
  ],
  'formula-ask': ['(oppskrift*|resept*|blandingsforhold*|sammensetning*|formel*|formulering*|dosering*) … (deres|presis*|nøyaktig*|send*|oppgi*|på|i|av|bruker)', '(hvilke|hvilken|hvilket|hvor mye|hvor mange) … (tilsetning*|additiv*|bindemid*|mykgjør*|herder*|pigment*|konserver*|fosfat*|prosent) … (bruker|dere|tilsett*|er det)'],
  'drawing-ask': ['(send*|få|oppgi*|dele|vedlegg*|har dere) … (konstruksjonstegning*|arbeidstegning*|produksjonstegning*|formtegning*|verktøytegning*|stykkliste*|deleliste*|koblingsskjema*|cad-fil*|step-fil*|3d-fil*|tekniske tegninger*)'],
  'survey-talk': ['(markedsundersøk*|bransjeundersøk*|spørreskjema*|spørreundersøk*|undersøkelse*|benchmark*|markedsanalyse*|kartlegg*|prissammenlign*|konkurrentanalyse*)', '(student|masteroppgave*|bacheloroppgave*|avhandling|hovedoppgave|studieprosjekt|oppgave på) … (om|universitet*|høyskole*|nhh|skriver|svar*|spørsmål*|i forbindelse)', '(i forbindelse med|til bruk i|som ledd i) (en|et|vår|min|mitt) (undersøkelse|analyse|benchmark*|studie*|rapport*|oppgave|masteroppgave|kartlegging)'],
  'no-purchase': ['skal ikke (ha|kjøpe) (noe|noen)', '(støper|lager|produserer) (selv|også)', 
    '(skal|vil|ønsker|kommer|akter) (ikke|vi ikke|jeg ikke) (å |til å |) (kjøpe|bestille|handle)', '(ikke|intet|ingen) (aktuelt|aktuell|behov*|planer|kjøp*|ordre*|bestilling*|hensikt*) … (kjøp*|bestil*|planlagt|nå|akkurat nå|ordre*)', '(ikke) (snakk om|planlagt) (et |) (kjøp|innkjøp|ordre)', '(kun|bare) (til |for |) (intern*|sammenligning*|research|statistikk*|egen del)',
    '(prøver|tilbud) (er |) (ikke nødvendig*|trengs ikke|ikke relevant*)', '(vet|kan) (ennå |) ikke (si |) (om|når) … (kjøpe|bestille|kjøp|bruk for)', '(lager|produserer) (selv|det samme|noe tilsvarende|lignende) … (sammenlign*|se hva|hvordan|pris*)',
  ],
  'identity-withheld': ['(navn*|firma*|oppdragsgiver*|kunde*|klient*|selskap*|identitet*) … (ikke oppgi*|ikke nevn*|anonym*|konfidensiel*|hemmelig*|senere|kan ikke|vil ikke|må ikke) … (oppgi*|nevn*|si|navn*|ennå|avslør*|kunde*|anonym*|være|nå)', '(ønsker|vil) (gjerne |) (å |) (være|forbli) anonym*', '(på vegne av|for) en (kunde|klient|oppdragsgiver|konkurrent) (i samme|som)'],
} as const satisfies PhrasePack['phrases']
