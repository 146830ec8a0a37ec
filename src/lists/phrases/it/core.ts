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
    ],
    'quotation-ask': [
      'preventiv*', '(richiesta|richiedo|chiedo|vorrei|vorremmo|inviare|inviarci|formulare|fare) … (offerta|quotazione|proforma|preventivo)',
      '(quotazione|offerta) (per|di|prezzo|fob|cif|economica|del|commerciale)', '(richiesta d\'offerta|richiesta di offerta|richiesta di preventivo)',
      '(fattura proforma|fattura pro forma|vostra migliore offerta|quotare i|quotarci|quotarmi)',
    ],
    'catalogue-ask': [
      '(vostro|il|un|vostri|avere|inviare|ricevere|catalogo) catalogo*', 'catalogo (prodotti|completo|con|aggiornato|e|per favore|generale|in pdf)',
      'listino prezzi', '(avete|inviare|mandare|ricevere) … (catalogo|brochure|depliant|listino)',
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
    ],
    'availability-ask': [
      '(avete|vendete|producete|trattate|fornite) … (disponibile|disponibili|magazzino|pronta consegna|disponibilita)',
      '(disponete di|e disponibile|sono disponibili|e ancora disponibile) … (disponibile|disponibili|magazzino|pronta consegna|disponibilita)',
      '(disponibilita|pronta consegna|disponibile a magazzino) (di|e|immediata|per|del)*', 'vendete (anche|a|ai|le|i|questi|questo|direttamente)',
      'producete (anche|le|i|questi|questo)',
    ],
    'lead-time-ask': [
      '(tempi|tempo|termini|termine|data|tempistiche) di (consegna|produzione|spedizione|evasione|realizzazione)',
      '(quanto tempo|quanti giorni) … (consegna|consegnare|produzione|spedire|arrivare|ci vuole|ci vogliono)',
      'quando (potete|potreste|riuscite a) (consegnare|spedire)',
    ],
    'shipping-ask': [
      '(spedite|consegnate|esportate|effettuate spedizioni|fate spedizioni) (in|a|anche|all\'estero|fino)',
      '(costo|costi|spese|prezzo) (di|della|del) (spedizione|trasporto|consegna|nolo)',
      '(spedizione|trasporto|consegna) (in italia|a|compresa|compreso|inclusa|incluso|gratuita|fino a)*',
      'porto di (imbarco|destinazione|carico|genova|napoli)',
    ],
    'payment-terms-ask': [
      '(condizioni|modalita|termini|metodi|metodo|forme) di pagamento',
      '(accettate|si puo pagare|posso pagare|possiamo pagare|come si paga|come posso pagare|come pagare)',
    ],
    'minimum-order-ask': [
      '(ordine|quantita|quantitativo|lotto|acquisto) (minimo|minima|minimi|minime)',
      '(minimo) (d\'ordine|di ordine|ordinabile|d\'acquisto|quantitativo|per colore)',
      '(qual e il|c\'e un|c\'e una) (minimo|quantita minima|quantitativo minimo|moq)',
    ],
    'specification-ask': [
      '(scheda|schede|dati|caratteristiche|specifiche|informazioni|specifica|disegno|domanda) (tecnica|tecniche|tecnici|tecnico)',
      '(che|quale|quali) (materiale|misure|misura|dimensioni|spessore) (e|ha|hanno|sono|avete|usate|ci sono)*',
      '(che|quale|quali) (potenza|tensione|portata|capacita|peso|garanzia|grammatura) (e|ha|hanno|sono|avete|usate|ci sono)*',
      '(maggiori|ulteriori|piu) (informazioni|dettagli|info) (su|sul|sui|sulla|sulle|riguardo|riguardanti)',
      '(di che materiale|e compatibile con|e adatto per|e adatta per|funziona con|funziona a)', 'certificat* (ce|di conformita|iso)',
    ],
    'customisation-ask': [
      '(con|stampare|stampa|aggiungere|ricamare|apporre|incidere) (il |del|) (nostro|mio|logo|proprio) (logo|marchio|logotipo)*',
      '(personalizzato|personalizzata|personalizzati|personalizzate|personalizzare)',
      '(personalizzazione|su misura|marchio proprio|a marchio|conto terzi|con logo|ricamo logo)',
    ],
    'end-use': [
      '(per|nel|nella|e per) (il |la |i |un |una|) (nostro|nostra|mio|mia|nostri|miei) (progetto|negozio|negozi|azienda)',
      '(per|nel|nella|e per) (il |la |i |un |una|) (nostro|nostra|mio|mia|nostri|miei) (fabbrica|ristorante|hotel|albergo|clienti|cliente)',
      '(per|nel|nella|e per) (il |la |i |un |una|) (nostro|nostra|mio|mia|nostri|miei) (cantiere|laboratorio|bar|attivita)',
      '(per|nel|nella|e per) (il |la |i |un |una|) (nostro|nostra|mio|mia|nostri|miei) (stabilimento|panificio|agriturismo|mercato|officina)',
      '(per|alla) (rivendita|rivendere|rivenderli|uso personale|uso professionale|distribuzione)',
      '(ho|gestisco|abbiamo) un (piccolo|) (albergo|negozio|ristorante|hotel|bar|agriturismo|laboratorio)',
    ],
    'buyer-role': [
      '(siamo|sono) (un|una|un\'|) (importatore|importatori|distributore|distributori|grossista|grossisti|rivenditore|rivenditori|azienda)',
      '(siamo|sono) (un|una|un\'|) (impresa|ditta|societa|commerciante|produttore|produttori|artigiano|catena|albergo|impresa edile|dettagliante)',
      '(ufficio|responsabile|direttore|addetto|reparto) (acquisti|agli acquisti|approvvigionamenti|ufficio acquisti)',
      '(importatore|distributore|grossista|rivenditore) (di|in|per|italiano)',
    ],
    'company-introduction': [
      '(la nostra|la mia|nostra) (azienda|ditta|societa|impresa) (e|si|opera|ha|nasce|importa|distribuisce|produce)',
      '(azienda|ditta|societa) (con sede|situata|specializzata|fondata|leader|italiana) (a|in|nel|nella|di)*',
      '(dal|da oltre) (1|2|3|4)* … (anni|importiamo|operiamo|nel settore|sul mercato)', '(mi presento|ci presentiamo|presentare la nostra)',
      '(abbiamo|con) … (punti vendita|negozi|dipendenti|filiali)',
    ],
    'agency-ask': [
      '(diventare|essere) … (distributore|distributori|rivenditore) (esclusivo|ufficiale|autorizzato|per|in|di|della|dei)',
      '(proporci come|proporre come|interessati a) … (distributore|distributori|rivenditore) (esclusivo|ufficiale|autorizzato|per|in|di|della|dei)',
      '(diventare|essere) … (agente|agenti|rappresentante|concessionario) (esclusivo|ufficiale|autorizzato|per|in|di|della|dei)',
      '(proporci come|proporre come|interessati a) … (agente|agenti|rappresentante|concessionario) (esclusivo|ufficiale|autorizzato|per|in|di|della|dei)',
      '(distribuire|rappresentare|commercializzare|rivendere) (i|la|le) (vostri|vostra|vostre) (prodotti|marca|macchine|gamma|linea|articoli)',
      '(esclusiva|rappresentanza|distribuzione) (per l\'italia|per il|in esclusiva|esclusiva)',
    ],
    'need-by': [
      '(entro) (il|la|fine|meta|e non oltre|aprile|maggio|giugno)* … (consegna|serve|servono|bisogno|consegnato)*',
      '(entro) (luglio|settembre|ottobre|dicembre|natale|questa|la fine|e)* … (consegna|serve|servono|bisogno|consegnato)*',
      '(consegna|ci serve|ci servono|mi serve|mi servono|bisogno|ricevere) … (entro|prima del|prima di|non oltre)',
      '(entro e non oltre|data limite|al piu tardi)',
    ],
    'not-received': [
      '(non|mai|ancora non) (ho|abbiamo|e|sono|mi e) (ancora |mai|) (ricevuto|arrivato|arrivata) … (ordine|pacco|merce|container|spedizione|prodotti|colli)*',
      '(non|mai|ancora non) (ho|abbiamo|e|sono|mi e) (ancora |mai|) (arrivati|consegnato|stato consegnato) … (ordine|pacco|merce)*',
      '(non|mai|ancora non) (ho|abbiamo|e|sono|mi e) (ancora |mai|) (arrivati|consegnato|stato consegnato) … (container|spedizione|prodotti|colli)*',
      '(pacco|merce|ordine|container|spedizione) … (non arrivat*|mai arrivat*|non e arrivat*|non ricevut*|smarrit*|in ritardo|non e ancora)',
    ],
    'not-as-described': [
      '(non conforme|non conformi|diverso da|diversa da) (a|al|alla|quanto|quello|quelli|campione|all\'ordine|ordinato|ordine|la|il)*',
      '(diversi da|diverse da|non corrisponde|non corrispondono) (a|al|alla|quanto|quello|quelli|campione|all\'ordine|ordinato|ordine|la|il)*',
      '(colore|misura|modello|articolo|prodotto|taglia|merce|materiale) (sbagliato|sbagliata|errato|errata|diverso da)', '(scarsa|pessima) qualita',
    ],
    damaged: [
      '(arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|consegnato|consegnata) … (rotto|rotta|rotti|rotte|danneggiat*)',
      '(arrivato|arrivata|arrivati|arrivate|ricevuto|ricevuta|consegnato|consegnata) … (bagnat*|graffiat*|ammaccat*|crepat*|arrugginit*)',
      '(merce|pacco|prodotto|prodotti|scatole|piastrelle) (danneggiat*|rotta|rotte|rotti|avariata)', 'danni (da|di) trasporto',
    ],
    short: [
      '(mancano|manca|mancavano|mancante|mancanti) (1|2|3|4|5|6|7|8|9|all\'|dei|delle|alcuni|alcune|pezzi|cartoni|colli|nella|nel|dalla|dal)*',
      '(ammanco|quantita inferiore|merce mancante|consegna incompleta|ordine incompleto)',
    ],
    counterfeit: [
      '(prodotto|prodotti|ricambi) (contraffatto|contraffatti|falso|falsi|non originale|non originali)',
    ],
    'refund-ask': [
      '(rimborso|rimborsare|rimborsato|rimborsarmi|rimborsarci|rimborsati)',
      '(indietro i soldi|nota di credito|nota credito|restituzione della somma|restituzione del denaro)',
      '(addebitato|addebitata|addebito|pagato) (due volte|doppio|in doppio)',
    ],
    'return-ask': [
      '(restituire|rendere|cambiare|sostituire) (la|il|i|le|l\'|questo|questa) (merce|prodotto|prodotti|articolo|ordine|macchina|pezzo|articoli)',
      '(reso|resi|restituzione) (della|del|merce|dei|prodotto|prodotti)', '(politica|procedura|modulo) (di |dei|) (reso|resi|restituzione)',
    ],
    'repair-ask': [
      '(ricambi|ricambio|pezzi di ricambio|pezzo di ricambio) (per|del|della|originali|di|originale)*',
      '(non funziona|non si accende|non parte|guasto|guasta|si e rotto|si e rotta|ha smesso di|non scalda|in panne|difettoso|difettosa)',
      '(in garanzia|assistenza tecnica|codice errore|codice di errore|riparazione|riparare)',
    ],
    'usage-ask': [
      '(come|istruzioni per) (si usa|si installa|installare|usare|montare|regolare|pulire|impostare|si monta|si regola|utilizzare|collegare)',
      '(manuale|istruzioni) (di|d\'uso|d\'istruzioni|di montaggio|uso|per l\'uso|di installazione)',
      '(libretto di istruzioni|schema elettrico|messa in funzione)',
    ],
    'dispute-open': [
      '(reclamo|contestazione) (formale|per|sulla|sul|relativo|riguardo|scritto)*',
      '(vie legali|nostro avvocato|mio avvocato|aprire una contestazione|aprire una controversia|azione legale|diffida)',
    ],
    'shipping-status': [
      'dove (si trova|e|sono|si trovano) (il|la|i|le|l\') (mio |nostro |mia |nostra|) (ordine|pacco|container|merce|spedizione|consegna)',
      '(numero|codice) di (tracking|spedizione|tracciamento|container|tracciabilita)',
      '(stato|tracciamento) (del|della|dell\') … (ordine|spedizione|consegna|container)',
      'quando (arriva|arrivera|parte|partira|spedite|consegnate) (il|la|l\'|i) (merce|ordine|container|pacco|nave|spedizione|mio|nostro|nostra)',
    ],
    'customs-matter': [
      '(in dogana|alla dogana|dogana|doganale|doganali|sdoganamento|dazi doganali|codice doganale|spedizioniere doganale|dazi di importazione)',
    ],
    'documents-matter': [
      '(polizza di carico|certificato di origine|certificato d\'origine|packing list|distinta colli)',
      '(fattura commerciale|documenti di spedizione|documenti originali|bozza bl|documento di trasporto)',
    ],
    'order-change': [
      '(modificare|annullare|cambiare|aumentare|ridurre|aggiungere) … (l\'ordine|ordine|indirizzo|quantita|all\'ordine|al nostro ordine)',
    ],
    'payment-matter': [
      '(ricevuta|contabile|copia) (di|del) (pagamento|bonifico)',
      '(bonifico|pagamento|saldo|acconto) (effettuato|eseguito|fatto|della fattura|inviato|oggi|a saldo)',
      '(coordinate bancarie|vostro iban|saldo della|saldo fattura|fattura a saldo|spese bancarie)',
    ],
    'follow-up': [
      '(novita|notizie|aggiornamenti) (sul|sulla|sui|in merito|riguardo|per)*',
      '(non ho|non abbiamo|senza) (ancora|) (ricevuto|avuto) (risposta|riscontro|risposte|notizie|nessuna)',
      '(sollecito|sono in attesa|siamo in attesa|in attesa di un vostro riscontro)',
      '(resto in attesa|avete ricevuto la mia|avete ricevuto il mio|attendo ancora|ricordo che)',
    ],
    thanks: [
      '(grazie mille|molte grazie|grazie|vi ringrazio|ringraziamo) (per tutto|per l\'ottimo|per la qualita|per l\'aiuto)',
      '(grazie mille|molte grazie|grazie|vi ringrazio|ringraziamo) (per il vostro|per l\'eccellente|per la vostra|a tutti|dell\'ottimo|a tutto lo)',
      '(molto soddisfatti|molto soddisfatto|molto contenti|ottimo lavoro|ottimo servizio|arrivato tutto bene|tutto perfetto)',
    ],
    feedback: [
      '(suggerimento|suggerimenti|osservazione|consiglio) (per|su|sul|costruttiv*|di miglioramento)',
      '(solo per|volevo solo) (informarvi|segnalare|farvi sapere|dirvi)',
    ],
    standstill: [
      '(macchina|linea|produzione|impianto|cantiere|stabilimento) (e|) (ferma|fermo|bloccata|bloccato|fermi)',
      '(controstallie|soste container|fermo macchina|fermo impianto|fermo produzione)',
      '(penale di ritardo|penali di ritardo|perdiamo soldi|clienti aspettano|clienti in attesa)',
    ],
  },
} as const satisfies PhrasePack
