import type { PhrasePack } from '../../concepts'

/** Dutch: what buyers and customers with an order say. */
export const nlCore = {
  language: 'nl',
  phrases: {
    'price-ask': [
      '(wat kost|wat kosten|hoeveel kost|hoeveel kosten|wat is de prijs|wat zijn de prijzen|wat zou|wat is jullie prijs|wat zijn jullie prijzen)',
      '(prijs|prijzen|stukprijs|eenheidsprijs) (voor|van|per|graag|aub|a.u.b|incl|bij|doorgeven|opgeven|sturen|geven)',
      '(prijsopgave|prijsopgaaf|prijsindicatie|prijsinformatie) (voor|van|per|graag|aub|a.u.b|incl|bij|doorgeven|opgeven|sturen|geven)',
      '(kunt u|kunnen jullie|kan ik|graag|ontvang graag|graag ontvangen wij|willen graag) … (prijs|prijzen|prijslijst|prijsopgave)',
    ],
    'quotation-ask': [
      '(offerte|offertes) (voor|aanvragen|graag|sturen|maken|ontvangen|aub|opvragen|uitbrengen|toesturen)',
      '(offerteaanvraag|prijsaanvraag|pro forma factuur|proforma factuur|proformafactuur|offerte aanvraag)',
      '(graag|kunt u|kunnen jullie|wij willen|zou u|verzoek) … (offerte|aanbieding|proforma|prijsopgave)',
    ],
    'catalogue-ask': [
      '(catalogus|prijslijst|folder|brochure) (sturen|graag|aub|met|toesturen|ontvangen|van|opsturen|mailen)',
      '(graag|kunt u|kunnen jullie|heeft u|hebben jullie) … (catalogus|prijslijst|brochure)',
    ],
    'lowest-price': [
      '(beste|laagste|scherpste|uw scherpste) prijs', '(staffelkorting|kwantumkorting|korting bij|korting op)',
      '(scherpste|allerbeste|uiterste|beste|laagste) (prijs|prijzen|condities|aanbod|offerte|tarief)',
      '(korting|staffelprijzen|staffelprijs|kortingen) (bij|op|mogelijk|voor|vanaf|?)',
    ],
    'sample-ask': [
      '(monster|monsters|proefmonster|proefexemplaar|staal|stalen|sample|samples) (sturen|opsturen|toesturen|ontvangen)',
      '(monster|monsters|proefmonster|proefexemplaar|staal|stalen|sample|samples) (aanvragen|bestellen|mogelijk|van het|graag|gratis)',
    ],
    'order-intent': [
      '(wil|willen|wens|wensen|zouden|zou) (graag|) (kopen|bestellen|aanschaffen|importeren|inkopen)',
      '(graag|willen|wil) … (bestellen|kopen|afnemen|aanschaffen|inkopen|een bestelling plaatsen)',
      '(bestelling plaatsen|onze bestelling|bijgaand onze bestelling|inkooporder|nieuwe bestelling)',
      '(interesse in|geinteresseerd in|op zoek naar een leverancier|zoeken een leverancier|op zoek naar leverancier*)',
      '(wij|ik) (zoeken|zoek|hebben nodig|heb nodig) (een|1|2|3|5|10|100|leverancier)',
      '(wil|willen|wens|wensen|zou|zouden|ga|gaan) … (bestellen|aankopen|kopen|afnemen|aanschaffen|bijbestellen|nabestellen|order plaatsen|bestelling plaatsen|invoeren)',
      '(hierbij|bij deze|bijgaand|in bijlage) … (onze bestelling|bestelbon|order|inkooporder|bestellen wij|bestel ik|bestelling)',
    ],
    'availability-ask': [
      '(heeft u|hebben jullie|verkoopt u|verkopen jullie|levert u|leveren jullie|maken jullie|heb je) (ook|deze|dit|nog|een|dat|die|op voorraad|in)',
      '(op voorraad|uit voorraad|leverbaar|voorradig|nog verkrijgbaar) (of|en|is|zijn|in|?|van|aub)*',
      '(hebt u|heeft u|hebben jullie|heb je|hebde|verkoop je|verkopen jullie|maakt u|maken jullie|voert u|doen jullie) … (ook|nog|op voorraad|in voorraad|in stock|liggen|in de kleur|in maat|leverbaar)',
      '(nog|direct|meteen|momenteel) (leverbaar|beschikbaar|verkrijgbaar|voorradig|op voorraad|in stock|te krijgen)',
    ],
    'lead-time-ask': [
      '(levertijd|levertijden|leveringstermijn|productietijd|doorlooptijd|levertermijn)',
      '(hoe lang|hoe snel|wanneer) … (leveren|levering|geleverd|productie|duurt)',
      '(levertermijn|leveringstijd|leveringstermijnen|levertijd*|productietermijn|fabricagetijd)',
    ],
    'shipping-ask': [
      '(verzendkosten|transportkosten|vrachtkosten|leveringskosten|bezorgkosten)',
      '(leveren jullie|levert u|verzenden jullie|verzendt u|bezorgen jullie|sturen jullie) … (naar|in|belgie|nederland|ook in)',
      '(verzending|levering|vracht|transport) naar', 'franco (huis|geleverd)',
      '(leveren|verzenden|versturen|sturen|exporteren|levering|verzending|transport) … (naar|tot in|in) (nederland|belgie|antwerpen|rotterdam|gent|brussel|amsterdam|utrecht|luik|eindhoven|groningen|zeebrugge|suriname|curacao|aruba|vlaanderen|duitsland|luxemburg)',
    ],
    'payment-terms-ask': [
      '(betalingsvoorwaarden|betalingsconditie*|betaalwijze|betaalmogelijkheden|betaalmethode*|betalingstermijn|betalingscondities)',
      '(hoe|kan ik|kunnen we) (betalen|moet ik betalen|kunnen we betalen|met creditcard betalen)',
    ],
    'minimum-order-ask': [
      '(minimale|minimum) (afname|bestelhoeveelheid|order|bestelling|aantal|hoeveelheid|oplage|bestelaantal)',
      '(minimumafname|minimumbestelling|minimale orderhoeveelheid|minimum bestelhoeveelheid)',
      '(minimale|minimum te|moq|minimaal) (afname|aantal|hoeveelheid|afname|af te nemen|bestellen|order*|?|bestelbedrag|per kleur)',
    ],
    'specification-ask': [
      '(technische gegevens|technische specificaties|technische fiche|technische vraag)',
      '(specificatieblad|datablad|technische informatie|veiligheidsblad|specificaties van)',
      '(welk|welke|wat is het|wat zijn de) (materiaal|afmetingen|maten|spanning|dikte|vermogen|capaciteit|gewicht|afmeting|kleuren|kwaliteit|garantie)',
      '(meer|nadere) (informatie|details|info) (over|van)',
      '(geschikt voor|is het mogelijk om|kan de machine|waterdicht|voedselveilig|ce-keurmerk|ce certificaat)',
      '(hoe) (groot|zwaar|dik|hoog|breed|lang|diep|sterk|luid|warm) (is|zijn|mag|kan|wordt)',
    ],
    'certificate-ask': [
      '(is er|heeft|hebben|hebt|beschikt|bestaat|graag|met|voorzien van|sturen|bezorgen) … (certificaat|certificaten|keurmerk|ce-markering|ce-keuring|testrapport|testrapporten|conformiteitsverklaring|prestatieverklaring|keuringsrapport|materiaalcertificaat|attest|kiwa*)',
      '(certificaat|gecertificeerd|certificaten|testrapport|keuring|gekeurd) (volgens|conform|voor|en|iso|ce|van|nen|?)',
      '(ce|iso|fsc|reach|rohs|en|nen|tuv|kiwa|haccp|brc|gots|oeko-tex)(-| )(certificaat|certificering|gecertificeerd|keurmerk|markering|verklaring|keuring|attest|conform*)',
    ],
    'customisation-ask': [
      '(met|eigen|ons|onze|bedrukt met|opdruk van) (ons logo|eigen logo|logo|opdruk|logo erop|eigen opdruk|eigen merk|ons merk)',
      '(op maat|maatwerk|bedrukken|gepersonaliseerd|huismerk|eigen ontwerp|private label)',
      '(ons|onze|eigen|uw) (logo|naam|huisstijl|label|merknaam|merk|ontwerp|etiket|kleur|kleuren|bedrukking) (erop|op|laten|drukken|bedrukt|?|aanbrengen|borduren|graveren|mogelijk|in|gedrukt)',
    ],
    'end-use': [
      '(voor|in) (onze|mijn|ons|een|de) (winkel|winkels|project|fabriek|restaurant|hotel|klanten|klant)',
      '(voor|in) (onze|mijn|ons|een|de) (productie|bakkerij|werkplaats|bedrijf|zaak|webshop|school|boerderij|nieuwbouw)',
      '(voor wederverkoop|doorverkoop|voor eigen gebruik|voor de verkoop in|voor de nederlandse markt|eindgebruiker|eindklant)',
    ],
    'buyer-role': [
      '(wij zijn|ik ben|als) (een|) (importeur|groothandel|groothandelaar|distributeur|bedrijf|winkel|winkelier|aannemer)',
      '(wij zijn|ik ben|als) (een|) (fabrikant|wederverkoper|handelsonderneming|bakker|bakkerij|ondernemer|inkoper|dealer|handelaar)',
      '(inkoper|inkoopafdeling|afdeling inkoop|hoofd inkoop|inkoop manager)',
      '(wij zijn|we zijn|ik ben|als|wij hebben|ik heb|wij runnen|ik run|wij baten) (een |de |zelfstandig |)(kleine |middelgrote |belgische |nederlandse |vlaamse |lokale |familiale |jonge |)(groothandel*|invoerder|importeur|verdeler|distributeur|handelaar|winkel*|keten|webshop|webwinkel|aannemer*|installateur*|installatiebedrijf|schrijnwerker*|machinebouwer|fabrikant|producent|tuincentrum|hotel|camping|school|ziekenhuis|gemeente|vereniging|bakker*|slager*|garage*|boer*|landbouwbedrijf|kweker*|restaurant|aankoper|inkoper|architect*|projectontwikkelaar)',
    ],
    'company-introduction': [
      '(ons bedrijf|onze firma|onze onderneming|mijn bedrijf) (is|heeft|bestaat|werd|importeert|levert)',
      '(sinds|al) (1|2|3|4|5)* … (jaar|actief|gevestigd|in de branche)', '(gevestigd in|met vestigingen|familiebedrijf)',
    ],
    'agency-ask': [
      '(dealer|distributeur|vertegenwoordiger|agent|verdeler|importeur) (worden|voor nederland|voor belgie|voor de benelux|van uw|van jullie|in de benelux)',
      '(vertegenwoordiging|alleenverkoop|exclusieve verkoop|dealerschap|distributie van uw)',
    ],
    'need-by': [
      '(nodig|leveren|geleverd|levering|ontvangen) … (uiterlijk|voor het einde|voor eind|voor 1|voor 2|voor begin|uiterlijk op)',
      '(uiterlijk op|uiterste datum|sluitingsdatum)',
      '(nodig|hebben|leveren|geleverd|levering|ontvangen|klaar|binnen|beschikbaar) … (tegen|voor|vóór|uiterlijk|ten laatste|uiterst) (eind|einde|begin|midden|half|1*|2*|3*|kerst*|pasen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|volgende|week)',
      '(tegen|voor) (eind|begin|midden|half) (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)',
    ],
    'payment-proposal': [
      '(aanbetaling|voorschot) van (20|30|40|50)*',
    ],
    'not-received': [
      '(niet|nog niet|nooit|nog steeds niet) (ontvangen|aangekomen|geleverd|binnen|bezorgd|gekregen)',
      '(pakket|bestelling|zending|goederen|container|levering) … (niet ontvangen|niet aangekomen|niet geleverd|nooit|kwijt|vertraagd|niet bezorgd)',
      '(pakket|pakje|bestelling|zending|goederen|container|levering|pallet|spullen|order) … (nog altijd niet|nog steeds niet|nog niet|niet|nooit|tot op heden niet|nog niks|nog niets) (ontvangen|aangekomen|geleverd|toegekomen|gekregen|binnen|gezien|gehad|toe|geleverd gekregen)',
    ],
    'not-as-described': [
      '(verkeerde|foute|andere|onjuiste) (kleur|maat|artikel|product|model) (ontvangen|geleverd|gekregen|dan|gestuurd)*',
      '(verkeerde|foute|andere|onjuiste) (materiaal|goederen|artikelen|uitvoering) (ontvangen|geleverd|gekregen|dan|gestuurd)*',
      '(komt niet overeen|wijkt af|niet conform|niet zoals besteld|niet zoals afgesproken|anders dan besteld|slechte kwaliteit|niet volgens afspraak)',
      '(kwaliteit|stof|materiaal|afwerking|kleur) … (slecht|ondermaats|minderwaardig|niet zoals|niet goed|anders dan|wijkt af|tegen|veel dunner|niet conform)',
    ],
    damaged: [
      '(beschadigd|kapot|gebroken|stuk|nat|verroest|gescheurd|gebarsten) (aangekomen|ontvangen|geleverd|bij aankomst|binnengekomen)',
      '(goederen|pakket|dozen|tegels|pallet|zending) … (beschadigd|kapot|gebroken|nat|gebarsten)', '(transportschade|waterschade|breukschade)',
    ],
    short: [
      '(er ontbreken|er ontbreekt|ontbreken er) (1|2|3|4|5|6|7|8|9|stuks|dozen|onderdelen|een|geleverd|nog|enkele|ontvangen)*',
      '(ontbrekende|missen wij|manco|er missen|te weinig) (1|2|3|4|5|6|7|8|9|stuks|dozen|onderdelen|een|geleverd|nog|enkele|ontvangen)*',
      '(onvolledige|incomplete) levering',
      '(er |we |wij |)(ontbreken|ontbreekt|missen|mis|mist|mankeren|mankeert) (er |ik |wij |we |nog |ook |echter |)(1*|2*|3*|4*|5*|6*|7*|8*|9*|twee|drie|vier|een|één|enkele|de|het|het netsnoer)',
    ],
    'refund-ask': [
      '(geld terug|terugbetaling|terugbetalen|restitutie|terugstorten|creditnota|creditfactuur)',
      '(dubbel|twee keer) (afgeschreven|betaald|gefactureerd|in rekening)',
      '(geld|bedrag|voorschot|aanbetaling|aankoopbedrag|betaling|verschil) … (terug|terugbetaald|terugkrijgen|teruggestort|terugstorten|terugbetalen|crediteren|gecrediteerd)',
      '(terugbetaling|restitutie|creditnota|compensatie|prijsvermindering|schadevergoeding) (vragen|graag|van|voor|krijgen|eisen|ontvangen|wachten|aub|verwacht|?|nog niet)*',
      '(dubbel|twee maal|tweemaal|2x|twee keer|te veel) (afgeschreven|aangerekend|betaald|gefactureerd|afgehouden|gedebiteerd)',
      '(krijg|krijgen|wil|willen) (ik |we |wij |)(graag |)(mijn|ons) (geld|centen) terug',
    ],
    'return-ask': [
      '(retourneren|retour sturen|terugsturen|omruilen|ruilen voor|retourzending|retourprocedure|retouradres|terug te sturen)',
      '(terugsturen|terugzenden|retourneren|omwisselen|omruilen|ruilen|retour|terugnemen|vervangen|vervanging) (van|naar|sturen|?|mogelijk|de|het|deze|en|worden|krijgen|zenden|aub|willen|aanvragen)',
      '(hoe|waar|waarheen|kan|kunnen|mag|wil|willen|graag) … (retourneren|terugsturen|terugzenden|omruilen|omwisselen|retour|vervangen)',
    ],
    'repair-ask': [
      '(reserveonderdeel|reserveonderdelen|vervangonderdeel|onderdelen voor de|wisselstuk|wisselstukken)',
      '(onder garantie|garantieclaim|in garantie|valt dit onder|foutcode|foutmelding|storing aan|monteur)',
      '(doet het niet|werkt niet|werkt niet meer|is defect|is kapot|is stuk|start niet|niet meer werkt)',
      '(wisselstuk*|reserveonderdeel|reserveonderdelen|vervangstuk*|vervangonderdel*|slijtdelen|slijtonderdelen|reservestuk*)',
      '(werkt|doet|draait|start|gaat|warmt|koelt|pompt|laadt) (niet meer|het niet meer|het niet|niet|niet aan|niet op|plots niet)',
      '(foutcode|foutmelding|fout) (e|f|code|op het|op de|e0*|1*|2*|3*|bij)*',
    ],
    'usage-ask': [
      '(handleiding|gebruiksaanwijzing|montagehandleiding|bedieningshandleiding|elektrisch schema|inbedrijfstelling)',
      '(hoe) (moet ik|kan ik|stel ik|installeer|gebruik ik|moeten we) … (instellen|installeren|gebruiken|reinigen|monteren|aansluiten|in)*',
      '(handleiding|gebruiksaanwijzing|montage-instructies|montagehandleiding|bedieningshandleiding|wasvoorschrift*|onderhoudsinstructies) (in het nederlands|nederlands|ontbreekt|van|voor|?|doorsturen|niet|krijgen|sturen|zit|hebben)',
      '(hoe) (stel|monteer|installeer|reinig|gebruik|programmeer|smeer|vervang|kalibreer|reset|onderhoud|sluit|krijg|meng|bedien) (ik|je|men|we|wij)',
      '(welke olie|welk vet|hoe vaak moet|om de hoeveel uur)',
    ],
    'dispute-open': [
      '(klacht|klachten) (over|indienen|betreffende|inzake|over de)',
      '(juridische stappen|advocaat inschakelen|ingebrekestelling|onze advocaat|schadeclaim|aansprakelijk)',
    ],
    'shipping-status': [
      'waar (is|blijft|zijn|blijven|bevindt) (mijn|onze|de|het|ons|zich) (bestelling|pakket|container|zending|levering|goederen|order)*',
      '(track en trace|track and trace|trackingnummer|containernummer|status van de|status bestelling|verzendstatus|zendingnummer)',
      'wanneer (komt|wordt|vertrekt|arriveert|is) (de|mijn|onze|het|ons) (bestelling|container|zending|levering|goederen|schip|order|pakket)',
    ],
    'customs-matter': [
      '(bij de douane|douane|invoerrechten|inklaring|hs-code|goederencode|douanepapieren|douanekosten|inklaren)',
      '(douanerechten|taric-code|taric code|goederencode|hs code|douanetarief|antidumping*|btw bij invoer|invoeraangifte|uitvoeraangifte|eori|preferentieel|oorsprongsverklaring)',
    ],
    'documents-matter': [
      '(vrachtbrief|cognossement|certificaat van oorsprong|paklijst|handelsfactuur|verzenddocumenten|originele documenten|vervoersdocumenten|pakbon)',
    ],
    'order-change': [
      '(bestelling|order|afleveradres|aantal) … (wijzigen|annuleren|aanpassen|gewijzigd|annulering|verhogen|veranderen)',
      '(annuleren van de|bestelling annuleren|orderwijziging)',
      '(bestelling|order|aantal|hoeveelheid|leveradres|afleveradres|leverdatum|kleur|bestelbon) … (wijzigen|aanpassen|annuleren|geannuleerd|verhogen|verlagen|veranderen|uitbreiden|bijvoegen|toevoegen|uitstellen|verplaatsen|optrekken|halveren|vervangen)',
    ],
    'payment-matter': [
      '(betalingsbewijs|betaalbewijs|restbetaling|aanbetaling gedaan|bankgegevens|rekeningnummer klopt)',
      '(openstaande factuur|factuur ontvangen|kopie factuur|betaling is|betaling overgemaakt|overgemaakt naar|eindfactuur)',
      '(hebben|heb|is|werd|wordt) … (overgeschreven|overgemaakt|betaald|gestort|voldaan|doorgestort)',
      '(betalingsbewijs|bewijs van betaling|overschrijvingsbewijs|rekeninguittreksel|bankkosten|swift-kopie|saldo|voorschotfactuur|voorschot)',
      '(op welke rekening|welk rekeningnummer|welke iban)',
    ],
    'follow-up': [
      '(nog geen|geen) (antwoord|reactie|bericht|offerte) (ontvangen|gehad|gekregen|van u|van jullie)',
      '(heeft u|hebben jullie|heb je) (mijn|onze) (mail|e-mail|bericht|aanvraag) (ontvangen|gezien|al)',
      '(wacht nog|wachten nog|herinnering|is er al nieuws|is er nieuws|al iets bekend|stand van zaken)',
      '(nog geen|geen|nog steeds geen|nog altijd geen) (antwoord|reactie|bericht|offerte|nieuws|feedback|respons|terugkoppeling)',
      '(is er|zijn er|hebben jullie|heeft u|hebt u) (al |misschien al |intussen |)(iets |nieuws|meer nieuws|update|gehoord)',
    ],
    thanks: [
      '(bedankt|hartelijk dank|dank|dank je|dank u) (voor de snelle|voor alles|voor uw hulp)',
      '(bedankt|hartelijk dank|dank|dank je|dank u) (voor jullie hulp|voor de goede|voor de moeite|voor het|voor de fijne)',
      '(zeer tevreden|heel tevreden|erg tevreden|goed aangekomen|alles in orde|werkt perfect|prima kwaliteit)',
      '(bedankt|dank|dankjewel|dankuwel|hartelijk dank|heel erg bedankt|merci|veel dank|vriendelijk bedankt) (voor|aan|allemaal|nogmaals|he|alvast voor de)',
      '(alles|levering|pakket|bestelling|container|machine) … (goed|prima|perfect|in orde|netjes|heelhuids|vlot) (aangekomen|ontvangen|toegekomen|verlopen|geleverd|werkt|in orde)',
    ],
    feedback: [
      '(suggestie|opmerking|tip) (voor|over|ter verbetering)', '(ter info|gewoon even laten weten|kleine opmerking)',
    ],
    standstill: [
      '(machine|lijn|productie|fabriek|oven) (staat stil|ligt stil|staat|stilgevallen|stil)',
      '(stilstand|productiestop|overliggeld|demurrage|klanten wachten|verliezen geld|verlies per dag|boeteclausule)',
      '(machine|lijn|productie|werf|fabriek|oven|zaak|wij|we) … (staat stil|ligt stil|stilligt|stilstaat|liggen stil|staan stil|plat|ligt plat|geblokkeerd)',
    ],
  },
} as const satisfies PhrasePack
