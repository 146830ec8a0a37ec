import type { PhrasePack } from '../../concepts'

/** Swedish: what buyers and customers with an order say, and the deceits and promotions usual in it. */
export const svCore = {
  language: 'sv',
  phrases: {
    'price-ask': [
      'vad (skulle|kommer) … kosta',
      '(pris|priser|priset|priserna|styckpris|stpris) (på|för|per|till|vid|inkl*|exkl*|tack|önskas|fob|cif|st)',
      '(önskar|behöver|ni skicka|skicka mig|skicka oss|skicka gärna|maila) … (pris|priser|prisuppgift*|prisförslag|prislista|prisindikation*|prisinfo)',
    ],
    'quotation-ask': [
      '(offert|offerter|anbud) (på|för|till|önskas|tack|enligt|avseende|gällande|med)',
      '(begär|be om|ber om|ber er|önskar|önskas|skicka|få en|få er) … (offert|er offert|anbud|proforma*|kostnadsförslag)',
    ],
    'sample-ask': [
      '(prov|prover|varuprov|varuprover|provexemplar|provbit|provbitar|tygprov*|materialprov*) (på|av|innan|före|först|skickas|möjligt|tack)',
    ],
    'order-intent': [
      '(vill|skulle vilja|önskar|tänker) (gärna |nu |) (köpa|beställa|lägga en order|göra en beställning|importera|köpa in|handla)',
      '(kan|får) (man|jag|vi) (köpa|beställa) … (av er|hos er|direkt|från er|ett|en|några|1*|2*)',
    ],
    'trial-order': ['(provorder|testorder|provbeställning|första order|första beställning|mindre order först|till att börja med 1*|börja med en mindre)'],
    'availability-ask': [
      '(har ni|har du|säljer ni|tillverkar ni|gör ni|levererar ni|lagerför ni|finns) (denna|detta|dessa|den|det|även|också|den här)',
    ],
    'lead-time-ask': [
      '(leveranstid|leveranstiden|ledtid|ledtiden|produktionstid|tillverkningstid)',
    ],
    'shipping-ask': [
      '(frakt|frakten|fraktkostnad*|fraktpris|leveranskostnad*|transportkostnad*|porto) (till|blir|ingår|inkl*|för|från)',
      '(fritt|levererat|leverans|leveransen) (till|vårt lager|göteborg|stockholm|malmö|helsingborg|kaj)',
    ],
    'payment-terms-ask': [
      '(betalningsvillkor|betalningsvillkoren|betalningsalternativ|betalsätt|betalningssätt|betalningsmetod*)',
    ],
    'minimum-order-ask': [
      '(minsta|minimi|lägsta) (order|beställning|antal|kvantitet|orderkvantitet|ordermängd)',
    ],
    'specification-ask': [
      '(teknisk|tekniska|mer) (data|specifikation*|fråga|frågor|information|info|detaljer|uppgifter|datablad)',
    ],
    'customisation-ask': [
      '(med|vår|egen|vårt|eget|trycka|tryckt|brodera|brodyr) (logga|logotyp|logo|logotype|tryck|vår logga)',
    ],
    'buyer-role': [
      '(vi är|jag är|som) (en |ett |)(svensk |mindre |större |liten |svenskt |litet |)(butik|entreprenör|byggföretag)',
      '(inköpare|inköpschef|inköpsavdelning*|inköpsansvarig|ansvarig för inköp|upphandlare)',
    ],
    'agency-ask': [
      '(återförsäljare|agent|distributör|generalagent|representant) (för er|för era|av era|i sverige|i norden|i skandinavien|åt er)',
      '(ensamrätt|exklusivitet|agentur|exklusiv distribution)',
    ],
    'need-by': [
      '(behöver|leverans|levereras|levererat|framme|hos oss) … (senast|före|innan|till vecka|vecka 1*|vecka 2*|vecka 3*|vecka 4*|till slutet av)',
    ],
    'not-received': [
      '(inte|aldrig|fortfarande inte|ännu inte|har ej|ännu ej) (fått|mottagit|kommit|levererats|anlänt|dykt upp|levererat|framme|tagit emot)',
    ],
    damaged: [
      '(paket*|varor*|kartonger*|pall*|plattor*|leverans*) … (skadad*|trasig*|sprucken|spruckna|sprucket|krossad*|bucklig*|rostig*|blöt*|gått sönder)',
    ],
    'refund-ask': [
      '(pengarna tillbaka|få tillbaka pengarna|återbetalning|återbetala|återbetalas|kreditfaktura|kreditnota|kreditera oss|pengar tillbaka)',
      '(dragits|debiterats|fakturerats|betalat|debiterad) (två gånger|dubbelt|för mycket)',
    ],
    'repair-ask': [
      '(reservdel|reservdelar|reservdelen|reservdelslista|slitdelar|utbytesdel)',
      '(på garantin|garantiärende|under garanti|garantin gäller|felkod|felmeddelande|servicetekniker|går sönder|har gått sönder)',
      '(fungerar inte|startar inte|funkar inte|slutat fungera|slutade fungera|är defekt|är trasig|läcker|larmar)',
    ],
    'dispute-open': [
      '(reklamera|reklamation|reklamationen|klagomål|arn|allmänna reklamationsnämnden|konsumentverket|kronofogden)',
    ],
    'shipping-status': [
      '(spårningsnummer|kollinummer|spårningslänk|sändningsnummer|containernummer|orderstatus|leveransstatus|spåra paketet)',
    ],
    'customs-matter': ['(i tullen|hos tullen|tullverket|tullhandling*|tullkod|tulltaxa|tullavgift*|hs-kod|förtull*|importtull|tulldeklaration|varukod)'],
    thanks: [
      '(tack|tusen tack|stort tack) för (snabb*|er hjälp|hjälpen|allt|din hjälp|ett bra|en bra|bra|god|det fina|utmärkt)',
    ],
    standstill: [
      '(maskinen|linjen|produktionen|fabriken|bygget|anläggningen) (står|ligger nere|står still|har stannat|stannat)',
      '(stillestånd*|produktionsstopp|demurrage|överliggetid|väntande kunder|kunderna väntar|förlorar pengar|kostar oss)',
    ],
    'card-question': [
      '(accepterar|accepterar ni|tar) (ni|du) (emot |) (kreditkort|betalkort|visa|kort|mastercard|kortbetalning*)',
      '(vilka|vilken typ av) (kreditkort|kort|betalkort) (tar|accepterar|ni|kan)',
    ],
    'card-abuse': [
      '(debitera|dra) … (mitt kort|mitt kreditkort|på kortet|från mitt kort)',
    ],
    'own-shipper': [
      '(min|vår|mitt|vårt) (egen |eget |) (speditör|transportör|fraktbolag|transportföretag) … (hämta*|kommer att|plockar|kontakta*)',
      '(min|vår|mitt|vårt) (egen |eget |) (kurir|budfirma|fraktagent|åkeri) … (hämta*|kommer att|plockar|kontakta*)',
    ],
    'bank-change': [
      '(kontonummer|iban|betaluppgifter) … (ändrats|ändrat|bytt|bytts|nya|uppdaterats|ändrade|har bytt)',
      '(nytt|nya|ändrade|uppdaterade|ändrat) (bankkonto|bankuppgifter|kontonummer|kontouppgifter|bankgiro|betaluppgifter|betalningsuppgifter|iban)',
      '(gamla|tidigare|ordinarie) (kontot|konto|bankkonto) … (revision|spärrat|granskas|fryst|stängt|används inte)',
    ],
    'fund-transfer': [
      '(låda|väska|kista|box) … (med |)(miljon*|1* miljon*|2* miljon*|3* miljon*|guld*) … (ut ur|landet|dig|hjälp|förvar*)', '(få|föra|ta) ut … ur landet',
      'miljoner (dollar|euro|us-dollar|pund|usd) … (konto|arv*|överför*|andel|avled*|bank*|dig)',
    ],
    inheritance: [
      '(avlidne|avliden|bortgångne|dog|avled) … (klient|kund|make|man|arvinge*|testamente|anhörig*|efternamn)',
    ],
    'prize-win': [
      '(du har|ni har) … vunnit', '(grattis|gratulerar|gratulationer) … (vunnit|vinnare|utvald*|vinst*|pris)',
      '(din|er) (e-post|e-postadress|mejladress|mailadress|e-mail) … (har valts|har blivit utvald|valdes|utvald|vunnit|dragits)',
    ],
    donation: [
      '(donera|donation|skänka) … (miljon*|förmögenhet*|mina pengar|arv|till dig|välgörenhet*)',
      '(donation|gåva) (på|av|om) … (miljon*|euro|kronor|dollar|usd|€|$) … (till dig|dig|kontakta*|svara*|din)',
      '(vunnit|vinnare) … (lotteri*|jackpot|eurojackpot|powerball) … (done*|skänk*|ge bort|välgörenhet|miljon*)',
    ],
    'trust-plea': [
      'kan jag lita på dig',
    ],
    secrecy: ['(hålla|håll|behandla) … (hemlig*|konfidentiell*|mellan oss)'],
    'advance-fee': [
      '(registreringsavgift*|handläggningsavgift*|notarieavgift*|behandlingsavgift*) … (betala*|först|i förväg|innan|förskott|överför*)',
    ],
    'loan-offer': [
      '(vi|jag) (erbjuder|ger|beviljar|lånar ut) … (lån|krediter|finansiering)', '(behöver|söker) (du|ni) … (ett |)(lån|finansiering|kredit)',
      '(lån|kredit|företagslån|privatlån|snabblån) … (% ränta|låg ränta|utan uc|utan säkerhet|ränta på|procents ränta)',
      '(låneerbjudande|privat långivare|företagslån)',
      '(lån|krediter|kredit) … (ränta på|ränta|procents ränta) … (%|procent|år*)',
      '(behöver du|behöver ni) (ett |)(lån|snabblån|företagslån|privatlån)',
      '(ekonomiska problem|avslag från banken|skulder) … (lån|hjälp*|kredit)',
    ],
    'credential-ask': [
      '(bekräfta|verifiera|uppdatera|validera|återaktivera) (din|ditt|dina|er|ert|era) (konto|kontot|identitet|lösenord)',
      '(logga in|logga in dig) … (e-post*|lösenord*|länk*|dokument*|konto*|bekräfta|bankid|här)',
    ],
    'account-threat': [
      '(konto*|brevlåda*|inkorg*|e-post*|postlåda*|åtkomst*|mailbox) … (stängs|spärras|spärrats|avstängt|avaktiveras|inaktiveras)',
      '(brevlåda*|inkorg*|lagringsutrymme*|postlåda*) … (full|fullt|nästan full*|överskrid*)',
    ],
    'parcel-lure': [
      '(paket*|försändelse*|sändning*) … (väntar|hålls kvar|kunde inte|inte levereras) … (adress*|betala*|bekräfta*|länk*|klicka*|avgift*|tull*)',
      '(tullavgift*|fraktavgift*|leveransavgift*|portoavgift*|tullkostnad*) … (paket*|försändelse*|kronor|kr|sek) … (länk*|klicka*|här)',
    ],
    'payment-lure': [
      '(klicka*|länken|länk) … (för att betala|betala avgiften|betala nu|få din återbetalning|begära återbetalning)',
      '(skatteverket|kronofogden|transportstyrelsen|försäkringskassan) … (återbäring|återbetalning|obetald*|skuld*) … (klicka*|länk*|bankid)',
    ],
    'deadline-threat': [
      '(inom) (24|48|72|12) timmar … (annars|stängs|spärras|raderas|returneras|förlor*|undvika|kommer)',
    ],
    'web-design-offer': [
      '(vi|jag) (bygger|skapar|designar|utvecklar|gör) … (hemsidor|webbplatser|webbsidor|appar|e-handel)',
      '(ny|modern|professionell|snygg) (hemsida|webbplats) (till er|åt er|för er|från|som|för ert)',
    ],
    'seo-offer': [
      '(sökmotoroptimer*|seo-byrå|seo-expert*|seo-tjänst*|seo-paket)', '(första sidan|högre|överst|förstasidan|toppen|synas bättre) (på|i|hos) google',
      '(fler|mer|öka) … (besökare|trafik|synlighet*) … (hemsida*|webbplats*|google|sajt*|webb*)',
    ],
    'contact-list-offer': [
      '(köp|sälj*|säljer|erbjud*) … (databas*|register|adresslistor|e-postlistor) (med|över) … (beslutsfattare|inköpare|e-post*|företag|verifierad*)',
    ],
    'supplier-pitch': [
      '(vår fabrik|vårt företag|vi har) … (tillverkar|tillverkat|producerar|producerat) … (export*|i kina|i 1* år|i 2* år|sedan 1*|sedan 2*|till hela)',
      '(får jag|kan jag|ska jag|kan vi|får vi) (skicka|presentera|mejla) (er |dig |) (vår|våra|vårt)',
      '(vi är|vårt företag är) (en |)(ledande |professionell |erfaren )(tillverkare|fabrik) (av|inom|från|i|som) … (kina|erbjud*|export*|konkurrens*)',
      '(vi är|vårt företag är) (en |)(ledande |professionell |erfaren )(tillverkare|fabrik) (av|inom|från|i|som) … (leverer*|års erfarenhet)',
      '(vi är|vårt företag är|vår fabrik är) (en |)(ledande |professionell |erfaren )(tillverkare|fabrik) (av|inom|från|i|som) … (år*|hög kvalitet)',
      '(vi är|som) (en |)(ledande|professionell) (tillverkare|leverantör|exportör)',
      '(våra huvudprodukter|våra främsta produkter|vårt produktsortiment omfattar)',
      '(erbjuda|erbjuder) (er|dig) (konkurrenskraftiga|fördelaktiga|de bästa|mycket bra) priser',
      '(vi erbjuder er|erbjuder vi er|vi kan erbjuda er|kan erbjuda er) … (bearbetning|gjutgods|produkter|tjänster|tillverkning|kvalitet|legotillverkning)',
      '(legotillverkning|cnc-bearbetning|gjutgods|svarvade detaljer|plåtbearbetning|smidesdetaljer|skärande bearbetning) … (enligt era ritningar|efter ' +
        'era ritningar|vår fabrik|vi erbjuder|vår verkstad)',
      '(vi har|vår fabrik har|vår verkstad har) … (ledig kapacitet|ledig maskinkapacitet|lediga kapaciteter)',
      '(söker ni|letar ni efter|behöver ni) … (leverantör|underleverantör|legotillverkare|ny leverantör)',
    ],
    'event-promotion': [
      '(boka|reservera) (er|din|en) (monter|plats|biljett*|monterplats)',
    ],
    'crypto-promotion': [
      '(handelsrobot|tradingrobot|robot) … (bitcoin|krypto*)', '(daglig|garanterad|passiv) (vinst*|avkastning|inkomst*)',
      '(invester*|tjän*|vinst*|handla) … (bitcoin*|krypto*|kryptovalut*|usdt|forex)',
    ],
    unsubscribe: [
      'svara (med |)(stopp|nej tack|avsluta)',
    ],
    'website-found': [
      '(tittade|tittat|kikade|hittade|besökte) … (er|din|eran) (hemsida|webbplats|sajt|webbsida) … (märkte|såg|förbättr*|fel|google)',
    ],
    'meeting-push': [
      '(10|15|20|30) (minuter|min) (för ett|i veckan|av din tid|nästa vecka|på telefon|samtal|för att)',
    ],
    'any-goods': [
      '(några|en del|vissa) av (era|dina) (produkter|varor)',
      '(vad ni än|det ni) har i lager',
    ],
    'cost-breakdown-ask': [
      '(kostnadsuppdelning|kostnadskalkyl|kostnadsfördelning|självkostnad*|tillverkningskostnad*|kostnadsstruktur|produktionskostnad*)',
      'vad betalar ni (för|per)',
      '(uppdelat|fördelat) på (material|arbete|råvara|lön)',
    ],
    'supplier-ask': [
      '(era|er) (råvaruleverantör*|underleverantör*|materialleverantör*)',
    ],
    'customers-ask': [
      '(vilka|vem) ni (levererar|säljer) till', '(försäljningspriser|priser) till (grossister|era kunder|era återförsäljare)',
      '(vilka|vem) (är era|är er) (kunder|största kund*|andra kunder|distributörer|återförsäljare)',
    ],
    'process-ask': [
      'hur (tillverkar|producerar|gjuter|härdar|blandar|framställer) ni', '(vilka|hur många) (maskiner|ugnar|pressar|verktyg) (använder|har) ni',
      '(kassationsgrad|cykeltid|ugnstemperatur|härdtemperatur)',
    ],
    'capacity-ask': [
      '(produktionskapacitet|årskapacitet|årsomsättning|exportandel|månadskapacitet)',
      'hur många (anställda|arbetare|medarbetare|produktionslinjer|skift|maskiner) (har|kör|jobbar|arbetar)',
    ],
    'formula-ask': [
      '(blandningsförhållande*|receptur*)',
    ],
    'survey-talk': [
      '(besvara|fylla i|delta i|svara på) … (enkät|enkäten|frågeformulär*|undersökning)', '(skriver|gör) … (examensarbete|uppsats|masteruppsats|exjobb)',
      '(marknadsundersökning*|marknadsanalys*|branschundersökning*|konkurrentanalys*)',
      '(examensarbete*|masteruppsats*|kandidatuppsats*|min uppsats|mitt exjobb|vår uppsats|doktorand*)',
    ],
    'no-purchase': [
      '(inget köp|ingen beställning|inga köp) (är |)(aktuellt|aktuell|aktuella|planerat|planeras)',
      '(planerar inte|tänker inte|avser inte) (att |) (köpa|beställa)',
    ],
    urgency: ['(snarast|så snart som möjligt|omgående|brådskande|akut|så fort som möjligt|omedelbart|snarast möjligt)'],
    'sad-story': [
      '(stationerad|tjänstgör) … (syrien|afghanistan|irak|jemen|ukraina|libyen|fn-uppdrag)',
    ],
    'service-pitch': [
      '(skulle ni|är ni|vore ni|är du|har ni|skulle du) … (intresserade av|intresserad av|intresse av) … (lösning*|sänka|minska|spara|effektivis*|' +
        'utbildning*|våra tjänster|outsourc*|automatis*|solceller|vårt system|vår tjänst|bemanning)',
      '(presentera|erbjuda|visa|berätta om|berätta för er om) (er |dig |för er |)(vår|våra|vårt|en av|en lösning|ett verktyg|hur vi) … (tjänst*|' +
        'lösning*|verktyg*|system*|företag*|program*|hjälp*|plattform*)',
      '(vi hjälper|jag hjälper|vi stöttar) (företag|fabriker|bolag|tillverkare|er att|er med|små) ',
      '(jag representerar|vi representerar|jag skriver för) … (företag|byrå|firma|bolag) … (som erbjuder|erbjuder|som hjälper|specialiserat på)',
      '(en av de|ett av de|något av de) (bästa|mest effektiva|ledande) (verktygen|lösningarna|systemen|programmen|metoderna|plattformarna)',
      '(era|ert|er|sänk era|minska era) (energikostnader|elkostnader|elavtal|elräkning|bränslekostnader|telefonkostnader|fordonsflotta|fordon) … (gps|' +
        'spar*|sänk*|minsk*|procent|%|kontroll*|spår*|jämför*|följ*|tak)*',
      '(personal|svetsare|arbetskraft|hantverkare|arbetare) från (polen|rumänien|baltikum|indien|litauen|östeuropa|ukraina|utlandet)',
      '(inkasso|obetalda fakturor|förfallna fordringar) … (åt er|era|vi driver|vår byrå|hjälper)',
      '(utbildning|kurser|friskvård|förmåner|friskvårdsbidrag|språkkurs*) … (era anställda|er personal|era medarbetare|era medarbetares)',
      '(översättningsbyrå|bemanningsföretag|redovisningsbyrå|städfirma|rekryteringsbyrå|it-konsulter) … (vi hjälper|vi erbjud*|erbjuder|hjälper)',
    ],
    'software-offer': [
      '(automatisera|effektivisera|digitalisera|förbättra|optimera) (er|era|ert|din|ditt) (produktion|försäljning|processer|arbete|bokföring|' +
        'kundtjänst|lagerhantering|verksamhet|effektivitet)',
      '(vår|vårt|en) (programvara|crm|plattform|affärssystem|ai-lösning|app) … (hjälper er|sparar|automatis*|ert företag|gratis demo|boka en demo)',
    ],
    'marketing-offer': [
      '(hjälper|hjälpa) … (få|hitta|nå|skaffa) (fler|nya) … (kunder|leads|beställningar|köpare)',
      '(fler|nya) kunder … (varje månad|åt er|till ert företag|garant*|utan kallsamtal)',
      '(digital marknadsföring|marknadsföringsbyrå|reklambyrå|sociala medier) … (vi hjälper|hjälper|åt er|ert företag|era)',
    ],
    'vague-matter': [
      '(viktig*|brådskande|konfidentiell*|lukrativ*|privat) (ärende|sak|meddelande|förslag|affär|fråga|affärsförslag|information) … (diskutera|dela med|prata med dig|berätta för dig|med dig|till dig|med er om|delge)',
      '(något) (mycket |)(viktigt|brådskande|konfidentiellt) … (diskutera|berätta|dela|med dig|till dig)',
      '(mer|ytterligare) (information|detaljer) … (när|så snart|efter) … (ditt svar|svarar|hört av dig|hör från dig)',
      '(jag har|har) (ett |)(affärsförslag|förslag till dig|affärserbjudande|en affär) (till|för|med|som|värt|av)*',
    ],
    'pharma-adult': [
      '(viagra|cialis|potensmedel|kamagra) … (utan recept|köp*|billig*|online|diskret)',
      '(tjejer|kvinnor|singlar|brudar) … (i din|i er|från din|nära) (stad|dig|närhet|ort)',
      '(sexträff*|sexkontakt*|knullkontakt*|heta tjejer|nakna tjejer|nakenbilder)',
    ],
    'get-rich': [
      '(vill du|vill ni) … (bli|vara) (rik|miljonär|ekonomiskt fri|ekonomiskt oberoende)',
      '(passiv inkomst|passiva inkomster|ekonomisk frihet|snabba pengar|tjäna pengar (hemifrån|online|på nätet))',
      '(tjäna|tjänar) … (kronor|kr|euro|€|$|dollar) … (om dagen|per dag|i veckan|i timmen|i månaden|hemifrån)',
    ],
    'off-platform': [
      '(svara|skriv|kontakta) … (privata e-post*|privata mail|min privata|personliga e-post*)',
    ],
  },
} as const satisfies PhrasePack
