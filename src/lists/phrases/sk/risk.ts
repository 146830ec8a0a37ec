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
      '(vyhrali ste|vyhral ste|boli ste vyžrebovan*) … (výhr*|iphone*|poukaz*|lotéri*|dolár*|milión*|eur*|súťaž*)',
      '(váš e-mail bol vybran*|vaša adresa bola vyžrebovan*) … (výhr*|iphone*|poukaz*|lotéri*|dolár*|milión*|eur*|súťaž*)',
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
      '(klikn*|prihlá*|odkaz*) … (aktualiz*|overt*|overi*|navýš*|obnov*|zachov*|predĺž*) … (schránk*|účtu|účet|hesl*|kvót*|prístup*)',
      '(aktualiz*|overt*|overi*|navýš*|obnov*|zachov*|predĺž*) … (schránk*|účet|účtu|hesl*|kvót*|prístup*) … (klikn*|odkaz*)',
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
      '(požičiame|požičiavame|poskytneme) … (milión*|eur|úver*|pôžičk*|tisíc*)',
    ],
    gambling: ['(online kasín*|online casin*|kasíno bonus|stávkov* kancelári*|výherné automaty|voľn* zatočen*|zatočenia zdarma|free spiny|vstupný bonus)'],
    'crypto-promotion': [
      '(invest*|zarob*|zaráb*|zisk*|obchodov*) … (bitcoin*|kryptomen*|krypto|usdt|forex)',
      '(garantovan*|denn*|zaručen*|pasívn*) (zisk*|príjem|príjm*|výnos*|zárob*)', '(bitcoin*|kryptomen*) … (zisk*|zarob*|zaráb*|výnos*|investíc*|platform*)',
    ],
    'supplier-pitch': [
      '(naše (hlavné |)(produkty|výrobky) (sú|zahŕňajú)|v našej ponuke nájdete|naše ceny sú)',
      '(ponúkame|dodávame) (vám |) … (konkurencieschopn*|výhodn*|najlepš*|bezkonkurenčn*|výrobn*) cen*',
      '(ponúkame|ponúkam|vám ponúknuť|vám ponúkol*) … (obrábani*|cnc|odliat*|sústruž*|frézov*|zváran*|kovov* diel*|laserov*)',
      '(vám ponúkli|zabezpečíme|vyrobíme pre vás|vyrábame pre) … (obrábani*|cnc|odliat*|sústruž*|frézov*|zváran*|kovov* diel*|laserov*)',
      '(ponúkame|ponúkam|vám ponúknuť|vám ponúkol*|vám ponúkli|zabezpečíme|vyrobíme pre vás|vyrábame pre) … (výlisk*|vstrek*|zákazkov* výrob*|kooperáci*)',
      '(ponúkame|ponúkam|vám ponúknuť|vám ponúkol*) … (plechov*|oceľov* konštrukci*|montovan* hal*|oceľov* hal*)',
      '(vám ponúkli|zabezpečíme|vyrobíme pre vás|vyrábame pre) … (plechov*|oceľov* konštrukci*|montovan* hal*|oceľov* hal*)',
      '(máme|disponujeme|ponúkame) … voľn* (výrobn* |strojn* |)kapacit*',
      '(hľadáme) (nových |ďalších |stálych |)(odberateľov|zákazky|obchodných partnerov pre naš*|distribútorov pre naš*|predajcov naš*)',
      '(zlieváreň|kovovýroba|obrobňa|nástrojáreň|strojáreň|lisovňa) … (ponúka|ponúkame|vyrába pre|dodáva)',
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
    'service-pitch': [
      '(ponúkame|ponúkam|poskytujeme|poskytujem|zabezpečujeme) … (fotovolt*|solárn* elektr*|tepeln* čerpad*|stravn* lístk*|gastrolístk*|benefit*|školeni*)',
      '(zabezpečíme|vám ponúknuť|ponúknuť vám|vám ponúkol*|vám ponúkli) … (fotovolt*|solárn* elektr*|tepeln* čerpad*|stravn* lístk*)',
      '(zabezpečíme|vám ponúknuť|ponúknuť vám|vám ponúkol*|vám ponúkli) … (gastrolístk*|benefit*|školeni*)',
      '(ponúkame|ponúkam|poskytujeme|poskytujem|zabezpečujeme) … (kurz*|vymáhani*|účtovn*|prekladateľsk*|tlmočen*|dotáci*|eurofond*)',
      '(zabezpečíme|vám ponúknuť|ponúknuť vám|vám ponúkol*|vám ponúkli) … (kurz*|vymáhani*|účtovn*|prekladateľsk*|tlmočen*|dotáci*|eurofond*)',
      '(ponúkame|ponúkam|poskytujeme|poskytujem|zabezpečujeme) … (faktoring*|poisteni*|nábor*|pracovník*|zvárač*|outsourc*|upratov*)',
      '(zabezpečíme|vám ponúknuť|ponúknuť vám|vám ponúkol*|vám ponúkli) … (faktoring*|poisteni*|nábor*|pracovník*|zvárač*|outsourc*|upratov*)',
      '(ponúkame|ponúkam|poskytujeme|poskytujem|zabezpečujeme) … (podlah*|rekonštrukci*|certifikáci*|patent*|poradenstv*|bozp|personál*)',
      '(zabezpečíme|vám ponúknuť|ponúknuť vám|vám ponúkol*|vám ponúkli) … (podlah*|rekonštrukci*|certifikáci*|patent*|poradenstv*|bozp|personál*)',
      '(zaujíma vás|zaujímalo by vás|mali by ste záujem|mal by ste záujem|máte záujem) … (úspor*|zníženi*|znížiť|ušetriť|fotovolt*|benefit*|školeni*|dotáci*)',
      '(nemali by ste záujem|uvažujete|uvažovali ste|premýšľali ste|hľadáte) … (úspor*|zníženi*|znížiť|ušetriť|fotovolt*|benefit*|školeni*|dotáci*)',
      '(zaujíma vás|zaujímalo by vás|mali by ste záujem|mal by ste záujem|máte záujem) … (vymáhani*|účtovn*|nábor*|outsourc*)',
      '(zaujíma vás|zaujímalo by vás|mali by ste záujem|mal by ste záujem|máte záujem) … (monitoring*|nových zákazník*|viac zákazník*|zahraničn* pracovník*)',
      '(nemali by ste záujem|uvažujete|uvažovali ste|premýšľali ste|hľadáte) … (vymáhani*|účtovn*|nábor*|outsourc*)',
      '(nemali by ste záujem|uvažujete|uvažovali ste|premýšľali ste|hľadáte) … (monitoring*|nových zákazník*|viac zákazník*|zahraničn* pracovník*)',
      '(rád by som|rada by som|radi by sme) (vám |vás |)(predstavi*|ponúkn*|ponúkol|ponúkli) … (služb*|služieb|riešeni*|systém*|spôsob*)',
      '(rád by som|rada by som|radi by sme) (vám |vás |)(ponúkla|oboznámi*|oslovi*) … (služb*|služieb|riešeni*|systém*|spôsob*)',
      '(chcel by som|chcela by som|chceli by sme) (vám |vás |)(predstavi*|ponúkn*|ponúkol|ponúkli) … (služb*|služieb|riešeni*|systém*|spôsob*)',
      '(chcel by som|chcela by som|chceli by sme) (vám |vás |)(ponúkla|oboznámi*|oslovi*) … (služb*|služieb|riešeni*|systém*|spôsob*)',
      '(rád by som|rada by som|radi by sme) (vám |vás |)(predstavi*|ponúkn*|ponúkol|ponúkli) … (program*|platform*|nástroj*|možnos*)',
      '(rád by som|rada by som|radi by sme) (vám |vás |)(ponúkla|oboznámi*|oslovi*) … (program*|platform*|nástroj*|možnos*)',
      '(chcel by som|chcela by som|chceli by sme) (vám |vás |)(predstavi*|ponúkn*|ponúkol|ponúkli) … (program*|platform*|nástroj*|možnos*)',
      '(chcel by som|chcela by som|chceli by sme) (vám |vás |)(ponúkla|oboznámi*|oslovi*) … (program*|platform*|nástroj*|možnos*)',
      '(dovoľujem si|dovoľte mi|dovoľujeme si|môžem|môžeme) (vám |vás |)(predstavi*|ponúkn*|ponúkol|ponúkli) … (služb*|služieb|riešeni*|systém*|spôsob*)',
      '(dovoľujem si|dovoľte mi|dovoľujeme si|môžem|môžeme) (vám |vás |)(ponúkla|oboznámi*|oslovi*) … (služb*|služieb|riešeni*|systém*|spôsob*)',
      '(dovoľujem si|dovoľte mi|dovoľujeme si|môžem|môžeme) (vám |vás |)(predstavi*|ponúkn*|ponúkol|ponúkli) … (program*|platform*|nástroj*|možnos*)',
      '(dovoľujem si|dovoľte mi|dovoľujeme si|môžem|môžeme) (vám |vás |)(ponúkla|oboznámi*|oslovi*) … (program*|platform*|nástroj*|možnos*)',
      '(pomáhame|pomôžeme|pomohli sme|pomáham) (slovenským |malým |vám |výrobným |stredným |)(firmám|podnik*|spoločnostiam|výrobcom|e-shopom|exportérom)',
      '(pomáhame|pomôžeme|pomohli sme|pomáham) (slovenským |malým |vám |výrobným |stredným |)(zamestnávateľ*|znížiť|získať|nájsť|ušetriť|zvýšiť)',
      '(zaoberáme sa|zaoberám sa|špecializujeme sa|špecializujem sa|venujeme sa|venujem sa) … (vymáhani*|účtovn*|nábor*|prekladateľsk*|outsourc*|dotáci*)',
      '(zaoberáme sa|zaoberám sa|špecializujeme sa) … (eurofond*|marketing*|poradenstv*|optimalizáci*|reštrukturalizáci*|personál*)',
      '(špecializujem sa|venujeme sa|venujem sa) … (eurofond*|marketing*|poradenstv*|optimalizáci*|reštrukturalizáci*|personál*)',
      '(znížite|ušetríte|znížime vám|ušetríme vám) … (náklad*|energi*|elektrin*|pohonn*|účt*|mzd*|daň*|mesačne|ročne)',
      '(vám znížiť|vám ušetriť|znížiť vaše|vám ušetrí) … (náklad*|energi*|elektrin*|pohonn*|účt*|mzd*|daň*|mesačne|ročne)',
      '(vymáhame|vymôžeme|postavíme|staviame|navrhneme|inštalujeme|vypracujeme|vybavíme|dodáme) … (pohľadáv*|dlh*|neplatič*|fotovolt*|dotáci*)',
      '(vymáhame|vymôžeme|postavíme|staviame|navrhneme|inštalujeme|vypracujeme|vybavíme|dodáme) … (solárn*|eurofond*|žiadosti*|kvalifikovan* pracovník*)',
      '(naša|náš|naši|sme) … (agentúra|spoločnosť|firma|kancelária|tím|lektori) … (vám ponúka|ponúka vám|poskytuje|pomáha firm*)',
      '(naša|náš|naši|sme) … (agentúra|spoločnosť|firma|kancelária|tím|lektori) … (ponúka komplexn*|ponúka služb*|zabezpečuje firm*|zabezpečí vám)',
      '(rád|rada|radi) vám (všetko |to |viac |)(ukážem|ukážeme|predvediem|predvedieme|poradíme|zavolám|vypočítame|vysvetlím)',
      '(radi|rada|rád|môžeme|zadarmo|bezplatne) vám (vypracuj*|priprav*|zašle*|vypočít*|spracuj*|navrhne*) … (ponuk*|kalkuláci*|návrh*|analýz*|riešenie)',
      '(radi spracujeme|radi vypracujeme|radi pripravíme) … (ponuk*|kalkuláci*|návrh*)',
    ],
    'software-offer': [
      '(ponúkame|ponúkam|ponúknuť|ponúkli|predstavi*) … (softvér*|software*|informačn* systém*|gps|monitoring* vozid*|sledovani* vozid*|crm)',
      '(vyvíjame|vyvinuli sme|implementujeme|dodávame) … (softvér*|software*|informačn* systém*|gps|monitoring* vozid*|sledovani* vozid*|crm)',
      '(ponúkame|ponúkam|ponúknuť|ponúkli|predstavi*) … (erp|hosting*|mobiln* aplikáci*|chatbot*|umel* inteligenci*|cloudov*|digitalizáci*)',
      '(vyvíjame|vyvinuli sme|implementujeme|dodávame) … (erp|hosting*|mobiln* aplikáci*|chatbot*|umel* inteligenci*|cloudov*|digitalizáci*)',
      '(náš|naša|naše) (systém|platforma|nástroj|program|aplikácia|softvér) … (umožňuje|umožní|automatizuje|ušetrí|pomáha|uľahčí)',
      '(náš|naša|naše) (gps |)(systém|platforma|nástroj|program|aplikácia|monitoring) … (zvládne|ušetrí|šetrí|sleduje|zrýchli|zníži)',
    ],
    'marketing-offer': [
      '(získame|privedieme|prinesieme|nájdeme|zvýšime) (pre |)(vám|vás|vaše|vašej|vášmu) … (zákazník*|klient*|predaj*|tržb*|dopyt*|návštevnos*)',
      '(získate|získať|zvýšiť|priviesť) (pre |)(vám|vás|vaše|vašej|vášmu) … (zákazník*|klient*|predaj*|tržb*|dopyt*|návštevnos*)',
      '(ppc|online|internetov*|google ads|facebook*|sociáln* siet*) (kampan*|reklam*|marketing*) … (ponúk*|vám|správ*|zadarmo|balíč*|výsledk*|klient*)',
    ],
    'vague-matter': [
      '(dôležit*|naliehav*|súkromn*|dôvern*|osobn*|lukratívn*) (vec|záležitos*|návrh*|správ*|informáci*) … (pre vás|pre teba|s vami|s tebou)',
      '(dôležit*|naliehav*|súkromn*|dôvern*|osobn*|lukratívn*) (vec|záležitos*|návrh*|správ*|informáci*) … (prediskutovať|prebrať|zveriť)',
      '(obchodn*|investičn*|finančn*) (návrh*|príležitos*) … (pre vás|pre teba|prospešn*|obojstrann*|odpovedzte|odpíšte|podrobnost*|milión*|dôvern*)',
      '(odpovedzte|napíšte|odpíšte|kontaktujte ma|ozvite sa|odpoveď) … (súkromn*|osobn*) (e-mail*|email*|adres*|schránk*)',
      '(viac|bližšie|ďalšie|všetky) (podrobnost*|informáci*|detail*) … (keď odpoviete|akonáhle odpoviete|keď mi odpoviete|po tvojej odpovedi|keď odpíšete)',
    ],
    'investment-talk': [
      '(investovať|investíci*|financovať) … (do vašej firmy|do vašej spoločnosti|vo vašej krajine|do vášho podnik*|vášho projektu|vašej spoločnosti)',
      '(môj|náš|naši|moji|zahraniční) (klient*|investor*|mandant*) … (chce|chcú|hľadá|hľadajú|má záujem|majú záujem|ochotn*) … (invest*|financov*)',
    ],
  },
} as const satisfies PhrasePack
