import type { PhrasePack } from '../../concepts'

/** Norwegian (Bokmål, with common Nynorsk): what buyers and customers with an order say, and the deceits and promotions usual in it. */
export const noCore = {
  language: 'no',
  phrases: {
    'price-ask': [
      '(hva|kva) (koster|kostar|kostet|vil det koste|er prisen|er deres pris|er deres priser|er prisene|blir prisen|tar dere for|tek de for|ligger prisen)',
      '(pris|priser|prisen|prisene|stykkpris|stk pris|enhetspris|prisoverslag) (på|for|pr|per|til|ved|inkl*|ekskl*|takk|ønskes|fob|cif|stk|eks mva)',
    ],
    'quotation-ask': [
      '(tilbud|tilbod|pristilbud|tilbudet|pristilbod) (på|for|ønskes|takk|vedr*|til oss|levert|med)',
      '(be om|ber om|ønsker|ønskes|send oss|sende oss|sende|få et|få eit|motta) … (et tilbud|tilbud|eit tilbod|tilbod|pristilbud|proforma*|prisoverslag)',
    ],
    'sample-ask': [
      '(prøve|prøver|vareprøve|vareprøver|stoffprøve*|materialprøve*|prøveeksemplar) (på|av|før|først|sendes|mulig|takk)',
      '(send|sende|tilsendt|få en|få noen|få nokre|bestille|kjøpe|motta|ønsker) … (en prøve|prøver|vareprøve*|stoffprøve*|materialprøve*|prøveeksemplar)',
      '(send|sende|tilsendt|få en|få noen|få nokre|bestille|kjøpe|motta|ønsker) … (sample|samples)',
    ],
    'order-intent': [
      '(vil|vil gjerne|ønsker å|kunne tenke oss å) (kjøpe|bestille|legge inn en ordre|legge inn en bestilling|importere|handle|kjøpa|bestilla|kjøpe inn)',
      '(vi trenger|jeg trenger|vi treng) (leverandør*|produsent|en leverandør|en ny|et nytt|nye|1*|2*|3*|4*|5*|6*|7*|8*|9*|noen|ca|cirka|følgende)',
      '(eg treng|vi mangler|vi har behov for) (leverandør*|produsent|en leverandør|en ny|et nytt|nye|1*|2*|3*|4*|5*|6*|7*|8*|9*|noen|ca|cirka|følgende)',
    ],
    'availability-ask': [
      '(har dere|har du|selger dere|lager dere|produserer dere|leverer dere|fører dere) (denne|dette|disse|den|det|også|fortsatt|noe|noen)',
      '(finnes|har dere|er den|er de|er det|er disse) … (på lager|lagervare*|tilgjengelig*|til salgs|å få tak i)',
    ],
    'lead-time-ask': [
      '(leveringstid|leveringstida|leveringstiden|produksjonstid|leveransetid|leveringstid på)',
      '(hvor lang tid|hvor lenge|hvor fort|hvor raskt|når|kor lang tid) … (levere*|levering|sende*|produksjon*|tar det|tek det|ferdig*)',
    ],
    'shipping-ask': [
      '(levert|levering|leveringen|fritt levert) (til|på vårt lager|oslo|bergen|stavanger|trondheim|tromsø|bodø)',
    ],
    'payment-terms-ask': [
      '(betalingsbetingelser|betalingsvilkår|betalingsmuligheter|betalingsmetode*|betalingsmåte*)',
    ],
    'minimum-order-ask': [
      '(minsteordre|minimumsordre|minimumsbestilling|minstebestilling|minimumskvantum|minimumsantall|minstekjøp|minsteantall)',
    ],
    'specification-ask': [
      '(teknisk|tekniske|flere|ytterligere|mer|meir) (data|spesifikasjon*|spørsmål|informasjon*|info|detaljer|opplysninger|datablad)',
      '(kan den|kan de|kan det|kan maskinen) (tåle|takle|brukes|håndtere|kjøre|leveres|monteres|stå)',
    ],
    'certificate-ask': [
      '(sertifikat|ce-merket|ce-merking|ce-merka|testrapport*|prøvingsrapport*|samsvarserklæring*|ytelseserklæring*) (for|på|iht|ifølge|takk|til)',
    ],
    'customisation-ask': [
      '(med|vår|vårt|egen|eget|trykk av|trykt) (logo|trykk|vår logo|egen logo|merke|varemerke|etikett|design|logo på|logoen vår)',
    ],
    'buyer-role': [
      '(innkjøper|innkjøpssjef|innkjøpsavdeling*|innkjøpsansvarlig|ansvarlig for innkjøp)',
    ],
    'agency-ask': [
      '(bli|være|verta) … (forhandler|deres forhandler|agent|deres agent|distributør|representant)', '(enerett|agentur|eksklusiv distribusjon|eneimportør)',
    ],
    'need-by': [
      '(trenger|levering|leveres|levert|hos oss|motta) … (senest|innen|før|i uke|innen utgangen av)',
    ],
    'not-received': [
      '(ikke|ikkje|aldri|fortsatt ikke|ennå ikke) (fått|mottatt|kommet|komme|levert|ankommet|dukket opp|framme|motteke)',
    ],
    damaged: [
      '(eske*|pall*|fliser*|flisene|leveranse*|godset|maskinen|glas*|kom|ankom|mottok) … (skadet|skadd|skadde|ødelagt*|knust*|sprukket|sprukne|rusten)',
    ],
    short: [
      '(mangler|manglet|manglar) (1*|2*|3*|4*|5*|6*|7*|8*|9*|det|fortsatt|noen|flere|deler|skruer|kartonger|to|tre|en eske)',
    ],
    'refund-ask': [
      '(trukket|belastet|fakturert|betalt) (to ganger|dobbelt|for mye)',
    ],
    'return-ask': [
      '(retur av|ta i retur|bytte den i|bytte dem)',
    ],
    'repair-ask': [
      '(reservedel|reservedeler|reservedelen|reservedelsliste|slitedeler|reservedelar)',
      '(på garantien|garantisak|under garanti|dekket av garanti*|feilkode|feilmelding|servicetekniker)',
      '(virker ikke|starter ikke|fungerer ikke|sluttet å virke|sluttet å fungere|er defekt|har gått i stykker|gått i stykker|verkar ikkje|startar ikkje)',
    ],
    'dispute-open': [
      '(reklamere|reklamasjon|reklamasjonen|klage på|klager på|forbrukertilsynet|forbrukerrådet|klagesak)',
    ],
    'shipping-status': [
      '(hvor|kor) (er|blir|befinner) (min|mitt|vår|vårt|våre|mine|pakken|ordren|containeren|leveransen|varene|godset|bestillingen|sendingen)',
      '(sporingsnummer|track and trace|sendingsnummer|sporingsnr|containernummer|ordrestatus|leveringsstatus|spore pakken|kollinummer)',
    ],
    'order-change': [
      '(endre|avbestille|kansellere|oppdatere|øke|rette|annullere) … (ordre*|bestilling*|leveringsadresse*|antall*|mengde*|adresse*|leveringsdato*)',
    ],
    thanks: [
      '(takk|mange takk|tusen takk|hjertelig takk) for (rask*|hjelpen|hjelpa|all hjelp|alt|god|en god|det gode|det fine|fin|god service|flott|hyggelig)',
      '(veldig fornøyd*|svært fornøyd*|meget fornøyd*|super fornøyd*|kom godt fram|kom godt frem|ankom i god stand|alt fungerer|fungerer perfekt)',
    ],
    standstill: [
      '(maskinen|maskina|linjen|linja|produksjonen|fabrikken|bygget|anlegget) (står|ligger nede|står stille|stopper|har stoppet|stoppet|har stansa)',
      '(produksjonsstans|produksjonsstopp|stillstand|demurrage|kundene venter|taper penger|koster oss)',
    ],
    'card-question': [
      '(aksepterer|godtar|tar) (dere|du) (imot |) (kredittkort|bankkort|visa|kort|mastercard|kortbetaling)',
    ],
    'card-abuse': [
      '(trekk|trekke|belaste|belast) … (mitt kort|kortet mitt|mitt kredittkort|kredittkortet mitt)',
    ],
    'own-shipper': [
      '(min|vår|vårt|min egen|vår egen) (speditør|transportør|fraktfirma|budbil|kurer|transportagent|fraktagent) … (hente*|henter|kontakte*|plukke*)',
      '(speditøren|transportøren|fraktagenten|fraktfirmaet) (vår|min|vårt|mitt) … (hente*|henter|kontakte*)',
    ],
    'bank-change': [
      '(byttet|byttar|skiftet) bank … (betal*|faktura*|konto*)',
    ],
    'fund-transfer': [
      'millioner (dollar|euro|us dollar|pund|usd) … (konto|arv*|overfør*|andel|avdød*|bank*|deg)',
      'prosent … (av summen|av pengene|av beløpet|for din hjelp|til deg)',
    ],
    inheritance: [
      '(nærmeste pårørende|pårørende|arving|arvtaker|dødsbo*|arven) … (million*|bank*|fond*|avdød*|klient*|dollar*|advokat)',
      '(avdøde|avdød|døde) … (klient|kunde|mann|ektemann|arving*|testament*|pårørende|etternavn)',
    ],
    'prize-win': [
      '(du har|dere har) … vunnet', '(gratulerer) … (vunnet|vinner|utvalgt|plukket ut|gevinst*|premie*)',
      '(din|deres) (e-post|epost|e-postadresse|epostadresse|mailadresse) … (er valgt ut|ble valgt|har blitt valgt|er trukket|utvalgt|har vunnet)',
    ],
    donation: [
      '(gi til|donere til|testamentere til) veldedig*', 'veldedige formål gjennom deg', 'veldedige formål … (gjennom deg|millioner|penger)',
      '(donasjon|gave) (på|av) … (million*|euro|kroner|dollar|usd|€|$) … (til deg|deg|kontakt*|svar*|din)',
      '(vunnet|vinner) … (lotteri*|jackpot|eurojackpot|powerball) … (doner*|gi bort|veldedighet|million*)',
    ],
    secrecy: ['(strengt|ytterst|absolutt|høyst) (fortrolig*|hemmelig*|konfidensi*)', '(holde|hold|behandle) … (hemmelig*|fortrolig*|konfidensi*|mellom oss)'],
    'advance-fee': [
      '(registreringsgebyr*|ekspedisjonsgebyr*|notargebyr*|behandlingsgebyr*|administrasjonsgebyr*) … (betale*|først|på forhånd|før|forskudd*|overfør*)',
      '(betal|innbetal) (vennligst |) (tollgebyret|leveringsgebyret|fraktgebyret|gebyret|behandlingsgebyret)',
    ],
    'loan-offer': [
      '(trenger du|trenger dere|søker du|mangler du) … (lån|et lån|finansiering|kreditt)',
      '(lån|kreditt|bedriftslån|privatlån|forbrukslån|smålån) … (% rente|lav rente|uten sikkerhet|prosent rente|i rente)',
      '(lånetilbud|privat långiver|bedriftslån)',
      '(lån|kreditt) … (rente på|rente) … (%|prosent|år*)',
      '(trenger du|trenger dere|har du behov for) (et |)(lån|raskt lån|bedriftslån|privatlån)',
      '(økonomiske problemer|avslag fra banken|avvist av banken|gjeld) … (lån|hjelp*|kreditt)',
    ],
    'credential-ask': [
      '(bekreft|bekrefte|verifiser) (din|ditt|dine|deres|kontoen|opplysningene|identiteten) (kortopplysninger|postboks|bankid|din|dine|postkasse)',
      '(logg inn|logge inn|logg på) … (e-post*|passord*|lenke*|dokument*|konto*|bekreft*|bankid|her)',
    ],
    'account-threat': [
      '(konto*|postboks*|innboks*|postkasse*|tilgang*|bankid*) … (stenges|sperres|sperret|suspendert|suspenderes|deaktiver*|slettes|begrenset|blokkere*)',
      '(postboks*|innboks*|lagringsplass*|postkasse*) … (full|nesten full|overskredet)',
    ],
    'parcel-lure': [
      '(pakke*|forsendelse*|sending*) … (venter|holdes tilbake|holdt tilbake|kunne ikke) … (adresse*|betal*|bekreft*|lenke*|klikk*|gebyr*|toll*)',
      '(tollgebyr*|fraktgebyr*|leveringsgebyr*|tollavgift*) … (pakke*|forsendelse*|sending*|kr|kroner|nok) … (lenke*|klikk*|her)',
      '(betal|betale) … (tollgebyr*|fraktgebyr*|leveringsgebyr*|tollavgift*) … (pakke*|frigi*|lenke*|klikk*)',
    ],
    'deadline-threat': [
      '(innen|i løpet av) (24|48|72|12) timer … (ellers|stenges|sperres|slettes|returneres|mister|unngå|vil)',
    ],
    'web-design-offer': [
      '(vi|jeg) (bygger|lager|designer|utvikler) … (hjemmesider|nettsider|nettbutikker|apper)',
    ],
    'seo-offer': [
      '(søkemotoroptimal*|seo-byrå|seo-ekspert*|seo-pakke|seo byrå)',
      '(første side|første siden|side 1|høyere|toppen|øverst|forsiden|bedre synlig*) (på|i|hos|av) google',
    ],
    'marketing-offer': [
      '(følgere|likes|anmeldelser|leads|nye kunder) … (garant*|instagram|facebook|i måneden|google|kjøp*|pakke)',
      '(hjelper|hjelpe) … (få|finne|nå|skaffe) (flere|nye) … (kunder|leads|ordrer|kjøpere)',
      '(flere|nye) kunder … (hver måned|til dere|til bedriften|garant*|uten kaldringing)',
    ],
    'contact-list-offer': [
      '(database|register|liste) (med|over) … (innkjøpere|beslutningstakere|e-postadresser|bedrifter) … (kjøp*|selg*|tilby*|verifisert*|pris*)',
      '(kjøp|selger|tilbyr) … (database*|lister) (med|over) … (beslutningstakere|innkjøpere|e-post*|bedrifter|verifisert*)',
    ],
    'supplier-pitch': [
      '(vår fabrikk|fabrikken vår|firmaet vårt|vi har) … (lager|laget|produserer|produsert) … (eksport*|i kina|i 1* år|i 2* år|siden 1*|siden 2*|til hele)',
      '(kan jeg|får jeg|skal jeg|kan vi) (sende|presentere|maile) (dere |deg |) (vår|våre|vårt|katalog|katalogen vår)',
      '(vi er|vårt firma er) (en |)(ledende |profesjonell |erfaren |stor |kinesisk |)(produsent|fabrikk|eksportør|fabrikant) (av|innen|fra|i) … (kina)',
      '(vi er) (en |)(ledende |profesjonell )(produsent|fabrikk|eksportør|fabrikant) (av|innen|fra|i) … (eksport*|konkurranse*|års erfaring|høy kvalitet)',
      '(vi er|som) (en |)(ledende|profesjonell) (produsent|leverandør|eksportør|fabrikant)',
      '(våre hovedprodukter|våre viktigste produkter|hovedproduktene våre)',
      '(tilby|tilbyr) (dere|deg) (konkurransedyktige|gunstige|de beste|svært gode) priser',
      '(vi tilbyr dere|tilbyr vi dere|vi kan tilby dere|kan tilby dere) … (maskinering|støpegods|produkter|tjenester|produksjon|kvalitet|bearbeiding)',
      '(underleverandør|cnc-maskinering|støpegods|dreide deler|platearbeid|maskinering|metallbearbeiding) … (etter deres tegninger|ut fra deres ' +
        'tegninger|vår fabrikk|vi tilbyr|vårt verksted)',
      '(vi har|vår fabrikk har|vårt verksted har) … (ledig kapasitet|ledig maskinkapasitet)',
      '(søker dere|leter dere etter|trenger dere|har dere behov for) … (leverandør|underleverandør|ny leverandør|arbeidskraft|bemanning)',
    ],
    'crypto-promotion': [
      '(handelsrobot|tradingrobot|robot) … (bitcoin|krypto*)', '(invester*|tjen*|profitt|gevinst*|fortjeneste) … (bitcoin*|krypto*|kryptovalut*|usdt|forex)',
      '(daglig|garantert|passiv) (profitt|gevinst|avkastning|inntekt)',
    ],
    'get-rich': [
      '(tjen|tjene) … (kr|kroner|euro|penger) … (om dagen|per dag|hjemmefra|i uka)',
      '(vil du|vil dere|ønsker du) … (bli|være) (rik|millionær|økonomisk fri|økonomisk uavhengig)',
      '(passiv inntekt|økonomisk frihet|raske penger|tjen penger (hjemmefra|online|på nett))',
      '(tjen|tjene) … (kroner|kr|euro|€|$|dollar) … (om dagen|per dag|i uken|i timen|i måneden|hjemmefra)',
    ],
    unsubscribe: [
      'svar (med |)(stopp|nei takk|avmeld)',
    ],
    'website-found': [
      '(kikket|så på) … (deres|din|nettsiden|hjemmesiden) (hjemmeside|nettbutikk|nettside|deres|din) … (merket|så at|ser at|forbedr*|feil|google|kund*|la)',
    ],
    'meeting-push': [
      '(10|15|20|30) (minutter|min) (til en|denne|av din tid|neste uke|på telefon|samtale|for å)',
    ],
    'any-goods': [
      '(noen|et par) av (deres|dine|produktene|varene) (produkter|varer|deres)',
      '(hva dere enn|det dere) har på lager',
    ],
    'cost-breakdown-ask': [
      '(kostnadsfordeling|kostprisberegning|kostpris*|produksjonskostnad*|kostnadsstruktur|selvkost*|kostnadskalkyle|produksjonskalkyle)',
      'hva betaler dere (for|per)', '(fordelt|delt) på (material*|arbeid|råvarer|lønn)',
    ],
    'supplier-ask': [
      '(hvem|hvilket firma) (leverer til dere|er leverandøren|er deres leverandør*|er underleverandør*|er deres underleverandør*|leverer deres|som leverer)',
      '(deres) (råvareleverandør*|underleverandør*|materialleverandør*)',
    ],
    'customers-ask': [
      '(hvem|hvilke) dere (leverer|selger) til', '(salgspriser|salgsprisene) … til (grossister|kunder)',
      '(hvem er) (deres|de største) (kunder|største kund*|andre kunder|distributører|forhandlere|kundene)',
      '(hvilke firmaer|hvilke merker|hvilke kunder|til hvem|hvem) (selger|leverer|produserer) dere',
    ],
    'process-ask': [
      'hvordan (fremstiller|produserer|støper|herder|blander) dere',
    ],
    'capacity-ask': [
      'hvor mange (ansatte|medarbeidere|arbeidere|produksjonslinjer|skift) (har|kjører|jobber)',
    ],
    'survey-talk': [
      '(markedsundersøkelse*|markedsanalyse*|bransjeanalyse*|konkurrentanalyse*)',
      '(masteroppgave*|bacheloroppgave*|doktoravhandling*|avhandlingen min|prosjektoppgave*|studentoppgave*)',
    ],
    'no-purchase': [
      '(vi skal|jeg skal|vi ønsker|vi kommer til å) ikke (å |)(kjøpe|bestille)',
      '(ingen planer om å kjøpe|trenger ikke tilbud|skal ikke kjøpe|ikke en prisforespørsel|ikkje kjøpe)',
    ],
    urgency: ['(snarest|så snart som mulig|omgående|haster|akutt|så fort som mulig|umiddelbart|snarest mulig|straks|så raskt som mulig)'],
    'sad-story': [
      '(dødssyk|døende|uhelbredelig|lider av|rammet av|alvorlig syk) … (kreft*|sykdom)',
      '(min avdøde|min salige) (mann|ektemann|far)',
    ],
    'service-pitch': [
      '(kunne dere|er dere|vil dere|er du|har dere) … (interesserte i|interessert i|interesse av|interesse for) … (løsning*|redusere|senke|spare|' +
        'effektiviser*|opplæring|våre tjenester|outsourc*|automatiser*|solceller|vårt system|vår tjeneste|kurs)',
      '(presentere|tilby|vise|fortelle om) (dere |deg |for dere |)(vår|våre|vårt|en av|en løsning|et verktøy|hvordan vi) … (tjeneste*|løsning*|' +
        'verktøy*|system*|program*|hjelp*|plattform*)',
      '(vi hjelper|jeg hjelper) (bedrifter|fabrikker|produsenter|firmaer|dere med|små) ',
      '(jeg representerer|vi representerer|jeg skriver på vegne) … (selskap|byrå|firma|bedrift) … (som tilbyr|som hjelper|spesialisert)',
      '(en av de|et av de|blant de) (beste|mest effektive|ledende) (verktøyene|løsningene|systemene|programmene|metodene|plattformene|verktøy|løsninger)',
      '(deres|kutt deres|bedriftens) (energikostnader|strømregning|strømavtale|strømutgifter|drivstofforbruk|telefonutgifter|bilpark|flåte|kjøretøy|' +
        'tak) … (gps|spar*|senk*|reduser*|kutt*|prosent|%|overvåk*|spor*|sammenlign*|solcelle*)*',
      '(arbeidskraft|bemanning|sveisere|håndverkere|personell|arbeidere) fra (polen|romania|baltikum|india|litauen|øst-europa|ukraina|utlandet)',
      '(inkasso|ubetalte fakturaer|forfalte krav) … (for dere|deres|vi driver inn|vårt kontor|hjelper)',
      '(kurs|opplæring|helseforsikring|ansattgoder|språkkurs) … (deres ansatte|deres medarbeidere|de ansatte i)',
      '(oversettelsesbyrå|bemanningsbyrå|regnskapsbyrå|renholdsfirma|rekrutteringsbyrå|it-konsulent*) … (vi hjelper|hjelper|tilbyr)',
    ],
    'software-offer': [
      '(automatisere|effektivisere|digitalisere|forbedre|optimalisere) (deres|bedriftens) (produksjon|salg|prosesser|arbeid|regnskap|kundeservice|' +
        'lagerstyring|drift|effektivitet)',
      '(vår|vårt|en|et) (programvare|crm|plattform|erp-system|ki-løsning|app) … (hjelper dere|sparer|automatiser*|bedriften deres|gratis demo|bestill ' +
        'en demo)',
    ],
    'vague-matter': [
      '(viktig*|hastende|konfidensiell*|fortrolig*|lukrativ*|privat) (sak|anliggende|melding|forslag|forretning|forretningsforslag|informasjon) … ' +
        '(diskutere|drøfte|dele med|snakke med deg|fortelle deg|med deg|til deg|med dere om)',
      '(noe) (veldig |svært |)(viktig|presserende|konfidensielt) … (diskutere|drøfte|fortelle|dele|med deg|til deg)',
      '(mer|flere|ytterligere) (informasjon|detaljer|opplysninger) … (når|så snart|etter) … (ditt svar|svarer|hører fra deg)',
      '(jeg har|har) (et |)(forretningsforslag|forslag til deg|forretningstilbud)',
    ],
    'pharma-adult': [
      '(viagra|cialis|potensmiddel|kamagra) … (uten resept|kjøp*|billig*|online|diskret)',
      '(jenter|kvinner|single|damer) … (i din|i byen din|fra din|nær) (by|deg|nærhet|område)*',
      '(sexdate*|sexkontakt*|hete jenter|nakne jenter|nakenbilder)',
    ],
    'off-platform': [
      '(svar|skriv|kontakt) … (private e-post*|private mail|min private|personlige e-post*)',
    ],
  },
} as const satisfies PhrasePack
