import type { PhrasePack } from '../../concepts'

/** Danish: what buyers and customers with an order say, and the deceits and promotions usual in it. */
export const daCore = {
  language: 'da',
  phrases: {
    'price-ask': [
      'hvad (koster|kostede|vil det koste|er prisen|er jeres pris|er jeres priser|er din pris|bliver prisen|tager i for|skal i have for|ligger prisen)',
      '(pris|priser|prisen|priserne|stykpris|stk pris|enhedspris|prisoverslag|kilopris) (på|for|pr|per|til|ved|inkl*|ekskl*|tak|ønskes|fob|cif|stk)',
    ],
    'quotation-ask': [
      '(tilbud|tilbuddet) (på|for|ønskes|tak|vedr*|ang|til os)',
      '(bede om|beder om|ønsker|ønskes|send os|sende os|sende|få et|få jeres|modtage|indhente) … (et tilbud|tilbud|jeres tilbud|proforma*|prisoverslag)',
      '(kan|kunne) (i|du) (give|lave|sende|afgive|tilbyde|regne) … (tilbud|et tilbud|pris)',
    ],
    'sample-ask': [
      '(prøve|prøver|vareprøve|vareprøver|stofprøve*|materialeprøve*|prøveeksemplar) (på|af|inden|før|først|sendes|muligt|tak)',
      '(send|sende|tilsendt|få en|få et|få nogle|bestille|købe|modtage|ønsker|rekvirere) … (en prøve|prøver|vareprøve*|stofprøve*|materialeprøve*)',
      '(send|sende|tilsendt|få en|få et|få nogle|bestille|købe|modtage|ønsker|rekvirere) … (prøveeksemplar|sample|samples)',
    ],
    'order-intent': [
      '(vil|vil gerne|ønsker at|ville gerne|overvejer at) (købe|bestille|afgive en ordre|lave en bestilling|importere|indkøbe|afgive en bestilling)',
      '(vi skal bruge|jeg skal bruge|vi mangler) (leverandør*|producent|en leverandør|en ny|et nyt|nye|1*|2*|3*|4*|5*|6*|7*|8*|9*|nogle|ca|cirka|følgende)',
    ],
    'availability-ask': [
      '(har i|har du|sælger i|laver i|producerer i|leverer i|fører i|lagerfører i) (denne|dette|disse|den|det|også|stadig|noget|nogle)',
      '(findes|har i|er den|er de|er det|er disse) … (på lager|lagervare*|tilgængelig*|på hylden|til salg|at få fat i)',
    ],
    'lead-time-ask': [
      '(leveringstid|leveringstiden|produktionstid|produktionstiden|leadtime)',
    ],
    'shipping-ask': [
      '(fragt|fragten|fragtpris|fragtomkostning*|leveringsomkostning*|transportomkostning*|porto) (til|bliver|er inkl*|inkl*|for|fra)',
      '(leveret|levering|leveringen|frit leveret) (til|på vores lager|aarhus|odense|københavn|esbjerg)',
    ],
    'payment-terms-ask': [
      '(betalingsbetingelser|betalingsvilkår|betalingsmuligheder|betalingsmetode*|betalingsmåde*)',
    ],
    'minimum-order-ask': [
      '(mindste|minimum|minimums|laveste) (ordre|bestilling|antal|mængde|ordremængde|ordrestørrelse|kvantum|oplag|køb)',
    ],
    'specification-ask': [
      '(teknisk|tekniske|flere|yderligere|mere) (data|specifikation*|spørgsmål|information*|info|detaljer|oplysninger|datablad)',
      '(kan den|kan de|kan det|kan maskinen) (tåle|klare|bruges|håndtere|køre|leveres|monteres)',
    ],
    'certificate-ask': [
      '(certifikat|ce-mærket|ce-mærkning|ce-mærkede|testrapport*|prøvningsrapport*|overensstemmelseserklæring*) (for|på|iht|ifølge|tak|til)',
      '(har|findes|er de|er den|er det|send|skal bruge|kræver) … (certifikat*|certificeret|ce-mærke*|testrapport*|prøvningsrapport*|rohs)',
    ],
    'end-use': [
      '(til|for|i) (vores|mit|min|et|en) (butik|butikker|projekt|fabrik|restaurant|hotel|kunder|kunde|værksted|bageri|gård|landbrug|webshop|firma)',
    ],
    'buyer-role': [
      '(vi er|jeg er|som) (en |et |)(dansk |mindre |større |lille |stor |)(entreprenørfirma)',
      '(indkøber|indkøbschef|indkøbsafdeling*|indkøbsansvarlig|ansvarlig for indkøb)',
    ],
    'agency-ask': [
      '(forhandler|agent|distributør|eneforhandler|repræsentant|importør) (for jer|af jeres|i danmark|i norden|i skandinavien)',
      '(blive|være) … (forhandler|jeres forhandler|agent|jeres agent|distributør|repræsentant)', '(eneforhandling|eneret|agentur|eksklusiv forhandl*)',
    ],
    'need-by': [
      '(bruge|levering|leveres|leveret|hos os|modtage) … (senest|inden|før|i uge|inden udgangen af)',
    ],
    'not-received': [
      '(ikke|aldrig|stadig ikke|endnu ikke) (fået|modtaget|kommet|leveret|ankommet|dukket op|fremme)',
    ],
    damaged: [
      '(pakke*|varer*|kartoner*|palle*|fliser*|levering*) … (beskadig*|ødelagt*|knust*|revne*|rusten|rustne|bulet|gennemblødt*|i stykker|fugtskade*)',
      '(godset|maskinen|glas*|kom|ankom|modtog) … (beskadig*|ødelagt*|knust*|revne*|rusten|rustne|bulet|gennemblødt*|i stykker|fugtskade*)',
    ],
    short: [
      '(mangler|manglede|mangler der) (1*|2*|3*|4*|5*|6*|7*|8*|9*|der|stadig|nogle|flere|dele|skruer|kartoner|to|tre|en kasse)',
    ],
    'repair-ask': [
      '(reservedel|reservedele|reservedelen|reservedelsliste|sliddele)',
      '(på garantien|garantisag|under garanti|dækket af garanti*|fejlkode|fejlmeddelelse|servicetekniker|servicemontør)',
      '(virker ikke|starter ikke|fungerer ikke|holdt op med at virke|er defekt|er gået i stykker|gået i stykker|utæt|larmer)',
    ],
    'dispute-open': [
      '(reklamere|reklamation|reklamationen|klage over|forbrugerklagenævnet|klagesag)',
    ],
    'shipping-status': [
      'hvor (er|bliver|befinder) (min|mit|vores|mine|pakken|ordren|containeren|leveringen|varerne|godset|bestillingen)',
      '(trackingnummer|track and trace|forsendelsesnummer|sporingsnummer|containernummer|ordrestatus|leveringsstatus|spore pakken)',
    ],
    'customs-matter': [
      '(i tolden|hos toldvæsenet|toldstyrelsen|toldpapirer|toldtarif*|toldsats*|hs-kode|toldbehandling|importtold|toldangivelse|varekode|fortold*)',
    ],
    'payment-matter': [
      '(fejl på fakturaen|fakturaen stemmer|jeres kontonummer|jeres bankoplysninger)',
    ],
    thanks: [
      '(tak|mange tak|tusind tak) for (hurtig*|den hurtige|hjælpen|jeres hjælp|alt|god|en god|det gode|det fine|den fine|god service)',
      '(meget tilfredse|meget tilfreds|super tilfreds*|kommet godt frem|ankom i god stand|alt fungerer|virker perfekt)',
    ],
    standstill: [
      '(maskinen|linjen|produktionen|fabrikken|byggeriet|anlægget) (står|ligger stille|står stille|er gået i stå|stoppet)',
      '(produktionsstop|stilstand|overliggedage|demurrage|kunderne venter|taber penge|koster os)',
    ],
    'card-question': [
      '(accepterer|tager) (i|du) (imod |) (kreditkort|betalingskort|visa|kort|mastercard|kortbetaling)',
      '(hvilke|hvilken slags) (kreditkort|betalingskort|kort) (tager|accepterer|i|kan)',
    ],
    'card-abuse': [
      '(træk|trække|hæve|hæv) … (mit kort|mit kreditkort|på kortet|fra mit kort)',
    ],
    'own-shipper': [
      '(min|vores|mit|vores eget|min egen) (speditør|transportør|fragtfirma|fragtmand|kurer|vognmand|fragtagent) … (hente*|afhente*|kontakte*|samler)',
    ],
    'bank-change': [
      '(skiftet|skifter) bank … (betal*|faktura*|konto*)',
      '(bankoplysninger|kontooplysninger|bankkonto|kontonummer|iban|betalingsoplysninger) … (ændret|skiftet|opdateret|ændringer|nye)',
      '(gamle|tidligere|sædvanlige) (konto|bankkonto) … (revision|spærret|frosset|lukket|bruges ikke)',
    ],
    'fund-transfer': [
      'millioner (dollars|euro|us dollars|dollar|pund|usd) … (konto|arv*|overfør*|andel|afdød*|bank*|dig)',
    ],
    inheritance: [
      '(nærmeste pårørende|pårørende|arving|arvtager|dødsbo*|arven) … (million*|bank*|fond*|afdød*|klient*|dollar*|advokat)',
      '(afdøde|afdød|døde) … (klient|kunde|mand|ægtefælle|arving*|testamente|pårørende|efternavn)',
    ],
    'prize-win': [
      '(du har|i har) … vundet', '(tillykke|gratulerer) … (vundet|vinder|udvalgt*|gevinst*|præmie*)',
      '(din|jeres) (e-mail|email|e-mailadresse|mailadresse|mail) … (er blevet udvalgt|blev udvalgt|er udvalgt|udtrukket|har vundet)',
    ],
    donation: [
      '(skænke|donere|give) … (velgøre*|godgøre*)', '(velgørende|godgørende) formål … (gennem dig|millioner|penge)',
      '(donere|donation|skænke) … (million*|formue*|mine penge|arv|til dig|velgørenhed*)',
      '(donation|gave) (på|af) … (million*|euro|kroner|dollar|usd|€|$) … (til dig|dig|kontakt*|svar*|din)',
      '(vundet|vinder) … (lotteri*|jackpot|eurojackpot|powerball) … (doner*|give væk|velgørenhed|million*)',
    ],
    secrecy: ['(strengt|yderst|absolut|højst) (fortrolig*|hemmelig*)', '(holde|hold|behandle) … (hemmelig*|fortrolig*|mellem os)'],
    'advance-fee': [
      '(betal|indbetal) (venligst |) (toldgebyret|leveringsgebyret|fragtgebyret|gebyret|ekspeditionsgebyret)',
      '(registreringsgebyr*|ekspeditionsgebyr*|notargebyr*|behandlingsgebyr*|administrationsgebyr*) … (betale*|først|på forhånd|inden|forud*|overfør*)',
    ],
    'loan-offer': [
      '(vi|jeg) (tilbyder|giver|yder|udlåner) … (lån|kredit|finansiering)',
      '(har du brug for|mangler du|mangler i|søger du) … (lån|et lån|finansiering|kredit)',
      '(lån|kredit|virksomhedslån|privatlån|kviklån|erhvervslån) … (% i rente|% rente|lav rente|uden sikkerhed|procent i rente)',
      '(lån|kredit) … (rente på|rente) … (%|procent|år*)',
      '(har du brug for|har i brug for|mangler du) (et |)(lån|hurtigt lån|erhvervslån|privatlån)',
      '(økonomiske problemer|afvist af banken|gæld) … (lån|hjælp*|kredit)',
    ],
    'credential-ask': [
      '(bekræft|bekræfte|verificer|verificere|opdater|opdatere|genaktiver) (din|dit|dine|jeres) (konto|identitet|adgangskode|oplysninger|kontooplysninger)',
      '(log ind|log på|logge ind) … (e-mail*|adgangskode*|link*|dokument*|konto*|bekræft*|mitid|her)',
    ],
    'account-threat': [
      '(konto*|mailboks*|indbakke*|postkasse*|adgang*|mitid) … (lukkes|spærres|spærret|suspenderet|suspenderes|deaktiver*|slettes|begrænset|blokere*)',
      '(mailboks*|indbakke*|lagerplads*|postkasse*) … (fuld|fyldt|næsten fuld|overskredet)',
    ],
    'parcel-lure': [
      '(pakke*|forsendelse*) … (venter|tilbageholdes|tilbageholdt|kunne ikke|ikke leveres) … (adresse*|betal*|bekræft*|link*|klik*|gebyr*|told*)',
      '(toldgebyr*|fragtgebyr*|leveringsgebyr*|portogebyr*|told og moms) … (pakke*|forsendelse*|kr|kroner|dkk) … (link*|klik*|her)',
      '(betal|betale) … (toldgebyr*|fragtgebyr*|leveringsgebyr*) … (pakke*|frigiv*|link*|klik*)',
    ],
    'deadline-threat': [
      '(inden for|inden) (24|48|72|12) timer … (ellers|lukkes|spærres|slettes|returneres|mister|undgå|vil)',
      '(for at undgå) … (lukning|spærring|sletning|suspendering)',
    ],
    'seo-offer': [
      '(første side|side 1|højere|toppen|øverst|forsiden|top 3) (på|i|hos|af) google',
    ],
    'marketing-offer': [
      '(følgere|likes|anmeldelser|leads|nye kunder) … (garant*|instagram|facebook|om måneden|google|køb*|pakke)',
      '(hjælper|hjælpe) … (få|finde|nå|skaffe) (flere|nye) … (kunder|leads|ordrer|købere)',
      '(flere|nye) kunder … (hver måned|til jer|til jeres|garant*|uden kanvas)',
    ],
    'contact-list-offer': [
      '(database|register|liste) (med|over) … (indkøbere|beslutningstagere|e-mailadresser|virksomheder) … (køb*|sælg*|tilbyd*|verificere*|pris*)',
    ],
    'supplier-pitch': [
      '(vores fabrik|vores firma|vi har) … (fremstiller|fremstillet|producerer|produceret) … (eksport*|i kina|i 1* år|i 2* år|siden 1*|siden 2*|til hele)',
      '(må jeg|kan jeg|skal jeg|må vi|kan vi) (sende|præsentere|maile) (jer |dig |) (vores|vort|vor)', '(vores hovedprodukter|vores vigtigste produkter)',
      '(vi er|vores firma er|vores fabrik er) (en |)(førende |professionel |erfaren )(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (kina)',
      '(vi er|som) (en |)(førende|professionel) (producent|leverandør|eksportør|fabrikant)',
      '(tilbyde|tilbyder) (jer|dig) (konkurrencedygtige|fordelagtige|de bedste|meget gode) priser',
      '(vi tilbyder jer|tilbyder vi jer|vi kan tilbyde jer|kan tilbyde jer) … (bearbejdning|støbegods|produkter|ydelser|produktion|kvalitet|lønarbejde)',
      '(underleverandør|cnc-bearbejdning|støbegods|drejede emner|pladebearbejdning|spåntagende bearbejdning|metalbearbejdning) … (efter jeres ' +
        'tegninger|ud fra jeres tegninger|vores fabrik|vi tilbyder|vores værksted)',
      '(vi har|vores fabrik har|vores værksted har) … (ledig kapacitet|ledig maskinkapacitet)',
      '(søger i|leder i efter|mangler i|har i brug for) … (leverandør|underleverandør|ny leverandør|arbejdskraft)',
    ],
    'freight-offer': [
      '(vi er) (en |et |)(speditør|speditionsfirma|logistikfirma|logistikvirksomhed|transportfirma)',
      '(tilbyd*|konkurrencedygtige|vores) (fragtrater|fragtpriser|fragtløsninger|logistikløsninger|transportløsninger)',
    ],
    'crypto-promotion': [
      '(handelsrobot|tradingrobot|robot) … (bitcoin|krypto*)', '(invester*|tjen*|profit|gevinst*) … (bitcoin*|krypto*|kryptovalut*|usdt|forex)',
    ],
    'get-rich': [
      '(tjen|tjene) … (kr|kroner|euro|penge) … (om dagen|pr dag|hjemmefra|om ugen)',
      '(vil du|vil i|ønsker du) … (blive|være) (rig|millionær|økonomisk fri|økonomisk uafhængig)',
      '(passiv indkomst|økonomisk frihed|hurtige penge|tjen penge (hjemmefra|online|på nettet))',
      '(tjen|tjene) … (kroner|kr|euro|€|$|dollar) … (om dagen|pr. dag|per dag|om ugen|i timen|om måneden|hjemmefra)',
    ],
    unsubscribe: [
      '(afmeld|afmelde|frameld|framelde|afmelding) (dig|nyhedsbrev*|her|via|fra|mails)',
    ],
    'website-found': [
      '(kiggede|kigget|faldt over|fandt|besøgte) … (jeres|din) (hjemmeside|webshop|website) … (bemærkede|så at|forbedr*|fejl|google|kund*|lagde)',
    ],
    'meeting-push': [
      '(kort|hurtigt|uforpligtende) (møde|samtale|opkald|teamsmøde) (i denne|næste|om|til|i næste)',
    ],
    'any-goods': [
      '(nogle|et par) af (jeres|dine) (produkter|varer)',
      '(hvad i end|det i) har på lager',
    ],
    'credit-terms': [
      '(30|45|60|90) dage(s|) (netto|kredit|betaling*|betalingsfrist|efter levering)',
    ],
    'cost-breakdown-ask': [
      '(omkostningsfordeling|kostprisberegning|kostpris*|produktionsomkostning*|omkostningsstruktur|fremstillingspris*|kalkulation af)',
      'hvad betaler i (for|pr)',
      '(opdelt|fordelt) på (materiale*|arbejdsløn|råvarer|løn)',
    ],
    'supplier-ask': [
      '(hvem|hvilket firma) (leverer til jer|er jeres leverandør*|er jeres underleverandør*|leverer jeres)',
    ],
    'customers-ask': [
      '(hvem|hvilke) i (leverer|sælger) til', 'salgspriser til (grossister|jeres kunder|jeres forhandlere)',
      '(hvem er) (jeres) (kunder|største kund*|andre kunder|distributører|forhandlere)',
      '(hvilke firmaer|hvilke mærker|hvilke kunder|til hvem|hvem) (sælger|leverer|producerer) i',
    ],
    'capacity-ask': [
      '(produktionskapacitet|årskapacitet|årsomsætning|eksportandel|månedskapacitet)',
      'hvor mange (ansatte|medarbejdere|arbejdere|produktionslinjer|skiftehold|skift) (har|kører|arbejder)',
    ],
    'survey-talk': [
      '(besvare|udfylde|deltage i|svare på) … (spørgeskema*|spørgeundersøgelse*|undersøgelse)',
      '(skriver|skrive) … (speciale|bachelorprojekt|afhandling|hovedopgave)', '(markedsundersøgelse*|markedsanalyse*|brancheanalyse*|konkurrentanalyse*)',
    ],
    'no-purchase': [
      '(vi skal|jeg skal|vi ønsker) ikke (at |)(købe|bestille)',
      '(planlægger ikke|har ikke planer om|agter ikke|har ikke tænkt os) (at |)(købe|bestille)',
      '(ingen planer om at købe|ikke brug for et tilbud|skal ikke købe|ikke en prisforespørgsel)',
    ],
    urgency: ['(snarest|hurtigst muligt|omgående|haster|akut|så hurtigt som muligt|straks|øjeblikkeligt|snarest muligt)'],
    'sad-story': [
      '(dødeligt syg|døende|uhelbredelig|lider af|ramt af|dødssyg) … (kræft*|sygdom)',
      '(min afdøde|min hedengangne) (mand|ægtefælle|far)',
    ],
    'service-pitch': [
      '(kunne i|er i|vil i|er du|har i|kunne du) … (interesserede i|interesseret i|interesse i) … (løsning*|sænke|reducere|spare|effektiviser*|' +
        'uddannelse|vores ydelser|outsourc*|automatiser*|solceller|vores system|vores service|kurser)',
      '(præsentere|tilbyde|vise|fortælle om) (jer |dig |for jer |)(vores|en af|en løsning|et værktøj|hvordan vi) … (ydelse*|løsning*|værktøj*|system*|' +
        'service*|program*|hjælp*|platform*)',
      '(vi hjælper|jeg hjælper) (virksomheder|fabrikker|producenter|firmaer|jer med|små) ',
      '(jeg repræsenterer|vi repræsenterer|jeg skriver på vegne) … (virksomhed|bureau|firma|selskab) … (som tilbyder|der tilbyder|der hjælper|specialiseret)',
      '(en af de|et af de|blandt de) (bedste|mest effektive|førende) (værktøjer|løsninger|systemer|programmer|metoder|platforme)',
      '(jeres|jeres egne|din virksomheds) (energiudgifter|elregning|elaftale|elomkostninger|brændstofforbrug|telefonudgifter|bilpark|vognpark|' +
        'køretøjer|tag) … (gps|spar*|sænk*|reducer*|procent|%|overvåg*|spor*|sammenlign*|solcelle*)*',
      '(medarbejdere|arbejdskraft|svejsere|håndværkere|personale) fra (polen|rumænien|baltikum|indien|litauen|østeuropa|ukraine|udlandet)',
      '(inkasso|ubetalte fakturaer|forfaldne fordringer) … (for jer|jeres|vi inddriver|vores kontor|hjælper)',
      '(kurser|uddannelse|sundhedsordning|personalegoder|sprogkursus) … (jeres medarbejdere|jeres ansatte|jeres personale)',
      '(oversættelsesbureau|vikarbureau|bogholder*|rengøringsfirma|rekrutteringsbureau|it-konsulent*) … (vi hjælper|hjælper|tilbyder)',
    ],
    'software-offer': [
      '(automatiser|automatisere|effektivisere|digitalisere|forbedre|optimere) (jeres|din) (produktion|salg|processer|arbejde|bogføring|kundeservice|' +
        'lagerstyring|forretning|effektivitet)',
      '(vores|et|en) (software|crm|platform|erp-system|ai-løsning|app) … (hjælper jer|sparer|automatiser*|jeres virksomhed|gratis demo|book en demo)',
    ],
    'vague-matter': [
      '(vigtig*|hastende|fortrolig*|lukrativ*|privat) (sag|anliggende|besked|forslag|forretning|forretningsforslag|information) … (diskutere|drøfte|dele med|tale med dig|fortælle dig|med dig|til dig|med jer om)',
      '(noget) (meget |)(vigtigt|presserende|fortroligt) … (diskutere|drøfte|fortælle|dele|med dig|til dig)',
      '(flere|yderligere) (oplysninger|detaljer|informationer) … (når|så snart|efter) … (dit svar|svarer|hører fra dig)',
      '(jeg har|har) (et |)(forretningsforslag|forslag til dig|forretningstilbud)',
    ],
    'pharma-adult': [
      '(viagra|cialis|potensmiddel|potenspiller|kamagra) … (uden recept|køb*|billig*|online|diskret)',
      '(piger|kvinder|singler|damer) … (i din|i jeres|fra din|tæt på) (by|dig|nærhed|område)',
      '(sexdate*|sexkontakt*|frække piger|nøgne piger|nøgenbilleder)',
    ],
    'off-platform': [
      '(svar|skriv|kontakt) … (private e-mail*|private mail|min private|personlige e-mail*)',
    ],
  },
} as const satisfies PhrasePack
