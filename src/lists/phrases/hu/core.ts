import type { PhrasePack } from '../../concepts'

/** Hungarian: what buyers and customers with an order say. */
export const huCore = {
  language: 'hu',
  phrases: {
    'price-ask': [
      '(mennyibe kerul|mennyi az ara|mennyi lenne|mi az ara|milyen aron|mennyiert|mennyi a|ar es szallitasi)',
      '(ar|arat|arak|arakat|arakrol) (erdekelne|szeretnem|kerek|kernek|darabonkent|szallitassal|fob|dap|iranti)',
      '(erdekel|kerem|kerek|kernek|szeretnem tudni|erdeklodnek|erdeklodom) … (ara|arat|arak|arlista|arlistat|araban)',
    ],
    'quotation-ask': [
      '(arajanlat|arajanlatot|ajanlatot|arajanlatkeres) (kerek|kernek|kerunk|szeretnek|kuldjenek|adni|szeretnenk|kerese|targya)*',
      '(ajanlatkeres|proforma szamla|dijbekero|ajanlatkeres*) (kerek|kernek|kerunk|szeretnek|kuldjenek|adni|szeretnenk|kerese|targya)*',
    ],
    'catalogue-ask': [
      '(katalogus|katalogust|arlista|arlistat|prospektus) (kerek|kernek|kuldjenek|kuldeni|szeretnek|van|tudnak)*',
    ],
    'sample-ask': [
      '(minta|mintat|mintadarab|mintadarabot|termekminta) (kerek|kernek|kuldeni|kuldjenek|rendelni|szeretnek|kaphat)*',
    ],
    'order-intent': [
      '(szeretnek|szeretnenk|szandekozunk) … (vasarolni|rendelni|venni|megrendelni|beszerezni|importalni)',
      '(megrendeles|megrendelem|megrendeljuk|megrendelesunk|beszallitot keresunk|gyartot keresunk|szukseg* lenne)',
    ],
    'availability-ask': [
      '(van raktaron|raktaron van|keszleten|elerheto-e|kaphato-e|forgalmaznak|gyartanak-e|van onoknek|raktaron)',
    ],
    'lead-time-ask': [
      '(szallitasi ido|szallitasi idő|szallitasi hatarido|gyartasi ido|hatarido mennyi|mennyi ido alatt|mikorra tudj*)',
    ],
    'shipping-ask': [
      '(szallitasi koltseg|szallitasi dij|szallitanak|fuvarkoltseg|fuvardij) (magyarorszag|hova|mennyi|budapest)*',
    ],
    'payment-terms-ask': [
      '(fizetesi feltetel|fizetesi mod|fizetesi hatarido|hogyan lehet fizetni|hogyan fizet)*',
    ],
    'minimum-order-ask': [
      '(minimalis rendeles|minimum rendeles|minimalis mennyiseg|minimum mennyiseg|legkisebb mennyiseg)*',
    ],
    'specification-ask': [
      '(muszaki adat|muszaki leiras|muszaki parameter|adatlap|termekadatlap|tobb informacio)*',
      '(bovebb informacio|milyen anyag|milyen meret|milyen teljesitmeny|megfelelosegi nyilatkozat)*',
    ],
    'customisation-ask': [
      '(sajat logo|logoval|egyedi meret|egyedi gyartas|sajat marka|logonkkal|egyedi nyomtat)*',
    ],
    'end-use': [
      '(uzletunk|uzletembe|projektunk|gyarunk|ettermunk|szallodank|vevoink|ugyfelunk|boltunk|uzemunk|viszontelad|sajat felhasznalas)*',
    ],
    'buyer-role': [
      '(importor|nagykereskedo|forgalmazo|viszontelado|epitoipari ceg) (vagyunk|vagyok|ceg|cegunk)*', '(beszerzo|beszerzesi vezeto|beszerzesi osztaly)',
    ],
    'agency-ask': [
      '(kepviselet|kizarolagos forgalmaz|forgalmazok lenn|viszontelado szeretn)*',
    ],
    'need-by': [
      '(legkesobb) (eddig|ig|januar|februar|marcius|aprilis|majus|junius|julius)*', '(hatarido:|hatarido a|ig szukseg)',
    ],
    'not-received': [
      '(nem erkezett meg|meg nem erkezett|nem kaptuk meg|nem kaptam meg|elveszett) (csomag|rendeles|aru|szallitmany|kontener)*',
      '(csomag|rendeles|aru|szallitmany) … (nem erkezett|nem kapt|elveszett|kesik)*',
    ],
    'not-as-described': [
      '(nem egyezik|nem felel meg|rossz szin|rossz meret|mas szin|nem azt kapt|nem ezt rendelt|gyenge minoseg|rossz minoseg)*',
    ],
    damaged: [
      '(serulten|torotten|serult aru|torott|eltort|megserult|szallitasi serules) (erkezett|csomag|termek|aru|doboz)*',
    ],
    short: [
      '(hianyzik|hianyzott|hianyos szallit|mennyisegi hiany|kevesebb erkezett)*',
    ],
    'refund-ask': [
      '(penzvisszaterites|visszaterites|penzt vissza|visszafizet|visszautal|ketszer levont)*',
    ],
    'return-ask': [
      '(visszakuld|visszakuldeni|kicserel|kicserelni|visszaru|csere igeny)*',
    ],
    'repair-ask': [
      '(potalkatresz|alkatresz|nem mukodik|elromlott|meghibasodott|garancialis|garanciaban|hibakod|szerviz*)',
    ],
    'usage-ask': [
      '(hasznalati utasitas|kezelesi utmutato|szerelesi utmutato|hogyan kell|beuzemel|kezelesi utasitas)*',
    ],
    'dispute-open': [
      '(reklamacio|panasz|minosegi kifogas|jogi utra|ugyved)*',
    ],
    'shipping-status': [
      '(hol van a|hol tart a|csomagszam|nyomkoveto|mikor erkezik|mikor szallit|rendeles allapota|kontener szam)*',
    ],
    'customs-matter': [
      '(vamkezeles|vamon|vamtarifa|vamnal|vamugynok)*',
    ],
    'documents-matter': [
      '(szarmazasi bizonyitvany|fuvarlevel|csomagolasi lista|kereskedelmi szamla|hajoraklevel)*',
    ],
    'order-change': [
      '(rendeles modosit|modositani szeretn|lemond a rendeles|rendeles lemond|torolni a rendeles|megrendeles modosit)*',
    ],
    'payment-matter': [
      '(atutaltuk|kifizettuk|utalasi igazolas|bankszamlaszam|hatralek|vegszamla|atutalas igazol)*',
    ],
    'follow-up': [
      '(nem kaptunk valasz|nem kaptam valasz|varom a valasz|varjuk a valasz|megkaptak|emlekeztet|van valami hir)*',
    ],
    thanks: [
      'koszonjuk (a gyors|a segitseg|a kivalo|szepen a)*', '(nagyon elegedett|minden rendben megerkezett)*',
    ],
    standstill: [
      '(all a gep|all a gyartas|all a termeles|leallt a|allasido|uzemszunet)*',
    ],
  },
} as const satisfies PhrasePack
