import type { PhrasePack } from '../../concepts'

/** Dutch: what promoters, swindlers and collectors write. */
export const nlRisk = {
  language: 'nl',
  phrases: {
    'everything-ask': [
      '(al|alle) (uw|jullie|de) (producten|modellen|artikelen|prijzen|machines|maten) … (prijs*|prijzen|lijst|catalogus|stuur*|offerte|met)',
      '(prijs|prijzen|prijslijst|offerte|catalogus|informatie) (van|voor|over) (al|alle) (uw|jullie|de|producten|modellen)',
      '(volledige|complete|gehele) (prijslijst|catalogus|assortiment|productlijn|gamma)',
      '(prijzen|prijslijst|prijslijsten|catalogus|gegevens|fiches) … (van|voor) (al|alle|al uw|al jullie|heel uw|het volledige|het hele) … (product*|modellen|artikelen|types|gamma|assortiment|maten|machines|varianten|staffels|hoeveelheden)',
    ],
    'seo-offer': [
      '(zoekmachineoptimalisatie|seo-specialist|seo specialist|seo-bureau|seo bureau|zoekmachinemarketing)',
      '(eerste pagina|bovenaan|hoger) (in|van|op|bij) google', '(meer|verhogen) … (bezoekers|verkeer|vindbaarheid) … (website|google|webshop)',
      '(google|zoekresultaten|zoekmachine*) … (hoger|bovenaan|beter vindbaar|beter scoren|eerste pagina|top 3|slecht vindbaar|niet gevonden|ranking|posities)',
    ],
    'web-design-offer': [
      '(webdesign|website laten maken|webshop laten maken|websitebouw|app-ontwikkeling|webbouwer)',
      '(ontwerpen|bouwen|vernieuwen|ontwikkelen) … (uw|nieuwe|moderne|professionele) (website|webshop|apps)',
      '(nieuwe|moderne) website (voor uw|laten|bouwen|ontwerpen)',
    ],
    'contact-list-offer': [
      '(adressenbestand*|e-mailbestand*|bedrijvenbestand*|e-maillijst*|bezoekerslijst*|mailinglijst*) … (kopen|aanbied*|verkop*|prijs|geverifieerd*|te koop|beschikbaar)',
      '(database|lijst) (met|van) (inkopers|importeurs|e-mailadressen|beslissers) … (kopen|aanbied*|verkop*|prijs|geverifieerd*)',
      '(adressen|e-mailadressen|contacten|bedrijfsgegevens|records) … (van|met) … (inkopers|importeurs|beslissers|bedrijven|beursbezoekers|zaakvoerders|ondernemers|directeuren) … (koop|kop*|prijs|aanbied*|euro|verkop*|leveren|beschikbaar)',
      '(lijst|database|bestand) … (bezoekers|exposanten|deelnemers|bedrijven|importeurs|e-mailadressen) … (koop|kop*|prijs|euro|verkop*|kosten|interesse*|aanbied*)',
    ],
    'marketing-offer': [
      '(marketingbureau|reclamebureau|online marketing|social media beheer|socialmediabeheer|leadgeneratie|nieuwe klanten werven)',
      '(meer|nieuwe) (volgers|leads|klanten) … (google|marketing|advert*|campagne*|wij|garanti*|per maand)',
      '(adverteren|adverteer) (op|in|via|bij) (google|facebook|ons|onze)',
      '(ons bureau|ons team|ons systeem|onze experts) (bezorgt|levert|genereert|zorgt|brengt|verhoogt|vindt|bezorgen|zorgen)',
      '(verdubbel|verdrievoudig|vertienvoudig) (uw|je|jullie) (omzet|verkoop|aanvragen|klanten)',
      '(wij|ik|we) (helpen|help|ondersteunen) … (klanten|leads|opdrachten|aanvragen|kopers) (te vinden|vinden|te krijgen|aan te trekken|krijgen|te ' +
        'werven|werven)',
      '(artikel|interview|reportage|advertentie|advertorial) … (uw bedrijf|uw onderneming|jullie bedrijf) … (magazine|tijdschrift|editie|krant|portaal|' +
        'special)',
    ],
    'loan-offer': [
      '(wij|ik) (bieden|bied|verstrekken|verstrek) … (lening*|krediet*|financiering*)',
      '(heeft u|heb je|zoekt u|hebt u) … (lening|krediet|financiering) (nodig|?)',
      '(lening*|krediet) … (rente van|tegen 2%|tegen 3%|zonder bkr|zonder onderpand|lage rente|snel geld)',
      '(particuliere geldschieter|geldschieter|zakelijke lening|lening aanbod|leningaanbod)',
      '(lening|leningen|krediet|financiering|bedrijfskrediet) (van|vanaf|tegen|zonder|tot|met) … (rente|%|bkr|onderpand|toetsing|000|miljoen|looptijd)',
      '(lening|leningen|krediet|geldlening*) … (aanbod|aanbied*|verstrek*|toeken*|verleen*) … (rente*|%|procent|particulier*|bedrijven|ernstig*)',
      '(lening|leningen|krediet|geld) tussen (particulieren|privépersonen)',
      '(financiële (problemen|moeilijkheden|zorgen)|geweigerd door de bank|afgewezen door de bank|door de bank geweigerd) … (lening*|krediet|hulp|' +
        'helpen|oplossing|contact*)',
      '(leen|lenen wij|wij lenen|ik leen) … (geld|bedragen) … (rente*|%|procent|personen|iedereen)',
    ],
    gambling: [
      '(online casino\'s|online gokken|sportweddenschap*|gokkasten|gokautomaten|gratis spins|welkomstbonus|goksite*|wedkantoor)',
    ],
    'crypto-promotion': [
      '(invester*|belegg*|verdien*|winst*) … (bitcoin*|cryptomunt*|cryptovaluta|crypto|usdt|forex)',
      '(dagelijkse|gegarandeerde|wekelijkse) (winst*|rendement*|inkomsten)', '(crypto|forex)(-signalen| signalen|-robot| robot|handel)',
      '(miljoen*|duizenden|rijk|fortuin) … (cryptovaluta|crypto|bitcoin*|cryptomunt*) … (maand*|dagen|weken|verdien*)',
      '(cryptovaluta|crypto|bitcoin*|cryptomunt*) … (miljo*|rijk|fortuin|verdubbel*) … (maand*|dagen|weken|verdien*|worden)',
    ],
    'supplier-pitch': [
      '(wij zijn|ons bedrijf is|onze fabriek is) (een |de |)(toonaangevende |professionele |chinese |)(fabrikant|producent|exporteur|fabriek) (van|in|uit|gespecialiseerd|en exporteur)',
      '(wij produceren en|wij fabriceren en|produceert en) (exporteren|verkopen|leveren|exporteert)',
      '(graag|wil|willen|mogen) … (ons bedrijf|onze producten|ons assortiment) (aan u |graag |even |)(voorstellen|voor te stellen|aanbieden|introduceren)',
      'onze (belangrijkste producten|hoofdproducten)', 'onze prijzen zijn (zeer |)(concurrerend|scherp)',
      '(wij|ons bedrijf|onze fabriek|we) (zijn|is|produceren|maken|fabriceren|produceert|maakt) … (fabrikant|producent|fabriek|exporteur|producten|verpakking*|gespecialiseerd) … (china|turkije|india|polen|vietnam|sinds|jaar ervaring|export*|concurrer*|kwaliteit|prijzen|catalogus|leveren)',
      '(in bijlage|bijgaand|bijgevoegd) (vindt u |)(onze|ons) (catalogus|prijslijst|brochure|bedrijfspresentatie|assortiment|productoverzicht)',
      '(bieden wij u|wij bieden u|we bieden u|bied u|wij kunnen u) … (producten|diensten|bewerking|verspaning|gietwerk|kwaliteit|' +
        'service|aanbieden)',
      '(verspaning|cnc-bewerking|draai- en freeswerk|gietstukken|gietwerk|plaatwerk|lasersnijden|metaalbewerking|laswerk|smeedstukken|spuitgieten) … ' +
        '(volgens uw tekening*|op basis van uw|uw tekening*|onze werkplaats|onze fabriek|bieden wij|wij verzorgen|wij leveren)',
      '(wij hebben|we hebben|wij beschikken over|onze fabriek heeft) … (vrije capaciteit|capaciteit vrij|capaciteit beschikbaar|productiecapaciteit vrij)',
      '(zoekt u|bent u op zoek naar|zoeken jullie|heeft u behoefte aan) (een |nog |)(nieuwe |betrouwbare |goede |)(leverancier*|toeleverancier*|' +
        'fabrikant|producent|onderaannemer)',
      '(stuur|mail|zend) ons (uw tekening*|uw aanvraag|uw aanvragen|uw wensen|uw behoefte*)',
      '(wij ontvangen|ontvangen wij) (graag |)uw aanvraag',
    ],
    'freight-offer': [
      '(wij zijn) (een |)(expediteur|expeditiebedrijf|logistiek bedrijf|logistieke dienstverlener|transportbedrijf)',
      '(bieden|aanbieden) … (vrachttarieven|zeevracht|luchtvracht|transportoplossingen|logistieke diensten)',
      '(onze|scherpe|voordelige) (vrachttarieven|transporttarieven|zeevrachttarieven)',
      '(expediteur|expeditiekantoor|transportbedrijf|logistieke partner|transportfirma|douane-expediteur|koeriersbedrijf) … (bied*|aanbied*|tarieven|scherp*|prijs*|uw zendingen|voorstel*|wekelijks*)',
      '(containers|groepage|luchtvracht|zeevracht|treinvracht|wegtransport) (van|vanuit|naar|vanaf) … (tarief|tarieven|usd|euro|eur|voordelig*|wekelijks*|wij)',
      '(mogen|kunnen) wij (u |)(een |)(transportofferte|vrachtofferte|offerte voor uw (transport*|zending*|import*|vracht*|container*))',
    ],
    'service-pitch': [
      '(wij bieden|wij leveren|ik bied) … (diensten aan|dienstverlening|vertaaldiensten|boekhouddiensten|administratieve diensten|werving en selectie)',
      '(uitbesteden van uw|uw administratie uitbesteden|outsourcing van|vertaalbureau|uitzendbureau|factoring) … (wij|uw bedrijf|bieden|onze)',
      '(merkregistratie|octrooi*|merkinschrijving) … (kosten|vergoeding|verleng*|uw|tarief)', '(wij helpen|wij ondersteunen) (bedrijven|ondernemers|mkb)',
      '(zoekt u|op zoek naar|nood aan|tekort aan) (vakmensen|personeel|lassers|technici|chauffeurs|arbeidskrachten|uitzendkrachten)',
      '(ce-certificering|iso-certificering|iso 9001|merkbescherming|vakmensen|uitzendkrachten|inspectiedienst*) … (wij|bied*|verzorg*|vaste prijs|vrijblijvend*|uw bedrijf|bespa*)',
      '(zou u|bent u|hebt u|heeft u|zouden jullie|zijn jullie|heb je) … (interesse in|geïnteresseerd in|interesse om|openstaan voor) … (oplossing*|' +
        'besparen|verlagen|besparing|optimaliser*|uitbested*|automatiser*|onze diensten|opleiding*|training*|zonnepanelen|track*|volgsysteem|' +
        'vrijblijvend*)',
      '(ik u|wij u|we u|ik jullie|u graag) … (oplossing*|dienst*|tool*|systeem|software|programma|platform|methode|aanbod) … (voorstellen|voor te ' +
        'stellen|presenteren|aanbieden|aan te bieden|tonen|laten zien)',
      '(ik vertegenwoordig|wij vertegenwoordigen|ik schrijf u namens|namens|ik werk voor) … (bedrijf|bureau|agentschap|firma|kantoor) … (dat helpt|' +
        'biedt|aanbiedt|dat diensten|ondersteunt|verzorgt)',
      '(een van de|één van de|een der|enkele van de) (beste|meest effectieve|krachtigste|toonaangevende) (tools|hulpmiddelen|oplossingen|systemen|' +
        'programma\'s|platformen|methoden|methodes)',
      '(verlaag|bespaar|verminder|optimaliseer|halveer|verlaagt u|bespaart u) … (energiekosten|energierekening|energiefactuur|' +
        'stroomkosten|gasrekening|brandstofkosten|telefoonkosten|personeelskosten|elektriciteitskosten)',
      '(zonnepanelen|zonne-energie|pv-installatie|laadpalen) … (uw dak|uw bedrijfsdak|uw bedrijf|uw pand|uw loods|zonder investering|jullie dak)',
      '(uw wagenpark|uw voertuigen|uw vloot|jullie wagenpark|uw bestelwagens|uw chauffeurs) … (gps|volg*|track*|brandstof|realtime|locatie|beheer*)',
      '(gps|track-and-trace|track and trace|ritregistratie|telematica|tankkaart*|wagenparkbeheer|fleetmanagement) … (uw wagenpark|uw voertuigen|uw ' +
        'vloot|jullie wagenpark|uw bedrijfswagens|uw bedrijf)',
      '(opleiding*|training*|cursus*|taalcursus*|workshop*|maaltijdcheques|hospitalisatieverzekering|fietsleasing|extralegale voordelen) … (uw ' +
        'medewerkers|uw werknemers|uw personeel|uw team|jullie medewerkers|gesubsidieerd*|kmo-portefeuille|slim-subsidie)',
      '(incasso*|openstaande facturen|onbetaalde facturen|wanbetalers) … (voor u|uw klanten|innen|ons kantoor|no cure|incasseren wij|wij incasseren|' +
        'gespecialiseerd)',
      '(vakmensen|arbeidskrachten|personeel|lassers|arbeiders|chauffeurs) uit (polen|roemenië|oost-europa|portugal|bulgarije|india|het buitenland|' +
        'oekraïne|hongarije)',
      '(renovatie|schilderwerk|schoonmaak|dakwerken|dakrenovatie|vloercoating) (van uw|voor uw|in uw) (kantoor|kantoren|pand|bedrijfspand|dak|gebouw|' +
        'loods|magazijn|winkel*)',
      '(ontwikkelaars|developers|programmeurs|it-team|softwarehuis) … (uw project*|uurtarief|per uur|nearshor*|offshor*|uw team|voor u)',
      '(ons kantoor|ons bureau|ons vertaalbureau|ons adviesbureau|onze adviseurs) … (helpt|biedt|verzorgt|ondersteunt|bemiddelt|int|gespecialiseerd|' +
        'begeleidt|vertaalt)',
      '(uw|je) (energiecontract*|stroomcontract*|telefonieabonnement*|verzekeringspolis*|energieleverancier)',
      '(met|dankzij) (onze|ons) (oplossing*|systeem|kaart|platform|tool|dienst|software|app|programma) … (bespaar*|kunt u|uw (medewerkers|' +
        'werknemers|klanten|voertuigen|bedrijf|team)|verlaag*)',
      '(uw|jullie) (energiekosten|energierekening|energiefactuur|stroomkosten|gasrekening|brandstofkosten|telefoonkosten|loonkosten|verzekeringen)',
      '(vrijblijvend*|gratis|kosteloze) (besparingsanalyse|energiescan|energieanalyse|besparingsvoorstel|marktvergelijking)',
    ],
    'membership-offer': [
      '(bedrijvengids|bedrijvenregister|bedrijvenindex|handelsregistergids) … (vermelding|inschrijv*|registr*|kosten|gegevens|opname)',
      '(lidmaatschap) … (premium|jaarlijks|kopers|toegang tot|gouden)', '(uw bedrijf) (is|werd) … (genomineerd|geselecteerd) … (award|prijs|keurmerk)',
    ],
    'event-promotion': [
      '(reserveer|boek) (nu |)(uw|een) (stand|standplaats|plek|ticket*)',
      '(schrijf u|schrijf je|meld u|meld je) … (in|aan) … (webinar|seminar|congres|workshop|training)',
      '(nodigen u|uitnodiging) … (webinar|seminar|congres|workshop|vakdag)',
      '(standruimte|sponsorpakket*|exposantenpakket*) … (beschikb*|boek*|reserv*|prijs*)',
      '(beursstand|standplaats|standruimte|exposant|stand) … (boek*|reserv*|inschrijv*|vroegboek*|nog vrij|korting|m2|beschikbaar)',
    ],
    'job-matter': [
      '(solliciteren|solliciteer|sollicitatie|mijn cv|sollicitatiebrief|motivatiebrief|open sollicitatie)',
    ],
    'discount-talk': [
      '(korting*|aanbieding*) … (alleen vandaag|tijdelijk*|tot wel|exclusi*|beperkt*|op is op|mis het)',
      '(gratis (uitproberen|proefperiode|proberen)|probeer gratis|kortingscode|mis deze kans niet|op=op)', '(bestel nu|koop nu|profiteer nu|sla nu uw slag)',
      '(gratis|vrijblijvende|vrijblijvend) (adviesgesprek|analyse|demo|proefmaand|scan|audit|consult|seo-scan|proefversie)',
    ],
    unsubscribe: [
      '(afmelden|uitschrijven|afmelding) (voor|van|voor de|kunt|kan|klik|via|hier|nieuwsbrief)',
      '(geen|niet langer|niet meer) (verdere |)(e-mails|mails|berichten|nieuwsbrief|informatie) (meer |van ons |)(wilt|wenst|willen|ontvangen|te ontvangen)',
      '(antwoord|reageer) (met|dan met) (stop|nee|afmelden)', '(niet geïnteresseerd bent|indien u geen interesse|als u geen interesse|heeft u geen interesse)',
      '(antwoord|reageer|stuur) … (stop|afmelden|nee|geen interesse)',
    ],
    'website-found': [
      '(uw|jullie) (website|webshop|site) (bekeken|bezocht|geanalyseerd|doorgenomen) … (viel|opgevallen|zag*|gemerkt|kan beter|verbeter*|fouten|google)',
      '(viel mij op|valt mij op|is mij opgevallen|is ons opgevallen|viel me op) dat (uw|jullie|je)',
      '(op|tegen) (uw|jullie) (website|webshop|bedrijf) (gestuit|aangelopen|gekomen)',
    ],
    'meeting-push': [
      '(10|15|20|30) (minuten|minuutjes) (tijd|bellen|van uw tijd|deze week|volgende week|om|kennismaken|voor een)',
      '(kort|kennismakings|vrijblijvend|korte|vrijblijvende) (gesprek|telefoongesprek|belafspraak|kennismaking|call|demo|afspraak) (in|plannen|van|deze|om|te)',
      '(juiste persoon|juiste contactpersoon) … (marketing|spreken|hiervoor|hierover|bespreken)',
      '(heeft|hebt|heb|hebben) (u|je|jullie) (deze week |volgende week |even |misschien |)(10|15|20|30|tien|vijftien|twintig|een kwartier) (minuten|minuutjes|minuut|tijd)*',
      '(kort|korte|vrijblijvend|vrijblijvende|kennismakend) (gesprek|telefoontje|call|belletje|videocall|kennismaking|afspraak|demo)',
    ],
    'call-to-click': [
      '(klik|klikt u|klik dan) (hier|op de link|op deze link|op de knop|nu|hieronder|op onderstaande)',
      '(schrijf|meld|registreer) (u|je) (nu|hier|vandaag nog|meteen|gratis) (in|aan)*',
    ],
    'bulk-greeting': [
      '(geachte|beste) (ondernemer|zaakvoerder|bedrijfsleider|bedrijfseigenaar|eigenaar van de website|website-eigenaar|webmaster|directie|marketingmanager|inkoopmanager|aankoopverantwoordelijke|e-mailgebruiker|accounthouder|rekeninghouder|zakenrelatie)',
    ],
    'dear-friend': [
      '(lieve|beste|dierbare|geliefde|geachte) (vriend|vriendin|begunstigde|geliefde|uitverkorene|in christus|broeder in christus)',
    ],
    'fund-transfer': [
      '(overmaken|overboeken|transfer*|overdragen|overdracht) … (geld|fonds*|bedrag|som|miljoen) … (uw rekening|uw bankrekening|uw land|buitenland|miljoen)',
      '(bedrag|som|fonds*|deposito) van … (miljoen|mln) … (dollar|euro|usd|us|pond)',
      'miljoen (dollar|euro|pond|us dollar) … (erfenis|rekening|overma*|bank|overled*|aandeel)',
      '(procent|%) … (voor u|van het geld|van het bedrag|van de som|voor uw hulp)', '(zakelijk voorstel|zakenvoorstel) … (miljoen|vertrouwelijk|wederzijds*)',
      '(niet-opgeëist*|slapende|bevroren|niet opgeëist*) (geld|fonds*|tegoed*|rekening)',
      '(miljoen|mln) (euro|dollar|usd|eur|pond|us dollar) … (bank|rekening|overma*|transfer*|erfenis|overled*|invester*|u |doneren|aandeel|partner|hulp|land)',
      '(transactie|deal|overdracht|zaak) … (zonder risico*|risicovrij*|risicoloos|100% veilig|100% legaal) … (miljoen|procent|%|bank|geld|fonds*|som)',
    ],
    inheritance: [
      '(naaste familielid|naaste verwant*|dichtstbijzijnde familie*|nabestaande van mijn)', '(overleden|wijlen|gestorven) (cliënt|klant|man|echtgenoot|vader)',
      '(erfenis|nalatenschap|testament) … (miljoen|fonds*|begunstigd*|bank|bedrag|erfgenaam|aanspraak|advocaat)',
      '(overleden|overleed|gestorven) … zonder (testament|erfgenamen|nabestaanden)', 'dezelfde achternaam',
      '(overleden|wijlen|gestorven) (cliënt*|klant*|man|echtgenoot|vader|oom|meneer|mijnheer|ingenieur|rekeninghouder)',
    ],
    'prize-win': [
      '(u heeft|je hebt|u hebt) … (prijs|loterij|iphone|cadeaubon|euro|geldbedrag) … gewonnen',
      '(gefeliciteerd|proficiat) … (gewonnen|prijs|winnaar|geselecteerd om)', '(winnaar) … (loterij|prijs|trekking|staatsloterij)',
      '(uw|je) (prijs|prijzengeld|cadeau|winst) (op te halen|te claimen|claimen|opeisen|innen)',
      '(uw|je) (e-mail|e-mailadres|emailadres|mailadres|nummer) … (is|werd|was) (geselecteerd|gekozen|getrokken|uitgeloot|willekeurig geselecteerd)',
    ],
    donation: [
      '(doneren|schenken|nalaten|donatie van|schenking) … (mijn vermogen|miljoen|mijn geld|mijn fortuin|mijn erfenis)',
      '(besloten|wil graag|zou graag) … (doneren|schenken) … (u|vermogen|geld|miljoen|goede doelen)',
      '(goede doelen|liefdadigheid|weeshuis|weeskinderen) … (miljoen|fonds*|geld|vermogen|donatie|doneren)',
      '(doneren|schenken|weggeven|schenk|doneer|gedoneerd|donatie) … (miljoen|vermogen|erfenis|spaargeld|geld) … (u|arme*|kerk|wezen|goede doel*|behoeftig*|liefdadig*)',
      '(miljoen|vermogen|fortuin|000 euro) … (doneren|schenken|weggeven|weg te geven|te schenken|te doneren)',
      '(donatie|schenking|gift) (van|ter waarde van|ten bedrage van) … (€|euro|dollar|usd|eur|miljoen) … (voor u|aan u|contact*|antwoord*|claim*|bent ' +
        'u|u bent|te ontvangen)',
      '(aan u|ik u|wij u|krijgt u|ontvangt u|u ontvangt) … (donatie|schenking|gift) (van|ter waarde van|ten bedrage van) … (€|euro|dollar|usd|eur|miljoen)',
      '(gewonnen|winnaar|winnares) … (loterij|jackpot|euromillions|powerball|mega millions|staatsloterij) … (done*|schenk*|weggeven|goede doelen|delen|' +
        'miljoen)',
    ],
    'sad-story': [
      '(ik lijd|lijd|lijdt|gediagnosticeerd|diagnose|vecht) … (kanker|longkanker|borstkanker|slokdarmkanker|hersentumor|tumor|leukemie|ongeneeslijk*|terminaal)',
      '(kanker) … (dokter*|arts*|maanden|sterven|terminaal|niet lang meer|leven)',
      '(ik ben|ben) (een |)(weduwe|weduwnaar|wees|weeskind|vluchteling|stervende|doodziek*)',
    ],
    'bank-insider': [
      '(ik ben|mijn naam is|ik werk) … (bankdirecteur|bankmanager|bankbediende|bankier|accountant|auditor|advocaat|notaris|diplomaat|prins|prinses|filiaalmanager) … (bank|overled*|miljoen|fonds*|rekening|cliënt*|geld|erf*|voorstel)',
      '(directeur|manager|auditor|accountant|hoofd|filiaalmanager) … bank … (voorstel|overleden|klant*|miljoen|fonds*|slapende rekening|som)',
    ],
    secrecy: [
      '(strikt|uiterst|absoluut|hoogst) (vertrouwelijk|geheim)', '(geheim|vertrouwelijk) (houden|te houden|blijven|gehouden|te behandelen|behandelen)',
      '(niemand|niet met anderen|tegen niemand) … (vertellen|zeggen|bespreken|praten)', '(blijft|blijven|alleen) (tussen|onder) ons',
      '(absolute|volledige|uiterste) (discretie|geheimhouding|vertrouwelijkheid)',
      '(houd|hou|behandel|bewaar|houdt u) (dit|deze|het) … (vertrouwelijk|geheim|voor uzelf|discreet)',
    ],
    'trust-plea': [
      '(betrouwbare|betrouwbaar|eerlijke|eerlijk|oprechte) (persoon|partner|iemand|buitenlander|buitenlandse)', '(kan|mag) ik u vertrouwen',
      'ik vertrouw (u|op uw|erop dat u)', '(verrass*|verbaas*) … (brief|bericht|e-mail|niet kent|onbekende)', '(hoewel|ook al) (wij|we|u) elkaar niet kennen',
      'heb uw (hulp|steun|medewerking) nodig … (geld|fonds*|overma*|invest*|transfer*)',
    ],
    'personal-details-ask': [
      '(volledige naam|uw naam|volledige namen) … (adres|leeftijd|beroep|telefoon*|geboortedatum) … (leeftijd|beroep|telefoon*|geboortedatum|nationaliteit|bank*|identiteit*|rekening*)',
    ],
    'advance-fee': [
      '(registratiekosten|notariskosten|administratiekosten|verwerkingskosten|legalisatiekosten|activatiekosten|behandelingskosten|vrijgavekosten|dossierkosten) … (vooraf|eerst|vooruit|betal*|overma*|voldoen|terug*)',
      '(kosten|vergoeding) … (vooraf|van tevoren|eerst) (betalen|te betalen|overmaken|voldoen|te voldoen)',
      '(aanbestedingsdocument*) … (kopen|aanschaf*|kosten|betal*)',
      '(belasting|kosten|vergoeding) … (vrijgave|vrij te geven|deblokker*) … (geld|pakket|fonds*|bedrag)',
      '(registratie|legalisatie|goedkeuring) van het contract … (usd|euro|eur|kosten) ',
    ],
    'tender-award': [
      '(uw bedrijf|uw firma|uw onderneming) (is|werd) … (geselecteerd|gekozen|goedgekeurd|uitgekozen|voorgeselecteerd) … (contract|aanbesteding|levering|project|leverancier)',
      '(gunning|opdracht|contract) … (ministerie|overheid|regering) … (uw bedrijf|zonder aanbesteding|commissie|miljoen)',
      '(uw bedrijf|uw firma|uw onderneming) (is|werd|wordt) door (de|het|ons|onze) … (commissie|aanbestedingscommissie|comité|ministerie|raad van|regering) … (geselecteerd|gekozen|goedgekeurd|aangeduid|uitgekozen|van|voor)',
    ],
    'public-buyer-claim': [
      '(aanbestedingscommissie|inkoopcommissie|aankoopcomité|inkoopdienst|aanbesteding|levering|contract|project) … (van|voor|met) het (ministerie|leger|presidentschap) … (contract|geselecteerd|miljoen|levering|kosten|gekozen|gegund)',
    ],
    'card-question': [
      '(accepteert|accepteren|accepteer|neemt) (u|jullie|je) … (creditcard*|visa|mastercard|kaart*)',
      '(met|per|via) (mijn |een |)creditcard (betalen|te betalen|afrekenen)', 'betaling per creditcard', 'welke creditcards',
      '(accepteert|accepteren|aanvaardt|aanvaarden|neemt|nemen|aanvaard) (u|jullie|je) (ook |)(creditcard*|kredietkaart*|kaart*|visa|mastercard|betaling met*)',
      '(welke|wat voor) (creditcards|kredietkaarten|kaarten|creditcard*) … (accepteren|accepteert|aanvaard*|neemt|nemen)',
      '(betalen|betaling|betaal|afrekenen) … (met|via|per|als) … (creditcard*|kredietkaart*|visa|mastercard)',
    ],
    'card-abuse': [
      '(meerdere|verschillende|twee|drie|andere) (creditcards|kaarten) … (verdel*|splits*|belast*|betal*|afschr*)',
      '(splits|verdeel|splitsen|verdelen) … (betaling|bedrag) … (kaarten|creditcards)',
      '(schrijf|belast|afschrijven|belasten) … (mijn kaart|mijn creditcard|van mijn kaart)',
      '(stuur|geef|mail) … (creditcardgegevens|kaartgegevens|creditcardnummer*|kaartnummer*)',
      '(haal|schrijf|neem|boek) … (euro|eur|usd|dollar|€) (meer|extra) (van|op|af)',
      '(schrijf|belast|debiteer|haal) … (van mijn|mijn) (kaart|creditcard|kredietkaart) … (meer|extra|vervoerder|transporteur|rest|ook|euro|bedrag)',
    ],
    'own-shipper': [
      '(mijn|onze) (eigen |)(vervoerder|transporteur|expediteur|koerier|transportagent|verzendagent|afhaler) … (ophalen|afhalen|haalt|komt|halen|neemt contact)',
      '(opgehaald|afgehaald) door (mijn|onze) (eigen |)(vervoerder|transporteur|expediteur|koerier|agent)',
      '(vervoerder|transporteur|expediteur|verzender|koerier|agent) die ik (ken|vertrouw)',
      '(mijn|onze|een) (eigen |privé |private |vaste |persoonlijke |)(vervoerder|transporteur|expediteur|koerier|verzender|agent|verhuizer|transportfirma|transportbedrijf|scheepsagent|afhaler|chauffeur) … (ophal*|afhal*|haalt|komt|oppikk*|halen|regelt|neemt contact|zorgt)',
    ],
    'third-party-charge': [
      '(betaal|betalen|overmaken|stuur|sturen|doorbetalen|doorsturen) … (aan de|aan mijn|naar de|naar mijn|de|mijn) (vervoerder|transporteur|expediteur|koerier|agent|transportbedrijf) … (western|verschil|rest|overschot|contant|namens mij|commissie|door)',
      '(belast|tel|reken|voeg) … (vervoerder|transporteur|expediteur|koerier|agent) … (kaart|creditcard|doorbetal*|overma*|fooi)',
      '(geef|betaal|overhandig|bezorg) (hem|haar|dat hem|de chauffeur|de transporteur) … (contant|cash|verschil|rest|geld|bedrag)',
      '(hij|transporteur*|vervoerder*|verzender*|agent*|chauffeur*|expediteur*) … (heeft) (echter |)(geen) (betaalterminal|terminal|kaartlezer|bancontact)',
      '(stort|stuur|maak|betaal|geef|maakt) … (verschil|rest|overschot|restbedrag|het geld) … (agent|vervoerder|transporteur|expediteur|koerier|verhuizer)',
      '(betaal|betalen|maak|stuur|stort|geef|overmaken|storten|schrijf|doorbetalen) … (aan |naar |)(de|mijn|onze|hem|het) (vervoerder|transporteur|expediteur|koerier|agent|transportbedrijf|transportfirma|verzender|chauffeur) … (western|contant|cash|over|kaart|verschil|rest|moneygram|namens mij|in mijn naam|door|kosten|geld)',
      '(vervoerder|transporteur|expediteur|agent|transportbedrijf|transportfirma|koerier) … (accepteert|aanvaardt|neemt|heeft|kan) … (geen|niet) … (kaart*|creditcard*|kredietkaart*|kaartbetaling*|betaalterminal)',
      '(het geld|het bedrag|de transportkosten|de rest|het verschil) … (aan|naar) (de|mijn|onze) (vervoerder|transporteur|expediteur|agent|koerier|chauffeur) … (door*|overma*|stort*|stur*|geven|western)*',
    ],
    overpayment: [
      '(verschil|overschot|teveel betaalde|te veel betaalde|restbedrag|resterende bedrag) … (terugst*|terugbet*|terug te|terugsturen|doorst*|overma*|terugstort*)',
      '(cheque|betaling|overschrijving) … (hoger bedrag|hoger dan de prijs|meer dan het bedrag)', '(te veel|teveel) (overgemaakt|betaald) … (terug*|doorst*)',
      '(verschil|rest|overschot|resterende bedrag|teveel) … (terugstorten|terugbetalen|terugsturen|doorstorten|aan mijn agent|western|naar mijn|aan de vervoerder|aan de transporteur|moneygram|houden)',
      '(cheque|overschrijving|betaling|bedrag) … (hoger|meer|groter) … (dan) … (prijs|bedrag|factuur|aankoop*|afgesproken)',
      '(per ongeluk|per vergissing|abusievelijk) … (te veel|teveel|dubbel|meer|hoger*) … (overgemaakt|betaald|gestort|overgeschreven|cheque|uitgeschreven) … (terug*|door*|verschil|rest|western)',
    ],
    cheque: [
      '(bankcheque|bankcheques|gecertificeerde cheque|reischeque*|gewaarborgde cheque|postwissel)', '(betalen|betaling|voldoen) … (per|met|via) (een |)cheque',
      '(per|met een) cheque betalen', 'cheque (innen|verzilveren|storten)',
      '(een|de|onze|met|per|uw) (cheque) (van|per|via|voor|sturen|opsturen|ontvang*|betalen|uitgeschreven|uitschrijven|innen|is|wordt|bij|geïnd)',
    ],
    'untraceable-payment': [
      '(moneygram|ria money|cadeaukaart*|geschenkkaart*|steam-kaart*|itunes-kaart*|paysafecard*)',
      '(betaling|betalen|betaal|overmaken|storten|stort|stuur) … (bitcoin|bitcoins|usdt|crypto*|ethereum|wallet|privérekening|persoonlijke rekening)',
    ],
    'bank-change': [
      '(bankgegevens|rekeningnummer|bankrekening|iban|rekeninggegevens) … (gewijzigd|veranderd|aangepast|wijziging|vernieuwd)',
      '(nieuwe|nieuw|gewijzigde|gewijzigd) (bankgegevens|rekeningnummer|bankrekening|bankrekeningnummer|iban|rekeninggegevens)',
      '(rekening|bank) … (audit|geblokkeerd|bevroren|accountantscontrole) … (andere rekening|nieuwe rekening|betal*|overma*)',
      '(betalen|overmaken|betaling) … (nieuwe rekening|andere rekening|nieuwe bankrekening)',
      '(niet meer) … (oude rekening|oude rekeningnummer|vorige rekening)',
      '(bank|iban|rekening|rekeningnummer|bankgegevens) … (gewijzigd|veranderd|gewisseld|geblokkeerd|afgesloten|opgezegd|overgestapt|veranderen) … (overma*|betal*|stort*|nieuw*|factu*|iban|gebruik)',
      '(oude|vorige|huidige|bestaande) (rekening|bankrekening|rekeningnummer|iban) … (niet meer|geblokkeerd|gesloten|niet langer|audit|controle|afgesloten)',
      '(betaal|betalen|betaalt|overmaken|maak|stort|storten|voldoen) … (op|naar) (onze|deze|de|het|een|volgende) (nieuwe|nieuw|andere|ander|volgende|buitenlandse) (rekening|bankrekening|rekeningnummer|iban)',
    ],
    'credit-terms': [
      '(betalingstermijn|betaling|krediet|betalen) (van|binnen|op|na|over) (30|45|60|90|120) dagen',
      '(30|45|60|90|120) dagen (netto|na factuur*|na levering|krediet|einde maand|betalingstermijn)',
      '(op rekening) (kopen|bestellen|leveren|te kopen|te bestellen)',
      '(kredietlimiet|leverancierskrediet|kredietaanvraag|kredietlijn|klantrekening openen|achteraf betalen)',
      '(30|45|60|90|120) dagen (betal*|na|netto|krediet|factuurdatum|eindemaand|einde maand|termijn|uitstel)*',
      '(betalingstermijn|krediet|uitstel van betaling|betaling|betalen|factuur) … (30|45|60|90|120|dertig|zestig|negentig) dagen',
    ],
    'credit-boast': [
      '(uitstekende|goede|solide|sterke|prima) (kredietwaardigheid|financiële positie|kredietstatus|betalingsmoraal|financiele gezondheid|kredietbeoordeling|kredietscore)',
      '(kredietwaardig*|graydon|creditsafe) … (uitstekend*|rapport|beschikb*|goed|controle*|rating|hoog)',
      '(bankreferenties|handelsreferenties|kredietverzekering|kredietverzekeraar)', '(beursgenoteerd*) (bedrijf|onderneming|concern)',
      '(uitstekende|sterke|onberispelijke|goede) (kredietgeschiedenis|reputatie bij leveranciers|betaalreputatie|bankreferenties|kredietwaardigheid|solvabiliteit|liquiditeit)',
    ],
    'price-no-object': [
      '(de |)prijs (is geen|speelt geen|maakt niet|doet er niet|is niet) (probleem|rol|uit|toe|belangrijk)',
      '(geld|budget) (speelt geen rol|is geen probleem|onbeperkt)', '(akkoord met|accepteren) (al uw|alle) (voorwaarden|prijzen|condities)',
      '(zonder) (te onderhandelen|onderhandel*|af te dingen)', 'ongeacht de (prijs|kosten)',
      '(prijs|prijzen|geld|kosten) (is|zijn|speelt|spelen|maakt|maken|doet|doen) (voor ons |voor mij |ons |mij |hier |)(geen rol|niet uit|niks uit|geen probleem|niet belangrijk|geen bezwaar|bijzaak|er niet toe)',
    ],
    'any-goods': [
      '(elk|elke|ieder|willekeurig*|om het even welk*) (model|merk|type|product|kleur|artikel) … (goed|beschikbaar|op voorraad|prima|die u heeft|dat u heeft|maakt)',
      '(wat|alles wat) (u|jullie|je) (ook |)(op voorraad|in voorraad|beschikbaar)', '(enkele|een paar|sommige) van (uw|jullie) (producten|artikelen)',
      '(model|merk|kleur|type) (maakt niet uit|doet er niet toe|is niet belangrijk)', '(maakt niet uit) (welk|welke)',
      '(enkele|een paar|sommige|diverse|verschillende|wat) (van |)(uw|jullie|van uw|van jullie) (producten|artikelen|goederen|spullen|machines)',
    ],
    'call-in-order': [
      '(uw|je|volledige) (naam|volledige naam) (en|met|alsook|&) (uw |je |)(telefoonnummer|gsm-nummer|gsm|nummer|mobiele nummer|telefoon)',
      '(telefoonnummer|gsm-nummer|nummer|mobiel nummer) … (zodat|om|dan) … (bellen|bel|telefonisch|opbellen|te bellen|doorgeven|bestel*)',
    ],
    'contact-details-ask': [
      '(geef|stuur|bezorg|mail) (me|mij|ons) (uw|je|de) (volledige naam|naam|gsm-nummer|telefoonnummer|rechtstreeks nummer|privénummer|mobiele nummer|directe nummer)',
    ],
    'invitation-letter': [
      '(uitnodigingsbrief|uitnodigingsbrieven|zakenvisum|schengenvisum|visumaanvraag)', '(uitnodiging) … (visum|ambassade|consulaat)',
      '(uitnodigingsbrie*|uitnodiging*) … (visum|visa|ambassade|consulaat|zakenreis|delegatie|paspoort*|personen|medewerkers)',
      '(visum|visa|schengenvisum|zakenvisum) … (uitnodig*|aanvra*|ambassade|delegatie|personen|ondersteun*)',
    ],
    'credential-ask': [
      '(bevestig|verifieer|update|controleer|valideer|bevestigen|verifiëren) (uw|je) (account|wachtwoord|identiteit|gegevens|mailbox|e-mailadres|inloggegevens|rekeninggegevens|accountgegevens)',
      '(log in|inloggen|meld u aan|logt u in) … (e-mail*|wachtwoord|account|link|document*|downloaden|gegevens)',
      '(voer|vul|geef) … (wachtwoord|inloggegevens|pincode|kaartgegevens) in', '(code) … (via sms|per sms|sms ontvangen)',
      '(stuur|geef) (mij|me) (de|die|even de) (code|verificatiecode|sms-code)', 'gebruikersnaam en wachtwoord',
      '(bevestig|verifieer|update|controleer|valideer|heractiveer|bevestigt u|actualiseer|deblokkeer) (nu |hier |meteen |direct |onmiddellijk |)(uw|je|het) (account|wachtwoord|mailbox|identiteit|gegevens|inloggegevens|e-mail*|rekening*|bankgegevens|toegang|postvak|kaartgegevens)',
      '(aanmelden|inloggen|log|meld) … (uw e-mail*|uw wachtwoord|e-mailadres en|uw inloggegevens|uw gegevens|e-mailwachtwoord)',
      '(klik*) … (bij te werken|updaten|valideren|verifiëren|reactiveren|upgraden|bevestigen) … (mailbox|postvak|account|e-mail*|webmail)',
      '(mailbox|postvak|account|e-mail*|webmail) (te |opnieuw te |)(valideren|verifiëren|updaten|upgraden|reactiveren|bij te werken)',
    ],
    'account-threat': [
      '(account|mailbox|postvak|toegang|rekening|profiel|pas) … (wordt|is|zal worden|werd) … (geblokkeerd|opgeschort|gedeactiveerd|afgesloten|verwijderd|beperkt|gesloten)',
      '(mailbox|postvak|opslag*|quotum) … (vol|bijna vol|overschreden|limiet)', '(uw|je) wachtwoord (verloopt|is verlopen|zal verlopen)',
      '(ongebruikelijke|verdachte|ongeautoriseerde) (activiteit*|inlog*|aanmeld*)',
      '(niet-afgeleverde|niet afgeleverde|wachtende|in behandeling zijnde) (berichten|e-mails)',
      '(uw|je|het|de) (e-mail|mail|klanten|bank|gebruikers|)(account|mailbox|rekening|postvak|toegang|kaart|profiel|webmail|bankpas|bankkaart) … (geblokkeerd|blokker*|gedeactiveerd|afgesloten|verwijderd|beperkt|verloopt|opgeschort|vol|overschreden|uitgeschakeld)',
      '(opslag*|quotum|mailbox|postvak) … (vol|bereikt|overschreden|bijna vol|99%|98%)',
      '(berichten|e-mails|mails) … (tegengehouden|niet afgeleverd|in quarantaine|geblokkeerd|konden niet|wachten op|achtergehouden)',
      '(mailbox|postvak|e-mailaccount|opslagruimte|webmail) … (limiet|quotum|quota|capaciteit|opslaglimiet|maximum) … (bereikt|overschreden|uitgeput|' +
        'valid*|update*)',
    ],
    'parcel-lure': [
      '(pakket|pakketje|zending) … (vastgehouden|niet bezorgd|kon niet|wacht op|niet worden bezorgd|niet afgeleverd) … (adres|betal*|bevestig*|link|klik*|douane|invoerrechten|kosten)',
      '(bevestig|update|controleer) (uw|je) (adres|bezorgadres|afleveradres) … (pakket*|link|klik*|zending)',
      '(invoerrechten|douanekosten|verzendkosten|bezorgkosten) … (pakket*|zending) … (betal*|link|klik*)',
      '(betaal|betalen) … (invoerrechten|douanekosten|bezorgkosten) … (pakket*|link|klik*)',
    ],
    'document-lure': [
      '(bekijken|openen|downloaden|inzien) … (document*|factuur|bestand*|bestelling|voicemail*) … (klik*|link|wachtwoord|inlog*|knop)',
      '(document*|factuur|bestand*|voicemail*) … (te bekijken|te openen|te downloaden) … (klik*|link|wachtwoord|inlog*|knop)',
      '(klik|klikt u) (hier|op) … (document*|factuur|bestand*|bestelling|voicemail*)', '(gedeeld|beveiligd|versleuteld) (document|bestand)',
      'nieuw (voicemailbericht|spraakbericht)',
      '(klik|meld u aan|log in|aanmelden) … (om|zodat) … (document*|bestand*|factuur|bestelling|bericht*|fax|voicemail) … (te bekijken|te openen|te zien|te downloaden|te lezen|te beluisteren|bekijk*|open*)',
      '(heeft|werd|is) … (document|bestand|factuur|fax|documenten) … (gedeeld|verzonden|gescand) … (onedrive|sharepoint|dropbox|google drive|wetransfer|docusign|link|aanmeld*|openen|bekijken)',
    ],
    'payment-lure': [
      '(uw|je) (betaling|kaart|abonnement|incasso|factuur) … (mislukt|geweigerd|afgewezen|achterstallig|automatisch verlengd|niet gelukt|verlopen)',
      '(terugbetaling|teruggave|belastingteruggave|teruggaaf) … (klik*|link|formulier|ontvangen|bevestig*|aanvra*)',
      '(belastingdienst|cjib|digid|mijnoverheid) … (openstaande|schuld|teruggave|boete|beslag) … (klik*|link|betal*|voldo*)',
    ],
    'deadline-threat': [
      '(binnen|in de komende) (24|48|72|12) uur … (anders|wordt|geblokkeerd|verwijderd|gesloten|opgeschort|verlie*|teruggestuurd|voorkomen|of)',
      '(anders|zo niet) (wordt|worden|zullen wij|verliest) … (geblokkeerd|verwijderd|gesloten|account|toegang|teruggestuurd|opgeschort)',
      '(om) … (blokkering|opschorting|afsluiting|verwijdering|deactivering) te voorkomen',
      '(binnen|in) (de |)(24|48|72|12|een dag|twee|drie)( |)(uur|uren|dagen|u) … (anders|zoniet|zo niet|of|geblokkeerd|verwijderd|gesloten|terug*|vervalt|gedeactiveerd|openbaar|verlies*|uitgeschakeld)',
      '(anders|zoniet|zo niet) … (geblokkeerd|verwijderd|teruggestuurd|vernietigd|gedeactiveerd|vervalt|verloren|openbaar)',
    ],
    extortion: [
      '(gehackt|trojan*|malware|toegang tot|toegang gekregen) … (uw camera|webcam|uw toestel|uw computer|uw contacten|je camera|je computer|je contacten|uw apparaat)',
      '(video|opname|opnames|beelden|foto\'s) … (openbaar maken|naar al uw contacten|naar uw contacten|naar je contacten|naar al je contacten|verspreid*|publice*)',
      '(betaal|stort|maak|stuur) … (bitcoin|btc|wallet|crypto*) … (video*|verwijder*|openbaar*|contacten|uur|beelden)',
    ],
    'no-phone': [
      '(niet bellen|bel mij niet|bel ons niet|gelieve niet te bellen|niet telefonisch)',
      '(kan|kunnen) (helaas |momenteel |)(niet (bellen|telefoneren|opnemen)|geen telefoontjes|geen oproepen)',
      '(alleen|uitsluitend|enkel) (per|via) (e-mail|mail|email|sms|bericht|schrift*)', '(slechthorend*|doofstom|gehoorprobleem|gehoorproblemen)',
      '(telefoonlijnen|telefooncentrale|telefoon) … (storing|defect|buiten werking|onderhoud)',
    ],
    'third-party-delivery': [
      '(lever*|verzend*|stuur*|bezorg*) … (tijdelijk*|extern*|gehuurd*|ander|derde) (magazijn|opslag|opslagplaats|loods|opslagruimte)',
      '(consolidatiemagazijn|verzamelmagazijn|tijdelijke opslag)', '(niet) (leveren|verzenden|bezorgen|sturen) … (hoofdkantoor|factuuradres|kantoor)',
      '(afleveradres|leveradres|bezorgadres) … (later|volgt|nog door*)',
      '(levering|leveren|verzenden|verzending|versturen|bezorgen|geleverd) … (opslagbox|opslagruimte|tussenmagazijn|verzamelmagazijn|tijdelijk magazijn|gehuurd magazijn|doorvoermagazijn|self-storage|opslagunit|logistiek centrum van)',
      '(leveradres|afleveradres|leveringsadres|adres) (wordt |geven we |geven wij |krijgt u |sturen we |volgt |delen we )(u |)(later|nog|nadien|pas|op een later|na betaling)',
    ],
    urgency: [
      '(zo snel mogelijk|zo spoedig mogelijk|onmiddellijk|per omgaande|met spoed|vandaag nog|per direct antwoord|dringend*)',
      '(spoed|spoedeisend) (bestelling|aanvraag|antwoord)',
      '(zsm|z.s.m|hoogdringend|hoogst dringend|onverwijld|direct nodig|op korte termijn nodig|spoed|zo vlug mogelijk|zo gauw mogelijk|per direct|liefst vandaag|met de meeste spoed|snel aub)',
    ],
    'escrow-lure': [
      '(uw|het|je) geld … (vastgezet|gereserveerd|geblokkeerd|in bewaring|staat klaar) … (kaart|bevestig*|ontvangen|gegevens)',
      '(voer|vul) … (kaartgegevens|kaartnummer) in … (ontvangen|betaling|uitbetal*)',
      '(de |)koper heeft (al |reeds |)betaald … (ontvangen|link|kaart|bevestig*)', '(derdengeldrekening|escrowrekening|escrowdienst)',
      '(geld|betaling) te ontvangen … (link|kaart|formulier|klik*)',
    ],
    'investment-talk': [
      '(investeren|investering*|financieren|beleggen) … (in uw bedrijf|in uw land|uw onderneming|in uw project)',
      '(mijn|onze|een) (cliënt*|klant*|investeerder*) … (wil|willen|zoekt|zoeken|wenst|geïnteresseerd) … (investeren|financieren|beleggen)',
      '(kapitaal|fondsen|geld) … (investeren|beleggen) … (uw land|buitenland|partner|projecten|uw bedrijf)',
      '(zoek|zoeken) (een |)(partner|zakenpartner) … (investeren|fondsen|kapitaal|beheren)',
      '(investeringsmogelijkhe*|investeringsproject*|investeringsvoorstel*|investeringsfonds*|investeringspartner*) … (uw land|partner*|miljoen|' +
        'kapitaal|interesse*|winstgevend*|regio)',
    ],
    flattery: [
      '(hoop|hopen|wens) … (u en uw familie|u en uw gezin|in goede gezondheid|in uitstekende gezondheid)',
    ],
    'cost-breakdown-ask': [
      '(kostenopbouw|kostenspecificatie|kostenverdeling|kostprijsopbouw|prijsopbouw|kostenstructuur|kostprijsberekening|uitsplitsing van de kosten|uitsplitsing van de prijs|kostprijs)',
      '(wat|hoeveel|hoe hoog) (is|zijn) (uw|jullie) (marge|winstmarge|winst|productiekosten|loonkosten|materiaalkosten)',
      '(hoeveel|wat) (betaalt u|betalen jullie|betaal je|kost het u) (voor|aan|om)',
      '(loonkosten|materiaalkosten|arbeidskosten|grondstofkosten) (per|en|als|,)',
      '(hoe) (is|zijn|wordt|zit) (uw|jullie|de) (prijs|kostprijs|prijzen) (opgebouwd|samengesteld|berekend|in elkaar)',
      '(hoeveel|wat) (verdient|verdienen|betaalt|betalen|kost|kosten) … (arbeider*|werknemer*|materiaal|grondstof*|kg|kilo|ton|fabric*|maken|te produceren|eraan)',
    ],
    'supplier-ask': [
      '(wie|welk bedrijf) (levert|is uw leverancier|zijn uw leveranciers) (u|uw|jullie|de|aan u|van)',
      '(waar|bij wie|van wie) (koopt u|kopen jullie|haalt u|halen jullie|betrekt u|importeert u|koop je)',
      '(lijst|namen|naam|contact*|gegevens) van (uw|jullie) (grondstof|)leverancier*', '(uw|jullie) (grondstof|materiaal|onderdelen|motor|staal)leverancier*',
      '(van|bij) welke (leverancier*|fabrikant*|firma|producent*) … (komen|komt|koopt|kopen|haalt|halen|betrekt|betrekken)',
      '(waar|van wie|bij wie|bij welke firma|van welke leverancier) … (koopt|kopen|haalt|halen|betrekt|betrekken|importeert|komen|komt) … (grondstof*|materiaal|staal|motoren|onderdelen|componenten|garen|stof|machines|hout|leer|vandaan|leverancier*)',
      '(uw|jullie) (grondstof|materiaal|onderdelen|motor|staal|toe|hoofd)leverancier*',
    ],
    'customers-ask': [
      '(klantenlijst|afnemerslijst|referentielijst van klanten)', '(lijst|namen|contact*|gegevens) van (uw|jullie) (klanten|afnemers|distributeurs|dealers)',
      '(wie zijn) (uw|jullie) (belangrijkste |grootste |andere |)(klanten|afnemers|distributeurs)',
      '(aan wie|voor wie|voor welke merken|aan welke klanten|aan welke bedrijven) (verkoopt|levert|produceert|maakt|exporteert|verkopen|leveren) (u|jullie)',
      '(welke prijs|hoeveel) (betalen|rekent u|vraagt u) (uw|andere|aan) (klanten|andere|uw)',
      '(namen|lijst|contactgegevens|adressen) van (uw|jullie) (bestaande |belangrijkste |grootste |europese |nederlandse |belgische |)(klanten|afnemers|dealers|importeurs|verdelers|agenten)',
      '(voor|aan) welke (merken|ketens|bedrijven|klanten|firma\'s) (produceert|maakt|levert|werkt|produceren|maken|leveren|werken) (u|jullie)',
    ],
    'process-ask': [
      '(hoe) (produceert u|maakt u|produceren jullie|maken jullie|wordt het geproduceerd|wordt het gemaakt|worden ze gemaakt|wordt dit gemaakt)',
      '(productieproces|fabricageproces|productiestappen|productiemethode) … (beschrij*|uitleg*|detail*|video*|machine*|hoe|?|stap)',
      '(welke|hoeveel) (machines|installaties|apparatuur) (gebruikt|gebruiken|heeft|hebben)',
      '(video*|foto\'s) van (uw|de|jullie) (productielijn|werkplaats|fabriekshal|productiehal|productieproces)',
      '(afvalpercentage|uitvalpercentage|cyclustijd|oventemperatuur)',
      '(hoe|waarmee|op welke machines|met welke machines) (maakt|maken|produceert|produceren|hardt|lakt|last|lassen|giet|gieten|verwerkt|verwerken|verlijmt|kleurt) (u|jullie)',
      '(welke|hoeveel) (machines|persen|ovens|spuitgietmachines|weefgetouwen|matrijzen|machinemerken|technieken) … (gebruikt|gebruiken|heeft|hebben|draaien|staan|werkt)',
      '(foto\'s|beelden|video|video\'s|filmpje) (van|uit) (uw|jullie|de) (productie*|werkplaats|atelier|fabriek*|machines|hal|productiehal)',
      '(uitval|uitvalpercentage|rendement|cyclustijd|lijnsnelheid|oventemperatuur|procesparameters) … (uw|jullie|hoog|welke|?)',
    ],
    'capacity-ask': [
      '(productiecapaciteit|maandcapaciteit|jaarcapaciteit|exportaandeel|jaaromzet|ploegendienst*)',
      '(hoeveel) (medewerkers|werknemers|arbeiders|productielijnen|machines|ploegen) (heeft|hebben|werken|zijn)',
      '(hoe groot|hoe hoog|wat) … (productiecapaciteit|capaciteit|jaarproductie|maandproductie|omzet|jaaromzet|exportaandeel|dagproductie)',
      '(hoeveel) (mensen|personen|medewerkers|werknemers|arbeiders|ploegen|lijnen|machines) … (werken|heeft|hebben|telt|draaien|zijn|in dienst)',
    ],
    'formula-ask': [
      '(receptuur|mengverhouding|mengverhoudingen)', '(exacte|precieze|chemische) (samenstelling|formule|receptuur)',
      '(welke) (additieven|toevoegingen|ingrediënten|hulpstoffen) (gebruikt|gebruiken|voegt)',
      '(dosering|aandeel|percentage) van (de additieven|elk bestanddeel|elk ingrediënt|de hars|additieven)',
      '(receptuur|recept|formule|samenstelling|mengverhouding|formulering) … (uw|jullie|exact*|precies*|sturen|bezorgen|meedelen|krijgen|procent*|?)',
      '(welke|hoeveel) (toevoegingen|additieven|weekmakers|vulstoffen|bindmiddelen|stabilisatoren|pigmenten|verharders|bewaarmiddelen|hulpstoffen|procent) … (gebruikt|gebruiken|zit|zitten|mengt|voegt|bevat)',
    ],
    'drawing-ask': [
      '(constructietekening*|productietekening*|stuklijst*|elektrische schema\'s|exploded view*|cad-bestand*|step-bestand*|3d-bestand*|matrijstekening*|werktekening*) … (sturen|bezorgen|doorstur*|uw|jullie|krijgen|meedelen|?|ontvangen|toestur*)',
    ],
    'survey-talk': [
      '(enquête|vragenlijst) … (invull*|beantwoord*|minuten|fabrikant*|bijlage|deelnem*|sector)',
      '(marktonderzoek|marktstudie|marktanalyse|sectoronderzoek|concurrentieanalyse|benchmarkonderzoek)',
      '(masterscriptie|afstudeerscriptie|bachelorscriptie|mijn scriptie|mijn thesis|afstudeeronderzoek|proefschrift)',
      '(student|studente) (aan de|bedrijfskunde|werktuigbouw*|economie|universiteit)',
      '(in het kader van|voor) (mijn|een|onze|ons) (studie|scriptie|thesis|eindwerk|bachelorproef|masterproef|marktonderzoek|marktstudie|benchmark*|onderzoek)',
    ],
    'no-purchase': [
      '(wij|we|ik) (zijn niet van plan|ben niet van plan|willen niets|wil niets) … (te kopen|te bestellen|kopen|bestellen|aan te schaffen)',
      '(geen) (aankoop gepland|koopintentie|bestelling gepland|offerteaanvraag|prijsaanvraag|aankoopplannen)',
      '(geen) (monster*|offerte|staal) (nodig|vereist)',
      '(alleen|enkel|louter) (ter vergelijking|ter informatie|informatief|voor onderzoek|voor een onderzoek|voor studiedoeleinden)',
      '(wij |we |ik |)(willen|wil) niets (kopen|bestellen|aankopen)',
      '(momenteel|op dit moment|voorlopig|op dit ogenblik|nu) … (geen|niet|niets) (aankoop|bestelling|aankopen|te kopen|kopen|bestellen|nodig|concrete|behoefte|gepland)',
      '(wij|we|ik) (willen|wil|zullen|zal|gaan|ga|plannen|zijn niet van plan) … (niets|geen|niet) … (kopen|bestellen|aankoop|aankopen|afnemen|bestelling)',
    ],
    'identity-withheld': [
      '(naam|identiteit) (van (de|onze|mijn|het) (klant|opdrachtgever|bedrijf)) … (niet|later|vertrouwelijk|geheim)',
      '(kan|kunnen|mag|mogen) … (naam|opdrachtgever|klant|bedrijf) … niet (noemen|bekendmaken|vrijgeven|onthullen|delen)',
      '(anonieme|vertrouwelijke) (klant|opdrachtgever)',
      '(geheimhoudingsovereenkomst|geheimhoudingsverklaring|nda) … (naam|bekend*|opdrachtgever|klant|onthul*)',
      '(wenst|wil|willen|wensen) (anoniem|onbekend) te blijven',
    ],
    'software-offer': [
      '(tool|software|oplossing|systeem|platform|crm|erp|app|ai-oplossing|chatbot) … (helpt u|bespaart u|automatiseert|stelt u in staat|in uw bedrijf|' +
        'gratis demo|gratis uitprober*|uw processen)',
      '(automatiseer|automatiseren|digitaliseer|digitaliseren|optimaliseer|optimaliseren|verbeter|verbeteren|verhoog|verhogen) (uw|de efficiëntie van ' +
        'uw|jullie) (processen|verkoop|administratie|productie|productiviteit|efficiëntie|facturatie|klantenservice|magazijn|voorraadbeheer|werk)',
    ],
    'vague-matter': [
      '(belangrijk*|dringend*|vertrouwelijk*|lucrati*|winstgevend*|persoonlijk*) (zaak|kwestie|bericht|voorstel|aangelegenheid|mededeling|zakelijk ' +
        'voorstel|transactie) … (bespreken|te bespreken|met u|delen|vertellen|voor u|mee te delen|overleggen)',
      '(iets) (heel |zeer |)(belangrijks|dringends|vertrouwelijks) … (bespreken|met u|delen|vertellen|voor u|mee te delen)',
      '(ik heb|heb ik) (een |)(voorstel|zakelijk voorstel|zakenvoorstel|zakelijke transactie|zakelijke deal) (voor u|voor jou|met u|dat|waar|van)',
      '(meer|verdere|alle) (details|informatie|bijzonderheden) … (zodra|nadat|als|wanneer) … (uw antwoord|uw reactie|u antwoord*|hoor|interesse|u reage*)',
      '(dit|uw) e-mailadres (nog |nog steeds )(actief|geldig|in gebruik)',
    ],
    'pharma-adult': [
      '(viagra|cialis|levitra|sildenafil|kamagra|erectiepil*) … (zonder recept|kop*|goedkoop|online|discreet|bestel*)',
      '(vrouwen|meisjes|meiden|singles|dames|milfs) … (in jouw|bij jou in de|uit jouw|in je|in uw|uit de) (stad|buurt|regio|omgeving|gemeente)',
      '(sexdate*|seksdate*|sekscontact*|geile|naaktfoto*|hete meiden|seks zonder)',
      '(kilo|kg|pond|gewicht|buikvet) (afvallen|kwijt|verliezen|afgevallen) … (dagen|weken|zonder|dieet|pillen)',
    ],
    'get-rich': [
      '(wil|wilt|wil je|wilt u) … (rijk|miljonair|financieel vrij|financieel onafhankelijk) (worden|zijn)',
      '(passief inkomen|financiële vrijheid|financiële onafhankelijkheid|snel geld|geld verdienen (vanuit huis|online|zonder|op internet)|thuiswerk ' +
        'verdien*)',
      '(verdien|verdien jij|verdient u) … (€|euro|$|dollar) … (dag|week|maand|uur|thuis)',
    ],
    'off-platform': [
      '(antwoord|schrijf|contacteer|reageer|mail) … (privé-e-mail*|privémail*|privé e-mail*|persoonlijke e-mail*|privéadres|persoonlijk e-mailadres)',
    ],
  },
} as const satisfies PhrasePack
