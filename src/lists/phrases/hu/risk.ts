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
      '(vállalkozói|céges|személyi|forgóeszköz*) (hitel*|kölcsön*) … (kínál*|adunk|nyújt*|azonnal*|kamat*|igényel*)',
    ],
    'crypto-promotion': [
      '(fektess*|befektet*|keress*|nyereség*|hozam*|profit*) … (bitcoin*|kriptovalut*|kripto*|usdt|forex*)',
      '(bitcoin*|kriptovalut*|kriptó*) … (keress*|nyereség*|hozam*|profit*|befektet*)', '(garantált|napi|passzív) … (hozam*|nyereség*|jövedel*|profit*)',
    ],
    'supplier-pitch': [
      '(vezető|közvetlen|kínai|török) … (gyártó|kerítésgyártó|beszállító|exportőr|gyártója) vagyunk',
      '(fő termékeink|termékeink közé tartoz*|áraink versenyképes*)', '(versenyképes|kedvező|gyári) (árakat|áron|áraink*) (kínál*|biztosít*|nyújt*)',
      '(kínálunk|vállalunk|vállaljuk|ajánlunk|ajánljuk|kínáljuk) … (forgácsol*|cnc*|öntvény*|eszterg*|marás*|hegeszt*|lézervág*|fémalkatrész*)',
      '(kínálunk|vállalunk|vállaljuk|ajánlunk|ajánljuk|kínáljuk) … (alkatrészgyárt*|fröccsönt*|bérmunk*|bérgyárt*|acélszerkezet*|csarnok*|lemezmegmunkál*)',
      '(cnc*|forgácsol*|öntvény*|eszterg*|hegeszt*|lézervág*) … (vállalunk|vállaljuk|vállalása|kínálunk|kínáljuk|ajánljuk|ajánlunk|szabad kapacitás*)',
      '(fémalkatrész*|fröccsönt*|bérmunk*|bérgyárt*|acélszerkezet*|csarnoképít*) … (vállalunk|vállaljuk|vállalása|kínálunk)',
      '(fémalkatrész*|fröccsönt*|bérmunk*|bérgyárt*|acélszerkezet*|csarnoképít*) … (kínáljuk|ajánljuk|ajánlunk|szabad kapacitás*)',
      'szabad (gyártó|gyártási |termelési |gép|)(kapacitással|kapacitásunk*|kapacitást) … (rendelkez*|van|ajánl*|kínál*|önök*)',
      '(új|további) (megrendelőket|vevőket|viszonteladókat|partnereket) keresünk',
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
      '(kattintson|kattints|link*|jelentkezzen) … (frissít*|megerősít*|erősítse) … (postafiók*|fiók*|jelsz*|tárhely*|hozzáfér*)',
      '(kattintson|kattints|link*|jelentkezzen) … (növel*|ellenőriz*|meghosszabbít*) … (postafiók*|fiók*|jelsz*|tárhely*|hozzáfér*)',
      '(frissít*|megerősít*|erősítse|növel*|ellenőriz*|meghosszabbít*) … (postafiók*|fiók*|jelsz*|tárhely*|hozzáfér*) … (kattint*|link*)',
      '(kattint*|link*) … (postafiók*|fiók*|jelsz*|tárhely*) … (frissít*|megerősít*|növel*|ellenőriz*|meghosszabbít*|aktivál*)',
    ],
    'account-threat': [
      '(fiók*|postafiók*|hozzáférés*|bankkárty*|számláj*) … (letilt*|felfüggeszt*|zárol*|törl*|töröl*|korlátoz*|megszűn*|megszüntet*)',
      '(postafiók*|tárhely*|kvót*) … (megtelt|betelt|túllépt*)',
      '(jelszava|jelszavad|fiókja|postafiókja|e-mail fiókja|tárhelye) … (lejár*|elérte|túllépte|megtelt|betelt|letilt*|felfüggeszt*|megszűn*|frissít*)',
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
    'service-pitch': [
      '(kínálunk|kínálok|nyújtunk|nyújtok|biztosítunk|vállalunk) … (szolgáltatás*|napelem*|hőszivattyú*|béren kívüli|cafeteri*|képzés*|tréning*)',
      '(vállaljuk|ajánlunk|ajánljuk|szeretnénk kínálni|ajánlom) … (szolgáltatás*|napelem*|hőszivattyú*|béren kívüli|cafeteri*|képzés*|tréning*)',
      '(kínálunk|kínálok|nyújtunk|nyújtok|biztosítunk|vállalunk) … (tanfolyam*|követeléskezel*|könyvel*|bérszámfejt*|fordít*|tolmács*)',
      '(vállaljuk|ajánlunk|ajánljuk|szeretnénk kínálni|ajánlom) … (tanfolyam*|követeléskezel*|könyvel*|bérszámfejt*|fordít*|tolmács*)',
      '(kínálunk|kínálok|nyújtunk|nyújtok|biztosítunk|vállalunk) … (pályázat*|faktoring*|biztosítás*|munkaerő*|toborz*|outsourc*|takarít*)',
      '(vállaljuk|ajánlunk|ajánljuk|szeretnénk kínálni|ajánlom) … (pályázat*|faktoring*|biztosítás*|munkaerő*|toborz*|outsourc*|takarít*)',
      '(kínálunk|kínálok|nyújtunk|nyújtok|biztosítunk|vállalunk) … (ipari padló*|felújít*|tanúsít*|szabadalm*|tanácsad*|munkavédel*)',
      '(vállaljuk|ajánlunk|ajánljuk|szeretnénk kínálni|ajánlom) … (ipari padló*|felújít*|tanúsít*|szabadalm*|tanácsad*|munkavédel*)',
      '(napelem*|cafeteri*|képzés*|tréning*|követeléskezel*|könyvel*|bérszámfejt*|fordító*) … (szolgáltatásunk*|kínálunk|kínálom|kínáljuk|nyújtunk|vállalunk)',
      '(napelem*|cafeteri*|képzés*|tréning*|követeléskezel*|könyvel*|bérszámfejt*|fordító*) … (vállaljuk|foglalkozunk|foglalkozom|ajánlunk|ajánljuk|ajánlom)',
      '(pályázat*|munkaerő*|toborz*|outsourc*|takarít*|ipari padló*|tanácsad*|munkavédel*) … (szolgáltatásunk*|kínálunk|kínálom|kínáljuk|nyújtunk|vállalunk)',
      '(pályázat*|munkaerő*|toborz*|outsourc*|takarít*|ipari padló*|tanácsad*|munkavédel*) … (vállaljuk|foglalkozunk|foglalkozom|ajánlunk|ajánljuk|ajánlom)',
      '(érdekli önöket|érdekli önt|érdekelné önöket|érdekelné önt) … (megoldás*|lehetőség*|szolgáltat*|megtakarít*|csökkent*|napelem*)',
      '(érdekelné|érdeklik önöket|érdeklődnek|gondolkodtak) … (megoldás*|lehetőség*|szolgáltat*|megtakarít*|csökkent*|napelem*)',
      '(érdekli önöket|érdekli önt|érdekelné önöket|érdekelné önt) … (cafeteri*|pályázat*|képzés*|munkaerő*|rendszer*)',
      '(érdeklik önöket|érdeklődnek|gondolkodtak) … (cafeteri*|pályázat*|képzés*|munkaerő*|rendszer*)',
      '(szeretném|szeretnénk|engedje meg, hogy|engedjék meg, hogy) … (bemutat*|ajánl*|figyelmébe|figyelmükbe) … (szolgáltatás*|megoldás*|rendszer*)',
      '(szeretném|szeretnénk|engedje meg, hogy|engedjék meg, hogy) … (bemutat*|ajánl*|figyelmébe|figyelmükbe) … (programunk*|platform*|lehetőség*)',
      '(segítünk|segítettünk|segítek|támogatjuk) (a |az |önöknek |önnek |magyar |)(cégeknek|vállalkozás*|vállalat*|gyártó*|exportőr*|webáruház*)',
      '(segítünk|segítettünk|segítek|támogatjuk) (a |az |önöknek |önnek |magyar |)(a cégeket|csökkenteni|növelni|új ügyfel*|új vevő*|megtalálni)',
      '(csökkenthetik|csökkentheti|megtakaríthat*|spórolhat*|takaríthat meg|csökkentjük az önök) … (költség*|energia*|áram*|üzemanyag*|rezsi*|kiadás*|adó*)',
      '(költség*|energiaszámla*|rezsi*|üzemanyag*) … (csökkenthetik|csökkentheti|megtakaríthat*|spórolhat*|csökkentésében segít*)',
      '(irodánk|cégünk|ügynökségünk) … (teljes körű|szolgáltat*|kedvező|kedvezményes) … (vállal|kínál|nyújt|biztosít|végez)',
      '(csapatunk|vállalkozásunk|társaságunk) … (teljes körű|szolgáltat*|kedvező|kedvezményes) … (vállal|kínál|nyújt|biztosít|végez)',
      '(irodánk|cégünk|ügynökségünk|csapatunk|vállalkozásunk|társaságunk) … (könyvel*|fordít*|takarít*|képzés*) … (vállal|kínál|nyújt|biztosít|végez)',
      '(szívesen|örömmel) (bemutat*|elmondom|elmondjuk|segítünk önöknek|megmutat*|készítünk ingyenes*|adunk tanács*)',
      '(fordítóirod*|könyvelőirod*|munkaerő-közvetítő*|takarítócég*|ügyvédi irod*) … (vállalja|vállal|vállalunk|kínál|nyújt|biztosít|segít)',
      '(munkaerőt|munkavállalókat|vendégmunkás*|hegesztőket) … (biztosítunk|közvetítünk|kínálunk|hozunk)',
      '(szívesen|örömmel) (küldünk|készítünk|adunk|teszünk) … ajánlat*',
    ],
    'software-offer': [
      '(kínálunk|kínáljuk|bemutat*|ajánl*|fejlesztettünk|fejlesztünk|bevezetünk) … (szoftver*|vállalatirányítási rendszer*|gps*|flottakövet*|járműkövet*|crm)',
      '(kínálunk|kínáljuk|bemutat*|ajánl*|fejlesztettünk|fejlesztünk|bevezetünk) … (erp|tárhely*|chatbot*|mesterséges intelligenci*|ügyviteli*|felhő*)',
      '(flottakövet*|járműkövet*|flottamenedzs*) … (önök*|kínál*|segít*|csökkent*|megtakarít*|bemutat*|szolgáltat*|ajánl*)',
      '(gps-es *követ*|ügyviteli szoftver*|vállalatirányítási rendszer*) … (önök*|kínál*|segít*|csökkent*|megtakarít*|bemutat*|szolgáltat*|ajánl*)',
      '(rendszerünk|szoftverünk|platformunk|alkalmazásunk|programunk) … (segít*|lehetővé|automatizál*|csökkent*|egyszerűsít*|spórol*|takarít*)',
    ],
    'marketing-offer': [
      '(új|több) (ügyfel*|vevő*|megrendelés*|érdeklődő*) … (szerez*|hozunk|önöknek|önnek|online|google*|facebook*|hirdetés*|kampány*|segít*)',
      '(google|facebook|online|közösségi média|instagram|ppc)( |-)(hirdet*|kampány*|marketing*|kezel*) … (kínál*|vállal*|önök*|segít*)',
      '(google|facebook|online|közösségi média|instagram|ppc)( |-)(hirdet*|kampány*|marketing*|kezel*) … (ingyenes*|csomag*|eredmény*)',
    ],
    'vague-matter': [
      '(fontos|bizalmas|személyes|sürgős|magánjellegű|jövedelmező) (ügy*|üzenet*|ajánlat*|javaslat*) … (megbeszél*|megoszt*|önnel|veled)',
      '(fontos|bizalmas|személyes|sürgős|magánjellegű|jövedelmező) (dolog*|dolgot|téma*|információ*) … (megbeszél*|megoszt*|önnel|veled)',
      '(fontos|bizalmas|személyes|sürgős|magánjellegű|jövedelmező) (ügy*|üzenet*|ajánlat*|javaslat*) … (az ön számára|az ön részére|számodra)',
      '(fontos|bizalmas|személyes|sürgős|magánjellegű|jövedelmező) (dolog*|dolgot|téma*|információ*) … (az ön számára|az ön részére|számodra)',
      '(üzleti|befektetési|pénzügyi) (javaslat*|lehetőség*|ajánlat*) … (önnek|az ön számára|számodra|kölcsönös*|mindkettőnk*|válasz*|részlet*|millió*)',
      '(válaszol*|írj*|keress*|lépjen kapcsolatba|válaszát) … (magán|személyes|privát)( |-)(e-mail*|email*|cím*|postafiók*)',
      '(részlet*|információ*) … (ha válaszol|amint válaszol|válasza után|ha válaszolsz|miután válaszol*)',
    ],
    'prize-win': [
      '(gratulálunk|ön nyert|nyertes*|kisorsolt*) … (nyeremény*|nyert|iphone*|utalvány*|lottó*|sorsol*|euró*)',
      '(nyereményét|nyereményed|nyereménye) … (átve*|igényel*|link*|kattint*)',
    ],
    donation: [
      '(adományoz*|felajánl*|jótékony*|árvá*) … (vagyon*|millió*|pénzem*|örökség*|alapítvány*)',
    ],
    'investment-talk': [
      '(befektet*|finanszíroz*|tőké*) … (az önök cég*|az ön cég*|az ön országá*|az önök országá*|az ön vállalk*|az önök projekt*|vállalkozásá*)',
      '(ügyfelem|ügyfelünk|befektetőnk|befektetőink|megbízóm) … (befektet*|finanszíroz*|tőké*)',
    ],
  },
} as const satisfies PhrasePack
