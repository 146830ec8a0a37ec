import type { PhrasePack } from '../../concepts'

/** Italian: what sellers and promoters write. */
export const itSpam = {
  'everything-ask': [
    '(tutti|tutte) (i |le |)(vostri|vostre|suoi|i|le) (prodotti|modelli|articoli|prezzi|referenze|macchine|misure) … ' +
      '(prezz*|listino|catalogo|con|invi*|mand*|preventivo)',
    '(prezzi|listino|catalogo|preventivo|quotazione|informazioni) (complet* |)(di|per|su) (tutti|tutte|tutto)', '(listino|catalogo) (prezzi |)complet*',
    '(tutta la (vostra |)gamma|gamma completa|intera gamma)',
  ],
  'seo-offer': [
    '(prima pagina|primi posti|prime posizioni|primi risultati) (di|su|nei risultati di) google',
    '(posizionamento|ottimizzazione|indicizzazione) (seo|sui motori|sui motori di ricerca|su google|organico|del sito|del vostro sito)',
    '(aumentare|migliorare|incrementare) … (traffico|visibilita online|posizionamento|visite) … (sito|google)', '(consulente|agenzia|consulenza) seo',
    '(piu|aumentare|aumenta|raddoppiare|attirare|generare) (il |vostro |)(traffico|visite|visibilita) ' +
      '(organic*|web|su google|sul vostro|al vostro|online|qualificat*)',
  ],
  'web-design-offer': [
    '(realizzazione|creazione|sviluppo|restyling|progettazione) (di |del |)(siti|sito|app|e-commerce|ecommerce) ' +
      '(web|internet|su misura|professional*|vostro|per aziende)',
    '(realizziamo|sviluppiamo|creiamo) (siti|app|e-commerce|il vostro sito)', '(rifare|rinnovare|modernizzare) il (vostro|suo|tuo) sito', 'web agency',
    '(realizziamo|realizzo|creiamo|creo|sviluppiamo|sviluppo|progettiamo) (siti|sito|e-commerce|app|landing|pagine) ' +
      '(web|internet|professional*|su misura|modern*|a partire|page*|in wordpress|per)',
  ],
  'contact-list-offer': [
    '(database|elenco|elenchi|liste|lista) (di |)(email|aziende profilate|aziendali|buyer|importatori verificati|partecipanti|contatti verificati|' +
      'contatti profilati)',
    '(vendiamo|offriamo|vendita) … (database|liste di contatti|indirizzi email|elenchi)', '(indirizzi email|contatti) (verificati|profilati)',
    '(database|elenco|elenchi|lista|liste) … (buyer|importatori|email|contatti|partecipanti|visitatori|manager|aziende) … ' +
      '(aggiornat*|verificat*|excel|profilat*|validat*|record|disponibil*|fiera)',
    '(interessat* a|volete|desidera) (acquistare|comprare|ricevere|avere) … (lista (dei |di )(partecipanti|contatti|email|espositori|buyer)|' +
      'elenco (dei |di )(partecipanti|contatti|visitatori)|database)',
  ],
  'marketing-offer': [
      '(newsletter|dem|invio) (a|verso) (oltre |più di |)(1*|2*|3*|4*|5*|6*|7*|8*|9*) (buyer|buyers|contatti|iscritti|lettori|aziende|operatori)',
    '(agenzia|servizi|strategi*|esperti) (di|in) (marketing|comunicazione|pubblicita)', 'gestione (dei|delle) (social|vostri social|pagine social)',
    '(piu|nuovi|acquistare) follower', '(generazione di|generare|acquisizione) (lead|contatti qualificati|nuovi clienti)',
    '(trovare|acquisire|attirare) (nuovi|piu) clienti', 'campagne (pubblicitarie|google ads|facebook|email|di email)',
    '(vostra|vostro|tua|tuo|sua) (attivita|brand|azienda|presenza) … (social media|social network|instagram|facebook|tiktok|influencer*|campagn*|' +
      'pubblicita digitale)',
    '(creiamo|gestiamo|curiamo|realizziamo|produciamo) (i|le|la|il|campagn*|contenut*|video) … ' +
      '(social|brand|digital*|aziendal*|promozional*|instagram|facebook|advertising)',
    '(aiutiamo|aiuto|generiamo|portiamo|garantiamo|procuriamo) … (clienti|vendite|lead|appuntamenti|contatti) ' +
      '(qualificat*|ogni mese|al mese|per la (vostra|tua)|nuovi|con)',
    '(aiutiamo|aiuto|possiamo aiutar*|posso aiutar*) … (trovare|ottenere|acquisire|attirare|raggiungere) … (clienti|ordini|contratti|commesse|buyer|mercati)',
    '(nuovi clienti|piu clienti|nuove commesse|nuovi ordini) … (ogni mese|al mese|per la vostra|per la sua|per la tua|senza chiamate|garantit*|linkedin)',
    '(articolo|intervista|servizio|redazionale|pubblicita|spazio pubblicitario) … (vostra azienda|vostra impresa|sua azienda) … (rivista|magazine|' +
      'edizione|giornale|portale|tv|speciale)',
  ],
  'loan-offer': [
    '(offro|offriamo|concediamo|concedo|eroghiamo) … (prestit*|finanziament*|credit*)',
    '(bisogno|ricerca) di un (prestito|finanziamento) … (urgente|contatt*|tasso|rapido|?)', '(offerta|richiesta) di prestito',
    'prestit* … (tasso di interesse|tasso del|senza garanzie|tra privati|al 2%|al 3%|veloce)', '(prestito|prestiti) (tra privati|personale rapido|veloci)',
    'consolidamento debiti',
    '(prestito|prestiti|credito|finanziamento|finanziamenti) (rapid*|veloc*|immediat*|urgente|facil*|senza garanzi*|tra privati|personal*|a tasso|' +
      'per aziende|in 24|in 48|fino a|agevolat*)',
    '(prestit*|credito|finanziament*) … (tasso|interesse|interessi) (del|di|d\'interesse|fisso|annuo|al|e) … (%|per cento)',
    '(offerta di |)(prestito|prestiti|denaro|credito) (tra|fra) (particolari|privati|persone serie)',
    '(presto|prestiamo|prestare) (denaro|soldi|capitali) … (%|tasso|persone|privat*|tutti)',
    '(problemi|difficolta) (finanziari*|economic*|bancari*) … (prestit*|credit*|aiut*|soluzion*|contatt*)',
    '(rifiutat*|respint*) dall* (banca|banche|vostra banca) … (prestit*|credit*|aiut*|soluzion*|finanz*)',
  ],
  gambling: ['(casino online|scommesse sportive|slot machine online|giri gratis|bonus benvenuto|bonus di benvenuto|senza deposito)'],
  'crypto-promotion': [
    '(investi|investire|guadagna|guadagnare|guadagni|profitti) … (bitcoin|criptovalut*|crypto|cripto|usdt|forex|trading)',
    '(guadagn*|profitt*|rendiment*) (giornalier*|garantit*|settimanal*|quotidian*)',
    '(piattaforma|segnali|bot) … trading … (guadagn*|profitt*|rendiment*|crypto)',
    '(investi|investa|investendo|deposita|inizia con|inizi con) … (usd|usdt|dollari|euro|€|$) … ' +
      '(guadagn*|ricev*|profitt*|giornalier*|settiman*|rend*|prelev*)',
    '(milion*|migliaia|fortuna|ricch*) … (criptovalut*|crypto|cripto|bitcoin*) … (mes*|giorni|settiman*|guadagn*)',
    '(criptovalut*|crypto|cripto|bitcoin*) … (milion*|ricc*|fortuna|raddoppi*|moltiplic*) … (mes*|giorni|settiman*|guadagn*|diventa*)',
  ],
  'get-rich': [
    '(guadagnare|guadagna|guadagni|generare|genera) (soldi|denaro|online|da casa|fino a|un reddito|€|entrate|extra) ' +
      '(da casa|online|facil*|veloc*|senza (uscire|esperienza|investire)|€|al giorno|al mese|1*|2*|3*|5*|lavorando|passiv*)',
    '(vuoi|volete|vuole|desideri|vorresti) … (diventare|essere) (ricc*|milionari*|finanziariamente indipendent*|liber* finanziariamente)',
    '(reddito|entrat*|rendit*) (passiv*)',
    '(liberta finanziaria|indipendenza finanziaria|soldi facili|guadagno facile|guadagni facili)',
    '(guadagna|guadagnare|guadagnate|guadagni) … (€|euro|$|dollari) (al|a|in|ogni|all\') (giorno|settimana|ora|mese|giorni|settimane|poche)',
  ],
  'pharma-adult': [
    '(perdere|perdi|dimagrire|dimagrisci|bruciare|brucia) (peso|kg|chili|grasso|velocemente|fino) … ' +
      '(rapid*|capsul*|compress*|giorni|settiman*|senza dieta|natural*|garanti*)',
    '(viagra|cialis|levitra|sildenafil|kamagra) … (senza ricetta|acquist*|economic*|online|anonim*|ordin*)',
    '(ragazze|donne|single|mature|signore) … (nella tua|della tua|vicino a|nella vostra|della vostra|di) (citta|zona|te|citta\'|casa)',
    '(incontri) (sessuali|di sesso|piccanti|hot|senza impegno|per adulti)',
    '(ragazze|donne|foto|video) (nude|hot|sexy|xxx|porno|piccanti|calde|erotic*)',
  ],
  'software-offer': [
    '(nostro|nostra|un|una) (software|gestionale|crm|erp|piattaforma|chatbot|assistente virtuale|applicazione) ' +
      '(di |in cloud |per |che |)… (permette|consente|automatizz*|vostra azienda|tua azienda|demo|a partire da|prova|licenza|aiuta)',
    '(software|gestionale|crm|erp|chatbot) (di fatturazione|contabile|per il magazzino|aziendale|per le vendite) … ' +
      '(demo*|offr*|vostra azienda|licenz*|mensil*|prov*|contatt*)',
    '(strumento|strumenti|software|soluzion*|piattaforma|sistema|applicazione|intelligenza artificiale) … (migliorare|ottimizzare|automatizzare|' +
      'semplificare|aumentare|velocizzare) … (vostro|vostra|vostri|suo|sua|suoi|tuo|tua) (lavoro|produzione|processi|vendite|produttivita|efficienza|' +
      'gestione|azienda|team|attivita)',
    '(digitalizzare|automatizzare|ottimizzare|digitalizzate|automatizzate|ottimizzate|migliorare|migliorate) (il|la|i|le|l\') … (vostra azienda|vostro ' +
      'team|sua azienda|vostra produzione|vostro magazzino|vostri processi|vostre vendite|tua azienda)',
  ],
  'supplier-pitch': [
    '(siamo|la nostra azienda e) (un |una |un\'|)(produttor*|fabbrica|azienda produttrice|esportator*|fornitor*|azienda leader|' +
      'azienda specializzata nella produzione) (di|specializzat*|leader|ed esportator*|nel|nella)',
    '(produciamo) (ed|e) (esportiamo|vendiamo|distribuiamo|commercializziamo)',
    '(desideriamo|vorremmo|ci permettiamo|abbiamo il piacere|vorrei|mi permetto) (di |)(presentar*|proporr*|offrir*) ' +
      '(la nostra|i nostri|le nostre|il nostro)',
    'i nostri (principali |)prodotti (sono|comprendono|includono|principali)', 'i nostri prezzi sono (molto |)(competitivi|concorrenziali)',
    '(cerchiamo|stiamo cercando|cerco) (acquirenti|importatori|clienti|distributori|buyer|partner commerciali) ' +
      '(per|di|in|che|interessat*|esteri|internazionali) … (nostr*|mie*|prodott*)',
    '(esportiamo|esporto|vendiamo|offriamo|forniamo|disponiamo di|abbiamo disponibil*|proponiamo) … ' +
      '(tonnellate|container|prima qualita|tutto il mondo|per esportazione|prezz* di fabbrica|prezzi competitivi|ottimi prezzi|made in italy|alta qualita)',
    '(siamo|sono) (un |una |uno |)(esportator*|produttor*|fabbricant*|azienda esportatrice|azienda produttrice|azienda agricola|cantina|fabbrica|' +
      'cooperativa) (di|del|con|che) … (offr*|produ*|esport*|vend*|qualita|certific*|prezz*|disposizione|capacita|nostr*)',
    '(offriamo|presento|presentiamo|presentare|presentarvi|allego|alleghiamo|inviamo|proporvi) … ' +
      '(il nostro catalogo|i nostri prodotti|la nostra offerta|le nostre soluzioni|le nostre macchine|il nostro listino|la nostra gamma|la nostra azienda)',
    '(se (siete|fosse|la vostra azienda|siete alla)) (interessat* |cerca* |bisogno di |)(a|ai|al|alla|alle|in|un) ' +
      '(nostr*|fornitore di|acquistare i nostr*)',
    '(vi offriamo|vi proponiamo|le offriamo|le proponiamo|vi propongo|le propongo|vi offro) … (lavorazion*|fusion*|prodotti|merce|' +
      'servizi*|qualita|componenti|conto terzi)',
    '(lavorazioni|conto terzi|fusioni|carpenteria|tornitura|fresatura|taglio laser|stampaggio|minuteria|particolari meccanici|componenti meccanici|' +
      'lavorazione) … (vostro disegno|vostri disegni|suo disegno|nostra officina|nostro stabilimento|vostra disposizione|per conto vostro|eseguiamo|realizziamo)',
    '(abbiamo|disponiamo di|la nostra officina ha) (capacita|macchine|capacita produttiva|spazi produttivi) (disponibil*|liber*|produttiva disponibile)',
    '(cercate|state cercando|sta cercando|cerca|avete bisogno di) (un |)(nuovo |)(fornitore|subfornitore|terzista|produttore|partner produttivo) … ' +
      '(affidabil*|serio|di fiducia|siamo|offri*|di qualita|competitiv*)',
    '(inviateci|mandateci|ci invii|inviaci) (i vostri disegni|le vostre richieste|la vostra richiesta|i suoi disegni|le vostre esigenze|la sua richiesta)',
  ],
  'freight-offer': [
    '(siamo) (uno |una |)(spedizionier*|casa di spedizioni|azienda di (logistica|trasporti)|agenzia marittima|trasportator*)',
    '(offriamo|proponiamo|le nostre|migliori) … (tariffe di nolo|noli marittimi|servizi di spedizione|trasporto marittimo|servizi logistici|' +
      'tariffe di trasporto|trasporti internazionali)',
    '(quotare|quotazione per) (le vostre|i vostri) (prossime |prossimi |)(spedizioni|trasporti|importazioni)',
    '(agenzia|spedizioniere|azienda|operatore|siamo) … (logistic*|trasporti internazionali|freight forwarder|doganal*) … ' +
      '(offr*|tariff* competitiv*|porta a porta|migliori (tariffe|noli)|nol*)',
    '(trasporto|trasporti|nolo|noli|spedizioni) (marittim*|aere*|terrestri|internazional*|porta a porta|groupage) … ' +
      '(offriamo|migliori tariffe|tariffe competitive|a vostra disposizione|quotat* con noi|i nostri servizi|la nostra agenzia)',
  ],
  'service-pitch': [
    '(offriamo|proponiamo|offro|forniamo) (i nostri |i miei |)servizi (di|per)', '(esternalizzare|affidare) (i vostri|il vostro|la vostra|le vostre)',
    '(aiutiamo|supportiamo|affianchiamo) (le |)(aziende|imprese|pmi)',
    '(registrazione|rinnovo|pubblicazione) (del|di) (marchio|marchi|brevetto) … (vostro|costo|servizio|tariffa|tassa)',
    '(ricerca del personale|traduzioni|factoring|certificazione|outsourcing) … (offriamo|la vostra azienda|i nostri servizi)',
    '(offriamo|offro|forniamo|proponiamo|siamo specializzati in|specialisti in) (i |un |una |nostri |)(serviz*|soluzion*|consulenza) ' +
      '(di|in|integrat*|professional*|per|nella) (traduzion*|contabil*|selezione|ricerca del personale|certificazion*|ispezion*|factoring|' +
      'recupero crediti|marchi|brevetti|pulizi*|sicurezza|consulenza|outsourcing|risorse umane|formazione|audit*|registrazion*)',
    '(certifichiamo|certificate|certificazione|ottenete|ottieni) (la |la vostra |della vostra |dei vostri |)(azienda|prodott*|iso*|marcatura|' +
      'certificazione) … (iso|ce|prezz*|rapid*|settiman*|garanti*|costi|nostr*)',
    '(registrate|registri|registrare|proteggete|rinnovo (di|del|della|dei|delle|degli|dal|dalla)) (il |la |)(vostro|suo|tuo) ' +
      '(marchio|brevetto|dominio) … (prima|tariff*|costi|servizio|espert*|con noi|prezz*|scad*|euipo)',
    '(siamo|sono) (un |uno |una |un\')(agenzia|azienda|studio|societa) (di|specializzat* in|che si occupa di) ' +
      '(traduzion*|ricerca|contabil*|consulenza|certificazion*|recupero crediti|brevetti|marchi|risorse umane|ispezion*|avvocat*|assicurazion*|formazione)',
    '(sareste|siete|sarebbe|saresti|sarebbero) (interessat*|dispost*) … (ridurre|risparmi*|ottimizz*|esternalizz*|automatizz*|soluzion*|nostri ' +
      'servizi|formazione|fotovoltaic*|consulenza|demo gratuita|check-up)',
    '(presentarvi|presentarle|proporvi|proporle|parlarvi|parlarle|illustrarvi|illustrarle|mostrarvi|mostrarle|offrirvi|offrirle) … (servizi*|soluzion*|' +
      'strument*|sistema|software|programma|piattaforma|metodo|consulenza|offerta)',
    '(rappresento|rappresentiamo|vi contatto per conto|la contatto per conto|lavoro per|vi scrivo per conto|le scrivo per conto) … (azienda|societa|' +
      'agenzia|studio|team) … (che offre|che aiuta|che fornisce|che propone|offriamo|che si occupa)',
    '(uno dei|una delle|tra i|tra le) (migliori|piu efficaci|principali) (strument*|soluzion*|software|sistemi|programm*|piattaform*|metod*)',
    '(riduca|riducete|riduci|risparmi|risparmia|risparmiate|abbatti|abbattete) … (bollett*|costi|costo|spese|consumi) ' +
      '(energetic*|elettric*|dell\'energia|della luce|del gas|di luce|di carburante|telefonic*|di energia|del personale)',
    '(fotovoltaic*|pannelli solari|impianto solare) … (vostro capannone|vostro tetto|vostra azienda|sua azienda|suo capannone|copertura|a costo zero|' +
      'senza investimento|incentiv*) … (gratuit*|senza|bolletta|risparmi*|sopralluogo|analisi|incentiv*|preventivo gratuito)',
    '(vostra flotta|vostri mezzi|vostri veicoli|sua flotta|suoi mezzi|flotta aziendale|mezzi aziendali) … (gps|localizz*|tracc*|monitor*|carburante|' +
      'tempo reale|geolocalizz*)',
    '(gps|geolocalizzazione|localizzazione|telematica|carte carburante) … (vostra flotta|vostri mezzi|vostri veicoli|sua flotta|suoi mezzi|flotte aziendali)',
    '(corsi|formazione|corso) … (finanziat*|gratuit*|fondimpresa|fondi interprofessionali|fondo perduto) ',
    '(corsi|formazione|welfare|benefit|buoni pasto|polizz*) … (vostri dipendenti|suoi dipendenti|vostri collaboratori|vostro personale|dipendenti ' +
      'della vostra)',
    '(recupero|recuperiamo|recuperare) … (crediti|fatture non pagate|insoluti|crediti insoluti) ',
    '(cercate|cerca|avete bisogno di|ha bisogno di|vi serve|vi servono) … (personale|operai|saldatori|manodopera|autisti|programmatori|tornitori)',
    '(operai|saldatori|manodopera|personale|lavoratori) (qualificat*|specializzat*|stranier*|rumen*|dall\'est|in somministrazione) … (vostra|vostro|' +
      'disposizione|forni*|offri*|selezion*|vi )',
    '(ristrutturazione|tinteggiatura|pulizia|pulizie|impermeabilizzazione|rifacimento|bonifica) (di|dei|del|della|delle|per) (uffici|capannon*|vostri|' +
      'vostro|tett*|locali|condomini|facciate|copertur*) … (offri*|preventivo gratuito|sopralluogo|siamo|esegui*|realizz*|nostr*)',
    '(sviluppatori|team di sviluppo|programmatori|assistenza informatica|outsourcing informatico) … (vostro progetto|vostri progetti|vostra azienda|' +
      'tariff*|dedicat*|disposizione|nostr*)',
    '(contributi|finanziamenti|bandi|bando|agevolazioni|credito d\'imposta) … (fondo perduto|per la vostra azienda|per la sua azienda|vostra impresa|vi ' +
      'aiutiamo|pratica)',
    '(il nostro studio|la nostra agenzia|la nostra societa|il nostro team|i nostri consulenti) … (aiuta|offre|supporta|recupera|seleziona|traduce|si ' +
      'occupa|affianca|assiste|vi assist*)',
    '(con|grazie al|grazie alla|grazie ai) (nostro|nostra|il nostro|la nostra|nostri) (soluzion*|sistema|card|piattaforma|strumento|servizi*|app|' +
      'programma|software) … (potrete|potra|puo ridurre|risparmi*|vostri (dipendenti|clienti|collaboratori|mezzi)|vostra azienda|suoi dipendenti|' +
      'ridur*)',
    '(vostra|vostro|vostri|sua|suo|suoi|vostre) (contratto|bollett*|spes*|costi|consumi|fornitura) (di luce|della luce|del gas|energetic*|elettric*|di ' +
      'energia|dell\'energia|di carburante|telefonic*)',
    '(preventivo|analisi|sopralluogo|check-up|consulenza|audit|diagnosi) (gratuit*|senza impegno) … (vi|le|vostr*|contatt*|offriamo|rispond*|nostr*)',
  ],
  'membership-offer': [
    '(iscrizione|abbonamento|quota|adesione) (annuale|premium|gold|associativa) … (buyer|annuario|elenco|accesso|euro|visibilita)',
    '(annuario|elenco|portale|guida) (delle aziende|delle imprese|aziendale|di settore|industriale) … (inserzion*|iscri*|registr*|dati|pubblic*)',
    '(buyer|importatori) … (attendono|aspettano|vi cercano) … (iscri*|registr*|ader*)',
    '(la vostra|la sua) azienda … (selezionata|nominata|candidata) … (premio|award)',
    '(quota|abbonamento|iscrizione|piano premium) (annual*|premium|gold|vip|associativ*|di) … ' +
      '(buyer|contatti|importatori|piattaforma|elenco|euro|accesso|visibilita)',
    '(buyer|importatori|clienti) … (aspettano|attendono|cercano|interessat*) … (suo prodotto|vostri prodotti|prodott* come) … ' +
      '(registr*|iscriv*|attiv*|piattaforma)',
    '(premio|riconoscimento|award) … (qualita|aziendal*|internazional*|azienda dell\'anno|eccellenza) … ' +
      '(cerimonia|gala|quota|iscri*|selezionat*|candidat*|nominat*)',
  ],
  'event-promotion': [
      '(pagina|pagine|spazio|spazi|inserzione) (pubblicitari*|redazional*) … (newsletter|intervista|rivista|speciale|numero|listino|euro|€|buyer)',
      '(speciale|prossimo numero|edizione|rivista|annuario) … (chiusura materiali|spazio disponibile|ancora spazio|prenotare la pagina|una pagina)',
    '(prenotate|prenota|prenoti|riservate) (il |uno |un |subito il )(vostro |tuo |suo |)(stand|spazio|posto|biglietto)',
    '(spazi|stand|spazio) (espositiv*|disponibil* in fiera|per espositori)',
    '(iscrivetevi|iscriviti|partecipa|partecipate|registrati) … (webinar|seminario|convegno|workshop|corso|fiera)',
    '(sponsor*|espositor*) … (pacchett*|tariff*|prenot*|ultimi)', '(vi invitiamo|la invitiamo|ti invitiamo) … (webinar|seminario|convegno|workshop|corso)',
    '(partecipate|esponete|espositore|esponi|prenotate|riservate|assicuratevi) … ' +
      '(fiera|expo|congresso|forum|summit|salone|edizione|il vostro posto|il vostro stand|stand)',
    '(stand|spazio|padiglione|sponsorizzazion*) (a partire|disponibil*|espositiv*|al mq|preallestit*|in fiera) … ' +
      '(euro|€|tariff*|prenot*|prezz*|ultim*|sconto)',
    '(webinar|seminario|workshop|corso|conferenza|masterclass) (gratuit*|online|virtuale|dal vivo|su|il) … ' +
      '(iscri*|registr*|posti|partecip*|assicur*|attestato)',
  ],
  'job-matter': [
    '(cerco|in cerca di|alla ricerca di|mi candido|candidatura|vorrei candidarmi) ' +
      '(un |una |di |per |come |spontanea|alla |al |lavoro)(lavoro|impiego|posizione|posto|stage|tirocinio|opportunita lavorativa|nuova opportunita)*',
    '(offerta|opportunita|posizione) (di |)(lavoro|lavorativa|impiego|stage) … ' +
      '(stipendio|inviare|candid*|requisiti|part time|da remoto|interessat*|contatt*)',
  ],
  'discount-talk': [
    '(sconto|sconti|offerta|promozione) (esclusiv*|specia* |fino al|imperdibil*|limitat*|a tempo|riservat*|del 50|del 30|valida fino)',
    '(prova|provalo) grat*', '(approfitta*|approfittate|acquista|compra) (ora|subito|dell\'offerta|dei nostri|delle nostre|della nostra|di questa)',
    'codice (sconto|promozionale)', 'ultimi (posti|giorni) … (offerta|sconto|promozione)',
  ],
  unsubscribe: [
    '(disiscriver*|cancellar*|cancellare) (vi|ti|si|l\'iscrizione|la sua iscrizione|dalla newsletter|dalla lista|dalla mailing)',
    '(disiscriversi|disiscriviti|cancellarsi|cancella iscrizione|annullare l\'iscrizione)',
    '(non desidera|non desiderate|non vuoi|non vuole|non desideri) (piu |)ricevere', '(non ricevere) piu (queste|le nostre|email|comunicazioni)',
    '(risponda|rispondi|rispondete) (con |)(cancella|no|rimuovi|stop)',
  ],
  'website-found': [
    '(visitato|visitando|analizzato|analizzando|guardando|navigando) (il |sul |)(vostro|suo|tuo) sito … ' +
      '(notato|visto che|potrebbe|miglior*|google|error*|potenzial*)',
    '(ho notato|abbiamo notato) che (il|la) (vostro|vostra|suo|sua|tuo) (sito|azienda|pagina)',
    '(imbattut*) (nel|nella|nel vostro|nella vostra|in) … (sito|azienda|profilo|pagina)',
    '(stavo|abbiamo|ho|stavamo) (guardando|visitando|navigando|visitato|analizzando|dato un\'occhiata a|visto) (sul |il |al |) (vostro|suo|tuo) ' +
      '(sito|profilo|negozio|pagina|instagram)',
    '(trovato|scoperto|visto) (la |il |) (vostra|vostro|sua|suo|tuo) (azienda|sito|profilo|attivita|contatto) (su|tramite|navigando|cercando) … ' +
      '(credo|aiut*|miglior*|potr*|offr*|opportun*)',
    '(abbiamo notato|ho notato|ho visto|mi sono accort*|abbiamo visto|abbiamo rilevato) che (il |la |) (vostro|vostra|suo|tuo) ' +
      '(sito|azienda|pagina|negozio) (non|ha|potrebbe|manca|e|ancora)',
  ],
  'meeting-push': [
    '(chiamata|call|incontro|videochiamata|telefonata|demo) (veloce |breve |conoscitiva |)(di|da) (10|15|20|30) min*',
    '(10|15|20|30) minuti (del suo tempo|del vostro tempo|questa settimana|la prossima settimana|per mostrar*|per parlar*|per illustrar*)',
    '(fissare|programmare|organizzare|prenotare) (una|un) (call|chiamata|appuntamento|demo|videochiamata|telefonata|incontro conoscitivo)',
    '(la persona giusta|il referente giusto|la persona di riferimento) … (marketing|parlare|contattare|per questo|discutere)',
    '(fissare|fissiamo|programmare|organizzare|prenota|prenotare|prenoti) (una |un |la |il |la tua |la sua ) ' +
      '(call|chiamata|appuntamento|incontro|demo|videochiamata|consulenza gratuita|zoom|meet)',
  ],
  'call-to-click': [
    '(clicca|clicchi|cliccate|cliccare|cliccando|fai clic|fare clic|fate clic) (qui|sul link|sul pulsante|sul seguente|su|sotto|nel)',
  ],
  'bulk-greeting': [
    '(gentile|gentili|egregio|egregi|spettabile|caro|cari|salve|attenzione) (responsabile acquisti|responsabili acquisti|direttore acquisti|' +
      'direttore generale|titolare|titolari|imprenditore|imprenditori|imprenditrice|webmaster|ceo|amministratore delegato|amministratore del sito|' +
      'responsabile marketing|proprietario|responsabile del sito|manager)',
  ],
  'dear-friend': [
    '(gentile|egregio|caro|stimato) (beneficiario|vincitore|titolare dell\'email|utente email|utente di posta)',
  ],
} as const satisfies PhrasePack['phrases']
