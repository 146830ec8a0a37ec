import type { PhrasePack } from '../../concepts'
import { huRisk } from './risk'

/** Hungarian: what buyers and customers with an order say, and the risks of the language. */
export const huCore = {
  language: 'hu',
  phrases: {
    ...huRisk.phrases,
    'price-ask': [
      '(mennyi|mennyibe) (lenne|az ára|kerül|kerülne|a darabja|jönne ki|a szállítás|a posta)', 'milyen áron',
      '(kérjük|kérném|kérem|írják meg|adják meg|érdekelne|érdeklődnék|szeretnénk tudni) … (az árat|árát|árakat|az ára|árlistát|nagyker*)',
      '(nagykereskedelmi|nagyker|darab|egység|bruttó|nettó) (ár|ára|árak|árat|árakkal|árakat|árlistá*)',
    ],
    'quotation-ask': [
      '(árajánlat*|ajánlatkérés*|ajánlattételi felhívás*)', '(ajánlatot) (adni|adnának|kérnék|kérünk|szeretnénk|küldjenek|tudnának|kér)',
      '(kér|kérünk|kérnénk|tudnának|küldjenek|várjuk) … (ajánlatot|ajánlatukat|árajánlatot|proformá*|díjbekérő*)', '(ajánlatok) (benyújtás*|beadás*)',
    ],
    'catalogue-ask': ['(kérjük|kérném|kérem|küldjenek|küldjék|szeretnénk|van) … (katalógus*|árlist*|prospektus*)'],
    'order-intent': [
      '(szeretnék|szeretnénk|szeretnek|szeretnenk|tervezzük) … (vásárolni|rendelni|venni|megrendelni|beszerezni|vennék)',
      '(kellene|kéne|szükségünk lenne|szükségem lenne|szükségünk van) … (db|darab|szett|kg|raklap)',
      '(db|darab|raklap|kg) (kellene|kéne|lenne szükség*|érdekelne)', '(havonta|rendszeresen) rendelnénk',
      '(megrendeljük|megrendelem|rendelnék|rendelnénk|mellékelten küldjük a megrendel*|megrendelésünk*)',
    ],
    'trial-order': ['(próba|teszt|első)( |)(rendelés*|megrendelés*|tétel*)'],
    'availability-ask': [
      '(van|vannak|lenne) (raktáron|készleten|önöknél)',
    ],
    'lead-time-ask': [
      '(mikorra|meddig|mennyi idő alatt|milyen határidővel|hány nap alatt) … (szállít*|gyárt*|elkész*|leszállít*|tudn*)',
    ],
    'shipping-ask': [
      '(szlovákiába|romániába|külföldre|vidékre|magyarországra) is (szállít*|külde*|postáz*)',
    ],
    'payment-terms-ask': ['(fizetési) (feltétel*|mód*|lehetőség*|határidő*)', ],
    'minimum-order-ask': ['(minimális|minimum|legkisebb) (rendelés*|rendelési*|mennyiség*|rendelhető*)'],
    'certificate-ask': ['(megfelelőségi|teljesítmény)( |)nyilatkozat*', ],
    'end-use': [
      '(vevőink részére|ügyfelünknek|ügyfelünk részére|műhelyünkbe*|webshopunk*)',
      '(továbbértékesítés*|viszonteladás*|saját felhasználás*|saját részre|felújításához|építéséhez)',
    ],
    'company-introduction': [
      '(boltot|üzletet|éttermet|bioboltot|szállodát|pékséget|webáruházat) (üzemeltetünk|működtetünk|üzemeltetek|viszünk)',
    ],
    'agency-ask': [
      '(képvisel*) … (márká*|terméke*|magyarország*)',
    ],
    'long-term-talk': [
      '(havonta|rendszeresen) (rendelnénk|vásárolnánk|rendelnék)',
    ],
    'target-price': ['(a |) (keret|keretünk|költségkeret*|büdzsé*) … (ft|forint|euró|eur|millió)', ],
    'need-by': [
      '(benyújtás*|beadás*|szállítás*) (határideje|határidő)',
    ],
    'visit-proposal': ['(találkoz*) … (kiállítás*|vásár*|személyesen|önöknél)'],
    'not-received': [
      '(még mindig |még |)(nem ért ide|nem jött meg|nem kaptam meg|nem kaptuk meg|nem érkezett meg|nem érkezett)',
      '(csomag*|rendelés*|áru|szállítmány|konténer*) … (nem ért ide|nem jött meg|nem érkezett|elakadt|elveszett|késik|nem kaptuk|nem kaptam)',
    ],
    'not-as-described': [
      '(rendeltem|rendeltünk) … (de|helyette|viszont) … (jött|érkezett|kaptam|kaptunk|küldtek)',
    ],
    damaged: [
      '(megjött*|érkezett*|kaptuk|kaptam) … (törött*|törve|sérült*|repedt*|ázott*|eltör*|összetör*)',
    ],
    short: [
      '(hiányzik|hiányoznak|hiányzott) (1*|2*|3*|4*|5*|6*|7*|8*|9*|egy|két|kettő|három|négy|öt|néhány)',
    ],
    'refund-ask': [
      '(visszatérít*|visszautal*|jóváír*) (kér*|szeret*|a|az|a teljes)',
      '(pénzvisszatérítés*|jóváírást kérünk|jóváírás kér*)',
    ],
    'return-ask': [
      '(kicserél*|visszaküld*|cserélni) (szeretn*|kér*|a|hova|ezt|azt|hogyan)',
      '(szeretném|szeretnénk|kérjük|kérem) … (kicserélni|visszaküldeni|cseréjét|cserélni)', '(cserét|cseréjét) … (kérünk|kérek|kérjük|szeretn*)',
      'hova küldjem vissza',
    ],
    'usage-ask': [
      '(használati|kezelési|szerelési|telepítési) (útmutató*|utasítás*|leírás*)',
      '(hogyan|hogy) (kell|lehet|tudom|tudjuk) … (beállítani|használni|felszerelni|beszerelni|tisztítani|bekötni|összeszerelni|üzembe)',
    ],
    'shipping-status': [
      '(hol) (van|tart|akadt|jár) (a |az |)(csomag*|rendelés*|áru*|konténer*|szállítmány*|most|el)', '(nyomkövetés*|csomagszám*|követési szám*|konténerszám*)',
    ],
    'documents-matter': ['(származási bizonyítvány*|fuvarlevél*|szállítólevél*|csomagolási lista|csomaglista|kereskedelmi számla|hajóraklevél*)'],
    'order-change': [
      '(rendelés*|megrendelés*) … (módosít*|lemond*|töröl*|hozzá*|kiegészít*|egészítsék)', '(szállítási cím*) … (módosít*|változ*|legyen|változtat*|helyett)',
    ],
    'payment-matter': [
      '(számla|számlát|számlájuk) (sorszám*|száma|nem|még|küld*|kiállít*)',
    ],
    thanks: [
      'köszönjük (a |az |) (gyors*|segítség*|kiváló*|remek*|szép*|pontos*|rugalmas*|korrekt*)',
      'minden rendben (megérkezett|megjött|van)',
    ],
  },
} as const satisfies PhrasePack
