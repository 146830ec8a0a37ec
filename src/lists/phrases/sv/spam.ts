import type { PhrasePack } from '../../concepts'

/** Swedish: what is sold and promoted to the reader. */
export const svSpam = {
  'seo-offer': [
    '(sökmotoroptimer*|seo-optimer*|seo-analys*|seo-paket*|seo-byrå*|seo-expert*|seo-konsult*|länkbygg*|sökordsanalys*)', '(högre|bättre|högst upp|överst|första|topp*) … (google*|sökresultat*|sökningar)', '(google*|sökresultat*) … (högre|överst|högst upp|första sidan|sida 1|sida ett|rank*|placering*|synlig*)',
    '(inte|svårt att) (hittar|hitta|hittas|syns|dyker upp|ligger) … (google*|första sidan|söker)', '(organisk|mer|fler) (trafik|besökare) (till|på|från)', '(placering*|rankning*|synlighet*) … (google*|på nätet)',
  ],
  'web-design-offer': [
    '(ny|nya|modern*|professionell*|snabbare|prisvärd*) (hemsida*|webbplats*|webbshop*|webbutik*|webbsida*|landningssida*|e-handel)', '(bygger|skapar|designar|utvecklar|moderniserar|uppdaterar|gör) … (hemsid*|webbplats*|webbshop*|webbutik*|appar|e-handelssajt*)',
    '(er|din|eran) (hemsida|webbplats|webbshop|sajt|webbutik) … (föråldrad|gammal*|långsam*|mobil*|redesign*|ny design|laddar*)', '(webbdesign*|webbyrå*|webbutvecklare|webbutveckling*|apputveckl*|app-utveckl*)',
  ],
  'contact-list-offer': [
    '(säljer|erbjuder|erbjuda|köpa|köp|pris på|levererar) … (mejllist*|maillist*|adresslist*|e-postlist*|kontaktlist*|databas*|deltagarlist*|register över)', '(mejllist*|maillist*|adresslist*|e-postlist*|kontaktlist*|databas*|deltagarlist*|leads) … (inköpare*|beslutsfattare*|importör*|besökare|e-postadresser|mejladresser|företag|kontakter)',
    '(verifierade|uppdaterade|gdpr-säkra|färska) (kontakter|adresser|mejladresser|e-postadresser|leads)', '(000|tusen*) (kontakter|mejladresser|e-postadresser|inköpare|importörer|företag)',
  ],
  'marketing-offer': ['(femstjärnig*|äkta|positiva|google) (omdömen|recensioner|betyg)', '(omdömen|recensioner) på (google|trustpilot|prisjakt)', 
    '(digital*) (marknadsföring*|annonsering*)', '(marknadsför*|annons*|kampanj*|reklam*|reklamfilm*|produktfilm*|företagsfilm*) … (för er|ert företag|era produkter|ditt företag|på facebook|på google|på instagram|på tiktok)', '(vi|jag) (skaffar|bokar|levererar|genererar|hittar|hjälper) … (kunder|leads|säljmöten|möten|beställningar|förfrågningar)',
    '(fler|nya|varma) (kunder|leads|order|säljmöten|bokade möten|förfrågningar) … (er|ert|era|garant*|månad*|pris)', '(följare|likes|visningar|recensioner|omdömen|stjärnor) … (kr|kronor|paket*|köp*|pris*|beställ*|levererar|säljer)', '(köp|säljer|levererar|beställ) … (följare|likes|recensioner|omdömen|stjärnor|visningar)',
    '(sociala medier|linkedin|instagram|facebook) … (sköt*|hantera*|inlägg|profil*|tillväxt) … (åt er|er|för dig|paket*)', '(öka|dubbla|boosta|fördubbla) (er|era|din|försäljningen|omsättningen) … (försäljning*|omsättning*|synlighet*|kunder|procent|%|garant*)', '(annons|annonsplats*|artikel|reportage|helsida*) … (magasin*|tidning*|bilaga*|nästa nummer|temanummer*|utgåva*)',
  ],
  'link-offer': ['(gästinlägg*|gästartik*|gästblogg*|backlink*|bakåtlänk*|länkbyte|byta länkar|sponsrat inlägg|sponsrade inlägg)'],
  'loan-offer': ['(lån|kredit|likviditet|rörelsekapital|finansiering) … (utan säkerhet|besked samma dag|utbetal*|låg ränta|ansök*|godkän*|från 1*|från 2*|från 3*|upp till)', '(företagslån|fakturaköp|factoring|snabblån|blancolån|privatlån) … (erbjud*|ansök*|snabb*|upp till|utan|utbetal*|ränta*)'],
  gambling: ['(casino*|kasino*|spelautomat*|bettingsajt|odds|free spins|gratissnurr|välkomstbonus) … (bonus*|spel*|vinn*|registrer*|insättning*|gratis|nu)', '(spela nu|vinn stort|jackpott*) … (bonus*|casino*|registrer*|gratis)'],
  'crypto-promotion': ['(bitcoin*|krypto*|ethereum|token*|forex|trading*) … (avkastning*|vinst*|invester*|tjäna*|dubbl*|daglig*|plattform*|robot*)', '(avkastning|vinst) … (daglig*|om dagen|i veckan|garanter*) … (invester*|krypto*|bitcoin*|plattform*)'],
  'software-offer': [
    '(crm*|erp*|affärssystem*|programvara*|mjukvara*|ai-lösning*|ai-verktyg*|ai-assistent*|chatbot*|chatbott*|app|plattform*|lagersystem*|faktureringsprogram*|bokningssystem*) … (prova*|testa*|gratis|demo*|abonnemang*|spar*|automat*|åt er|för er|hjälper)', '(gratis|kostnadsfri*) (demo|provperiod|testperiod|konto)', '(artificiell intelligens|ai-verktyg*) … (er|era|kundtjänst|spar*|automat*|anställda)',
    '(webbhotell|hosting|domän*|ip-telefoni|växel|moln*|office-licens*|windows-licens*) … (pris*|erbjud*|kr|månad*|billig*|spar*)',
  ],
  'supplier-pitch': [
    '(vi är|som|företaget är) … (tillverkare|producent*|fabrikant*|exportör*|leverantör*|grossist*|importör*) (av|inom|till|med|från) … (erbjud*|våra priser|prislist*|katalog*|kvalitet*|levere*|exporter*|lager)', '(vi|företaget|fabriken) (producerar|tillverkar|exporterar|levererar|säljer|importerar) … (priser|kvalitet*|lager|prislist*|kontakta oss|leverans till|till hela)',
    '(veckans|månadens|aktuella|nya|våra) (priser|prislist*|erbjudande*|sortiment|produktkatalog|produkter) … (bifog*|här|på|gäller|nedan|:)', '(bifog*|härmed) … (vår|vårt|våra) (katalog*|prislist*|produkt*|sortiment*|offert*|erbjud*|broschyr*)', '(har ni|har du|finns det) (behov av|intresse av|intresse för) … (kontakta*|ring*|skriv*|offert*|prov*|pris*)',
    '(vill|skulle vilja|önskar) (gärna |) (erbjuda|presentera|introducera|visa) (er|dig|våra|vårt)', '(begagnade|renoverade|nya) (maskiner|truckar|containrar|anläggningar|hyllor|skrivare) … (till salu|säljes|från lager|i lager|pris*)', '(ska vi|kan jag|får vi|kan vi|ska jag|får jag) (skicka|göra|komma med|ge) (er |dig |över |en |ett |) (prislist*|offert*|katalog*|varuprov*|gratis*|kostnadsfri*)',
    '(toner*|bläckpatron*|kontorsmaterial|kontorsmöbler|kaffemaskin*|städmaterial|arbetskläder|profilkläder|företagsgåvor|julgåvor|emballage*|förpackning*|pallar|kartonger) … (spar*|erbjud*|rabatt*|billig*|priser|beställ*|med er logga)',
  ],
  'freight-offer': [
    '(speditör*|speditionsföretag*|fraktbolag*|logistik*|transportör*|åkeri*|transportföretag*|rederi*) … (rate*|priser|erbjud*|offert*|avgång*|levere*|transport av)', '(rater|fraktrater|containerrat*|sjöfrakt*|flygfrakt*|tågfrakt*|styckegods|veckoavgångar|fasta avgångar) … (usd|eur|kr|per 20*|per 40*|per cbm|vecka*|våra|erbjud*|gäller|från)',
    '(erbjuda|erbjuder|offert på|pris på) … (sjöfrakt*|flygfrakt*|tågfrakt*|era transport*|er frakt*|dörr till dörr)', '(era|nästa) (försändelse*|transporter|import*|container*|sändning*) … (offert|pris på|offerera|rate*)',
  ],
  'service-pitch': ['(förmedlar|hyr ut|erbjuder|har|skaffar) … (svetsare|montör*|hantverkare|arbetskraft*|chaufför*|bemanning*) … (svenska|företag*|timpris*|litauen|polen|rumänien|baltikum|ledig*|er|klara)', 
    '(vi|jag) (erbjuder|hjälper|utför|levererar|förmedlar|tar hand om|sköter) … (iso*|ce-märk*|certifiering*|översätt*|bokföring*|redovisning*|inkasso*|rekryter*|bemanning*|städ*|försäkring*|rådgivning*|inspektion*|kurser|utbildning*|it-support*|tolk*)', '(iso 9001|iso-certif*|ce-märkning|varumärkesskydd|patent*|översättning*|tolkning) … (fast pris|från kr|kr|dagar|hjälp*|offert*|vi|spar*|ansök*)',
    '(personal|medarbetare|arbetskraft|hantverkare|svetsare|chaufförer|lagerarbetare|montörer) … (med kort varsel|hyr*|uthyr*|förmedl*|polen|rumänien|till er|timpris*|bemanningsföretag*)', '(elavtal*|elpris*|energi|telefoni|mobil*|försäkring*) … (spar*|billigare|lägre|jämför*|fast pris|byt*) … (företag*|er|gratis|avtal*|kr|%|procent)', '(spara|sparar) … (%|procent|tusen*|kr) … (elavtal*|elkostnad*|telefoni*|försäkring*|utskrift*|toner*|frakt*|energi*)',
    '(hotell*|rum|företagsavtal|konferens*|möteslokal*|julbord*|catering*|lunch*) … (företagserbjud*|rabatt*|företagspris*|era gäster|era anställda)', '(genomgång|analys|koll|audit|konsultation|rådgivning|möte) (är |) (gratis|kostnadsfri*)', '(gratis|kostnadsfri*|förutsättningslös*) … (genomgång|analys|koll|audit|konsultation|rådgivning|samtal|värdering|förslag)',
  ],
  'membership-offer': [
    '(medlemskap*|medlem) … (fördelar|köpare|pris*|kr|premium|guld|bli medlem)', '(företagsregister*|branschregister*|företagskatalog*|branschkatalog*|exportguide*|företagsguide*) … (synas|annons*|profil*|bekräfta*|kr|uppdatera*|plats*|registrer*)', '(utvald|utvalda|nominerad*|utsedd*) … (pris*|award*|årets|gasell*) … (avgift*|kr|diplom*|paket*|logo*|sigill)', '(årets (företag|leverantör|exportör)) … (nominer*|utsedd*|paket*|diplom*)', '(köpare|importörer|inköpare) (väntar|söker|letar) … (på er|era|efter|plattform*)',
  ],
  'event-promotion': ['(monter*|monterplats*|mässplats*|utställare|utställarplats*|kvm|m2) … (mässa*|utställning*|boka*|reserver*|anmäl*|early bird|rabatt*|ledig*)', '(mässa*|mässan|utställning*|konferens*|seminari*|webbinari*|webinar*|kurs|kursen|workshop*|kongress*) … (anmäl*|boka*|reservera er plats|biljett*|platser|rabatt*|monter*|sponsor*|kr per*)', '(anmäl|boka|säkra) (dig|er|din) (plats|monter|nu|idag|här)', '(monterbygg*|mässmonter*) … (offert|skiss*|vi bygger|design*|nyckelfärdig*|pris*)'],
  'job-matter': ['(jobbansökan|söker jobb|söker arbete|söker tjänst|praktikplats*|mitt cv|bifogat cv|spontanansökan|ledig tjänst|lediga tjänster|anställa mig)'],
  'discount-talk': ['(%|procent) (rabatt|introduktionsrabatt)', '(rabatt*|erbjudand*|kampanj*|rea|priset) … (bara idag|endast idag|denna vecka|den här veckan|endast denna|gäller till|går ut|upphör|så långt lagret|sista chansen|begränsat|denna månad|före fredag|innan fredag)', '(gratis|kostnadsfri) (prov|provperiod|månad|månader)', '(sista chansen|spara upp till|black friday|begränsat antal)'],
  unsubscribe: ['(avregistrera*|avprenumerera*|avanmäl*|tas bort från listan|från vår lista|från listan)', '(önskar|vill) (du|ni|inte) … (inte |) (fler|få|ta emot|ha) … (mejl*|mail*|e-post*|nyhetsbrev*|meddelanden|från oss|utskick)', '(svara|skriv|skicka) (bara |endast |) (nej|stopp|avreg|"nej"|"stopp")', 'inte (är |) intresser* … (bortse|radera|svara|ursäkta)'],
  'website-found': ['(hittade|snubblade över|stötte på|tittade på|besökte|gick igenom|varit inne på|såg på|kollade på|analyserade) … (er|era|din) (hemsida*|webbplats*|sajt*|webbshop*|webbutik*|företag*|profil*|google*|sida*)'],
  'meeting-push': ['(15|10|20|30|en kvarts|tio minuters) (minuters |minuter till ett |min |) (prat|samtal|möte)', '(när passar|passar det) … (prata|ringa|möte|demo|samtal)', '(rätt|ansvarig*) (person|för) … (marknadsföring|hos er|prata med|försäljning|it)', '(ska|kan|får) jag (ringa|kontakta|boka) … (dig|er|vecka|morgon|tid)', '(boka|avtala|ta) (ett |en |) (förutsättningslöst |kort |gratis |) (möte|demo|samtal)'],
  'call-to-click': ['(klicka|tryck|se mer|läs mer|beställ|köp|anmäl dig|anmäl er|ladda ner|ansök|registrera) (här|nu|på länken|via länken|på vår hemsida|idag|direkt|på www*|på http*)'],
  'bulk-greeting': ['(kära|bästa|hej) (företagare|företagsägare|ägare|vd|webmaster|företagskund|entreprenör|marknadschef|inköpschef|kund)', 'till (ägaren|vd|marknadsansvarig|ansvarig för|ledningen)'],
  'dear-friend': ['(kära|käre) (vän|älskade|utvalda|mottagare|förmånstagare)'],
} as const satisfies PhrasePack['phrases']
