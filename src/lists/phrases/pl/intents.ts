import type { PhrasePack } from '../../concepts'

/** Polish: what tells intents apart, orders placed, changed and gone wrong above all. */
export const plIntents: PhrasePack = {
  language: 'pl',
  phrases: {
    damaged: [
      '(przyszł*|dotarł*|dostarczon*|otrzymaliśmy) … (uszkodzon*|rozbit*|połaman*|zbit*|mokr*|zgniecion*|pęknięt*|stłuczon*)',
      '(uszkodzon*|rozbit*|połaman*|stłuczon*) (towar|przesyłka|kartony|paczka|palety|produkty|sztuki)',
      '(pękł*|popękan*|potłuczon*) … (płyt*|szyb*|sztuk*|skrzyni*|karton*|szt)', '(płyt*|szyb*|skrzyni*|karton*) … (pękł*|popękan*|potłuczon*)',
    ],
    short: [
      '(brakuje|brak|brakowało) (1*|2*|3*|4*|5*|6*|7*|8*|9*|nam|kilku|dwóch|trzech|sztuk|kartonów|części)',
      '(niekompletn*|niepełn*) (dostawa|zamówienie|przesyłka)', '(mniej|tylko) (1*|2*|3*|4*|5*|6*|7*|8*|9*) … (sztuk|szt|kartonów|zamiast)',
    ],
    'poor-quality': [
      '(zła|słaba|niska|kiepska|fatalna) jakość', '(jakość|jakości) … (zła|słaba|niska|nie odpowiada|kiepska|niezgodn*|poniżej)',
      '(złej|słabej|niskiej|kiepskiej) jakości',
    ],
    'customs-hold': [
      '(zatrzyman*|utknął|utknęła|stoi|wstrzyman*) (w|na|przez|przez urząd) (celn*|cle|urzędzie celnym|odprawie|granicy)',
      '(celnicy|urząd celny|cło) (zatrzyma*|wstrzyma*|nie zwalnia)',
    ],
    'returned-to-sender': ['(zwrócon*|wróciła|wrócił|odesłan*) do (nadawcy|was|magazynu)'],
    'wrong-address': ['(zły|błędny|inny|stary|niewłaściwy|zły) adres', '(pod|na) (zły|błędny|inny|niewłaściwy) adres'],
    'delivered-but-denied': ['(status|oznaczon*|rzekomo|podobno|kurier twierdzi) … (doręczon*|dostarczon*) … (nie|nikt|nic)'],
    'no-tracking': [
      '(numer przesyłki|numer śledzenia|tracking|śledzenie) … (nie działa|nie istnieje|błędny|nieprawidłowy|nieznany)',
      '(nie dostałem|nie otrzymaliśmy|brak) (numeru śledzenia|numeru przesyłki|trackingu)',
    ],
    'stuck-in-transit': ['(przesyłka|paczka|kontener|tracking) … (stoi w miejscu|nie rusza|utknęła|utknął|bez zmian|stoi od)'],
    'goods-refused': ['(odmawiamy|odmówiliśmy|odrzucamy|nie przyjmujemy|nie przyjmiemy) … (towar*|dostaw*|przyjęcia|parti*|odbioru)'],
    'order-placed': [
      '(zamówienie|zamówienia) (nr|numer|w załączniku|w załączeniu|jak ostatnio|jak poniżej)',
      '(w załączeniu|w załączniku|przesyłam|przesyłamy) (nasze |) zamówienie', '(tak jak|to samo co|jak) (ostatnio|poprzednio|ostatnim razem)',
      '(chcę|chcemy|chciałbym|chcielibyśmy|pragniemy) (zamówić|złożyć zamówienie|domówić)',
    ],
    'no-remedy-wanted': [
      '(tylko|jedynie) (dla informacji|do wiadomości|informacyjnie|chciałem powiedzieć|chcieliśmy przekazać)',
      'nie (trzeba|wymaga) (odpowiadać|odpowiedzi|reakcji|nic robić)',
    ],
    feedback: ['(sugestia|sugerujemy|mała uwaga|nasi klienci|klienci chwalą|klientom się podoba)'],
    'order-change': [
      '(zmienić|zmianę|zmiana|zwiększyć|zmniejszyć|dodać) … (zamówieni*|ilości|ilość|kolor*|sztuk|rozmiar*|adres*)',
      '(anulować|anuluję|odwołać|przesunąć|wstrzymać) (zamówienie|wysyłkę|dostawę)',
    ],
    'documents-matter': [
      '(świadectwo pochodzenia|świadectwa pochodzenia|lista pakowa|listy pakowej|packing list|konosament*|faktura handlowa|faktury handlowej|dokumenty przewozowe)',
    ],
    'customs-matter': ['(kod hs|kod celny|kodu celnego|kod cn|agencja celna|odprawa celna|odprawy celnej|taryfa celna)'],
    'return-ask': ['(zwrócić|odesłać|wymienić|zwrot) (towar*|produkt*|maszyn*|te |ten |dwie |dwa |sztuk*|na inny)'],
    'repair-ask': [
      '(maszyna|pompa|silnik|urządzenie|piec) … (nie działa|przestał* działać|zepsu*|nie włącza|awari*|cieknie|nie uruchamia)',
      '(część zamienn*|części zamienn*|na gwarancji|serwisant*|kod błędu)',
    ],
    'usage-ask': [
      'jak (się |to |mam |można |)(ustawić|zainstalować|podłączyć|używać|zmontować|zaprogramować|skalibrować|wyczyścić|obsługiwać|zresetować)',
      '(instrukcj*) … (brak|nie ma|po polsku|obsługi)',
    ],
    'shipping-status': [
      '(gdzie|kiedy) (jest|będzie|dotrze|przyjdzie|wysyłacie|wypłynie|wysyłka) (moja |mój |nasz |nasza |nasze |) (paczka|przesyłka|towar|kontener|zamówienie|statek|dostawa)',
    ],
    'refund-ask': ['(zwrot|zwróćcie|oddajcie|zwrócić) (pieniędzy|pieniądze|środków|zaliczki|wpłaty)'],
    'payment-matter': [
      '(przelew|saldo|zaliczka|faktura) (wykonany|zrobiony|wysłany|zapłacon*|opłacon*)', '(potwierdzenie|dowód) (przelewu|wpłaty|zapłaty)',
    ],
    'dispute-open': ['(do sądu|na drogę sądową|prawnik*|pozew|kroki prawne|wezwanie do zapłaty|rzecznik* konsument*)'],
    'sample-ask': ['(przesłać|wysłać|prosimy o|proszę o|otrzymać) (próbk*|wzór|wzornik|próbnik)', 'próbki (tkanin*|towaru|przed)'],
    counterfeit: ['(podróbk*|podrobion*|nieoryginaln*|fałszyw*)'],
    'price-list': ['(cennik|cennika|cenniki|cennikiem|lista cen)'],
    'agency-ask': ['(przedstawicielstwo|wyłączna dystrybucja|wyłączność na)'],
    'customisation-ask': ['(według|wg|zgodnie z) (załączonego |załączonym |naszego |) (rysunk*)'],
    'word-price': ['(cena|cenę|ceny|cen|koszt)'],
    'word-sample': ['(próbk*|wzór)'],
    'word-catalogue': ['(katalog*)'],
    'word-logo': ['(logo|na wymiar|nadruk*)'],
    'word-agent': ['(dystrybutor*|przedstawiciel*)'],
    'word-order': ['(zamówieni*)'],
    'word-parcel': ['(paczk*|przesyłk*|kontener*|dostaw*)'],
    'word-broken': ['(uszkodzon*|rozbit*|połaman*)'],
    'word-missing': ['(brakuje|brak)'],
    'word-refund': ['(zwrot pieniędzy)'],
    'word-return': ['(zwrot|wymian*)'],
    'word-repair': ['(gwarancj*|części zamienn*|awari*|nie działa|zepsut*)'],
    'word-manual': ['(instrukcj*)'],
    'word-customs': ['(celn*|cło)'],
    'word-invoice': ['(faktur*|przelew*|płatnoś*)'],
    'word-complaint': ['(reklamacj*|skarg*)'],
    'word-thanks': ['(dziękuj*)'],
  },
}
