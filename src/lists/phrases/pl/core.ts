import type { PhrasePack } from '../../concepts'

/** Polish: what buyers and customers with an order say. */
export const plCore = {
  language: 'pl',
  phrases: {
    'price-ask': [
      'ile (kosztuje|kosztuja|kosztowalby|kosztowalaby|wynosi cena|za|by kosztowal*)',
      '(jaka|jaki|podac|podanie|poznac|proszę o|prosze o|poprosze o|pytanie o|zapytanie o) … (cena|cene|ceny|koszt|cennik|cenie)',
      '(cena|ceny|cene|koszt) (za sztuke|za komplet|za metr|netto|hurtowa|hurtowe|brutto|z dostawa|jednostkowa|sztuki|zakupu|fob|cif|dap|na|dla|tego|tej)',
      '(po ile|za ile|jaki koszt|jaka cena|jakie ceny|ile kosztuja|ile by kosztowa*|ile to kosztuje|ile wyjdzie|ile wychodzi)',
    ],
    'quotation-ask': [
      '(oferta|oferte|oferty|ofertę) (cenowa|cenowe|cenowej|na|handlowa|cenową)*',
      '(prosze|prosimy|poprosze|uprzejmie prosze|prosba) … (oferte|wycene|oferty|proforme|wyceny|przedstawienie oferty)',
      '(proszę|prosze|prosimy|poproszę|czy możecie|czy mogą państwo|czy moglibyście|mogę prosić|możemy prosić|chciałbym) … (ofertę|oferte|ofertą|wycenę|wycene|kalkulację|proformę|fakturę proforma|kosztorys|oferty)',
      '(wycenić|wyceńcie|przygotować ofertę|przesłać ofertę|złożyć ofertę|wysłać ofertę|przedstawić ofertę|oferta na)',
    ],
    'catalogue-ask': [
      '(katalog|katalogu|cennik|cennika|folder) (produktow|prosze|z cenami|i|oferty|poprosze|pdf|produktu)*',
      '(prosze|poprosze|przeslac|wyslac|czy macie|otrzymac) … (katalog|cennik|katalogu)',
      '(katalog|cennik|broszur*|oferta w pdf) (macie|mają|proszę|wysłać|?|w pdf|na maila|z cenami|aktualny|produktów|przesłać)',
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
      '(chcę|chce|chcemy|chciałbym|chciałabym|chcielibyśmy|planujemy|zamierzamy|mam zamiar|zamierzam) … (zamówić|zamowic|kupić|kupic|zakupić|nabyć|kupować|zamawiać|domówić|sprowadzić|importować|wziąć)',
      '(potrzebuję|potrzebuje|potrzebujemy|szukam|szukamy|poszukuję|poszukujemy|zamawiam|zamawiamy) (pilnie |też |jeszcze |ok |około |)(1*|2*|3*|4*|5*|6*|7*|8*|9*|dostawc*|producent*|hurtown*|fabryk*)',
      '(w załączeniu|w załączniku|niniejszym|przesyłam|składam|składamy) … (zamówienie|zamówienia|zamawiamy)',
    ],
    'availability-ask': [
      'czy sa (te|one|jeszcze|dostepn*|na|w|u|inne|tez|jakies)',
      'czy (macie|maja panstwo|posiadacie|posiadaja|jest|sprzedajecie|produkujecie|macie na|oferujecie|jest dostepn*)',
      '(dostepnosc|dostepne|dostepny|na stanie|od reki|na magazynie) (od|w|na|jest|produktu|i|towaru|magazyn)*',
    ],
    'lead-time-ask': [
      '(czas|termin|terminy) (dostawy|realizacji|produkcji|wysylki|oczekiwania)', '(ile|jak dlugo|jaki czas) … (trwa|realizacj*|czeka sie|dostaw*|produkcj*)',
      'kiedy (mozecie|mozliwa) (dostarczyc|wyslac|dostawa)', '(termin|czas|terminy) (realizacji|dostawy|produkcji|wysyłki|oczekiwania|wykonania)',
    ],
    'shipping-ask': [
      '(koszt|koszty|cena|ile kosztuje) (dostawy|transportu|wysylki|przesylki|dostawa|transport)',
      '(z dostawa|wysylka|dostawa|wysylacie|dostarczacie|transport) (do|na|na terenie) (polski|warszawy|gdanska|gdyni|krakowa)*',
      '(z dostawa|wysylka|dostawa|wysylacie|dostarczacie|transport) (do|na|na terenie) (wroclawia|poznania|lodzi|naszego|mojego|adres)*',
      '(wysyłacie|dostarczacie|wysyłają państwo|wyślecie|dostarczą państwo|dowozicie) … (do|na|za granicę|na adres|kurierem|paletow*)',
      '(koszt|koszty|cena|ile) … (transport*|wysyłk*|dostaw*|przesyłk*|frachtu|kurier*) … (do |na |?|wlicz*|po stronie)',
    ],
    'payment-terms-ask': [
      '(warunki|forma|formy|sposob|sposoby|metody|termin) platnosci', '(jak|czy mozna|czy moge) (zaplacic|placic|mozna zaplacic)',
      '(warunki|formy|sposób|sposoby|metody|opcje) (płatności|zapłaty)',
    ],
    'minimum-order-ask': [
      '(minimalne|minimalna|minimalnej|minimum|najmniejsze) (zamowienie|ilosc|ilosci|logistyczne|partia|zamowienia|zamowieniowe)',
      '(jakie jest|ile wynosi) (minimum|minimalne)',
      '(minimalna|minimalne|minimalną|minimalnej|najmniejsza|min) (ilość|zamówienie|partia|ilości|zamówienia|wartość zamówienia|logistyczne)',
    ],
    'specification-ask': [
      '(specyfikacja|specyfikacje|specyfikacji) (techniczna|techniczne|technicznej|produktu|techniczny|charakterystyki|technicznych)*',
      '(karta|karte|dane|parametry|dokumentacja|karty) (techniczna|techniczne|technicznej|produktu|techniczny|charakterystyki|technicznych)*',
      '(jaki|jaka|jakie|z jakiego) (material|materialu|wymiary|grubosc|moc|napiecie|pojemnosc|waga)*',
      '(jaki|jaka|jakie|z jakiego) (gwarancja|rozmiary|rozmiar|wydajnosc|gramatura|sa wymiary|jest material)*', '(wiecej|dodatkowe|szczegolowe) informacji*',
      '(czy nadaje sie|czy pasuje|czy dziala|czy jest mozliwosc|czy ma certyfikat|atest|deklaracja zgodnosci|na 400v|na 230v)',
      '(jaki|jaka|jakie|jakiej|z jakiego|z czego) … (materiał*|średnic*|grubość|grubości|wymiar*|moc|napięcie|udźwig|nośność|wydajność|ciśnienie|waga|wagę|gwint|stop|stali|klasa|norma|gramatur*|temperatur*)',
    ],
    'certificate-ask': [
      '(czy|proszę|macie|mają|posiada|posiadają|potrzebny|potrzebujemy|wymagan*|z) … (certyfikat*|atest*|deklaracj* zgodności|raport* z badań|znak ce|oznaczenie ce|aprobat*|świadectw* jakości|dopuszczeni*|homologacj*)',
      '(certyfikat|certyfikaty|atest|atesty|deklaracja zgodności|deklaracje zgodności) (ce|iso|pzh|en|zgodności|fsc|reach|rohs|?|na|higieniczn*|do|jakości|tuv)',
    ],
    'customisation-ask': [
      '(z naszym|z wlasnym|nasze|wlasne|nadruk|nadrukiem|z logo|nadruk logo) (logo|logiem|logotypem|nadrukiem|firmy|firmowym)*',
      '(na wymiar|pod wlasna marka|marka wlasna|na zamowienie indywidualne|wedlug naszego projektu|wedlug rysunku|personalizacja|personalizowane|z nadrukiem)',
      '(z |)(naszym|własnym|nasze|własne|swoim|moim) (logo|logiem|logotypem|nadrukiem|znakiem|projektem|brandem|opakowaniem|etykietą)',
      '(logo|nadruk|haft|grawer|etykiet*) (na|naszej|firmy|możliw*|czy|można|wykon*|?|zrobić)',
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
      '(jesteśmy|jestem|prowadzę|prowadzimy|reprezentuję) (małą |niewielką |średnią |rodzinną |polską |lokalną |)(importer*|dystrybutor*|hurtowni*|sklep*|sieć|siecią|firm*|producent*|wykonawc*|instalator*|zakład*|hotel*|restauracj*|piekarni*|serwis*|warsztat*|gospodarstwo|szkół*|kawiarni*|stolarni*|handlowiec|kupiec|architekt*|deweloper*)',
      '(kupiec|zaopatrzeniowiec|dział zakupów|dział zaopatrzenia|specjalista ds. zakupów|kierownik zakupów|dział handlowy import)',
    ],
    'company-introduction': [
      '(nasza|moja) firma (zajmuje|jest|dziala|istnieje|posiada|specjalizuje|importuje)*', '(dzialamy|na rynku|istniejemy) (od|ponad|na rynku)',
      '(posiadamy|mamy) … (sklepow|oddzialow|pracownikow|salonow|placowek)',
      '(prowadzimy|posiadamy|mamy|obsługujemy|zatrudniamy) (1*|2*|3*|4*|5*|6*|7*|8*|9*|kilka|trzy|cztery|pięć|sieć|własn*) … (sklep*|hurtown*|salon*|oddział*|pracownik*|klient*|punkt*|osób|restauracj*|market*)',
    ],
    'agency-ask': [
      '(zostac|byc) (waszym |panstwa|) (dystrybutorem|przedstawicielem|dealerem|agentem|partnerem)',
      '(dystrybucja|wylacznosc|przedstawicielstwo) (w polsce|na polske|na rynku|panstwa produktow|na teren*)',
    ],
    'long-term-talk': [
      '(regularnie|cyklicznie|co miesiąc|miesięcznie|rocznie|co kwartał) … (zamawia*|potrzebuj*|odbiera*|kontener*|kupow*|bra*|szt*)',
    ],
    'need-by': [
      '(potrzebuje|potrzebujemy|potrzebne|dostawa|dostarczyc|dostarczone) … (do konca|najpozniej|przed|nie pozniej niz|do dnia)',
      '(najpozniej do|nie pozniej niz|termin skladania ofert)',
      '(potrzebuję|potrzebujemy|potrzebne|dostawa|dostarczyć|dostarczone|towar|na budowie|w magazynie|zrealizować) … (do|najpóźniej do|przed|na początek|do końca|na) (końca|1*|2*|3*|świąt|świętami|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|sezonu|sezonem|początku|połowy)',
    ],
    'payment-proposal': [
      '(płatność|zapłata|płacimy|zapłacimy|zapłacę|proponujemy) … (akredytyw*|l/c|t/t|przedpłat*|z góry|przelewem|inkaso|zaliczk*)',
    ],
    'visit-proposal': [
      '(odwiedzić|wizyt*|przyjechać|zobaczyć|zwiedzić) … (fabryk*|zakład*|państwa firm*|wasz* firm*|producent*|stoisk*|produkcj*)',
    ],
    'large-quantity-vague': [
      '(duż*|ogromn*|większ*) (ilości|ilość|zamówieni*|parti*|wolumen*)',
    ],
    'not-received': [
      '(nie otrzymalem|nie otrzymalam|nie otrzymalismy|nie dotarla|nie dotarl) … (zamowieni*|paczk*|towar*|przesylk*|kontener*)',
      '(nie dotarlo|nie doszla|nie doszlo|nie przyszla|nie przyszlo|nadal nie ma) … (zamowieni*|paczk*|towar*|przesylk*|kontener*)',
      '(paczka|zamowienie|towar|przesylka|kontener) … (nie dotarl*|nie doszl*|nie przyszl*|zaginel*|zaginal|nie zostal*|opozni*)',
      '(zamówieni*|paczk*|towar*|przesyłk*|kontener*|palet*|części) … (nadal|wciąż|ciągle|jeszcze|dotąd|do dziś|do tej pory|dalej) (nie|brak|nic)',
      '(nic nie (dotarło|przyszło|doszło)|dalej nic|nie ma (paczki|towaru|przesyłki))',
    ],
    'not-as-described': [
      '(niezgodny|niezgodna|niezgodne|inny niz) (z|zamowieniem|opisem|probka|zamowiony|zamowiona|zamowione|w zamowieniu)*',
      '(inna niz|inne niz|nie zgadza sie|rozni sie od) (z|zamowieniem|opisem|probka|zamowiony|zamowiona|zamowione|w zamowieniu)*',
      '(zly|zla|zle|bledny|niewlasciwy|niewlasciwa) (kolor|rozmiar|model|towar|produkt|material)', '(zla|slaba|fatalna|kiepska) jakosc',
      '(jakość|materiał|kolor|tkanina|wykonanie) … (fataln*|kiepsk*|słab*|gorsz*|niezgodn*|inn* niż|odbiega*|nie odpowiada*|zł*)',
    ],
    damaged: [
      '(dotarl|dotarla|dotarlo|dotarly|przyszedl) … (uszkodzon*|zniszczon*|polaman*|rozbit*|pekniet*|mokr*|zardzewial*|stluczon*|potluczon*)',
      '(przyszla|otrzymalismy|towar|paczka|kartony|plytki) … (uszkodzon*|zniszczon*|polaman*|rozbit*|pekniet*|mokr*|zardzewial*|stluczon*|potluczon*)',
      'uszkodzon* w transporcie', 'szkoda transportowa',
      '(sztuk*|towar*|karton*|płytk*|szyb*|palet*|butel*|mebl*|część|części|maszyn*|paczk*|przesyłk*|drzwi|rur*|worki|dostaw*) … (uszkodzon*|zniszczon*|połaman*|rozbit*|pęknięt*|mokr*|zardzewiał*|potłuczon*|stłuczon*|zalan*|wgniecion*|porysowan*|pogięt*|spleśniał*|rozdart*|zgniecion*|popękan*)',
    ],
    short: [
      '(brakuje|brakowalo|braki|brak) (1|2|3|4|5|6|7|8|9|jednego|kilku|sztuk|kartonow|czesci|w dostawie|ilosciowe|elementow|w przesylce)*',
      '(niekompletn*|mniej) (dostaw*|zamowien*|sztuk|niz zamow*)',
      '(brakuje|brakuje nam|brakowało|zabrakło) (w dostawie |w paczce |jeszcze |nam |)(1*|2*|3*|4*|5*|6*|7*|8*|9*|dwóch|trzech|czterech|kilku|jednej|jednego|połowy|części|śrub*|kabl*|element*)',
      '(dosłać|doślijcie|dosłanie|braki ilościowe|niedobór|niedobory|braki w dostawie)',
    ],
    'refund-ask': [
      '(zwrot|zwrotu|zwrocic|zwroccie|oddajcie) (pieniedzy|pieniadze|kosztow|srodkow|zaplaty|wplaty|zaliczki|naleznosci|gotowki)',
      '(pobrano|obciazono|zaplacilem) (dwa razy|dwukrotnie|podwojnie)',
      '(zwrot|zwrotu|zwrócić|zwróćcie|oddać|oddajcie|odzyskać|żądam zwrotu) (mi |nam |proszę |całości |)(pieniędzy|pieniądze|kasy|kasę|kosztów|środków|zapłaty|wpłaty|zaliczki|zaliczkę|należności|kwoty|kwotę|wpłaconej)',
      '(pobrano|obciążono|zapłaciłem|zapłaciłam|zapłaciliśmy|ściągnięto|naliczono) … (dwa razy|dwukrotnie|podwójnie|za dużo|2 razy)',
    ],
    'return-ask': [
      '(zwrocic|zwrot|odeslac|wymienic|wymiana|wymiane) (towar|towaru|produkt|produktu|zamowienie|paczke|czesc|maszyne)',
      '(procedura|polityka|formularz|warunki) (zwrotu|zwrotow|reklamacji)',
      '(zwrócić|odesłać|zwrot|wymienić|wymiana|wymianę|wymiany|odsyłam|odeślę|odsyłamy) … (towar*|produkt*|sztuk*|paczk*|maszyn*|na nowy|na nowe|na inny|rozmiar|wadliw*|uszkodzon*|część|części|zamówieni*)',
      '(chcę|chcemy|chciałbym|czy mogę|czy możemy|czy można) (to |je |go |) (zwrócić|odesłać|wymienić|oddać)',
    ],
    'repair-ask': [
      '(czesci zamienne|czesc zamienna|czesci zamiennych|czesci do maszyny|czesci eksploatacyjne)',
      '(nie dziala|zepsul sie|zepsula sie|zepsulo sie|nie wlacza sie|nie grzeje|kod bledu|awaria)',
      '(uszkodzil sie|naprawa gwarancyjna|na gwarancji|w ramach gwarancji|serwisant|zgloszenie serwisowe)',
      '(nie (działa|działają|włącza|uruchamia|grzeje|chłodzi|pompuje|ładuje|startuje|kręci)) … (maszyn*|urządzen*|silnik*|pomp*|sprzęt|w ogóle|po|już|się|wcale|od)*',
      '(zepsuł*|popsuł*|padł|padła|spalił*|przestał* działać|przecieka|cieknie|zacina się|wyłącza się|uległ* awarii|jest uszkodzony silnik|wyświetla błąd|pokazuje błąd)',
      '(kod błędu|błąd|komunikat) (e|f|nr|na wyświetlaczu|e0*|1*|2*|0*)*',
    ],
    'usage-ask': [
      '(instrukcja|instrukcje|instrukcji) (obslugi|montazu|uzytkowania|instalacji|po polsku)',
      'jak (uzywac|zainstalowac|ustawic|obslugiwac|zamontowac|wyczyscic|podlaczyc|zaprogramowac|uruchomic)', '(schemat elektryczny|schemat podlaczenia)',
      '(jak) (należy |mam |mamy |prawidłowo |to |)(używać|użyć|zamontować|zainstalować|ustawić|ustawia|podłączyć|wyczyścić|czyścić|konserwować|smarować|wymienić filtr|zaprogramować|zresetować|uruchomić|prać|obsługiwać|rozcieńczyć|mieszać|skalibrować)',
      '(jaki olej|jakim olejem|jaki smar|jak często (należy|trzeba|smarować|wymieniać))',
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
      '(odpraw* celn*|urząd celny|urzędzie celnym|agencj* celn*|kod cn|kod hs|kod taric|taryf* celn*|cła|na cle|celnik*|celnicy|zgłoszeni* celn*|vat import*|dokument* celn*|eori|deklaracj* pochodzenia|antydumping*)',
    ],
    'documents-matter': [
      '(konosament|swiadectwo pochodzenia|list przewozowy|lista pakowa|specyfikacja wysylkowa|faktura handlowa|dokumenty wysylkowe|oryginaly dokumentow)',
      '(konosament*|świadectw* pochodzenia|list* przewozow*|cmr|packing list*|list* pakow*|faktur* handlow*|dokument* przewozow*|dokument* wysyłkow*|eur.1|eur1|fitosanitarn*|specyfikacj* wagow*) … (prosz*|brak*|popraw*|wysł*|przesł*|orygina*|błęd*|kopi*|skan*|draft*|potrzebn*|dosł*|?)',
    ],
    'order-change': [
      '(zmienic|anulowac|zwiekszyc|zmniejszyc|dodac|zmiana) … (zamowienie|zamowienia|zamowieniu|adres dostawy|do zamowienia)',
      '(anulowanie|anulacja|zmiana) zamowienia',
      '(zamówieni*|ilość|ilości|adres dostawy|adres wysyłki|termin dostawy|kolor) … (zmieni*|anulowa*|zwiększyć|zmniejszyć|dodać|domówić|skorygować|przesunąć|zamienić|dołożyć|wycofać|dopisać)',
      '(zmienić|anulować|zwiększyć|zmniejszyć|dodać|domówić|skorygować|przesunąć|zamienić|rezygnuję|rezygnujemy|dołożyć|dopisać) … (zamówieni*|ilość|ilości|adres*|termin dostawy|kolor|do zamówienia|pozycj*)',
    ],
    'payment-matter': [
      '(potwierdzenie przelewu|przelew wyslany|przelew zostal|zaplacilismy|oplacilismy|numer konta bankowego)',
      '(zaliczka wplacona|faktura koncowa|brakujaca faktura|korekta faktury|fakture korygujaca|saldo do zaplaty|reszta platnosci)',
      '(potwierdzenie|dowód|kopia) (przelewu|wpłaty|płatności|zapłaty|swift)',
      '(zapłaciliśmy|zapłaciłem|zapłaciłam|opłaciliśmy|przelaliśmy|przelałem|wpłaciliśmy|wysłaliśmy przelew|zrobiłem przelew|zrobiliśmy przelew|zlecił* przelew)',
      '(na jakie konto|na który rachunek|numer konta|dane do przelewu|prowizja bankowa|opłaty bankowe|koszty bankowe|saldo|dopłata reszty|reszta kwoty)',
    ],
    'follow-up': [
      '(czy sa|sa jakies|jakies) (wiesci|nowosci|informacje|postepy)', '(nadal|wciaz|dalej) (czekam|czekamy|brak odpowiedzi|nie mam odpowiedzi)',
      '(czekam na|czekamy na|brak) (odpowiedz|panstwa odpowiedz|oferte|odpowiedzi|informacje zwrotna)',
      '(czy otrzymali|czy dostaliscie|czy dotarl) … (mail|maila|wiadomosc|zapytanie)', '(przypominam|przypomnienie o)',
      '(czy|kiedy) … (odpowiedź|odpowiedzi|odpowiedzą|odpiszecie|wiadomo coś|coś wiadomo|otrzymam ofertę|dostanę ofertę|zapoznali)',
      '(nadal|wciąż|ciągle|dalej|jeszcze|dotychczas|do tej pory) (nie otrzymał*|nie dostał*|brak|czekam|czekamy|nie mam|bez) … (odpowied*|ofert*|informac*|wycen*|wiadomoś*|reakcj*)',
    ],
    thanks: [
      '(dziekuje|dziekujemy|serdecznie dziekujemy) za (swietn*|pomoc|szybk*|wspolprac*|profesjonal*|wszystko|dobr*|doskonal*)',
      '(jestesmy bardzo zadowoleni|bardzo zadowolony|wszystko dotarlo|swietna jakosc|wszystko dziala)',
      '(towar|paczka|zamówienie|przesyłka|wszystko|maszyna) … (dotarł*|doszł*|przysz*|działa|jest) … (w całości|bez problemu|bez zastrzeżeń|zgodnie|super|idealn*|świetn*|w porządku|ok|bez uszkodzeń)',
    ],
    feedback: [
      '(sugestia|uwaga|opinia) (dotyczaca|na temat|odnosnie|do produktu)', '(drobna uwaga|mala uwaga)',
    ],
    standstill: [
      '(maszyna|linia|produkcja|zaklad|budowa) (stoi|stanela|zatrzyman*)',
      '(przestoj|postoj produkcji|tracimy pieniadze|klienci czekaja|klient czeka|kary umowne|demurrage za)',
      '(stoimy z produkcją|stoi nam|mamy przestój|klienci czekają|ponosimy straty|tracimy pieniądze|kary umown*|przestojow*|demurrage|postojowe)',
    ],
  },
} as const satisfies PhrasePack
