import type { PhrasePack } from '../../concepts'

/** German: what promoters, swindlers and collectors write. */
export const deRisk = {
  language: 'de',
  phrases: {
    'seo-offer': [
      '(suchmaschinenoptimierung*|seo-optimierung|seo-agentur|seo-betreuung|suchmaschinenmarketing)', '(erste|ersten|vordere*|top) (seite|plaetze|platz|positionen|plätze) (bei|auf|von|in) google', '(google|suchmaschinen)(-ranking|ranking|-platzierung|platzierungen)', '(mehr|steigern|erhöhen) … (besucher|traffic|sichtbarkeit) … (website|webseite|homepage|google)',
    ],
    'web-design-offer': [
      '(webdesign|webentwicklung|websiteerstellung|homepageerstellung|app-entwicklung)', '(erstellen|gestalten|programmieren|überarbeiten|entwickeln|modernisieren) … (ihre|neue|moderne|professionelle) (website|webseite|homepage|internetseite|onlineshop|apps)', '(relaunch|neugestaltung|redesign) (ihrer|der) (website|webseite|homepage)',
    ],
    'marketing-offer': [
      '(werbeagentur|marketingagentur|online-marketing|onlinemarketing|social-media-marketing)', '(betreuung|verwaltung|betreuen) … social(-| )media', '(mehr|neue) (follower|leads|anfragen|kunden) (gewinnen|generieren|kaufen) … (google|marketing|werb*|kampagne*|wir|instagram|ihr)', '(leadgenerierung|neukundengewinnung|kundengewinnung|kaltakquise)', '(werbekampagnen|werbeanzeigen) (schalten|auf|bei|für)', '(qualifizierte termine|terminvereinbarung für ihren vertrieb)',
    ],
    'contact-list-offer': [
      '(adressdatenbank|firmenadressen|adresslisten|e-mail-adressen|emailadressen|teilnehmerliste*|besucherliste*) … (kaufen|angebot|anbieten|verkaufen|erwerben|verifiziert*|kosten|interess*|zählung)', '(datenbank|liste) … (einkäufern|importeuren|entscheidern|firmenkontakten) … (kaufen|anbieten|angebot|euro|erwerben)', '(verifizierte|geprüfte) (e-mail-adressen|kontakte|firmenkontakte|adressen)',
    ],
    'loan-offer': [
      '(wir|ich) (bieten|biete|vergeben|vergebe|gewähren|gewähre) … (kredit*|darlehen|finanzierung*)', '(benötigen|brauchen|suchen) sie (einen |ein |eine |dringend )… (kredit|darlehen|finanzierung)', '(kredit*|darlehen) … (zinssatz|zinsen von|ohne schufa|ohne sicherheiten|2%|3%|2 %|3 %|sofortzusage)', '(kreditangebot|darlehensangebot|sofortkredit|privatkredit|kreditgeber|schuldenfrei)', 'seriöser kreditgeber',
    ],
    'supplier-pitch': [
      '(wir sind|unser unternehmen ist|unsere firma ist) (ein |eine |der |)(führende* |professionelle* |erfahrene* |chinesische* |türkische* |)(hersteller|fabrik|produzent|exporteur|lieferant) (von|für|aus|und exporteur|mit|im bereich)', '(wir|unser werk) (produzieren|fertigen|stellen) … (und exportieren|und vertreiben|und liefern weltweit)', '(möchten|darf|dürfen|erlauben) … (unser unternehmen|unsere produkte|unsere firma|unser sortiment) (kurz |ihnen |)(vorstellen|vorzustellen|anbieten)', 'unsere (hauptprodukte|produkte sind|produktpalette umfasst)', '(unsere preise sind|zu) (sehr |)(wettbewerbsfähig*|konkurrenzfähig*) … (preis*|qualität|wir)', '(wir bieten|bieten wir) … (hochwertige|direkt ab werk|qualitätsprodukte|ab fabrik)',
    ],
    'freight-offer': [
      '(wir sind) (ein |eine |)(spedition|speditionsunternehmen|logistikunternehmen|logistikdienstleister|transportunternehmen|seefrachtspediteur)', '(bieten|offerieren) … (frachtraten|seefracht|luftfracht|transportlösungen|logistikdienstleistungen|lkw-transporte|frachttarife)', '(unsere|günstige|attraktive|beste) (frachtraten|transportpreise|seefrachtraten|luftfrachtraten)', '(ihre|nächsten) (sendungen|transporte|importe) … (angebot unterbreiten|anbieten dürfen|übernehmen)',
    ],
    'service-pitch': [
      '(wir bieten|ich biete|wir unterstützen|wir helfen) … (dienstleistungen|unternehmen (bei|dabei|wie ihrem)|personalvermittlung|übersetzung*|buchhaltung|zertifizierung*|outsourcing)', '(outsourcing|personalvermittlung|personaldienstleist*|übersetzungsbüro|unternehmensberatung|factoring) … (wir|ihr unternehmen|bieten|angebot)', '(marken|patent)(anmeldung|verlängerung|register) … (gebühr|ihre|eur|wir|eintrag*)', 'unsere dienstleistungen (umfassen|für|im bereich)',
    ],
    'membership-offer': [
      '(branchenbuch|branchenverzeichnis|firmenverzeichnis|gewerberegister|branchenportal) … (eintrag*|kosten|aktualis*|korrektur|registr*|ihr*)', '(mitgliedschaft|mitgliedsbeitrag) … (käufer*|einkäufer*|zugang|jährlich|premium|euro)', '(einkäufer|importeure) (warten|suchen) … (registr*|mitglied|anmeld*)', '(ihr unternehmen|sie) (wurde|wurden) … (nominiert|ausgezeichnet) … (award|preis|siegel)',
    ],
    'event-promotion': [
      '(sichern|reservieren|buchen) sie … (ihren (stand|messestand|platz)|ihre (standfläche|teilnahme)|ihr ticket)', '(standfläche*|messestände|ausstellerplätze|sponsorenpakete|ausstellerpaket*) … (verfügbar|buch*|frei*|preis*|sicher*)', '(melden sie sich|anmeldung|jetzt anmelden|kostenlos* teilnehmen) … (webinar|seminar|konferenz|kongress|workshop)', '(einladung|laden sie) … (webinar|online-seminar|fachkongress)',
    ],
    'discount-talk': [
      '(rabattaktion|sonderaktion|frühbucherrabatt|black-friday-angebot|schnäppchen|rabattcode|gutscheincode)', '(nur noch|nur) (heute|kurze zeit|bis) … (rabatt|angebot|sparen|gültig)', '(bis zu|jetzt) (20|30|40|50|60|70|80)( |)% (rabatt|sparen|reduziert|günstiger|billiger)', '(kostenlos|gratis|unverbindlich) testen', '(zeitlich begrenzt*|befristet*|limitiert*) (angebot|aktion)', 'jetzt (bestellen|zugreifen|sparen|kaufen)',
    ],
    unsubscribe: [
      '(newsletter|mailing|verteiler*|e-mails|nachrichten) … (abmelden|abbestellen|austragen|abzubestellen|abzumelden)', '(keine|nicht mehr) (weiteren |)(e-mails|mails|nachrichten|informationen|werbung) (mehr |von uns |)(erhalten|wünschen|empfangen|bekommen)', '(antworten sie|antwort) (mit|einfach mit|kurz mit) … (nein|stopp|stop|abmelden|kein interesse)', 'falls (kein interesse|sie kein interesse)', 'hier abmelden',
    ],
    'website-found': [
      '(auf|bei) (ihre|ihrer) (website|webseite|homepage|internetseite) (gestoßen|ist mir aufgefallen|aufgefallen|fiel mir auf|umgesehen|gesehen, dass)', '(ihre|ihrer) (website|webseite|homepage|internetseite|google-eintrag) … (mir|uns) … aufgefallen', '(habe|haben) (mir |uns |)(ihre) (website|webseite|homepage) (angesehen|angeschaut|analysiert|geprüft)', '(mir|uns) ist aufgefallen, dass (ihre|ihr|sie)',
    ],
    'meeting-push': [
      '(10|15|20|30)(-| |)(minütige*|min|minuten) … (gespräch|telefonat|call|termin|demo|zeit|austausch)', '(kurze*|unverbindliche*) (telefonat|telefongespräch|call|kennenlernen|kennenlerngespräch|erstgespräch|austausch|online-termin)', '(der |den )(richtige|richtigen|zuständige|zuständigen|passende|passenden) ansprechpartner … (marketing|thema|einkauf von|bin|sind|dafür|hierfür|nennen)', '(termin|gespräch) (buchen|vereinbaren) … (kalender|link|diese woche|nächste woche|15|unverbindlich)',
    ],
    gambling: ['(online-casino|online casino|onlinecasino|sportwetten|spielautomaten|freispiele|willkommensbonus|glücksspielseite)'],
    'crypto-promotion': [
      '(investieren|verdienen|gewinne|rendite*|geld) … (bitcoin*|kryptowährung*|krypto|usdt|forex|trading)', '(tägliche*|garantierte*|wöchentliche*) (gewinn*|rendite*|profit*|auszahlung*)', '(trading|handels)(-bot|bot|signale|plattform) … (bitcoin|krypto*|gewinn*|rendite|profit*)', 'krypto(-trading|-investment|investition*)',
    ],
    'fund-transfer': [
      '(überweis*|transferier*|transfer|übertrag*|empfangen) … (summe|gelder|fonds|geld|betrag) … (millionen|ihr konto|ihr land|ausland)', '(summe|betrag|höhe|einlage|fonds) von … (millionen|mio) … (dollar|euro|usd|us|pfund|eur)', 'millionen (us-dollar|dollar|euro|pfund) … (erb*|konto|transfer*|überweis*|bank|verstorb*|anteil)', '(prozent|%) … (für sie|der summe|des geldes|für ihre hilfe|der gesamtsumme|gehören ihnen)', '(geschäftsvorschlag|geschäftliche* vorschlag|geschäftsangebot) … (million*|vertraulich|gegenseitig*|beiderseitig*|profitab*)', '(nicht beanspruchte*|herrenlose*|eingefrorene*|ruhende*) (gelder|geld|fonds|konto|vermögen)',
    ],
    inheritance: [
      '(nächste|nächster|nächsten) (angehörige*|verwandte*)', '(verstorbene*) (kunde*|mandant*|klient*|ehemann|mann|vater)', '(erbschaft|nachlass|erbe|testament|hinterlass*) … (million*|gelder|begünstigt*|anspruch|bank|summe|erben|mandant*)', '(gestorben|verstarb|verstorben|starb) … ohne (erben|testament|angehörige|nachkommen)', '(begünstigte*|erbe*) (des|der|dieser) (fonds|erbschaft|geldes|summe|nachlasses)', '(gleichen|denselben|selben) (nachnamen|familiennamen)',
    ],
    'prize-win': [
      '(sie haben|du hast) … gewonnen', '(gewinner|gewinnbenachrichtigung|gewinnmitteilung|gewinnsumme|gewinnauszahlung)', '(lotterie|lotto|verlosung|gewinnspiel) … (gewonnen|gewinn*|ausgelost|gezogen)', '(herzlichen glückwunsch|glückwunsch|gratul*) … (gewonnen|gewinn*|ausgewählt|ausgelost)', '(ihren|ihr) (gewinn|preis|prämie|geschenk) (abholen|einfordern|anfordern|beanspruchen|sichern)',
    ],
    donation: [
      '(spende*|spenden|schenke*|schenkung|vermach*) … (million*|mein vermögen|mein geld|mein erbe|meines vermögens)', '(wohltätig*|gemeinnützig*|karitativ*) … (fonds|gelder|million*|vermögen|summe|erb*)', '(waisen*|witwen|bedürftige*) … (geld|spend*|vermögen|erb*|million*)', '(habe mich entschieden|beschlossen|möchte) … (vermögen|erbe|geld|million*) … (spenden|verschenken|zu spenden|geben)',
    ],
    secrecy: [
      '(streng|absolut|strikt|äußerst) (vertraulich|geheim)', '(vertraulich|geheim|für sich) (behandeln|halten|behalten|bleiben|zu behandeln|zu halten)', '(niemandem|mit niemandem|keinem|nicht mit) … (erzählen|sagen|sprechen|besprechen|darüber|mitteilen|verraten)', '(bleibt|bleiben|nur) unter uns', '(absolute|höchste|größte|äußerste) (diskretion|vertraulichkeit|verschwiegenheit)',
    ],
    'trust-plea': [
      '(vertrauenswürdige*|ehrliche*|aufrichtige*) (person|partner*|mensch*|ausländ*|geschäftspartner*)', '(kann|könnte) ich ihnen (ver|)trauen', '(ich) vertraue (ihnen|darauf, dass sie)', '(überrasch*|wundern) … (brief|nachricht|e-mail|schreiben|nicht kennen|fremd*|post)', '(obwohl|auch wenn) wir uns (noch |)nicht kennen', 'benötige ihre (hilfe|unterstützung) … (transfer*|geld*|fonds|überweis*|invest*|summe)', '(ihre|ihren) (kontakt|adresse|e-mail*|daten|profil) … (internet|suche|verzeichnis) … (vertrau*|gefunden|gebet*|gestoßen)',
    ],
    'advance-fee': [
      '(bearbeitungsgebühr*|notargebühr*|notarkosten|registrierungsgebühr*|freigabegebühr*|legalisierungs*|vorabgebühr*|verwaltungsgebühr*|lieferantengebühr*|ausschreibungsgebühr*|vorschussgebühr*) … (zahl*|überweis*|im voraus|vor |erstatt*|entricht*|begleich*)', '(gebühr*|kosten) … (im voraus|vorab|vorher|vor vertrags*) (zahlen|bezahlen|überweisen|entrichten|zu zahlen|zu entrichten|beglichen)', '(ausschreibungsunterlagen) … (gebühr*|kauf*|erwerb*|kosten|bezahl*)', '(gebühr*|steuer*) … (freigabe|freizugeben|freigegeben|auszuzahlen) … (gelder|geld|paket|fonds|summe|zahl*)',
    ],
    'tender-award': [
      '(haben|hat) (ihr unternehmen|ihre firma) … (auftrag|ausschreibung|lieferung|vertrag|projekt) … (ausgewählt|ausgesucht|bestimmt)',
      '(ihr unternehmen|ihre firma|sie) (wurde|wurden|ist|sind) … (ausgewählt|vorausgewählt|auserwählt|zugelassen|den zuschlag) … (auftrag|ausschreibung|lieferung|vertrag|lieferant*|projekt)', '(zuschlag|auftrag|vergabe) … (ministerium|regierung|behörde) … (ihr unternehmen|ihre firma|million*|provision|ohne ausschreibung)', '(auftragsvergabe|direktvergabe) … (ihr unternehmen|ihre firma|ihnen|regierung)',
    ],
    'card-question': [
      '(akzeptieren|nehmen) sie … (kreditkarte*|visa|mastercard)', '(mit|per|via) (meiner |der |einer |)kreditkarte (bezahlen|zahlen|zu bezahlen|zu zahlen|begleichen)', '(welche|kann ich mit|zahlung per|zahlung mit|zahlung mittels) kreditkarte*', 'kreditkartenzahlung',
    ],
    'card-abuse': [
      '(mehrere*|verschiedene*|zwei|drei|andere) (kredit|)karten … (aufteil*|belast*|abbuch*|verteil*|zahl*)', '(betrag|zahlung|summe) … (auf|über) (mehrere|zwei|drei|verschiedene) (kredit|)karten', '(belasten|buchen) sie … (meine (kredit|)karte*|von meiner (kredit|)karte)', '(schicke|sende|übermittle|gebe) … (kreditkartendaten|kreditkartennummer*|kartendaten|kartennummer*)',
    ],
    'own-shipper': [
      '(mein|meine|unser|unsere) (eigener |eigene |privater |)(spediteur|spedition|versandagent|abholer|kurier|transportagent|frachtführer|transporteur|transportunternehmen) … (abhol*|holt|holen|kommt|meld*|übernimmt|setzt sich)', '(abgeholt|abholung) (von|durch) (meinem|meinen|meine|unseren eigenen) (spediteur|spedition|agenten|kurier|abholer|transporteur)', '(privater|eigener) (spediteur|abholer|kurier|transporteur) … (abhol*|holt)',
    ],
    'third-party-charge': [
      '(überweisen|zahlen|senden|weiterleiten|bezahlen|überweisung) … (an meinen|an den|an die|meinem|dem|meine|an unseren) (spediteur|spedition|agenten|versandagenten|transporteur|abholer|kurier) … (western|konto|restbetrag|differenz|bar|karte|in meinem namen|überschuss|für mich|weiter*)', '(belasten|addieren|hinzufügen|rechnen) … (spediteur|spedition|agent*|kurier|transporteur) … (karte|zahl*|überweis*|weiter*|provision|trinkgeld)', '(spediteur|spedition|transporteur|kurier) … (keine|nimmt keine|akzeptiert keine) … (kredit|)karte*',
    ],
    overpayment: [
      '(überschuss|überzahlung|differenz|restbetrag|mehrbetrag|restliche geld|überschüssige*) … (zurück*|weiterleit*|erstatt*|western)', '(scheck|zahlung|überweisung) … (höhere* betrag|übersteigt|mehr als den kaufpreis|über dem kaufpreis)', '(zu viel|mehr) (gezahlt|überwiesen|bezahlt) … (zurück*|weiterleit*|erstatt*)',
    ],
    cheque: ['(bankscheck*|verrechnungsscheck*|barscheck*|reisescheck*|bankgarantierter scheck|bestätigter scheck|orderscheck*)', '(zahlen|bezahlen|zahlung|begleichen) … (per|mit|durch) (einem |)scheck', '(per|mit) scheck (zahlen|bezahlen|begleichen)', 'scheck (einlösen|einreichen|zusenden|schicken)'],
    'bank-change': [
      '(bankverbindung|bankdaten|kontodaten|kontoverbindung|bankkonto|iban) … (geändert|gewechselt|aktualisiert|umgestellt|änderung|neue)', '(neue*|geänderte*|aktualisierte*) (bankverbindung|bankdaten|kontodaten|kontoverbindung|bankkonto|iban)', '(konto|bank) … (prüfung|gesperrt|eingefroren|audit|betriebsprüfung) … (anderes konto|neues konto|zahlung*|überweis*)', '(nicht mehr|keine zahlung*) … (auf das (alte|bisherige) konto|an die alte bank*)', '(überweisen|zahlen) … (neue konto|neues konto|anderes konto|folgendes konto)',
    ],
    'credit-terms': [
      '(zahlungsziel|zahlungsfrist|zahlbar|ziel|valuta) … (30|45|60|90|120|dreißig|sechzig) (tage*|tg)', '(30|45|60|90|120) tage* (netto|zahlungsziel|ziel|nach rechnung*|nach lieferung|valuta|offen)', '(kauf|lieferung|auf) (auf rechnung|offene rechnung|ziel) … (30|60|90|tage*|möglich|bestellen|beliefer*)', '(kreditlimit|kreditrahmen|lieferantenkredit|kreditantrag|kundenkonto eröffnen|offenes konto|warenkredit)',
    ],
    'credit-boast': [
      '(ausgezeichnete*|hervorragende*|gute*|einwandfreie*|erstklassige*|beste*) (bonität|kreditwürdigkeit|bonitätsauskunft|zahlungsmoral|finanzielle lage|finanzlage)', '(bonität|bonitätsindex|kreditwürdigkeit|schufa-auskunft|creditreform*) … (ausgezeichnet|hervorragend|auf wunsch|prüf*|gerne|index|auskunft|einwandfrei)', '(warenkreditversicher*|kreditversichert|kreditversicherung) … (euler|coface|atradius|allianz|limit|versicherbar)', '(bank|handels|lieferanten)referenzen', '(finanzstark*|zahlungskräftig*|solvente*) (unternehmen|firma|gruppe|kunde*|konzern)',
    ],
    'price-no-object': [
      '(der |)preis (ist|spielt|stellt) … (kein problem|keine rolle|nebensache|egal|zweitrangig|unwichtig)', '(geld|budget) (spielt keine rolle|ist kein problem|unbegrenzt)', '(akzeptieren|einverstanden mit) … (allen|alle|ihren|ihre) (bedingungen|preise*|konditionen) … (ohne|vertrag|sofort|alle|nicht verhandel*)', '(ohne|kein|keine) (verhandl*|feilschen|preisverhandlung*|handeln) … (preis*|bestell*|vertrag|nötig)', 'egal (was es kostet|zu welchem preis|welcher preis)',
    ],
    'any-goods': [
      '(jedes|jede|irgendein*|beliebige*) (modell*|marke*|typ|farbe*|produkt*|artikel|größe*) … (ist recht|in ordnung|auf lager|die sie haben|das sie haben|verfügbar|passt|okay|ok)', '(was (sie |auch immer sie |immer sie |)(auf lager|vorrätig|da haben|gerade haben))', '(einige|ein paar|etwas) (ihrer|von ihren) (produkte*|waren|artikel*)', '(modell|marke|farbe|typ|ausführung) (ist |)(egal|spielt keine rolle|gleichgültig)', 'egal welche* (modell|marke|farbe|typ|produkt*)',
    ],
    'invitation-letter': ['(einladungsschreiben|einladungsbrief*|geschäftsvisum|schengen-visum|visaeinladung|visumsantrag)', '(einladung) … (visum|visa|botschaft|konsulat) … (reise*|besuch*|delegation|personen|firma|geschäft*)'],
    'credential-ask': [
      '(bestätigen|verifizieren|aktualisieren|überprüfen|validieren) sie … (ihr (konto|passwort|postfach|e-mail-konto|kundenkonto)|ihre (identität|kontodaten|zugangsdaten|daten|anmeldedaten|e-mail-adresse|kontoinformationen))', '(melden sie sich|loggen sie sich|anmelden|einloggen) … (e-mail*|passwort|konto|zugangsdaten|link|dokument*) … (an|ein|um|hier|passwort)', '(geben sie|eingabe) … (ihr passwort|ihre zugangsdaten|ihre pin|e-mail und passwort|ihre kontodaten)', '(code|tan) … (per sms|sms erhalten|auf ihr handy) … (schick*|mitteil*|send*|nenn*|geben|eingeben)', '(schicken|senden|nennen) sie mir … (code|tan)', 'benutzername und passwort',
    ],
    'account-threat': [
      '(konto|postfach|mailbox|e-mail-konto|zugang|kundenkonto|profil) … (wird|wurde|werden|ist) … (gesperrt|deaktiviert|geschlossen|gelöscht|eingeschränkt|suspendiert|blockiert)', '(postfach|mailbox|posteingang|speicher*|kontingent) … (voll|fast voll|überschritten|erschöpft|ausgelastet)', '(ihr |das )(passwort|kennwort) (läuft|ist abgelaufen|verfällt|wird ablaufen)', '(ungewöhnliche*|verdächtige*|unbefugte*) (aktivität*|anmeld*|zugriff*)', '(ausstehende|zurückgehaltene|nicht zugestellte|blockierte) (nachrichten|e-mails|mails)',
    ],
    'parcel-lure': [
      '(paket|sendung|lieferung|päckchen) … (konnte nicht|zurückgehalten|wird gehalten|wartet auf|nicht zugestellt|angehalten) … (zustell*|zugestellt|adresse|zahl*|zoll*|gebühr*|bestätig*|link|klick*|werden)', '(bestätigen|aktualisieren) sie … (lieferadresse|zustelladresse|versandadresse|adresse) … (paket|sendung|link|klick*|zustell*|hier)', '(zollgebühr*|versandgebühr*|zustellgebühr*|nachgebühr*|versandkosten) … (paket|begleich*|euro|eur|link|freigabe) … (zahl*|begleich*|bezahl*|klick*|paket|link|freigabe)', '(zustellversuch|zustellung) (fehlgeschlagen|gescheitert|nicht möglich)',
    ],
    'document-lure': [
      '(ansehen|öffnen|herunterladen|anzeigen|abrufen|einsehen) … (dokument*|rechnung*|datei*|bestellung|sprachnachricht|pdf) … (klick*|link|passwort|anmeld*|button)', '(klicken sie|klick) … (dokument*|rechnung*|datei*|bestellung|sprachnachricht|pdf)', '(dokument|datei|rechnung) … (freigegeben|geteilt|verschlüsselt|geschützt) … (öffnen|ansehen|klick*|link|passwort|onedrive|sharepoint|dropbox|anmeld*)', '(neue|eine) (sprachnachricht|voicemail)',
    ],
    'payment-lure': [
      '(ihre|ihr|deine) (zahlung|karte|abonnement|abo|lastschrift|mitgliedschaft) … (fehlgeschlagen|abgelehnt|nicht verarbeitet|abgelaufen|gescheitert|automatisch verlängert|konnte nicht)', '(rückerstattung|steuererstattung|erstattung|steuerrückzahlung) … (klick*|link|formular|beantrag*|wartet|bestätig*)', '(finanzamt|elster|bundeszentralamt|zoll) … (rückerstattung|erstattung|bescheid|nachzahlung|mahnung) … (klick*|link|formular|öffnen|download*)', '(offene|ausstehende|letzte) (mahnung|zahlungsaufforderung|inkasso*) … (klick*|link|anhang|pfänd*|sofort)',
    ],
    'deadline-threat': [
      '(innerhalb|binnen|in den nächsten|in) (von |der nächsten |)(24|48|72|12) stunden … (oder|sonst|andernfalls|wird|gesperrt|gelöscht|geschlossen|sperr*|lösch*|zurückge*|verlier*|vermeiden)', '(andernfalls|sonst|ansonsten) (wird|werden|müssen wir|verlieren sie) … (gesperrt|gelöscht|geschlossen|deaktiviert|konto|zurückgeschickt|sperren|löschen|zugang)', '(um) … (sperrung|schließung|löschung|deaktivierung|unterbrechung|kontosperrung) … (zu vermeiden|zu verhindern)',
    ],
    'no-phone': [
      '(bitte |)(nicht anrufen|rufen sie (mich |uns |)(bitte |)nicht an|keine anrufe|keine telefonate)', '(kann|können) (leider |derzeit |momentan |)(nicht (telefonieren|ans telefon)|keine anrufe)', '(nur|ausschließlich) (per|via|über) (e-mail|mail|email|sms|nachricht|schriftlich)', '(schwerhörig*|gehörlos*|hörbehindert*|hörgeschädigt*|taubstumm*)', '(telefonleitung*|telefonanlage|telefone) … (gestört|außer betrieb|defekt|wartung|nicht funktion*)',
    ],
    'third-party-delivery': [
      '(liefer*|versend*|schick*|versand) … (an ein|in ein|zu einem|an unser|an das|ein) (externes |temporäres |angemietetes |drittes |anderes |)(zwischenlager|konsolidierungslager|fremdlager|außenlager|mietlager|temporäres lager|sammellager)', '(zwischenlager|konsolidierungslager|sammellager|konsolidierungszentrum) … (liefer*|adresse|spedit*)', '(nicht) … (an (die|unsere) (zentrale|hauptverwaltung|rechnungsadresse|firmenadresse|hauptsitz)) … liefer*', 'lieferadresse … (später|nachgereicht|noch mitgeteilt|abweichend von unserem sitz)',
    ],
    'investment-talk': [
      '(investieren|investition*|finanzieren|finanzierung*|investor*) … (in ihr unternehmen|in ihrem land|in ihre firma|ihr unternehmen zu|in ihr projekt|in ihrer branche)', '(mein|meine|unser|ein) (mandant*|klient*|investor*) … (möchte*|sucht|suchen|interess*) … (investieren|finanzieren|anlegen)', '(kapital|gelder|fonds) … (investieren|anlegen|investition) … (ihr land|ausland|partner*|projekte|ihr unternehmen|ihrem land)', '(suche|suchen) (einen |)(partner|geschäftspartner) … (investieren|kapital|gelder|fonds|verwalten)',
    ],
    'escrow-lure': [
      '(ihr |das )geld … (treuhand*|zurückgehalten|reserviert|wartet|gesperrt) … (karte|bestätig*|erhalten|daten)', '(geben sie) … (kartendaten|kartennummer|kreditkartendaten) … (erhalten|auszahl*|empfang*|gutschr*|ein)', '(der |)käufer (hat |)(bereits |schon )(bezahlt|überwiesen) … (erhalten|link|karte|bestätig*|treuhand*)', '(treuhandkonto|treuhandservice|treuhanddienst)', '(zahlung|geld) (zu |)(erhalten|empfangen) … (link|karte|formular|klick*)',
    ],
    urgency: ['(so schnell wie möglich|schnellstmöglich|umgehend|unverzüglich|baldmöglichst|schnellstens|noch heute|so bald wie möglich|sofortige antwort|eilt sehr)', '(sehr|ist|äußerst) (dringend|eilig)', 'dringend* (antwort|anfrage|bestellung|benötigt|rückmeldung|angelegenheit)'],
    'everything-ask': [
      '(alle|aller|allen|sämtliche*) (ihre |ihrer |ihren |)(produkte|produkten|modelle|modellen|artikel|artikeln|preise|preisen|maschinen|varianten|größen) … (preis*|liste|katalog|mit|send*|schick*|angebot)', '(preise|preisliste|angebot|katalog|informationen) (für|zu|über|von) (alle|allen|aller|sämtliche*)', '(komplette*|gesamte*|vollständige*|ganze*) (sortiment|preisliste|katalog|produktpalette|programm|produktprogramm)',
    ],
    'cost-breakdown-ask': [
      '(kostenaufschlüsselung|kostenaufstellung|preisaufschlüsselung|kalkulationsblatt|kostenstruktur|kostenkalkulation|preiskalkulation|herstellkosten|herstellungskosten|selbstkosten|einkaufspreise*|fertigungskosten|stundensätze|materialkostenanteil)', '(aufschlüsselung|aufgeschlüsselt|aufgliederung) … (kosten|material|lohn*|preis*|marge)', '(wie hoch (ist|sind)|welche) … (ihre|ihr) (marge|gewinnspanne|gewinn|lohnkosten|materialkosten|produktionskosten|aufschlag)', '(was|wie viel|wieviel) (zahlen|bezahlen|kostet|verdienen) (sie|ihre|sie die|euch) … (material|rohstoff*|lohn|arbeiter*|lieferant*|pro kilo|herstellung|produktion)', '(lohnkosten|materialkosten|gemeinkosten) (und|,|/) (lohn*|material*|gemeinkosten|marge|gewinn*)',
    ],
    'supplier-ask': [
      '(wer|welche firma|welches werk) (liefert|beliefert|produziert für|stellt) (ihnen|sie|euch|ihre|das material|die rohstoffe|die komponenten)', '(wer (ist|sind)|welche sind|nennen sie) ihre* (vor|roh|)(stoff|material|)(lieferant*)', '(wo|bei wem|von wem|woher) (kaufen|beziehen|bekommen|importieren|haben) sie (ihre|die|das|den|ihr|ihren)', '(liste|namen|kontakt*|adressen) ihrer (vorlieferanten|lieferanten|zulieferer|rohstofflieferanten)', '(vorlieferant*|zulieferer) (für|von|der|ihrer)', 'ihr* (rohstoff|material|motoren|vor|stahl|kompressor)lieferant*',
    ],
    'customers-ask': [
      '(kundenliste|referenzkundenliste|abnehmerliste)', '(liste|namen|kontakt*) ihrer (kunden|abnehmer|händler|vertriebspartner|käufer)', '(wer sind|welche sind|nennen sie uns) ihre (wichtigsten |größten |anderen |)(kunden|abnehmer|käufer|händler)', '(an wen|für wen|für welche marken|an welche kunden|an welche firmen|welche marken|für welche firmen) (verkaufen|liefern|produzieren|fertigen|exportieren|beliefern) sie', '(welche* preis*|wie viel|was) (zahlen|bezahlen|berechnen sie|verlangen sie von) (ihre|ihren|die|andere*|anderen) (kunden|abnehmer*|händler*)',
    ],
    'process-ask': [
      '(wie|auf welche weise) (stellen sie|produzieren sie|fertigen sie|wird|werden) … (hergestellt|gefertigt|produziert|her|produkt*)', '(herstellungsprozess|fertigungsprozess|produktionsprozess|fertigungsschritte|fertigungsablauf|herstellungsverfahren|fertigungsverfahren|produktionsablauf) … (beschreib*|erklär*|detail*|video*|maschine*|wie|schick*|?|im einzelnen)', '(welche|wie viele) (maschinen|anlagen|technologie*) (verwenden|benutzen|nutzen|haben|setzen|laufen)', '(videos|video|fotos|bilder) (von |aus |)(ihrer|der) (fertigung|produktionslinie|werkstatt|produktion|fabrikhalle)', '(taktzeit*|zykluszeit*|ausschussquote|ausschussrate|ofentemperatur*|durchlaufzeit*) … (ihr*|welche|wie|?|hoch)',
    ],
    'capacity-ask': [
      '(produktionskapazität|fertigungskapazität|jahreskapazität|monatskapazität|maschinenpark|schichtbetrieb|exportanteil|exportquote|mitarbeiterzahl)', '(wie viele) (mitarbeiter|arbeiter|schichten|linien|maschinen|beschäftigte|produktionslinien) (haben|arbeiten|beschäftigen|fahren|gibt)', '(wie hoch|höhe) … (jahresumsatz|umsatz|exportanteil|auslastung)', '(ihr|ihres) (jahresumsatz*|umsatz*)',
    ],
    'formula-ask': [
      '(rezeptur|rezepturen|mischungsverhältnis|mischverhältnis)', '(genaue|exakte|chemische) (zusammensetzung|formel|rezeptur|formulierung)', '(welche) (zusatzstoffe|additive|additiven|inhaltsstoffe|zutaten) (verwenden|setzen|nutzen|mischen|benutzen)', '(anteil|dosierung|prozentsatz) (der|des|von) (additive|zusatzstoffe|einzelnen bestandteile|harzes|weichmacher*|füllstoffe)',
    ],
    'no-purchase': [
      '(wir|ich) … (nicht|keine|keinen) … (kaufen|bestellen|kaufabsicht|bestellung|auftrag) (wollen|möchten|planen|geplant|vorgesehen|beabsichtig*)', '(keine|keinerlei) (kaufabsicht*|bestellabsicht*|bestellung geplant|anfrage im sinne)', '(planen|beabsichtigen|haben) (derzeit |momentan |zurzeit |aktuell |)(keinen kauf|keine bestellung|keinen bedarf|nicht zu kaufen|keine einkäufe)', '(keine|kein) (muster|angebot|bemusterung) (nötig|notwendig|erforderlich|benötigt)', '(nur|lediglich|rein) (zu vergleichszwecken|zum vergleich|informativ|zu informationszwecken|zur information|für eine studie|für studienzwecke|interne marktübersicht)',
    ],
    'identity-withheld': [
      '(den |die |)(namen|identität|firma|auftraggeber) … (nicht nennen|nicht preisgeben|nicht offenlegen|später nennen|vertraulich|erst nach|nicht mitteilen|noch nicht)', '(auftraggeber|kunde|mandant|klient) (möchte |will |bleibt |)(anonym|ungenannt|nicht genannt)', '(vertraulichkeitsvereinbarung|geheimhaltungsvereinbarung|nda) … (nam*|nennen|auftraggeber|offenleg*|firma)', '(anonymer|ungenannter|vertraulicher) (kunde|auftraggeber|mandant)',
    ],
    'survey-talk': [
      '(umfrage|fragebogen|befragung) … (teilnehm*|ausfüll*|beantwort*|minuten|hersteller*|branche|angehängt|anbei)', '(marktstudie|marktforschung|marktanalyse|branchenstudie|benchmarkingstudie|benchmarkstudie|marktübersicht|wettbewerbsanalyse)', '(masterarbeit|bachelorarbeit|diplomarbeit|doktorarbeit|abschlussarbeit|hausarbeit|studienarbeit|seminararbeit|forschungsprojekt)', '(student|studentin|studierende*) (an der|der|des) … (universität|hochschule|fachhochschule|maschinenbau*|wirtschaft*)',
    ],
  },
} as const satisfies PhrasePack
