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
    ],
    'availability-ask': [
      '(heeft u|hebben jullie|verkoopt u|verkopen jullie|levert u|leveren jullie|maken jullie|heb je) (ook|deze|dit|nog|een|dat|die|op voorraad|in)',
      '(op voorraad|uit voorraad|leverbaar|voorradig|nog verkrijgbaar) (of|en|is|zijn|in|?|van|aub)*',
    ],
    'lead-time-ask': [
      '(levertijd|levertijden|leveringstermijn|productietijd|doorlooptijd|levertermijn)',
      '(hoe lang|hoe snel|wanneer) … (leveren|levering|geleverd|productie|duurt)',
    ],
    'shipping-ask': [
      '(verzendkosten|transportkosten|vrachtkosten|leveringskosten|bezorgkosten)',
      '(leveren jullie|levert u|verzenden jullie|verzendt u|bezorgen jullie|sturen jullie) … (naar|in|belgie|nederland|ook in)',
      '(verzending|levering|vracht|transport) naar', 'franco (huis|geleverd)',
    ],
    'payment-terms-ask': [
      '(betalingsvoorwaarden|betalingsconditie*|betaalwijze|betaalmogelijkheden|betaalmethode*|betalingstermijn|betalingscondities)',
      '(hoe|kan ik|kunnen we) (betalen|moet ik betalen|kunnen we betalen|met creditcard betalen)',
    ],
    'minimum-order-ask': [
      '(minimale|minimum) (afname|bestelhoeveelheid|order|bestelling|aantal|hoeveelheid|oplage|bestelaantal)',
      '(minimumafname|minimumbestelling|minimale orderhoeveelheid|minimum bestelhoeveelheid)',
    ],
    'specification-ask': [
      '(technische gegevens|technische specificaties|technische fiche|technische vraag)',
      '(specificatieblad|datablad|technische informatie|veiligheidsblad|specificaties van)',
      '(welk|welke|wat is het|wat zijn de) (materiaal|afmetingen|maten|spanning|dikte|vermogen|capaciteit|gewicht|afmeting|kleuren|kwaliteit|garantie)',
      '(meer|nadere) (informatie|details|info) (over|van)',
      '(geschikt voor|is het mogelijk om|kan de machine|waterdicht|voedselveilig|ce-keurmerk|ce certificaat)',
    ],
    'customisation-ask': [
      '(met|eigen|ons|onze|bedrukt met|opdruk van) (ons logo|eigen logo|logo|opdruk|logo erop|eigen opdruk|eigen merk|ons merk)',
      '(op maat|maatwerk|bedrukken|gepersonaliseerd|huismerk|eigen ontwerp|private label)',
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
    ],
    'not-received': [
      '(niet|nog niet|nooit|nog steeds niet) (ontvangen|aangekomen|geleverd|binnen|bezorgd|gekregen)',
      '(pakket|bestelling|zending|goederen|container|levering) … (niet ontvangen|niet aangekomen|niet geleverd|nooit|kwijt|vertraagd|niet bezorgd)',
    ],
    'not-as-described': [
      '(verkeerde|foute|andere|onjuiste) (kleur|maat|artikel|product|model) (ontvangen|geleverd|gekregen|dan|gestuurd)*',
      '(verkeerde|foute|andere|onjuiste) (materiaal|goederen|artikelen|uitvoering) (ontvangen|geleverd|gekregen|dan|gestuurd)*',
      '(komt niet overeen|wijkt af|niet conform|niet zoals besteld|niet zoals afgesproken|anders dan besteld|slechte kwaliteit|niet volgens afspraak)',
    ],
    damaged: [
      '(beschadigd|kapot|gebroken|stuk|nat|verroest|gescheurd|gebarsten) (aangekomen|ontvangen|geleverd|bij aankomst|binnengekomen)',
      '(goederen|pakket|dozen|tegels|pallet|zending) … (beschadigd|kapot|gebroken|nat|gebarsten)', '(transportschade|waterschade|breukschade)',
    ],
    short: [
      '(er ontbreken|er ontbreekt|ontbreken er) (1|2|3|4|5|6|7|8|9|stuks|dozen|onderdelen|een|geleverd|nog|enkele|ontvangen)*',
      '(ontbrekende|missen wij|manco|er missen|te weinig) (1|2|3|4|5|6|7|8|9|stuks|dozen|onderdelen|een|geleverd|nog|enkele|ontvangen)*',
      '(onvolledige|incomplete) levering',
    ],
    'refund-ask': [
      '(geld terug|terugbetaling|terugbetalen|restitutie|terugstorten|creditnota|creditfactuur)',
      '(dubbel|twee keer) (afgeschreven|betaald|gefactureerd|in rekening)',
    ],
    'return-ask': [
      '(retourneren|retour sturen|terugsturen|omruilen|ruilen voor|retourzending|retourprocedure|retouradres|terug te sturen)',
    ],
    'repair-ask': [
      '(reserveonderdeel|reserveonderdelen|vervangonderdeel|onderdelen voor de|wisselstuk|wisselstukken)',
      '(onder garantie|garantieclaim|in garantie|valt dit onder|foutcode|foutmelding|storing aan|monteur)',
      '(doet het niet|werkt niet|werkt niet meer|is defect|is kapot|is stuk|start niet|niet meer werkt)',
    ],
    'usage-ask': [
      '(handleiding|gebruiksaanwijzing|montagehandleiding|bedieningshandleiding|elektrisch schema|inbedrijfstelling)',
      '(hoe) (moet ik|kan ik|stel ik|installeer|gebruik ik|moeten we) … (instellen|installeren|gebruiken|reinigen|monteren|aansluiten|in)*',
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
    ],
    'documents-matter': [
      '(vrachtbrief|cognossement|certificaat van oorsprong|paklijst|handelsfactuur|verzenddocumenten|originele documenten|vervoersdocumenten|pakbon)',
    ],
    'order-change': [
      '(bestelling|order|afleveradres|aantal) … (wijzigen|annuleren|aanpassen|gewijzigd|annulering|verhogen|veranderen)',
      '(annuleren van de|bestelling annuleren|orderwijziging)',
    ],
    'payment-matter': [
      '(betalingsbewijs|betaalbewijs|restbetaling|aanbetaling gedaan|bankgegevens|rekeningnummer klopt)',
      '(openstaande factuur|factuur ontvangen|kopie factuur|betaling is|betaling overgemaakt|overgemaakt naar|eindfactuur)',
    ],
    'follow-up': [
      '(nog geen|geen) (antwoord|reactie|bericht|offerte) (ontvangen|gehad|gekregen|van u|van jullie)',
      '(heeft u|hebben jullie|heb je) (mijn|onze) (mail|e-mail|bericht|aanvraag) (ontvangen|gezien|al)',
      '(wacht nog|wachten nog|herinnering|is er al nieuws|is er nieuws|al iets bekend|stand van zaken)',
    ],
    thanks: [
      '(bedankt|hartelijk dank|dank|dank je|dank u) (voor de snelle|voor alles|voor uw hulp)',
      '(bedankt|hartelijk dank|dank|dank je|dank u) (voor jullie hulp|voor de goede|voor de moeite|voor het|voor de fijne)',
      '(zeer tevreden|heel tevreden|erg tevreden|goed aangekomen|alles in orde|werkt perfect|prima kwaliteit)',
    ],
    feedback: [
      '(suggestie|opmerking|tip) (voor|over|ter verbetering)', '(ter info|gewoon even laten weten|kleine opmerking)',
    ],
    standstill: [
      '(machine|lijn|productie|fabriek|oven) (staat stil|ligt stil|staat|stilgevallen|stil)',
      '(stilstand|productiestop|overliggeld|demurrage|klanten wachten|verliezen geld|verlies per dag|boeteclausule)',
    ],
  },
} as const satisfies PhrasePack
