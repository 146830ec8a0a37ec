import type { PhrasePack } from '../../concepts'

/** Slovene: what promoters, swindlers and collectors write. */
export const slRisk = {
  language: 'sl',
  phrases: {
    urgency: ['(čim prej|čimprej|takoj|nemudoma|še danes|kar se da hitro)', ],

    // Fraud.
    'card-question': [
      '(sprejemate|sprejmete|jemljete) … (kreditn* kartic*|kartic*|visa|visi|mastercard)',
      '(plačilo|plačati|plačam|plačamo|plačal bi) (s |z |)(kreditno |plačilno |bančno |)kartico',
    ],
    'card-abuse': [
      '(bremenite|obremenite|bremeniti|trgajte|zaračunajte|odtegnite) … (moj* kartic*|moje kartice|s kartice)',
    ],
    'own-shipper': [
      '(moj|naš|moja|lastni|zasebni|lasten) (prevoznik*|špediter*|kurir*|agent*) … (prevz*|pride|prišel|pobral*|pobere|kontakt*|oglasil*|naložil*)',
      '(prevzel*|prevzame|pobral*) (bo |blago |ga |) (moj|naš) (prevoznik*|špediter*|kurir*|agent*)',
    ],
    'third-party-charge': [
      '(razlik*|presež*) … (pošljite|nakažite|nakazali|plačajte|prenesite|predajte) … (agent*|prevoznik*|špediter*|kurir*)',
      '(plačajte|plačate|nakažite|nakazati) … (prevoznik*|špediter*|kurir*) … (razlik*|presež*|ostan*|western|gotovin*|v mojem imenu)',
      '(plačajte|plačate|nakažite|nakazati) … (prevoznik*|špediter*|kurir*|agent*|prevoznemu podjetju) … (namesto mene|proviz*|kartic*)',
    ],
    overpayment: [
      '(razlik*|presežek|preplačil*|preveč plačan*) … (vrnite|vrnete|nakažite|pošljite|nakaž*|povrn*)',
    ],
    cheque: ['(bančn*|potrjen*|certificiran*|potovaln*|blagajnišk*) ček*', ],
    'bank-change': [
      '(sprem*|zamenjal*|menja*|posodob*) … (bančn* račun*|trr|bančn* podat*|številk* račun*|transakcijsk* račun*|iban*)',
      '(plačil*|nakaž*|nakaz*|plača*) … (na novi račun|na nov račun|na drug račun|nov trr|novi trr)',
      '(star*|dosedanj*|prejšnj*) (račun*|trr) … (revizij*|blokiran*|ne uporablj*|ni več|zaprt*|zamrznjen*)',
    ],
    'any-goods': [
      '(katerikoli|katerokoli|kateri koli|kakršenkoli|kakršnokoli) (model*|znamk*|izdel*|artikel|barv*|tip*|vrst*)',
      '(karkoli|kar|vse, kar) (imate|je) (na zalogi|na voljo|v zalogi)', '(nekaj|nekatere|par) (od |) vaših (izdelkov|artiklov|produktov)',
    ],
    'credit-terms': [
      '(30|45|60|90|120) (dni) (odloga|po dobavi|od izdaje|po prejemu|od dobave|po računu|neto)',
    ],
    'fund-transfer': [
      '(milijon*|mio) (ameriških |)(dolar*|evr*|eur|usd|funtov) … (bank*|račun*|prenes*|prenos*|umrl*|dedi*|invest*|delež*|odstot*|depozit*)',
      '(odstotk*|%) … (za vas|bo vaših|za vašo pomoč|od celotn*|zneska za)',
    ],
    inheritance: [
      '(pokojn*) (strank*|klient*|mož*|soprog*|oče*)',
      '(dediščin*|dedovan*|oporok*) … (milijon*|sklad*|denar*|bank*|znes*|odvetnik*|evr*)',
      '(umrl*|preminil*) … (brez (dedičev|oporoke|dediča|sorodnikov)|ni zapustil dedičev)',
    ],
    donation: [
      '(dobrodeln*|sirot*) … (sklad*|denar*|milijon*|premožen*|doniral*|daroval*|darovati)',
      '(donirati|podariti|darovati|podarim) … (premoženj*|milijon*|svoj denar|bogastv*)',
    ],
    secrecy: [
      '(ostane|ostalo|naj ostane|le|samo) med nama',
    ],
    'trust-plea': [
      '(pošten*|zaupanja vred*|zanesljiv*|iskren*) (oseb*|človek*|partner*|tuj*) … (sredst*|denar*|sklad*|prenes*|prenos*|invest*|pomag*|tujin*|razdel*)',
    ],
    'sad-story': [
      '(imam|zbolel*|boln*|trpim|umiram) … (rak|raka|rakom|neozdravljiv*|smrtno boln*)', '(zdravnik*) … (mesec* življenja|tedn* življenja|dajejo|še nekaj)',
    ],
    'religious-appeal': [
      '(bog|gospod) (vas|te|vam|naj vas|naj vam) (blagoslov*|povrn*|nagrad*)',
    ],
    'dear-friend': ['(drag*|spoštovan*) (prijatelj*|prijateljic*|ljubljen*|upravičen* prejemnik|v kristusu)'],
    'contact-details-ask': [
      '(pošljite|dajte|sporočite|napišite|zaupajte|posredujte) (mi |) … (vaše ime|polno ime|svoje ime|telefonsko številko|številko telefona)',
    ],
    'price-no-object': [
      '(cena|denar|proračun) (ni problem|ni pomembna|ni pomemben|ne igra vloge|ni ovira|ni važna)',
    ],
    'advance-fee': [
      '(vnaprej) (plačajte|nakažite|plačati) … (takso|pristojbin*|strošk*)',
      '(registracijsk*|notarsk*|administrativn*|aktivacijsk*) (pristojbin*|taks*|strošk*) … (vnaprej|plača*|nakaz*|nakaž*|vrn*|pogodb*)',
    ],
    'tender-award': [
      '(vaše podjetje|vaša družba) … (izbran*|odobren*|uvrščen*) … (razpis*|pogodb*|projekt*|dobavitelj*|naročil*|dobav*)',
    ],
    'credential-ask': [
      '(potrdite|preverite|posodobite|potrditi|preveriti|posodobiti) (svoj |svojo |svoje |vaš |vašo |vaše |)(račun*|gesl*|identitet*|podatke|poštni predal)',
      '(prijavite se|prijava|prijaviti se|vpišite se) … (e-pošt*|gesl*|povezav*|dokument*|račun*|prenes*|nabiralnik*)',
      '(klikn*|povezav*) … (posodob*|potrd*|poveča*|obnov*|ohrani*|podaljša*) … (nabiralnik*|predal*|račun|računa|gesl*|dostop*)',
      '(posodob*|potrd*|poveča*|obnov*|ohrani*|podaljša*) … (nabiralnik*|poštni predal*|gesl*|dostop*) … (klikn*|povezav*)',
    ],
    'account-threat': [
      '(nabiralnik*|predal*|prostor*|kvot*) … (poln|skoraj poln|prekoračen*|presežen*|zapolnjen*)',
      '(vaš|vaša|vaše|vašega) (e-poštni |poštni |)(račun|nabiralnik|predal|geslo|dostop|kartica|gesla) … (blokiran*|onemogočen*|zaprt*|izbrisan*|poteče)',
      '(vaš|vaša|vaše|vašega) (e-poštni |poštni |)(račun|nabiralnik|predal|geslo|dostop|kartica|gesla) … (potekl*|omejen*|prekorač*|poln|ukinjen*)',
    ],
    'parcel-lure': [
      '(paket*|pošiljk*) … (zadržan*|čaka|ni bilo mogoče|ni mogoče dostaviti|ustavljen*|nismo mogli) … (naslov*|plačil*|potrd*|povezav*|klik*)',
      '(potrdite|posodobite) (svoj |vaš |)naslov … (paket*|povezav*|pošiljk*|klik*)',
    ],
    'deadline-threat': [
      '(24|48|72|12) (ur|urah) … (sicer|bo|blokir*|izbris*|zapr*|vrn*|izgub*|drugače)',
      '(v nasprotnem primeru|sicer|drugače) … (blokiran*|izbrisan*|zaprt*|račun|izgub*|vrnjen*|zaklenjen*|onemogočen*)',
    ],
    'invitation-letter': ['(vabiln* pism*|vabilno pismo|garantno pismo|poslovni vizum*)', '(vabil*) … (vizum*|viz|veleposlaništv*|ambasad*|konzulat*)'],
    extortion: [
      '(vdrl*|imam dostop|dobil* dostop) … (tvoj*|vaš*) (naprav*|računalnik*|kamer*|e-pošt*|račun*)',
      '(plačaj*|pošlj*|pošlješ) … (bitcoin*) … (sicer|objav*|posnet*|stik*)',
    ],
    'credit-boast': [
      '(boniteta|bonitetna ocena|reference) … (odličn*|na zahtevo|bančn*|a1|zlat*)',
    ],
    'third-party-delivery': [
      '(začasn*|najet*|zunanj*) (skladišč*)', '(naslov*) … (sporočimo|pošljemo|javimo|posredujemo) (vam |) (kasneje|pozneje|naknadno)',
    ],

    // Spam.
    'seo-offer': [
      '(seo) (optimizacij*|storit*|pregled*|analiz*|paket*|agencij*|strokovnjak*)',
      '(prv* (stran*|mest*)|top 10|višje uvrstitve|višj* pozicij*|boljš* uvrstit*) … (google*|iskalnik*)',
    ],
    'web-design-offer': [
      '(izdelava|izdelavo|izdelujemo|izdelamo|prenova|prenovimo) (sodobn* |modern* |profesionaln* |nov* |vaš* |)(spletn* stran*|spletn* trgovin*)',
      '(novo|sodobno|moderno|nova) spletn* stran* (za vas|že od|za samo|za vaše|po ugodn*)',
    ],
    'contact-list-offer': [
      '(ponujamo|prodajamo) … (baz* podatkov|bazo|seznam*) … (kontakt*|podjet*|naslov*)',
    ],
    'loan-offer': [
      '(ponujamo|ponujam|nudimo|nudim|odobrimo|dajemo) … (posojil*|kredit*|financiranj*)',
      '(potrebujete|iščete|rabite) … (posojil*|kredit*|hiter denar|financiranj*)',
      '(posojil*|kredit*) … (obrest*|brez poroka|brez porokov|brez zavarovanj*|takoj|v 24 urah|hitro odobr*)',
    ],
    gambling: [
      '(spletn* igralnic*|spletni casino|spletni kazino|online casino bonus|športne stave|stavnic*|igraln* avtomat*|brezplačn* vrtljaj*|bonus brez pologa)',
    ],
    'crypto-promotion': [
      '(invest*|vlož*|zasluž*|dobič*|trgova*|donos*) … (bitcoin*|kriptovalut*|kripto*|usdt|forex*)',
      '(zajamčen*|dnevn*|pasiv*|garantiran*) (dobič*|zasluž*|donos*|dohod*)', '(bitcoin*|kriptovalut*) … (dobič*|zasluž*|donos*|investi*|platform*)',
    ],
    'supplier-pitch': [
      '(smo|naše podjetje je) (vodilni |vodilno |neposredni )*(proizvajalec|proizvajalci|dobavitelj*|izvoznik*|tovarna) … (izdeluj*|let|kakovost*|z več*)',
      '(naši glavni izdelki|naši izdelki so|naše cene so|naš program obsega|naša ponudba obsega)',
      '(ponujamo|nudimo) … (konkurenčn*|ugodn*|najboljš*|tovarnišk*) cen*',
      '(ponujamo|nudimo|vam ponuditi|za vas izdelamo|lahko izdelamo) … (obdelav* kovin|cnc|strojn* obdelav*|struženj*|rezkanj*|ulitk*|litje)',
      '(ponujamo|nudimo|vam ponuditi|za vas izdelamo|lahko izdelamo) … (varjenj*|kovinsk* del*|lasersk* razrez*|brizganj*)',
      '(ponujamo|nudimo|vam ponuditi|za vas izdelamo|lahko izdelamo) … (jeklen* konstrukcij*|montažn* hal*|kooperacij*)',
      '(imamo|razpolagamo) … prost* (proizvodn* |strojn* |)(kapacitet*|zmogljivost*)',
      '(iščemo) (nove |)(kupce za naš*|stranke za|naročila|posle|distributerje za naš*|partnerje za prodajo naš*)',
    ],
    'freight-offer': [
      '(smo|naše) (špedicijsk*|prevozn*|logistič*|transportn*) (podjetj*|hiša)',
      '(nudimo|ponujamo|organiziramo) … (mednarodn* prevoz*|mednarodn* transport*|špedicij*|logistič* storit*|ladijsk* prevoz*)',
    ],
    'bulk-greeting': ['(spoštovani|spoštovana|dragi|draga) (uporabnik*|uporabnica|kupec|kupci|stranka|naročnik*|lastnik*|prejemnik*|podjetnik*)'],
    'call-to-click': [
      '(klikn*) … (tukaj|tu|povezav*|link*|gumb*|spodaj)', '(obiščite|registrirajte se|prenesite) … (stran|zdaj|danes|brezplačno|tukaj|še danes)',
      '(plačajte|prijavite|potrdite|odprite|sledite) … (povezav*|linku)',
    ],
    unsubscribe: [
      '(odjav*) (se |) … (novic*|prejem*|sporočil*|seznam*|klik*|tukaj)', '(ne želite) … (prejemati|sporočil|obvestil|prejem*)',
    ],
    'website-found': [
      '(obiskal*|pregledal*|ogledal*|naletel*|analiziral*) (sem |smo |si |) (na |)(vašo|vaši|vaše) (spletn* stran*|spletn*|stran|trgovin*)',
    ],
    'meeting-push': [
      '(dogovori*|uskladi*|rezervi*) (za |) (kratek |kratko |)(pogovor|klic|sestanek|termin|predstavitev|srečanje)',
    ],
    'job-matter': [
      '(prijavljam se|kandidiram|prijava) (na |za )(delovno mesto|prosto delovno|delo|pozicijo|razpis)',
      '(prilog*|priponk*|pošiljam|prilagam) … (življenjepis|motivacijsko pismo)',
    ],

    // Spying and collecting.
    'cost-breakdown-ask': [
      '(razčlenitev|razčlemba|struktur*|kalkulacij*|razdelitev) (proizvodnih |)(strošk*|lastne cene|cene po)',
      '(lastn*|proizvodn*) (cen*) (na kos|izdelka|vaš*|je|?|enote)',
      '(koliko) (plačujete|vas stane|plačate|vas pride) (za |)(material*|surovin*|delo|granulat*|izdelava|komponent*|proizvodnja|en)',
    ],
    'supplier-ask': [
      '(kdo) (vam |je vaš |so vaši |) (dobavlja|dobavitelj*) … (material*|surovin*|komponent*|del*|vam|motor*|?|jekl*)',
      '(kje|od koga|pri kom|od kod) (kupujete|nabavljate|uvažate|dobivate|jemljete)',
    ],
    'customers-ask': [
      '(seznam|imena|kontakt*) (vaših |)(kupcev|strank|odjemalcev|distributerjev)',
      '(kdo so|kateri so) (vaši |)(največji |glavni |drugi |ostali |)(kupci|odjemalci|stranke)',
      '(komu|za koga|za katere znamke|katerim podjetjem) (prodajate|dobavljate|izdelujete|izvažate|proizvajate)',
    ],
    'process-ask': [
      '(kako|na kakšen način) (natančno |točno |)(izdelujete|proizvajate|poteka proizvodnja|poteka izdelava|se izdeluje)',
      '(katere|kakšne|koliko) (stroje|strojev|opremo|naprave|tehnologijo) (uporabljate|imate)',
    ],
    'capacity-ask': [
      'letni promet', '(proizvodn*|mesečn*|letn*) (zmogljivost*|kapacitet*)',
      '(koliko) (zaposlenih|delavcev|proizvodnih linij|linij|izmen) (imate|dela|je|delate)',
    ],
    'no-purchase': [
      '(ne gre) za (povpraševanje|naročilo|nakup)',
      '(vzorc*|ponudbe|vzorcev) ne (potrebujem*|rabim*)',
    ],
    'survey-talk': [
      '(diplomsk*|magistrsk*|doktorsk*|seminarsk*) (nalog*|del*)',
      '(študent*|doktorand*) … (univerz*|fakultet*|ekonomsk*|strojništ*|letnik*)',
    ],
    'identity-withheld': [
      '(ime*|naziv*) … (ne smemo|ne moremo|zaenkrat ne) (navesti|razkriti|povedati)',
    ],
    'service-pitch': [
      '(ponujamo|ponujam|nudimo|nudim|zagotavljamo|izvajamo|vam ponuditi|vam ponudil*) … (storit*|fotovolt*|sončn* elektrarn*|toplotn* črpalk*)',
      '(ponujamo|ponujam|nudimo|nudim|zagotavljamo|izvajamo|vam ponuditi|vam ponudil*) … (ugodnosti za zaposlene|usposablj*|izobražev*)',
      '(ponujamo|ponujam|nudimo|nudim) … (tečaj*|izterjav*|računovod*|prevajal*|tolmač*|nepovratn* sredst*|faktoring*)',
      '(zagotavljamo|izvajamo|vam ponuditi|vam ponudil*) … (tečaj*|izterjav*|računovod*|prevajal*|tolmač*|nepovratn* sredst*|faktoring*)',
      '(ponujamo|ponujam|nudimo|nudim) … (zavarovanj*|zaposlovanj*|delavce|delavcev|kadr*|zunanje izvajanje|čiščenj*)',
      '(zagotavljamo|izvajamo|vam ponuditi|vam ponudil*) … (zavarovanj*|zaposlovanj*|delavce|delavcev|kadr*|zunanje izvajanje|čiščenj*)',
      '(ponujamo|ponujam|nudimo|nudim|zagotavljamo|izvajamo|vam ponuditi|vam ponudil*) … (talne obloge|industrijsk* tla*|prenov*|certificir*)',
      '(ponujamo|ponujam|nudimo|nudim|zagotavljamo|izvajamo|vam ponuditi|vam ponudil*) … (patent*|svetovanj*|varstv* pri delu)',
      '(vas zanima|vas zanimajo|bi vas zanimal*|ste zainteresirani|bi bili zainteresirani) … (prihran*|znižanj*|znižali|znižati|rešitev za)',
      '(vas zanima|vas zanimajo|bi vas zanimal*|ste zainteresirani|bi bili zainteresirani) … (fotovolt*|sončn* elektrarn*|usposablj*|izobražev*)',
      '(bi vas zanimala|razmišljate|ste razmišljali|iščete|potrebujete) … (prihran*|znižanj*|znižali|znižati|rešitev za)',
      '(bi vas zanimala|razmišljate|ste razmišljali|iščete|potrebujete) … (fotovolt*|sončn* elektrarn*|usposablj*|izobražev*)',
      '(vas zanima|vas zanimajo|bi vas zanimal*) … (izterjav*|računovod*|zunanje izvajanje|nepovratn*|sledenj* vozil*)',
      '(ste zainteresirani|bi bili zainteresirani) … (izterjav*|računovod*|zunanje izvajanje|nepovratn*|sledenj* vozil*)',
      '(vas zanima|vas zanimajo|bi vas zanimal*|ste zainteresirani|bi bili zainteresirani) … (več strank|nove stranke|novih strank|tuje delavce)',
      '(bi vas zanimala|razmišljate|ste razmišljali|iščete|potrebujete) … (izterjav*|računovod*|zunanje izvajanje|nepovratn*|sledenj* vozil*)',
      '(bi vas zanimala|razmišljate|ste razmišljali|iščete|potrebujete) … (več strank|nove stranke|novih strank|tuje delavce)',
      '(rad bi|rada bi|radi bi|želel bi|želeli bi) (vam |vas |mi, da vam |)(predstavi*|ponudi*|seznani*) … (storit*|rešit*|sistem*|program*)',
      '(rad bi|rada bi|radi bi|želel bi|želeli bi) (vam |vas |mi, da vam |)(predstavi*|ponudi*|seznani*) … (platform*|možnost*|način*)',
      '(želimo|želim|dovolite|lahko) (vam |vas |mi, da vam |)(predstavi*|ponudi*|seznani*) … (storit*|rešit*|sistem*|program*|platform*|možnost*|način*)',
      '(pomagamo|pomagali smo|pomagam|podpiramo) (slovenskim |malim |vam |proizvodnim |mnogim |)(podjetj*|proizvajal*|izvoznik*|trgovin*|družb*|delodajal*)',
      '(pomagamo|pomagali smo|pomagam|podpiramo) (slovenskim |malim |vam |proizvodnim |mnogim |)(znižati|najti|pridobiti|prihraniti|povečati)',
      '(ukvarjamo se|ukvarjam se|specializirani smo) (z|s|za|v) … (izterjav*|računovod*|zaposlovanj*|prevajal*|zunanj*|nepovratn*)',
      '(smo specializirani|naše podjetje se ukvarja) (z|s|za|v) … (izterjav*|računovod*|zaposlovanj*|prevajal*|zunanj*|nepovratn*)',
      '(ukvarjamo se|ukvarjam se|specializirani smo) (z|s|za|v) … (marketing*|trženj*|svetovanj*|sledenj*|optimizacij*|posredovanj*)',
      '(smo specializirani|naše podjetje se ukvarja) (z|s|za|v) … (marketing*|trženj*|svetovanj*|sledenj*|optimizacij*|posredovanj*)',
      '(znižate|prihranite|zmanjšate|znižali boste|prihranili boste|vam znižamo|vam prihrani*) … (strošk*|energij*|elektrik*|goriv*|račun*|davk*)',
      '(izterjamo|izterjujemo|postavimo|postavljamo|pripravimo|prevajamo|izvajamo) … (terjatev|terjatve|dolg*|sončn* elektrarn*|vlog* za)',
      '(izterjamo|izterjujemo|postavimo|postavljamo|pripravimo|prevajamo|izvajamo) … (razpis*|prevod*|izobraževanj*|usposabljanj*)',
      '(naš|naša|naše) (računovodski |prevajalski |kadrovsk* |)(podjetje|agencija|servis|ekipa) (vam |)(ponuja|nudi|zagotavlja|pomaga|izvaja)',
      '(naš|naša|naše) (računovodski |prevajalski |kadrovsk* |)(družba|zavod|center) (vam |)(ponuja|nudi|zagotavlja|pomaga|izvaja)',
      '(z veseljem|rade volje) (vam |)(predstavi*|pokaže*|razloži*|svetuje*|pripravimo brezplač*)',
      '(podjetjem|izvoznikom|trgovcem) pomagamo',
      '(izterjamo|izterjujemo) … (račun*|terjat*|dolg*)',
      '(zagotavljamo|nudimo|ponujamo|posredujemo) (varilce|voznike|delavce|kader|tujo delovno silo)',
      '(z veseljem|radi|lahko|rade volje) (vam |)(pripravimo|pošljemo|izdelamo) … (ponudb*|kalkulacij*|izračun*)',
    ],
    'software-offer': [
      '(ponujamo|nudimo|predstavi*|razvili smo|razvijamo|uvajamo|vam ponudi*) … (programsk* oprem*|informacijsk* sistem*|gps|sledenj* vozil*|crm|erp)',
      '(ponujamo|nudimo|predstavi*|razvili smo|razvijamo|uvajamo|vam ponudi*) … (gostovanj*|mobiln* aplikacij*|klepetaln*)',
      '(ponujamo|nudimo|predstavi*|razvili smo|razvijamo|uvajamo|vam ponudi*) … (umetn* inteligenc*|digitalizacij*|oblačn*)',
      '(naš|naša|naše) (sistem|platforma|orodje|program|aplikacija|rešitev) … (omogoča|pomaga|avtomatizira|zniža|prihrani|poenostavi)',
    ],
    'marketing-offer': [
      '(nove stranke|novih strank|več strank|več povpraševanj) … (splet*|google*|facebook*|oglaš*|kampanj*|za vas|vam|mesečno|pomaga*)',
      '(več naročil|novih kupcev|nove kupce) … (splet*|google*|facebook*|oglaš*|kampanj*|za vas|vam|mesečno|pomaga*)',
      '(vodenj*|upravljanj*|priprav*) (google|facebook|spletn*|oglasn*|družbenih omrežij|družabnih omrežij) … (oglas*|kampanj*|vam|vaš*|paket*|ponuj*|nudimo)',
    ],
    'vague-matter': [
      '(pomembn*|nujn*|zaupn*|zasebn*|osebn*|donosn*) (zadev*|predlog*|sporočil*|ponudb*|informacij*) … (za vas|zate|z vami|s teboj|pogovori*|zaupa*|deli*)',
      '(poslovn*|naložben*|investicijsk*|finančn*) (predlog*|priložnost*) … (za vas|zate|obojestransk*|odgovor*|podrobnost*|milijon*|zaupn*)',
      '(odgovorite|pišite|odpišite|javite se|kontaktirajte) … (zasebn*|osebn*) (e-pošt*|e-naslov*|naslov*|email*|mail*)',
      '(več|vse|ostale) (podrobnosti|informacij*) … (ko odgovorite|ko boste odgovorili|po vašem odgovoru|ko mi odgovorite|ko odgovoriš)',
    ],
    'prize-win': [
      '(čestitamo|čestitke) … (dobitnik*|zadeli|zadel|nagrad* igr*|izžreban*|osvojil*)',
      '(zadeli ste|osvojili ste|bili ste izžreban*|vaš e-naslov je bil izžreban) … (nagrad*|loterij*|iphone*|bon|milijon*|evr*)',
    ],
    'investment-talk': [
      '(vložiti|investir*|financir*|vlagati) … (v vaše podjetje|v vaši državi|v vašo družbo|v vaš projekt|vašega projekta|v vaši deželi)',
      '(moja stranka|naša stranka|moj klient|naši vlagatelji|vlagatelj*|investitor*) … (želi*|išče*|priprav*) … (vlož*|vlaga*|invest*|financir*)',
    ],
  },
} as const satisfies PhrasePack
