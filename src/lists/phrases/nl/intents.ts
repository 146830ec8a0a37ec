import type { PhrasePack } from '../../concepts'

/** Dutch: what tells intents apart, orders placed, changed and gone wrong above all. */
export const nlIntents: PhrasePack = {
  language: 'nl',
  phrases: {
    damaged: [
      '(beschadigd|kapot|gebroken|gebarsten|nat|verroest|gedeukt) (aangekomen|geleverd|ontvangen|binnengekomen|bij aankomst)',
      '(dozen|ruiten|pallets|stuks|goederen|pakket|kratten) … (gebroken|kapot|beschadigd|nat|gedeukt|gebarsten)',
      '(bij aankomst|bleken|waren|zijn) … (gebroken|kapot|beschadigd)',
    ],
    short: [
      '(er ontbreken|er ontbreekt|ontbreken|we missen|wij missen|er missen) (1*|2*|3*|4*|5*|6*|7*|8*|9*|nog|een|twee|drie|stuks|dozen)',
      '(onvolledige|incomplete) (levering|bestelling|zending)', 'te weinig (geleverd|ontvangen|stuks)',
    ],
    'poor-quality': ['(slechte|matige|ondermaatse|inferieure) kwaliteit', 'kwaliteit (is |) (slecht|onder de maat|niet goed|niet zoals|teleurstellend)'],
    'customs-hold': ['(vast|vastgehouden|tegengehouden|staat|ligt|stil) (bij|door) (de |)douane', 'douane (houdt|heeft de|blokkeert|geeft niet vrij)'],
    'returned-to-sender': ['(retour|terug|teruggestuurd) (naar |aan |)(afzender|de afzender)'],
    'wrong-address': ['(verkeerde|ander|oude|verkeerd|foute) (adres|afleveradres)', '(verkeerd|oud|ander|fout) adres', 'verkeerde adres'],
    'delivered-but-denied': ['(volgens|status|staat|zou) … (bezorgd|afgeleverd|geleverd) … (niet|niets|niemand|nooit)'],
    'no-tracking': [
      '(trackingnummer|track and trace|track & trace|volgnummer) … (werkt niet|bestaat niet|ongeldig|onbekend)',
      'geen (trackingnummer|track and trace|track & trace|volgnummer)',
    ],
    'stuck-in-transit': ['(pakket|zending|container|tracking) … (beweegt niet|staat stil|ligt stil|blijft hangen|vast sinds|geen update)'],
    'goods-refused': ['(weigeren|geweigerd|weigert) … (goederen|levering|zending|partij|ontvangst)'],
    'order-placed': [
      '(bestelling|inkooporder|order|bestelbon) (bijgevoegd|nr|nummer|in bijlage|bijgaand|zoals)',
      '(bijgaand|hierbij|bijgevoegd|in bijlage) (onze |de |mijn |) (bestelling|inkooporder|order|bestelbon)',
      '(zelfde als|net als|zoals) (de |) (vorige keer|laatste keer|vorige bestelling)',
      '(ik|wij|we) (wil|willen|zou|zouden) (graag |) (bestellen|een bestelling plaatsen|nabestellen)',
    ],
    'no-remedy-wanted': [
      '(alleen|enkel|gewoon|puur) (ter info|ter informatie|om te laten weten|even laten weten|als tip)', '(geen) (actie|reactie|antwoord) nodig',
    ],
    feedback: ['(onze klanten|de klanten) (vinden|zijn blij|houden)', '(een tip|suggestie|kleine opmerking) (:|over|van|voor)'],
    'order-change': [
      '(wijzigen|veranderen|aanpassen|verhogen|verlagen|wijzig) … (bestelling|order|aantal|kleur|maat|stuks)',
      '(bestelling|order|aantal|kleur|adres) … (wijzigen|annuleren|aanpassen|veranderen|uitstellen)',
    ],
    'documents-matter': ['(certificaat van oorsprong|oorsprongscertificaat|paklijst|cognossement|vrachtbrief|handelsfactuur|verzenddocumenten|eur1)'],
    'customs-matter': ['(hs-code|gn-code|goederencode|inklaring|douaneagent|invoerrechten|douanewaarde)'],
    'return-ask': ['(terugsturen|retourneren|terugzenden|ruilen|omruilen)'],
    'repair-ask': [
      '(machine|pomp|oven|motor|apparaat|balk) … (werkt niet|doet het niet|start niet|kapot|defect|lekt|niet meer warm|storing)',
      '(reserveonderdeel|reserveonderdelen|vervangonderdeel|onder garantie|monteur|foutcode)',
    ],
    'usage-ask': [
      'hoe (moet|kan|stel|sluit|installeer|gebruik|zet|reset|maak) (ik|je|we|wij)',
      '(handleiding|gebruiksaanwijzing) … (ontbreekt|niet|geen|sturen|nederlands*)', 'geen (handleiding|gebruiksaanwijzing)',
    ],
    'shipping-status': [
      '(waar|wanneer) (is|blijft|komt|vertrekt|wordt|gaat) (de |het |mijn |onze |ons |) (container|bestelling|zending|pakket|levering|order|schip|goederen)',
    ],
    'payment-matter': [
      '(factuur|saldo|restbedrag|aanbetaling) … (betaald|overgemaakt|voldaan)',
      '(betaalbewijs|overschrijving|betaling) (in bijlage|bijgevoegd|gedaan|ontvangen|bevestigen)',
    ],
    'refund-ask': ['(geld terug|terugbetaling|terugbetalen|terugstorten|creditnota)'],
    'not-as-described': [
      '(verkeerde|verkeerd|foute|ander|andere) (maat|kleur|model|artikel|product|uitvoering|goederen) (gekregen|ontvangen|geleverd|gestuurd)',
      'besteld was',
    ],
    'follow-up': ['(nog |) (geen|nooit) (reactie|antwoord|bericht) (gekregen|ontvangen|gehad|op)'],
    'agency-ask': [
      '(dealer|vertegenwoordiger|agent|distributeur) (worden|voor uw|van uw|in)', '(alleenvertegenwoordiging|exclusieve (distributie|vertegenwoordiging))',
    ],
    'customisation-ask': ['(ons|eigen|mijn) (logo|merk|label) (op|erop|laten|drukken|bedrukken)', 'volgens (bijgevoegde |onze |) tekening*'],
    'price-list': ['(prijslijst|prijslijsten)'],
    'word-price': ['(prijs|prijzen|kosten)'],
    'word-sample': ['(monster|staal|stalen)'],
    'word-catalogue': ['(catalogus|brochure)'],
    'word-logo': ['(logo|op maat|bedruk*)'],
    'word-agent': ['(dealer|dealerschap|distributeur)'],
    'word-order': ['(bestelling|bestellen)'],
    'word-parcel': ['(pakket|container|levering|zending)'],
    'word-broken': ['(kapot|beschadigd*|gebroken)'],
    'word-missing': ['(ontbreekt|ontbreken|tekort)'],
    'word-refund': ['(terugbetaling|geld terug)'],
    'word-return': ['(retour|terugsturen|ruilen)'],
    'word-repair': ['(garantie|onderdeel|onderdelen|storing|defect)'],
    'word-manual': ['(handleiding|gebruiksaanwijzing)'],
    'word-customs': ['(douane)'],
    'word-invoice': ['(factuur|betaling)'],
    'word-complaint': ['(klacht|reclamatie)', '(advocaat|juridische stappen|ingebrekestelling|rechtbank|schadevergoeding)'],
    'word-thanks': ['(bedankt|dank)'],
    counterfeit: ['(namaak*|vervals*)'],
  },
}
