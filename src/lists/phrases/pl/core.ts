import type { PhrasePack } from '../../concepts'

/** Polish: what buyers and customers with an order say. */
export const plCore = {
  language: 'pl',
  phrases: {
    'price-ask': [
      'ile (kosztuje|kosztuja|kosztowalby|kosztowalaby|wynosi cena|za|by kosztowal*)',
      '(jaka|jaki|podac|podanie|poznac|proszę o|prosze o|poprosze o|pytanie o|zapytanie o) … (cena|cene|ceny|koszt|cennik|cenie)',
      '(cena|ceny|cene|koszt) (za sztuke|za komplet|za metr|netto|hurtowa|hurtowe|brutto|z dostawa|jednostkowa|sztuki|zakupu|fob|cif|dap|na|dla|tego|tej)',
    ],
    'quotation-ask': [
      '(oferta|oferte|oferty|ofertę) (cenowa|cenowe|cenowej|na|handlowa|cenową)*',
      '(prosze|prosimy|poprosze|uprzejmie prosze|prosba) … (oferte|wycene|oferty|proforme|wyceny|przedstawienie oferty)',
      '(wycena|wycene|wyceny|wycenic|zapytanie ofertowe|zapytania ofertowego|faktura proforma|fakture proforma|faktury proforma)',
    ],
    'catalogue-ask': [
      '(katalog|katalogu|cennik|cennika|folder) (produktow|prosze|z cenami|i|oferty|poprosze|pdf|produktu)*',
      '(prosze|poprosze|przeslac|wyslac|czy macie|otrzymac) … (katalog|cennik|katalogu)',
    ],
    'lowest-price': [
      '(najlepsza|najnizsza|najlepsze|najlepsza mozliwa) (cena|cene|ceny|oferta)', '(rabat|rabaty|znizka|upust) (przy|za|ilosciow*|na|od)',
    ],
    'sample-ask': [
      '(probka|probke|probki|probek|próbkę) (materialu|prosze|za|do|produktu|bezplatn|darmow|towaru|przed)*',
      '(przeslac|wyslac|otrzymac|zamowic|poprosze o) … (probke|probki|probek|wzornik)',
    ],
    'order-intent': [
      '(chce|chcemy|chcialbym|chcialabym|chcielibysmy|zamierzamy) … (kupic|zamowic|zakupic|zakupem|kupnem|nabyc|zlozyc zamowienie|importowac)',
      '(planujemy|jestem zainteresowany|jestesmy zainteresowani|zainteresowany) … (kupic|zamowic|zakupic|zakupem|kupnem|nabyc|zlozyc zamowienie|importowac)',
      '(zamawiam|zamawiamy|skladam zamowienie|nasze zamowienie|nowe zamowienie|zamowienie nr|zamowienie w zalaczniku)',
      '(potrzebuje|potrzebujemy|szukam|szukamy|poszukuje|poszukujemy) (1|2|3|5|10|20|50|100|200|500|1000|dostawc*|producent*|hurtowni*|maszyn*)',
    ],
    'availability-ask': [
      'czy (macie|maja panstwo|posiadacie|posiadaja|jest|sa|sprzedajecie|produkujecie|macie na|oferujecie|jest dostepn*|sa dostepne)',
      '(dostepnosc|dostepne|dostepny|na stanie|od reki|na magazynie) (od|w|na|jest|produktu|i|towaru|magazyn)*',
    ],
    'lead-time-ask': [
      '(czas|termin|terminy) (dostawy|realizacji|produkcji|wysylki|oczekiwania)',
      '(ile|jak dlugo|jaki czas) … (trwa|realizacj*|czeka sie|dostaw*|produkcj*)', 'kiedy (mozecie|mozliwa) (dostarczyc|wyslac|dostawa)',
    ],
    'shipping-ask': [
      '(koszt|koszty|cena|ile kosztuje) (dostawy|transportu|wysylki|przesylki|dostawa|transport)',
      '(z dostawa|wysylka|dostawa|wysylacie|dostarczacie|transport) (do|na|na terenie) (polski|warszawy|gdanska|gdyni|krakowa)*',
      '(z dostawa|wysylka|dostawa|wysylacie|dostarczacie|transport) (do|na|na terenie) (wroclawia|poznania|lodzi|naszego|mojego|adres)*',
    ],
    'payment-terms-ask': [
      '(warunki|forma|formy|sposob|sposoby|metody|termin) platnosci', '(jak|czy mozna|czy moge) (zaplacic|placic|mozna zaplacic)',
    ],
    'minimum-order-ask': [
      '(minimalne|minimalna|minimalnej|minimum|najmniejsze) (zamowienie|ilosc|ilosci|logistyczne|partia|zamowienia|zamowieniowe)',
      '(jakie jest|ile wynosi) (minimum|minimalne)',
    ],
    'specification-ask': [
      '(specyfikacja|specyfikacje|specyfikacji) (techniczna|techniczne|technicznej|produktu|techniczny|charakterystyki|technicznych)*',
      '(karta|karte|dane|parametry|dokumentacja|karty) (techniczna|techniczne|technicznej|produktu|techniczny|charakterystyki|technicznych)*',
      '(jaki|jaka|jakie|z jakiego) (material|materialu|wymiary|grubosc|moc|napiecie|pojemnosc|waga)*',
      '(jaki|jaka|jakie|z jakiego) (gwarancja|rozmiary|rozmiar|wydajnosc|gramatura|sa wymiary|jest material)*', '(wiecej|dodatkowe|szczegolowe) informacji*',
      '(czy nadaje sie|czy pasuje|czy dziala|czy jest mozliwosc|czy ma certyfikat|atest|deklaracja zgodnosci|na 400v|na 230v)',
    ],
    'customisation-ask': [
      '(z naszym|z wlasnym|nasze|wlasne|nadruk|nadrukiem|z logo|nadruk logo) (logo|logiem|logotypem|nadrukiem|firmy|firmowym)*',
      '(na wymiar|pod wlasna marka|marka wlasna|na zamowienie indywidualne|wedlug naszego projektu|wedlug rysunku|personalizacja|personalizowane|z nadrukiem)',
    ],
    'end-use': [
      '(do|dla) (naszej|naszego|mojego|mojej|naszych|wlasnego|swojego) (sklepu|sklepow|projektu|firmy|fabryki|produkcji|restauracji|hotelu)',
      '(do|dla) (naszej|naszego|mojego|mojej|naszych|wlasnego|swojego) (piekarni|klienta|klientow|warsztatu|zakladu|uzytku|gospodarstwa|inwestycji)',
      '(na budowe|do odsprzedazy|na odsprzedaz|do dalszej odsprzedazy|na rynek polski|otwieramy|otwieram) (sklep|restauracje|piekarnie|nowy|lokal)*',
    ],
    'buyer-role': [
      '(jestesmy|jestem) (importerem|dystrybutorem|hurtownia|hurtownikiem|firma|producentem)*',
      '(jestesmy|jestem) (sklepem|siecia|wykonawca|sprzedawca|wlascicielem|przedstawicielem|dealerem)*',
      '(dzial|kierownik|specjalista|dyrektor) (zakupow|ds. zakupow|ds zakupow|do spraw zakupow|zaopatrzenia)',
    ],
    'company-introduction': [
      '(nasza|moja) firma (zajmuje|jest|dziala|istnieje|posiada|specjalizuje|importuje)*', '(dzialamy|na rynku|istniejemy) (od|ponad|na rynku)',
      '(posiadamy|mamy) … (sklepow|oddzialow|pracownikow|salonow|placowek)',
    ],
    'agency-ask': [
      '(zostac|byc) (waszym |panstwa|) (dystrybutorem|przedstawicielem|dealerem|agentem|partnerem)',
      '(dystrybucja|wylacznosc|przedstawicielstwo) (w polsce|na polske|na rynku|panstwa produktow|na teren*)',
    ],
    'need-by': [
      '(potrzebuje|potrzebujemy|potrzebne|dostawa|dostarczyc|dostarczone) … (do konca|najpozniej|przed|nie pozniej niz|do dnia)',
      '(najpozniej do|nie pozniej niz|termin skladania ofert)',
    ],
    'not-received': [
      '(nie otrzymalem|nie otrzymalam|nie otrzymalismy|nie dotarla|nie dotarl) … (zamowieni*|paczk*|towar*|przesylk*|kontener*)',
      '(nie dotarlo|nie doszla|nie doszlo|nie przyszla|nie przyszlo|nadal nie ma) … (zamowieni*|paczk*|towar*|przesylk*|kontener*)',
      '(paczka|zamowienie|towar|przesylka|kontener) … (nie dotarl*|nie doszl*|nie przyszl*|zaginel*|zaginal|nie zostal*|opozni*)',
    ],
    'not-as-described': [
      '(niezgodny|niezgodna|niezgodne|inny niz) (z|zamowieniem|opisem|probka|zamowiony|zamowiona|zamowione|w zamowieniu)*',
      '(inna niz|inne niz|nie zgadza sie|rozni sie od) (z|zamowieniem|opisem|probka|zamowiony|zamowiona|zamowione|w zamowieniu)*',
      '(zly|zla|zle|bledny|niewlasciwy|niewlasciwa) (kolor|rozmiar|model|towar|produkt|material)', '(zla|slaba|fatalna|kiepska) jakosc',
    ],
    damaged: [
      '(dotarl|dotarla|dotarlo|dotarly|przyszedl) … (uszkodzon*|zniszczon*|polaman*|rozbit*|pekniet*|mokr*|zardzewial*|stluczon*|potluczon*)',
      '(przyszla|otrzymalismy|towar|paczka|kartony|plytki) … (uszkodzon*|zniszczon*|polaman*|rozbit*|pekniet*|mokr*|zardzewial*|stluczon*|potluczon*)',
      'uszkodzon* w transporcie', 'szkoda transportowa',
    ],
    short: [
      '(brakuje|brakowalo|braki|brak) (1|2|3|4|5|6|7|8|9|jednego|kilku|sztuk|kartonow|czesci|w dostawie|ilosciowe|elementow|w przesylce)*',
      '(niekompletn*|mniej) (dostaw*|zamowien*|sztuk|niz zamow*)',
    ],
    'refund-ask': [
      '(zwrot|zwrotu|zwrocic|zwroccie|oddajcie) (pieniedzy|pieniadze|kosztow|srodkow|zaplaty|wplaty|zaliczki|naleznosci|gotowki)',
      '(pobrano|obciazono|zaplacilem) (dwa razy|dwukrotnie|podwojnie)',
    ],
    'return-ask': [
      '(zwrocic|zwrot|odeslac|wymienic|wymiana|wymiane) (towar|towaru|produkt|produktu|zamowienie|paczke|czesc|maszyne)',
      '(procedura|polityka|formularz|warunki) (zwrotu|zwrotow|reklamacji)',
    ],
    'repair-ask': [
      '(czesci zamienne|czesc zamienna|czesci zamiennych|czesci do maszyny|czesci eksploatacyjne)',
      '(nie dziala|zepsul sie|zepsula sie|zepsulo sie|nie wlacza sie|nie grzeje|kod bledu|awaria)',
      '(uszkodzil sie|naprawa gwarancyjna|na gwarancji|w ramach gwarancji|serwisant|zgloszenie serwisowe)',
    ],
    'usage-ask': [
      '(instrukcja|instrukcje|instrukcji) (obslugi|montazu|uzytkowania|instalacji|po polsku)',
      'jak (uzywac|zainstalowac|ustawic|obslugiwac|zamontowac|wyczyscic|podlaczyc|zaprogramowac|uruchomic)', '(schemat elektryczny|schemat podlaczenia)',
    ],
    'dispute-open': [
      '(reklamacja|reklamacje|skarga|skarge) (na|dotyczaca|do|w sprawie|jakosci|nr)*',
      '(droga sadowa|do sadu|nasz prawnik|moj prawnik|otworzyc spor|wezwanie do zaplaty|kroki prawne)',
    ],
    'shipping-status': [
      'gdzie jest (moje|moja|nasz|nasze|moj|nasza|teraz|kontener|paczka|towar)', '(numer|nr) (przesylki|sledzenia|kontenera|listu przewozowego)',
      '(status|stan) (zamowienia|przesylki|wysylki|dostawy|realizacji)',
      'kiedy (dotrze|przyjdzie|bedzie|wyslecie|zostanie wyslan*|przyplynie) (moje|nasz|nasze|towar|kontener|zamowienie|paczka|przesylka)*',
    ],
    'customs-matter': [
      '(odprawa celna|odprawy celnej|w urzedzie celnym|urzad celny|kod celny|clo na|cla i|agencja celna|na cle|oclenie)',
    ],
    'documents-matter': [
      '(konosament|swiadectwo pochodzenia|list przewozowy|lista pakowa|specyfikacja wysylkowa|faktura handlowa|dokumenty wysylkowe|oryginaly dokumentow)',
    ],
    'order-change': [
      '(zmienic|anulowac|zwiekszyc|zmniejszyc|dodac|zmiana) … (zamowienie|zamowienia|zamowieniu|adres dostawy|do zamowienia)',
      '(anulowanie|anulacja|zmiana) zamowienia',
    ],
    'payment-matter': [
      '(potwierdzenie przelewu|przelew wyslany|przelew zostal|zaplacilismy|oplacilismy|numer konta bankowego)',
      '(zaliczka wplacona|faktura koncowa|brakujaca faktura|korekta faktury|fakture korygujaca|saldo do zaplaty|reszta platnosci)',
    ],
    'follow-up': [
      '(czy sa|sa jakies|jakies) (wiesci|nowosci|informacje|postepy)', '(nadal|wciaz|dalej) (czekam|czekamy|brak odpowiedzi|nie mam odpowiedzi)',
      '(czekam na|czekamy na|brak) (odpowiedz|panstwa odpowiedz|oferte|odpowiedzi|informacje zwrotna)',
      '(czy otrzymali|czy dostaliscie|czy dotarl) … (mail|maila|wiadomosc|zapytanie)', '(przypominam|przypomnienie o)',
    ],
    thanks: [
      '(dziekuje|dziekujemy|serdecznie dziekujemy) za (swietn*|pomoc|szybk*|wspolprac*|profesjonal*|wszystko|dobr*|doskonal*)',
      '(jestesmy bardzo zadowoleni|bardzo zadowolony|wszystko dotarlo|swietna jakosc|wszystko dziala)',
    ],
    feedback: [
      '(sugestia|uwaga|opinia) (dotyczaca|na temat|odnosnie|do produktu)', '(drobna uwaga|mala uwaga)',
    ],
    standstill: [
      '(maszyna|linia|produkcja|zaklad|budowa) (stoi|stanela|zatrzyman*)',
      '(przestoj|postoj produkcji|tracimy pieniadze|klienci czekaja|klient czeka|kary umowne|demurrage za)',
    ],
  },
} as const satisfies PhrasePack
