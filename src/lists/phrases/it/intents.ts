import type { PhrasePack } from '../../concepts'

/** Italian: what tells intents apart, orders placed, changed and gone wrong above all. */
export const itIntents: PhrasePack = {
  language: 'it',
  phrases: {
    damaged: [
      '(arrivat*|ricevut*|consegnat*) (tutt* |)(rott*|danneggiat*|ammaccat*|bagnat*|spaccat*|crepat*)',
      '(cartoni|pezzi|piatti|colli|vetri|merce|scatole) … (rott*|danneggiat*|ammaccat*|bagnat*|spaccat*)', '(sono|è) arrivat* rott*',
    ],
    short: [
      '(mancano|manca|mancavano) (1*|2*|3*|4*|5*|6*|7*|8*|9*|un|una|due|tre|dei|delle|alcuni|pezzi|colli)', '(consegna|ordine) incomplet*',
      '(ricevuti|arrivati|ricevuto) (solo|soltanto) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
    ],
    'poor-quality': [
      '(scarsa|pessima|cattiva|bassa) qualità', 'qualità (scarsa|pessima|inferiore|scadente|non conforme)',
      '(si scolorisce|si stacca|si rompe|arrugginisce|stinge) … (lavaggio|settiman*|giorni|mese)',
    ],
    'customs-hold': ['(bloccat*|ferm*|trattenut*|sequestrat*) … (in|alla|dalla) dogana', 'dogana (ha bloccato|trattiene|ha fermato|blocca|non rilascia)'],
    'returned-to-sender': ['(tornat*|restituit*|rispedit*|ritornat*) (al|in) (mittente|origine)'],
    'wrong-address': [
      '(consegnat*|spedit*|inviat*) … (indirizzo sbagliato|altro indirizzo|vecchio indirizzo|indirizzo errato)', 'indirizzo (sbagliato|errato)',
    ],
    'delivered-but-denied': ['(risulta|dice|segnato|stato|tracking) … consegnat* … (non|nessuno|mai|niente)'],
    'no-tracking': [
      '(numero di tracking|tracking|codice di spedizione|codice di tracciamento) … (non funziona|non esiste|non valido|inesistente|non trovato)',
      '(nessun|senza|mai ricevuto il) (tracking|numero di tracking|codice di tracciamento)',
    ],
    'stuck-in-transit': ['(pacco|spedizione|container|tracking|merce) … (fermo da|ferma da|non si muove|bloccato da|non avanza|senza aggiornament*)'],
    'goods-refused': [
      '(rifiutiamo|rifiutato|respingiamo|non accettiamo|contestiamo e rifiutiamo) (la |il |di ricevere |questa |) (merce|consegna|lotto|spedizione|prodotti)',
    ],
    'order-placed': [
      '(ordine|ordine d\'acquisto|buono d\'ordine) (in allegato|allegato|n.|nr|numero|come segue|di cui)',
      '(in allegato|alleghiamo|allego|ecco) (il |il nostro |l\'|nostro |) (ordine|ordine d\'acquisto)',
      '(come l\'ultima volta|come la volta scorsa|uguale al precedente|stesso ordine|come l\'ultimo ordine)',
      '(vorrei|vorremmo|vogliamo|voglio) (fare|effettuare|confermare|ripetere) (un |l\'|lo stesso |il |) (ordine|riordino)',
      '(confermo|confermiamo) (l\'|il |) (ordine|acquisto)',
    ],
    'no-remedy-wanted': [
      '(solo|giusto) (per|a titolo) (informazione|informarvi|informativo|farvelo sapere|conoscenza)',
      '(non serve|non occorre|non è necessari*) (fare|risposta|rispondere|nulla|niente)',
    ],
    feedback: ['(suggerimento|un consiglio|piccola osservazione|i clienti apprezzano|ai clienti piace|i nostri clienti)'],
    'order-change': [
      '(modificare|cambiare|aumentare|ridurre|aggiungere|variare) … (ordine|quantità|colore|pezzi|taglia|misura)',
      '(annullare|annullate|rimandare|posticipare) (l\'|il |la |) (ordine|spedizione|consegna)',
      '(modific*|cambi*|aument*|ridu*) (la |il |l\'|le |i |) (quantità|colore|colori|ordine|taglia|misura|indirizzo)',
    ],
    'documents-matter': [
      '(certificato d\'origine|certificato di origine|packing list|polizza di carico|fattura commerciale|bolla|eur1) (manca|corrett*|originale|non|per|e|in)',
      '(manca|mancano|inviare|mandare|correggere|serve) (il |la |i |l\'|) (certificato|polizza|packing list|documenti|fattura commerciale)',
    ],
    'customs-matter': ['(codice doganale|voce doganale|spedizioniere doganale|codice hs|taric|sdoganamento|dazi)', 'dogana … (multa|sanzione|pagare)'],
    'return-ask': [
      '(restituire|rendere|rispedire|cambiare|sostituire) (i |il |la |le |gli |un |due |questi |)(pezzi|prodott*|articol*|merce|dieci|capi|scarpe)',
      '(procedura|indirizzo|modulo) (per il |di |per la |) (reso|restituzione)',
    ],
    'repair-ask': [
      '(macchina|forno|pompa|motore|impianto) … (non parte|non funziona|si è fermat*|ferma|guast*|rott*|perde)',
      '(pezzo di ricambio|pezzi di ricambio|ricambi|ricambio|in garanzia|un tecnico|il tecnico|codice errore)',
    ],
    'usage-ask': [
      'come (si |posso |devo |faccio a |)(usa|usare|installa|installare|imposta|impostare|programma|programmare|monta|montare|regola|regolare|pulire|resettare|collegare)',
      '(manca|senza|non c\'è) (il |) (manuale|istruzioni)',
    ],
    'shipping-status': [
      '(dov\'è|dove si trova|quando arriva|quando parte|quando spedite|è partito|è partita) … (ordine|merce|pacco|container|spedizione|nave)',
    ],
    'payment-matter': [
      '(bonifico|saldo|acconto) (effettuato|pagato|inviato|eseguito|fatto|disposto)', '(contabile|ricevuta|copia) (del |di |) (bonifico|pagamento)',
    ],
    'follow-up': [
      '(ancora|finora) (nessuna|senza|non ho ricevuto) (risposta|notizie)',
      '(avete|ha|hai) (ricevuto|letto|visto) (la mia|il mio|la nostra) (mail|richiesta|email|messaggio)',
    ],
    counterfeit: ['(è|sono|sembra|sembrano) (un |una |dei |) (falso|falsi|falsa|contraffatt*|imitazione|copia|tarocc*)', 'contraffa*'],
    'agency-ask': [
      '(diventare|essere) (vostro|vostri|il vostro|rivenditor*|un) (rivenditor*|distributor*|agent*|rappresentant*|concessionari*)',
      '(rappresentanza|distribuzione) (esclusiva|del vostro marchio|dei vostri prodotti)',
    ],
    'customisation-ask': [
      '(stampare|ricamare|incidere|mettere|apporre) (il |la |) (nostro|nostra|mio|mia) (logo|marchio|nome|etichetta)', '(su|a|secondo|come da) disegno',
    ],
    'price-list': ['(listino prezzi|listino|lista prezzi|lista dei prezzi)'],
    'word-price': ['(prezzo|prezzi|costo|costi)'],
    'word-sample': ['(campione|campioni|campionatura)'],
    'word-catalogue': ['(catalogo|cataloghi)'],
    'word-logo': ['(logo|personalizz*|su misura)'],
    'word-agent': ['(distributore|rivenditore|concessionario)'],
    'word-order': ['(ordine|ordini)'],
    'word-parcel': ['(pacco|container|consegna|spedizione)'],
    'word-broken': ['(rotto|rotti|rotta|rotte|danneggiat*)'],
    'word-missing': ['(manca|mancano|mancante)'],
    'word-refund': ['(rimborso)'],
    'word-return': ['(reso|restituire|restituzione)'],
    'word-repair': ['(garanzia|ricambi*|guasto|difettos*|non funziona)'],
    'word-manual': ['(manuale|istruzioni)'],
    'word-customs': ['(dogana)'],
    'word-invoice': ['(fattura|pagamento|bonifico)'],
    'word-complaint': ['(reclamo)', '(avvocato|vie legali|azione legale|azioni legali|tribunale|diffida)'],
    'word-thanks': ['(grazie)'],
  },
}
