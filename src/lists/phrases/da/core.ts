import type { PhrasePack } from '../../concepts'

/** Danish: what buyers and customers with an order say, and the deceits and promotions usual in it. */
export const daCore = {
  language: 'da',
  phrases: {
    'price-ask': [
      'hvad (koster|kostede|vil det koste|er prisen|er jeres pris|er jeres priser|er din pris|bliver prisen|tager i for|skal i have for|ligger prisen)',
      'hvad (skal det koste|bliver det i pris)', 'hvor meget (koster|bliver|tager i|vil|skal i have|er det for)', 'hvad (vil|ville|skal) … koste',
      '(pris|priser|prisen|priserne|stykpris|stk pris|enhedspris|prisoverslag|kilopris) (på|for|pr|per|til|ved|inkl*|ekskl*|tak|ønskes|fob|cif|stk)',
      '(meterpris) (på|for|pr|per|til|ved|inkl*|ekskl*|tak|ønskes|fob|cif|stk)',
      '(kan i|kunne i|kan du|kan vi få|kan jeg få|vil gerne have|vil gerne vide) … (pris|priser|prisen|prisoverslag|prisliste|prisindikation*|prisinfo)',
      '(vil gerne høre|ønsker|send mig|send os|send venligst|i sende|oplyse|opgive) … (pris|priser|prisen|prisoverslag|prisliste|prisindikation*|prisinfo)',
      '(giv os|vend tilbage med) … (pris|priser|prisen|prisoverslag|prisliste|prisindikation*|prisinfo)',
      '(bede om|beder om) … (pris|priser|prisen|prisoverslag|prisliste|prisindikation*|prisinfo)',
    ],
    'quotation-ask': [
      '(tilbud|tilbuddet) (på|for|ønskes|tak|vedr*|ang|til os)', '(giv os|give os|hører gerne|afgive) … (et tilbud|tilbud|jeres tilbud|proforma*|prisoverslag)',
      '(tilbudsforespørgsel|prisforespørgsel|proformafaktura|pro forma faktura|proforma faktura|anmodning om tilbud|forespørgsel på)',
      '(bede om|beder om|ønsker|ønskes|send os|sende os|sende|få et|få jeres|modtage|indhente) … (et tilbud|tilbud|jeres tilbud|proforma*|prisoverslag)',
      '(udarbejde|lave) … (et tilbud|tilbud|jeres tilbud|proforma*|prisoverslag)',
      '(kan|kunne) (i|du) (give|lave|sende|afgive|tilbyde|regne) … (tilbud|et tilbud|pris)',
    ],
    'catalogue-ask': [
      '(katalog|kataloget|prisliste|prislisten|brochure|produktblad|produktkatalog) (på|over|for|med|tak|fra|som pdf)',
      '(send mig|send os|send venligst|send gerne|send jeres|i sende) … (katalog|jeres katalog|prisliste|jeres prisliste|brochure*|produktkatalog*)',
      '(du sende|tilsendt|få et|få jeres|har i|ønsker|findes der|modtage) … (katalog|jeres katalog|prisliste|jeres prisliste|brochure*|produktkatalog*)',
    ],
    'everything-ask': [
      '(alle|samtlige|hele) (jeres|dine) (produkter|priser|modeller|sortiment|varer|maskiner) … (pris*|liste|katalog|send*)',
      '(pris*|prisliste|katalog|information) (på|for|over|om) (alle|samtlige|hele) (jeres|produkter|modeller|sortimentet|varer)',
      '(fuld|komplet|fuldstændig) (prisliste|katalog|produktliste)',
    ],
    'lowest-price': [
      '(bedste|laveste|jeres bedste|jeres laveste|absolut bedste|skarpeste) (pris|mulige pris)',
      '(mængderabat|kvantumsrabat|rabat ved|rabat på større|storkunderabat)',
    ],
    'sample-ask': [
      '(prøve|prøver|vareprøve|vareprøver|stofprøve*|materialeprøve*|prøveeksemplar) (på|af|inden|før|først|sendes|muligt|tak)',
      '(send|sende|tilsendt|få en|få et|få nogle|bestille|købe|modtage|ønsker|rekvirere) … (en prøve|prøver|vareprøve*|stofprøve*|materialeprøve*)',
      '(send|sende|tilsendt|få en|få et|få nogle|bestille|købe|modtage|ønsker|rekvirere) … (prøveeksemplar|sample|samples)',
    ],
    'free-sample': ['(gratis|vederlagsfri|vederlagsfrie) (prøve|prøver|vareprøve*)', '(prøver|vareprøver|prøve) (uden beregning|gratis)'],
    'order-intent': [
      '(vil|vil gerne|ønsker at|ville gerne|overvejer at) (købe|bestille|afgive en ordre|lave en bestilling|importere|indkøbe|afgive en bestilling)',
      '(planlægger at|skal|interesseret i at|interesserede i at) (købe|bestille|afgive en ordre|lave en bestilling|importere|indkøbe|afgive en bestilling)',
      '(vi skal bruge|jeg skal bruge|vi mangler) (leverandør*|producent|en leverandør|en ny|et nyt|nye|1*|2*|3*|4*|5*|6*|7*|8*|9*|nogle|ca|cirka|følgende)',
      '(jeg mangler|vi har brug for) (leverandør*|producent|en leverandør|en ny|et nyt|nye|1*|2*|3*|4*|5*|6*|7*|8*|9*|nogle|ca|cirka|følgende)',
      '(jeg har brug for|vi søger|jeg søger|vi leder efter|jeg leder efter|vi efterspørger) (leverandør*|producent|en leverandør|en ny|et nyt|nye|1*|2*)',
      '(jeg har brug for|vi søger|jeg søger|vi leder efter|jeg leder efter|vi efterspørger) (3*|4*|5*|6*|7*|8*|9*|nogle|ca|cirka|følgende)',
      '(interesseret|interesserede) i (jeres|at købe|en|et|den|det|følgende|nogle)', '(afgive|lave|placere|sende) … (en|vores|ny|første) (ordre|bestilling)',
      '(indkøbsordre|vores bestilling|vores ordre|ny ordre|ny bestilling|bestiller hermed|ordrebekræftelse på|vedhæftet ordre)',
      '(kan|må) (man|jeg|vi) (købe|bestille) … (hos jer|af jer|direkte|fra jer|et|en|nogle|1*|2*)',
    ],
    'trial-order': ['(prøveordre|testordre|prøvebestilling|første ordre|første bestilling|mindre ordre først|til at starte med 1*|starte med en mindre)'],
    'availability-ask': [
      '(har i|har du|sælger i|laver i|producerer i|leverer i|fører i|lagerfører i) (denne|dette|disse|den|det|også|stadig|noget|nogle)',
      '(forhandler i) (denne|dette|disse|den|det|også|stadig|noget|nogle)', '(lagerstatus|fra lager|levering fra dag til dag|stadig på lager)',
      '(findes|har i|er den|er de|er det|er disse) … (på lager|lagervare*|tilgængelig*|på hylden|til salg|at få fat i)',
    ],
    'lead-time-ask': [
      '(leveringstid|leveringstiden|produktionstid|produktionstiden|leadtime)',
      '(hvor lang tid|hvor længe|hvor hurtigt|hvornår) … (levere*|levering|sende*|produktion*|tager det|færdig*)',
    ],
    'shipping-ask': [
      '(fragt|fragten|fragtpris|fragtomkostning*|leveringsomkostning*|transportomkostning*|porto) (til|bliver|er inkl*|inkl*|for|fra)',
      '(inklusive|inkl|ekskl|plus) (fragt|levering|transport)', '(leverer|sender|eksporterer|fragter) (i|du) … (til|hertil)',
      '(leveret|levering|leveringen|frit leveret) (til|på vores lager|aarhus|odense|københavn|esbjerg)',
      '(hvad koster|hvor meget) … (fragten|fragt|transporten|at sende|forsendelse*)',
    ],
    'payment-terms-ask': [
      '(betalingsbetingelser|betalingsvilkår|betalingsmuligheder|betalingsmetode*|betalingsmåde*)',
      'hvordan (betaler|foregår betaling*|skal vi betale|ønsker i betaling|kan vi betale|kan jeg betale)',
      '(kan|kunne) … (få faktura|betale på faktura|betale med mobilepay|betale via bank*|betale i rater)',
    ],
    'minimum-order-ask': [
      '(mindste|minimum|minimums|laveste) (ordre|bestilling|antal|mængde|ordremængde|ordrestørrelse|kvantum|oplag|køb)',
      '(minimumsordre|minimumsbestilling|minimumskvantum|mindsteordre|minimumsantal|minimumskøb|mindstekøb|mindsteantal)',
      'hvor (få|mange|lidt) … (mindst bestille|skal man bestille|skal vi mindst|skal vi tage)',
    ],
    'specification-ask': [
      '(teknisk|tekniske|flere|yderligere|mere) (data|specifikation*|spørgsmål|information*|info|detaljer|oplysninger|datablad)',
      '(datablad|specifikationer|målskitse|sikkerhedsdatablad|produktblad)', '(passer|tåler) (den|det|de|maskinen|pumpen|materialet)',
      '(hvilket|hvilken|hvilke|hvad er det for|hvad er) (materiale|materialer|mål|målene|størrelse*|spænding|tykkelse*|effekt|kapacitet*|vægt*|farve*)',
      '(hvilket|hvilken|hvilke|hvad er det for|hvad er) (dimension*|diameter|garanti*|kvalitet)',
      '(kan den|kan de|kan det|kan maskinen) (tåle|klare|bruges|håndtere|køre|leveres|monteres)',
      '(egnet til|egner sig til|godkendt til|velegnet til) (udendørs*|fødevare*|brug|udebrug|kulde)',
    ],
    'certificate-ask': [
      '(certifikat|ce-mærket|ce-mærkning|ce-mærkede|testrapport*|prøvningsrapport*|overensstemmelseserklæring*) (for|på|iht|ifølge|tak|til)',
      '(ydeevnedeklaration) (for|på|iht|ifølge|tak|til)', '(har|findes|er de|er den|er det|send|skal bruge|kræver) … (overensstemmelseserklæring)',
      '(har|findes|er de|er den|er det|send|skal bruge|kræver) … (certifikat*|certificeret|ce-mærke*|testrapport*|prøvningsrapport*|rohs)',
    ],
    'customisation-ask': [
      '(med|vores|eget|egen|tryk af|trykt) (logo|tryk|vores logo|eget logo|mærke|varemærke|etiket|design|logo på)',
      '(specialmål|specialfremstill*|kundetilpass*|skræddersy*|eget design|egne mål|private label|efter tegning|efter vores tegning|efter mål|speciallavet)',
    ],
    'packaging-need': [
      '(pakket|pakkes|emballeret|indpakket|emballeres) (i|på|enkeltvis|stykvis)',
      '(på europalle|på eur-palle|i kartoner med|med stregkode|dansk tekst|danske etiketter)',
    ],
    'end-use': [
      '(til|for|i) (vores|mit|min|et|en) (butik|butikker|projekt|fabrik|restaurant|hotel|kunder|kunde|værksted|bageri|gård|landbrug|webshop|firma)',
      '(til|for|i) (vores|mit|min|et|en) (virksomhed|produktion|byggeri|skole|netbutik|forretning)', '(byggeprojekt|nybyggeri|renovering af|ombygning af)',
      '(til videresalg|til eget brug|det danske marked|det nordiske marked|slutkunde*|slutbruger*)',
    ],
    'buyer-role': [
      '(vi er|jeg er|som) (en |et |)(dansk |mindre |større |lille |stor |)(importør|grossist|distributør|forhandler|butik|entreprenør|byggefirma)',
      '(vi er|jeg er|som) (en |et |)(dansk |mindre |større |lille |stor |)(virksomhed|producent|butikskæde|restaurant|bageri|værksted|engrosfirma)',
      '(vi er|jeg er|som) (en |et |)(dansk |mindre |større |lille |stor |)(entreprenørfirma)',
      '(indkøber|indkøbschef|indkøbsafdeling*|indkøbsansvarlig|ansvarlig for indkøb)',
      '(jeg|vi) (driver|ejer|har) (en|et) (butik|firma|webshop|værksted|restaurant|bageri|gård|café|netbutik|forretning)',
    ],
    'company-introduction': [
      '(vores virksomhed|vores firma|vi hos|firmaet|virksomheden) (er|har|blev grundlagt|importerer|sælger|arbejder|leverer)',
      '(grundlagt|etableret|eksisteret) (i 1*|i 2*|siden)', '(familieejet|med butikker i|ansatte og)',
    ],
    'agency-ask': [
      '(forhandler|agent|distributør|eneforhandler|repræsentant|importør) (for jer|af jeres|i danmark|i norden|i skandinavien)',
      '(blive|være) … (forhandler|jeres forhandler|agent|jeres agent|distributør|repræsentant)', '(eneforhandling|eneret|agentur|eksklusiv forhandl*)',
    ],
    'long-term-talk': [
      '(langsigtet|langvarigt|løbende|fremtidigt) (samarbejde|forretningsforhold|behov)',
      '(større|løbende|faste) (mængder|ordrer|bestillinger) (fremover|i fremtiden|om året|hver)',
    ],
    'target-price': ['(målpris|prisniveau på|vores budget|budgettet er|prisleje på|vejledende budget)'],
    'need-by': [
      '(bruge|levering|leveres|leveret|hos os|modtage) … (senest|inden|før|i uge|inden udgangen af)', '(senest den|allersenest|sidste frist|tilbudsfrist)',
    ],
    'payment-proposal': ['(30|40|50) (%|procent) (forud|i forskud|ved ordre|i depositum|ved bestilling)', '(remburs|forudbetaling|betaling mod dokumenter)'],
    'visit-proposal': ['(besøge|komme forbi|mødes|møde jer) … (fabrik*|jer|messen|messe|kontor*|produktion*)'],
    'not-received': [
      '(ikke|aldrig|stadig ikke|endnu ikke) (fået|modtaget|kommet|leveret|ankommet|dukket op|fremme)',
      '(pakken|pakke|levering*|ordre*|forsendelse*|varerne|containeren|bestilling*|godset) … (ikke kommet|ikke modtaget|ikke leveret|forsvundet)',
      '(pakken|pakke|levering*|ordre*|forsendelse*|varerne|containeren|bestilling*|godset) … (aldrig kom*|ikke ankommet|mangler stadig|blevet væk)',
    ],
    'not-as-described': [
      '(forkert|forkerte|fejl i) (farve|størrelse|model|vare|varer|produkt|materiale|mål|dimension|type|kvalitet|farven)',
      '(stemmer ikke|svarer ikke til|afviger fra|ikke som bestilt|ikke det vi bestilte|ikke det jeg bestilte|anderledes end|ikke ifølge aftale)',
      '(ikke som aftalt|ikke som på billedet|dårlig kvalitet|ringere kvalitet)',
    ],
    damaged: [
      '(beskadiget|beskadigede|ødelagt|ødelagte|knust|knuste) (ved ankomst|ved levering|ved modtag*|da vi|da den|da de|under transport*|under fragt*)',
      '(revnet|revnede|rustne|rusten|bulet|våde|itu|i stykker) (ved ankomst|ved levering|ved modtag*|da vi|da den|da de|under transport*|under fragt*)',
      '(pakke*|varer*|kartoner*|palle*|fliser*|levering*) … (beskadig*|ødelagt*|knust*|revne*|rusten|rustne|bulet|gennemblødt*|i stykker|fugtskade*)',
      '(godset|maskinen|glas*|kom|ankom|modtog) … (beskadig*|ødelagt*|knust*|revne*|rusten|rustne|bulet|gennemblødt*|i stykker|fugtskade*)',
      '(transportskade*|fragtskade*|vandskade*)',
    ],
    short: [
      '(mangler|manglede|mangler der) (1*|2*|3*|4*|5*|6*|7*|8*|9*|der|stadig|nogle|flere|dele|skruer|kartoner|to|tre|en kasse)',
      '(for få|færre) (stk|leveret|kartoner|end|enheder)', '(ufuldstændig|mangelfuld) levering', '(kun) (modtaget|leveret|fået) 1*',
    ],
    counterfeit: ['(kopivare*|ikke ægte|forfalsk*|ikke original*)'],
    'refund-ask': [
      '(pengene tilbage|pengene retur|få refunderet|refundering|refusion|tilbagebetaling|kreditnota|penge tilbage|refunderet|kreditere os)',
      '(trukket|opkrævet|faktureret|betalt) (to gange|dobbelt|for meget)', '(dobbeltbetal*|dobbeltopkræv*)',
    ],
    'return-ask': [
      '(returnere|sende retur|sende tilbage|returlabel|returadresse|bytte til|ombytte|ombytning|returnering|fortrydelsesret)',
      '(retur til jer|fortryde købet|returret)',
    ],
    'repair-ask': [
      '(reservedel|reservedele|reservedelen|reservedelsliste|sliddele)',
      '(på garantien|garantisag|under garanti|dækket af garanti*|fejlkode|fejlmeddelelse|servicetekniker|servicemontør)',
      '(virker ikke|starter ikke|fungerer ikke|holdt op med at virke|er defekt|er gået i stykker|gået i stykker|utæt|larmer)',
    ],
    'usage-ask': [
      '(brugsanvisning|manualen|monteringsvejledning|betjeningsvejledning|el-diagram|vejledning til|brugermanual|samlevejledning)',
      'hvordan (indstiller|installerer|monterer|bruger|rengør|tilslutter|programmerer|smører) (man|jeg|vi)',
      '(sende|mangler|har i|få en) … (manual|brugsanvisning*|vejledning)',
    ],
    'dispute-open': [
      '(reklamere|reklamation|reklamationen|klage over|forbrugerklagenævnet|klagesag)',
      '(retslige skridt|juridiske skridt|vores advokat|erstatningskrav|ophæve købet|inkasso|konventionalbod)',
    ],
    'shipping-status': [
      'hvor (er|bliver|befinder) (min|mit|vores|mine|pakken|ordren|containeren|leveringen|varerne|godset|bestillingen)',
      '(trackingnummer|track and trace|forsendelsesnummer|sporingsnummer|containernummer|ordrestatus|leveringsstatus|spore pakken)',
      'hvornår (kommer|leveres|sendes|ankommer|afgår|bliver) (min|mit|vores|pakken|ordren|containeren|leveringen|varerne|skibet|bestillingen|resten)',
      'status på (min|vores|ordren|ordre|leveringen|bestillingen)',
    ],
    'customs-matter': [
      '(i tolden|hos toldvæsenet|toldstyrelsen|toldpapirer|toldtarif*|toldsats*|hs-kode|toldbehandling|importtold|toldangivelse|varekode|fortold*)',
    ],
    'documents-matter': [
      '(konnossement|fragtbrev|pakkeliste|følgeseddel|oprindelsescertifikat|handelsfaktura|forsendelsesdokument*|originale dokumenter|skibsdokumenter)',
    ],
    'order-change': [
      '(ændre|afbestille|annullere|opdatere|forhøje|rette) … (ordre*|bestilling*|leveringsadresse*|antal*|mængde*|adresse*|leveringsdato*)',
      '(ordreændring|afbestilling|annullering af)',
    ],
    'payment-matter': [
      '(betalingsbekræftelse|betalingskvittering|restbetaling*|restbeløb*|slutfaktura|forfalden faktura|kopi af faktura*|rykkergebyr)',
      '(betalingen|pengene|depositum|beløbet) (er|har|blev) (overført|sendt|betalt|gennemført|afsendt)',
      '(vi har|har) (betalt|overført) (fakturaen|depositum*|beløbet|jeres)', '(fejl på fakturaen|fakturaen stemmer|jeres kontonummer|jeres bankoplysninger)',
    ],
    'follow-up': [
      '(ikke|intet|endnu ikke) (fået|hørt|modtaget) (noget |)(svar|tilbud|fra jer|tilbagemelding)',
      '(har i|fik i|nåede i) (fået|set|læst|modtaget|at se på) (min mail|vores mail|mail|forespørgsel|min forespørgsel|mit)*',
      '(venter stadig|venter på svar|rykker for|hvordan går det med|nyt om|nyt i sagen|afventer svar|afventer jeres)',
    ],
    thanks: [
      '(tak|mange tak|tusind tak) for (hurtig*|den hurtige|hjælpen|jeres hjælp|alt|god|en god|det gode|det fine|den fine|god service)',
      '(meget tilfredse|meget tilfreds|super tilfreds*|kommet godt frem|ankom i god stand|alt fungerer|virker perfekt)',
    ],
    feedback: ['(forslag til forbedring|bare et tip|lille kommentar|ville bare lige sige|en bemærkning til)'],
    standstill: [
      '(maskinen|linjen|produktionen|fabrikken|byggeriet|anlægget) (står|ligger stille|står stille|er gået i stå|stoppet)',
      '(produktionsstop|stilstand|overliggedage|demurrage|kunderne venter|taber penge|koster os)',
    ],
    'card-question': [
      '(accepterer|tager) (i|du) (imod |) (kreditkort|betalingskort|visa|kort|mastercard|kortbetaling)',
      '(hvilke|hvilken slags) (kreditkort|betalingskort|kort) (tager|accepterer|i|kan)', '(betale|betaling) (med|via) (mit |vores |) (kreditkort|amex)',
    ],
    'card-abuse': [
      '(fordele|dele) … (på|over) … (kort|kreditkort)', '(træk|trække|hæve|hæv) … (mit kort|mit kreditkort|på kortet|fra mit kort)',
      '(sende|giver|mailer) … (kortnummer*|kortoplysninger*)',
    ],
    'own-shipper': [
      '(min|vores|mit|vores eget|min egen) (speditør|transportør|fragtfirma|fragtmand|kurer|vognmand|fragtagent) … (hente*|afhente*|kontakte*|samler)',
      '(min|vores|mit|vores eget|min egen) (shipping agent) … (hente*|afhente*|kontakte*|samler)',
      '(afhentes|hentes|afhentning) af (min|vores|mit) (speditør|transportør|fragtfirma|kurer|agent|fragtagent)',
    ],
    'third-party-charge': [
      '(betale|sende|overføre) … til (min |vores |)(speditør*|transportør*|fragtfirma*|fragtagent*) … (differencen|resten|western|overskud*|på mine vegne)',
      '(betale|sende|overføre) … til (min |vores |)(speditør*|transportør*|fragtfirma*|fragtagent*) … (for mig)',
      '(træk|læg|debiter) … (speditør*|transportør*|fragtfirma*|fragtagent*) … (kort*|overfør*|drikkepenge)',
    ],
    overpayment: [
      '(differencen|overskydende|det overskydende beløb|for meget betalte) … (tilbage|sende*|overføre*|refundere*|western)',
      '(kom til at) … (betale|overføre) … for meget … (sende|refundere|overføre) … (til min|tilbage)',
    ],
    cheque: ['(bankcheck|rejsecheck*|certificeret check|bankanvisning)', '(betale|betaling|betaler) (med|via) (en |)check', '(hæve|indløse|indsætte) checken'],
    'bank-change': [
      '(ny bankkonto|nyt kontonummer|ny konto i banken|nyt iban)', '(skiftet|skifter) bank … (betal*|faktura*|konto*)',
      '(bankoplysninger|kontooplysninger|bankkonto|kontonummer|iban|betalingsoplysninger) … (ændret|skiftet|opdateret|ændringer|nye)',
      '(nye|ændrede|opdaterede) (bankkonto|bankoplysninger|kontonummer|kontooplysninger|betalingsoplysninger|iban)',
      '(gamle|tidligere|sædvanlige) (konto|bankkonto) … (revision|spærret|frosset|lukket|bruges ikke)',
      '(betale|betaling*) … (nye konto|en anden konto|vores nye konto)',
    ],
    'fund-transfer': [
      '(overføre|overførsel|flytte|investere|placere) … (fond|fonde|midler|penge|summen|beløb*|million*) … (din konto|dit land|jeres land|udlandet)',
      '(overføre|overførsel|flytte|investere|placere) … (fond|fonde|midler|penge|summen|beløb*|million*) … (din hjælp|million*|din bankkonto)',
      '(sum|beløb|fond) (på|af|til en værdi af) … million*', '(forretningsforslag|forretningstilbud) … (fortrolig*|million*|gensidig*|presserende)',
      'millioner (dollars|euro|us dollars|dollar|pund|usd) … (konto|arv*|overfør*|andel|afdød*|bank*|dig)', '% af (summen|pengene|beløbet) … (dig|hjælp)',
      'procent … (af summen|af pengene|af beløbet|for din hjælp|til dig)', '(uafhentede|herreløse|indefrosne) (midler|penge|konto*|aktiver)',
    ],
    inheritance: [
      '(nærmeste pårørende|pårørende|arving|arvtager|dødsbo*|arven) … (million*|bank*|fond*|afdød*|klient*|dollar*|advokat)',
      '(afdøde|afdød|døde) … (klient|kunde|mand|ægtefælle|arving*|testamente|pårørende|efternavn)',
      '(arv|arven|testamente) (på|om|efter) … (million*|klient*|mand)',
    ],
    'prize-win': [
      '(du har|i har) … vundet', '(tillykke|gratulerer) … (vundet|vinder|udvalgt*|gevinst*|præmie*)', '(hente|indløse|kræve) (din|dit) (gevinst|præmie|gave)',
    ],
    donation: [
      '(skænke|donere|give) … (velgøre*|godgøre*)', '(velgørende|godgørende) formål … (gennem dig|millioner|penge)',
      '(donere|donation|skænke) … (million*|formue*|mine penge|arv|til dig|velgørenhed*)',
      '(velgørenhed*|børnehjem*|forældreløse) … (million*|fond*|penge|midler|donere)',
    ],
    'trust-plea': [
      '(pålidelig|ærlig|troværdig|gudfrygtig) (person|partner|udlænding|udenlandsk*)', 'kan jeg stole på dig',
      '(brug for|beder om) din (hjælp|medvirken|assistance) … (overfør*|penge|fond*|invest*)',
    ],
    secrecy: ['(strengt|yderst|absolut|højst) (fortrolig*|hemmelig*)', '(holde|hold|behandle) … (hemmelig*|fortrolig*|mellem os)'],
    'advance-fee': [
      '(betal|indbetal) (venligst |) (toldgebyret|leveringsgebyret|fragtgebyret|gebyret|ekspeditionsgebyret)',
      '(registreringsgebyr*|ekspeditionsgebyr*|notargebyr*|behandlingsgebyr*|administrationsgebyr*) … (betale*|først|på forhånd|inden|forud*|overfør*)',
      '(frigivelsesgebyr*|aktiveringsgebyr*|advokatomkostning*) … (betale*|først|på forhånd|inden|forud*|overfør*)',
      '(gebyr*|omkostning*) … (på forhånd|først|inden) … (frigiv*|udbetal*)',
    ],
    'loan-offer': [
      '(vi|jeg) (tilbyder|giver|yder|udlåner) … (lån|kredit|finansiering)', '(lånetilbud|privat långiver|erhvervslån|virksomhedslån)',
      '(har du brug for|mangler du|mangler i|søger du) … (lån|et lån|finansiering|kredit)',
      '(lån|kredit|virksomhedslån|privatlån|kviklån|erhvervslån) … (% i rente|% rente|lav rente|uden sikkerhed|procent i rente)',
    ],
    'investment-talk': [
      '(investere|investering*) … (i jeres virksomhed|i din virksomhed|i dit land|i jeres land|i jeres projekt)',
      '(min|en|vores) (klient|investor) … (investere|placere)',
    ],
    'credential-ask': [
      '(bekræft|bekræfte|verificer|verificere|opdater|opdatere|genaktiver) (din|dit|dine|jeres) (konto|identitet|adgangskode|oplysninger|kontooplysninger)',
      '(bekræft|bekræfte|verificer|verificere|opdater|opdatere) (din|dit|dine|jeres) (e-mail*|mailkonto|login*|kortoplysninger|mailboks|mitid|postkasse)',
      '(genaktiver) (din|dit|dine|jeres) (e-mail*|mailkonto|login*|kortoplysninger|mailboks|mitid|postkasse)', 'brugernavn og adgangskode',
      '(log ind|log på|logge ind) … (e-mail*|adgangskode*|link*|dokument*|konto*|bekræft*|mitid|her)',
      '(indtast|angiv|udfyld) … (adgangskode*|loginoplysninger*|kortoplysninger*|pinkode)',
      '(send|giv mig|videresend) … (koden|sms-koden|bekræftelseskoden|engangskoden)',
    ],
    'account-threat': [
      '(konto*|mailboks*|indbakke*|postkasse*|adgang*|mitid) … (lukkes|spærres|spærret|suspenderet|suspenderes|deaktiver*|slettes|begrænset|blokere*)',
      '(konto*|mailboks*|indbakke*|postkasse*|adgang*|mitid) … (udløber)', '(adgangskode|adgangskoden) (udløber|er udløbet)',
      '(mailboks*|indbakke*|lagerplads*|postkasse*) … (fuld|fyldt|næsten fuld|overskredet)', '(usædvanlig|mistænkelig) (aktivitet|login*)',
    ],
    'parcel-lure': [
      '(pakke*|forsendelse*) … (venter|tilbageholdes|tilbageholdt|kunne ikke|ikke leveres) … (adresse*|betal*|bekræft*|link*|klik*|gebyr*|told*)',
      '(pakke*|forsendelse*) … (sat i bero|stoppet) … (adresse*|betal*|bekræft*|link*|klik*|gebyr*|told*)',
      '(bekræft|opdater|ret) (din|dine) (adresse|leveringsadresse|adresseoplysninger|leveringsoplysninger) … (pakke*|link*|klik*|forsendelse*|her)',
      '(toldgebyr*|fragtgebyr*|leveringsgebyr*|portogebyr*|told og moms) … (pakke*|forsendelse*|kr|kroner|dkk) … (link*|klik*|her)',
      '(betal|betale) … (toldgebyr*|fragtgebyr*|leveringsgebyr*) … (pakke*|frigiv*|link*|klik*)',
    ],
    'document-lure': [
      '(vise|åbne|åbn|hente|downloade|læse) … (dokument*|fil|filen|meddelelse*|besked*) … (klik*|log ind|adgangskode*|linket nedenfor|knappen)',
      '(klik her|klik på linket|klik på) … (dokument*|faktura*|filen|vise|åbne|læse)',
      '(delt|sikkert|krypteret) (dokument|en fil|et dokument) (med dig|har|via)',
    ],
    'payment-lure': [
      '(klik*|linket) … (for at betale|betal gebyret|betal nu|få din tilbagebetaling|anmode om)',
      '(skattestyrelsen|skat|borger.dk|e-boks) … (tilbagebetaling|overskydende skat|gæld*|ubetalt*) … (klik*|link*|mitid)',
      '(din betaling|dit kort|dit abonnement) … (mislykkedes|afvist|udløbet|fornyes|ikke gennemføres)',
    ],
    'deadline-threat': [
      '(inden for|inden) (24|48|72|12) timer … (ellers|lukkes|spærres|slettes|returneres|mister|undgå|vil)',
      '(for at undgå) … (lukning|spærring|sletning|suspendering)',
    ],
    'web-design-offer': [
      '(vi|jeg) (bygger|laver|designer|udvikler) … (hjemmesider|websites|webshops|apps)', '(webbureau|webdesigner|webudvikler)',
      '(ny|moderne|professionel|flot) (hjemmeside|webshop|website) (til jer|til dig|fra|til jeres|for kun)',
    ],
    'seo-offer': [
      '(søgemaskineoptimer*|seo-bureau|seo-ekspert*|seo-pakke|seo bureau)', '(første side|side 1|højere|toppen|øverst|forsiden|top 3) (på|i|hos|af) google',
      '(flere|mere|øge) … (besøgende|trafik|synlighed*) … (hjemmeside*|google|website*|side)',
    ],
    'marketing-offer': [
      '(følgere|likes|anmeldelser|leads|nye kunder) … (garant*|instagram|facebook|om måneden|google|køb*|pakke)', '(mødebooking|leadgenerering|kanvassalg)',
      '(digital markedsføring|marketingbureau|reklamebureau|sociale medier) … (hjælpe|hjælper|tilbyd*|vækst|vokse)',
    ],
    'contact-list-offer': [
      '(e-mailliste*|adresseliste*|mailliste*|kontaktliste*|deltagerliste*|emaillist*) … (køb*|sælg*|pris*|verificere*|tilbyd*|kontakter)',
      '(database|register|liste) (med|over) … (indkøbere|beslutningstagere|e-mailadresser|virksomheder) … (køb*|sælg*|tilbyd*|verificere*|pris*)',
      '(køb|sælger|tilbyder) … (database*|lister) (med|over) … (beslutningstagere|indkøbere|e-mail*|virksomheder|verificere*)',
    ],
    'supplier-pitch': [
      '(vores fabrik|vores firma|vi har) … (fremstiller|fremstillet|producerer|produceret) … (eksport*|i kina|i 1* år|i 2* år|siden 1*|siden 2*|til hele)',
      '(må jeg|kan jeg|skal jeg|må vi|kan vi) (sende|præsentere|maile) (jer |dig |) (vores|vort|vor)', '(vores hovedprodukter|vores vigtigste produkter)',
      '(vi er|vores firma er|vores fabrik er) (en |)(førende |professionel |erfaren )(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (kina)',
      '(vi er|vores firma er|vores fabrik er) (en |)(stor |kinesisk |)(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (kina)',
      '(vi er|vores firma er|vores fabrik er) (en |)(førende |professionel )(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (tilbyd*)',
      '(vi er|vores firma er|vores fabrik er) (en |)(erfaren |stor |kinesisk |)(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (tilbyd*)',
      '(vi er|vores firma er|vores fabrik er) (en |)(førende )(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (eksport*|konkurrence*)',
      '(vi er|vores firma er|vores fabrik er) (en |)(førende )(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (års erfaring|høj kvalitet)',
      '(vi er|vores firma er|vores fabrik er) (en |)(professionel |erfaren |stor )(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (eksport*)',
      '(vi er|vores firma er|vores fabrik er) (en |)(kinesisk |)(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (eksport*)',
      '(vi er|vores firma er|vores fabrik er) (en |)(professionel )(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (konkurrence*)',
      '(vi er|vores firma er) (en |)(professionel )(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (års erfaring|høj kvalitet)',
      '(vores fabrik er) (en |)(professionel )(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (års erfaring|høj kvalitet)',
      '(vi er|vores firma er|vores fabrik er) (en |)(erfaren |stor |kinesisk |)(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (konkurrence*)',
      '(vi er|vores firma er) (en |)(erfaren |stor |kinesisk |)(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (års erfaring|høj kvalitet)',
      '(vores fabrik er) (en |)(erfaren |stor |kinesisk |)(producent|fabrik|eksportør|fabrikant) (af|inden for|fra|i) … (års erfaring|høj kvalitet)',
      '(vi er|som) (en |)(førende|professionel) (producent|leverandør|eksportør|fabrikant)',
      '(vi producerer og|vi fremstiller og) (eksporterer|sælger|leverer)', '(præsentere|introducere) (vores) (firma|virksomhed|produkter|fabrik|sortiment)',
      '(tilbyde|tilbyder) (jer|dig) (konkurrencedygtige|fordelagtige|de bedste|meget gode) priser',
    ],
    'freight-offer': [
      '(vi er) (en |et |)(speditør|speditionsfirma|logistikfirma|logistikvirksomhed|transportfirma)',
      '(tilbyd*|konkurrencedygtige|vores) (fragtrater|fragtpriser|fragtløsninger|logistikløsninger|transportløsninger)',
      '(søfragt|luftfragt) (og|,) … (tilbyd*|vi hjælper|bedste pris*)',
    ],
    'service-pitch': [
      '(vi tilbyder|vi hjælper virksomheder|vi hjælper jer|jeg tilbyder) … (tjenester|ydelser|bogføring|oversættelse*|rekruttering*|vikar*|konsulent*)',
      '(vi tilbyder|vi hjælper virksomheder|vi hjælper jer|jeg tilbyder) … (outsourc*|factoring|certificering*|inkasso)',
      '(varemærkeregistrering|vikarbureau|patentbureau) … (vi tilbyder|tilbyder|gebyr*)',
    ],
    'event-promotion': [
      '(book|reserver|bestil) (jeres|din|en) (stand|plads|billet*|standplads)',
      '(tilmeld dig|tilmeld jer|velkommen) … (webinar*|seminar*|konference*|kursus*|workshop*)',
    ],
    'job-matter': ['(søger job|søger arbejde|ansøger om|mit cv|vedhæfter mit cv|praktikplads|ledige stillinger|uopfordret ansøgning)'],
    'crypto-promotion': [
      '(handelsrobot|tradingrobot|robot) … (bitcoin|krypto*)', '(invester*|tjen*|profit|gevinst*) … (bitcoin*|krypto*|kryptovalut*|usdt|forex)',
      '(daglig|garanteret|passiv) (profit|gevinst|afkast|indkomst)',
    ],
    'get-rich': [
      '(tjen|tjene) … (kr|kroner|euro|penge) … (om dagen|pr dag|hjemmefra|om ugen)', '(passiv indkomst|økonomisk frihed|netværksmarkedsføring)',
      '(tjen|tjene) (penge|ekstra|op til) … (hjemmefra|om dagen|om ugen|uden|på nettet|hurtigt)',
    ],
    gambling: ['(online casino*|casinobonus|gratis spins|free spins|velkomstbonus|væddemål|spilleautomater)'],
    'discount-talk': ['(rabat|udsalg|tilbud*) … (kun i dag|begrænset tid|op til|gå ikke glip|slut snart)', '(prøv gratis|rabatkode|bestil nu|køb nu)'],
    unsubscribe: [
      '(afmeld|afmelde|frameld|framelde|afmelding) (dig|nyhedsbrev*|her|via|fra|mails)', 'svar (med |)(stop|nej tak|afmeld)',
      '(ikke (længere|mere)|ikke) … (modtage|få) … (flere |)(mails|nyhedsbreve|henvendelser fra os|e-mails|beskeder) … (svar*|klik*|link*|fra os)',
    ],
    'website-found': [
      '(kiggede|kigget|faldt over|fandt|besøgte) … (jeres|din) (hjemmeside|webshop|website) … (bemærkede|så at|forbedr*|fejl|google|kund*|lagde)',
      '(analyseret|gennemgået|set) … (jeres|din) (hjemmeside|webshop|website) … (bemærkede|så at|forbedr*|fejl|google|kund*|lagde)',
      '(bemærkede|lagde mærke til|kan se) at (jeres|din) (hjemmeside|webshop|website|side)',
    ],
    'meeting-push': [
      '(10|15|20|30) (minutter|min) (til et|i denne|af din tid|i næste uge|på telefon|samtale|til at)',
      '(kort|hurtigt|uforpligtende) (møde|samtale|opkald|teamsmøde) (i denne|næste|om|til|i næste)', '(rette person|rette kontaktperson) (at tale|til|at|hos)',
    ],
    'any-goods': [
      '(hvilken|hvilket|hvilke) (som helst) (model|mærke|farve|type|produkt*)', '(nogle|et par) af (jeres|dine) (produkter|varer)',
      '(lige meget|ligegyldigt) (hvilken|hvilket|hvilke)', '(hvad i end|det i) har på lager',
    ],
    'price-no-object': [
      '(pris|prisen|budget*) (er ikke et problem|er underordnet|betyder intet|er ligegyldig|er lige meget)', '(uanset) (pris|prisen)',
      '(accepterer|godkender) (alle|jeres) (jeres |)(betingelser|priser|vilkår)',
    ],
    'credit-terms': [
      '(30|45|60|90) dage(s|) (netto|kredit|betaling*|betalingsfrist|efter levering)', '(faktura|betalingsfrist|netto|kredit) (30|45|60|90) dage',
      '(kreditansøgning|oprette kundekonto|købe på kredit|leverandørkredit|kreditgrænse|kreditmaks)',
    ],
    'invitation-letter': ['(invitation|invitationsbrev*|invitationer) … (visum*|ambassade*|konsulat*)', '(forretningsvisum|schengenvisum|invitationsbrev)'],
    'cost-breakdown-ask': [
      '(omkostningsfordeling|kostprisberegning|kostpris*|produktionsomkostning*|omkostningsstruktur|fremstillingspris*|kalkulation af)',
      'hvad (er|har i af|ligger) (jeres) (margin*|avance|fortjeneste|materialeomkostning*|lønomkostning*|indkøbspris*)', 'hvad betaler i (for|pr)',
      '(opdelt|fordelt) på (materiale*|arbejdsløn|råvarer|løn)',
    ],
    'supplier-ask': [
      '(hvem|hvilket firma) (leverer til jer|er jeres leverandør*|er jeres underleverandør*|leverer jeres)',
      '(hvor|af hvem|fra hvem|hvorfra) (køber|importerer|får) (i|du)', '(liste|navne*|kontaktoplysninger) (på|over|til) (jeres) (leverandør*|underleverandør*)',
      '(jeres) (råvareleverandør*|underleverandør*|materialeleverandør*)',
    ],
    'customers-ask': [
      '(hvem|hvilke) i (leverer|sælger) til', 'salgspriser til (grossister|jeres kunder|jeres forhandlere)', '(kundeliste|kunderegister|kundekartotek)',
      '(hvem er) (jeres) (kunder|største kund*|andre kunder|distributører|forhandlere)', 'hvad (betaler jeres|jeres andre kunder)',
      '(liste|navne*|kontaktoplysninger) (på|over|til) (jeres) (kunder|distributører|forhandlere)',
      '(hvilke firmaer|hvilke mærker|hvilke kunder|til hvem|hvem) (sælger|leverer|producerer) i',
    ],
    'process-ask': [
      'hvordan (fremstiller|producerer|støber|hærder|blander) i', '(hvilke|hvor mange) (maskiner|ovne|presser|værktøjer) (bruger|har) i',
      '(fremstillingsproces*|produktionsproces*|produktionstrin*) … (beskriv*|detalje*|video*|film*|maskin*|forklar*|hvordan)',
      '(video*|film|fotos|billeder) (fra|af) (jeres) (produktionslinje|fabrik|værksted|produktion)', '(kassationsprocent|cyklustid|ovntemperatur)',
    ],
    'capacity-ask': [
      '(produktionskapacitet|årskapacitet|årsomsætning|eksportandel|månedskapacitet)',
      'hvor mange (ansatte|medarbejdere|arbejdere|produktionslinjer|skiftehold|skift) (har|kører|arbejder)',
    ],
    'formula-ask': [
      '(præcis|præcise|nøjagtige|kemiske|eksakte) (opskrift*|sammensætning*|formel*|blanding*)', '(blandingsforhold*|recepten på)',
      'hvilke (tilsætningsstoffer|additiver|ingredienser) (bruger|har) i',
    ],
    'survey-talk': [
      '(besvare|udfylde|deltage i|svare på) … (spørgeskema*|spørgeundersøgelse*|undersøgelse)',
      '(skriver|skrive) … (speciale|bachelorprojekt|afhandling|hovedopgave)', '(markedsundersøgelse*|markedsanalyse*|brancheanalyse*|konkurrentanalyse*)',
      '(spørgeskema*|spørgeundersøgelse*|undersøgelse*) … (besvare|svare|deltage|minutter|udfyld*|producenter)',
      '(mit speciale|kandidatspeciale*|bacheloropgave*|bachelorprojekt*|vores speciale|ph.d.-projekt|masterafhandling*|min afhandling)',
      '(studerende|studerer|studerer på) (ved|på) … (universitet*|cbs|dtu|handelshøjskole*|erhvervsakademi*)',
    ],
    'no-purchase': [
      '(vi skal|jeg skal|vi ønsker) ikke (at |)(købe|bestille)', '(intet køb|ingen køb) (er |)(planlagt|aktuelt)',
      '(planlægger ikke|har ikke planer om|agter ikke|har ikke tænkt os) (at |)(købe|bestille)',
      '(ingen planer om at købe|ikke brug for et tilbud|skal ikke købe|ikke en prisforespørgsel)',
      '(kun|udelukkende|blot) (til sammenligning|til information|til orientering|til forskning*|i undersøgelsesøjemed)',
    ],
    'identity-withheld': [
      '(kan|må) (desværre |)ikke (afsløre|oplyse|nævne|sige) … (firma*|kunde*|opdragsgiver*|navn*)',
      '(klient*|kunde*|opdragsgiver*) … (anonym|ønsker at være anonym|fortrolig)',
    ],
    urgency: ['(snarest|hurtigst muligt|omgående|haster|akut|så hurtigt som muligt|straks|øjeblikkeligt|snarest muligt)'],
    'sad-story': [
      '(dødeligt syg|døende|uhelbredelig|lider af|ramt af|dødssyg) … (kræft*|sygdom)', '(jeg er|er en) (enke|flygtning|forældreløs)',
      '(udstationeret|stationeret|gør tjeneste) … (syrien|afghanistan|irak|yemen|ukraine|libyen)', '(min afdøde|min hedengangne) (mand|ægtefælle|far)',
      '(jeg har|har fået) kræft',
    ],
  },
} as const satisfies PhrasePack
