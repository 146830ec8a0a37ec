import type { PhrasePack } from '../../concepts'

/** Slovak: what promoters, swindlers and collectors write. */
export const skRisk = {
  language: 'sk',
  phrases: {
    urgency: ['(čo najskôr|obratom|okamžite|súrne|urgentne|ešte dnes)', ],

    // Fraud.
    'card-question': [
      '(akceptujete|prijímate|beriete|akceptuje) … (kart*|visa|mastercard)',
      '(platba|platiť|zaplatiť|úhrada|platbu) (vopred |)(kreditn* |platobn* |bankov* |)kartou',
    ],
    'own-shipper': [
      '(prevezme|prevezmú|vyzdvihne) (si |) (ho |tovar |)(môj|náš) (špeditér*|dopravc*|prepravc*|kuriér*|agent*)',
      '(môj|náš|moja|naša|vlastný|súkromný) (dopravc*|prepravc*|kuriér*|špeditér*) … (vyzdvihn*|príde|prevezm*|prevziať|zoberie|kontakt*|ozve)',
      '(vyzdvihn*|prevezm*) (tovar |ho |)(môj|náš) (dopravc*|prepravc*|kuriér*|agent*|špeditér*)',
    ],
    'third-party-charge': [
      '(rozdiel|zvyš*|prebytok) … (pošlite|preveďte|previesť|zaplaťte|odovzdajte|preposl*) … (agent*|dopravc*|prepravc*|kuriér*|špeditér*)',
      '(pošlite|poslať|uhraď*|uhradiť) … (dopravc*|prepravc*|kuriér*|agent*) … (rozdiel|zvyš*|western|hotovos*|za mňa|v mojom mene)',
      '(zaplať*|zaplatiť|previe*|previesť|pošlite|poslať|uhraď*|uhradiť) … (dopravc*|prepravc*|kuriér*|agent*) … (z mojej karty|kart*|proviz*)',
    ],
    overpayment: [
      '(preplat*|rozdiel|zvyšok|zvyšnú sumu|prebytok) … (vráťte|vrátite|pošlite|poslať späť|preposl*|prevedie*|previesť)',
    ],
    cheque: ['(bankov*|certifikovan*|pokladničn*|cestovn*) šek*', ],
    'bank-change': [
      '(zmen*|aktualiz*) … (bankov* účt*|čísl* účtu|bankov* spojen*|bankov* údaj*|iban*)',
      '(platb*|uhra*|prevod*|platiť) … (na nový účet|na iný účet|na nové číslo)',
      '(starý|pôvodný|doterajší) účet … (audit*|blokovan*|nepouží*|zablok*|nie je|zrušen*)',
    ],
    'any-goods': [
      '(akýkoľvek|akákoľvek|akékoľvek|ľubovoľn*|hocijak*|hocak*|ktorýkoľvek) (model*|značk*|produkt*|tovar*|farb*|typ*|druh*)',
    ],
    'credit-terms': [
      '(30|45|60|90|120)( |-)(dní|dňov*|dňovou) (splatnosť*|od dodania|od fakturácie|po dodaní|od vystavenia)',
    ],
    'fund-transfer': [
      '(previesť|prevod|presun*|transfer) … (finančn* prostriedk*|fond*|sum*|peniaze|peňazí|milión*) … (váš účet|vašu krajin*|vašej krajin*)',
      '(milión*|mil.) (americk* |)(dolár*|eur*|usd|libier) … (banka|banke|účet|účt*|previesť|prevod*|zomr*|dedič*|invest*|podiel|percent*)',
      '(suma|sumu|sumy|fond*|vklad) … (milión*) … (dolár*|eur*|usd|libier)', '(percent|%) … (pre vás|z tejto sumy|z celkovej sumy|za pomoc|za vašu pomoc)',
    ],
    inheritance: [
      '(zosnul*|zomrel*|nebohý|nebohého) (klient*|manžel*|zákazn*|otec|otca)',
      '(dedičstv*|závet*|pozostalos*) … (milión*|fond*|peňaz*|peniaz*|bank*|sum*|právnik*|nárok*)', '(zomrel*) … (bez (dediča|dedičov|závetu|príbuzných))',
    ],
    'prize-win': [
      '(gratulujeme|blahoželáme|gratulácia) … (vyhr*|výhr*|výher*|víťaz*|vyžrebov*)',
    ],
    donation: [
      '(darovať|venovať|odkázať|dar|donác*) … (majetok|milión*|moje peniaze|bohatstv*|imanie)',
      '(na charitu|na charitatívne účely|pre siroty) … (fond*|peniaz*|milión*|majetok|sum*|venova*|darova*)',
    ],
    secrecy: [
      '(zachov*|udrž*) … (v tajnosti|dôvernosť|diskrétnosť|mlčanlivosť o tejto)',
    ],
    'trust-plea': [
      '(čestn*|dôveryhodn*|spoľahliv*|úprimn*) (osob*|človek*|partner*|cudzin*) … (fond*|peniaz*|prostriedk*|previesť|invest*|pomô*|zahranič*|zverí*)',
    ],
    'advance-fee': [
      '(registračn*|notársk*|administratívn*|aktivačn*|manipulačn*) (poplat*) … (vopred|uhrad*|zaplat*|previesť|vrát*|zmluv*|uvoľn*)',
    ],
    'tender-award': [
      '(vaša (firma|spoločnosť)) … (vybran*|schválen*|vybrat*|zaradená) … (zákazk*|tender*|kontrakt*|dodávateľ*|projekt*|súťaž*)',
    ],
    'credential-ask': [
      '(overte|potvrďte|aktualizujte) (si |)(svoj |svoje |svoju |váš |vaše |vašu |)(účet|heslo|totožnosť|identit*|prihlasovacie|schránk*)',
      '(overiť|potvrdiť|aktualizovať) (si |)(svoj |svoje |svoju |váš |vaše |vašu |)(účet|heslo|totožnosť|identit*|prihlasovacie|schránk*)',
      '(prihláste|prihlásiť|prihlásenie) (sa |) … (e-mail*|hesl*|odkaz*|dokument*|účt*|schránk*|stiahn*)',
    ],
    'account-threat': [
      '(účet|schránk*|prístup|kont*|karta) … (bude|bol|bola|budú) (zablokovan*|pozastaven*|zrušen*|deaktivovan*|vymazan*|obmedzen*|uzavret*)',
      '(schránk*|úložisk*|kvót*) … (pln*|prekročen*|vyčerpan*|zaplnen*)',
    ],
    'parcel-lure': [
      '(balík*|zásielk*) … (pozastaven*|zadržan*|čaká|nebol* doručen*|nemohl* byť|nebolo možné) … (adres*|poplat*|potvrď*|odkaz*|klik*|colný poplatok|doplat*)',
      '(potvrďte|aktualizujte) (svoju |vašu |)adresu … (balík*|odkaz*|zásielk*|klik*)',
      '(uhraďte|zaplaťte|doplaťte) … (doruč*|coln*|doprav*|poplat*) … (balík*|zásielk*|odkaz*|klik*)',
    ],
    'deadline-threat': [
      '(24|48|72|12) hodín … (inak|bude|zablok*|vymaz*|zruš*|vrát*|strat*)',
      '(v opačnom prípade|inak) … (zablokovan*|vymazan*|zrušen*|účet|stratíte|vráten*|pozastaven*)',
    ],
    'dear-friend': ['(drah*|mil*|vážen*) (priateľ|priatelia|priateľu|priateľka|v kristovi)'],
    'sad-story': [
      '(mám|trpím|zomieram|diagnostikova*|umieram) … (rakovin*|smrteľn*|nevyliečiteľn*|chorob*)', '(lekári) … (mesiace života|týždne života|dávajú|zostáva)',
    ],
    'religious-appeal': ['(boh|pán|nech) (vás|ťa|vám|vás boh) (žehnaj*|požehn*|odmen*|bude s vami)', ],
    'contact-details-ask': [
      '(napíšte|pošlite|dajte|oznámte) (mi |) … (vaše meno|celé meno|vaše telefónne|telefónne číslo|mobilné číslo|číslo mobilu|číslo na mobil)',
    ],
    'price-no-object': [
      '(na cene|na peniazoch) nezáleží',
    ],
    'invitation-letter': ['(pozývac* list*|pozývac* dopis*|obchodn* víz*)', '(pozvan*|pozývac*) … (víz*|veľvyslanectv*|ambasád*|konzulát*)'],
    extortion: [
      '(hackol*|napadol*|mám prístup|získal* prístup) … (tvoj*|vaš*) (zariaden*|počítač*|webkamer*|e-mail*|účt*)',
    ],
    'credit-boast': [
      '(bonita|referencie) … (výborn*|vynikajúc*|na požiadanie|bankov*|doložíme)',
    ],
    'third-party-delivery': [
      '(dočasn*|prenajat*|extern*) (sklad*)', '(adres*) … (pošleme|oznámime|upresníme|zašleme) neskôr',
    ],

    // Spam.
    'bulk-greeting': [
      '(vážený|vážená|milý|drahý) (zákazník|klient|používateľ|príjemca|majiteľ*|podnikateľ*|užívateľ*)',
    ],
    'call-to-click': [
      '(klikn*|kliknut*) … (tu|sem|odkaz*|link*|tlačidl*|nižšie)', '(zaplaťte|prihláste|potvrďte|otvorte|uhraďte|zadajte) … (odkaz*|linku|link)',
      '(navštívte|zaregistrujte sa|registrujte sa|stiahnite si) (našu|náš|nás|ešte dnes|teraz|tu|zdarma|zadarmo|na)',
    ],
    'seo-offer': [
      '(seo) (optimaliz*|služb*|audit*|analýz*|balík*|agentúr*|odborní*|expert*)',
      '(prv* (stran*|stránk*|miest*|pozíci*)|top 10|top10|vyššie pozície) … (google|vyhľadáv*)',
      '(spätn* odkaz*|linkbuilding)',
    ],
    'web-design-offer': [
      '(tvorb*|vytvár*|vytvorím*|redizajn*) (moderných |modernú |novú |vám |vašu |vašej |profesionálnych |)(web|webu|webov|webov* strán*|webstrán*)',
      '(nový|moderný|novú|modernú) (web|webstránk*|webov* stránk*|e-shop) (pre vás|za|už od|na mieru|pre vašu)',
    ],
    'contact-list-offer': [
      '(ponúkame|predáme|predávame) … (databáz*|zoznam*) … (kontakt*|firiem|e-mail*)',
    ],
    'loan-offer': [
      '(ponúkame|ponúkam|poskytujeme|poskytujem) … (pôžičk*|úver*|financovani*)', '(potrebujete|hľadáte) … (pôžičk*|úver|peniaze rýchlo|financovani*)',
      '(pôžičk*|úver*) … (úrok*|bez ručiteľ*|bez registr*|ihneď|rýchlo|na čokoľvek|3%|2%|3 %|2 %)',
    ],
    gambling: ['(online kasín*|online casin*|kasíno bonus|stávkov* kancelári*|výherné automaty|voľn* zatočen*|zatočenia zdarma|free spiny|vstupný bonus)'],
    'crypto-promotion': [
      '(invest*|zarob*|zaráb*|zisk*|obchodov*) … (bitcoin*|kryptomen*|krypto|usdt|forex)',
      '(garantovan*|denn*|zaručen*|pasívn*) (zisk*|príjem|príjm*|výnos*|zárob*)', '(bitcoin*|kryptomen*) … (zisk*|zarob*|zaráb*|výnos*|investíc*|platform*)',
    ],
    'supplier-pitch': [
      '(naše (hlavné |)(produkty|výrobky) (sú|zahŕňajú)|v našej ponuke nájdete|naše ceny sú)',
      '(ponúkame|dodávame) (vám |) … (konkurencieschopn*|výhodn*|najlepš*|bezkonkurenčn*|výrobn*) cen*',
    ],
    'freight-offer': [
      '(sme|naša) (špedičn*|prepravn*|dopravn*|logistick*) (firm*|spoločnos*)',
      '(ponúkame|zabezpečujeme|poskytujeme) … (prepravu (tovaru|kontajnerov)|medzinárodn* preprav*|špedičn* služb*)',
    ],
    unsubscribe: [
      '(odhlás*|odhlásiť|odhlásenie) (sa |) … (odber*|newsletter*|správ*|zoznam*|mailov*|klik*)',
      '(neželáte|neprajete|nechcete) (si |) … (dostávať|zasielan*|ďalšie)',
    ],
    'website-found': [
      '(všimol som si|všimli sme si|zistili sme|narazil som|narazili sme) … (vaš* (strán*|web*|e-shop*|firm*))',
    ],
    'meeting-push': [
      '(dohodnúť|naplánovať|dohodneme) (si |)(krátky |krátke |nezáväzn* |)(hovor|telefonát|stretnutie|call|konzultác*)',
    ],
    'job-matter': [
      '(uchádzam|uchádzať) sa o',
      '(príloh*|posielam|zasielam|priklad*) … (životopis|motivačn* list)',
    ],

    // Spying and collecting.
    'cost-breakdown-ask': [
      '(rozpis*|kalkulác*|štruktúr*|rozklad*) (výrobn* |)(nákladov|ceny na materiál|vašich nákladov)',
      '(koľko) (platíte|vás stojí|vás vyjde) (za |)(materiál*|surovin*|práca|výroba|granulát*|komponent*|prác*)',
    ],
    'supplier-ask': [
      '(kto) (vám |je vaš* |)(dodáva|dodávateľ*) … (materiál*|surovin*|komponent*|diel*|vám|motor*|?)',
      '(kde|od koho|odkiaľ) (nakupujete|kupujete|beriete|dovážate|odoberáte)',
    ],
    'customers-ask': [
      '(zoznam|mená|kontakty|názvy) (vašich |)(zákazníkov|odberateľov|klientov|distribútorov)',
      '(kto sú|ktorí sú) (vaši |)(najväčší |hlavní |ďalší |)(zákazníci|odberatelia|klienti)',
      '(komu|pre koho|pre aké značky|ktorým firmám) (dodávate|predávate|vyrábate|vyvážate|exportujete)',
    ],
    'process-ask': [
      '(ako|akým spôsobom) (presne |)(vyrábate|prebieha výroba|sa vyrába)',
      '(aké|koľko) (stroje|strojov|zariadenia|technológiu) (používate|máte)',
    ],
    'capacity-ask': [
      '(ročný|váš) obrat', '(výrobn*|mesačn* výrobn*|ročn*) (kapacit*) … (mesač*|ročn*|vaš*|?|závod*|liniek)',
      '(koľko) (zamestnancov|pracovníkov|výrobných liniek|liniek|zmien) (máte|pracuje|zamestnáva*)',
    ],
    'no-purchase': [
      '(nejde|nejedná sa) o (dopyt|objednávku|nákup|záväz*)',
      '(nejde o|nie je to) (dopyt|objednávku|záväzný dopyt|nákup)', '(vzorky|ponuku|cenovú ponuku) nepotrebujem*',
    ],
    'survey-talk': [
      '(diplomov*|bakalársk*|dizertačn*|seminárn*) prác*', '(študent*|študujem|doktorand*) … (univerzit*|fakult*|ekonomick*|škol*)',
    ],
    'identity-withheld': [
      '(meno|názov|identitu) … (nemôžeme|nemôžem|nesmieme) (uviesť|prezradiť|zverejniť|oznámiť)',
    ],
  },
} as const satisfies PhrasePack
