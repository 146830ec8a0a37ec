import type { PhrasePack } from '../../concepts'
import { skRisk } from './risk'

/** Slovak: what buyers and customers with an order say, and the risks of the language. */
export const skCore = {
  language: 'sk',
  phrases: {
    ...skRisk.phrases,
    'price-ask': [
      '(dostať|pošlete|pošlite|vieme|môžete) … cenovk*',
      '(koľko|kolko) (stojí|stoja|by stál|by stála|by stálo|by stáli|vychádza|by vyšiel|by vyšla|by vyšlo|bude stáť|to stojí|účtujete|si pýtate)',
      '(aká|jaká) (je|bude|by bola) (vaša |celková |jednotková |konečná |orientačná |aktuálna |)cena',
      '(prosím|prosíme|poprosím|zaujíma*|pošlite|pošlete|zašlite|napíšte|uveďte) … (cenu|ceny|cena|cenník)',
      '(cena|cenu|ceny) (za kus|za ks|za tonu|za meter|za m2|za balenie|bez dph|s dph|vrátane dopravy|s dopravou|pri odbere|pri množstve|na|pre|od)',
      '(jednotkov*|veľkoobchodn*|nákupn*|orientačn*) cen*',
    ],
    'quotation-ask': [
      '(cenovú|cenová|cenovej|cenové) (ponuku|ponuka|ponuky)',
      '(prosím*|poprosím*|žiadam*|pošlite|zašlite|vypracuj*|vypracova*|poslať|zaslať|pripravte|pripraviť|dostať|uvítame) … (ponuku|ponuky|kalkuláci*|cp)',
      '(dopytujem*|nacen*|naceniť|nacenenie)',
    ],
    'catalogue-ask': [
      '(pošlite|poslať|zašlite|zaslať|máte|prosím|prosíme|poprosím|pozrieť) … (katalóg*|cenník*|prospekt*|brožúr*)',
    ],
    'sample-ask': [
      '(poslať|zaslať|pošlite|objednať|dostať|získať|poskytnúť|vyžiadať|máte|dodať) … (vzorku|vzorky|vzoriek)',
    ],
    'order-intent': [
      '(hodil*|zišl*|bude treba|budeme potrebovať) (by sa|by nám|by mi|nám) … (1*|2*|3*|4*|5*|6*|7*|8*|9*)', '(zobral*|vzal*|odobral*) by (som|sme)',
      '(chcem|chceme|chcel by|chcela by|chceli by|rád by|rada by) … (kúpiť|objednať|nakúpiť|kúpu|nákup*|zakúpiť|obstarať|odobrať|odoberať|dovážať)',
      '(radi by|plánujem*|potrebujem*|mám záujem|máme záujem) … (kúpiť|objednať|nakúpiť|kúpu|nákup*|zakúpiť|obstarať|odobrať|odoberať|dovážať)',
      '(objednávam|objednávame|záväzne objednáva*|naša objednávka|nová objednávka|v prílohe objednávk*|zasielame objednávk*)',
      '(potrebujem|potrebovali by sme|potrebujeme|potreboval by som) (1|2|3|4|5|6|7|8|9)*', '(objednať|kúpiť) (si |u vás |)(1|2|3|4|5|6|7|8|9)*',
    ],
    'trial-order': [
      '(skúšobn*|testovac*|prv*|pilotn*) (objednávk*|séri*|dodávk*|odber)',
    ],
    'availability-ask': [
      '(máte|mali by ste|bude|budú) … (skladom|na sklade|k dispozícii|v ponuke|dostupn*|na predaj)',
      '(predávate|vyrábate|dodávate|ponúkate|máte) (aj|také|taký|tento|tieto|niečo|ešte|k tomu|v)',
    ],
    'lead-time-ask': [
      '(do kedy|dokedy) (by ste|viete|vedeli|môžete|to)', '(dodac*|výrobn*) (lehot*|termín*|dob*|čas*)',
      '(termín|doba|čas|lehota) (dodania|výroby|doručenia|expedície)',
    ],
    'shipping-ask': [
      '(posielate|dorucujete|doručujete|zasielate) (aj |tiež |) (do|na)', '(koľko|kolko|aké) (je |stojí |by bolo |vychádza |) poštovné',
      '(vrátane|s|zabezpečujete|zabezpečíte|ponúkate) (dopravou|dopravy|dopravu|prepravu)',
    ],
    'payment-terms-ask': [
      '(platobn*) (podmien*|možnost*|metód*)',
    ],
    'minimum-order-ask': ['(minimáln*|najmenš*) (objednávk*|množstv*|odber*|počet|objednávacie)', ],
    'specification-ask': [
      '(viac|bližš*|podrobn*|ďalš*) (informáci*|detail*|údaj*) (o|k|ohľadom|ku)',
    ],
    'certificate-ask': [
      '(vyhlásenie|vyhlásenia|vyhlásením) o (zhode|parametroch)',
    ],
    'customisation-ask': [
      '(s logom|naše logo|naším logom|vlastné logo|vlastným logom|firemným logom|s potlačou|s naším názvom|logo na)',
      '(potlač*|gravírova*|vyšiť|vyšit*) … (log*|názv*|mena|textu|naš*)',
      '(na mieru|atypick* rozmer*|podľa výkresu|podľa našich výkresov|podľa nášho návrhu|vlastn* značk*)',
    ],
    'end-use': [
      '(pre|do|na) (našu|náš|našich|naše|nášho|našej|môj|moju|svoj|svoju|vlastnú) (predajň*|obchod*|projekt*|firm*|výrob*|reštaurác*)',
      '(otváram|otvárame|budujeme|staviame|zariaďujeme|rekonštruujeme)',
    ],
    'buyer-role': [
      '(sme|som|ako) (malý |malá |malé |menšia |menší |stredná |rodinn* |slovensk* |slovenský |)(inštalat*|živnostn*|predajňa|firma|spoločnosť)',
    ],
    'company-introduction': [
      '(naša|naše) (firma|spoločnosť|predajne|družstvo) (sa|je|má|pôsobí|bola|prevádzkuje|dodáva|vznikla|predáva)',
    ],
    'agency-ask': [
      '(zastupova*) (vašu|vaše|vás|značk*)',
    ],
    'target-price': ['(náš rozpočet|rozpočet je|maximálna cena|rozpočet do)', ],
    'need-by': [
      '(najneskôr|nejneskôr) (do|k|v)', '(potrebujem*|dodať|dodan*|doručiť|doručen*|termín) … (do konca|do začiatku|najneskôr|do (1|2|3)*|v priebehu)',
      '(lehota|termín) (na |)(predkladan*|doručen* ponú*|predlož*)',
    ],
    'visit-proposal': [
      '(stretn*) … (na veľtrhu|na výstave|v nitre|u vás|osobne)',
    ],
    'not-as-described': [
      '(objednal*) … (prišl* mi|prišiel mi|dostal* som|poslali ste|prišli mi)',
    ],
    damaged: [
      '(prišlo|prišiel|prišla|prišli|dorazil*|dostali|tovar*) … (poškoden*|rozbit*|zlomen*|mokr*|prasknut*|zhrdzaven*|hrdzav*)',
      '(zásielk*|balík*|krabic*|dlaždic*|palet*|kus*|sklo) … (poškoden*|rozbit*|zlomen*|mokr*|prasknut*|zhrdzaven*|hrdzav*)',
      '(poškoden*) (pri preprave|počas prepravy|pri doprave|tovar*|zásielk*|obal*)',
    ],
    short: [
      '(chýba|chýbajú|chýbalo|chýbali|chybaju) (nám |mi |v |ešte |tam |)(1|2|3|4|5|6|7|8|9|ks|kus*|krab*|diel*|časť|dodávk*)*',
    ],
    'refund-ask': [
      '(vrátiť|vráťte|vrátenie|vrátili|vrátite) (mi |nám |) (peniaze|peňazí|platbu|platby|sumu|zálohu|zálohy)',
      '(refundác*|dobropis*)',
      '(stiahl*|strhl*|účtova*|zaplatil*) … (dvakrát|dva krát|duplicitne)',
    ],
    'return-ask': [
      '(chcem|chceme|môžem|dá sa) (ich|ju|ho|to) (vymeniť|vrátiť|reklamovať)',
      '(vrátiť|vrátenie|vymeniť|výmen*|reklamovať) (tovar*|objednan*|výrobok|výrobku|produkt*|kus*|balík*|za in*|zásielk*|celú|ho|ich)',
    ],
    'repair-ask': [
      '(náhradn*) (diel*|súčiast*)',
      '(nefunguje|nefungujú|prestal* fungovať|nejde zapnúť|nezapne|nekúri|nechladí|pokazil*|pokazen*|vadn*|chybov* kód|hlási chybu|chybové hlásenie|kód chyby)',
      '(v záruke|záručn* oprav*|záručn* servis*|opravu|servisného technika|servisný technik|servis pre)',
    ],
    'usage-ask': [
      '(návod*) (na |k )(použi*|obsluh*|montáž*|inštalác*|stroju|údržb*|zariadeni*)',
      '(ako) (sa |)(nastaviť|nastavuje|používa*|namontova*|zapoji*|inštalova*|vyčist*|čistí|udržiava*|zložiť|mazať|resetova*)',
    ],
    'shipping-status': [
      'kde (je|sa nachádza|zostal*|sú) (moja|moje|môj|naša|naše|náš|tá|ten) (objednávk*|zásielk*|kontajner*|tovar*|balík*|dodávk*)',
      '(číslo zásielky|sledovanie zásielky|sledovacie číslo|stav objednávky|stav zásielky|číslo kontajnera)',
      'kedy (mi |nám |)(dorazí|príde|pošlete|odošlete|odíde|doručíte|expedujete)',
    ],
    'customs-matter': [
      '(coln*) (vyhláseni*|sadzb*|poplat*|konani*|odbaven*|správ*|kód*|zástupc*|úrad*|deklarác*|dokument*)',
    ],
    'documents-matter': [
      '(nákladn*|dodac*|baliac*) list*', '(osvedčen*|potvrden*) o pôvode',
      '(obchodn* faktúr*|prepravn* doklad*|originál* dokument*|originály dokladov|konosament*|sprievodn* doklad*|eur.1)',
    ],
    'order-change': [
      '(zmeniť|upraviť|zrušiť|stornovať|doplniť|navýšiť|znížiť|zmenu|zrušenie|storno|zmena) … (objednávk*|objednávok|adres* doručenia|dodaciu adresu|množstv*)',
    ],
    'payment-matter': [
      '(doklad*|potvrden*) o (platbe|úhrade|zaplatení)',
      '(zaplatili sme|uhradili sme|zaplatil som|platba bola|platbu sme|platba odišla|úhrad* faktúr*|doplatok|zostatok platby|neuhraden* faktúr*)',
      '(bankov* spojen*|číslo účtu|variabiln* symbol*)',
    ],
    'follow-up': [
      '(dostali|obdržali|čítali|videli) ste (môj|moju|náš|našu|moje) (mail|e-mail|email|správu|dopyt|objednávku|žiadosť)',
    ],
    thanks: [
      '(ďakujem|ďakujeme|vďaka|vďaka vám) (za|vám za|veľmi pekne za|pekne za) (rýchl*|pomoc*|skvel*|všetk*|kvalit*|výborn*)',
      '(všetko) (dorazilo |prišlo |)(v poriadku|super|perfektne|funguje)',
    ],
    standstill: [
      '(stroj|linka|výroba|stavba|prevádzka|pec|stroje) (stojí|stoja|zastaven*|nám stojí|stoji)',
    ],
  },
} as const satisfies PhrasePack
