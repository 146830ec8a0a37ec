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
    ],
    'account-threat': [
      '(nabiralnik*|predal*|prostor*|kvot*) … (poln|skoraj poln|prekoračen*|presežen*|zapolnjen*)',
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
  },
} as const satisfies PhrasePack
