import type { PhrasePack } from '../../concepts'

/** Italian: what buyers and customers with an order say. */
export const itCore = {
  language: 'it',
  phrases: {
    'price-ask': [
      '(qual e|quale e|quanto e|quale sarebbe|sapere|avere|conoscere|ricevere) (il |il vostro |i |i vostri |un|) (prezzo|prezzi|costo|costi)',
      'quanto (costa|costano|costerebbe|costerebbero|viene|vengono|verrebbe|e il prezzo)',
      '(prezzo|prezzi) (di|del|della|dei|delle|per|al|unitario|per favore|fob|cif|franco|all\'ingrosso|ingrosso|indicativo)',
      '(inviare|mandare|indicare|comunicare|fornire|inviarmi|inviarci|mandarmi) … (prezzo|prezzi|listino|costi)', 'listino (prezzi|aggiornato|completo)',
      'a quanto (vendete|viene|sta)',
      '(inviar*|inviate*|mandar*|mandate*|mandatemi|indicar*|comunicar*|fornir*|dirmi|dirci|darmi|darci|girarmi|farmi avere|farci avere|confermar*) … ' +
        '(prezzo|prezzi|listino|costi|costo|tariff*)',
      '(prezzo|prezzi|costo|costi|tariffa) (al|alla|per|a|di|del|della) (dozzina|quintale|tonnellata|rotolo|litro|scatola|cartone|cento|mille|' +
        'container|volume|rivenditori|bancale|pallet|metro|metri|chilo|kg|pezzo|paio|confezione|quantita*)',
    ],
    'quotation-ask': [
      'preventiv*', '(richiesta|richiedo|chiedo|vorrei|vorremmo|inviare|inviarci|formulare|fare) … (offerta|quotazione|proforma|preventivo)',
      '(quotazione|offerta) (per|di|prezzo|fob|cif|economica|del|commerciale)', '(richiesta d\'offerta|richiesta di offerta|richiesta di preventivo)',
      '(fattura proforma|fattura pro forma|vostra migliore offerta|quotare i|quotarci|quotarmi)',
      '(gradiremmo|gradirei|potete|potreste|potrebbe|puo|preghiamo|prego|cortesemente|gentilmente|inviarci|inviarmi|farci|farmi|mandarci|mandarmi|' +
        'ricevere|avere) … (preventivo|quotazione|offerta|vostra migliore offerta|miglior offerta|proforma|offerta economica)',
    ],
    'catalogue-ask': [
      '(vostro|il|un|vostri|avere|inviare|ricevere|catalogo) catalogo*', 'listino prezzi',
      '(avete|inviare|mandare|ricevere) … (catalogo|brochure|depliant|listino)',
    ],
    'lowest-price': [
      '(miglior|migliore|ultimo) prezzo', '(sconto|sconti) (quantita|per quantita|su|per)',
    ],
    'sample-ask': [
      '(campione|campioni|campionatura|campionario|campioncini) (di|gratuito|gratuiti|gratis|del|per|da|prima|omaggio|con)',
      '(inviare|ricevere|avere|richiedere|mandare|ordinare|vorrei) … (campione|campioni|campionatura|campionario)',
    ],
    'order-intent': [
      '(vorrei|vorremmo|voglio|vogliamo|desidero|desideriamo|intendiamo) (acquistare|comprare|ordinare|importare)',
      '(vorrei|vorremmo|voglio|vogliamo|desidero|desideriamo|intendiamo) (fare un ordine|effettuare un ordine|acquisto)',
      '(sono interessato a|siamo interessati a|sono interessata a|mi interessa) (acquistare|comprare|ordinare|importare)',
      '(sono interessato a|siamo interessati a|sono interessata a|mi interessa) (fare un ordine|effettuare un ordine|acquisto)',
      '(ordine d\'acquisto|ordine di acquisto|fare un ordine|effettuare un ordine|nostro ordine|inoltrare un ordine|conferma d\'ordine|nuovo ordine)',
      '(siamo interessati|sono interessato|sono interessata|saremmo interessati) (a|ai|al|alla|alle|agli|all\'acquisto|ad)',
      '(cerco|cerchiamo|stiamo cercando|sto cercando|avrei bisogno di) (un|una|dei|delle|1|2|3|5|10|20|50|100|200|500|1000|fornitore|fornitori|produttore)',
      '(abbiamo bisogno di|ho bisogno di|mi servono|ci servono|mi serve|ci serve) (un|una|dei|delle|1|2|3|5|10|20|50|100)',
      '(abbiamo bisogno di|ho bisogno di|mi servono|ci servono|mi serve|ci serve) (200|500|1000|fornitore|fornitori|produttore)',
      '(dove|come) (posso|si puo|possiamo) (acquistare|comprare|ordinare)',
      '(allego|alleghiamo|invio|inviamo|confermo|confermiamo|trasmettiamo|in allegato|passo|facciamo|piazzare|inoltriamo) ' +
        '(il |l\'|un |nostro |il nostro |)(ordine|nostro ordine|conferma d\'ordine)',
      '(mi|ci) (interessa|interessano|interesserebbe|interesserebbero|occorre|occorrono|servirebbe|servirebbero|necessita|necessitano) ' +
        '(il|la|i|le|un|una|uno|acquistare|comprare|dei|delle|1*|2*|3*|5*|alcuni|circa|vostr*|quest*)',
    ],
    'availability-ask': [
      '(avete|vendete|producete|trattate|fornite) … (disponibile|disponibili|magazzino|pronta consegna|disponibilita)',
      '(disponete di|e disponibile|sono disponibili|e ancora disponibile) … (disponibile|disponibili|magazzino|pronta consegna|disponibilita)',
      '(disponibilita|pronta consegna|disponibile a magazzino) (di|e|immediata|per|del)*', 'vendete (anche|a|ai|le|i|questi|questo|direttamente)',
      'producete (anche|le|i|questi|questo)',
      '(trattate|vendete|producete|fornite|commercializzate) (anche|il|la|i|le|ricambi|questo|questa|questi|con|per|ai|a) ' +
        '(modello|marca|linea|prodotto|privati|marchio|misura|misure|tipo|articolo)',
    ],
    'lead-time-ask': [
      '(tempi|tempo|termini|termine|data|tempistiche) di (consegna|produzione|spedizione|evasione|realizzazione)',
      '(quanto tempo|quanti giorni) … (consegna|consegnare|produzione|spedire|arrivare|ci vuole|ci vogliono)',
      'quando (potete|potreste|riuscite a) (consegnare|spedire)',
      '(in quanto tempo|che tempi|quali tempi|quali sono i tempi|quante settimane|quanti giorni|quanto tempo|tempi) … ' +
        '(consegn*|produ*|arriv*|spedi*|pront*|realizz*|evasion*|per avere|per ricever*)',
      '(per quando|quando|entro quando) (sarebb*|potrest*|riuscit*|riuscireste|potete|sarann*) ' +
        '(pront*|a consegnare|consegnare|spedire|a spedire|avere|disponibil*|dispon*|averl*)',
    ],
    'shipping-ask': [
      '(spedite|consegnate|esportate|effettuate spedizioni|fate spedizioni) (in|a|anche|all\'estero|fino)',
      '(costo|costi|spese|prezzo) (di|della|del) (spedizione|trasporto|consegna|nolo)',
      '(spedizione|trasporto|consegna) (in italia|a|compresa|compreso|inclusa|incluso|gratuita|fino a)*', 'porto di (imbarco|destinazione|carico|genova|napoli)',
      '(fate|effettuate|prevedete|offrite|curate) (spedizion*|consegn*|la spedizione|la consegna|il trasporto) ' +
        '(in|a|all|anche|internazional*|fino|per|verso|con)',
      '(spedite|consegnate|inviate|esportate) (in|a|anche in|verso) (italia|svizzera|sicilia|sardegna|san marino|malta|austria|albania|milano|roma|' +
        'napoli|genova|torino|tutta)',
    ],
    'payment-terms-ask': [
      '(condizioni|modalita|termini|metodi|metodo|forme) di pagamento',
      '(accettate|si puo pagare|posso pagare|possiamo pagare|come si paga|come posso pagare|come pagare)',
    ],
    'minimum-order-ask': [
      '(ordine|quantita|quantitativo|lotto|acquisto) (minimo|minima|minimi|minime)',
      '(minimo) (d\'ordine|di ordine|ordinabile|d\'acquisto|quantitativo|per colore)',
      '(qual e il|c\'e un|c\'e una) (minimo|quantita minima|quantitativo minimo|moq)',
      '(vendete|si puo comprare|posso comprare|posso ordinare|fornite) (singol*|anche singol*|un solo|uno solo|pochi pezzi|al dettaglio|anche pochi|' +
        'piccole quantita|sfus*)',
    ],
    'specification-ask': [
      '(scheda|schede|dati|caratteristiche|specifiche|informazioni|specifica|disegno|domanda) (tecnica|tecniche|tecnici|tecnico)',
      '(che|quale|quali) (materiale|misure|misura|dimensioni|spessore) (e|ha|hanno|sono|avete|usate|ci sono)*',
      '(che|quale|quali) (potenza|tensione|portata|capacita|peso|garanzia|grammatura) (e|ha|hanno|sono|avete|usate|ci sono)*',
      '(maggiori|ulteriori|piu) (informazioni|dettagli|info) (su|sul|sui|sulla|sulle|riguardo|riguardanti)',
      '(di che materiale|e compatibile con|e adatto per|e adatta per|funziona con|funziona a)', 'certificat* (ce|di conformita|iso)',
      '(che|qual e|quale|quali sono|quanto) (il |la |l\'|i |le |)(consumo|resa|lunghezza|larghezza|altezza|spessore|diametro|grammatura|composizione|' +
        'densita|pressione|portata|colore|colori|finitura|finiture|voltaggio) (ha*|(di|del|della|dei|delle|degli|dal|dalla)|massim*|disponibil*|e|sono|' +
        'del|della)',
      '(sopporta*|regge*|resiste*|e compatibile|sono compatibili|e adatt*|sono adatt*|e idone*|va bene|vanno bene) (per|con|a|al|alla|fino|all) … ' +
        '(temperatur*|acqua|kg|peso|esterno|voltaggio|motore|modello|aliment*|uso|forno)',
    ],
    'certificate-ask': [
      '(certificat*|certificazion*|rapport*|dichiarazion*) (di |)(qualita|conformita|analisi|prova|prove|laboratorio|sicurezza|ce|iso|fda|rohs|reach|' +
        'sgs|halal|kosher|oeko*|fsc|brc|gots|haccp|moca|en)',
      '(conform*|rispetta*|rispond*) … (norma*|regolament*|direttiv*|uni|en 1*|moca|haccp)',
      '(avete|ha|hanno|disponete di|possedete|serve il|ci serve il|richiesto il) … ' +
        '(certificat*|certificazion*|marcatura ce|marchio ce|omologazion*|dichiarazione di conformita|scheda di sicurezza)',
    ],
    'customisation-ask': [
      '(con|stampare|stampa|aggiungere|ricamare|apporre|incidere) (il |del|) (nostro|mio|logo|proprio) (logo|marchio|logotipo)*',
      '(personalizzato|personalizzata|personalizzati|personalizzate|personalizzare)',
      '(personalizzazione|su misura|marchio proprio|a marchio|conto terzi|con logo|ricamo logo)',
      '(producete|fate|realizzate|lavorate) … (a nostro marchio|con il nostro marchio|conto terzi|private label|su disegno|su misura|su campione|' +
        'su specifica)',
    ],
    'packaging-need': [
      '(imballo|imballaggio|confezione|confezionamento|etichettatura) (singol*|neutr*|export|per esportazione|rinforzat*|sottovuoto|in italiano|' +
        'senza marchio|con il nostr*|personalizzat*)',
    ],
    'end-use': [
      '(per|nel|nella|e per) (il |la |i |un |una|) (nostro|nostra|mio|mia|nostri|miei) (progetto|negozio|negozi|azienda)',
      '(per|nel|nella|e per) (il |la |i |un |una|) (nostro|nostra|mio|mia|nostri|miei) (fabbrica|ristorante|hotel|albergo|clienti|cliente)',
      '(per|nel|nella|e per) (il |la |i |un |una|) (nostro|nostra|mio|mia|nostri|miei) (cantiere|laboratorio|bar|attivita)',
      '(per|nel|nella|e per) (il |la |i |un |una|) (nostro|nostra|mio|mia|nostri|miei) (stabilimento|panificio|agriturismo|mercato|officina)',
      '(per|alla) (rivendita|rivendere|rivenderli|uso personale|uso professionale|distribuzione)',
      '(ho|gestisco|abbiamo) un (piccolo|) (albergo|negozio|ristorante|hotel|bar|agriturismo|laboratorio)',
      '(per|nella|nel) (la |il |) (mia|mio|nostra|nostro|una|un) (scuola|clinica|ospedale|lavanderia|cantina|frantoio|palestra|chiesa|condominio|' +
        'farmacia|supermercato|salone|pizzeria|gelateria|pasticceria|officina|falegnameria|cascina|b&b|struttura|villa|cliente)',
    ],
    'buyer-role': [
      '(ufficio|responsabile|direttore|addetto|reparto) (acquisti|agli acquisti|approvvigionamenti|ufficio acquisti)',
      '(importatore|distributore|grossista|rivenditore) (di|in|per|italiano)',
      '(siamo|sono) (un |una |un\'|)(officina|ristorante|clinica|ospedale|scuola|installator*|agricoltor*|supermercato|panificio|piccola azienda|' +
        'architett*|ingegner*|geometra|impresa edile|cooperativa|ferramenta|negozio|privato|falegname|studio di architettura|e-commerce)',
      '(compro|compriamo|importo|importiamo|vendo|vendiamo|rivendo|rivendiamo|acquistiamo) ' +
        '(per|all\'ingrosso|direttamente|nel mio|nei nostri|dalla cina|e distribuiamo)',
    ],
    'company-introduction': [
      '(la nostra|la mia|nostra) (azienda|ditta|societa|impresa) (e|si|opera|ha|nasce|importa|distribuisce|produce)',
      '(azienda|ditta|societa) (con sede|situata|specializzata|fondata|leader|italiana) (a|in|nel|nella|di)*',
      '(dal|da oltre) (1|2|3|4)* … (anni|importiamo|operiamo|nel settore|sul mercato)', '(mi presento|ci presentiamo|presentare la nostra)',
      '(abbiamo|con) … (punti vendita|negozi|dipendenti|filiali)',
      '(azienda|ditta|societa|impresa) (a conduzione familiare|familiare|con sede|nata|fondata|attiva|operante|toscana|lombarda|veneta|siciliana|' +
        'svizzera|ticinese)',
    ],
    'agency-ask': [
      '(diventare|essere) … (distributore|distributori|rivenditore) (esclusivo|ufficiale|autorizzato|per|in|di|della|dei)',
      '(proporci come|proporre come|interessati a) … (distributore|distributori|rivenditore) (esclusivo|ufficiale|autorizzato|per|in|di|della|dei)',
      '(diventare|essere) … (agente|agenti|rappresentante|concessionario) (esclusivo|ufficiale|autorizzato|per|in|di|della|dei)',
      '(proporci come|proporre come|interessati a) … (agente|agenti|rappresentante|concessionario) (esclusivo|ufficiale|autorizzato|per|in|di|della|dei)',
      '(distribuire|rappresentare|commercializzare|rivendere) (i|la|le) (vostri|vostra|vostre) (prodotti|marca|macchine|gamma|linea|articoli)',
      '(esclusiva|rappresentanza|distribuzione) (per l\'italia|per il|in esclusiva|esclusiva)',
      '(avete|esiste|c\'e) (gia |)(un |) (distributore|distributori|rappresentante|agente|rivenditore|rivenditori|concessionario) ' +
        '(in|per|nel|esclusiv*|ufficial*|di zona)',
    ],
    'need-by': [
      '(entro) (il|la|fine|meta|e non oltre|aprile|maggio|giugno)* … (consegna|serve|servono|bisogno|consegnato)*',
      '(entro) (luglio|settembre|ottobre|dicembre|natale|questa|la fine|e)* … (consegna|serve|servono|bisogno|consegnato)*',
      '(consegna|ci serve|ci servono|mi serve|mi servono|bisogno|ricevere) … (entro|prima del|prima di|non oltre)',
      '(entro e non oltre|data limite|al piu tardi)',
      '(serv*|bisogno|occorr*|ricever*|consegn*|arriv*|pront*|averl*) … (entro|per|prima di|a fine|entro fine|per fine|per l\'inizio di|a meta) ' +
        '(gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|natale|fine mese|fine anno|pasqua|la stagione|' +
        'l\'estate|la fine)',
      '(scadenza|termine|chiusura) … (gara|bando|offert*|cantiere) … (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|' +
        'novembre|dicembre)',
    ],
    'payment-proposal': [
      '(20|30|40|50)( |)% … (anticipat*|anticipo|acconto|all\'ordine|di caparra|contro (bl|documenti|copia|consegna)|prima della (spedizione|consegna)|' +
        'saldo|alla conferma)',
      '(pago|paghiamo|pagheremo|pagare|pagamento) (contro (documenti|bl|copia)|anticipato|in anticipo|con bonifico|tramite bonifico|a vista|' +
        'alla consegna|bonifico)',
    ],
    'not-received': [
      '(non|mai|ancora non) (ho|abbiamo|e|sono|mi e) (ancora |mai|) (ricevuto|arrivato|arrivata) … ' +
        '(ordine|pacco|merce|container|spedizione|prodotti|colli)*',
      '(non|mai|ancora non) (ho|abbiamo|e|sono|mi e) (ancora |mai|) (arrivati|consegnato|stato consegnato) … (ordine|pacco|merce)*',
      '(non|mai|ancora non) (ho|abbiamo|e|sono|mi e) (ancora |mai|) (arrivati|consegnato|stato consegnato) … (container|spedizione|prodotti|colli)*',
      '(pacco|merce|ordine|container|spedizione) … (non arrivat*|mai arrivat*|non e arrivat*|non ricevut*|smarrit*|in ritardo|non e ancora)',
      '(non|mai|ancora non) (ho|abbiamo|e|sono|mi e|ci e) (ancora |mai |) (ricevuto|arrivato|arrivata|arrivati|giunt*|pervenut*|consegnat*|' +
        'stato consegnato|stata consegnata) (nulla|niente|il|la|l|i|le|nessun*|quanto|ancora)',
      '(pacco|merce|ordine|container|spedizione|consegna|macchina|materiale|collo) … ' +
        '(mai arrivat*|non e mai|non si trova|smarrit*|non ancora arrivat*|mai consegnat*|non ancora consegnat*|sparit*|non arriva|non pervenut*)',
    ],
    'not-as-described': [
      '(non conforme|non conformi|diverso da|diversa da) (a|al|alla|quanto|quello|quelli|campione|all\'ordine|ordinato|ordine|la|il)*',
      '(diversi da|diverse da|non corrisponde|non corrispondono) (a|al|alla|quanto|quello|quelli|campione|all\'ordine|ordinato|ordine|la|il)*',
      '(colore|misura|modello|articolo|prodotto|taglia|merce|materiale) (sbagliato|sbagliata|errato|errata|diverso da)', '(scarsa|pessima) qualita',
      '(non (e|sono|era|erano)|niente a che vedere con) (quello|quelli|quella|quanto|come|uguale|uguali|il modello|la misura|il colore) … ' +
        '(ordin*|acquist*|concordat*|pattuit*|foto|campione|annuncio|approvat*|descri*|richiest*)',
      '(inviato|mandato|spedito|consegnato|arrivato|arrivata|arrivati|arrivate|ricevuto) … ' +
        '(altro|altra|altri|altre|sbagliat*|errat*|divers*|invece (di|del|della|dei|delle|degli|dal|dalla)) ' +
        '(modell*|color*|tagli*|misur*|prodott*|codic*|material*|articol*|rispetto|da|dal|quell*|qualita|a|di)',
      '(colore|colori|taglia|misura|misure|modello|tonalita|codice|prodotto|spessore|tessuto|voltaggio|articolo) ' +
        '(sbagliat*|errat*|divers*|che non (e|corrispond*)|non corrispond*|non conform*)',
      '(piu|meno) (sottil*|spess*|piccol*|grand*|chiar*|scur*|cort*|lung*|legger*) (di|del|della|rispetto) ' +
        '(quanto|quello|quelli|campion*|ordinat*|al|a|concordat*)',
    ],
    damaged: [
      '(arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|consegnato|consegnata) … (rotto|rotta|rotti|rotte|danneggiat*)',
      '(arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|consegnato|consegnata) … (bagnat*|graffiat*|ammaccat*|crepat*|arrugginit*)',
      '(merce|pacco|prodotto|prodotti|scatole|piastrelle) (danneggiat*|rotta|rotte|rotti|avariata)', 'danni (da|di) trasporto',
      '(arrivat*|ricevut*|consegnat*|era|erano|trovat*|risult*) … (ammaccat*|rott*|crepat*|graffiat*|schiacciat*|piegat*|umid*|bagnat*|ammuffit*|' +
        'rovinat*|scheggiat*|incrinat*|in pezzi|in frantumi|deformat*|danneggiat*|strappat*|perd* olio)',
      '(pezzi|scatole|cartoni|vetr*|piastrelle|bottiglie|schermo|macchina|bancale|sacchi|colli) … ' +
        '(rott*|danneggiat*|incrinat*|bagnat*|schiacciat*|sfondat*|aperti e) (all*|nel|per|durante|al|e|,|ed)',
    ],
    short: [
      '(ammanco|quantita inferiore|merce mancante|consegna incompleta|ordine incompleto)',
      '(mancano|manca|mancavano|mancava|mancante|mancanti) (all\'appello|dei pezzi|delle|alcuni|alcune|pezzi|cartoni|colli|nella|nel|dalla|dal|due|tre|' +
        'quattro|cinque|dieci|le viti|il manuale|un|una|diversi|parecchi)',
      '(arrivati|arrivate|ricevuto|ricevuti|consegnati|consegnato|trovato|contato) ' +
        '(solo |soltanto |appena )(1|2|3|4|5|6|7|8|9|due|tre|meta|la meta|parte|un|una)*',
      '(ricevuto|arrivati|consegnati) … (invece (di|del|della|dei|delle|degli|dal|dalla)|anziche|e non|al posto (di|del|della|dei|delle|degli|dal|' +
        'dalla)) … (fatturat*|ordinat*|pezzi|scatole|cartoni|acquistat*|pagat*)',
    ],
    counterfeit: [
      '(prodotto|prodotti|ricambi) (contraffatto|contraffatti|falso|falsi|non originale|non originali)',
      '(mi avete|ci avete|mi hanno|ci hanno) (venduto|inviato|mandato|spedito) (un |una |dei |delle |)(falso|falsi|contraffat*|imitazione|copia|copie|' +
        'tarocc*)',
    ],
    'refund-ask': [
      '(rimborso|rimborsare|rimborsato|rimborsarmi|rimborsarci|rimborsati)',
      '(indietro i soldi|nota di credito|nota credito|restituzione della somma|restituzione del denaro)',
      '(addebitato|addebitata|addebito|pagato) (due volte|doppio|in doppio)',
      '(restitui*|rendere|ridate*|ridare|rimbors*|stornare|stornate*|riaccredit*) (mi |ci |) ' +
        '(i |il |la |l\'|)(soldi|denaro|importo|somma|acconto|pagamento|quanto versato|quanto pagato|caparra)',
      '(sconto|risarcimento|indennizzo|abbuono|nota di credito|compensazione) (per|sulla|sui|sul) ' +
        '(il |i |la |l\'|)(danno|danni|merce|mancanz*|pezzi|differenza|ritardo|disagio|difett*)',
    ],
    'return-ask': [
      '(reso|resi|restituzione) (della|del|merce|dei|prodotto|prodotti)', '(politica|procedura|modulo) (di |dei|) (reso|resi|restituzione)',
      '(voglio|vogliamo|vorrei|vorremmo|posso|possiamo|devo|dobbiamo|come|intendo|intendiamo) ' +
        '(restituire|rendere|rispedire|cambiare (il|la|i|le|l)|sostituire|fare (un |il )(reso|cambio)|effettuare (un |il )reso)',
      '(cambio|sostituzione|rimpiazzo) (di |del |della |dei |delle |)(taglia|colore|modello|prodotto|macchina|pezz* (difettos*|danneggiat*|rott*)|' +
        'articolo|merce|unita)',
    ],
    'repair-ask': [
      '(ricambi|ricambio|pezzi di ricambio|pezzo di ricambio) (per|del|della|originali|di|originale)*',
      '(non funziona|non si accende|non parte|guasto|guasta|si e rotto|si e rotta|ha smesso di|non scalda|in panne|difettoso|difettosa)',
      '(in garanzia|assistenza tecnica|codice errore|codice di errore|riparazione|riparare)',
      '(ho bisogno|abbiamo bisogno|cerco|cerchiamo|dove trovo|vendete|inviate*|ordinare|serve|servono|acquistare) … ' +
        '(ricamb*|pezz* di ricambio|scheda elettronica|resistenza|guarnizion*|cuscinett*)',
    ],
    'usage-ask': [
      '(come|istruzioni per) (si usa|si installa|installare|usare|montare|regolare|pulire|impostare|si monta|si regola|utilizzare|collegare)',
      '(manuale|istruzioni) (di|d\'uso|d\'istruzioni|di montaggio|uso|per l\'uso|di installazione)',
      '(libretto di istruzioni|schema elettrico|messa in funzione)',
      '(come) (si |devo |posso |bisogna |va |) (montare|montarl*|monta|calibrare|calibra|programmare|programma|pulire|pulisce|collegare|collega|' +
        'regolare|regola|installare|installa|configurare|configura|sostituire|cambiare|applicare|applica|lubrificare|usare|usa|impostare|imposta|' +
        'utilizzare|resettare|resetta)',
      '(manuale|manuali|istruzioni|guida|video|schema|libretto) (di |del |della |in italiano|in pdf|d\')(uso|utente|installazion*|montaggio|' +
        'manutenzione|collegamento|elettric*|programmazione|funzionamento|configurazione|macchina|istruzioni)*',
      '(non (so|sappiamo|riesco|riusciamo|capisco|capiamo|trovo|troviamo)) (come |a |) ' +
        '(instal*|configur*|mont*|us*|programm*|colleg*|calibr*|regol*|impost*|il manuale|le istruzioni|far partire|accend*)',
      '(ogni quanto|che olio|quale olio|che tipo di olio|che grasso|quale grasso|con che prodotto|con quale prodotto) … ' +
        '(cambi*|serve|us*|manut*|puli*|lubri*|consigli*|va)',
    ],
    'dispute-open': [
      '(reclamo|contestazione) (formale|per|sulla|sul|relativo|riguardo|scritto)*',
      '(vie legali|nostro avvocato|mio avvocato|aprire una contestazione|aprire una controversia|azione legale|diffida)',
      '(vorrei|vogliamo|intendo|intendiamo|sono costrett*|saremo costrett*|procederemo|aprire|aprirò|presentare|sporgere) (ad |a |) ' +
        '(un |una |)(aprire|sporgere|presentare|fare|reclamo|contestazione|controversia|disputa|denuncia|querela) … ' +
        '(reclamo|contestazione|controversia|disputa|denuncia|querela|paypal|formale|confronti|legale)',
      '(nostri avvocati|miei avvocati|vie legali|azioni legali|associazione consumatori|altroconsumo|codacons|giudice di pace|chargeback|messa in mora|' +
        'legale di fiducia)',
    ],
    'shipping-status': [
      '(numero|codice) di (tracking|spedizione|tracciamento|container|tracciabilita)',
      '(stato|tracciamento) (del|della|dell\') … (ordine|spedizione|consegna|container)',
      '(dove|a che punto) (si trova|e|sono|si trovano|sta|siamo con) (il |la |i |le |l\'|)(mio |nostro |mia |nostra |miei |nostri |) ' +
        '(ordine|pacco|container|merce|spedizione|consegna|colli|materiale|acquisto)',
      '(stato|avanzamento|situazione|tracciamento) (del |della |dell\')(mio |mia |nostro |nostra |vostro |) ' +
        '(ordine|spedizione|consegna|container|acquisto|imbarco)',
      '(quando|che giorno|entro quando) (arriva*|arrivera*|parte*|partira*|spedi*|verra (spedit*|consegnat*)|sara (spedit*|consegnat*|pront*)|salpa|' +
        'imbarc*|e prevista)',
      '(ordine|spedizione|container|consegna|merce|pacco) … (in ritardo|ritardat*|ferm* (a|in|al|presso)|non e (ancora |)partit*|non ancora spedit*|' +
        'bloccat* (a|in|al))',
    ],
    'customs-matter': [
      '(in dogana|alla dogana|dogana|doganale|doganali|sdoganamento|dazi doganali|codice doganale|spedizioniere doganale|dazi di importazione)',
    ],
    'documents-matter': [
      '(polizza di carico|certificato di origine|certificato d\'origine|packing list|distinta colli)',
      '(fattura commerciale|documenti di spedizione|documenti originali|bozza bl|documento di trasporto)',
      '(inviar*|inviate*|mandar*|mandate*|servono|serve|mancano|manca|correggere|emettere|abbiamo bisogno) … ' +
        '(documenti di spedizione|packing|bl|b/l|certificato (di|del|della|dei|delle|degli|dal|dalla)|fattura commerciale|polizza|awb|fitosanitari*|' +
        'documenti originali|distinta)',
    ],
    'order-change': [
      '(modificare|annullare|cambiare|aumentare|ridurre|aggiungere) … (l\'ordine|ordine|indirizzo|quantita|all\'ordine|al nostro ordine)',
      '(modificat*|annullat*|cambiat*|aggiungete|sospendete|fermate|aumentate|riducete) ' +
        '(il |la |l\'|al |del )(mio |nostro |)(ordine|produzione|spedizione|indirizzo|quantita|consegna)',
      '(annullamento|modifica|variazione|cancellazione|cambio) (del |della |dell\'|all\'|di )(mio |nostro |)(ordine|indirizzo|quantita|data di consegna|' +
        'consegna)',
      '(modificare|annullare|cambiare|aumentare|ridurre|aggiungere|disdire|cancellare|correggere|variare|spostare) … ' +
        '(ordine|indirizzo|quantita|quantitativi|data di consegna|destinazione|colore) ' +
        '(n|nr|numero|(di|del|della|dei|delle|degli|dal|dalla)|per|che|fatto|gia|prima|effettuat*|di ieri|precedent*|la|da)*',
    ],
    'payment-matter': [
      '(ricevuta|contabile|copia) (di|del) (pagamento|bonifico)',
      '(bonifico|pagamento|saldo|acconto) (effettuato|eseguito|fatto|della fattura|inviato|oggi|a saldo)',
      '(coordinate bancarie|vostro iban|saldo della|saldo fattura|fattura a saldo|spese bancarie)',
      '(invio|inviamo|allego|alleghiamo|mando|in allegato|ecco) … (ricevuta|contabile|distinta|copia|swift|quietanza) (di|del|della) ' +
        '(pagamento|bonifico|saldo|acconto|versamento)',
      '(pagamento|bonifico|saldo|acconto|versamento) (e stato|e|risulta|respint*|rifiutat*|tornat* indietro|ricevut*|non risulta|accreditat*|' +
        'effettuat*|disposto)',
      '(fattura|proforma|nota) … (errore|correggere|corrett*|sbagliat*|duplicat*|partita iva|ragione sociale|non corrispond*|importo|codice sdi|' +
        'split payment)',
      '(avete ricevuto|e arrivato|vi e arrivato|confermate|confermare|conferma) (il |l\'|la |ricezione (di|del|della|dei|delle|degli|dal|dalla) ' +
        '|)(nostro |mio |)(pagamento|bonifico|acconto|saldo)',
      '(confermar*|confermate|verificar*|e (corretto|vero|valido|giusto)) … (conto bancario|coordinate bancarie|iban|cambio (di|del|della|dei|delle|' +
        'degli|dal|dalla) (conto|banca))',
    ],
    'follow-up': [
      '(novita|notizie|aggiornamenti) (sul|sulla|sui|in merito|riguardo|per)*',
      '(non ho|non abbiamo|senza) (ancora|) (ricevuto|avuto) (risposta|riscontro|risposte|notizie|nessuna)',
      '(sollecito|sollecitiamo|sollecitare|vi sollecito|avete ricevuto la mia|avete ricevuto il mio|avete ricevuto la nostra|attendo ancora|' +
        'attendiamo ancora|vi ricordo che)',
      '(non (ho|abbiamo)|senza) (ancora |piu |mai |) (ricevuto|avuto|ottenuto) (alcun*|nessun*|ancora|una|vostr*|un) ' +
        '(risposta|riscontro|notizi*|offerta|preventivo|feedback)',
      '(ho|abbiamo|avevo|avevamo) (scritto|inviato|mandato|chiesto|richiesto) … (nessun*|non ho|non abbiamo|senza risposta|la settimana scorsa|' +
        'giorni fa|settimane fa|ad oggi|ma ancora|lunedi|il mese scorso)',
      '(faccio seguito|facciamo seguito|torno a scriver*|riscrivo|seconda email|secondo sollecito|avevate promesso|avreste dovuto|mi avevate detto|' +
        'a seguito della mia)',
    ],
    thanks: [
      '(grazie mille|molte grazie|grazie|vi ringrazio|ringraziamo) (per tutto|per l\'ottimo|per la qualita|per l\'aiuto)',
      '(grazie mille|molte grazie|grazie|vi ringrazio|ringraziamo) (per il vostro|per l\'eccellente|per la vostra|a tutti|dell\'ottimo|a tutto lo)',
      '(molto soddisfatti|molto soddisfatto|molto contenti|ottimo lavoro|ottimo servizio|arrivato tutto bene|tutto perfetto)',
      '(grazie|ringrazio|ringraziamo|grazie mille|molte grazie|grazie infinite) (per|a|di|dell\'|del|della|dei|tutti|ancora per|vivamente)',
      '(tutto|ordine|merce|macchina|prodott*|pacco) … (arrivat*|funziona|e) (molto |tutto |super |)(bene|perfett*|in perfett*|integr*|puntual*|' +
        'in ordine|in orario|impeccabil*|benissimo)',
    ],
    feedback: [
      '(suggerimento|suggerimenti|osservazione|consiglio) (per|su|sul|costruttiv*|di miglioramento)',
      '(solo per|volevo solo) (informarvi|segnalare|farvi sapere|dirvi)',
      '(vorrei|volevo|vorremmo|lascio|desidero) (lasciare |dare |condividere |raccontare |solo |)(un |una |la mia |il mio |)(opinione|esperienza|' +
        'commento|suggerimento|osservazione|feedback|recensione|parere)',
      '(potreste|dovreste|sarebbe bello|suggerisco|suggeriamo|consiglio) (migliorare|che miglior*|di miglior*|includere|cambiare|aggiungere) ' +
        '(il|la|i|le|un|una)',
    ],
    standstill: [
      '(macchina|linea|produzione|impianto|cantiere|stabilimento) (e|) (ferma|fermo|bloccata|bloccato|fermi)',
      '(controstallie|soste container|fermo macchina|fermo impianto|fermo produzione)',
      '(penale di ritardo|penali di ritardo|perdiamo soldi|clienti aspettano|clienti in attesa)',
      '(produzione|linea|impianto|fabbrica|cantiere|officina|attivita|macchina|ristorante) … ' +
        '(ferm*|bloccat*|chius*|senza lavorare|senza produrre) (per|da|e|senza|fino|a causa)',
      '(i miei|i nostri|il mio|il nostro) (clienti|cliente) (sta|stanno|ci|mi|sono|e) ' +
        '(aspettando|in attesa|reclam*|protest*|furios*|arrabbiat*|pression*|sollecit*)',
    ],
  },
} as const satisfies PhrasePack
