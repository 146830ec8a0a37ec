import type { PhrasePack } from '../../concepts'

/** German: what tells intents apart, orders placed, changed and gone wrong above all. */
export const deIntents: PhrasePack = {
  language: 'de',
  phrases: {
    damaged: [
      '(beschädigt|zerbrochen|kaputt|defekt|zerdrückt|nass|verrostet|verbeult) (angekommen|geliefert|eingetroffen|bei uns|erhalten)',
      '(palette*|karton*|paket*|ware|scheibe*|kiste*|teile|stück) … (beschädigt|zerbrochen|zerbrochene|durchnässt|verbeult|zerkratzt|gebrochen|zerdrückt)',
      '(transportschaden|transportschäden|bruchschaden|wasserschaden)',
    ],
    short: [
      '(es fehlen|fehlen uns|es fehlt|fehlten) (1*|2*|3*|4*|5*|6*|7*|8*|9*|noch|ein|zwei|drei|vier|fünf|stück|teile|kartons)',
      '(fehlmenge|mindermenge|minderlieferung|unterlieferung|unvollständige lieferung|lieferung unvollständig|unvollständig geliefert)',
      '(nur|lediglich) (1*|2*|3*|4*|5*|6*|7*|8*|9*) … (erhalten|geliefert|bekommen|angekommen)',
    ],
    'poor-quality': [
      '(schlechte|mangelhafte|minderwertige|schlechter|mangelnde|unzureichende) qualität',
      'qualität … (schlecht|mangelhaft|minderwertig|entspricht nicht|ungenügend|nachgelassen|unter aller)',
      '(mängelrüge|qualitätsmangel|qualitätsmängel|qualitätsreklamation|ausschussquote)',
      '(rostet|löst sich|bricht|reißt|verblasst|färbt ab) … (nach|schon|bereits|beim ersten)',
    ],
    'customs-hold': [
      '(beim|vom|am|im) (deutschen |) zoll (fest*|angehalten|zurückgehalten|gestoppt|beschlagnahmt|blockiert|hängen)',
      '(hängt|steckt|liegt|festgehalten|steht) … (beim|am|im) zoll', 'zoll (hält|hat die ware|gibt nicht frei|verweigert)',
    ],
    'returned-to-sender': [
      '(zurück an|retour an|an) (den |)(absender|versender)', '(sendung|paket|ware) … (retourniert|zurückgegangen|zurückgesandt|ging zurück)',
    ],
    'wrong-address': [
      '(falsche|alte|andere|falscher|alter) (lieferadresse|adresse|anschrift|lager) … (geliefert|zugestellt|geschickt|versandt|angegeben)',
      'an (die |eine |) (falsche|alte|andere) (adresse|anschrift)', 'falsch zugestellt',
    ],
    'delivered-but-denied': ['(laut|angeblich|status|sendungsverfolgung|als) … (zugestellt|ausgeliefert) … (nicht|nichts|niemand|kein*)'],
    'no-tracking': [
      '(sendungsnummer|trackingnummer|tracking|sendungsverfolgung) … (ungültig|funktioniert nicht|existiert nicht|nicht gefunden|unbekannt)',
      '(keine|noch keine|nie eine) (sendungsnummer|trackingnummer|sendungsverfolgung)',
    ],
    'stuck-in-transit': [
      '(sendung|paket|container|tracking|ware) … (bewegt sich nicht|hängt fest|hängt seit|steht still|liegt seit|keine bewegung|kein update)',
    ],
    'goods-refused': [
      '(annahme|ware|lieferung) … (verweiger*|zurückgewiesen|lehnen wir ab|nicht angenommen|nehmen wir nicht an)',
      '(verweigern|verweigert|lehnen) (wir |) (die |) (annahme|ware|lieferung)',
    ],
    'order-placed': [
      'bestell(ung|en) (nr|nummer|anbei|im anhang|wie folgt|gemäß|über|:)',
      '(hiermit|wir|anbei|gerne) (bestellen|bestelle ich|ordern|erteilen wir|beauftragen)',
      '(anbei|beigefügt|im anhang) (unsere |die |finden sie unsere |) (bestellung|order)',
      '(wie beim letzten mal|wie letztes mal|wie gehabt|nachbestell*|gleiche wie letzte|wie zuletzt)',
      '(bitte um|bitte) (auftragsbestätigung|bestätigen sie die bestellung|auftrag bestätigen)',
    ],
    'no-remedy-wanted': [
      '(nur|lediglich|bloß) (zur|als) (info|information|hinweis|kenntnis|rückmeldung)',
      '(kein|keine) (handlungsbedarf|antwort nötig|reaktion nötig|reklamation)',
      '(wollte|wollten) (nur|bloß|euch nur|ihnen nur) (mitteilen|sagen|bescheid|rückmelden|kurz)',
    ],
    feedback: [
      '(kleine rückmeldung|unsere rückmeldung|kleine anregung|verbesserungsvorschlag|kleiner hinweis|unsere kunden finden|den kunden gefällt|die kunden mögen)',
    ],
    'order-change': [
      '(ändern|ändere|änderung|erhöhen|reduzieren|umstellen) … (bestellung|auftrag|menge|position|stück|farbe|größe|lieferadresse|liefertermin)',
      '(bestellung|auftrag|position*|menge|farbe) … (ändern|stornieren|erhöhen|verschieben|reduzieren|umstellen)',
      '(stornier*|stornierung) … (bestellung|auftrag|position|pos)',
      '(änder*|erhöh*|reduzier*|korrigier*) (sie |bitte |die |wir |) (die |den |bestell|) (menge|farbe|größe|stückzahl|lieferadresse|bestellung|position)',
    ],
    'return-ask': ['(zurückschicken|zurücksenden|rücksendung|umtauschen|umtausch|retoure|retournieren|zurückgeben|rückgabe)'],
    'repair-ask': [
      '(maschine|presse|anlage|pumpe|gerät|ofen|motor) … (steht|defekt|läuft nicht|startet nicht|verliert öl|ausgefallen|kaputt|geht nicht|streikt)',
      '(ersatzteil*|verschleißteil*|dichtungssatz|servicetechniker|garantiefall|in der garantie|noch garantie|unter garantie|fehlercode)',
    ],
    'usage-ask': [
      '(wie|wo) (stelle|stellt|stellen|kann|muss|schließt|baut|bediene|setze|installier*|programmier*) (ich|man|wir) … (ein|um|zurück|an|aus|ändern|anschließen|reinigen|bedienen|einstellen)',
      '(bedienungsanleitung|betriebsanleitung|gebrauchsanweisung|anleitung) … (fehlt|nichts|nicht|schicken|senden|finde|deutsch*)',
    ],
    'shipping-status': [
      '(wann|wo) (kommt|geht|ist|bleibt|wird|fährt|verlässt) (die |der |das |unser* |meine* |)(ware|sendung|paket|container|lieferung|bestellung|schiff)',
    ],
    'documents-matter': [
      '(ursprungszeugnis|packliste|konnossement|handelsrechnung|frachtbrief|warenverkehrsbescheinigung|eur.1|lieferantenerklärung|frachtpapiere|versandpapiere|zollpapiere|ausfuhrbegleitdokument)',
    ],
    'customs-matter': [
      '(zolltarifnummer|warennummer|warentarifnummer|verzollung|zollagent*|zollwert|zollabfertigung|warenursprung|einfuhrzoll)',
      'zoll … (strafe|bußgeld|nachzahlung)',
    ],
    'payment-matter': [
      '(restbetrag|anzahlung|rechnung|saldo|restzahlung) … (überwiesen|bezahlt|beglichen|angewiesen|eingegangen)',
      '(zahlungseingang|überweisungsbeleg|zahlungsavis|zahlungsbeleg)',
    ],
    'refund-ask': [
      '(zurück|rück)(überweisen|erstatten|zahlen|erstattung|zahlung)',
      '(doppelt|zu viel|zweimal) (bezahlt|gezahlt|gezahlten|abgebucht|berechnet|überwiesen)',
    ],
    'follow-up': [
      '(noch|bisher|leider|immer noch) (keine|keinerlei|ohne) (antwort|rückmeldung|reaktion|nachricht)',
      '(erinnerung|nachfrage|nachfassen|zweite anfrage) (an|zu|meine|unsere|bezüglich|:|zum)',
    ],
    'agency-ask': [
      '(vertretung|vertrieb|handelsvertretung|generalvertretung|alleinvertrieb|händler) … (übernehmen|werden|ihrer produkte|interessiert|ihre produkte)',
      '(alleinvertretung|exklusivvertrieb|vertriebspartner|gebietsvertretung|vertriebspartnerschaft)',
    ],
    thanks: [
      '(alles|ware|lieferung) … (gut angekommen|einwandfrei|bestens|pünktlich|perfekt)',
      '(herzlichen|vielen|besten|tausend) dank (an das|für die (schnelle|gute|tolle|prompte)|euch|und)',
    ],
    'sample-ask': [
      '(muster|musterstück*|stoffmuster|warenmuster|probeexemplar) … (schicken|senden|zusenden|erhalten|bekommen|vorab|zukommen)',
      '(schicken|senden|zusenden) … (muster|musterstück*|stoffmuster)',
    ],
    'customisation-ask': [
      '(fertigen|herstellen|produzieren|bedrucken|besticken|gravieren|anfertigen) … (nach unserer|nach zeichnung|mit unserem|unser logo|eigenem|wunsch*)',
      '(nach|gemäß) (unserer|unseren|beiliegender|ihrer) (zeichnung*|vorlage*|entwurf|skizze)',
      '(sonderanfertigung|eigenmarke|mit unserem logo|individuell bedruckt|wunschfarbe)',
      '(nach|gemäß|laut|lt.) (beiliegender |beigefügter |angehängter |anliegender |) zeichnung*',
    ],
    'price-list': ['(preisliste|preislisten|preisverzeichnis)'],
    'word-price': ['(preis|preise|kosten|kostet)'],
    'word-sample': ['(muster)'],
    'word-catalogue': ['(katalog|prospekt)'],
    'word-logo': ['(logo|sonderanfertigung|maßanfertigung|bedruck*)'],
    'word-agent': ['(händler|vertretung|vertrieb)'],
    'word-order': ['(bestell*|auftrag)'],
    'word-parcel': ['(paket|sendung|container|lieferung|lieferstatus)'],
    'word-broken': ['(kaputt|beschädigt*|zerbrochen*|defekte ware)'],
    'word-missing': ['(fehlt|fehlen|fehlmenge)'],
    'word-refund': ['(erstattung|rückerstattung|geld zurück)'],
    'word-return': ['(rücksendung|zurückschicken|umtausch|retoure)'],
    'word-repair': ['(garantie|ersatzteil*|defekt|störung|reparatur*)'],
    'word-manual': ['(anleitung|bedienungsanleitung)'],
    'word-customs': ['(zoll)'],
    'word-invoice': ['(rechnung|zahlung|überweisung)'],
    'word-complaint': ['(reklamation|beschwerde)'],
    'word-thanks': ['(danke|dank)'],
    'dispute-open': [
      '(schalten|schalte) … (anwalt|rechtsanwalt)', '(anwalt|rechtsanwalt) (einschalten|einzuschalten|beauftragen)',
      '(klage einreichen|mahnbescheid|rechtliche schritte einleiten|schadensersatz fordern)',
    ],
    counterfeit: ['(fälschung*|gefälscht*|plagiat*|keine originalware)'],
  },
}
