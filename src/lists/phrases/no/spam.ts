import type { PhrasePack } from '../../concepts'

/** Norwegian: what is sold and promoted to the reader. */
export const noSpam = {
  'seo-offer': [
    '(søkemotoroptimaliser*|seo-optimaliser*|seo-analyse*|seo-sjekk*|seo-pakke*|seo-byrå*|seo-ekspert*|lenkebygging|søkeordsanalyse*)', '(høyere|bedre|øverst*|første|topp*) … (google*|søkeresultat*|søk)',
    '(google*|søkeresultat*) … (høyere|øverst*|første side|side 1|side en|ranger*|plassering*|synlig*)', '(ikke|vanskelig* å) (finne|finnes|dukker opp|vises|ligger) … (google*|første side|søker etter)',
    '(organisk|mer) (trafikk|besøk) (til|på|fra)', '(plassering*|rangering*|synlighet*) … (google*|på nett*)',
  ],
  'web-design-offer': [
    '(ny|nye|moderne|profesjonell*|raskere|rimelig*) (hjemmeside*|nettside*|nettbutikk*|webside*|landingsside*)', '(bygger|lager|designer|utvikler|redesigner|moderniserer|oppdaterer) … (hjemmeside*|nettside*|nettbutikk*|apper)',
    '(deres|din|nettsiden|hjemmesiden) (nettside|hjemmeside|nettbutikk|side|deres) … (utdatert|gammel*|treg*|mobil*|redesign*|nytt design|laster)', '(webdesign*|webbyrå*|nettbyrå*|webutvikl*|apputvikl*|app-utvikl*)',
  ],
  'contact-list-offer': [
    '(selger|tilbyr|tilby|kjøpe|kjøp|pris på|leverer) … (epostliste*|e-postliste*|adresseliste*|kontaktliste*|database*|deltakerliste*|mailliste*)', '(epostliste*|e-postliste*|adresseliste*|kontaktliste*|database*|deltakerliste*|leads) … (innkjøpere*|beslutningstakere*|importører*|besøkende*|e-postadresser|bedrifter|kontakter)',
    '(verifiserte|oppdaterte|gdpr-vennlige|ferske) (kontakter|adresser|e-postadresser|epostadresser|leads)', '(000|tusen*) (kontakter|e-postadresser|epostadresser|innkjøpere|importører|bedrifter)',
  ],
  'marketing-offer': ['(femstjerners|ekte|positive|google) (omtaler|anmeldelser)', '(omtaler|anmeldelser) på (google|trustpilot)', 
    '(digital*|nettbasert) (marketing*|markedsføring*|annonsering*)', '(markedsføring*|annonse*|annonsering*|kampanje*|reklame*|reklamefilm*|produktvideo*|bedriftsvideo*) … (for dere|deres bedrift|deres firma|bedriften deres|deres produkter|på facebook|på google|på instagram|på tiktok)',
    '(vi|jeg) (skaffer|booker|leverer|genererer|sikrer|finner) … (kunder|leads|møter|salgsmøter|ordrer|henvendelser)', '(flere|nye|varme) (kunder|leads|ordrer|salgsmøter|bookede møter|henvendelser) … (dere|deres|garant*|måned*|pris)',
    '(følgere|likes|visninger|anmeldelser|stjerner|omtaler) … (kr|kroner|pakke*|kjøp*|pris*|bestill*|leverer|selger)', '(kjøp|selger|leverer|bestill) … (følgere|likes|anmeldelser|stjerner|visninger|omtaler)',
    '(sosiale medier|some|linkedin|instagram|facebook) … (styre*|håndtere*|innlegg|profil*|vekst) … (for dere|deres|for deg|pakke*)', '(øke|øk|doble|booste|boost) (deres|din|salget|omsetningen) … (salg*|omsetning*|synlighet*|kunder|prosent|%|garant*)',
    '(annonse|annonseplass*|artikkel|omtale|helsidesannonse|portrett) … (magasin*|bilag*|neste nummer|temautgave*|utgave*)',
  ],
  'link-offer': ['(gjesteinnlegg*|gjesteartik*|gjesteblogg*|backlink*|lenkebytte|bytte lenker|sponset innlegg|sponsede innlegg)'],
  'loan-offer': ['(lån|kreditt|likviditet|driftskapital|finansiering) … (uten sikkerhet|svar samme dag|utbetal*|lav rente|søk*|godkjen*|fra 1*|fra 2*|fra 3*|opptil|inntil)', '(bedriftslån|næringslån|fakturabelåning|factoring|smålån|forbrukslån) … (tilby*|søk*|rask*|opptil|inntil|uten|utbetal*|rente*)'],
  gambling: ['(casino*|kasino*|spilleautomat*|bettingside|odds|gratisspinn|velkomstbonus) … (bonus*|spill|vinn*|registrer*|innskudd*|gratis|nå)', '(spill nå|vinn stort|jackpot*) … (bonus*|casino*|registrer*|gratis)'],
  'crypto-promotion': ['(bitcoin*|krypto*|ethereum|token*|forex|trading*) … (avkastning*|profitt*|gevinst*|invester*|tjen*|dobl*|daglig*|plattform*|robot*)', '(avkastning|profitt|gevinst) … (daglig*|om dagen|i uken|garanter*) … (invester*|krypto*|bitcoin*|plattform*)'],
  'software-offer': [
    '(crm*|erp*|programvare*|ki-løsning*|ai-løsning*|ki-verktøy*|ai-assistent*|ki-assistent*|chatbot*|app|plattform*|lagerstyring*|fakturaprogram*|bookingsystem*) … (prøv*|gratis|demo*|abonnement*|spar*|automat*|til dere|for dere|hjelper)',
    '(gratis|uforpliktende) (demo|prøveperiode|prøveversjon|konto)', '(kunstig intelligens|ki-verktøy*) … (deres|dere|kundeservice|spar*|automat*|ansatte)', '(webhotell|hosting|domene*|ip-telefoni|telefonsystem|sky*|office-lisens*|windows-lisens*) … (pris*|tilbud|kr|måned*|billig*|spar*)',
  ],
  'supplier-pitch': [
    '(vi er|som|firmaet er) … (produsent*|fabrikant*|eksportør*|leverandør*|grossist*|importør*) (av|innen|til|med|fra) … (tilby*|våre priser|prisliste*|katalog*|kvalitet*|levere*|eksporter*|lager)', '(vi|firmaet|fabrikken) (produserer|fremstiller|eksporterer|fører|leverer|selger|importerer) … (priser|kvalitet*|lager|prisliste*|kontakt oss|levering|til hele)',
    '(ukens|denne ukens|månedens|aktuelle|nye|våre) (priser|prisliste*|tilbud|sortiment|produktkatalog|produkter) … (vedlagt*|vedlegg*|her|på|gjelder|nedenfor|:)', '(vedlagt*|vedlegg*|herved) … (vår|vårt|våre) (katalog*|prisliste*|produkt*|sortiment*|tilbud*|brosjyre*)',
    '(har dere|har du|er det) (bruk for|behov for|interesse for|interesse av) … (kontakt*|ring*|skriv*|tilbud*|prøve*|pris*)', '(vil|kunne|ønsker å) (gjerne |) (tilby|presentere|introdusere|vise) (dere|dem|deg|våre|vårt)', '(brukte|renoverte|nye) (maskiner|trucker|containere|anlegg|reoler|printere) … (til salgs|selges|fra lager|på lager|pris*)',
    '(skal vi|kan jeg|får vi|kan vi|skal jeg) (sende|lage|komme med|gi) (dere |deg |over |en |et |) (prisliste*|tilbud*|katalog*|vareprøve*|gratis*)', '(toner*|blekkpatron*|kontorrekvisita|kontormøbler|kaffemaskin*|renholdsmidler|arbeidstøy|profiltøy|firmagaver|julegaver|emballasje*|paller|kartonger) … (spar*|tilbud*|rabatt*|billig*|rimelig*|priser|bestill*|med deres logo)',
  ],
  'freight-offer': [
    '(speditør*|spedisjonsfirma*|fraktfirma*|logistikk*|transportør*|transportfirma*|shippingfirma) … (rate*|priser|tilby*|tilbud*|avgang*|levere*|transport av)', '(rate*|fraktrate*|containerrate*|sjøfrakt*|flyfrakt*|togfrakt*|stykkgods|ukentlige avganger|fast avgang*) … (usd|eur|kr|pr 20*|pr 40*|per cbm|uke|våre|tilby*|gjelder|fra)',
    '(tilby|tilbyr|tilbud på|pris på) … (sjøfrakt*|flyfrakt*|togfrakt*|deres transport*|deres frakt*|deres forsendelser|dør til dør)', '(deres|neste) (forsendelse*|transporter|import*|container*) … (tilbud|pris på|rate*)',
  ],
  'service-pitch': ['(formidler|leier ut|tilbyr|har|skaffer) … (sveiser*|montør*|håndverker*|fagarbeider*|arbeidskraft*|sjåfør*|bemanning*) … (norske|bedrift*|timepris*|litauen|polen|romania|baltikum|ledig*|dere|klare)', 
    '(vi|jeg) (tilbyr|hjelper|utfører|leverer|formidler|står for|tar oss av) … (iso*|ce-merk*|sertifisering*|oversett*|bokføring*|regnskap*|inkasso*|rekrutter*|vikar*|renhold*|forsikring*|rådgivning*|inspeksjon*|kurs|it-support*|tolk*|bemanning*)', '(iso 9001|iso-sertifis*|ce-merking|varemerke*|patent*|oversett*|tolking) … (fast pris|fra kr|kr|dager|hjelp*|tilbud*|vi|spar*|søk*)',
    '(vikar*|medarbeidere|arbeidskraft|håndverkere|sveisere|sjåfører|lagerfolk|fagarbeidere) … (på kort varsel|fra dag til dag|utleie*|leie*|formidl*|polen|romania|til dere|klare til|timepris*|bemanningsbyrå*|vikarbyrå*)', '(strøm*|energi|telefoni|mobil|forsikring*) … (spar*|billigere|lavere|sammenlign*|fastpris|bytt*) … (bedrift*|deres|gratis|avtale*|kr|%|prosent)',
    '(spar|sparer|spare) … (%|prosent|tusen*|kr) … (strøm*|telefoni*|forsikring*|print*|toner*|frakt*|energi*)', '(hotell*|rom|firmaavtale|konferanse*|møterom*|firmafest*|julebord*|catering*|lunsjordning*) … (bedriftstilbud*|rabatt*|bedriftspris*|deres gjester|deres ansatte)', '(kontroll*|gjennomgang|analyse|sjekk|audit|konsultasjon|rådgivning|møte) (er |) (gratis|uforpliktende)',
    '(gratis|uforpliktende) … (gjennomgang|analyse|sjekk|audit|konsultasjon|rådgivning|samtale|vurdering|forslag)',
  ],
  'membership-offer': [
    '(medlemskap*|medlem) … (fordeler|kjøpere|pris*|kr|premium|gull|meld dere)', '(bedriftsregister*|firmaregister*|bransjekatalog*|bransjeregister*|næringsregister*|bedriftskatalog*|eksportguide*|bedriftsguide*) … (oppfør*|annonse*|profil*|bekreft*|kr|oppdater*|plass*)', '(utvalgt|nominert|valgt|kåret) … (pris*|award*|årets|gaselle*) … (gebyr*|kr|diplom*|trofé*|pakke*|logo*)',
    '(årets (bedrift|leverandør|eksportør)) … (nominer*|kåret|pakke*|diplom*)', '(kjøpere|importører|innkjøpere) (venter|leter|søker) … (på dere|deres|etter|plattform*)',
  ],
  'event-promotion': ['(stand*|standplass*|messeplass*|utstiller*|kvm|m2) … (messe*|utstilling*|book deres|book din|reserver deres|meld dere|påmeld*|ledig*)', '(messe*|utstilling*|konferanse*|seminar*|webinar*|kurs|workshop*|kongress*) … (påmeld*|meld deg|meld dere|book plass|reserver* deres plass|billett*|plasser|rabatt*|stand*|sponsor*|kr per*)', '(meld|book|sikre) (deg|dere|din) (på|plass|stand|nå|i dag|her)', '(standbygging|messestand*|standbygger*) … (tilbud|skisse*|vi bygger|design*|nøkkelferdig*|pris*)'],
  'job-matter': ['(jobbsøknad|søker jobb|søker arbeid|søker stilling|praksisplass*|min cv|vedlagt cv|åpen søknad|ledig stilling|ledige stillinger|ansette meg)'],
  'discount-talk': ['(%|prosent) (rabatt|introduksjonsrabatt)', '(rabatt*|tilbud*|kampanje*|salg|prisen) … (kun i dag|bare i dag|denne uken|denne uka|kun denne|gjelder til|utløper|slutter|så lenge lager|siste sjanse|begrenset|denne måneden|før fredag|innen fredag)', '(gratis) (prøve|prøveperiode|måned|måneder)', '(siste sjanse|spar opptil|black friday|begrenset antall)'],
  unsubscribe: ['(meld deg av|meld dere av|avmeld*|avslutt abonnement*|fjernes fra listen|fra vår liste|stryk* fra listen)', '(ønsker|vil) (du|dere|ikke) … (ikke |) (flere|motta|høre|få) … (e-post*|epost*|mail*|nyhetsbrev*|meldinger|fra oss|henvendelser)', '(svar|skriv|send) (bare |kun |) (nei|stopp|avmeld|"nei"|"stopp")', 'ikke (er |) interess* … (se bort|slett|svar|beklager)'],
  'website-found': ['(kom over|snublet over|kikket på|tittet på|besøkte|gikk gjennom|vært inne på|så på|sett på|analyserte|fant) … (deres|din|nettsiden|hjemmesiden) (nettside*|hjemmeside*|side*|nettbutikk*|firma*|bedrift*|profil*|google*|deres)'],
  'meeting-push': ['(ringer jeg|tar jeg) … (prat|samtale|møte|uforpliktende)', '(tar|ta) en (uforpliktende |kort |hyggelig |) (prat|samtale|telefon)', '(15|10|20|30|et kvarters|ti minutters) (minutters |minutter til en |min |) (prat|samtale|møte)', '(når passer|passer det) … (prat|ringe|møte|demo|samtale)', '(rette|ansvarlig*) (person|vedkommende|for) … (markedsføring|hos dere|snakke med|salg|it)', '(skal|kan|får) jeg (ringe|kontakte|booke) … (deg|dere|uke|morgen|tid)', '(booke|avtale|ta) (et |en |) (uforpliktende |kort |gratis |) (møte|demo|prat|samtale)'],
  'call-to-click': ['(klikk|trykk|se mer|les mer|bestill|kjøp|meld deg på|meld dere på|last ned|søk|registrer) (her|nå|på lenken|via lenken|på nettsiden vår|i dag|direkte|på www*|på http*)'],
  'bulk-greeting': ['kjære (bedriftseier|bedriftsleder|eier|daglig leder|næringsdrivende|webmaster|bedriftskunde|gründer|markedssjef|innkjøpssjef|kunde)', 'til (eieren|daglig leder|markedsansvarlig|ansvarlig for|ledelsen)'],
  'dear-friend': ['kjære (venn|elskede|utvalgte|mottaker|begunstigede)'],
} as const satisfies PhrasePack['phrases']
