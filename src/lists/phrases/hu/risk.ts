import type { PhrasePack } from '../../concepts'

/** Hungarian: what promoters, swindlers and collectors write. */
export const huRisk = {
  language: 'hu',
  phrases: {
    'seo-offer': [
      '(keresőoptimaliz*|seo szolgáltat*|seo optimaliz*|seo audit*|linképít*)', '(google) (első|top) (oldal*|hely*|10*)',
    ],
    'web-design-offer': ['(weboldal*|honlap*|webshop*|webáruház*|mobilalkalmazás*)( |-)(készít*|tervez*|fejleszt*|felújít*)'],
    'loan-offer': [
      '(kölcsön*|hitel*) (nyújt*|kínál*|folyósít*|adunk)', '(hitelre|kölcsönre|gyors pénzre) van szüksége',
      '(hitel*|kölcsön*) … (kamat*|kezes nélkül|bar lista*|azonnal|fedezet nélkül)',
    ],
    'crypto-promotion': [
      '(fektess*|befektet*|keress*|nyereség*|hozam*|profit*) … (bitcoin*|kriptovalut*|kripto*|usdt|forex*)',
      '(bitcoin*|kriptovalut*|kriptó*) … (keress*|nyereség*|hozam*|profit*|befektet*)', '(garantált|napi|passzív) … (hozam*|nyereség*|jövedel*|profit*)',
    ],
    'supplier-pitch': [
      '(vezető|közvetlen|kínai|török) … (gyártó|kerítésgyártó|beszállító|exportőr|gyártója) vagyunk',
      '(fő termékeink|termékeink közé tartoz*|áraink versenyképes*)', '(versenyképes|kedvező|gyári) (árakat|áron|áraink*) (kínál*|biztosít*|nyújt*)',
    ],
    unsubscribe: [
      '(iratkozzon le|leiratkozás*|leiratkozni|leiratkozhat*)', '(nem szeretne|nem kíván) … (levelet|értesítés*|hírlevel*|üzenetet) (kapni|több*)*',
    ],
    'website-found': [
      '(megnéztem|átnéztem|megtaláltam|meglátogattam|elemeztem|megvizsgáltuk) (a |az |)(weboldal*|honlap*|webshop*)',
      '(észrevettem|láttam|észrevettük), hogy … (weboldal*|honlap*|google*)',
    ],
    'meeting-push': ['(egyeztethet*|egyeztes*|időpont*|beszélhet*) … (rövid hívás*|hívást|online megbeszélés*|10 perc*|15 perc*|20 perc*|30 perc*)'],
    'call-to-click': [
      '(kattintson|kattints|klikkeljen) … (ide|itt|link*|gomb*)', '(az alábbi|a következő|alábbi|ezen a) linken',
      '(regisztráljon|iratkozzon fel|töltse le) (most|még ma|itt|ingyen*)',
    ],
    'bulk-greeting': ['(tisztelt|kedves) (ügyfelünk|felhasználó*|előfizető*|címzett|vállalkozó*|cégvezető*|ügyvezető)'],
    'dear-friend': ['(kedves|drága) barát*'],
    'fund-transfer': [
      '(millió|millió amerikai) (dollár*|euró*|font*|usd) … (bank*|számlá*|utal*|elhunyt|örökös*|befektet*|részesed*|százalék*)',
      '(százalék*|%) … (az öné|öné lesz|segítségéért|az összegből)',
    ],
    inheritance: [
      '(elhunyt) (ügyfel*|férjem*|ügyfél*|édesap*|kliens*)', '(örökség*|hagyaték*|végrendelet*) … (millió*|pénz*|bank*|összeg*|ügyvéd*|alap*)',
      '(örökös*) nélkül (halt|hunyt)',
    ],
    secrecy: ['(kezelje|tartsa|kezeljék) … (bizalmasan|titokban)', ],
    'card-question': [
      '(elfogadnak|elfogadják|elfogad) … (hitelkárty*|bankkárty*|kárty*|visa|mastercard)',
      '(elfogadnak|elfogadják|elfogad|lehet) … (visát|visával|visa kárty*|mastercardot|mastercarddal)',
    ],
    'own-shipper': [
      '(szállítóm|fuvarozóm|futárom|ügynököm|speditőröm) … (elmegy|el fog menni|érte|átveszi|elhozza|felveszi|elviszi|összeszed*)',
      '(fuvarozóm|szállítmányozóm|futárom|ügynököm|szállítóm) (veszi át|viszi el|hozza el|fogja)',
    ],
    'bank-change': [
      '(megváltozott|módosult|változott|megváltozás*|változása) … (bankszámla*|számlaszám*|bankszámlaszám*|iban*)',
      '(bankszámla*|számlaszám*|bankszámlaszám*) … (megváltozott|módosult|változott|változás*)',
    ],
    'price-no-object': ['(az ár|a pénz|a költség) (nem számít|nem akadály|mindegy|nem probléma|nem érdekes)', ],
    'any-goods': [
      '(néhány*|pár*|egypár) … (termékeikből|termékükből|termékeitekből|áruikból)',
      '(bármilyen|akármilyen|mindegy milyen) (modell*|márk*|típus*|szín*|termék*)', '(ami|bármi, ami) (van|elérhető) raktáron',
    ],
    'contact-details-ask': ['(írják meg|küldjék el|adják meg) … (a nevüket|nevét|telefonszám*|mobilszám*)'],
    'credential-ask': [
      '(erősítse meg|ellenőrizze|frissítse|igazolja) (a |az |) (jelszavát|fiókját|adatait|személyazonosságát|e-mail*|kártyaadat*)',
      '(jelentkezzen be|lépjen be|bejelentkezés*) … (link*|jelszó*|jelsz*|fiók*|dokumentum*|e-mail*)',
    ],
    'account-threat': [
      '(fiók*|postafiók*|hozzáférés*|bankkárty*|számláj*) … (letilt*|felfüggeszt*|zárol*|törl*|töröl*|korlátoz*|megszűn*|megszüntet*)',
      '(postafiók*|tárhely*|kvót*) … (megtelt|betelt|túllépt*)',
    ],
    'parcel-lure': [
      '(csomag*|küldemény*) … (nem tudtuk kézbesíteni|nem sikerült|visszatart*|függőben|várakozik|vámnál) … (cím*|díj*|megerősít*|erősít*|link*|katt*|fizess*)',
      '(erősítse meg|frissítse) … (címét|szállítási cím*) … (link*|fizess*|csomag*|katt*)',
      '(fizessen|fizesse be|egyenlítse ki) … (vám*|kézbesít*|díj*|ft) … (csomag*|link*|katt*)',
    ],
    'deadline-threat': [
      '(24|48|72|12) órán belül … (különben|ellenkező|letilt*|töröl*|zárol*|visszaküld*|elvesz*)',
      '(ellenkező esetben|különben) … (letilt*|töröl*|zárol*|fiók*|visszaküld*|felfüggeszt*|elvesz*)',
    ],
    'cost-breakdown-ask': [
      '(költségbontás*|árkalkuláció részlet*|önköltség*|költségszerkezet*)',
    ],
    'supplier-ask': [
      '(honnan|kitől) (veszik|vásárolják|szerzik be|importálják)',
    ],
    'customers-ask': [
      '(kik) (a |az |) (legnagyobb |fő |) (vevőik|vásárlóik|ügyfeleik|partnereik)', '(vevőlist*|vevőik (listáj*|nev*))',
    ],
    'capacity-ask': [
      '(mekkora|mennyi) (a |) (gyártókapacit*|gyártási kapacit*|termelési kapacit*|kapacitásuk|éves forgalm*|árbevétel*)',
      '(hány|mennyi) (alkalmazott*|dolgozó*|munkás*|műszak*|gyártósor*) (van|dolgozik|juk)*',
    ],
    'survey-talk': [
      '(kérdőív*) … (töltse|kitölt*|perc*|gyártó*|kutatás*)', '(töltse ki|kitölteni) … kérdőív*',
      '(szakdolgozat*|diplomamunk*|doktori dolgozat*|diplomadolgozat*)',
    ],
    'no-purchase': [
      '(vásárolni|rendelni|venni) nem (szeretn*|kíván*|akar*|terv*)',
    ],
    'identity-withheld': ['(nevét|nevüket|kilétét) … (nem adhat*|nem fedhet*|később|bizalmas*|titoktartás*)'],
  },
} as const satisfies PhrasePack
