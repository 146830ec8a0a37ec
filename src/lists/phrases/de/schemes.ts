import type { PhrasePack } from '../../concepts'

/** German: unasked offers, deceits and prying in the plain and roundabout words that their authors use to pass for business. */
export const deSchemes: PhrasePack = {
  language: 'de',
  phrases: {
    // Offers.
    'service-pitch': [
      '(kandidaten|bewerber|leute) … (starten|anfangen|beginnen|sofort verfügbar)', '(wir|ich) (rekrutieren|rekrutiere|vermitteln|besetzen) … (industrie|betriebe|stellen|für)', '(entwickler|entwicklern|programmierern|programmierer) … (stundensatz|schnittstelle*|start|euro|team aus)',
      '(stellen|vermitteln|überlassen|verleihen|entsenden|anbieten|bieten) … (staplerfahrer*|schweißer*|produktionshelfer*|monteure*|lagerhelfer*|fachkräfte*|zeitarbeit*|maschinenbediener*|näherinnen|konstrukteure*|ingenieure*)',
      '(staplerfahrer*|schweißer*|produktionshelfer*|monteure*|lagerhelfer*|maschinenbediener*|arbeitskräfte) … (sofort|kurzfristig|deutschsprachig*|geleistete* stunden|stundenverrechnung*|stundensatz|eigenem fahrzeug|profile|lebensläufe|übernahme)',
      '(geleistete* stunden|stundenverrechnungssatz|übernahme nach|lebensläufe|kandidatenprofile|bewerberprofile) … (abrechnung|schicken|senden|kostenlos|kostenfrei|monaten|zukommen)',
      '(strom|gas|energie|versicherung*|police*|tarif*|frachtkosten|porto|telefonie|abfall|entsorgung*|leasing) … (makler*|bündel*|vergleich*|sparen|ersparnis|einspar*|günstiger) ',
      '(schicken|senden|mailen) sie (uns |mir |) … (letzte*|aktuelle*) (rechnung|abrechnung|stromrechnung|jahresabrechnung|police)',
      '(versicherungs|energie|fracht|finanzierungs)makler*', '(als|unabhängiger|unabhängige) makler', '(provision|honorar|gebühr) … (nur |) (im erfolgsfall|bei erfolg|aus der ersparnis|trägt der versicherer)',
      '(unser büro|unser institut|unsere stelle|unsere prüfstelle|wir|unser labor) … (konformität*|ce-dokumentation|technische dokumentation|risikobewertung|bevollmächtigte*|zertifizierung*|registrierung) … (übernehm*|erledig*|erstell*|begleit*|festpreis|pauschal*|ab 1*|ab 2*|ab 3*|ab 4*|ab 9*)',
      '(bevollmächtigter|bevollmächtigten|eu-repräsentant*|verantwortliche person) … (stellen|übernehmen|jahr|pauschal*|gebühr)', '(aufenthaltstitel|aufenthaltserlaubnis|goldenes visum|zweiter pass|staatsbürgerschaft|zweitpass) … (immobil*|invest*|famil*|monat*|anwält*|ab 1*|ab 2*)',
      '(villa*|apartment*|ferienwohnung*|immobilien) … (rendite|mietgarantie|anzahlung|meerblick|provisionsfrei|kapitalanlage)', '(übersetz*|dolmetsch*|lektorat|korrektorat) … (pro wort|pro zeile|muttersprach*|zeilenpreis|probeübersetz*)',
      '(steuerbonus|forschungszulage|fördermittel|kurzarbeit|umsatzsteuererstatt*) … (wir|holen|beantrag*|erfolgs*|prüfen)', '(gutachter|datenschutzbeauftrag*|arbeitssicherheit|brandschutz|hinweisgeber*|lieferkettengesetz) … (pflicht|bußgeld|stellen wir|extern*|paket|ab nur)',
      '(erste|ersten|zwei|drei|probe) (stunden|tage|monate|wochen|woche|monat) … (kostenlos|gratis|kostenfrei|geschenkt|auf unsere kosten)',
    ],
    'loan-offer': [
      '(kaufen|übernehmen|bevorschussen|finanzieren) (wir |) … (forderungen|rechnungen|außenstände) (an|ab|vor)*', '(forderungsverkauf|forderungsankauf|factoring|rechnungsfinanzierung|einkaufsfinanzierung|betriebsmittelkredit|kreditlinie) … (stunden|tage*|gebühr|auszahl*|ab 0|ab 1*|sicherheit*|schufa|bonität)',
      '(ausfallrisiko|delkredere) (liegt |tragen |übernehmen |)(bei uns|wir)', '(liquidität|betriebsmittel) … (innerhalb|binnen|in) (24|48|72) stunden', '(auch |) (ohne|trotz) (schufa|bilanz|bilanzen|negativer*|sicherheiten) … (kredit*|finanz*|geld|euro|auszahl*)',
      '(leasing|mietkauf|sale-and-lease-back|maschinenfinanzierung) … (rate*|laufzeit|zusage|sofort|monatlich)',
    ],
    'marketing-offer': [
      '(ihr mitbewerber|ihr wettbewerber|ein mitbewerber|hersteller aus ihrer|betriebe aus ihrer) … (mit uns|arbeitet|arbeiten|unser kunde|kunde bei uns)', '(mehr|zusätzliche) (anfragen|bestellungen|leads) … (im monat|pro monat|monatlich)', '(anfragen|bestellungen|leads) (mehr|zusätzlich) (im|pro) monat',
      '(gespräche|termine|erstgespräche|besichtigungen) … (entscheidern|einkäufern|geschäftsführern|interessenten|pro monat|im monat|jeden monat|monatlich)', '(liefern|bringen|vereinbaren|legen|füllen) … (termine|gespräche|erstkontakte|leads|kalender) … (entscheid*|monat*|garant*|einkäufer*)',
      '(vertriebsteam|vertriebsmitarbeiter|vertriebsassistent*|akquise*|kaltakquise|telefonakquise|erstkontakte|terminierung|outreach) … (übernehm*|digital*|automat*|ki|für sie|selbstständig|selbständig|extern*|monat*)',
      '(produktvideo*|produktfilm*|imagefilm*|drohnen*|3d-*|renderings*|animation*|produktfoto*|freisteller*) … (ab 1*|ab 2*|ab 3*|ab 4*|ab 5*|pro artikel|pro stück|pro bild|festpreis|referenz*|portfolio|für ihre|drehen|lieferzeit)',
      '(wir |) (drehen|filmen|rendern|fotografieren|animieren) … (produkt*|3d*|video*|film*|bilder|artikel)', '(follower|abonnenten|likes|bewertungen|rezensionen|sterne|5-sterne*|fünf-sterne*) … (€|euro|eur|paket*|echte*|geliefert|bestell*|garantiert|aufbau*)',
      '(verkaufen|platzieren|listen) … (ihre produkte|ihr sortiment) … (amazon|otto|marktplätzen|ebay|temu|onlineshops)', '(anzeigenschluss|druckunterlagenschluss|redaktionsschluss|auflage) … (anzeige*|exemplare|seite*|titelseite|preis*|€|eur)',
    ],
    'web-design-offer': [
      '(webseite|website|homepage|internetseite|seite|onlineshop|webshop) … (lädt|laden|ladezeit*|langsam|veraltet|handy|mobil*|sekunden|nicht mehr zeitgemäß|altbacken)', '(landingpage*|onlineshop*|webshop*|app|homepage|webauftritt*) … (bauen wir|entwickeln wir|fertig in|ab 4*|ab 5*|ab 9*|festpreis|für sie)',
    ],
    'seo-offer': ['(google|suchergebnis*|suche) … (auffindbar|seite 2|seite zwei|seite drei|platz 1*|platz 2*|platz 3*|konkurrenz vor|mitbewerber vor|ranking*)', '(backlinks|domain rating|keywords|chatgpt-sichtbarkeit|ki-suche) … (ihr*|für sie|aufbau*|paket*|monat*)'],
    'software-offer': [
      '(ki|ki-assistent*|ki-agent*|chatbot*|sprachassistent*|ki-telefon*) … (rund um die uhr|sprachen|beantwort*|übernimmt|automat*|anfragen|angebote schreib*|eingerichtet|einrichtung|gratis|testen)',
      '(erp*|crm*|pps*|mes|wms|cloud*|software*|warenwirtschaft*|zeiterfassung*|buchhaltungsprogramm|lizenz*) … (pro nutzer|pro monat|je nutzer|pro arbeitsplatz|einrichtung|einführung|umstieg|demo*|testzugang|testphase|gratis|kostenlos*|lebenslang*)',
      '(30|14|sieben|7|vierzehn|dreißig) tage* (gratis|kostenlos|kostenfrei|unverbindlich|testen)',
    ],
    'contact-list-offer': ['(geprüfte|aktuelle|verifizierte|frische|dsgvo-konforme*) … (kontakte|adressen|datensätze|ansprechpartner|entscheider*)', '(kontakte*|adressen|datensätze|teilnehmerliste|ausstellerliste|besucherdaten) … (excel|durchwahl|einkaufsleiter*|einkäufer*|einmalpreis|mailadresse*|csv)'],
    'own-prices': [
      '(€|euro|eur|usd|$)(/| pro | je |/ )(t|to|tonne|kg|kilo|mt|lkw|palette|fuhre) … (frei|ab|fca|ex|verladebereit|lager|werk|verfügbar|freibleibend|geliefert)', '(angebot|preise|lieferung) freibleibend', '(zwischenverkauf|irrtum und zwischenverkauf) vorbehalten', 'solange (der |)vorrat reicht',
      '(wir |) (räumen|verkaufen|geben|haben|veräußern) … (lager|restposten|überbestand|gebrauchte*|posten|lagerbestand|partie) … (preis*|ab|€|eur|stück|günstig*|abzugeben|abgeben)', '(gebrauchte*|generalüberholte*|überholte*|neuwertige*) … (baujahr|bj|betriebsstunden|unter strom|sofort verfügbar|zu verkaufen|abzugeben)',
      '(restposten|sonderposten|überhang|überproduktion|insolvenzware) … (abzugeben|preis*|verfügbar|palette*|lkw|€|eur)', '(ware|material|posten|maschine*) (ist |) (sofort |) (verladebereit|abholbereit|abrufbereit)',
    ],
    'supplier-pitch': [
      '(leasingrückläufer|vorführgeräte|werbeartikel|werbegeschenke|firmengeschenke|kundengeschenke|probefahrt) … (ab|rabatt|%|preis*|batterie|jederzeit|günstig*)',
      'solange (der |)vorrat reicht', '(angebot|preise|lieferung) freibleibend', 'zwischenverkauf vorbehalten', '(wir |)(räumen|räumungsverkauf) … (lager|lagerbestand|restposten)', '(gebrauchte*|generalüberholte*) … (unter strom|baujahr) … (besichtig*|verlad*|preis*|€|euro)',
      '(aus|ab) (eigener |unserer |) (lagerbestand|produktion|fertigung|herstellung) … (liefern|verfügbar|anbieten|preis*|€|eur|t)', '(ihren|ihr|den) (bedarf|jahresbedarf|monatsbedarf) … (mitteil*|nennen|decken|melden|schreiben)', '(bei |)(bedarf|interesse) (bitte |einfach |gern |gerne |kurz |) (melden|anrufen|anruf|rückruf|rückmeldung|mail)',
      '(verpackung*|kartonagen|folien|granulat*|rohstoff*|pigmente*|lager*|dichtungen|werkzeuge|schmierstoffe|klebstoffe|etiketten) … (liefern wir|bieten wir|führen wir|direkt vom hersteller|ab werk lieferbar|aus eigener)',
    ],
    'freight-offer': ['(wir fahren|unsere lkw fahren|wir verkehren) … (jede woche|wöchentlich|täglich|laderaum|restplatz|frei)', '(lademeter|laderaum|stellplätze|rückladung) … (frei|verfügbar|übrig|angebot)', '(seefracht|luftfracht|bahnfracht|landfracht|sammelcontainer|haus-haus|lcl|fcl) … (usd|eur|€|$|euro) … (all in|all-in|gültig|inkl*|pro|wöchentlich|kg|cbm)', '(40hc|40hq|20gp|40gp|fcl|lcl|20\'|40\') … (usd|$|eur|€) … (all in|all-in|gültig*|inkl*|bis)', '(tür-zu-tür|haus-zu-haus|door to door) … (verzoll*|rate*|wunsch|anbiet*|ab|usd|eur)'],
    'event-promotion': [
      '(teilnahmegebühr|teilnehmerbeitrag|seminargebühr|kursgebühr|frühbucherpreis|standgebühr|standmiete)', '(seminar*|praxisseminar*|fachtag*|schulung*|lehrgang*|forum|gipfel|gemeinschaftsstand|pavillon) … (plätze*|anmelde*|gebühr|zzgl|frei|referent*|inkl|m²|qm)', '(noch |)(zehn|wenige|einige|letzte*|1*|2*|3*|4*|5*|6*|7*|8*|9*) (plätze|stände|flächen|restplätze) … (frei|verfügbar|übrig|zu vergeben)',
      '(gemeinschaftsstand|messebeteiligung|messepaket|eckstand|reihenstand) … (m²|qm|€|eur|inklusive|buch*|sichern)',
    ],
    'membership-offer': [
      '(korrekturabzug|eintragungsantrag|firmeneintrag|basiseintrag|premiumeintrag|premium-eintrag|eintragungsofferte|branchenkompass|registereintrag)', '(jury|kuratorium|redaktion|gremium) … (ausgewählt|nominiert|gekürt|auserkoren|empfohlen)', '(siegel|urkunde|auszeichnung|gütesiegel|trophäe|preisverleihung|gala) … (paket|gebühr|lizenz*|nutzung*|€|eur|inklusive)',
      '(laufzeit) … (jahre|monate) … (eintrag|anzeige|unterschr*|p. a)',
    ],
    'meeting-push': [
      '(passt|passen|hätten|haben|wäre|geht|klappt) … (viertelstunde*|15 minuten|zehn minuten|20 minuten|halbe stunde|kurzes telefonat|kurzer call)', '(vorgang|akte|fall|thema|ticket) … (schließe*|schließen|abschließen|zu den akten)', '(wer|welcher kollege|welche kollegin) … (kümmert sich|betreut|verantwortet|entscheidet) (bei ihnen |in ihrem haus |) … (um|über|das thema|den bereich|bei ihnen)',
      '(soll|darf|kann) ich (ihnen |euch |dir |) … (profile|beispiel*|referenz*|muster-*|leitfaden|whitepaper|video|zahlen|übersicht|infos) … (schicken|senden|zusenden|zukommen|zeigen)', '(zum letzten mal|letzter versuch|letzte mail|schlechtes timing|falscher zeitpunkt|kein gutes timing|nochmal nach oben|wieder nach oben)',
      '(ich bin|bin) … (in ihrer nähe|in ihrer gegend|bei ihnen in der nähe|ohnehin in) … (vorbei*|kaffee|besuch*|schauen)', '(wären sie|seid ihr|bist du) (grundsätzlich |) offen (für|,)', '(kurze|eine kurze) frage (:|an|zu|,|–|-)',
    ],
    'discount-talk': ['(keine|ohne) (mindestlaufzeit|vertragsbindung|einrichtungsgebühr|versteckte* kosten|grundgebühr|papierkrieg|verpflichtung)', '(kostet|kosten) (sie |euch |dich |) nichts', '(pilotphase|testphase|probemonat|schnupperpreis|einführungspreis|symbolische* betrag|symbolische* preis|pilotkunde*|pilotpreis)', '(code|gutschein) (neu*|start*|willkommen)'],
    // Deceits.
    'bank-change': [
      '(begleichen|überweisen|leisten|zahlen|anweisen|vornehmen|umleiten) … (nachstehende*|untenstehende*|unten genannte*|unten stehende*|folgende*|anderes|zweitkonto|ersatzkonto|ausweichkonto|schwesterfirma|partnerbank|tochterfirma|holding) ', '(auf|an) (unser|das|ein|unsere|die|eine) (nachstehende*|unten stehende*|untenstehende*|unten genannte*|zweitkonto|ersatzkonto|konto bei unserer partnerbank|konto unserer tochter*|konto der holding|treuhandkonto)',
      '(bisheriges|altes|gewohntes|reguläres|übliches) konto … (nicht|gesperrt|prüfung|umstell*|stillgelegt|geschlossen|eingefroren)', '(alte|alten|bisherige*|hinterlegte*) (daten|kontodaten|bankdaten|bankverbindung*|iban) … (löschen|überschreiben|ersetzen|vernichten|nicht mehr)', '(umstellung|bankwechsel|wirtschaftsprüf*|betriebsprüfung|audit) … (konto|bank|hausbank|iban) … (nicht|ausschließlich|ab sofort|zweitkonto|nachstehende*|folgende*)', '(bei unserer hausbank|unseres kontos) … (nachstehende*|folgende*|anderes|zweitkonto)',
      '(erstatten|zurücküberweisen|erstattung|gutschrift|rückzahlung|zurückzahlen|überweisen) … (nicht auf das|auf das konto mein*|konto meiner|konto meines|anderes konto|neues konto|paypal von|konto einer|konto eines)', '(konto|karte) (ist |wurde |inzwischen |) (gekündigt|geschlossen|gesperrt|erloschen|aufgelöst) … (iban|anderes|schwester|bruder|mutter|frau|mann|überweis*|neue*)',
    ],
    'own-shipper': ['(bekannter|bekannte|bekannten|kumpel|freund|cousin|neffe|schwager|bruder|spediteur|fahrer|umzugsfirma|abholer) … (holt|abholen|abholt|abgeholt|nimmt) … (ware|sachen|lieferwagen|transporter|geld|bar|maschine|mit|ab)'],
    'third-party-charge': [
      '(senden|überweisen|leiten|schicken|zahlen) … (frachtpartner|frachtunternehmen|transportpartner|spediteur|spedition|umzugsfirma|logistikpartner) … (weiter|rest|zweiten betrag|differenz|abzüglich|überschuss)', '(abzüglich|behalten sie|minus) … (für ihre mühe|ihre mühe|für den aufwand|als dank)',
      '(ihm|ihr|dem fahrer|dem abholer|dem spediteur|dem transporteur|dem boten) (bitte |dann |einfach |) (bar |in bar |das geld |)(mit|mitgeben|geben|aushändigen|auszahlen|übergeben|weiterleiten)', '(mehr|zusätzlich|extra|obendrauf|zu viel) … (bar mit*|mitgeb*|weiterleit*|weitergeb*|dem fahrer|dem spediteur|dem abholer)',
      '(schwester*|mutter*|partner|investor|kunde|geldgeber|sponsor|bruder) … (zahlt|bezahlt|überweist) … (seinem konto|ihrem konto|mehr|aus england|aus den usa)',
    ],
    overpayment: ['(überweise|überweisen|schicke|anweisen) … (euro|eur|usd|dollar|franken|€) (mehr|zusätzlich|extra|zu viel|obendrauf)', '(versehentlich|irrtümlich|aus versehen) … (zu viel|höhere*|mehr) … (scheck|überwiesen|angewiesen|differenz|weiterleit*|restlich*)'],
    'third-party-delivery': ['(ausweichlager|zwischenlager|temporäre* lager|externe* lager|überlauflager|mietlager|lager unseres partners|lager unseres logistik*|konsolidierungslager|lagereinheit|unit 1*|unit 2*|unit 3*)', '(hauptlager|zentrallager|zentrale) … (inventur|umbau|geschlossen|überfüllt|voll)'],
    'credit-terms': ['(zahlung|zahlbar|zahlen|begleichen) (30|45|60|90|innerhalb) … (nach erhalt|nach eingang|nach lieferung|tagen|rechnung)'],
    'advance-fee': [
      '(registrierung|eintragung|akkreditierung|zulassung|beglaubigung|freischaltung|aktivierung|kaution|lizenz|zertifikat) … (einmalig|kostet|gebühr|fällig|erforderlich|nötig) … (usd|eur|€|dollar|euro|verrechn*|rückerstatt*|angerechnet|franken)', '(gebühr|betrag|einzahlung|kaution|bürgschaft) … (wird |)(mit der |auf die |) (ersten|anzahlung|rechnung|auszahlung) … (verrechnet|angerechnet|erstattet)', '(lieferantenregister|lieferantenportal|lieferantenverzeichnis|bieterregister) … (eintragung|registr*|gebühr|usd|eur|€|kost*)',
      '(provision|honorar|vermittlungsprovision|anteil) … (vorab|im voraus|hälfte|vor unterzeichnung|bei vertragsentwurf|vor vertrags*) … (zahl*|überweis*|fällig|konto|eingang|euro|€)', '(sicherheitsgebühr|versicherungsgebühr|notargebühr|vertragssiegel|stempelsteuer|bietungsbürgschaft|vertragsgarantie) ',
    ],
    'tender-award': ['(komitee|ausschuss|kommission|vergabestelle|ministerium|gremium) … (angenommen|ausgewählt|zuschlag|bestätigt|genehmigt) ', '(zuschlagserteilung|zuschlag für los)', '(ihr haus|bewerbern|bietern) … ausgewählt', '(ihr angebot|ihr haus|ihre firma|ihr betrieb) (wurde|ist|hat) … (komitee|ausschuss|zuschlag|ausgewählt|kommission|ministerium|vergabe*)'],
    'credential-ask': [
      '(firmenpasswort|e-mail-passwort|mailpasswort|dazugehörigen passwort|zugehörigen passwort|geschäftlichen e-mail*|dienstlichen e-mail*|firmen-mail*) … (einlogg*|anmeld*|eingeb*|öffn*|passwort|zugriff|ansehen|bestätig*)', '(zugriff|zugang|ansicht|öffnen|anzeige) … (mit ihrer|mit ihrem|über ihre) … (e-mail*|passwort|kennwort|microsoft|zugangsdaten|office*)',
      '(code|codes|tan|pin|rubbelcode*|qr-code) … (per mail|per sms|durchgeben|durchsagen|abfotografier*|foto|freirubbel*|vorlesen|nennen sie|zurückschick*)', '(anydesk|teamviewer|fernwartung*|fernzugriff*|quicksupport) … (install*|starten|öffnen|id|code|herunter*|laden)',
    ],
    'untraceable-payment': ['(guthabenkarten|geschenkkarten|prepaidkarten|gutscheinkarten|amazon-gutscheine|apple-gutscheine|steam-karten|google-play-karten)', '(bitcoin|btc|usdt|monero) … (adresse|wallet|überweis*|zahl*)', '(paypal|western union|moneygram|revolut|wise) (freunde|an freunde|familie|und freunde|auf den namen)'],
    'document-lure': ['(dokument|datei|fax|zeichnungen|stückliste|anfrage|rechnung|angebot|vertrag) … (mit ihnen geteilt|für sie bereitgestellt|gesicherten portal|sicheren portal|abgelegt|hinterlegt|freigegeben) … (http*|anzeigen|link*|zugriff|portal|öffnen)', '(link|zugriff|zugang) (läuft|erlischt|verfällt) … (24|48|72|stunden|tage*)'],
    'parcel-lure': ['(paket|sendung|päckchen) … (zoll|zentrum|depot|verteilzentrum) … (offen|fehlt|begleichen|gebühr|bezahl*|link|adresse)', '(freigabe|zustellung|auslieferung) … (€|eur|euro|betrag|gebühr) … (link|begleich*|zahl*|app)'],
    'payment-lure': ['(bezahlen|zahlen|begleichen|begleichen sie) … (über den link|über diesen link|unter folgendem link|via link)'],
    'payment-claim': [
      '(swift-kopie|swiftkopie|zahlungskopie|überweisungsbeleg|bankbeleg|mt103|zahlungsbeleg) … (freigeb*|freigabe|geben sie|verschiff*|telex*|loslassen|ausliefer*|herausgeb*|originale)', '(swift-kopie|swiftkopie|zahlungskopie|mt103) … (anbei|hängt|beigefügt|anhang|angehängt)', '(konnossement*|dokumente|papiere|ware|b/l|telex release) … (sofort|umgehend|gleich) (frei*|los*|heraus*)',
    ],
    'counterparty-silence': ['(bei der |ihre |die |mit der |bei ihrer |)bank … (nicht nach*|brauchen sie nicht|nicht anrufen|nicht fragen|nicht zu kontaktieren|nicht nötig|muss nicht wissen)', '(verwendungszweck|betreff) … (nur|nichts|keine*) … (rechnungsnummer|ware|firma|angeben)'],
    secrecy: ['(mit niemandem|niemandem|mit keinem|keinem kollegen|nicht mit der buchhaltung|nicht mit kollegen) (darüber |)(reden|sprechen|besprechen|erzählen|sagen|weitersagen|teilen)', '(bleibt|bleiben|behalten sie|behalt) … (unter uns|für sich|für dich|vertraulich|zwischen uns)'],
    'fund-transfer': ['(übernahme|akquisition|notar|transaktion|firmenkauf) … (heute|sofort|eilig|diskret|vertraulich) … (überweis*|anweis*|zahlung|euro|eur|€)', '(eilüberweisung|blitzüberweisung|eilzahlung|express-überweisung) … (heute|notar|konto|gleich|diskret|empfänger|iban|mittag)'],
    extortion: ['(kamera|webcam|rechner|computer|bildschirm|server|daten) … (zugriff|aufgenommen|mitgeschnitten|verschlüsselt|kopiert|gehackt|schadsoftware) … (btc|bitcoin|zahl*|überweis*|veröffentlich*|kontakte*|kunden*)', '(btc|bitcoin) … (stunden|tage) … (lösche|veröffentlich*|verschicke|sonst|sehen)'],
    'domain-scare': ['(domain*|marke*|firmenname*) … (antrag|registrier*|beantragt|dritte*|angemeldet) … (asien|china|hongkong|.cn|.asia|einspruch|widerspr*|sperrfrist|tagen)'],
    'escrow-lure': ['(geld|betrag|zahlung|kaufpreis) … (treuhand*|sicher bezahlen|hinterlegt|käuferschutz|kleinanzeigen) … (link|bestätig*|karte*|iban|auszahl*|abruf*)'],
    'invitation-letter': ['(einladung*|einladungsschreiben) … (delegation|personen|mitarbeiter|visa|visum|konsulat|botschaft|pass*|reisepässe)', '(visum|visa) … (einlad*|bürgschaft|verpflichtungserklärung)'],
    'samples-sent-demand': ['(muster|musterset*|mustersortiment*|je zwei|je drei|je fünf|je zehn) … (kostenlos|unberechnet|gratis|ohne berechnung|unentgeltlich) … (hotel|adresse|express|per kurier|vorab|alle|sämtliche|später)'],
    'card-abuse': ['(mehrere|drei|zwei|vier|verschiedene) (kredit|)karten … (aufteilen|abbuch*|belast*|zahl*|nacheinander|probier*)', '(karte*|kreditkarte*) … (kunden|chefs|meines bruders|meiner frau|meines mannes|firma) … (belast*|abbuch*|nummer|zahl*)'],
    // Prying.
    'cost-breakdown-ask': [
      '(was|wieviel|wie viel) … (legt|legen|gebt|geben|zahlt|zahlen|löhnt|blecht) (ihr|sie) … (dafür|hin|pro|denn|für das|für den|für die)',
      '(offene|offenen|offener|transparente*|detaillierte*) (kalkulation|kostenkalkulation|kostenstruktur|kostenrechnung)', '(materialanteil|lohnanteil|gemeinkosten|fertigungslohn|materialeinsatz|deckungsbeitrag|rohmarge|bruttomarge|nettomarge|lohnstückkosten|stundenlohn|stundenlöhne)', '(was|wieviel|wie viel) … (verdient|verdienen|bekommt|kriegen|bekommen) … (leute|arbeiter*|mitarbeiter*|näherin*|schweißer*|schicht|am band)',
      '(wie|wieviel|was|welche) … (marge|spanne|gewinn|aufschlag) … (bleibt|hängen|haben|ihnen|sie|pro|je)', '(kosten|preis*|fob-preis) … (aufgeteilt|zerlegt|gegliedert|aufgeschlüsselt) … (material|lohn|energie|fracht|gewinn)', '(ek-preis|ek-preise|einkaufspreis*|einstandspreis*) … (rohstoff*|komponent*|zellen|motor*|chip*|stahl|bei ihrem|von ihrem)', 'zu welchem (fob-niveau|preisniveau|fob-preis) (verkaufen|liefern)',
    ],
    'supplier-ask': [
      '(von wem|bei wem|woher|wo|von welchem werk|aus welcher gießerei|welcher gießerei|welchem walzwerk) … (beziehen|kaufen|bekommen|haben|bezieht|kauft|stammen|stammt|ordern)', '(wer|welche firma|welches werk|welche gießerei) (gießt|liefert|macht|fertigt|baut|färbt|beliefert|beschichtet|galvanisiert) (ihnen|euch|für sie|für euch|ihre|ihren|bei ihnen)',
      '(vorlieferanten|unterlieferanten|zulieferer|sublieferanten|rohstofflieferanten) (für|von|bei|samt|mit|inkl*|und|nennen|?)', '(welche|welchen) (treiber|zellen|chips|led-chips|motoren|kompressoren|harze|pigmente|garne) (verbaut|verwendet|nutzt|verarbeitet|setzt) (ihr werk|ihre firma|ihr)',
    ],
    'customers-ask': [
      '(welche|für welche|an welche|welchen) (handelsketten|ketten|kunden|marken|händler|importeure|filialisten|discounter|baumärkte|möbelhäuser) … (fertigen|produzieren|beliefern|betreuen|haben|verkaufen|arbeiten|liefern|kaufen)', '(was|wie viel|wieviel) (zahlen|zahlt|bezahlen|geben|legen) (die|diese|andere|ihre kunden|der wettbewerb|ihre abnehmer|unsere wettbewerber|denn die)', '(für wen|wen) (fertigen|produzieren|arbeiten|beliefern|machen) (sie|ihr) (noch|sonst|denn|außerdem|in)',
      '(kunden|abnehmer) … (jahresumsatz|umsatz) … (welche*|pro kunde|je kunde|betreuen)', '(kundenstamm|kundenkreis|kundenstruktur|hauptkunden|hauptabnehmer|top-kunden|referenzkunden) … (nennen|wer|welche|angeben|namen|interess*|anteil*)',
    ],
    'process-ask': [
      '(taktzeit*|zykluszeit*|ofentemperatur*|brennkurve*|härtezeit*|aushärtezeit*|verweilzeit*|spritzdruck|werkzeugtemperatur|schmelztemperatur|vulkanis*|brenntemperatur*|sinter*|ausschuss*|ausbeute) … (laufen|welche*|ihr*|fahren|wie|bei|pro schicht|nennen|wissen|angaben|schicht)', '(mit welcher|bei welcher|auf welcher|auf welchen|mit welchen|welche) (temperatur*|maschine*|anlage*|geschwindigkeit|drehzahl|druck|taktzeit|parametern|pressen|öfen) … (laufen|fahren|arbeiten|brennen|härten|produzieren|spritzen|stehen)',
      '(prozessparameter|maschinenparameter|prozessdaten|rüstzeiten|maschinenliste|anlagenliste|fertigungsschritte|prozessschritte|arbeitspläne) ', '(rundgang|film|video|fotos) … (durch die|in der|aus der|ihrer) (halle|fertigung|produktion|werkhalle|lackiererei|gießerei|spritzerei)',
    ],
    'capacity-ask': [
      '(wie viele|wieviele|wieviel) (leute|mann|personen|menschen|maschinen|pressen|öfen|linien) … (arbeiten|stehen|haben|sind|laufen|schicht|beschäftig*)', '(auslastung|auslastungsgrad|kapazitätsauslastung|schichtmodell|schichtplan|belegschaft|kopfzahl|headcount|ausbaupläne|erweiterungspläne|neue halle|zweites werk) … (ihr*|welche*|wie|hoch|geplant|sprechen|angaben|wann|werk*)', '(wie hoch|wie sieht|zur|zu) … (auslastung|ausstoß|stückzahlen|monatsausstoß|krankenstand|fluktuation)', '(planen|bauen) sie … (erweiterung|zweites werk|neues werk|neue linie|weitere linie)',
    ],
    'formula-ask': ['(rezeptur*|mischung*|ansatz|formulierung|compound|legierung) … (prozent|anteil*|genau*|massenanteil*|verraten|offenleg*|mitteil*|teilen|nennen)', '(welches|welche|welchen) (harz|additiv*|weichmacher|bindemittel|katalysator|treibmittel|flammschutz*|pigment*) … (verwend*|nehmen|setzen|drin|welchem anteil)'],
    'drawing-ask': ['(werkzeugzeichnung*|werkzeugdaten|formdaten|fertigungszeichnung*|produktionszeichnung*|step-dat*|gerber*|schaltplan|schaltpläne|stückliste|firmware|quellcode|cad-daten) … (teilen|überlassen|zusenden|schicken|bekommen|ihr*|brauch*|mailen)', '(teilen|überlassen|schicken|senden) … (werkzeugzeichnung*|fertigungszeichnung*|produktionszeichnung*|gerber*|schaltplan|schaltpläne|quellcode|stückliste)'],
    'survey-talk': [
      '(expertengespräch*|experteninterview*|expertennetzwerk*|experten-call*|honorar pro stunde|stundenhonorar)', '(bezahlte*|vergütete*|honorierte*) (gespräch*|interview*|telefonat*|beratung*|expert*|stunde*)', '(dissertation|masterarbeit|bachelorarbeit|promotion|studie|marktbericht|report|sourcing-studie|lieferkettenstudie) … (lieferkette*|branche*|hersteller*|kartier*|befrag*|untersuch*)', '(kartiere|kartieren|erfassen|erheben|kartierung) … (lieferkette*|hersteller*|anbieter*|branche*|markt*|wertschöpf*)',
      '(technikvergleich|technologievergleich|wettbewerbsvergleich|marktvergleich|wettbewerbsbeobachtung|marktsondierung)', '(begleite|vertrete|berate|unterstütze|suche für) … (wettbewerber|investor*|hersteller|private-equity*|fonds) … (aufbau|einstieg|team*|einschätz*|kontext|eckdaten|position*)', '(ihr profil|ihren lebenslauf|ihre position|wechselbereit*|einstufen|einzustufen) … (welche*|wie|umsatz|kunden|kontext|vorab|team*|eckdaten)',
    ],
    'no-purchase': [
      '(nur |rein |bloß |) aus (interesse|neugier|neugierde)',
      '(kaufen|bestellen|ordern) (wollen|möchten|werden|will|möchte) (wir|ich) (vorerst|vorläufig|noch|jetzt|zunächst|gar|hier|derzeit|erst mal|im moment|) (nichts|nicht)', '(wir|ich) (kaufen|kaufe|bestellen|bestelle|suchen|brauchen) (hier |dazu |vorerst |aktuell |derzeit |selbst |) (nichts|nicht|keine ware)', '(nur|ausschließlich|rein|bleibt) (für |)(intern*|internen gebrauch|die akten|zur orientierung|aus neugier|informativ)', '(nicht|kein|keine) (als käufer|kaufinteresse*|kaufabsicht|einkauf|kundenanfrage|bestellinteresse)',
      '(wird|werden) nicht (veröffentlicht|gedruckt|zitiert|weitergegeben|namentlich)', '(nicht|noch nicht) (um |) (einen kauf|eine bestellung|einen auftrag|den kauf|aufträge)', '(ob|wann) (wir |ich |) (überhaupt |je |einmal |) (bestellen|kaufen) … (offen|unklar|steht|fraglich)',
    ],
    'identity-withheld': ['(auftraggeber|kunde|mandant|investor|klient|unternehmen|name|firma) … (nicht|noch nicht|nicht namentlich|ungern|erst später) … (genannt|nennen|auftreten|erscheinen|in erscheinung|genannt werden|offen*)', '(anonym|anonymisiert|ohne namensnennung|verdeckt|diskret behandelt)', '(in wessen auftrag|für wen ich arbeite|meinen auftraggeber) … (nicht|leider|später)'],
    'everything-ask': ['(komplettpreisliste|gesamtpreisliste|nettopreisliste|händlerpreisliste|alle artikel|sämtliche artikel|alle typen|sämtliche typen|alle mengenstaffeln)'],
  },
}
