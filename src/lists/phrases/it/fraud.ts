import type { PhrasePack } from '../../concepts'

/** Italian: deceit for money, goods, documents or credentials. */
export const itFraud = {
  'fund-transfer': [
    '(trasferire|trasferimento|spostare|ricevere) … (fondi|somma|denaro|milioni) … ' +
      '(vostro conto|suo conto|tuo conto|vostro paese|suo paese|tuo paese|estero|milioni)',
    '(somma|importo|fondi|deposito) di … milioni … (dollari|euro|usd|us|sterline)',
    'milioni di (dollari|euro|sterline) … (eredita|conto|trasfer*|fondi|banca|deposit*|cassetta)',
    '(percentuale|%|per cento) … (per lei|per te|della somma|dei fondi|per il suo aiuto|per il vostro aiuto)',
    'proposta (di affari|commerciale) … (milioni|confidenziale|reciproc*|fondi)',
    '(fondi|conto|denaro) (dormient*|non reclamat*|congelat*|bloccat*|abbandonat*)',
    '(trasferire|spostare|investire|rimpatriare|collocare|sbloccare) … (fond*|somma|milioni|capital*|ingente) … ' +
      '(lei|voi|vostro conto|suo conto|suo paese|vostro paese|estero|stranier*|beneficiari*|tramite|percentuale|%)',
    '(transazione|affare|trasferimento|operazione) … (senza rischi*|priva di rischi*|esente da rischi*|100% sicur*|100% legale|privo di rischi*) … ' +
      '(milion*|percent*|%|banca|fondi|denaro|somma)',
  ],
  inheritance: [
    'parente (piu |)prossimo', '(cliente|marito|depositante) (defunto|deceduto)',
    '(mio|nostro|mia) (defunt*|compiant*) (marito|padre|cliente|zio|moglie|madre)',
    '(eredita|testamento|lascito) … (milioni|fondi|beneficiari*|reclam*|banca|erede|somma)', '(deceduto|morto) senza (lasciare |)(eredi|testamento|parenti)',
    '(beneficiario|erede) (dei|di questi|della|di questa) (fondi|eredita|somma)', 'stesso cognome',
    '(parente|familiare|erede|parenti) (prossim*|piu vicin*|in vita|legittim*|conosciut*|diretto) … ' +
      '(client*|defunt*|decedut*|fond*|reclam*|deposit*|banca|lei)',
    '(morto|deceduto|scomparso|morti|perse la vita|mori) … (incidente|aereo|covid|infarto|terremoto|tsunami|malattia) … ' +
      '(ered*|fond*|milioni|conto|deposit*|testamento|famiglia*)',
  ],
  'prize-win': [
    '(ha|hai|avete) vinto … (premio|euro|lotteria|somma|iphone|buono|estrazione)', '(vincitor*) … (lotteria|premio|estrazione|concorso|euro)',
    '(riscuotere|ritirare|reclamare|richiedere) (il |la )(suo|tuo|vostro|sua|tua) (premio|vincita|regalo|ricompensa)',
    '(congratulazioni|complimenti) … (vinto|vincitor*|selezionat* per ricevere|premio)', 'lotteria (internazionale|nazionale)',
    '(sua|suo|tua|tuo|vostra|vostro) (indirizzo|email|e-mail|numero|azienda|conto) … (selezionat*|vincitor*|premiat*|estratt*|sorteggiat*) … ' +
      '(premio|euro|dollari|usd|lotteria|bonus|€|risarcimento)',
    '(e stato|sei stato|e|sei|siete stati) (selezionat*|scelt*|estratt*|il vincitore|la vincitrice|il fortunato) … ' +
      '(premio|estrazione|lotteria|omaggio|iphone|buono|donazione|bonus|risarcimento|vincita)',
    '(suo|sua|vostro|vostra|tuo|tua) (email|e-mail|indirizzo|indirizzo email|mail|numero|indirizzo e-mail) … (e stat*|e risultat*|e uscit*) ' +
      '(selezionat*|scelt*|estratt*|vincitor*|sorteggiat*)',
  ],
  donation: [
    '(donare|donazione di|lasciare) … (la mia fortuna|i miei beni|i miei soldi|milioni|la mia eredita|il mio patrimonio)',
    '(ho deciso|vorrei|desidero|voglio) (di |)(donare|fare una donazione|fare donazione)',
    '(beneficenza|opere di carita|opere caritatevoli) … (fondi|denaro|milioni|somma|donare|donato a|donazion*)',
    '(orfanotrofi*|orfani|vedove) … (fondi|denaro|donare|donato a|donazion*|fortuna|eredita)',
    '(dono|donare|donarle|donando|donazione) … (milioni|fortuna|mio denaro|miei beni|€|euro|usd|dollari|eredita) … ' +
      '(lei|te|beneficenza|poveri|orfani|bisognosi|persone|opere|scelt*|selezionat*)',
    '(donazione|contributo|somma|regalo) (di|del valore di|pari a|per un importo di) … (€|euro|dollari|usd|eur|milion*) … (per lei|per voi|a voi|a te|' +
      'a lei|contatt*|rispond*|riscuot*|reclam*|e stat* selezionat*|beneficiari*|vostro favore)',
    '(le|vi|ti|a lei|a voi) (ho donato|abbiamo donato|e stata donata|sto donando|dono|doniamo|voglio donare|abbiamo deciso di donare)',
    '(vinto|vincitor*|vincitrice) … (lotteria|jackpot|superenalotto|euromillions|powerball|mega millions) … (don*|regal*|benefic*|condivid*|milion*)',
  ],
  'sad-story': [
    '(soldato|militare|generale|sergente|capitano|ufficiale) … (missione di pace|siria|afghanistan|iraq|yemen|esercito (degli |)(usa|stati uniti|' +
      'americano))',
  ],
  'bank-insider': [
    '(sono|mi chiamo|il mio nome e) … (direttore|direttrice|responsabile|revisore|contabile|funzionari*|dirigente|impiegat*) ' +
      '(di|della|del|presso|in) (una |la |un |)(banca|ufficio revisione|ufficio conti|ufficio crediti|ufficio cambi|dipartimento contabil*)',
    '(affare|proposta|transazione|operazione) … (reciproco vantaggio|vantaggio reciproco|beneficio reciproco|benefici reciproci|' +
      'vantaggi* per entrambi|senza risch*|100% sicur*|priva di rischi)',
    '(direttore|direttrice|revisore|responsabile|funzionario|contabile|manager) … (banca) … (proposta|cliente deceduto|defunto|milion*|somma|conto ' +
      'dormiente|affare)',
  ],
  secrecy: [
    '(mantenere|mantenga|mantenete|mantieni|tenere|tenga) … (segret*|riservat*|confidenzial*|riservatezza|riserbo)',
    '(strettamente|assolutamente|massimamente|altamente) (confidenzial*|riservat*|segret*)',
    '(non) (parli|dica|racconti|parlate|dite|dire|parlare|riveli|parlarne) … (nessuno|con altri|a terzi|colleghi)',
    '(resti|resta|rimanga|rimanere) tra (noi|di noi)', '(massima|assoluta|totale) (discrezione|riservatezza|segretezza)',
    '(questa faccenda|questa transazione|questa proposta|questo messaggio|tutto questo|questo affare) … ' +
      '(confidenzial*|riservat*|in segreto|segret*|tra noi)',
  ],
  'trust-plea': [
    '(persona|partner|socio|qualcuno|straniero) (onest*|di fiducia|affidabile|fidat*|di buona fede|degna di fiducia)', '(posso) fidarmi (di lei|di te|di voi)',
    '(mi fido di|ho fiducia in|ripongo la mia fiducia in) (lei|te|voi)', '(sorpres*|sorprender*) … (lettera|messaggio|email|non mi conosce|sconosciut*)',
    '(anche se|sebbene|nonostante) non ci conosciamo',
    'ho bisogno (del suo|del vostro|del tuo|della sua|della tua|della vostra) (aiuto|assistenza|collaborazione) … (trasfer*|fondi|denaro|invest*)',
    '(trovato|ottenuto) (il suo|il vostro|il tuo) (contatto|indirizzo|email) … (internet|ricerca|fiduc*|preghier*)',
    '(cerco|ho bisogno di|voglio|cerchiamo) (una |un |)(persona|socio|partner|qualcuno|straniero) … ' +
      '(fiducia|affidabile|onest*|dio|trasferire|fondi|investire|gestire)',
    '(potra|potrebbe|puo|forse) (sorprenderl*|sorprenderv*|sorprendersi|sembrar* (strano|sorprendente)) … ' +
      '(lettera|messaggio|email|contatt*|non mi conosc*)',
  ],
  'personal-details-ask': [
    '(invi*|mand*|forni*|indic*|compil*|conferm*) … (nome completo|dati personali|nome e cognome) … ' +
      '(eta|occupazione|professione|data di nascita|sesso|stato civile|conto bancario|coordinate bancarie|passaporto|carta d\'identita)',
  ],
  'identity-document-ask': [
    '(copia|foto|scansione|immagine) (del|della|di) (suo|sua|tuo|tua|vostro|un suo) ' +
      '(passaporto|carta d\'identita|documento|documento d\'identita|patente|codice fiscale)',
  ],
  'advance-fee': [
    '(spese|tassa|costi|costo|commissione|diritti|oneri) (di|del|notarili|legali) ' +
      '(registrazione|notaio|notarili|pratica|istruttoria|iscrizione|legalizzazione|attivazione|sblocco|trasferimento|certificazione|segreteria|' +
      'amministrativ*)',
    '(pagare|versare|anticipare|saldare) … (spese|tassa|tasse|costi|diritti|oneri) (di|notarili|legali|amministrativ*|doganali)',
    '(documenti|capitolato|bando) di gara … (acquist*|costo|pagamento|usd|tassa)',
    '(tassa|tasse|spese) … (per sbloccare|sblocco dei|sblocco del|per rilasciare|per il rilascio) (i |)(fondi|pacco|fondo|somma)',
    '(pagare|versare|depositare|trasferire|coprire|inviare|anticipare) … (tassa|tasse|spese|costo|costi|oneri|onorari*|imposta|cauzione|' +
      'assicurazione) (di|del|della|amministrativ*|legal*|notaril*|consolar*) (registrazione|iscrizione|pratica|gestione|elaborazione|trasferimento|' +
      'sblocco|rilascio|legalizzazione|notaio|certificat*|certificazione|ispezione|contratto|gara|attivazione|apertura|omologazione|consegna|' +
      'erogazione|avvocato)',
    '(tassa|tasse|spese|costo|cauzione|oneri) di (registrazione|iscrizione|pratica|elaborazione|sblocco|rilascio|legalizzazione|certificazione|' +
      'omologazione|partecipazione|bollo) … (usd|us$|$|€|euro|dollari|rimborsabil*|western|fornitor*)',
    '(prima di|per) (ricevere|sbloccare|rilasciare|elaborare|inviare|trasferire|aggiudicare|firmare|erogare|consegnare) … ' +
      '(deve|dovra|occorre|bisogna|e necessario|si richiede) (pagare|versare|depositare|inviare|trasferire|un pagamento|anticipare)',
  ],
  'tender-award': [
    '(abbiamo|ha) (selezionato|scelto|approvato) la (vostra|sua) (azienda|societa|ditta) … (contratto|gara|fornitura|progetto|appalto)',
    '(la vostra|la sua) (azienda|societa|ditta) (e stata|e) (selezionata|preselezionata|scelta|approvata|aggiudicataria) … ' +
      '(contratto|gara|fornitura|progetto|appalto|fornitor*)',
    '(aggiudicazione|aggiudicato) … (contratto|gara|appalto) … (vostra|sua azienda|ministero|milioni|diretta)',
    '(contratto|fornitura|appalto) … (ministero|governo) … (senza gara|vostra azienda|milioni|provvigione)',
    '(vostra|sua) (azienda|societa|ditta|impresa) (e stata|e|risulta) (selezionat*|preselezionat*|scelt*|approvat*|aggiudicatari*|prequalificat*) … ' +
      '(contratto|gara|fornitur*|progetto|appalto|ordine|ministero|governo)',
    '(siamo lieti|congratulazioni|abbiamo il piacere) … (vostra azienda|vostra societa|sua azienda|vostra ditta) … ' +
      '(selezionat*|scelt*|aggiudicat*|approvat*|vincitric*)',
    '(contratto|gara|appalto|progetto|fornitura) … (milioni|ministero|governo|onu|ecowas|cedeao|unione africana) … ' +
      '(aggiudic*|approvat*|selezionat*|vostra azienda)',
  ],
  'public-buyer-claim': [
    '(a nome|per conto|per incarico|rappresento|agente accreditato) (del|della|delle|di|il|le) ' +
      '(governo|ministero|onu|nazioni unite|ecowas|cedeao|unione africana|banca mondiale|presidenza|comitato)',
    '(governo|ministero|nazioni unite|onu|cedeao|ecowas|unione africana|banca mondiale|croce rossa|unicef) … ' +
      '(desidera|vuole|necessita|intende|acquistera|ha approvato|acquisto di|fornitura di)',
  ],
  'commission-offer': [
    '(commissione|provvigione|percentuale) (per|sara per|sarebbe per|di) (lei|voi|me|noi come intermediar*|il comitato|i funzionari|il direttore|' +
      'il mediatore)',
  ],
  'card-question': [
    '(accettate|accetta|accetti|prendete) … (carta di credito|carte di credito|carte|visa|mastercard)',
    '(posso|possiamo|vorrei|si puo) pagare … (carta|carte)', 'pagamento con carta', 'quali carte (accettate|accetta)',
    '(quali|che|che tipo di|che tipi di|quale) (carte|carta|tipi di carte|tipo di carta) ' +
      '(di (credito|debito)|di credito o debito|di credito e debito) … (accett*|prend*|us*|process*|si possono|ricev*)',
    '(pagare|pago|paghero|pagherei|pagheremo|acquistare|saldare|pagamento) … (con|tramite|via|mediante) (la |mia |la mia |una |nostra |) ' +
      '(carta|carte|visa|mastercard|american express|amex)',
  ],
  'card-abuse': [
    '(piu|diverse|due|tre|altra) carte … (divider*|addebit*|importo|pag*|suddivid*)', '(dividere|suddividere|ripartire) … (pagamento|importo|totale) … carte',
    '(invio|mando|fornisco|inviero) (i |)(dati|numeri|dettagli) della (mia |)carta',
    '(addebitate|addebiti|prelevate|prelevi|caricate|passate|puo addebitare|potete addebitare|puo prelevare|potete prelevare) … ' +
      '(sulla|dalla|alla|sulle|dalle|la) (mia|mie|stessa) (carta|carte)',
    '(do|daro|invio|inviero|invieremo|mando|mandero|passo|fornisco|forniro) (i |il |tutti i |) (dati|numeri|numero|dettagli|estremi) … ' +
      '(carta|carte|cvv|scadenza|per (addebitar*|prelev*))',
    '(numero|numeri|dati|estremi) (della|di|delle) (mia|mie|altra|un\'altra) (carta|carte) … ' +
      '(cvv|codice di sicurezza|scadenza|per addebitare|per il pagamento|per processare)',
  ],
  'own-shipper': [
    '(il mio|la mia|il nostro) (spedizioniere|corriere|agente di spedizione|agente|trasportatore|ditta di trasporto) ' +
      '(di fiducia |privato |)… (ritir*|passera|verra|preleva*|contattera)',
    '(ritirat*|prelevat*) dal (mio|nostro) (spedizioniere|corriere|agente|trasportatore)',
    '(corriere|trasportatore|spedizioniere) (privato|personale) … (ritir*|passera|preleva*)',
    '(mio|mia|nostro|nostra|un|uno|proprio|il|lo|la) (spedizioniere|corriere|agente di spedizione|agente di trasporto|agente di carico|agente|' +
      'trasportatore|autista|vettore|trasloc*|freight forwarder|ditta di traslochi|ditta di spedizioni|azienda di trasporti|compagnia di spedizioni) … ' +
      '(ritir*|preleva*|prender*|passera*|verra|vengono|viene a|raccogl*|carich*|si occupera)',
    '(ritir*|preleva*|raccogl*) (la |il |i |gli |le |) (merce|ordine|prodotti|carico|articoli|scatole|colli) … ' +
      '(mio|mia|nostro|un|il) (spedizionier*|agente|corriere|autista|trasportator*|vettore|ditta di trasport*)',
    '(ho|abbiamo|usero|useremo|utilizzo) (il mio |un |mio |nostro |il nostro |il proprio |un proprio ) ' +
      '(spedizionier*|agente di (spedizione|trasporto|carico)|corriere|trasportator*|vettore)',
  ],
  'third-party-charge': [
    '(pagare|paghi|pagate|inviare|inviate|versare|trasferire|girare) … (al mio|allo|alla|al nostro|al) ' +
      '(spedizioniere|corriere|agente|trasportatore|ditta di trasporto) … (western|conto|eccedenza|differenza|resto|contant*|a nome mio|per mio conto|' +
      'commissione|per me)',
    '(addebitate|aggiungete|includete|addebitare|aggiungere) … (spedizionier*|corriere|agente|trasportatore) … (carta|pag*|invi*|gir*|commissione|mancia)',
    '(non accett*) … carte … (spedizionier*|corriere|agente|trasportatore|pag*)',
    '(addebit*|aggiung*|includ*|caric*|prelev*) … (trasporto|spedizionier*|agente*|corriere|autista|trasportator*|spedizione) … ' +
      '(trasfer*|vers*|gir*|invi*|consegn*|pag*|western|contant*|a mio nome|a nome mio|per mio conto|per me|bonific*)',
    '(girare|giri|girate|passare|passi|trasferire|trasferisca|versare|versi|consegnare|consegni|inviare|invii|inviate|pagare|bonificare) ' +
      '(il|la|i|quel|quella|parte (di|del|della|dei|delle|degli|dal|dalla)|l\')(denaro|importo|differenza|resto|somma|eccedenza|fondi|soldi|contanti) ' +
      '(restante |rimanente |) (al|allo|alla|al mio|alla mia|al nostro) (spedizionier*|agente*|corriere|autista|trasportator*|ditta|azienda|vettore)',
    '(girare|giri|girate|passare|trasferire|trasferisca|versare|versi|consegnare|inviare|inviate|pagare|bonificare) … ' +
      '(denaro|importo|differenza|resto|somma|eccedenza|soldi) … (al|allo|alla) (mio |mia |nostro |) ' +
      '(spedizionier*|agente di spedizione|corriere|autista|trasportator*|ditta di trasport*|vettore)',
    '(spedizionier*|agente|corriere|autista|trasportator*|ditta di (trasport*|traslochi|spedizion*)) … ' +
      'non (accett*|prend*|ha|hanno|dispon*|lavor*) … (carta|carte|pos|terminale)',
    '(per mio conto|a mio nome|a nome mio|da parte mia) … (pag*|trasfer*|vers*|western|consegn*|bonific*) … ' +
      '(spedizionier*|agente*|corriere|autista|trasportator*)',
  ],
  overpayment: [
    '(eccedenza|eccesso|differenza|surplus|resto della somma) … (restitu*|rimbors*|rinvi*|rispedi*|trasfer*|inviar*|rimandar*)',
    '(restituire|rimborsare|rimandare|restituirmi) (il |la |l\')(eccedenza|differenza|eccesso|surplus)',
    '(assegno|pagamento|bonifico) … (importo superiore|superiore al (prezzo|costo))',
    '(eccedenza|eccesso|differenza|resto|avanzo|rimanenza|quanto avanza) … (restitu*|rimand*|rispedi*|trasfer*|rimbors*|vers* a|consegn* a|invi* a|' +
      'western union|mio agente|spedizionier*)',
    '(assegno|pagamento|bonifico|versamento) … (per errore|per sbaglio|in piu|importo maggiore|importo superiore|superiore al|maggiore del) … ' +
      '(restitu*|rimbors*|trasfer*|rimand*|differenza|eccedenza|agente|spedizionier*)',
    '(detragga|sottragga|trattenga|tenga|scali) (il |la |l\'|)(suo|sua|costo|parte|valore|importo|prezzo) … ' +
      '(invii|trasfer*|versi|rimand*|resto|rimanente|differenza|restitu*)',
  ],
  cheque: [
    'assegno (circolare|bancario|certificato|postale)', '(pagare|pagamento|pagheremo|paghero) … (con|tramite|mediante) assegno', 'vaglia postale',
    '(depositi|incassi|incassare|versi) l\'assegno',
  ],
  'bank-change': [
    '(abbiamo cambiato|abbiamo modificato|abbiamo aggiornato|abbiamo variato|cambiamo|stiamo cambiando) … ' +
      '(conto bancario|conto corrente|conto|coordinate bancarie|banca|iban|dati bancari)',
    '(nostro|nostra|nostre|il nostro|le nostre|la nostra) (conto|coordinate|banca|iban|dati) (bancari* |corrente |abituale |precedente |) ' +
      '(e stat* |sono stat* |e |sono |) (cambiat*|modificat*|aggiornat*|sostituit*|chius*|variat*)',
    '(informiamo|informare|informarv*|informarl*|comunichiamo|comunicare|comunicarv*|comunicarl*|notifichiamo|avviso (di|del|della|dei|delle|degli|' +
      'dal|dalla)|prendere nota (di|del|della|dei|delle|degli|dal|dalla)|prendete nota (di|del|della|dei|delle|degli|dal|dalla)) … ' +
      '(cambio|variazione|modifica|aggiornamento|nuovo|nuovi|nuove) … (conto|coordinate|banca|iban|dati bancari)',
    '(nostro|nostra|nostre|il seguente|le seguenti|questo|un) (nuovo|nuova|nuove|nuovi) ' +
      '(conto|coordinate bancarie|coordinate|banca|iban|dati bancari|dati di pagamento)',
    '(conto|banca|conti) … (revisione|audit|verifica fiscale|bloccat*|congelat*|sospes*|inattiv*|problemi fiscali|non puo ricevere|' +
      'non possiamo ricevere|chius*) … (nuov*|altro conto|pagament*|bonific*|seguente conto|conto alternativo|consociata|filiale)',
    'non (effettuate|effettui|bonificate|versate|paghi|pagate|inviate|utilizzate|usate|utilizzi) … ' +
      '(conto|banca|iban|coordinate) (precedent*|vecchi*|abitual*|solit*|che|indicat*)',
    '(pagate|paghi|bonificate|versate|versi|pagamenti devono|pagamento deve|pagare|effettuate|effettui|inviate|disponete) … ' +
      '(nuovo conto|altro conto|seguente conto|conto alternativo|conto della nostra (filiale|consociata)|conto sottostante|conto allegato|nuovo iban)',
    '(ignorate|ignori|annullate|non considerate|cestinate) … (conto precedente|coordinate|istruzioni di pagamento|proforma precedente|' +
      'fattura precedente|iban)',
  ],
  'payment-claim': [
    '(allego|alleghiamo|in allegato|allegat*|trovate|vedere|veda|aprire|scaricate|confermate) … ' +
      '(ricevuta|contabile|swift|distinta|avviso|copia) (di|del|della|bancari*|swift) (pagamento|bonifico|versamento|rimessa|bancario|swift)',
    '(abbiamo|ho|e stato) (gia |appena |) (effettuat*|eseguit*|disposto|fatto|inviat*|bonificat*|versat*|pagat*) … ' +
      '(pagamento|bonifico|acconto|saldo|50%|30%|fattura|versamento)',
  ],
  'credit-terms': [
    '(pagamento|saldo|dilazione|pagheremo|credito) (a|di) (30|45|60|90|120) (giorni|gg)',
    '(30|45|60|90|120) (giorni|gg) (data fattura|fine mese|dffm|df|dalla fattura|dalla consegna|fm|netti)',
    '(fido|affidamento|linea di credito|apertura di credito|aprire un conto cliente|pagamento dilazionato|pagamento posticipato)', 'condizioni di credito',
    '(credito|pagamento|pagare|saldo|fattura|riba|ri.ba|bonifico) (a |di |in |entro |) (trenta|quarantacinque|sessanta|novanta|30/60|30/60/90|60/90) ' +
      '(giorni|gg)',
    '(aprire|apertura (di|del|della|dei|delle|degli|dal|dalla)|richiedere|richiesta di|modulo di|richiediamo) ' +
      '(un |una |l\')(conto (cliente|fornitore|credito)|linea di credito|fido|credito commerciale|affidamento)',
  ],
  'credit-boast': [
    '(ottim*|eccellent*|solida|buona|buone) (solidita finanziaria|affidabilita creditizia|referenze bancarie|referenze commerciali|' +
      'situazione finanziaria|reputazione finanziaria|solvibilita|rating)',
    '(solidita|solvibilita|capacita) (finanziaria|economica) … (azienda|gruppo|garant*|societa)',
    'referenze (bancarie|commerciali) … (allegat*|disposizione|richiesta|forn*)',
    '(assicurazione del credito|assicurazione crediti|assicurabil*|affidat*) … (euler|coface|atradius|allianz|sace)',
    '(solvibilita|solidita|affidabilita|prestigio) (economica|finanziari*|creditizia|commerciale|internazionale) … ' +
      '(pagament*|credito|fornitor*|garan*|azienda|gruppo|anni|sempre)',
  ],
  'price-no-object': [
    '(il |)prezzo non (e|sara|rappresenta|costituisce) … (problema|importante|ostacolo)',
    '(non importa|a prescindere da*|indipendentemente da*) (il|quale sia il|l) (prezzo|costo)',
    '(accettiamo|accetto|d\'accordo con) (tutte |tutti |)(le vostre|i vostri|le sue|le|i) (condizioni|prezzi) … (senza|contratto|tutt*|trattativ*)',
    '(senza|nessuna|non serve) (trattare|contrattare|trattativ*|negoziare)', 'budget (illimitato|senza limiti|non e un problema)',
    '(accettiamo|accetto|siamo d\'accordo con|d\'accordo su) (il |vostro |i |qualsiasi |tutti i |tutte le |) (prezzo|prezzi|condizioni|termini) … ' +
      '(senza |qualsiasi|non serve|firmare|contratto|subito|trattar*|contratt*)',
  ],
  'any-goods': [
    '(qualsiasi|qualunque) (modello|marca|tipo|prodotto|colore|misura|articolo) … (avete|disponibil*|in magazzino|va bene|abbiate)',
    '(quello|cio|tutto quello|tutto cio) che avete (in magazzino|disponibile|in pronta)', '(alcuni|qualcuno) dei (vostri|suoi) (prodotti|articoli)',
    '(non importa|e indifferente) (il|la|quale) (modello|marca|tipo|colore|prodotto)',
    '(comprare|ordinare|acquistare|ordine di|acquisto di|un ordine per) (alcuni|alcune|qualche|certi|diversi|vari) (dei |) (vostri |suoi |) ' +
      '(prodotti|articoli|materiali|merce|attrezzature|cose|prodotto|articolo|pezzi)',
  ],
  'call-in-order': [
    '(chiamar*|chiamo|telefonar*|contattar*) … (fare|effettuare|completare|concludere|finalizzare|inoltrare|passare|dettare) ' +
      '(l\'|il mio |un |il |)(ordine|acquisto)',
  ],
  'contact-details-ask': [
    '(mi invii|inviami|inviate*|mi mandi|mandami|mandate*|mi dia|dammi|datemi|mi fornisca|fornit*|indichi|comunicat*|mi comunichi|ho bisogno (di|del|' +
      'della|dei|delle|degli|dal|dalla)) … (suo|tuo|vostro|il suo) (nome completo|nome e (il |) ' +
      '(numero|telefono|cellulare|cognome)|numero (diretto|personale|privato|di cellulare)|telefono (diretto|personale|privato)|cellulare personale)',
  ],
  'invitation-letter': [
    'lettera (di |d\')invito', '(invito) … (visto|ambasciata|consolato) … (viaggio|visit*|delegazione|persone|affari)',
    'visto (per affari|d\'affari|di affari|schengen)',
  ],
  'domain-scare': [
    '(registrare|registrazione (di|del|della|dei|delle|degli|dal|dalla)|richiest*) … ' +
      '(suo|vostro|questi) (nom* di dominio|domini*|marchio|parol* chiave) … (cina|asia|terz*|altra (azienda|societa)|cn|internet)',
    '(altra|una) (azienda|societa) … (richiest*|registr*|vuole usare) … (domini*|marchio|parola chiave|nome commerciale) … ' +
      '(suo|vostr*|conflitto|ceo|urgente|autorizz*)',
  ],
  'credential-ask': [
    '(verifichi|verificare|verifica|confermi|conferma|confermare|aggiorni|aggiorna|aggiornare|convalida*) ' +
      '(il |la |i |)(suo|tuo|vostro|sua|tua|tuoi|suoi|vostri) (account|conto|casella|password|identita|dati di accesso|indirizzo email|dati|profilo|' +
      'credenziali)',
    '(accedi|acceda|accedere|effettua il login|effettuare l\'accesso) … (email|password|account|link|documento|scaricare|credenziali|qui sotto)',
    '(inserisci|inserire|inserisca|digita) … (password|credenziali|dati di accesso|codice segreto)',
    '(codice|otp) … (ricevuto|arrivato|inviato) (via|per|tramite) sms', '(mandami|inviami|mi mandi|mi invii|mi dica) il codice … (sms|ricev*|arriv*|whatsapp)',
    '(verific*|conferm*|convalid*|aggiorn*|riattiv*|sblocc*|ripristin*) (il |la |i |le |l\'|)(suo|sua|tuo|tua|tuoi|suoi|vostro|vostra) ' +
      '(conto|account|casella|email|password|accesso|identita|credenziali|dati|profilo|utenza|identita digitale|carta)',
    '(effettua|effettui|effettuate|fai|esegui) (il |l\')(login|accesso) (con|qui|per|dal|al) ' +
      '(la |tua |sua |qui|vedere|verific*|mantenere|evitare|continuare|scaricare|leggere|link|tuo|suo|nostro)',
    '(clicc*|fare clic|fai clic|faccia clic) … (aggiornare|convalidare|verificare|riattivare|aumentare|confermare) … (casella|posta|account|quota|' +
      'webmail|mailbox)',
  ],
  'account-threat': [
    '(account|casella|conto|accesso|servizio|profilo|mailbox) … (sara|e stato|e stata|verra|sono stati) ' +
      '(sospes*|bloccat*|disattivat*|chius*|eliminat*|limitat*|cancellat*)',
    '(casella|spazio di archiviazione|posta in arrivo|quota) … (pien*|esaurit*|limite|superat*)',
    '(sua|tua|vostra) password (scade|e scaduta|sta per scadere|scadra)', '(attivita|accesso|accessi) (insolit*|sospett*|non autorizzat*)',
    'messaggi (in sospeso|in attesa|non recapitati|trattenuti)',
    '(conto|casella|email|accesso|servizio|dominio|profilo|utenza|account|carta) … ' +
      '(sara|e stat*|e|verra|saranno|risulta) (sospes*|bloccat*|disattivat*|chius*|eliminat*|limitat*|cancellat*|disabilitat*)',
    '(casella|posta elettronica|mailbox|spazio di archiviazione|account di posta|webmail) … (limite|quota|capacita|piena|esaurit*) … (raggiunt*|' +
      'superat*|aggiorn*|conval*|ricever*|aument*|clicc*)',
    '(casella|posta|mailbox|archiviazione|webmail) … (raggiunto|superato|esaurito) … (limite|quota|capacita|spazio)',
  ],
  'parcel-lure': [
    '(pacco|collo) (non e stato|non puo essere|non e ancora stato) (consegnat*|recapitat*)',
    '(pacco|spedizione|collo) … (in giacenza|trattenut*|in attesa|bloccat*|non e stato possibile|sospes*) … ' +
      '(consegn*|indirizzo|pag*|dogan*|conferm*|link|clicc*|spese)',
    '(non e stato possibile|non siamo riusciti a|tentativo di) (consegn*) … (pacco|spedizione|collo)',
    '(conferma|confermi|aggiorna|aggiorni) (il tuo|il suo|l\') … indirizzo … (pacco|link|clicc*|consegna)',
    '(spese|tassa|costi|oneri) (di spedizione|doganal*|di consegna|di sdoganamento) … (pacco|sblocc*|euro|link) … (pag*|clicc*|ricev*|pacco|link|sblocc*)',
    '(pacco|spedizione|collo|consegna) … (in giacenza|ferm*|trattenut*|in attesa|sospes*|non consegnat*|restituit*|non e stato possibile) … ' +
      '(consegn*|indirizzo|pag*|dogan*|tass*|conferm*|link|clicc*|qui|riprogramm*|spese)',
    '(riprogramm*|programm*|aggiorn*|conferm*) (la |l\'|il |i |)(consegna|indirizzo|dati di (consegna|spedizione)|spedizione) … ' +
      '(link|clicc*|qui|pacco|pag*|tariff*|€)',
  ],
  'document-lure': [
    '(visualizza*|apri*|scarica*|vedere|consulta*) (il |la |i |)(documento|documenti|fattura|file|ordine|pdf|messaggio vocale) … ' +
      '(clicc*|link|qui|password|accedi|pulsante)',
    '(clicca*|cliccare) … (documento|fattura|file|ordine|messaggio vocale|pdf)',
    '(documento|file|fattura) (condivis*|protett*|sicur*|crittografat*) … (apri*|visualizza*|clicc*|link|password|onedrive|sharepoint|dropbox)',
    '(nuovo|un) messaggio vocale',
    '(documento|documenti|file|fattura|ordine d\'acquisto|preventivo|ordine|contratto) … (vedere|visualizz*|apr*|scaric*|acced*|consult*) … ' +
      '(link|clicc*|onedrive|sharepoint|dropbox|wetransfer|google drive|effettua* il login|email e password|pulsante)',
    '(ha condiviso|e stato condiviso|ti ha inviato|le ha inviato) … (documento|file|fattura|messaggio vocale|cartella) … ' +
      '(vedere|apr*|visualizz*|clicc*|link|onedrive|sharepoint|docusign|qui)',
  ],
  'payment-lure': [
    '(tuo|suo|tua|sua|vostro) (pagamento|carta|abbonamento|fattura) … (non e riuscit*|rifiutat*|respint*|fallit*|scadut*|rinnovat* automaticamente|' +
      'non e stato possibile)',
    '(rimborso) … (fiscale|in suo favore|in attesa|disponibile|a tuo favore) … (clicc*|link|modulo|ricever*|conferm*)',
    '(agenzia delle entrate|inps|spid) … (rimborso|clicc*|link|avviso|sospes*|aggiorn*) … (clicc*|link|scaric*|dati|modulo|conferm*)',
    '(abbonamento|dominio|licenza|netflix|antivirus|norton|paypal|piano) … (scad*|rinnov*|non e stato possibile|sospes*|rifiutat*) … ' +
      '(clicc*|link|aggiorn*|pag*|annullare|chiam*)',
    '(ha|hai|risulta|abbiamo rilevato) (un|una) (pagamento|fattura|debito|multa|bonifico|rimborso) ' +
      '(in sospeso|insolut*|non pagat*|da ricevere|scadut*|a suo favore|a tuo favore|in attesa)',
    'per (ricevere|incassare|sbloccare|riscuotere) (il|il suo|il tuo) (pagamento|denaro|rimborso|importo) … ' +
      '(link|clicc*|dati della (sua|tua|carta)|modulo)',
  ],
  'deadline-threat': [
    '(entro|nelle prossime|in|entro le prossime) (24|48|72|12) ore … (o |altrimenti|sara|verra|sospes*|blocc*|chius*|elimin*|restitu*|perd*|evitare|pena)',
    '(in caso contrario|altrimenti) … (sospes*|bloccat*|chius*|eliminat*|perder*|account|restituit*|disattivat*)',
    '(per evitare|evitare) (la |il |l\')(sospensione|chiusura|blocco|eliminazione|disattivazione|interruzione) (del|della|dell)',
    '(24|48|72|12|ventiquattro) (h|ore) … (o |sara*|verra*|sospes*|blocc*|chius*|elimin*|cancell*|restitu*|perd*|evitare|altrimenti|' +
      'in caso contrario|disattiv*|pubblic*|per (pagare|confermare|verificare|aggiornare))',
    'se non (verific*|aggiorn*|conferm*|rispond*|pag*|lo fa|provved*|effettu*) … ' +
      '(perd*|sospes*|blocc*|chius*|elimin*|cancell*|restitu*|pubblic*|disattiv*)',
  ],
  extortion: [
    '(ho|abbiamo) (accesso|ottenuto l\'accesso|il controllo|pieno accesso|ottenuto accesso) … ' +
      '(tuo|suo|tua|sua|tuoi|suoi|vostr*) (dispositiv*|computer|account|webcam|contatti|email|telefono|server)',
    '(hackerato|violato|infettato|installato un (virus|trojan|malware)|criptato|crittografato|rubato) … ' +
      '(tuo|suo|tua|sua|tuoi|suoi|vostr*) (dispositiv*|computer|account|sistem*|dati|database|sito|file|rete|server|email)',
    '(inviero|pubblichero|diffondero|condividero|invieremo|pubblicheremo) … (video|registrazion*|foto|dati|informazion*|tutto) … ' +
      '(contatti|famiglia*|amici|clienti|colleghi|social|internet|concorren*)',
  ],
  'no-phone': [
    '(non (posso|possiamo|riesco a)) (telefonare|parlare al telefono|rispondere al telefono|ricevere chiamate|ricevere telefonate|chiamare)',
    '(non (telefon*|chiamat*|chiami|mi chiami|chiamare)) … (email|mail|per favore|messaggi*|scriv*|solo)',
    '(solo|soltanto|esclusivamente|unicamente) (via|per|tramite) (email|e-mail|mail|messaggio|messaggi|sms|iscritto)',
    '(problem* di udito|non udente|sordomut*|audioles*)',
    '(linee|telefono|centralino|linea telefonica) … (fuori servizio|guast*|in manutenzione|non funzion*)',
  ],
  'third-party-delivery': [
    '(consegn*|spedi*|invi*) … (magazzino|deposito|indirizzo) (temporane*|provvisori*|di terz*|terzo|alternativ*|in affitto|estern*|di consolidamento)',
    '(magazzino|deposito) di (consolidamento|terzi|transito)', '(non) (consegn*|sped*|invi*) … (sede|nostra sede|indirizzo di fatturazione|uffici)',
    'indirizzo di consegna … (piu tardi|in seguito|successivamente|verra comunicato|sara comunicato)',
    '(consegn*|invi*|spedi*|scaric*) … (magazzino|deposito|capannone|indirizzo|unita) ' +
      '(temporane*|provvisori*|in affitto|affittat*|di terzi|di consolidamento|alternativ*|divers* da)',
    '(indirizzo|luogo) (di |della |) (consegna|spedizione|destinazione) … (piu tardi|successivamente|in seguito|vi indichero|verra comunicat*|' +
      'quando sara pront*)',
  ],
  'off-platform': [
    '(scriv*|contatt*|rispond*|continu*|parliamo) … (mia email (personale|privata)|email (personale|privata)|mail privata|telegram|' +
      'fuori (dalla piattaforma|da alibaba|da questo sito)|signal)',
    '(rispond*|scriv*|contatt*) … (email|e-mail|mail|indirizzo|posta) (privat*|personal*|dirett*)',
  ],
  urgency: [
    '(il prima possibile|quanto prima|al piu presto|immediatamente|con urgenza|il piu presto possibile|oggi stesso|senza indugio)',
    '(molto|risposta|richiesta|e) urgente', 'urgentemente',
  ],
  'samples-sent-demand': [
    '(invi*|mand*|spedi*|necessit*|serv*) … campion* … (dhl|fedex|ups|express|espresso|corriere) … ' +
      '(indirizzo|dopo|piu tardi|successiv*|non (verranno |saranno |) restitu*|a vostre spese|subito|urgente*|vi daro|vi indichero|comunicher*)',
  ],
  'escrow-lure': [
    '(suo|tuo|il) denaro … (in attesa|trattenut*|bloccat*|in garanzia) … (carta|conferm*|ricever*|dati)',
    '(inserisci|inserire|inserisca|fornisci) … (dati|numero) della (tua |sua |)carta … (ricever*|pagamento|accredit*)',
    '(l\'acquirente|acquirente) (ha gia |ha )pagato … (ricever*|link|carta|conferm*)', '(conto|servizio) (di garanzia|escrow|fiduciario)',
    '(ricevere|incassare|riscuotere) (il |)(pagamento|denaro) … (link|carta|modulo|clicc*)',
    '(denaro|pagamento|fondi|importo) … (trattenut*|riservat*|in attesa|bloccat*|depositat*) … ' +
      '(carta|dati bancari|conferm* (la|il|l|spedizione)|codice di tracking|prova di spedizione|ricever*)',
  ],
  'investment-talk': [
    '(investire|investiment*|finanziare|finanziament*|investitor*) … (nella (vostra|sua) (azienda|societa)|nel (vostro|suo|tuo) ' +
      '(paese|progetto)|vostro paese)',
    '(il mio|i miei|un nostro|i nostri|un) (cliente|clienti|investitor*|gruppo) … (desider*|cerc*|vuol*|vogliono|interessat* a) (investire|finanziare)',
    '(fondi|capital*) … (investire|investimento) … (vostro paese|suo paese|estero|partner|progetti|vostra azienda)',
    '(cerco|cerchiamo|bisogno di) (un |)(socio|partner) … (investire|fondi|capital*|gestire)',
    '(investire|investimento|investimenti|investitor*|finanziare|finanziamento|fondi) … ' +
      '(nella (sua|vostra)|nel (suo|vostro)|sua|vostra) (azienda|paese|attivita|progett*|societa|settore)',
    '(rappresento|agente di|consulente di|per conto di) (un |una |un gruppo |) … ' +
      '(investire|investitor*|fondo sovrano|capitale disponibile|milioni) … (progett*|aziend*|attivita|paese|rendit*|partner|finanzi*)',
    '(opportunita|progett*|propost*|fondi|fondo) di investimento … (vostro paese|suo paese|partner*|milion*|capital*|interessat*|redditizi*|affidabile)',
    '(finanziamo|finanziamento|finanziare) … (vostri progetti|suoi progetti|vostro progetto|suo progetto|qualsiasi progetto|vostra attivita) … (tasso|' +
      'interess*|investitor*|milion*|capital*|prestit*|%)',
  ],
  'replica-ask': [
    '(replic*|imitazion*|clon*|copie) (aaa|1:1|esatt*|tipo aaa|qualita aaa|di marca|griffat*|di lusso|di (nike|adidas|gucci|rolex|jordan|iphone|' +
      'airpods|lv|louis|prada))',
  ],
  'vague-matter': [
    '(questione|messaggio|argomento|proposta|informazione|notizia|affare|progetto|comunicazione) (molto |estremamente |)(important*|urgent*|' +
      'confidenzial*|riservat*|redditizi*|privat*|personal*) … (discutere|condividere|con voi|con lei|parlar*|comunicar*|per voi|per lei|sottopor*)',
    '(importante|urgente) (questione|messaggio|proposta|comunicazione) … (discutere|condividere|con voi|con lei|parlar*|per voi|per lei)',
    '(qualcosa) di (molto |)(importante|urgente|riservato|confidenziale) … (dir*|condividere|discutere|parlar*|con lei|con voi|con te|comunicar*)',
    '(ho una|ho un) (proposta|affare|transazione|proposta d\'affari|proposta di affari|progetto d\'affari) … (per voi|per lei|per te|con lei|con voi|' +
      'milion*|benefic*|reciproc*|vantagg*)',
    '(maggiori|ulteriori|piu) (dettagli|informazioni) … (appena|quando|dopo|una volta|non appena) … (vostra risposta|sua risposta|tua risposta|ricev*|' +
      'rispond*|interesse|mi rispond*)',
    '(questo|questa|suo|sua|vostro) (indirizzo|email|e-mail|indirizzo email|mail) (e |)(ancora |)(attiv*|valid*|in uso)',
  ],
} as const satisfies PhrasePack['phrases']
