import type { PhrasePack } from '../../concepts'

/** German: what promoters, swindlers and collectors write. */
export const deRisk = {
  language: 'de',
  phrases: {
    'everything-ask': [
      '(alle|aller|allen|sämtliche*) (ihre |ihrer |ihren |)(produkte|produkten|modelle|modellen|artikel|artikeln|preise|preisen|maschinen|varianten|größen) … (preis*|liste|katalog|mit|send*|schick*|angebot)',
      '(preise|preisliste|angebot|katalog|informationen) (für|zu|über|von) (alle|allen|aller|sämtliche*)',
      '(komplette*|gesamte*|vollständige*|ganze*) (sortiment|preisliste|katalog|produktpalette|programm|produktprogramm)',
      '(preise|preisliste|preislisten|händlerpreise|katalog|kataloge|daten*) … (aller|alle|allen|sämtliche*|komplett*|gesamte*) … (produkt*|modell*|artikel*|typen|sortiment*|größen|varianten|maschinen|mengenstaffel*)',
    ],
    'seo-offer': [
      '(suchmaschinenoptimierung*|seo-optimierung|seo-agentur|seo-betreuung|suchmaschinenmarketing)',
      '(erste|ersten|vordere*|top) (seite|plaetze|platz|positionen|plätze) (bei|auf|von|in) google',
      '(google|suchmaschinen)(-ranking|ranking|-platzierung|platzierungen)',
      '(mehr|steigern|erhöhen) … (besucher|traffic|sichtbarkeit) … (website|webseite|homepage|google)',
      '(bei|in|auf) (google|der google-suche|den suchergebnissen) … (ganz oben|weiter oben|nach oben|besser gefunden|besser ranken|seite 1|seite eins|nicht gefunden|kaum gefunden|top 3|top 10)',
    ],
    'web-design-offer': [
      '(webdesign|webentwicklung|websiteerstellung|homepageerstellung|app-entwicklung)',
      '(erstellen|gestalten|programmieren|überarbeiten|entwickeln|modernisieren) … (ihre|neue|moderne|professionelle) (website|webseite|homepage|internetseite|onlineshop|apps)',
      '(relaunch|neugestaltung|redesign) (ihrer|der) (website|webseite|homepage)',
    ],
    'contact-list-offer': [
      '(adressdatenbank|firmenadressen|adresslisten|e-mail-adressen|emailadressen|teilnehmerliste*|besucherliste*) … (kaufen|angebot|anbieten|verkaufen|erwerben|verifiziert*|kosten|interess*|zählung)',
      '(datenbank|liste) … (einkäufern|importeuren|entscheidern|firmenkontakten) … (kaufen|anbieten|angebot|euro|erwerben)',
      '(verifizierte|geprüfte) (e-mail-adressen|kontakte|firmenkontakte|adressen)',
      '(adressen|kontakte|datensätze|e-mail-adressen|emailadressen|firmenadressen|firmendaten) … (von|aus) (einkäufern|importeuren|entscheidern|unternehmen|firmen|messebesuchern|händlern|geschäftsführern) … (kauf*|angebot|preis|euro|anbiet*|erwerb*|liefern|verkauf*|verfügbar)',
    ],
    'marketing-offer': [
      '(werbeagentur|marketingagentur|online-marketing|onlinemarketing|social-media-marketing)', '(betreuung|verwaltung|betreuen) … social(-| )media',
      '(mehr|neue) (follower|leads|anfragen|kunden) (gewinnen|generieren|kaufen) … (google|marketing|werb*|kampagne*|wir|instagram|ihr)',
      '(leadgenerierung|neukundengewinnung|kundengewinnung|kaltakquise)', '(werbekampagnen|werbeanzeigen) (schalten|auf|bei|für)',
      '(qualifizierte termine|terminvereinbarung für ihren vertrieb)',
      '(unsere agentur|unser team|unser system|unsere experten) (gewinnt|bringt|verschafft|generiert|sorgt|steigert|liefert|gewinnen|steigern)',
      '(ihren|ihre) (umsatz|verkäufe|anfragen) (verdoppeln|verdreifachen|vervielfachen)',
      '(reichweite|umsatz|neukunden|anfragen|leads|bestellungen) … (steigern|erhöhen|verdoppeln|planbar|garantiert|automatisch|pro monat) … (kampagne*|werb*|agentur|system|strategie|wir|linkedin|online)',
      '(wir|ich) (helfen|helfe|unterstützen|unterstütze|verschaffen|verschaffe|generieren|generiere) … (ihnen|unternehmen|firmen|für sie|betrieben|' +
        'herstellern|dienstleistern) … (kunden|aufträge|anfragen|leads|interessenten|käufer)',
      '(anzeige|werbung|artikel|interview|porträt|beitrag|firmenporträt) … (ihr unternehmen|ihre firma|ihrer firma|ihres unternehmens) … (magazin|' +
        'zeitschrift|ausgabe|sonderbeilage|zeitung|reportage|tv)',
      '(bewertungen|google-bewertungen|rezensionen|follower) (kaufen|löschen lassen|entfernen lassen|steigern|für ihr)',
      '(imagefilm*|werbevideo*|produktvideo*|erklärvideo*|werbespot*) … (für ihr|für sie|ihrer firma|ihres unternehmens|produzieren wir|wir erstellen|' +
        'wir produz*)',
      '(dabei hilft|dabei helfen|hilft ihnen|helfen ihnen|unterstützt sie|unterstützen sie|helfen wir|hilft dabei) … (neue*|mehr|zusätzliche*|' +
        'ausländische*) (kunden|geschäftskunden|aufträge|märkte|anfragen|käufer|firmenkunden|interessenten|leads|umsatz)',
      '(neue*|mehr) (kunden|geschäftskunden|aufträge|anfragen|leads|käufer) … (für ihr unternehmen|für ihre firma|für ihren betrieb|ohne kaltakquise|' +
        'jeden monat|pro monat)',
    ],
    'loan-offer': [
      '(wir|ich) (bieten|biete|vergeben|vergebe|gewähren|gewähre) … (kredit*|darlehen|finanzierung*)',
      '(benötigen|brauchen|suchen) sie (einen |ein |eine |dringend )… (kredit|darlehen|finanzierung)',
      '(kredit*|darlehen) … (zinssatz|zinsen von|ohne schufa|ohne sicherheiten|2%|3%|2 %|3 %|sofortzusage)',
      '(kreditangebot|darlehensangebot|sofortkredit|privatkredit|kreditgeber|schuldenfrei)', 'seriöser kreditgeber',
      '(kredit|kredite|darlehen|finanzierung) (zu|ab|von|bis|ohne|mit) … (zins*|% |prozent|schufa|millionen|000|laufzeit|bürgen|sicherheit*)',
      '(darlehen|darlehens|darlehensangebot*|kredit|kredite|krediten|kreditangebot*|geldkredit*|geschäftskredit*) … (gewähr*|vergeben|vergabe|' +
        'bewillig*|anbieten|angebot*) … (zins*|%|prozent|privatperson*|einzelperson*|firmen|unternehmen|jahre*)',
      '(kredit|kredite|darlehen|kreditangebot) (zwischen|unter|von) (privatpersonen|privaten|privatleuten|einzelpersonen|besonderen|ernsthaften|seriösen)',
      '(verleihe|verleihen|ausleihen|leihe) … (geld|kapital|beträge) … (zins*|%|prozent|personen|rückzahl*|jeden|jeder)',
      '(finanzielle* schwierigkeiten|finanzielle* probleme|geldprobleme|schulden|von der bank abgelehnt|von banken abgelehnt) … (kredit|darlehen|hilf*|' +
        'lösung|kredite)',
      '(geldkredit*|gelddarlehen*|geldkredite)',
      '(biete|bieten|gewähre|gewähren|vergebe|vergeben) … (kredit|kredite|darlehen) (ab|von|zwischen|in höhe|an personen|an jeden|an alle)',
    ],
    gambling: [
      '(online-casino|online casino|onlinecasino|sportwetten|spielautomaten|freispiele|willkommensbonus|glücksspielseite)',
      '(casino|kasino|wettanbieter|jackpot*|poker|roulette) … (bonus|einzahl*|freispiel*|gewinn*|anmeld*|registrier*|spielen sie)',
    ],
    'crypto-promotion': [
      '(investieren|verdienen|gewinne|rendite*|geld) … (bitcoin*|kryptowährung*|krypto|usdt|forex|trading)',
      '(tägliche*|garantierte*|wöchentliche*) (gewinn*|rendite*|profit*|auszahlung*)',
      '(trading|handels)(-bot|bot|signale|plattform) … (bitcoin|krypto*|gewinn*|rendite|profit*)', 'krypto(-trading|-investment|investition*)',
      '(bitcoin|krypto*|ethereum|token|coin|forex|trading*|ki-trading) … (verdien*|gewinn*|rendite*|passiv*|täglich*|investier*|plattform|einzahl*|auszahl*|millionär*)',
      '(tausend*|million*|€|euro|dollar) … (kryptowähr*|krypto|bitcoin*) … (verdien*|monat*|wochen|täglich|gemacht|gewinn*)',
      '(kryptowährung*|krypto|bitcoin*) … (million*|reich|vermögen|verdoppel*|verzehnfach*|passives) … (monat*|tagen|wochen|verdien*|machen|werden|' +
        'euro|dollar)',
    ],
    'get-rich': [
      '(verdienen|verdiene) sie … (euro|€) (pro|am|im|in der|täglich|wöchentlich) … (tag|monat|woche|zuhause|hause|nebenbei)',
      '(wollen|willst|möchten|möchtest) (sie|du) … (reich|millionär|finanziell frei|finanziell unabhängig) (werden|sein)',
      '(passives einkommen|passiven einkommen|finanzielle freiheit|finanzielle* unabhängigkeit|schnelles geld|leichtes geld|geld im internet verdienen|' +
        'online geld verdienen|geld verdienen (im internet|von zu hause|ohne|online))',
      '(verdiene|verdien|verdienen sie|verdienst du) … (€|euro|$|dollar|usd) … (tag|täglich|stunde|woche|wöchentlich|monat|stunden|monatlich|zu hause)',
      '(reich|millionär|millionärin) (werden|geworden|wurde) … (krypto*|bitcoin*|monat*|wochen|internet|tagen)',
      '(roboter|bot|system|software|app|algorithmus) … (verdient|handelt|arbeitet|tradet) (für|automatisch) (dich|sie|geld)',
    ],
    'supplier-pitch': [
      '(wir sind|unser unternehmen ist|unsere firma ist) (ein |eine |der |)(führende* |professionelle* |erfahrene* |chinesische* |türkische* |)(hersteller|fabrik|produzent|exporteur|lieferant) (von|für|aus|und exporteur|mit|im bereich)',
      '(wir|unser werk) (produzieren|fertigen|stellen) … (und exportieren|und vertreiben|und liefern weltweit)',
      '(möchten|darf|dürfen|erlauben) … (unser unternehmen|unsere produkte|unsere firma|unser sortiment) (kurz |ihnen |)(vorstellen|vorzustellen|anbieten)',
      'unsere (hauptprodukte|produkte sind|produktpalette umfasst)',
      '(unsere preise sind|zu) (sehr |)(wettbewerbsfähig*|konkurrenzfähig*) … (preis*|qualität|wir)',
      '(wir bieten|bieten wir) (ihnen |ihrer firma |ihrem unternehmen |)(hochwertige|direkt ab werk|qualitätsprodukte|ab fabrik|waren direkt|produkte direkt)',
      '(anbei|im anhang) (finden sie |)(unseren|unsere) (katalog|preisliste|produktübersicht|aktuelle preisliste|firmenpräsentation)',
      '(falls|wenn) sie (interesse an|bedarf an|bedarf für|interesse) … (unseren produkten|unserem sortiment|haben|muster|zusenden|senden wir)',
      '(bieten wir ihnen|wir bieten ihnen|biete ihnen|möchten ihnen|möchte ihnen|können ihnen|ihnen gerne|ihnen gern) … (unsere|unser|hochwertige*|' +
        'günstige*) (produkt*|ware*|dienst*|leistung*|sortiment*|teile|fertigung|preise|angebot an)',
      '(lohnfertigung|lohnbearbeitung|auftragsfertigung|cnc-bearbeitung|cnc-fertigung|cnc-teile|zerspanung*|drehteile|frästeile|gussteile|' +
        'schmiedeteile|blechteile|stahlkonstruktionen|schweißkonstruktionen|schweißbaugruppen|druckguss*|metallteile) … (bieten wir|wir bieten|nach ' +
        'ihren zeichnungen|nach ihrer zeichnung|nach kundenzeichnung*|unser werk|unser betrieb|unseren betrieb|für sie)',
      '(wir haben|wir verfügen|haben wir|verfügen wir|unser werk|unser betrieb|unsere firma) … (freie*|ungenutzte*) (kapazität*|produktionskapazität*|' +
        'fertigungskapazität*|maschinenkapazität*)',
      '(suchen sie|benötigen sie|brauchen sie|sie auf der suche nach) … (lieferanten|zulieferer*|subunternehmer*|dienstleister*|fertigungspartner*|' +
        'lohnfertiger*)',
      '(senden|schicken|schreiben) sie uns … (ihre anfrage|ihre anfragen|ihren bedarf|ihre teileliste)',
      '(dropshipping*|dropship*|white-label*) … (wir bieten|anbieten|für ihren shop|ihren onlineshop|unsere produkte|ihrem shop|ohne lager)',
      '(bieten ihnen|bieten wir ihnen|biete ihnen|biete ich ihnen|offerieren ihnen|offerieren wir ihnen) … (fertigung*|herstellung|bearbeitung|' +
        'dienstleistung*|dienste|leistungen|lohnfertigung|vermittlung|vollen service)',
      '(freuen uns|freue mich|freuen wir uns|freuen würden) (auf|über) (ihre anfrage*|eine anfrage|ihren auftrag|ihre aufträge|anfragen|ihre ' +
        'technischen anfragen)',
      '(über|auf) (eine|ihre) (anfrage|anfragen) … (freuen|freue)',
      '(wir ihnen|ich ihnen) … (ein angebot|unverbindliches angebot|attraktives angebot|individuelles angebot|einen kostenvoranschlag|eine offerte) … ' +
        '(erstellen|unterbreiten|kalkulieren|zukommen lassen)',
      '(machen|erstellen|unterbreiten) (wir|ich) ihnen … (unverbindliches|kostenloses|attraktives|individuelles|maßgeschneidertes|gerne ein) angebot',
    ],
    'freight-offer': [
      '(wir sind) (ein |eine |)(spedition|speditionsunternehmen|logistikunternehmen|logistikdienstleister|transportunternehmen|seefrachtspediteur)',
      '(bieten|offerieren) … (frachtraten|seefracht|luftfracht|transportlösungen|logistikdienstleistungen|lkw-transporte|frachttarife)',
      '(unsere|günstige|attraktive|beste) (frachtraten|transportpreise|seefrachtraten|luftfrachtraten)',
      '(ihre|nächsten) (sendungen|transporte|importe) … (angebot unterbreiten|anbieten dürfen|übernehmen)',
      '(container|sammelgut|stückgut|luftfracht|seefracht|bahnfracht|lkw|komplettladungen) … (ab |nach |von ) … (rate*|usd|euro|eur|günstig*|wöchentlich*|angebot) … (wir|unser*|ihnen|ihr*|biet*)',
      '(dürfen|können) wir (ihnen |)(ein |)(frachtangebot|transportangebot|angebot für ihre (transporte|sendungen|importe|fracht|container))',
    ],
    'service-pitch': [
      '(wir bieten|ich biete|wir unterstützen|wir helfen) … (dienstleistungen|unternehmen (bei|dabei|wie ihrem)|personalvermittlung|übersetzung*|buchhaltung|zertifizierung*|outsourcing)',
      '(outsourcing|personalvermittlung|personaldienstleist*|übersetzungsbüro|unternehmensberatung|factoring) … (wir|ihr unternehmen|bieten|angebot)',
      '(marken|patent)(anmeldung|verlängerung|register) … (gebühr|ihre|eur|wir|eintrag*)', 'unsere dienstleistungen (umfassen|für|im bereich)',
      '(ce-zertifizierung|iso-zertifizierung|iso 9001|markenschutz|patentschutz|fachkräfte|zeitarbeit|personalvermittlung|inspektionsdienst*) … (wir|biet*|übernehm*|angebot|festpreis|unverbindlich*|ihr unternehmen|kosten*)',
      '(ich ihnen|wir ihnen|mir, ihnen|mir ihnen) … (lösung*|dienstleistung*|unsere leistungen|konzept*|werkzeug*|tool*|service|programm*|system*) … ' +
        '(vorstellen|präsentieren|vorzustellen|zeigen|anbieten|unterbreiten|anzubieten)',
      '(wären sie|sind sie|hätten sie|haben sie|besteht bei ihnen) … (interesse an|interessiert an) … (lösung*|überwachung*|ortung*|senkung|' +
        'einsparung*|optimierung|reduzierung|auslagerung|schulung*|weiterbildung*|photovoltaik*|solar*|mitarbeiter*|automatisierung|fachkräfte*|' +
        'personal|buchhaltung|steigerung|neuen kunden|mehr kunden)',
      '(senken|reduzieren|sparen|optimieren|verringern|halbieren) sie … (stromkosten|energiekosten|gaskosten|telefonkosten|betriebskosten|' +
        'kraftstoffkosten|personalkosten|stromrechnung|lohnnebenkosten)',
      '(ihre|ihrer|ihren|deine) (stromkosten|energiekosten|gaskosten|telefonkosten|betriebskosten|kraftstoffkosten|personalkosten|stromrechnung|' +
        'lohnnebenkosten) … (senk*|reduzier*|spar*|einspar*|optimier*|prüf*|halbier*)',
      '(photovoltaik*|solaranlage*|pv-anlage*|solarstrom|stromtarif*|stromvertrag*|stromanbieter*) … (ihr dach|ihrem dach|ihrer dach*|ihre dach*|auf ' +
        'dem dach ihr*|ihrem betrieb|ihren betrieb|für ihr unternehmen|ihres unternehmens|verpacht*|tarifwechsel)',
      '(gps*|ortung*|fahrzeugortung|überwachung|telematik*|tankkarte*|flottenmanagement|fuhrparkmanagement) … (ihre flotte|ihrer flotte|ihre* ' +
        'fahrzeuge|ihren fuhrpark|ihres fuhrparks|ihrem fuhrpark|ihrer firmenfahrzeuge|ihrer firmenwagen|ihrer fahrer)',
      '(ihre flotte|ihrer flotte|ihren fuhrpark|ihres fuhrparks|ihre* firmenfahrzeuge|ihre* fahrzeuge) … (gps*|ortung|überwach*|kraftstoff*|telematik|' +
        'echtzeit|verwalt*|kontroll*|orten)',
      '(mitarbeiterbenefit*|benefits|sachbezug*|betriebliche krankenversicherung|betriebliche altersvorsorge|firmenfitness|diensträder|' +
        'gesundheitsmanagement|essenszuschuss*) … (ihr*|mitarbeit*|belegschaft)',
      '(gefördert*|zuschuss|bezuschusst*|kofinanziert*|förderfähig*) … (schulung*|weiterbildung*|kurs*|training*|seminar*|qualifizierung*) … (ihr*|' +
        'mitarbeit*|team|teilnehm*|unternehmen)',
      '(schulung*|weiterbildung*|sprachkurs*|training*|englischkurs*|deutschkurs*) … (für ihre|ihrer|für ihr) (mitarbeiter|mitarbeitenden|angestellten|' +
        'team|belegschaft|führungskräfte|vertriebsteam)',
      '(inkasso*|forderungseinzug|forderungsmanagement|außenstände|offene* forderungen|unbezahlte* rechnungen|überfällige* rechnungen) … (für sie|' +
        'ihrer kunden|ihrer schuldner|unsere kanzlei|eintreib*|beitreib*|erfolgsbasis|erfolgshonorar|spezialis*|wir übernehmen|bieten wir)',
      '(fachkräfte|arbeitskräfte|personal|mitarbeiter|leiharbeiter|schweißer|arbeiter|monteure|lkw-fahrer|pflegekräfte) aus (polen|rumänien|osteuropa|' +
        'indien|bulgarien|ungarn|den philippinen|dem ausland|der ukraine|vietnam|serbien|bosnien|nepal)',
      '(benötigen|suchen|brauchen|fehlen) (sie|ihnen) … (personal|fachkräfte|arbeitskräfte|fahrer|mitarbeiter|monteure|entwickler|programmierer|' +
        'produktionshelfer|lagerarbeiter)',
      '(softwareentwick*|entwicklerteam*|it-dienstleist*|it-outsourcing|it-support|nearshor*|offshor*) … (unser team|wir bieten|ihr projekt|ihre ' +
        'projekte|ihrer it|ihre it|ihr unternehmen|ihrem unternehmen|für sie|stundensatz|auslager*)',
      '(fachübersetz*|übersetzungsdienst*|beglaubigte* übersetzung*|lohnabrechnung*|lohnbuchhaltung|finanzbuchhaltung|steuerberatung|buchführung) … ' +
        '(ihr unternehmen|ihrer|für sie|pro wort|bieten wir|wir bieten|unserer kanzlei|unser team|auslager*|wir übernehmen)',
      '(renovierung*|sanierung|malerarbeiten|gebäudereinigung|büroreinigung|reinigung|bodenbeschichtung|umbau) (ihrer|ihres|ihre|in ihren|in ihrem) ' +
        '(räume|büros|hallen|halle|immobilie|gebäude|filialen|büro|betrieb*|dach*|firmengebäude|werkhalle)',
      '(ich vertrete|wir vertreten|ich repräsentiere|ich schreibe ihnen im namen|ich arbeite für|ich schreibe im auftrag) … (unternehmen|firma|agentur|' +
        'kanzlei|team|gesellschaft) … (anbiet*|bietet|hilft|unterstützt|dienstleist*|lösungen)',
      '(eines der|einem der|eine der|einer der|von dem|das wohl) (besten|führenden|effektivsten|modernsten|leistungsfähigsten|wirksamsten) (tools|' +
        'werkzeuge|systeme|lösungen|instrumente|programme|plattformen|methoden)',
      '(wir helfen|wir unterstützen|ich helfe|ich unterstütze|wir begleiten) … (firmen|unternehmen|betriebe*|herstellern|produzenten|exporteuren|' +
        'händlern|ihnen dabei) … (kosten*|umsatz|effizienz*|export|zeit|fachkräfte|fördermittel*|digital*|prozesse|energie*|zertif*)',
      '(fördermittel*|zuschüsse|subvention*|fördergelder) … (für ihr unternehmen|ihrem unternehmen|ihrem betrieb|ihr betrieb|sichern sie|stehen ihnen|' +
        'erhalten sie|wir beantragen|beantragen wir)',
      '(wären sie an|sind sie an|hätten sie an) … (lösung*|berechnung|analyse|beratung|vergleich|demo|präsentation|vorstellung|schulung*|potenzial*|' +
        'einsparung*|optimierung|vermittlung)',
      '(ihre dachfläche*|ihrer dachfläche*|ihr hallendach|freie dachfläche*|ungenutzte dachfläche*)',
      '(ihre mitarbeiter|ihre mitarbeitenden|ihre angestellten|ihr team|ihrer belegschaft) … (geförderte*|kostenlose*|kostenfreie*|bezuschusste*) … ' +
        '(schulung*|weiterbildung*|kurs*|training*|seminar*|qualifizierung*)',
      '(unsere kanzlei|unser büro|unsere agentur|unsere beratung|unser beratungsunternehmen|unser ingenieurbüro|unser übersetzungsbüro|unsere ' +
        'personalagentur) … (hilft|unterstützt|bietet|übernimmt|vermittelt|berät|spezialis*|sorgt|kümmert)',
      '(wir sind|ich bin|als|unser) … (softwarehaus|it-dienstleister|übersetzungsbüro|übersetzerin|übersetzer|personalagentur|personalvermittler|' +
        'personaldienstleister|beratungsunternehmen|inkassobüro|inkassounternehmen|steuerkanzlei|rechtsanwaltskanzlei|energieberater|' +
        'versicherungsmakler|reinigungsfirma|vermittlungsagentur|zeitarbeitsfirma) … (bieten|biete|entwickeln|übersetzen|übersetze|vermitteln|' +
        'unterstützen|übernehmen|helfen|helfe|beraten|spezialis*)',
      '(stundensatz|stundensätze|tagessatz|festpreis) (ab|von nur|nur|zwischen|unter)',
      '(ihr|ihren|ihres|ihrem) (stromvertrag*|gasvertrag*|energievertrag*|versicherungsvertrag*|handyvertrag*|telefonvertrag*|mobilfunkvertrag*|' +
        'stromanbieter*)',
      '(mit|dank) (unserer|unserem|unseren) (lösung*|system|karte|plattform|tool|service|software|app|programm|dienstleistung*) … (sparen sie|senken ' +
        'sie|können sie|sehen sie|geben sie|ihre (mitarbeiter|fahrzeuge|kunden|firma)|ihr (unternehmen|team|betrieb)|ihren mitarbeitern|reduzieren sie)',
      '(pro wort|pro normzeile|pro normseite)',
    ],
    'membership-offer': [
      '(branchenbuch|branchenverzeichnis|firmenverzeichnis|gewerberegister|branchenportal) … (eintrag*|kosten|aktualis*|korrektur|registr*|ihr*)',
      '(mitgliedschaft|mitgliedsbeitrag) … (käufer*|einkäufer*|zugang|jährlich|premium|euro)',
      '(einkäufer|importeure) (warten|suchen) … (registr*|mitglied|anmeld*)',
      '(ihr unternehmen|sie) (wurde|wurden) … (nominiert|ausgezeichnet) … (award|preis|siegel)',
    ],
    'event-promotion': [
      '(sichern|reservieren|buchen) sie … (ihren (stand|messestand|platz)|ihre (standfläche|teilnahme)|ihr ticket)',
      '(standfläche*|messestände|ausstellerplätze|sponsorenpakete|ausstellerpaket*) … (verfügbar|buch*|frei*|preis*|sicher*)',
      '(melden sie sich|anmeldung|jetzt anmelden|kostenlos* teilnehmen) … (webinar|seminar|konferenz|kongress|workshop)',
      '(einladung|laden sie) … (webinar|online-seminar|fachkongress)',
      '(messestand|standfläche|ausstellungsfläche|standplatz|aussteller) … (buchen|sichern|reservieren|anmelden|anmeldung|frühbucher*|noch frei|rabatt|m2|quadratmeter)',
    ],
    'job-matter': [
      '(bewerbe|bewerben) ich mich',
      '(bewerbe mich|meine bewerbung|bewerbung als|bewerbung um|initiativbewerbung|bewerbungsunterlagen|lebenslauf|arbeitszeugnis*|vorstellungsgespräch)',
    ],
    'discount-talk': [
      '(rabattaktion|sonderaktion|frühbucherrabatt|black-friday-angebot|schnäppchen|rabattcode|gutscheincode)',
      '(nur noch|nur) (heute|kurze zeit|bis) … (rabatt|angebot|sparen|gültig)',
      '(bis zu|jetzt) (20|30|40|50|60|70|80)( |)% (rabatt|sparen|reduziert|günstiger|billiger)', '(kostenlos|gratis|unverbindlich) testen',
      '(zeitlich begrenzt*|befristet*|limitiert*) (angebot|aktion)', 'jetzt (bestellen|zugreifen|sparen|kaufen)',
      '(kostenlose*|gratis|unverbindliche*) (erstberatung|beratung|analyse|testphase|demo|probemonat|test|potenzialanalyse|seo-analyse)',
    ],
    unsubscribe: [
      '(newsletter|mailing|verteiler*|e-mails|nachrichten) … (abmelden|abbestellen|austragen|abzubestellen|abzumelden)',
      '(keine|nicht mehr) (weiteren |)(e-mails|mails|nachrichten|informationen|werbung) (mehr |von uns |)(erhalten|wünschen|empfangen|bekommen)',
      '(antworten sie|antwort) (mit|einfach mit|kurz mit) … (nein|stopp|stop|abmelden|kein interesse)', 'falls (kein interesse|sie kein interesse)',
      'hier abmelden',
      '(kurze (antwort|rückmeldung|mail) mit|antworten sie mit|schreiben sie) … (nein|stopp|stop|abmelden|kein bedarf|kein interesse)',
    ],
    'website-found': [
      '(auf|bei) (ihre|ihrer) (website|webseite|homepage|internetseite) (gestoßen|ist mir aufgefallen|aufgefallen|fiel mir auf|umgesehen|gesehen, dass)',
      '(ihre|ihrer) (website|webseite|homepage|internetseite|google-eintrag) … (mir|uns) … aufgefallen',
      '(habe|haben) (mir |uns |)(ihre) (website|webseite|homepage) (angesehen|angeschaut|analysiert|geprüft)', '(mir|uns) ist aufgefallen, dass (ihre|ihr|sie)',
    ],
    'meeting-push': [
      '(10|15|20|30)(-| |)(minütige*|min|minuten) … (gespräch|telefonat|call|termin|demo|zeit|austausch)',
      '(kurze*|unverbindliche*) (telefonat|telefongespräch|call|kennenlernen|kennenlerngespräch|erstgespräch|austausch|online-termin)',
      '(der |den )(richtige|richtigen|zuständige|zuständigen|passende|passenden) ansprechpartner … (marketing|thema|einkauf von|bin|sind|dafür|hierfür|nennen)',
      '(termin|gespräch) (buchen|vereinbaren) … (kalender|link|diese woche|nächste woche|15|unverbindlich)',
      '(haben|hätten|nehmen|passt|hast) (sie|du|es ihnen|euch) (kurz |diese woche |nächste woche |sich |)(10|15|20|30|zehn|fünfzehn|zwanzig) (minuten|min)*',
      '(kurzes|kurzer|unverbindliches|unverbindlicher|15-minütiges) (telefonat|gespräch|call|videocall|zoom*|anruf|termin|kennenlernen)',
    ],
    'call-to-click': [
      '(jetzt|gleich|noch heute) (anmelden|registrieren|klicken|herunterladen|sichern|mitmachen|eintragen|buchen|starten|abonnieren|informieren)',
      '(melden|tragen) sie sich (jetzt|hier|gleich|noch heute|kostenlos)',
    ],
    'bulk-greeting': [
      '(sehr geehrte*|liebe*|hallo|guten tag) (damen und herren der geschäftsleitung|geschäftsinhaber*|unternehmer*|geschäftsführer*|geschäftsführung|firmeninhaber*|webseitenbetreiber*|websitebetreiber*|marketingleiter*|einkaufsleiter*|entscheider*|shopbetreiber*|kundin und kunde|geschäftskunde*|e-mail-nutzer*|kontoinhaber*|webmaster)',
    ],
    'dear-friend': [
      '(lieber|liebe|geliebter|geliebte|mein lieber|meine liebe) (freund|freundin|freunde|begünstigter|begünstigte|geliebte*|auserwählt*|in christus|bruder in christus)',
    ],
    'fund-transfer': [
      '(überweis*|transferier*|transfer|übertrag*|empfangen) … (summe|gelder|fonds|geld|betrag) … (millionen|ihr konto|ihr land|ausland)',
      '(summe|betrag|höhe|einlage|fonds) von … (millionen|mio) … (dollar|euro|usd|us|pfund|eur)',
      'millionen (us-dollar|dollar|euro|pfund) … (erb*|konto|transfer*|überweis*|bank|verstorb*|anteil)',
      '(prozent|%) … (für sie|der summe|des geldes|für ihre hilfe|der gesamtsumme|gehören ihnen)',
      '(geschäftsvorschlag|geschäftliche* vorschlag|geschäftsangebot) … (million*|vertraulich|gegenseitig*|beiderseitig*|profitab*)',
      '(nicht beanspruchte*|herrenlose*|eingefrorene*|ruhende*) (gelder|geld|fonds|konto|vermögen)',
      '(million*|mio|mio.) (us-dollar|dollar|euro|usd|eur|pfund|£|$|€|franken) … (bank|konto|überweis*|transfer*|erb*|verstorb*|anlegen|investier*|ihnen|sie|spend*|bewegen|abwickeln|anteil|partner)',
      '(transaktion|geschäft|transfer|überweisung) … (risikofrei*|100 % sicher|100% sicher|ohne risiko|100 % risikofrei|völlig legal) … (million*|' +
        'anteil|prozent|%|bank*|geld*|summe|partner)',
      '(bewegen|verlagern|umleiten|herausbringen|sicherzustellen|in sicherheit bringen) … (gelder|geld|summe|fonds|kapital|gold) … (ihr konto|ihr land|' +
        'ausland|million*|ihre hilfe|ihrer hilfe)',
    ],
    inheritance: [
      '(nächste|nächster|nächsten) (angehörige*|verwandte*)', '(verstorbene*) (kunde*|mandant*|klient*|ehemann|mann|vater)',
      '(erbschaft|nachlass|erbe|testament|hinterlass*) … (million*|gelder|begünstigt*|anspruch|bank|summe|erben|mandant*)',
      '(gestorben|verstarb|verstorben|starb) … ohne (erben|testament|angehörige|nachkommen)',
      '(begünstigte*|erbe*) (des|der|dieser) (fonds|erbschaft|geldes|summe|nachlasses)', '(gleichen|denselben|selben) (nachnamen|familiennamen)',
      '(verstorbene*|verblichene*|seligen) (kund*|mandant*|klient*|ehemann*|mann*|gatte*|vater*|onkel*|herr*|ingenieur*)',
      '(erbe|erbschaft|nachlass|hinterlassenschaft|vermächtnis|erbfall|erbanspruch) … (anspruch|million*|bank|anwalt|notar|konto|summe|verstorb*|benannt|kontakt*|nachname*|familie*|begünstigt*|auszahl*)',
      '(als erbe|als erben|als erbin|als begünstigter|als begünstigte|als nächster angehöriger|als nächsten angehörigen) … (einsetz*|präsent*|vorstell*|benenn*|auftret*|benannt|eingesetzt|auszugeben)',
      '(kam|starb|verunglückt*|ums leben) … (flugzeugabsturz|autounfall|unfall|erdbeben|tsunami) … (million*|konto|bank|erb*|familie|hinterließ|geld)',
    ],
    'prize-win': [
      '(sie haben|du hast) … gewonnen', '(gewinner|gewinnbenachrichtigung|gewinnmitteilung|gewinnsumme|gewinnauszahlung)',
      '(lotterie|lotto|verlosung|gewinnspiel) … (gewonnen|gewinn*|ausgelost|gezogen)',
      '(herzlichen glückwunsch|glückwunsch|gratul*) … (gewonnen|gewinn*|ausgewählt|ausgelost)',
      '(ihren|ihr) (gewinn|preis|prämie|geschenk) (abholen|einfordern|anfordern|beanspruchen|sichern)',
      '(sie|ihre e-mail-adresse|ihre adresse|ihre e-mail|ihr name|ihre nummer) … (gewonnen|gewinner*|ausgelost|gezogen|als gewinner)',
      '(gewinn|preis|gutschein|preisgeld|prämie|entschädigung|zuschuss) … (million*|euro|abhol*|anfordern|einzulös*|auszahl*|wartet auf sie|freigeb*|zustehen*|beanspruch*) … (gebühr*|code|link|formular|kontaktieren|daten|melden|sie|klick*)',
      '(losnummer|gewinnnummer|ticketnummer|gewinnbescheid|euromillionen|euro millionen|lottogesellschaft)',
      '(ihre|deine) (e-mail|email|e-mail-adresse|emailadresse|e-mail-id|telefonnummer) … (wurde|ist|war) … (ausgewählt|ausgelost|gezogen|auserwählt)',
      '(entschädigung*|kompensation*) (von|über|in höhe|zahlung) … (million*|euro|eur|usd|dollar) … (opfer|betrug*|vereinte*|ihnen|auszahl*|atm*|karte|' +
        'kontakt*)',
    ],
    donation: [
      '(spende*|spenden|schenke*|schenkung|vermach*) … (million*|mein vermögen|mein geld|mein erbe|meines vermögens)',
      '(wohltätig*|gemeinnützig*|karitativ*) … (fonds|gelder|million*|vermögen|summe|erb*)',
      '(waisen*|witwen|bedürftige*) … (geld|spend*|vermögen|erb*|million*)',
      '(habe mich entschieden|beschlossen|möchte) … (vermögen|erbe|geld|million*) … (spenden|verschenken|zu spenden|geben)',
      '(spend*|schenk*|vermach*|verschenk*|gespendet) … (million*|vermögen*|erbe|erbschaft|ersparnisse|geld) … (ihnen|ihr*|sie|arme|kirche|waisen*|wohltätig*|bedürftig*)',
      '(millionen|mio*|vermögen|000 euro|000 eur) … (spend*|schenk*|vermach*|verschenk*)',
      '(spende|geldspende|zuwendung|schenkung) (von|in höhe von|über|im wert von|in der höhe) … (euro|eur|€|usd|dollar|million*|$) … (für sie|ihnen|an ' +
        'sie|kontakt*|antworten sie|zu erhalten|anfordern|beanspruch*|melden)',
      '(ihnen|für sie|sie haben|sie erhalten|sie wurden) … (spende|geldspende|zuwendung|schenkung) (von|in höhe von|über|im wert von|in der höhe) … ' +
        '(euro|eur|€|usd|dollar|million*|$)',
      '(jackpot*|lotteriegewinner*|lottogewinner*|euromillions*|powerball*|mega millions|megamillions) … (spend*|gespendet|geben|verschenk*|wohltät*|' +
        'gewonnen|million*|teilen)',
      '(als|zum) (empfänger|begünstigten|begünstigter|nutznießer) … (spende|schenkung|zuwendung|geldes|ausgewählt)',
    ],
    'sad-story': [
      '(ich leide|leide|erkrankt|diagnostiziert|diagnose|kämpfe) … (krebs|lungenkrebs|brustkrebs|speiseröhrenkrebs|hirntumor|tumor|leukämie|unheilbar*|endstadium|herzleiden)',
      '(krebs) … (arzt|ärzte|monate|sterben|endstadium|nicht mehr lange|leben)',
      '(ich bin|bin) (eine |ein |)(witwe|witwer|waise|waisenkind|flüchtling|kranke frau|todkrank*|sterbenskrank*)',
    ],
    'religious-appeal': [
      '(gott|der herr|allah|jesus|der allmächtige) (segne|schütze|behüte|möge|wird sie segnen|segnet|hat mich geführt|belohne|beschütze)',
      '(im namen (gottes|jesu|des herrn|allahs|unseres herrn)|bleiben sie gesegnet|seien sie gesegnet|gottesfürchtig*|grüße in christus|gottes segen)',
    ],
    'bank-insider': [
      '(ich bin|mein name ist|ich arbeite|ich heiße) … (bankdirektor*|filialleiter*|bankangestellter|wirtschaftsprüfer*|rechnungsprüfer*|rechtsanwalt*|barrister|notar|diplomat*|prinz|prinzessin|vorstandsmitglied|bankmanager*|kundenbetreuer*|abteilungsleiter*) … (bank|verstorb*|million*|fonds|konto|mandant*|geld*|erb*|vorschlag)',
      '(direktor*|leiter*|manager*|filialleiter*|revisor*|prüfer*|finanzdirektor*) (der|einer|bei der|bei einer|von der|in der) … bank … (vorschlag*|' +
        'kunde*|fonds|million*|summe|geschäft*|verstorb*|gelder)',
    ],
    secrecy: [
      '(streng|absolut|strikt|äußerst) (vertraulich|geheim)', '(vertraulich|geheim|für sich) (behandeln|halten|behalten|bleiben|zu behandeln|zu halten)',
      '(niemandem|mit niemandem|keinem|nicht mit) … (erzählen|sagen|sprechen|besprechen|darüber|mitteilen|verraten)', '(bleibt|bleiben|nur) unter uns',
      '(absolute|höchste|größte|äußerste) (diskretion|vertraulichkeit|verschwiegenheit)',
      '(bitte |unbedingt |)(behalten|behandeln|halten) sie (dies|das|diese|es|diesen) … (vertraulich|geheim|für sich)',
      '(vertraulichkeit|verschwiegenheit|diskretion|geheimhaltung) (ist|wird|bitte|in dieser|dieser) … (wichtig|entscheidend|notwendig|erforderlich|angelegenheit|transaktion|oberst*)',
    ],
    'trust-plea': [
      '(vertrauenswürdige*|ehrliche*|aufrichtige*) (person|partner*|mensch*|ausländ*|geschäftspartner*)', '(kann|könnte) ich ihnen (ver|)trauen',
      '(ich) vertraue (ihnen|darauf, dass sie)', '(überrasch*|wundern) … (brief|nachricht|e-mail|schreiben|nicht kennen|fremd*|post)',
      '(obwohl|auch wenn) wir uns (noch |)nicht kennen', 'benötige ihre (hilfe|unterstützung) … (transfer*|geld*|fonds|überweis*|invest*|summe)',
      '(ihre|ihren) (kontakt|adresse|e-mail*|daten|profil) … (internet|suche|verzeichnis) … (vertrau*|gefunden|gebet*|gestoßen)',
      '(suche|brauche|benötige|suchen) … (vertrauenswürdig*|zuverlässige person|ehrlich*|ausländische* partner|vertrauensperson|jemanden dem ich vertrauen)',
      '(darf|kann|könnte) ich (mich auf sie verlassen|mich ihnen anvertrauen|ihnen etwas anvertrauen|ihnen vertrauen|auf ihre hilfe zählen)',
    ],
    'personal-details-ask': [
      '(vollständigen namen|voller name|vollständiger name|ihren namen|ihr name) … (adresse|anschrift|alter|beruf|telefon*|geburtsdatum) … (alter|beruf|telefon*|geburtsdatum|staatsangehörigkeit|bank*|ausweis*|familienstand|konto*)',
      '(ihre|ihr) (alter und beruf|beruf und alter|familienstand|geburtsdatum|private telefonnummer|privatadresse)',
    ],
    'identity-document-ask': [
      '(kopie|scan|foto|bild) (ihres|des|von ihrem|ihrer|eines) (reisepass*|passes|personalausweis*|ausweis*|führerschein*|geschäftsführers)',
    ],
    'advance-fee': [
      '(bearbeitungsgebühr*|notargebühr*|notarkosten|registrierungsgebühr*|freigabegebühr*|legalisierungs*|vorabgebühr*|verwaltungsgebühr*|lieferantengebühr*|ausschreibungsgebühr*|vorschussgebühr*) … (zahl*|überweis*|im voraus|vor |erstatt*|entricht*|begleich*)',
      '(gebühr*|kosten) … (im voraus|vorab|vorher|vor vertrags*) (zahlen|bezahlen|überweisen|entrichten|zu zahlen|zu entrichten|beglichen)',
      '(ausschreibungsunterlagen) … (gebühr*|kauf*|erwerb*|kosten|bezahl*)',
      '(gebühr*|steuer*) … (freigabe|freizugeben|freigegeben|auszuzahlen) … (gelder|geld|paket|fonds|summe|zahl*)',
    ],
    'tender-award': [
      '(haben|hat) (ihr unternehmen|ihre firma) … (auftrag|ausschreibung|lieferung|vertrag|projekt) … (ausgewählt|ausgesucht|bestimmt)',
      '(ihr unternehmen|ihre firma|sie) (wurde|wurden|ist|sind) … (ausgewählt|vorausgewählt|auserwählt|zugelassen|den zuschlag) … (auftrag|ausschreibung|lieferung|vertrag|lieferant*|projekt)',
      '(zuschlag|auftrag|vergabe) … (ministerium|regierung|behörde) … (ihr unternehmen|ihre firma|million*|provision|ohne ausschreibung)',
      '(auftragsvergabe|direktvergabe) … (ihr unternehmen|ihre firma|ihnen|regierung)',
      '(ihr unternehmen|ihre firma|sie) (wurde|wurden|ist|sind) … (auftrag*|lieferauftrag*|ausschreibung|liefervertrag|projekt|vertrag|beschaffung*|lieferung*) … (ausgewählt|ausgesucht|vorausgewählt|genehmigt|bestimmt|nominiert)',
    ],
    'public-buyer-claim': [
      '(lieferauftrag|auftrag|projekt|vertrag|beschaffung|ausschreibung|lieferung) … (des|vom|für das|mit dem|der|für die) (*ministerium*|regierung|weltbank|vereinten nationen|afrikanischen union|präsidentschaft) … (ausgewählt|million*|gebühr*|vergeben|zuschlag|genehmigt)',
    ],
    'card-question': [
      '(akzeptieren|nehmen) sie … (kreditkarte*|visa|mastercard)',
      '(mit|per|via) (meiner |der |einer |)kreditkarte (bezahlen|zahlen|zu bezahlen|zu zahlen|begleichen)',
      '(welche|kann ich mit|zahlung per|zahlung mit|zahlung mittels) kreditkarte*', 'kreditkartenzahlung',
      '(akzeptieren|nehmen|akzeptiert|nehmt|akzeptierst|nimmst) (sie|ihr|du|man) (auch |)(kreditkart*|karte|karten|visa|mastercard|american express|kartenzahlung)',
      '(welche|welcher art|was für) (kreditkart*|karten|kredit- und debitkart*) … (akzeptieren|nehmen|akzeptiert|nehmt|annehmen)',
      '(mit|per|über) (einer |meiner |unserer |der |)(kreditkarte|visa|visakarte|mastercard|kreditkarten|amex) (zu |)(bezahlen|zahlen|begleichen|bezahlt|abrechnen|möglich)',
      '(zahlung|bezahlung|zahlungsart|zahlen|zahle|bezahle|bezahlen) … (per|mit|via|als|über|durch) (meiner |einer |)(kreditkarte|kreditkarten|visa*|mastercard*|amex)',
    ],
    'card-abuse': [
      '(mehrere*|verschiedene*|zwei|drei|andere) (kredit|)karten … (aufteil*|belast*|abbuch*|verteil*|zahl*)',
      '(betrag|zahlung|summe) … (auf|über) (mehrere|zwei|drei|verschiedene) (kredit|)karten',
      '(belasten|buchen) sie … (meine (kredit|)karte*|von meiner (kredit|)karte)',
      '(schicke|sende|übermittle|gebe) … (kreditkartendaten|kreditkartennummer*|kartendaten|kartennummer*)',
      '(buchen|ziehen|belasten|nehmen) sie … (euro|eur|usd|dollar|franken|chf|€) (mehr|zusätzlich|extra) (ab|von der karte|auf der karte|)',
      '(belasten|buchen|ziehen) sie … (meine karte|meine kreditkarte|meiner karte|meiner kreditkarte|karten|die karte) … (mehr|zusätzlich|spediteur|rest|noch|auch|gesamt*|betrag|ab)',
    ],
    'own-shipper': [
      '(mein|meine|unser|unsere) (eigener |eigene |privater |)(spediteur|spedition|versandagent|abholer|kurier|transportagent|frachtführer|transporteur|transportunternehmen) … (abhol*|holt|holen|kommt|meld*|übernimmt|setzt sich)',
      '(abgeholt|abholung) (von|durch) (meinem|meinen|meine|unseren eigenen) (spediteur|spedition|agenten|kurier|abholer|transporteur)',
      '(privater|eigener) (spediteur|abholer|kurier|transporteur) … (abhol*|holt)',
      '(mir bekannter|mir bekannte|mir bekannten|befreundeter|befreundeten|vertrauter|eigener) (spediteur*|frachtagent*|transporteur*|frachtführer*|fahrer|kurier*|spedition)',
      '(den |)(versand|transport) (übernimmt|organisiert|erledigt) (ein|mein|meine|eine) (mir bekannte*|bekannte*|private*|eigene*|spediteur|frachtagent|agent|transporteur)',
      '(mein|unser|ein|einen|meine|unsere|meinen|unseren|meinem|unserem) (eigene* |privater |privaten |beauftragte* |persönlicher |persönlichen |)(spediteur|spedition|frachtführer|frachtagent|versandagent|transporteur|kurier|abholer|agent|transportunternehmer|umzugsunternehmen|frachtunternehmen|versandpartner|logistiker) … (abhol*|holt|holen|abgeholt|kommt|kommen|vorbei*|mitnehm*|übernimmt|kümmert|kontaktier*)',
    ],
    'third-party-charge': [
      '(überweisen|zahlen|senden|weiterleiten|bezahlen|überweisung) … (an meinen|an den|an die|meinem|dem|meine|an unseren) (spediteur|spedition|agenten|versandagenten|transporteur|abholer|kurier) … (western|konto|restbetrag|differenz|bar|karte|in meinem namen|überschuss|für mich|weiter*)',
      '(belasten|addieren|hinzufügen|rechnen) … (spediteur|spedition|agent*|kurier|transporteur) … (karte|zahl*|überweis*|weiter*|provision|trinkgeld)',
      '(spediteur|spedition|transporteur|kurier) … (keine|nimmt keine|akzeptiert keine) … (kredit|)karte*',
      '(geben|zahlen|übergeben|händigen|drücken) sie (ihm|ihr|ihnen|dem fahrer|dem spediteur|dem abholer) … (bar|in bar|mehrbetrag|geld|differenz|rest|betrag|scheine)',
      '(kein|keinen) (kartenterminal|kartengerät|kartenlesegerät) (hat|besitzt)',
      '(überweisen|senden|schicken|leiten|geben|zahlen) sie … (rest|restbetrag|differenz|überschuss|das geld) … (agent*|spediteur*|frachtführer*|fahrer|kurier*|transporteur*|abholer|umzugs*)',
      '(spediteur*|spedition|frachtführer*|transporteur*|agent*|frachtfirma|transportfirma) … (akzeptiert|nimmt|hat|kann) … (keine|nicht|kein) … (karten|kreditkart*|kartenzahlung|kartengerät|kartenterminal)',
    ],
    overpayment: [
      '(überschuss|überzahlung|differenz|restbetrag|mehrbetrag|restliche geld|überschüssige*) … (zurück*|weiterleit*|erstatt*|western)',
      '(scheck|zahlung|überweisung) … (höhere* betrag|übersteigt|mehr als den kaufpreis|über dem kaufpreis)',
      '(zu viel|mehr) (gezahlt|überwiesen|bezahlt) … (zurück*|weiterleit*|erstatt*)',
      '(differenz|rest|restbetrag|überschuss|überschüssige*|mehrbetrag|überzahlung|zu viel bezahlte*) … (zurücküberweisen|zurücksenden|zurückschicken|weiterleiten|überweisen sie|an meinen|western|an den spediteur|an meine* agent*|moneygram|behalten)',
      '(scheck|überweisung|zahlung|betrag) … (höher|mehr|über) … (als|kaufpreis|rechnungsbetrag|vereinbart*) … (differenz|rest|zurück*|weiter*|spediteur|überweis*)',
    ],
    cheque: [
      '(bankscheck*|verrechnungsscheck*|barscheck*|reisescheck*|bankgarantierter scheck|bestätigter scheck|orderscheck*)',
      '(zahlen|bezahlen|zahlung|begleichen) … (per|mit|durch) (einem |)scheck', '(per|mit) scheck (zahlen|bezahlen|begleichen)',
      'scheck (einlösen|einreichen|zusenden|schicken)',
      '(bankscheck|bankschecks|barscheck|verrechnungsscheck|reisescheck*|bankgarantierte* scheck*|beglaubigte* scheck*|gedeckte* scheck*|firmenscheck*|kassenscheck*)',
      '(ein|einen|der|den|mit|per|ihren|unser|unseren) (scheck) (aus*|per|über|zu|zusend*|schick*|erhalten|einreich*|einlös*|von|senden|bezahlen|zahlen|wird|ist)',
      '(scheck) … (einlösen|einreichen|eingelöst|gutgeschrieben|bei ihrer bank|ausgestellt|zugestellt|per kurier|per post)',
    ],
    'untraceable-payment': [
      '(moneygram|ria money|paysafecard*|geschenkkarte*|gutscheinkarte*|steam-karte*|itunes-karte*|google-play-karte*|apple-karte*)',
      '(zahlung|zahlen|bezahlen|überweis*|senden|einzahlen|zahl|zahle) … (bitcoin|bitcoins|usdt|krypto*|ethereum|wallet|privatkonto|privates konto|persönliches konto|auf mein konto privat)',
    ],
    'bank-change': [
      '(neue*|geänderte*|aktualisierte*) (bankverbindung|bankdaten|kontodaten|kontoverbindung|bankkonto|iban)',
      '(konto|bank) … (prüfung|gesperrt|eingefroren|audit|betriebsprüfung) … (anderes konto|neues konto|zahlung*|überweis*)',
      '(nicht mehr|keine zahlung*) … (auf das (alte|bisherige) konto|an die alte bank*)',
      '(überweisen|zahlen) … (neue konto|neues konto|anderes konto|folgendes konto)',
      '(unsere*|meine*|die) (bankverbindung|bankverbindungen|bankdaten|kontodaten|kontoverbindung|bankkonto|iban) … (hat sich|haben sich|wurde|wurden|ist|sind|wird|lautet) … (geändert|gewechselt|aktualisiert|umgestellt|neu|gesperrt|nicht mehr)',
      '(neue*|geänderte*|aktualisierte*|andere*|abweichende*) (bankverbindung|bankverbindungen|bankdaten|kontodaten|kontoverbindung|bankkonto|iban|konto|kontonummer|zahlungsempfänger) … (überweis*|zahl*|verwend*|gültig|künftig|ab sofort|berücksichtig*|rechnung*)',
      '(bank|hausbank|bankinstitut|konto|iban) … (gewechselt|geändert|umgestellt|gekündigt|geschlossen|gesperrt|wechsel*) … (überweis*|zahl*|neue*|bitte|konto|begleich*|iban|rechnung*)',
      '(alte*|bisherige*|frühere*) (konto|bankverbindung|bankkonto|iban|kontonummer) … (nicht mehr|gesperrt|ungültig|geschlossen|geprüft|prüfung|aufgelöst|keine)',
      '(überweisen|zahlen|begleichen|leisten) … (auf|an) (unser |das |unsere |die |folgende* |)(neue|neues|andere|anderes|tochter*|auslands*|partner*) (konto|bankkonto|bankverbindung|iban|gesellschaft*)',
    ],
    'payment-claim': [
      '(zahlungsbeleg|überweisungsbeleg|swift-kopie|swift kopie|zahlungsbestätigung|zahlungsnachweis|zahlungsavis|bankbeleg) (im anhang|anbei|liegt bei|beigefügt|angehängt|finden sie)',
    ],
    'credit-terms': [
      '(zahlungsziel|zahlungsfrist|zahlbar|ziel|valuta) … (30|45|60|90|120|dreißig|sechzig) (tage*|tg)',
      '(30|45|60|90|120) tage* (netto|zahlungsziel|ziel|nach rechnung*|nach lieferung|valuta|offen)',
      '(kauf|lieferung|auf) (auf rechnung|offene rechnung|ziel) … (30|60|90|tage*|möglich|bestellen|beliefer*)',
      '(kreditlimit|kreditrahmen|lieferantenkredit|kreditantrag|kundenkonto eröffnen|offenes konto|warenkredit)',
      '(30|45|60|90|120|dreißig|sechzig|neunzig) tage(n|) (zahlungsziel|ziel|netto|nach|valuta|kredit|offen|zahlungsfrist|zahlbar)*',
      '(zahlungsziel|zahlungsfrist|zahlbar|zahlung|zahlen|bezahlen|begleichen|rechnung) … (30|45|60|90|120|dreißig|sechzig|neunzig) tage*',
    ],
    'credit-boast': [
      '(ausgezeichnete*|hervorragende*|gute*|einwandfreie*|erstklassige*|beste*) (bonität|kreditwürdigkeit|bonitätsauskunft|zahlungsmoral|finanzielle lage|finanzlage)',
      '(bonität|bonitätsindex|kreditwürdigkeit|schufa-auskunft|creditreform*) … (ausgezeichnet|hervorragend|auf wunsch|prüf*|gerne|index|auskunft|einwandfrei)',
      '(warenkreditversicher*|kreditversichert|kreditversicherung) … (euler|coface|atradius|allianz|limit|versicherbar)',
      '(bank|handels|lieferanten)referenzen', '(finanzstark*|zahlungskräftig*|solvente*) (unternehmen|firma|gruppe|kunde*|konzern)',
      '(börsennotiert*|weltbekannte*|renommierte*|international tätige*) (unternehmen|konzern|gruppe|universität|firma|handelskette) … (kredit*|bonität|zahl*|ziel|rechnung|bestell*)',
    ],
    'price-no-object': [
      '(der |)preis (ist|spielt|stellt) … (kein problem|keine rolle|nebensache|egal|zweitrangig|unwichtig)',
      '(geld|budget) (spielt keine rolle|ist kein problem|unbegrenzt)',
      '(akzeptieren|einverstanden mit) … (allen|alle|ihren|ihre) (bedingungen|preise*|konditionen) … (ohne|vertrag|sofort|alle|nicht verhandel*)',
      '(ohne|kein|keine) (verhandl*|feilschen|preisverhandlung*|handeln) … (preis*|bestell*|vertrag|nötig)',
      'egal (was es kostet|zu welchem preis|welcher preis)',
      '(preis|preise|kosten|geld) (ist|sind|spielt|spielen) (für uns |für mich |hier |uns |mir |dabei |)(keine rolle|egal|nebensächlich|zweitrangig|kein problem|kein thema|nicht wichtig|unwichtig|nicht so wichtig|gleichgültig)',
    ],
    'any-goods': [
      '(jedes|jede|irgendein*|beliebige*) (modell*|marke*|typ|farbe*|produkt*|artikel|größe*) … (ist recht|in ordnung|auf lager|die sie haben|das sie haben|verfügbar|passt|okay|ok)',
      '(was (sie |auch immer sie |immer sie |)(auf lager|vorrätig|da haben|gerade haben))',
      '(einige|ein paar|etwas) (ihrer|von ihren) (produkte*|waren|artikel*)',
      '(modell|marke|farbe|typ|ausführung) (ist |)(egal|spielt keine rolle|gleichgültig)', 'egal welche* (modell|marke|farbe|typ|produkt*)',
      '(einige|ein paar|mehrere|verschiedene|diverse|bestimmte) (ihrer|eurer|von ihren|von euren|der) (produkte|waren|artikel|erzeugnisse|maschinen|geräte|güter)',
    ],
    'call-in-order': [
      '(ihren|ihr|den|deinen) (vollen |vollständigen |)(namen|name) (und|sowie|mit|&) (ihre |ihrer |eine |die |deine |)(telefonnummer|handynummer|telefonnr|nummer|mobilnummer|rufnummer)',
      '(telefonnummer|handynummer|mobilnummer|nummer|rufnummer|durchwahl) … (damit|um|dann|sodass|so dass) … (anrufen|anrufe|telefonisch|telefonieren|durchgeben|bestell*|anzurufen)',
    ],
    'contact-details-ask': [
      '(teilen|geben|senden|schicken|nennen) sie (mir|uns) (bitte |)(ihren|ihre|ihr) (namen|vollen namen|vollständigen namen|handynummer|mobilnummer|telefonnummer|private nummer|direkte nummer|durchwahl)',
    ],
    'invitation-letter': [
      '(einladungsschreiben|einladungsbrief*|geschäftsvisum|schengen-visum|visaeinladung|visumsantrag)',
      '(einladung) … (visum|visa|botschaft|konsulat) … (reise*|besuch*|delegation|personen|firma|geschäft*)',
      '(einladungsschreiben|einladungsbrief|einladung*) … (visum|visa|botschaft|konsulat|geschäftsreise|delegation|einreise|reisepass*|unsere mitarbeiter|personen)',
      '(visum|visa|schengenvisum|geschäftsvisum|schengen visum) … (einlad*|beantrag*|botschaft|delegation|personen|mitarbeiter|unterstütz*)',
    ],
    'credential-ask': [
      '(bestätigen|verifizieren|aktualisieren|überprüfen|validieren) sie … (ihr (konto|passwort|postfach|e-mail-konto|kundenkonto)|ihre (identität|kontodaten|zugangsdaten|daten|anmeldedaten|e-mail-adresse|kontoinformationen))',
      '(melden sie sich|loggen sie sich|anmelden|einloggen) … (e-mail*|passwort|konto|zugangsdaten|link|dokument*) … (an|ein|um|hier|passwort)',
      '(geben sie|eingabe) … (ihr passwort|ihre zugangsdaten|ihre pin|e-mail und passwort|ihre kontodaten)',
      '(code|tan) … (per sms|sms erhalten|auf ihr handy) … (schick*|mitteil*|send*|nenn*|geben|eingeben)', '(schicken|senden|nennen) sie mir … (code|tan)',
      'benutzername und passwort',
      '(bestätigen|verifizieren|aktualisieren|überprüfen|validieren|reaktivieren|entsperren) sie (bitte |jetzt |hier |umgehend |sofort |)(ihr|ihre|ihren|das) (konto|passwort|kennwort|postfach|e-mail*|mailbox|identität|zugangsdaten|anmeldedaten|zugang|daten|bankdaten|kontodaten|kundendaten|benutzerdaten)',
      '(anmelden|einloggen|loggen|melden|anmeldung|login) … (ihrer e-mail*|ihrem e-mail*|e-mail-adresse und|ihren zugangsdaten|ihrem passwort|e-mail-passwort|gleichen passwort|firmen-e-mail)',
      '(aktualisier*|upgrade*|erweiter*|validier*|re-validier*|bestätig*|reaktivier*|synchronisier*) … (postfach|mailbox|e-mail-konto|webmail*|' +
        'e-mail-account|speicherplatz|e-mail-speicher) … (link|klick*|hier|unten|anmeld*|folgen*)',
      '(klicken|folgen) sie … (link*|schaltfläche|hier) … (aktualisier*|validier*|verifizier*|entsperr*|freizuschalt*|upgrade*|reaktivier*)',
    ],
    'account-threat': [
      '(konto|postfach|mailbox|e-mail-konto|zugang|kundenkonto|profil) … (wird|wurde|werden|ist) … (gesperrt|deaktiviert|geschlossen|gelöscht|eingeschränkt|suspendiert|blockiert)',
      '(postfach|mailbox|posteingang|speicher*|kontingent) … (voll|fast voll|überschritten|erschöpft|ausgelastet)',
      '(ihr |das )(passwort|kennwort) (läuft|ist abgelaufen|verfällt|wird ablaufen)', '(ungewöhnliche*|verdächtige*|unbefugte*) (aktivität*|anmeld*|zugriff*)',
      '(ausstehende|zurückgehaltene|nicht zugestellte|blockierte) (nachrichten|e-mails|mails)',
      '(ihr|ihre|ihres|das) (e-mail-|mail-|kunden|bank|online-banking-|benutzer|)(konto|postfach|account|mailbox|zugang|karte|profil|bankkonto|webmail) … (gesperrt|sperr*|deaktivier*|geschlossen|gelöscht|eingeschränkt|läuft ab|abgelaufen|suspendiert|abgeschaltet|voll|überschritten)',
      '(speicherplatz|speicher|kontingent|speicherlimit|mailbox|postfach) … (voll|erschöpft|überschritten|erreicht|fast voll|aufgebraucht|99%|98%)',
      '(nachrichten|e-mails|mails) … (zurückgehalten|nicht zugestellt|in quarantäne|blockiert|konnten nicht zugestellt|warten auf freigabe|ausstehend)',
      '(postfach*|mailbox*|e-mail-konto*|webmail*|speicherplatz*|speicherquote*|e-mail-quote|speicherkapazität*) … (limit*|überschritt*|grenze|voll|' +
        'erreicht|ausgeschöpft|überlastet|erschöpft)',
      '(keine|nicht mehr in der lage|können) … (neue* |)(e-mails|nachrichten) … (empfangen|senden oder empfangen|mehr empfangen) … (bis|postfach|konto|' +
        'aktualisier*|speicher*|validier*|erweiter*)',
    ],
    'parcel-lure': [
      '(paket|sendung|lieferung|päckchen) … (konnte nicht|zurückgehalten|wird gehalten|wartet auf|nicht zugestellt|angehalten) … (zustell*|zugestellt|adresse|zahl*|zoll*|gebühr*|bestätig*|link|klick*|werden)',
      '(bestätigen|aktualisieren) sie … (lieferadresse|zustelladresse|versandadresse|adresse) … (paket|sendung|link|klick*|zustell*|hier)',
      '(zollgebühr*|versandgebühr*|zustellgebühr*|nachgebühr*|versandkosten) … (paket|begleich*|euro|eur|link|freigabe) … (zahl*|begleich*|bezahl*|klick*|paket|link|freigabe)',
      '(zustellversuch|zustellung) (fehlgeschlagen|gescheitert|nicht möglich)',
    ],
    'document-lure': [
      '(ansehen|öffnen|herunterladen|anzeigen|abrufen|einsehen) … (dokument*|rechnung*|datei*|bestellung|sprachnachricht|pdf) … (klick*|link|passwort|anmeld*|button)',
      '(klicken sie|klick) … (dokument*|rechnung*|datei*|bestellung|sprachnachricht|pdf)',
      '(dokument|datei|rechnung) … (freigegeben|geteilt|verschlüsselt|geschützt) … (öffnen|ansehen|klick*|link|passwort|onedrive|sharepoint|dropbox|anmeld*)',
      '(neue|eine) (sprachnachricht|voicemail)',
      '(dokument|dokumente|datei|rechnung|vertrag|bestellung|fax|sprachnachricht|kontoauszug|gehaltsabrechnung|zahlungsbeleg) … (anzuzeigen|anzusehen|ansehen|einsehen|öffnen|herunterladen|abrufen|anhören|abzurufen|abhören|lesen|prüfen) … (klick*|link|anmeld*|einlogg*|passwort|button|login|e-mail-adresse|onedrive|sharepoint)',
      '(klicken|klick|anmelden|einloggen|melden sie sich) … (um|damit) … (dokument*|datei*|rechnung*|bestellung|nachricht*|fax|sprachnachricht) … (anzu*|zu sehen|öffnen|anseh*|herunter*|lesen|abzu*|anhör*|zu öffnen)',
    ],
    'payment-lure': [
      '(ihre|ihr|deine) (zahlung|karte|abonnement|abo|lastschrift|mitgliedschaft) … (fehlgeschlagen|abgelehnt|nicht verarbeitet|abgelaufen|gescheitert|automatisch verlängert|konnte nicht)',
      '(rückerstattung|steuererstattung|erstattung|steuerrückzahlung) … (klick*|link|formular|beantrag*|wartet|bestätig*)',
      '(finanzamt|elster|bundeszentralamt|zoll) … (rückerstattung|erstattung|bescheid|nachzahlung|mahnung) … (klick*|link|formular|öffnen|download*)',
      '(offene|ausstehende|letzte) (mahnung|zahlungsaufforderung|inkasso*) … (klick*|link|anhang|pfänd*|sofort)',
    ],
    'deadline-threat': [
      '(innerhalb|binnen|in den nächsten|in) (von |der nächsten |)(24|48|72|12) stunden … (oder|sonst|andernfalls|wird|gesperrt|gelöscht|geschlossen|sperr*|lösch*|zurückge*|verlier*|vermeiden)',
      '(andernfalls|sonst|ansonsten) (wird|werden|müssen wir|verlieren sie) … (gesperrt|gelöscht|geschlossen|deaktiviert|konto|zurückgeschickt|sperren|löschen|zugang)',
      '(um) … (sperrung|schließung|löschung|deaktivierung|unterbrechung|kontosperrung) … (zu vermeiden|zu verhindern)',
      '(innerhalb|binnen) (von |der nächsten |)(24|48|72|12|einem tag|zwei|drei)( |)(stunden|tagen|h|) … (sonst|andernfalls|ansonsten|oder|gesperrt|gelöscht|geschlossen|zurück*|verfall*|deaktiv*|veröffentlich*|verlier*|abgeschaltet)',
      '(andernfalls|sonst|ansonsten) … (gesperrt|gelöscht|zurückgesendet|zurückgeschickt|vernichtet|deaktiviert|veröffentlich*|verfällt|verloren)',
    ],
    extortion: [
      '(video|aufnahme|aufnahmen|aufzeichnung|bilder|fotos) … (veröffentlich*|an alle ihre kontakte|an ihre kontakte|an deine kontakte|verschicke|versenden|verbreiten)',
      '(überweis*|zahl*|zahlen|senden) … (bitcoin|btc|wallet|krypto*) … (video*|lösch*|schweig*|veröffentlich*|kontakte|stunden)',
    ],
    'no-phone': [
      '(bitte |)(nicht anrufen|rufen sie (mich |uns |)(bitte |)nicht an|keine anrufe|keine telefonate)',
      '(kann|können) (leider |derzeit |momentan |)(nicht (telefonieren|ans telefon)|keine anrufe)',
      '(nur|ausschließlich) (per|via|über) (e-mail|mail|email|sms|nachricht|schriftlich)', '(schwerhörig*|gehörlos*|hörbehindert*|hörgeschädigt*|taubstumm*)',
      '(telefonleitung*|telefonanlage|telefone) … (gestört|außer betrieb|defekt|wartung|nicht funktion*)', '(bitte |)(rufen sie|ruf) … (nicht an)',
    ],
    'third-party-delivery': [
      '(liefer*|versend*|schick*|versand) … (an ein|in ein|zu einem|an unser|an das|ein) (externes |temporäres |angemietetes |drittes |anderes |)(zwischenlager|konsolidierungslager|fremdlager|außenlager|mietlager|temporäres lager|sammellager)',
      '(zwischenlager|konsolidierungslager|sammellager|konsolidierungszentrum) … (liefer*|adresse|spedit*)',
      '(nicht) … (an (die|unsere) (zentrale|hauptverwaltung|rechnungsadresse|firmenadresse|hauptsitz)) … liefer*',
      'lieferadresse … (später|nachgereicht|noch mitgeteilt|abweichend von unserem sitz)',
      '(lieferadresse|lieferanschrift|adresse) (wird |teilen wir |geben wir |folgt |nennen wir |)(ihnen |)(später|noch|nachträglich|nach zahlung|kurz vor)* (mitgeteilt|bekannt*|nachgereicht|durchgegeben|mit |folgt)',
    ],
    'off-platform': [
      '(schreiben|antworten|kontaktieren|melden|wenden) sie (mir|uns|mich|sich|bitte) … (privat|private|privaten|persönliche|persönlichen) (e-mail*|mail*|adresse|emailadresse|gmail*|nummer)',
    ],
    urgency: [
      '(so schnell wie möglich|schnellstmöglich|umgehend|unverzüglich|baldmöglichst|schnellstens|noch heute|so bald wie möglich|sofortige antwort|eilt sehr)',
      '(sehr|ist|äußerst) (dringend|eilig)', 'dringend* (antwort|anfrage|bestellung|benötigt|rückmeldung|angelegenheit)',
    ],
    'samples-sent-demand': [
      '(mehrere|10|20|50|5|je zwei|je drei|hochwertige|komplette) (muster|mustergeräte|musterstücke|geräte als muster) … (express|kurier|kostenlos|gratis|dhl) … (später|adresse|folgt|test*|kunde*|auftrag)',
    ],
    'escrow-lure': [
      '(ihr |das )geld … (treuhand*|zurückgehalten|reserviert|wartet|gesperrt) … (karte|bestätig*|erhalten|daten)',
      '(geben sie) … (kartendaten|kartennummer|kreditkartendaten) … (erhalten|auszahl*|empfang*|gutschr*|ein)',
      '(der |)käufer (hat |)(bereits |schon )(bezahlt|überwiesen) … (erhalten|link|karte|bestätig*|treuhand*)',
      '(treuhandkonto|treuhandservice|treuhanddienst)', '(zahlung|geld) (zu |)(erhalten|empfangen) … (link|karte|formular|klick*)',
    ],
    'investment-talk': [
      '(investieren|investition*|finanzieren|finanzierung*|investor*) … (in ihr unternehmen|in ihrem land|in ihre firma|ihr unternehmen zu|in ihr projekt|in ihrer branche)',
      '(mein|meine|unser|ein) (mandant*|klient*|investor*) … (möchte*|sucht|suchen|interess*) … (investieren|finanzieren|anlegen)',
      '(kapital|gelder|fonds) … (investieren|anlegen|investition) … (ihr land|ausland|partner*|projekte|ihr unternehmen|ihrem land)',
      '(suche|suchen) (einen |)(partner|geschäftspartner) … (investieren|kapital|gelder|fonds|verwalten)',
      '(investitionsmöglichkeit*|investitionspartner*|investitionsvorschlag*|investitionsfonds|investorengruppe|projektfinanzierung*|' +
        'investitionsprojekt*) … (ihr land|ihrem land|ihrer region|interess*|partner*|million*|zusammen*|kapital|zins*|vorschlag*)',
      '(finanzieren|finanzierung) … (ihr|ihre|ihres|ihrer) (projekt*|geschäft*|idee*|vorhaben|expansion*) … (zins*|kapital|investor*|million*|darlehen|' +
        'laufzeit)',
    ],
    flattery: [
      '(hoffe|hoffen|wünsche) … (ihnen und ihrer familie|sie und ihre familie|bei bester gesundheit|bei guter gesundheit)',
    ],
    'cost-breakdown-ask': [
      '(kostenaufschlüsselung|kostenaufstellung|preisaufschlüsselung|kalkulationsblatt|kostenstruktur|kostenkalkulation|preiskalkulation|herstellkosten|herstellungskosten|selbstkosten|einkaufspreise*|fertigungskosten|stundensätze|materialkostenanteil)',
      '(aufschlüsselung|aufgeschlüsselt|aufgliederung) … (kosten|material|lohn*|preis*|marge)',
      '(wie hoch (ist|sind)|welche) … (ihre|ihr) (marge|gewinnspanne|gewinn|lohnkosten|materialkosten|produktionskosten|aufschlag)',
      '(was|wie viel|wieviel) (zahlen|bezahlen|kostet|verdienen) (sie|ihre|sie die|euch) … (material|rohstoff*|lohn|arbeiter*|lieferant*|pro kilo|herstellung|produktion)',
      '(lohnkosten|materialkosten|gemeinkosten) (und|,|/) (lohn*|material*|gemeinkosten|marge|gewinn*)',
      '(was|wie viel|wieviel) sie … (arbeiter*|mitarbeiter*|material*|rohstoff*|leuten) … (zahlen|bezahlen|verdienen|ausgeben)',
      '(wie|was|welche*|welcher|bitte|könnten sie|können sie) … (setzt sich|zusammensetzt|setzen sich) … (preis*|kosten)',
    ],
    'supplier-ask': [
      '(wer|welche firma|welches werk) (liefert|beliefert|produziert für|stellt) (ihnen|sie|euch|ihre|das material|die rohstoffe|die komponenten)',
      '(wer (ist|sind)|welche sind|nennen sie) ihre* (vor|roh|)(stoff|material|)(lieferant*)',
      '(wo|bei wem|von wem|woher) (kaufen|beziehen|bekommen|importieren|haben) sie (ihre|die|das|den|ihr|ihren)',
      '(liste|namen|kontakt*|adressen) ihrer (vorlieferanten|lieferanten|zulieferer|rohstofflieferanten)', '(vorlieferant*|zulieferer) (für|von|der|ihrer)',
      'ihr* (rohstoff|material|motoren|vor|stahl|kompressor)lieferant*',
      '(von|bei) (welchem|welchen|welcher) (lieferant*|hersteller*|firma|zulieferer*|werk) … (beziehen|kaufen|stammen|kommen|bekommen|bestellen)',
      '(woher|von wem|bei wem|von welchem|von welcher|bei welcher|wo) … (beziehen|kaufen|bekommen|importieren|besorgen|stammt|stammen|kommt|kommen|bezieht|kauft) … (rohstoff*|rohmaterial*|material|stahl|motoren|komponent*|bauteil*|granulat|stoff*|garn*|maschinen|zulieferteil*|ihr*|teile|holz|leder|lieferant*)',
      '(ihre|ihrer|eure) (rohstoff|material|vor|zu|komponenten|teile|haupt|stahl)(-|)lieferant*',
    ],
    'customers-ask': [
      '(kundenliste|referenzkundenliste|abnehmerliste)', '(liste|namen|kontakt*) ihrer (kunden|abnehmer|händler|vertriebspartner|käufer)',
      '(wer sind|welche sind|nennen sie uns) ihre (wichtigsten |größten |anderen |)(kunden|abnehmer|käufer|händler)',
      '(an wen|für wen|für welche marken|an welche kunden|an welche firmen|welche marken|für welche firmen) (verkaufen|liefern|produzieren|fertigen|exportieren|beliefern) sie',
      '(welche* preis*|wie viel|was) (zahlen|bezahlen|berechnen sie|verlangen sie von) (ihre|ihren|die|andere*|anderen) (kunden|abnehmer*|händler*)',
      '(wer|welche|welchen) (sind |firmen |marken |ketten |händler |importeure |kunden |)… (ihre kunden|ihre abnehmer|ihre größten|ihren kunden|beliefern sie|kaufen bei ihnen|kauft bei ihnen|bei ihnen kaufen|lassen bei ihnen|sind ihre)',
      '(namen|liste|kontakte|adressen|ansprechpartner) (ihrer|von ihren|eurer) (bestehenden |wichtigsten |europäischen |deutschen |größten |)(kunden|abnehmer|händler|importeure|vertriebspartner|käufer|vertreter)',
      '(zu welchem preis|zu welchen preisen|welche preise|welche konditionen|welche rabatte|wie viel provision|welche provision) … (ihre kunden|andere kunden|ihre händler|verkaufen sie|ihren vertretern|ihre vertreter|anderen|beliefern sie|ihren händlern|kaufen|bekommen)',
    ],
    'process-ask': [
      '(wie|auf welche weise) (stellen sie|produzieren sie|fertigen sie|wird|werden) … (hergestellt|gefertigt|produziert|her|produkt*)',
      '(herstellungsprozess|fertigungsprozess|produktionsprozess|fertigungsschritte|fertigungsablauf|herstellungsverfahren|fertigungsverfahren|produktionsablauf) … (beschreib*|erklär*|detail*|video*|maschine*|wie|schick*|?|im einzelnen)',
      '(welche|wie viele) (maschinen|anlagen|technologie*) (verwenden|benutzen|nutzen|haben|setzen|laufen)',
      '(videos|video|fotos|bilder) (von |aus |)(ihrer|der) (fertigung|produktionslinie|werkstatt|produktion|fabrikhalle)',
      '(taktzeit*|zykluszeit*|ausschussquote|ausschussrate|ofentemperatur*|durchlaufzeit*) … (ihr*|welche|wie|?|hoch)',
      '(wie hoch) … (ausschuss|ausschussquote|ausbeute|fehlerquote|nacharbeitsquote)',
      '(wie|womit|auf welchen maschinen|mit welchen maschinen) (stellen|produzieren|fertigen|härten|lackieren|schweißen|gießen|verarbeiten|kleben|färben|beschichten|macht|machen) (sie|ihr) … (her|die|das|den|diese*|genau|ihr*)',
      '(welche|wie viele|welchen) (maschinen|anlagen|pressen|öfen|spritzgussmaschinen|webstühle|cnc-maschinen|werkzeuge|maschinenhersteller|verfahren) … (verwenden|setzen|benutzen|nutzen|haben|arbeiten|im einsatz|stehen)',
      '(fotos|bilder|videos|video|film) … (ihrer|der|aus der|aus ihrer|von der|von ihrer|eurer) (fertigung|produktion|werkstatt|werkhalle|produktionshalle|produktionslinie*|maschinen|fabrik|halle)',
      '(ausschuss|ausschussrate|ausbeute|taktzeit|zykluszeit|durchlaufzeit|bandgeschwindigkeit|härtetemperatur|brenntemperatur|prozessparameter) … (hoch|wie|welche*|ihr*|?)',
    ],
    'capacity-ask': [
      '(produktionskapazität|fertigungskapazität|jahreskapazität|monatskapazität|maschinenpark|schichtbetrieb|exportanteil|exportquote|mitarbeiterzahl)',
      '(wie viele) (mitarbeiter|arbeiter|schichten|linien|maschinen|beschäftigte|produktionslinien) (haben|arbeiten|beschäftigen|fahren|gibt)',
      '(wie hoch|höhe) … (jahresumsatz|umsatz|exportanteil|auslastung)', '(ihr|ihres) (jahresumsatz*|umsatz*)',
      '(wie hoch|wie groß|welche) … (kapazität|tageskapazität|produktionskapazität|monatsproduktion|jahresproduktion|auslastung|umsatz|jahresumsatz|exportanteil|ausstoß|produktionsmenge)',
      '(wie viele|wieviele|wieviel) (mitarbeiter|arbeiter|leute|schichten|linien|produktionslinien|maschinen|angestellte|personen) … (beschäftigen|haben|arbeiten|hat|fahren|laufen|gibt)',
    ],
    'formula-ask': [
      '(rezeptur|rezepturen|mischungsverhältnis|mischverhältnis)', '(genaue|exakte|chemische) (zusammensetzung|formel|rezeptur|formulierung)',
      '(welche) (zusatzstoffe|additive|additiven|inhaltsstoffe|zutaten) (verwenden|setzen|nutzen|mischen|benutzen)',
      '(anteil|dosierung|prozentsatz) (der|des|von) (additive|zusatzstoffe|einzelnen bestandteile|harzes|weichmacher*|füllstoffe)',
      '(rezeptur|rezept|formel|formulierung|mischung|zusammensetzung|mischungsverhältnis) … (ihr*|genau*|mitteilen|senden|schicken|nennen|erhalten|prozent*|verraten|offenlegen|?)',
      '(welche|wie viel|wieviel) (zusätze|additive|weichmacher|füllstoffe|bindemittel|stabilisatoren|pigmente|härter|konservierungsstoffe|emulgatoren|zusatzstoffe|prozent) … (verwenden|enthalten|mischen|geben|setzen|nutzen|ist|sind|drin)',
    ],
    'drawing-ask': [
      '(konstruktionszeichnung*|fertigungszeichnung*|konstruktionspläne|konstruktionsunterlagen|stückliste|stücklisten|schaltpläne|explosionszeichnung*|cad-daten|cad-dateien|step-datei*|3d-daten|3d-modell*|werkzeugzeichnung*|platinenlayout|layoutdaten) … (senden|schicken|überlassen|zukommen|ihr*|mitteil*|erhalten|zusenden|bekommen|zur verfügung|?)',
    ],
    'survey-talk': [
      '(umfrage|fragebogen|befragung) … (teilnehm*|ausfüll*|beantwort*|minuten|hersteller*|branche|angehängt|anbei)',
      '(marktstudie|marktforschung|marktanalyse|branchenstudie|benchmarkingstudie|benchmarkstudie|marktübersicht|wettbewerbsanalyse)',
      '(masterarbeit|bachelorarbeit|diplomarbeit|doktorarbeit|abschlussarbeit|hausarbeit|studienarbeit|seminararbeit|forschungsprojekt)',
      '(student|studentin|studierende*) (an der|der|des) … (universität|hochschule|fachhochschule|maschinenbau*|wirtschaft*)',
      '(umfrage|fragebogen|befragung|studie|marktstudie|markterhebung|erhebung|benchmark*|vergleichsstudie|marktvergleich|masterarbeit|bachelorarbeit|diplomarbeit|dissertation|abschlussarbeit|seminararbeit|hausarbeit|forschungsarbeit) … (hersteller*|branche*|daten|angaben|fragen|beantwort*|ausfüll*|teilnehm*|schreibe|im rahmen|für mein*|für unser*|thema|universität|hochschule|unternehmen)',
      '(im rahmen|für) (meiner|einer|unserer|meine|eine|unser|eines) (studie|masterarbeit|bachelorarbeit|diplomarbeit|dissertation|marktanalyse|marktstudie|benchmark*|forschung*|seminararbeit|marktrecherche|recherche|umfrage)',
    ],
    'no-purchase': [
      '(wir|ich) … (nicht|keine|keinen) … (kaufen|bestellen|kaufabsicht|bestellung|auftrag) (wollen|möchten|planen|geplant|vorgesehen|beabsichtig*)',
      '(keine|keinerlei) (kaufabsicht*|bestellabsicht*|bestellung geplant|anfrage im sinne)',
      '(planen|beabsichtigen|haben) (derzeit |momentan |zurzeit |aktuell |)(keinen kauf|keine bestellung|keinen bedarf|nicht zu kaufen|keine einkäufe)',
      '(keine|kein) (muster|angebot|bemusterung) (nötig|notwendig|erforderlich|benötigt)',
      '(nur|lediglich|rein) (zu vergleichszwecken|zum vergleich|informativ|zu informationszwecken|zur information|für eine studie|für studienzwecke|interne marktübersicht)',
      '(kaufen|bestellen) (wollen|möchten|will|möchte|werden|werde) (wir|ich) (derzeit |momentan |)(nichts|nicht)',
      '(derzeit|momentan|aktuell|zur zeit|zurzeit|vorerst|im moment) … (kein|keine|keinen|nicht|nichts) (kauf|bestellung|bedarf|auftrag|einkauf|zu kaufen|kaufen|bestellen|konkreter bedarf|konkreten bedarf|anschaffung|geplant)',
      '(keine|kein) (anfrage|angebot|muster|bestellung|kauf|kaufanfrage|preisanfrage|preisangebot) (im eigentlichen|nötig|erforderlich|notwendig|beabsichtigt|gewünscht|geplant|sondern|ist geplant)',
    ],
    'identity-withheld': [
      '(den |die |)(namen|identität|firma|auftraggeber) … (nicht nennen|nicht preisgeben|nicht offenlegen|später nennen|vertraulich|erst nach|nicht mitteilen|noch nicht)',
      '(auftraggeber|kunde|mandant|klient) (möchte |will |bleibt |)(anonym|ungenannt|nicht genannt)',
      '(vertraulichkeitsvereinbarung|geheimhaltungsvereinbarung|nda) … (nam*|nennen|auftraggeber|offenleg*|firma)',
      '(anonymer|ungenannter|vertraulicher) (kunde|auftraggeber|mandant)',
      '(namen|name|firma|firmennamen|auftraggeber|kunde|kunden|identität) … (nicht|erst später|noch nicht|derzeit nicht|vorerst nicht) … (nennen|genannt|bekannt*|preisgeben|offenlegen|verraten|mitteilen|offengelegt)',
      '(möchte|möchten|will|wollen) … (anonym|ungenannt|nicht genannt) (bleiben|werden)',
    ],
    'software-offer': [
      '(software|crm|erp|erp-system|app|system|plattform|tool|chatbot|warenwirtschaft*|cloud-lösung) … (hilft ihnen|ermöglicht ihnen|spart ihnen|' +
        'automatisiert|in ihrem unternehmen|in ihrem betrieb|ihre prozesse|ihrer prozesse|kostenlos testen|kostenlose demo)',
      '(automatisieren|digitalisieren|optimieren|beschleunigen|vereinfachen|verbessern|steigern) … (ihre|ihren|ihrer|ihres) (vertrieb*|prozesse|' +
        'abläufe|produktivität|buchhaltung|kundenservice|lagerverwaltung|verwaltung|arbeitsabläufe|effizienz|geschäftsprozesse|produktionsprozesse|' +
        'produktionseffizienz|angebotserstellung)',
      '(ki-gestützt*|ki-basiert*|künstliche* intelligenz|ki-lösung*|ki-assistent*|ki-agent*) … (ihr unternehmen|ihrem unternehmen|ihre|ihren|spar*|' +
        'automat*|für sie)',
      '(webhosting|hosting-paket*|cloud-speicher|office-lizenz*|windows-lizenz*|newsletter-versand|cloud-telefonie|voip*) … (ab nur|für nur|günstig*|' +
        'pro monat|wir bieten|für ihr unternehmen)',
    ],
    'vague-matter': [
      '(wichtige*|dringende*|vertrauliche*|lukrative*|profitable*|persönliche*|private*) (angelegenheit|nachricht|mitteilung|vorschlag|' +
        'geschäftsvorschlag|geschäft|geschäfte|transaktion) … (besprech*|mitteil*|mitzuteilen|teilen|für sie|mit ihnen|diskut*|' +
        'erläuter*|unterbreiten)',
      '(etwas|habe etwas) (sehr |)(wichtiges|dringendes|vertrauliches|lukratives) … (besprechen|mitteilen|mitzuteilen|für sie|mit ihnen|ihnen|teilen)',
      '(antworten sie|antworte|ihre antwort|schreiben sie mir) … (für weitere|für mehr|für nähere|um weitere|um mehr|damit ich ihnen) (informationen|' +
        'details|einzelheiten|mehr|weitere|alles)',
      '(weitere|nähere|mehr|alle) (informationen|details|einzelheiten) … (sobald|wenn|nachdem|nach erhalt) … (ihre antwort|ihrer antwort|antworten|' +
        'geantwortet|von ihnen höre|ihr interesse|ihrem interesse)',
      '(ich habe|habe ich) (einen |ein |)(vorschlag|geschäftsvorschlag|geschäft|geschäftsangebot|geschäftlichen vorschlag) (für sie|mit ihnen|, der|, ' +
        'das|den ich)',
      '(diese|ihre) (e-mail|email|e-mail-adresse|mailadresse) noch (aktiv|gültig|in gebrauch)',
      '(arbeiten|zusammenarbeiten|abwickeln) … (an diesem geschäft|dieses geschäft|diese transaktion) (gemeinsam|zusammen|mit mir)*',
      '(wichtig|dringend|seriös|lukrativ) und (sehr |streng |äußerst |)(vertraulich|geheim|privat)',
    ],
    'pharma-adult': [
      '(viagra|cialis|potenzmittel|levitra|sildenafil|kamagra) … (rezeptfrei|ohne rezept|bestell*|günstig*|online|kaufen|diskret*)',
      '(frauen|mädchen|girls|singles|damen|hausfrauen) … (in deiner|in ihrer|aus deiner|aus ihrer|in der) (stadt|nähe|umgebung|gegend|nachbarschaft)',
      '(sextreffen|sexkontakt*|sexdate*|sex-date*|seitensprung*|nacktfotos|nackte* frauen|nackte* mädchen|heiße* frauen|heiße* girls|heiße* mädchen|' +
        'heiße* singles|schöne* mädchen für|pornofilm*|livesex*)',
      '(kilo|kg|pfund|gewicht|bauchfett) (abnehmen|abgenommen|verloren|verlieren|loswerden) … (tagen|wochen|ohne|diät*|pillen|kapseln|monat*)',
    ],
  },
} as const satisfies PhrasePack
