import type { PhrasePack } from '../../concepts'

/** Slovak: what tells intents apart, orders placed, changed and gone wrong above all. */
export const skIntents: PhrasePack = {
  language: 'sk',
  phrases: {
    damaged: [
      '(prišl*|doručen*|dorazil*) … (poškoden*|rozbit*|zlomen*|premočen*|prasknut*)', '(poškoden*|rozbit*) (tovar|zásielka|krabice|kartóny|balík|kusy)',
    ],
    short: ['(chýba|chýbajú|chýbalo) (1*|2*|3*|4*|5*|6*|7*|8*|9*|nám|kusy|kusov|krabice|dva|tri|niekoľko)', 'neúpln* (dodávka|zásielka|objednávka)'],
    'poor-quality': ['(zlá|nízka|mizerná) kvalita', 'kvalita … (zlá|nezodpovedá|nízka|horšia)'],
    'customs-hold': ['(zadržan*|uviazl*|stojí|zastaven*) (na|v) (colnici|colnom|colnej)', 'colnica (zadržala|drží|nepustí)'],
    'returned-to-sender': ['(vrátil* sa|vrátená|vrátený) (odosielateľovi|naspäť)'],
    'wrong-address': ['(zl*|nesprávn*|in*|star*) (adresa|adresu)'],
    'delivered-but-denied': ['(stav|označen*|údajne) … doručen* … (ne|nič|nikto|nedostali)'],
    'no-tracking': [
      '(sledovacie číslo|číslo zásielky) … (nefunguje|neexistuje|neplatné)', '(chýba|nemáme|nedostali sme) (sledovacie číslo|číslo zásielky)',
    ],
    'stuck-in-transit': ['(zásielka|balík|kontajner) … (nehýbe|stojí už|uviazl*)'],
    'goods-refused': ['(odmietame|neprevezmeme|neprijmeme) … (tovar|dodávku|prevziať|zásielku)'],
    'order-placed': [
      'objednávk* (č.|číslo|v prílohe)', '(prikladám|v prílohe|zasielame) (našu |) objednávku', '(rovnako ako|ako) (minule|naposledy)',
      '(chceme|chcel by som|chceli by sme) (objednať|doobjednať)', 'objednávame',
    ],
    'no-remedy-wanted': ['(len|iba) (pre informáciu|na vedomie|sme chceli)', 'nie je (potrebné|treba) (reagovať|odpovedať|nič)'],
    feedback: ['(zákazníkom sa páči|malá pripomienka)'],
    'order-change': [
      '(zmeniť|zmeňte|zmenu|zvýšiť|znížiť|upraviť) … (objednávk*|množstvo|farb*|kusov|veľkosť|adres*)', '(zrušiť|stornovať|odložiť) (objednávku|dodávku)',
    ],
    'documents-matter': ['(osvedčenie o pôvode|certifikát o pôvode|baliaci list|konosament*|obchodn* faktúr*)'],
    'customs-matter': ['(colný (kód|sadzobník|deklarant)|colné konanie|hs kód)'],
    'return-ask': ['(vrátiť|vymeniť|poslať späť) (tovar|kusy|výrobok|ho|dva|ich)'],
    'repair-ask': [
      '(stroj|čerpadlo|motor|zariadenie|pec) … (nefunguje|nejde|pokazen*|nespustí|netlačí|tečie)', '(náhradn* diel*|v záruke|záručn* oprav*|chybový kód)',
    ],
    'usage-ask': [
      'ako (sa |to |mám |)(nastaviť|nastaví|zapojiť|zapojí|používať|používa|nainštalovať|zostaviť|vyčistiť)', 'návod … (chýba|nie je|slovensk*|pošlite)',
    ],
    'shipping-status': ['(kde|kedy) (je|dorazí|príde|odošlete|bude) (moja |naša |náš |môj |) (zásielka|balík|tovar|kontajner|objednávka|loď)'],
    'refund-ask': ['(vrátiť|vráťte|vrátenie) (peniaze|peňazí|zálohu|platby)'],
    'not-received': [
      '(tovar|zásielka|balík|objednávka) … (neprišiel|neprišla|nedorazil*|nedoručen*|stále nie)',
      '(stále|ešte|doteraz) (neprišl*|neprišiel|nedorazil*|sme nedostali)',
    ],
    'sample-ask': ['(poslať|zaslať|dostať) … vzork*'],
    'catalogue-ask': ['(poslať|pošlite|zaslať) … katalóg'],
    'dispute-open': ['(súdnou cestou|právnik*|advokát*|na súd|reklamačné konanie|podáme žalobu)'],
    thanks: ['(všetko) (prišlo|dorazilo|v poriadku) … (ďakuj*)'],
    'price-list': ['(cenník|cenníka|cenníky|cenníkom)'],
    'agency-ask': ['(výhradné) (zastúpenie|zastupovanie)'],
    'customisation-ask': ['podľa (priložen* |nášho |) výkres*'],
  },
}
