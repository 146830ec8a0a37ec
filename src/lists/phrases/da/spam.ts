import type { PhrasePack } from '../../concepts'

/** Danish: what is sold and promoted to the reader. */
export const daSpam = {
  'seo-offer': [
    '(søgemaskineoptimer*|seo-optimer*|seo-analyse*|seo-tjek*|seo-pakke*|seo-bureau*|seo-ekspert*|linkbuilding)', '(højere|bedre|øverst*|første|top) … (google*|søgeresultat*|søgninger)',
    '(google*|søgeresultat*|søgninger) … (højere|øverst*|første side|side 1|side et|rangere*|placering*|synlig*)', '(ikke|svær* at) (finde|findes|fundet|ligger|ligger i|dukker op) … (google*|første side|søger efter)',
    '(organisk|mere|flere besøg*) (trafik|på jeres hjemmeside|på jeres side|på siden)', '(placering*|rangering*|synlighed*) … (google*|på nettet|online)',
  ],
  'web-design-offer': [
    '(ny|nyt|moderne|professionel*|frisk|hurtigere|billig*) (hjemmeside*|webshop*|website|netbutik|webside|landingpage*)', '(bygger|laver|designer|udvikler|redesigner|moderniserer|opdaterer) … (hjemmeside*|webshop*|websites|apps|netbutik*)',
    '(jeres|din|deres) (hjemmeside|webshop|website|side) … (forældet|gammel*|langsom|mobil*|redesign*|nyt design|indlæs*)', '(webdesign*|webbureau*|webudvik*|app-udvikl*|appudvikl*)',
  ],
  'contact-list-offer': [
    '(sælger|tilbyder|tilbyde|købe|køb|pris på|leverer) … (mailliste*|adresseliste*|emailliste*|e-mailliste*|kontaktliste*|database*|deltagerliste*|leadliste*)',
    '(mailliste*|adresseliste*|emailliste*|kontaktliste*|database*|deltagerliste*|leads) … (indkøbere*|beslutningstagere*|importører*|besøgende*|e-mailadresser|virksomheder|kontakter)',
    '(verificerede|opdaterede|gdpr-venlige|friske) (kontakter|adresser|mailadresser|e-mailadresser|emails|leads)', '(000|tusind*) (kontakter|mailadresser|e-mailadresser|emails|indkøbere|importører|virksomheder)',
  ],
  'marketing-offer': ['(femstjernede|ægte|positive|google) anmeldelser', 'anmeldelser på (google|trustpilot)', 
    '(digital*|online) (marketing*|markedsføring*|annoncering*)', '(markedsføring*|annonc*|kampagne*|reklame*|reklamefilm*|produktvideo*|firmavideo*) … (for jer|jeres virksomhed|jeres firma|jeres brand|jeres produkter|på facebook|på google|på instagram|på tiktok)',
    '(vi|jeg) (skaffer|booker|leverer|genererer|sikrer|finder) … (kunder|leads|møder|salgsmøder|ordrer|henvendelser)', '(flere|nye|varme) (kunder|leads|ordrer|salgsmøder|bookede møder|henvendelser) … (jer|jeres|garant*|måned*|pris)',
    '(følgere|likes|visninger|anmeldelser|stjerner) … (kr|kroner|pakke*|køb*|pris*|bestil*|leverer|sælger)', '(køb|sælger|leverer|bestil) … (følgere|likes|anmeldelser|stjerner|visninger)',
    '(sociale medier|some|linkedin|instagram|facebook) … (styre*|passe*|håndtere*|opslag|profil*|vækst) … (for jer|jeres|for dig|pakke*)', '(øge|øg|fordoble|booste|boost) (jeres|din|dit|salget|omsætningen) … (salg*|omsætning*|synlighed*|kunder|procent|%|garant*)',
    '(annonce|annonceplads*|artikel|omtale|helsidesannonce|portræt) … (magasin*|tillæg*|næste nummer|blad*|temaavis|udgave*)',
  ],
  'link-offer': ['(gæsteindlæg*|gæsteartikel|gæsteblog*|backlink*|linkbytte|bytte links|sponsoreret indlæg|sponsorerede indlæg)'],
  'loan-offer': ['(lån|kredit|likviditet|driftskapital|finansiering) … (uden sikkerhed|svar samme dag|udbetal*|lav rente|ansøg*|godkend*|fra 1*|fra 2*|fra 3*|op til)', '(erhvervslån|virksomhedslån|fakturabelåning|factoring|kviklån) … (tilbyd*|ansøg*|hurtig*|op til|uden|udbetal*|rente*)'],
  gambling: ['(casino*|kasino*|spilleautomat*|bettingside|odds|free spins|gratis spins|velkomstbonus) … (bonus*|spil|vind*|tilmeld*|indbetal*|gratis|nu)', '(spil nu|vind stort|jackpot*) … (bonus*|casino*|tilmeld*|gratis)'],
  'crypto-promotion': ['(bitcoin*|krypto*|ethereum|token*|forex|trading*) … (afkast*|profit*|gevinst*|invester*|tjen*|fordobl*|daglig*|platform*|robot*)', '(afkast|profit|gevinst) … (daglig*|om dagen|om ugen|garanter*) … (invester*|krypto*|bitcoin*|platform*)'],
  'software-offer': [
    '(crm*|erp*|software*|ai-løsning*|ai-værktøj*|ai-assistent*|chatbot*|app|platform*|lagerstyring*|fakturaprogram*|bookingsystem*) … (prøv*|gratis|demo*|abonnement*|spar*|automat*|til jeres|for jeres|hjælper)',
    '(gratis|uforpligtende) (demo|prøveperiode|prøveversion|konto)', '(kunstig intelligens|ai-værktøj*) … (jeres|kundeservice|spar*|automat*|medarbejdere)', '(webhotel|hosting|domæne*|ip-telefoni|telefonsystem|cloud*|office-licens*|windows-licens*) … (pris*|tilbud|kr|måned*|billig*|spar*)',
  ],
  'supplier-pitch': [
    '(vi er|som|vi er en|firmaet er) … (producent*|fabrikant*|eksportør*|leverandør*|grossist*|importør*) (af|inden for|til|med|fra) … (tilbyd*|vores priser|prisliste*|katalog*|kvalitet*|levere*|eksporter*|lager)',
    '(vi|firmaet|fabrikken) (producerer|fremstiller|eksporterer|fører|leverer|sælger|importerer) … (priser|kvalitet*|lager|prisliste*|kontakt os|levering|til hele)',
    '(ugens|denne uges|månedens|aktuelle|nye|vores) (priser|prisliste*|tilbud|sortiment|produktkatalog|produkter) … (vedhæft*|vedlagt*|her|på|gælder|nedenfor|:)', '(vedhæft*|vedlagt*|hermed) … (vores) (katalog*|prisliste*|produkt*|sortiment*|tilbud*|brochure*)',
    '(har i|har du|er der) (brug for|behov for|interesse for|interesse i) … (kontakt*|ring*|skriv*|tilbud*|prøve*|pris*)', '(vil|kunne|må) (gerne |) (tilbyde|præsentere|introducere|vise) (jer|dem|dig|vores)',
    '(brugte|renoverede|nye) (maskiner|trucks|containere|anlæg|reoler|printere) … (til salg|sælges|fra lager|på lager|pris*)', '(skal vi|må vi|må jeg|skal jeg) (sende|lave|komme med|give) … (prisliste*|tilbud*|katalog*|prøve*|vareprøve*)',
    '(toner*|blækpatron*|kontorartikler|kontormøbler|kaffeautomat*|rengøringsmidler|arbejdstøj|profiltøj|firmagaver|julegaver|emballage*|paller|kartoner) … (spar*|tilbud*|rabat*|billig*|priser|bestil*|med jeres logo)',
  ],
  'freight-offer': [
    '(speditør*|speditionsfirma*|fragtfirma*|logistik*|transportør*|vognmand*|shippingfirma) … (rate*|priser|tilbyd*|tilbud*|afgang*|levere*|transport af)', '(rate*|fragtrate*|containerrate*|søfragt*|luftfragt*|togfragt*|stykgods|ugentlige afgange|fast afgang*) … (usd|eur|kr|pr 20*|pr 40*|pr cbm|uge|vores|tilbyd*|gælder|fra)',
    '(tilbyde|tilbyder|tilbud på|pris på) … (søfragt*|luftfragt*|togfragt*|jeres transport*|jeres fragt*|jeres forsendelser|dør til dør)', '(jeres|næste) (forsendelse*|transporter|import*|container*) … (tilbud|pris på|byde på|rate*)',
  ],
  'service-pitch': ['(formidler|udlejer|tilbyder|har|skaffer) … (svejser*|montør*|håndværker*|arbejdskraft*|chauffør*|vikar*) … (danske|virksomhed*|timepris*|litauen|polen|rumænien|baltikum|ledig*|jer|klar)', 
    '(vi|jeg) (tilbyder|hjælper|udfører|leverer|formidler|står for|tager os af) … (iso*|ce-mærk*|certificering*|oversætt*|bogføring*|regnskab*|inkasso*|rekrutter*|vikar*|rengøring*|forsikring*|rådgivning*|inspektion*|kurser|it-support*|inspektører|tolk*)',
    '(iso 9001|iso-certific*|ce-mærkning|ce-certific*|varemærke*|patent*|oversætt*|tolkning) … (fast pris|fra kr|kr|dage|hjælp*|tilbud*|vi|spar*|ansøg*)', '(vikar*|medarbejdere|arbejdskraft|håndværkere|svejsere|chauffører|lagerfolk|ufaglærte) … (med kort varsel|fra dag til dag|udlej*|formidl*|polen|rumænien|til jer|klar til|timepris*|vikarbureau*)',
    '(el|strøm|gas|energi|telefoni|mobil|forsikring*|elaftale*) … (spar*|billigere|lavere|sammenlign*|fast pris|skift*) … (virksomhed*|jeres|gratis|aftale*|kr|%|procent)', '(spar|sparer|spare) … (%|procent|tusind*|kr) … (el*|strøm*|telefoni*|forsikring*|print*|toner*|fragt*|energi*)',
    '(hotel*|værelser|firmaaftale|konference*|mødelokale*|firmafest*|julefrokost*|catering*|frokostordning*) … (firmatilbud*|rabat*|firmapris*|jeres gæster|jeres ansatte)', '(kontroller*|gennemgang|analyse|tjek|audit|konsultation|rådgivning|møde) (er |) (gratis|uforpligtende)', '(gratis|uforpligtende) … (gennemgang|analyse|tjek|audit|konsultation|rådgivning|samtale|vurdering|oplæg)',
  ],
  'membership-offer': [
    '(medlemskab*|medlem) … (fordele|købere|pris*|kr|premium|guld|tilmeld*)', '(firmaregister*|virksomhedsregister*|branchebog*|branchefortegn*|erhvervsregister*|virksomhedsguide*|fagguide*|eksportguide*) … (optag*|annonce*|profil*|bekræft*|kr|opdater*|tilmeld*|plads*)',
    '(udvalgt|nomineret|valgt|kåret) … (pris*|award*|årets|gazelle*) … (gebyr*|kr|diplom*|trofæ*|pakke*|logo*)', '(årets (virksomhed|leverandør|eksportør)) … (nominer*|kåret|pakke*|diplom*)', '(købere|importører|indkøbere) (venter|leder|søger) … (på jer|jeres|efter|platform*)',
  ],
  'event-promotion': [
    '(stand*|standplads*|messeplads*|udstiller*|kvm|m2) … (messe*|udstilling*|book jeres|book din|reserver jeres|tilmeld*|ledig*)', '(messe*|udstilling*|konference*|seminar*|webinar*|kursus*|workshop*|kongres*) … (tilmeld*|book plads|reserver* jeres plads|billet*|pladser|rabat*|stand*|sponsor*|kr pr*)',
    '(tilmeld|book|sikr) (dig|jer|jeres|din) (plads|stand|nu|i dag|her|til)', '(standbygning|messestand*|standbygger*) … (tilbud|tegning*|vi bygger|design*|nøglefærdig*|pris*)',
  ],
  'job-matter': ['(jobansøgning|ansøger om|søger job|søger arbejde|søger stilling|praktikplads*|mit cv|vedhæftet cv|uopfordret ansøgning|ledig stilling|ledige stillinger|ansætte mig)'],
  'discount-talk': ['(%|procent) (rabat|introduktionsrabat|intro-rabat)', '(rabat*|tilbud*|tilbuddet|kampagne*|udsalg|prisen) … (kun i dag|denne uge|kun denne|gælder til|udløber|slutter|så længe lager|sidste chance|begrænset|i denne måned|inden fredag)', '(gratis) (prøve|prøveperiode|måned|levering ved|måneder)', '(sidste chance|spar op til|black friday|begrænset antal|først til mølle)'],
  unsubscribe: ['(afmeld*|frameld*|slettes af listen|af mailinglisten|fra vores liste|fra listen)', '(ønsker|vil) (du|i|de|ikke) … (ikke |) (flere|modtage|høre) … (mails|e-mails|nyhedsbrev*|beskeder|fra os|henvendelser)', '(svar|skriv|send) (blot |bare |) (nej|stop|afmeld|"nej"|"stop")', 'ikke (er |) interess* … (se bort|slet|svar|undskyld)'],
  'website-found': ['(faldt over|stødte på|kiggede på|kigget på|besøgte|gennemgik|gennemgået|været inde på|så på|set på|analyserede|fandt) … (jeres|din|deres) (hjemmeside*|side|webshop*|website*|firma*|virksomhed*|profil*|google*)'],
  'meeting-push': ['(15|10|20|30|et kvarters|ti minutters) (minutters |minutter til en |min |) (snak|samtale|møde|opkald)', '(hvornår passer|passer det) … (snak|ringe|møde|demo|opkald)', '(rette|ansvarlig*) (person|vedkommende|for) … (markedsføring|hos jer|tale med|salg|it)', '(skal|må|kan) jeg (ringe|kontakte|booke) … (dig|jer|uge|morgen|tid)', '(book|booke|aftale) (et |en |) (uforpligtende |kort |gratis |) (møde|demo|opkald|snak|samtale)'],
  'call-to-click': ['(klik|tryk|tjek|se mere|læs mere|bestil|køb|tilmeld dig|tilmeld jer|hent|ansøg|registrer) (her|nu|på linket|via linket|på vores hjemmeside|i dag|direkte|på www*|på http*)'],
  'bulk-greeting': ['kære (virksomhedsejer|indehaver|direktør|erhvervsdrivende|webmaster|erhvervskunde|iværksætter|marketingchef|indkøbschef|kunde)', 'til (indehaveren|direktionen|den markedsføringsansvarlige|den ansvarlige for|ejeren)'],
  'dear-friend': ['kære (ven|elskede|udvalgte|modtager|begunstigede)'],
} as const satisfies PhrasePack['phrases']
