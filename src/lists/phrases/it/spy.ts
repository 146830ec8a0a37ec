import type { PhrasePack } from '../../concepts'

/** Italian: what collectors of trade secrets ask, and how they say that they will not buy. */
export const itSpy = {
  'cost-breakdown-ask': [
    '(scomposizione|ripartizione|dettaglio|struttura|suddivisione|breakdown) (dei|del|di) (costi|costo|prezzo|prezzi)',
    '(costo|costi|prezzo) (reale|di produzione|di fabbricazione|della manodopera|di manodopera|della materia prima|delle materie prime|industriale)',
    '(qual e|quale) (il |)(vostro|suo) (margine|ricarico|utile)',
    '(quanto|a che prezzo) (pagate|vi costa|vi costano|comprate|acquistate|guadagnate|costa produrre) (la|le|il|i|per|gli|un|al|materi*)',
    '(cost*|spes*) (di|del|della|per|totale|reale|reali) (produzione|produrre|fabbricazione|manodopera|materia prima|materie prime|materiale|' +
      'materiali|energia|lavorazione|ogni componente|componenti|trasformazione)',
    'quanto vi (costa*|resta|incide) (produrre|fabbricare|fare|realizzare|ogni (pezzo|unita)|la (materia|manodopera|resina)|il (materiale|cotone|' +
      'tessuto|filo)|l\'(acciaio|energia|alluminio))',
    'quanto (costa produrre|costa fabbricare|spendete per|guadagnate su|guadagnate per|costa la manodopera|costa la materia|incide la manodopera|' +
      'incide la materia)',
    '(che|qual e (la|il)|quale|quanto e) (la |il |) (percentuale|quota|margine|ricarico|utile|guadagno|incidenza) … ' +
      '(manodopera|materia*|materiale|utile|margine|energia|avete|vostro|resta|costo|prezzo)',
    '(a quanto|a che prezzo|quanto) (comprate|acquistate|pagate|prendete) (la |il |i |le |l\'|gli )(materi*|acciaio|resina|tessuto|cotone|alluminio|' +
      'plastica|component*|motor*|scheda|schede|chip|batteri*|polimer*|filo|pelle|carta|granulo)',
  ],
  'supplier-ask': [
    '(chi|quale azienda|quale fornitore) vi (fornisce|vende|rifornisce)', '(chi (e|sono)|qual e|quali sono) (il|i) (vostro|vostri|suoi) fornitor*',
    '(dove|da chi) (comprate|acquistate|importate|prendete|vi rifornite)', '(elenco|lista|nom*|contatt*) dei (vostri|suoi) fornitori',
    'fornitor* (di|della|delle) (vostr* |)(materia prima|materie prime|componenti|motori|compressori)',
    '(da chi|da quale fornitore|da quali fornitori|con quali fornitori|con chi|chi sono i fornitori) … ' +
      '(comprate|acquistate|vi rifornite|prendete|lavorate|importate|rifornisc*)',
    'chi (vi |) (vende|fornisce|produce|fabbrica|consegna|rifornisce) (la |il |i |le |l\'|gli |di )(resina|materi*|tessut*|acciaio|motor*|component*|' +
      'imball*|scatol*|stamp*|sched*|alluminio|filo|plastica|chip|batteri*|pomp*|valvol*|granul*)',
    '(nom*|dati|contatt*|elenco|lista|marc*) (dei|del|di|delle) (vostri |vostro |suoi |) ' +
      '(fornitor*|produttor* di (component*|materi*|motor*|stamp*|macchin*))',
  ],
  'customers-ask': [
    '(elenco|lista|nom*|contatt*|referenze) dei (vostri|suoi) (clienti|distributori|acquirenti)',
    '(chi sono|quali sono) i (vostri|suoi) (principali |maggiori |altri |)(clienti|distributori|acquirenti)',
    '(a chi|per chi|per quali marchi|a quali clienti|per quali aziende|a quali aziende) (vendete|producete|esportate|fornite|lavorate)',
    '(che prezzo|quanto|quali prezzi) (pagano|fate pagare|applicate) (i|gli|ai|agli|a) (vostri|altri|clienti)',
    '(a chi|per chi|a quali (aziende|clienti|marchi|catene|paesi)|per quali (aziende|clienti|marchi|catene)) ' +
      '(vendete|vende|esportate|fornite|producete|lavorate|avete venduto|fabbricate)',
    '(a che prezzo|che prezzo|che prezzi|quanto) (vend*|fate|fattur*|pagano|applic*) (a|agli|ai|i|gli) (altri |vostri |) ' +
      '(clienti|distributori|concorren*|importator*|altri)',
    '(che|quale|quanta) (commissione|provvigione|percentuale) (pagate|date|riconoscete) (a|agli|ai) (vostri |) ' +
      '(agenti|distributori|venditori|rappresentanti)',
  ],
  'process-ask': [
    'come (producete|fabbricate|realizzate|viene prodotto|vengono prodotti|viene realizzato|si produce)',
    '(processo|processi|fasi|ciclo) (di produzione|produttiv*|di lavorazione|di fabbricazione) … (dettagl*|descriv*|spieg*|video|macchin*|come|?)',
    '(quali|quante|che) (macchine|macchinari|tecnologi*|impianti) (usate|utilizzate|avete|impiegate)',
    '(video|foto) (della|del|dell) (vostra |vostro |)(officina|linea di produzione|reparto|processo|interno della fabbrica)',
    '(tempo ciclo|percentuale di scarto|tasso di scarto|scarti di produzione)',
    '(come|in che modo) (li |lo |la |) (producete|fabbricate|lavorate|saldate|trattate|temprate|verniciate|stampate|indurite|mescolate|fondete|' +
      'tingete|ottenete|essiccate|realizzate) … (processo|macchin*|prodott*|pass*|pezz*|material*|finitur*|temperatur*|?|durezza|superfici*|tessut*|color*)',
    '(descriv*|spieg*|dettagli*|conoscere|sapere|qual e|com\'e|condivid*|mostr*|passo passo) … ' +
      '(processo|processi|fasi|metodo|tecnica|ciclo|flusso) (di|del|completo) (produzione|produttivo|fabbricazione|lavorazione|tintura|saldatura|' +
      'tempra|iniezione|stampaggio|indurimento|miscelazione|finitura|verniciatura|rivestimento)',
    '(che|quali|quante|di che marca sono le) (marca di |tipo di |) (macchin*|macchinari|impianti|tecnologia|stampi|forni|presse|robot|telai) ' +
      '(utilizzate|usate|impiegate|avete|possedete|sono|lavora*)',
    '(video*|foto*|visita|tour) (del|della|dei|di|virtuale|dettagliat*|di come) (vostr* |) ' +
      '(officina|line* di produzione|fabbrica|process*|interno|macchine|stabilimento|producete|reparto|produzione)',
    '(che|qual e (la|il)|a che|a quale|quanto) (temperatura|velocita|pressione|scarto|percentuale di scarto|resa|tempo (di |) ' +
      '(ciclo|asciugatura|cottura)|tasso di (scarto|difetti)) … (processo|ciclo|vostro forno|vostri forni|usate|lavorate|producete|produzione|stampagg*|inie*|tempr*)',
  ],
  'capacity-ask': [
    '(qual e|quale) (la |)(vostra |)(capacita) (produttiva|mensile|annua|installata)', '(vostra) capacita (produttiva|mensile|annua)',
    'quanti (dipendenti|operai|turni|addetti|lavoratori) (avete|lavorano|ci sono|fate)', 'quante (linee|macchine|persone) (avete|lavorano)',
    '(vostro) fatturato', '(quota|percentuale) (di |)export',
    '(quanti|quante) (tonnellate|unita|pezzi|container|metri|paia|macchine|dipendenti|operai|addetti|linee|turni|ingegneri|presse|telai) … ' +
      '(produc*|fabbric*|avete|lavor*|ci sono|esport*|fate|(al|all) (mese|giorno|anno|turno))',
  ],
  'formula-ask': [
    '(formula|ricetta|formulazione|composizione esatta) (del|della|esatta|dei|chimica|completa|di questo) … ' +
      '(prodotto|impasto|miscela|vernice|colla|materiale|?|dosagg*|additiv*)',
    '(dosagg*|proporzion*|percentual*) (della miscela|di miscela|degli additivi|di ogni componente|degli ingredienti|della resina)',
    '(quali|che) (additivi|ingredienti) (usate|utilizzate|aggiungete)',
    '(formula|ricetta|formulazione|proporzion*|percentual*|dosaggio) (esatt*|chimica|complet*|precis*|dettagliat*|del rivestimento|della miscela|' +
      'dell\'impasto|del composto|di ogni (ingrediente|componente|materiale))',
    '(condivid*|invi*|forni*|rivel*|indic*|sapere|conoscere) … (la |vostra |la vostra ) (formula|formulazione|ricetta) ' +
      '(del|della|di|che|esatt*|complet*|per)',
    '(che|quali|quanto) (additiv*|ingredient*|catalizzator*|plastificant*|pigment*|stabilizzant*|legant*|resina) ' +
      '(e in che|usate|utilizzate|aggiungete|impiegate|mettete|contien*)',
  ],
  'drawing-ask': [
    '(inviare|inviarci|inviarmi|inviate*|mandare|mandarci|mandate*|condivid*|forni*|ottenere|avere) (i|vostri|il|le|la|gli) ' +
      '(disegni|disegno tecnico|disegni tecnici|schemi|schema elettrico|file cad|file 3d|esploso|esplosi|distinta base|gerber|progetti) ' +
      '(di |del |della |dei |degli |) (fabbricazione|produzione|costruttiv*|dettaglio|tutt*|vostr*|stampi|stampo|circuiti|macchina|ogni|complet*|' +
      'dettagliat*|prodotto|impianto)',
    '(disegni|disegni tecnici|file cad|schemi|distinta base|bom) (di (fabbricazione|produzione)|costruttivi|dello stampo|degli stampi|completi (di|' +
      'del|della|dei|delle|degli|dal|dalla)|della vostra (macchina)|delle vostre macchine|dei vostri (prodotti|impianti|stampi))',
  ],
  'survey-talk': [
    '(sondaggio|questionario) … (rispond*|compil*|minuti|aziende|settore|produttor*|allegat*)',
    '(ricerca|indagine|studio|analisi) (di mercato|di settore|comparativ*|del mercato)',
    '(tesi di (laurea|dottorato|master)|mia tesi|progetto universitario|ricerca universitaria)',
    '(studente|studentessa|ricercator*) (universitari*|dell\'universita|di ingegneria|di economia|presso)',
    '(studio|ricerca|analisi|report|benchmark|benchmarking|mappatura|banca dati) (di|del|sui|sul|comparativ*|per) ' +
      '(mercato|settore|fornitori|prezzi|produttori|concorrenza|costi)',
    '(stiamo|sto) (facendo|svolgendo|conducendo|realizzando|preparando|elaborando) ' +
      '(una |un |la mia |il mio |uno |)(ricerca|studio|tesi|indagine|analisi|benchmark*|confronto|report|mappatura|sondaggio)',
  ],
  'no-purchase': [
    '(non) (intendiamo|prevediamo|intendo|vogliamo|abbiamo intenzione di|ho intenzione di|pensiamo di) ' +
      '(acquistar*|comprar*|ordinar*|fare ordini|effettuare)',
    '(non (si tratta di|e)) (una |un |)(richiesta (d\'acquisto|di offerta|di preventivo)|ordine)',
    '(non (serve|servono|occorr*)) (campion*|preventiv*|offert*)', '(per ora|al momento|per il momento) (nessun|non compriamo|nessuna) (acquisto|ordine)',
    '(solo|soltanto|solamente) (a titolo (informativo|indicativo)|a scopo (informativo|di studio)|per confronto|per uno studio|per una ricerca)',
    'non (intendiamo|intendo|prevediamo|prevedo|pensiamo di|penso di|vogliamo|voglio|abbiamo intenzione di|ho intenzione di|abbiamo in programma di) ' +
      '(acquist*|comprare|ordin*|fare (un |) ordin*|import*)',
    'non (e|sarebbe|si tratta di|c\'e) (per |un |una |nessun* |) (acquisto|comprare|ordine|intenzione d\'acquisto|preventivo|progetto concreto) ' +
      '(per|di|ancora|ora|real*|concret*)',
    '(solo|soltanto|unicamente|semplicemente) (vogliamo|voglio|vorrei|per|a scopo|a titolo) ' +
      '(sapere|conoscere|confront*|avere un\'idea|informativ*|curiosita|capire|un confronto|riferimento|accademic*|di studio|uno studio|la tesi|' +
      'il nostro archivio)',
  ],
  'identity-withheld': [
    '(non (posso|possiamo)) (rivelare|divulgare|comunicare|fare|dire|indicare) … (nome|identita|cliente|azienda)',
    '(nome|identita) (del|della|dell) (nostro |mio |)(cliente|azienda|societa) … (riservat*|in seguito|piu avanti|successivamente|confidenzial*)',
    '(cliente|azienda) (riservato|riservata|anonim*)', '(accordo di riservatezza|nda) … (nome|rivel*|identita|cliente)',
    'non (posso|possiamo|sono autorizzat* a|siamo autorizzat* a|vuole|desidera) (rivelar*|divulgar*|menzionar*|dir*|indicar*|comunicar*|far*) … ' +
      '(nome|identita|azienda|cliente|societa|chi|marchio)',
    '(mio|nostro|il) (cliente|mandante|committente) (preferisce|desidera|vuole|chiede|rimane) … ' +
      '(anonim*|riservat*|non essere (nominat*|menzionat*|identificat*)|riservatezza)',
    '(nome|identita|dati) (del |della |dell\'|di )(mio |nostro |nostra |) (cliente|azienda|societa|committente) … ' +
      '(piu tardi|successiv*|dopo|previa firma|firmar* (un |l\')(nda|accordo)|riservat*|confidenzial*|non (si|posso|possiamo))',
  ],
} as const satisfies PhrasePack['phrases']
