import type { PhrasePack } from '../../concepts'

/** Hungarian: what tells intents apart, orders placed, changed and gone wrong above all. */
export const huIntents: PhrasePack = {
  language: 'hu',
  phrases: {
    damaged: [
      '(törött|törötten|sérült|sérülten|összetört|vizes|horpadt|repedt) (érkezett|érkeztek|jött|jöttek|állapot*|meg|áru|dobozok)',
      '(doboz*|áru*|csomag*|darab*|raklap*) … (törött*|sérült*|összetört*|eltört*|megrepedt*|átázott*)',
    ],
    short: [
      '(hiányzik|hiányoznak|hiányzott) (1*|2*|3*|4*|5*|6*|7*|8*|9*|belőle|két|három|néhány|még)',
      '(1*|2*|3*|4*|5*|6*|7*|8*|9*) (darab|doboz|db|karton) (hiányzik|hiányozik|hiányzott|kevesebb)', 'hiányos (szállítmány|szállítás|rendelés)',
    ],
    'poor-quality': ['(rossz|gyenge|silány|pocsék) minőség*', 'minőség* … (rossz|gyenge|nem felel meg|romlott|silány|elfogadhatatlan)'],
    'customs-hold': ['(vámon|vámnál|vámhivatal*) (visszatart*|áll|elakadt|megfog*|lefoglal*|vár|fogták)', '(elakadt|feltartóztat*|visszatart*) … vám*'],
    'returned-to-sender': ['(visszaküld*|visszament|visszaérkezett) (a |) (feladónak|feladóhoz)'],
    'wrong-address': ['(rossz|téves|hibás|régi|másik) cím*'],
    'delivered-but-denied': ['(kézbesítve|kézbesített|kiszállítva) … (nem kapt*|senki|nem érkez*|nincs)'],
    'no-tracking': [
      '(nyomkövetési szám|csomagszám|követőkód) … (nem működik|érvénytelen|nem létezik|ismeretlen)', 'nincs (nyomkövetési szám|csomagszám|követőkód)',
    ],
    'stuck-in-transit': ['(csomag|konténer|szállítmány) … (nem mozdul|elakadt|áll már)'],
    'goods-refused': ['(nem vesszük át|nem fogadjuk el|visszautasít*|megtagadjuk az átvétel*)'],
    'order-placed': [
      '(megrendelés*|rendelésünk*|rendelés) (száma|szám|mellékel*|csatol*|a mellékletben)',
      '(mellékelem|csatolom|küldjük|mellékelve) (a |) (megrendelés*|rendelés*)', '(ugyanaz*|mint) (a |)(legutóbb|múltkor|előző*)',
      '(szeretnénk|szeretnék|szeretném) (meg|)rendelni', 'megrendeljük',
    ],
    'no-remedy-wanted': ['(csak|csupán) (tájékoztatás*|jelezni|szólni|visszajelzés*)', 'nem kell (válaszolni*|tenni*|semmit)'],
    feedback: ['(vásárlóink|az ügyfelek szeretik|észrevétel*)'],
    'order-change': [
      '(módosítani|módosítás*|megváltoztatni|növelni|csökkenteni) … (rendelés*|mennyiség*|szín*|darab*|méret*|cím*)',
      '(rendelés*|mennyiség*|szín*) … (módosít*|lemond*|változtat*|növel*)', '(lemondani|törölni|elhalasztani) (a |) (rendelést|szállítást)',
    ],
    'documents-matter': ['(származási bizonyítvány*|csomagolási lista|csomaglista|hajóraklevél|fuvarlevél|kereskedelmi számla)'],
    'customs-matter': ['(vámtarifaszám*|vámkód|vámügyintéz*|vámkezelés*|hs kód|vámérték)'],
    'return-ask': ['(visszaküldeni|visszaküldenénk|kicserélni|cserélni|visszáru*|visszavenni)'],
    'repair-ask': [
      '(gép*|szivattyú*|motor*|kazán*|sütő*|készülék*) … (nem működik|nem indul|elromlott|meghibásod*|leállt|folyik|hibás)',
      '(alkatrész*|garanciális|hibakód*)',
    ],
    'usage-ask': [
      '(hogyan|hogy) (kell |lehet |tudom |)(beállítani|beszerelni|használni|bekötni|összeszerelni|programozni|tisztítani|kezelni|nullázni)',
      '(használati utasítás|kezelési útmutató|útmutató) … (hiányzik|nincs|magyar*|küld*)',
    ],
    'shipping-status': ['(hol|mikor) (van|tart|érkezik|indul|jön|szállítják) (a |az |) (csomag*|rendelés*|konténer*|áru*|szállítmány*|hajó*|megrendelés*)'],
    'refund-ask': ['(visszatérítés*|pénzvisszatérítés*|pénzt vissza|pénzemet|pénzünket|visszautal*)'],
    'sample-ask': ['(mintát|mintadarab*|mintákat|minta) (kér*|küld*|kap*|tudnak|szeretn*)'],
    'catalogue-ask': ['katalógus* (kér*|küld*|szeretn*|tudnak)'],
    'price-ask': ['(mennyibe kerül|mennyi az ára|mi az ára|mennyiért)'],
    thanks: ['(minden|megérkezett) … rendben … (köszön*)'],
    'follow-up': ['(még|eddig) (nem |) (kaptam|kaptunk|érkezett) (választ|válasz)', '(emlékeztet*|várom a válasz*|várjuk a válasz*)'],
    'dispute-open': ['(jogi út*|ügyvéd*|bíróság*|kártérítés*|fogyasztóvédelem*)'],
    counterfeit: ['(hamis|hamisítvány*|nem eredeti|utánzat*)'],
    'price-list': ['(árlista|árlistát|árlistájuk*|árjegyzék*)'],
    'customisation-ask': ['(rajz|műszaki rajz|mellékelt rajz) (alapján|szerint)'],
  },
}
