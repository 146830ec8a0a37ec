import type { PhrasePack } from '../../concepts'

/** Czech: what tells intents apart, orders placed, changed and gone wrong above all. */
export const csIntents: PhrasePack = {
  language: 'cs',
  phrases: {
    damaged: [
      '(dorazil*|přišl*|dodán*|doručen*) … (poškozen*|rozbit*|zlomen*|promočen*|prasklé|prasklý|zmačkan*)',
      '(poškozen*|rozbit*) (zboží|zásilka|krabice|kartony|balík|kusy|palety)',
    ],
    short: ['(chybí|chybělo|scházejí|schází) (1*|2*|3*|4*|5*|6*|7*|8*|9*|nám|kusy|kusů|krabice|dva|tři|několik)', 'neúplná (dodávka|zásilka|objednávka)'],
    'poor-quality': ['(špatná|nízká|mizerná) kvalita', '(kvalita|kvality) … (špatn*|neodpovídá|nízk*|mizern*|horší)'],
    'customs-hold': ['(zadržen*|uvízl*|stojí|zastaven*) (na|v) (celnici|celní|proclení|celním)', 'celnice (zadržela|nepustí|drží)'],
    'returned-to-sender': ['(vrácen*|vrátil* se|vrátila se) (odesílateli|zpět odesílateli|k vám)'],
    'wrong-address': ['(špatn*|jin*|star*|nesprávn*|chybn*) adres*'],
    'delivered-but-denied': ['(označen*|stav|údajně|podle) … doručen* … (ne|nic|nikdo|nedostali|nedorazil*)'],
    'no-tracking': [
      '(sledovací číslo|číslo zásilky|tracking) … (nefunguje|neexistuje|neplatné|nenalezeno)',
      '(chybí|nemáme|nedostali jsme) (sledovací číslo|číslo zásilky)',
    ],
    'stuck-in-transit': ['(zásilka|balík|kontejner) … (nehýbe|stojí už|uvízl*|bez pohybu)'],
    'goods-refused': ['(odmítáme|odmítli|nepřijmeme|nepřevezmeme) … (zboží|dodávk*|převz*|zásilk*)'],
    'order-placed': [
      '(objednávk*) (č.|číslo|v příloze|přikládám|přiloženou)', '(přikládám|přikládáme|v příloze|zasíláme) (naši |) objednávk*',
      '(stejně jako|jako) (minule|posledně|naposledy)', '(chtěl|chtěla|chtěli|chceme|rádi) (bych |bychom |) (objednat|doobjednat|objednáme)',
      'objednáváme',
    ],
    'no-remedy-wanted': ['(jen|pouze) (pro informaci|na vědomí|chtěl říct|chtěli jsme)', 'není (třeba|potřeba) (reagovat|odpovídat|nic)'],
    feedback: ['(zákazníkům se líbí|zákazníci jsou|malá připomínka|návrh na zlepšení)'],
    'order-change': [
      '(změnit|změnu|změna|zvýšit|snížit|upravit) … (objednávk*|množství|barv*|kusů|velikost*|adres*)',
      '(zrušit|stornovat|odložit) (objednávku|dodávku|odeslání)',
    ],
    'documents-matter': ['(osvědčení o původu|certifikát o původu|balicí list|dodací listy|konosament*|nákladní list|obchodní faktur*)'],
    'customs-matter': ['(celní (kód|sazebník|deklarant|řízení|odbavení|hodnota)|hs kód|proclení)'],
    'return-ask': ['(vrátit|vyměnit|poslat zpět|reklamovat a vrátit) (zboží|kusy|výrobek|to|dva|je|stroj)'],
    'repair-ask': [
      '(stroj|čerpadlo|motor|zařízení|pec|přístroj) … (nefunguje|nejde|porouchal*|nespustí|teče|přestal*)',
      '(náhradní díl*|v záruce|záruční oprav*|chybový kód)',
    ],
    'usage-ask': [
      'jak (se |to |mám |máme |)(nastavit|nastaví|zapojit|zapojí|používat|používá|nainstalovat|sestavit|vyčistit|obsluhovat|resetovat)',
      'návod … (chybí|není|česky|v češtině k|pošlete)',
    ],
    'shipping-status': ['(kde|kdy) (je|dorazí|přijde|odešlete|bude|vyplouvá) (moje |naše |náš |můj |) (zásilka|balík|zboží|kontejner|objednávka|loď)'],
    'refund-ask': ['(vrátit|vraťte|vrácení) (peníze|peněz|zálohu|zálohy|platby)'],
    thanks: ['(vše|všechno) (dorazilo|v pořádku|přišlo) … (děkuj*|díky)'],
    'sample-ask': ['(poslat|zaslat|dostat|obdržet) (vzorek|vzorky|nám vzorek|nám vzorky)'],
    'catalogue-ask': ['(poslat|pošlete|zaslat|zašlete) … katalog'],
    'price-list': ['(ceník|ceníku|ceníky|ceníkem)'],
    'agency-ask': ['(výhradní) (zastoupení|distribuce|distributor)'],
    'customisation-ask': ['(dle|podle) (přiložen* |našeho |) výkres*'],
  },
}
