import type { PhrasePack } from '../../concepts'

/** Swedish: what collectors of trade secrets ask, and how they say that they will not buy. */
export const svSpy = {
  'everything-ask': [
    '(alla|samtliga) (era |) (produkter*|varor*|modeller*|artiklar*|storlekar|priser*|maskiner|typer|varianter) … (pris*|list*|katalog*|volym*|rabatt*|skicka*|netto*)', '(pris*|nettopris*|prislist*|katalog*|rabatt*|uppge*) … (alla|samtliga|hela) (era |ert |) (produkt*|varor*|modell*|sortiment*|storlek*|artikl*|typer)', '(hela|komplett*|fullständig*) (er |ert |) (prislist*|sortiment*|katalog*|produktprogram*|kollektion*)',
  ],
  'cost-breakdown-ask': [
    '(uppdel*|fördel*|nedbryt*|specificer*|specifikation av|kalkyl*) … (material*|lön*|energi*|råvar*|pålägg*|arbete*) … (pris*|kostnad*|lön*|energi*|pålägg*|%|procent|marginal*)', '(självkostnad*|fabrikspris*|produktionspris*|tillverkningskostnad*|produktionskostnad*|råvarupris*|råvarukostnad*|inköpspris*|lönekostnad*|materialkostnad*) … (per|er|era|?|uppge*|vad|st|styck*|enhet|kilo)',
    '(er|era|vad är|hur stor|hur hög|vilken|uppge) … (marginal*|täckningsgrad*|täckningsbidrag*|vinstmarginal*|förtjänst*|pålägg*|timlön*|självkostnad*|tillverkningskostnad*|produktionskostnad*|råvarukostnad*|lönekostnad*)',
    '(vad|hur mycket) (betalar|ger|kostar|tjänar|tar) (ni|det er|de|det) … (för|per|på|i lön|att göra|att tillverka|att producera) … (råvar*|råmaterial*|kilo|ton|stål*|aluminium*|material*|timme*|timlön*|lön*|st|styck*|anställd*|trä*|plast*|m3|enhet*)', '(vad ni|hur mycket ni) (betalar|ger|tjänar) … (för|per|på|till|i)',
  ],
  'supplier-ask': ['var (köper|får|hämtar|beställer) ni', 
    '(vem|vilka|var|hos vem|från vem|vilken) … (köper ni|får ni|levererar|hämtar ni|beställer ni|importerar ni|ni köper|ni får) … (råvar*|råmaterial*|material*|stål*|trä*|tyg*|komponent*|motor*|granulat*|läder*|garn*|delar*|plast*|kemikali*|ingrediens*|till er|från)', '(era|namn på|lista över|namnen på) … (leverantör*|underleverantör*|råvaruleverantör*)',
    '(vilka|vilken|vem är) … (leverantör*|underleverantör*|sågverk*|spinneri*|gjuteri*) … (ni använder|använder ni|ni köper|era|har ni|levererar)', '(vem|vilka) … (levererar|som levererar) (det |den |) till er',
  ],
  'customers-ask': [
    '(vilka|vem|vilken) … (kunder|kedjor|grossister|återförsäljare|importörer|märken|butiker|företag) … (ni levererar|levererar ni|ni säljer|säljer ni|köper|har ni|tillverkar ni|ni har)', '(kundlista*|kundernas namn|namn på kunder|namn på era kunder|största kunder|era kunder i|era andra kunder)', '(till vilket pris|till vilka priser|vad betalar|vilka priser|vad ger) … (kund*|de|kedj*|grossist*|andra|konkurrent*|återförsälj*)',
    '(vem|vilka) (säljer|levererar) ni (också |annars |) till', '(vilka rabatt*|vilken rabatt|vilken provision) … (får|ger ni|agent*|återförsälj*|kund*)',
  ],
  'process-ask': [
    '(vilka|vilken|vilket|vad för) … (maskin*|utrustning|maskinpark*|process*|teknik*|metod*|robot*|ugn*|press*|verktyg*|temperatur*) … (använder|har ni|kör|nyttjar|ni har)', '(hur) … (tillverkar|producerar|gör|färgar|härdar|svetsar|gjuter|blandar|ytbehandlar|limmar) (ni|de|man)',
    '(produktionsprocess*|tillverkningsprocess*|arbetsgång*|processparametr*|processteg*|tillverkningsmetod*|cykeltid*|härdtid*|torktid*|processtemperatur*|kassation*|spill*|felprocent*|skrot*|utbyte*) … (er|era|beskriv*|hur|vilka*|?|uppge*|skicka*|per|%|i|och)', '(hur stor|hur stort|hur hög|hur mycket|er) (är |) (er |ert |) (kassation*|spill*|felprocent*|utbyte*|skrot*)',
    '(video*|bilder|foto*|film) … (från|av) … (produktion*|verkstad*|fabrik*|maskinerna|maskinpark*|linje*)', '(maskinernas|maskinparkens) (märke*|fabrikat*|ålder*)',
  ],
  'capacity-ask': [
    '(hur många|antal) … (anställda|medarbetare|man|personer|skift*|linjer|maskiner|produktionslinjer|operatörer|timmar) … (har|ni|kör|jobba*|arbeta*|står|på|och|anställ*)', '(hur många) (jobbar|arbetar|står|är) (det |) (på|i) (skift*|linj*|produktion*|fabrik*|varje)', '(kapacitet*|produktionskapacitet*|årsproduktion*|månadsproduktion*|omsättning*|exportandel*|skiftgång*|dagsproduktion*) … (er|hur|vad|?|per|uppge*|och|om)',
    '(er|hur stor|vad är|vilken) … (kapacitet*|omsättning*|årsproduktion*|exportandel*)', 'hur (mycket|många|många ton) (producerar|kan ni göra|tillverkar|klarar) … (i|om|per) (månad*|dag*|år*|veck*|dygn*|skift*)',
  ],
  'formula-ask': ['(recept*|blandningsförhåll*|sammansättning*|formel*|formulering*|dosering*) … (er|ert|exakt*|skicka*|uppge*|på|i|av|använder)', '(vilka|vilken|vilket|hur mycket|hur många) … (tillsats*|additiv*|bindemed*|mjukgör*|härdare*|pigment*|konserver*|procent) … (använder|ni|tillsätt*|är det)'],
  'drawing-ask': ['(skicka*|få|uppge*|dela|bifoga*|har ni) … (konstruktionsritning*|arbetsritning*|tillverkningsritning*|formritning*|verktygsritning*|stycklist*|kopplingsschema*|cad-fil*|step-fil*|3d-fil*|tekniska ritningar*)'],
  'survey-talk': ['(marknadsundersök*|branschundersök*|enkät*|frågeformulär*|undersökning*|benchmark*|marknadsanalys*|kartlägg*|prisjämför*|konkurrentanalys*)', '(student|examensarbete*|uppsats*|masteruppsats*|kandidatuppsats*|avhandling|studieprojekt) … (om|universitet*|högskola*|handels*|skriver|svar*|frågor*|inom ramen)', '(inom ramen för|för|som en del av) (en|ett|vår|min|mitt|vårt) (undersökning|analys|benchmark*|studie*|rapport*|uppsats|examensarbete|kartläggning)'],
  'no-purchase': ['ska inte (ha|köpa) (något|någon)', '(gjuter|tillverkar|producerar) (själva|också)', 
    '(ska|vill|önskar|kommer|tänker|avser) (inte|vi inte|jag inte) (att |) (köpa|beställa|handla)', '(inte|inget|ingen) (aktuellt|aktuell|behov*|planer|köp*|order*|beställning*|avsikt*) … (köp*|beställ*|planer*|nu|just nu|order*)', '(inte) (tal om|planerat) (något |) (köp|inköp|order)', '(endast|bara) (till |för |) (intern*|jämförelse*|research|statistik*|eget bruk)', '(prover|offert) (behövs inte|är inte nödvändig*|är inte aktuell*)',
    '(vet|kan) (ännu |) inte (säga |) (om|när) … (köpa|beställa|köp|behov)', '(gör|tillverkar|producerar) (själva|samma sak|något liknande|liknande) … (jämför*|se vad|hur|pris*)',
  ],
  'identity-withheld': ['(namn*|firma*|uppdragsgivar*|kund*|klient*|företag*|identitet*) … (inte uppge*|inte nämn*|anonym*|konfidentiel*|hemlig*|senare|kan inte|vill inte|får inte) … (uppge*|nämn*|säga|namn*|ännu|avslöj*|kund*|anonym*|vara|nu)', '(önskar|vill) (gärna |) (att |) (vara|förbli) anonym*', '(på uppdrag av|för) en (kund|klient|uppdragsgivare|konkurrent) (i samma|som)'],
} as const satisfies PhrasePack['phrases']
