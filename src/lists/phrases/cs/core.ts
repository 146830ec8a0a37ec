import type { PhrasePack } from '../../concepts'

/** Czech and Slovak: what buyers and customers with an order say. */
export const csCore = {
  language: 'cs',
  phrases: {
    'price-ask': [
      '(kolik stoji|kolik by stal|kolik to stoji|kolko stoji|kolko by stal)',
      '(jaka je cena|aka je cena|jaka by byla cena|jaka bude cena|za kolik|poslete cenu|cenu prosim)',
      '(cena|cenu|ceny|ceniku|cenik|cennik) (za|prosim|bez dph|vcetne|s dopravou|dap|na|vratane|kus|velkoobchod*)',
      '(prosim|prosime|prosil bych|zaujima|zajima) … (cenu|ceny|cena|cenik|cennik)',
    ],
    'quotation-ask': [
      '(cenova nabidka|cenovou nabidku|cenove nabidky|cenova ponuka|cenovu ponuku|cenovej ponuky|nabidku na|nabidka na)',
      '(poptavka|poptavame|poptavku|dopyt po|dopytujeme|zalohova faktura|proforma fakturu|proforma faktura|zasleme poptavku)',
      '(prosim|prosime|zadame|zaslete|zasielate|muzete|mozete) … (nabidku|ponuku|kalkulaci|kalkulaciu)',
    ],
    'catalogue-ask': [
      '(katalog|katalogu|cenik|cennik) (prosim|produktu|s cenami|vyrobku|vyrobkov|zaslat|poslat)',
      '(poslat|zaslat|zaslete|poslete|mate) … (katalog|cenik|cennik)',
    ],
    'sample-ask': [
      '(vzorek|vzorky|vzorku|vzorka|vzoriek) (zdarma|prosim|zaslat|poslat|materialu|latky|k|na|pred|zadarmo)',
      '(zaslat|poslat|objednat|ziskat) … (vzorek|vzorky|vzorku)',
    ],
    'order-intent': [
      '(chci|chceme|chteli bychom|chtel bych|chcel by) … (koupit|objednat|nakoupit|kupit|koupi|nakup|zakoupit|objednavku)',
      '(chceli by|mame zajem|mam zajem|mame zaujem|radi bychom) … (koupit|objednat|nakoupit|kupit|koupi|nakup|zakoupit|objednavku)',
      '(objednavam|objednavame|nase objednavka|objednavka c|nasa objednavka|hledame dodavatele|hladame dodavatela|hledame vyrobce)',
    ],
    'availability-ask': [
      '(mate|mate nejak*|je|jsou|su) (skladem|na sklade|k dispozici|v nabidce|v ponuke|dostupne|dostupny)',
      '(dostupnost|skladem|na sklade) (a|zbozi|?|ihned|nahradnich)', '(prodavate|vyrabite|dodavate|predavate) (i|take|tyto|tento|aj|tieto)',
    ],
    'lead-time-ask': [
      '(dodaci lhuta|dodaci termin|termin dodani|dodacia lehota|termin dodania|doba dodani|doba vyroby|dodaci doba|termin vyroby)',
      '(jak dlouho|ako dlho|kdy) … (dodani|vyroba|trva|dodat|dodania)',
    ],
    'shipping-ask': [
      '(cena|naklady|kolik stoji) (dopravy|na dopravu|doprava|prepravy)',
      '(doprava|dodani|dodanie|dovoz|posilate|dorucujete) (do|na|na slovensko) (ceske|cech|slovensk|prahy|brna|cr|bratislavy|nas)*',
    ],
    'payment-terms-ask': [
      '(platebni|platobne) (podminky|podmienky|moznosti|metody)', '(zpusob|sposob|forma) (platby|uhrady)', 'jak (platit|zaplatit)',
    ],
    'minimum-order-ask': [
      '(minimalni|minimalne|minimalna|minimalny) (objednavka|mnozstvi|mnozstvo|odber|pocet|odber|odberove)',
    ],
    'specification-ask': [
      '(technicke udaje|technicky list|technicka specifikace|technicke parametry|technicke informacie|technicka data|datovy list)',
      '(technicke specifikace|vice informaci|viac informacii|blizsi informace|prohlaseni o shode|vyhlasenie o zhode|certifikat ce)',
      '(jaky|jake|jaka|aky|ake) (material|rozmery|vykon|napeti|napatie|zaruka|tloustka|kapacita|hmotnost)',
    ],
    'customisation-ask': [
      '(s nasim logem|s logem|vlastni logo|vlastne logo|s nasim logom|s potiskem|s potlacou)',
      '(na miru|na mieru|vlastni znacka|privatni znacka|vlastni design|podle vykresu|podla vykresu)',
    ],
    'end-use': [
      '(pro|do|pre) (nasi|nas|nasich|nasu|nase|moji|muj|vlastni) (prodejnu|obchod|projekt|firmu|vyrobu|restauraci|hotel)',
      '(pro|do|pre) (nasi|nas|nasich|nasu|nase|moji|muj|vlastni) (pekarnu|zakazniky|dilnu|predajnu|potrebu|stavbu|provoz)',
      '(k dalsimu prodeji|na dalsi predaj|pro vlastni potrebu|na stavbu|oteviram|otevirame)',
    ],
    'buyer-role': [
      '(jsme|sme|jsem) (dovozce|distributor|velkoobchod|firma|vyrobce|prodejce|spolecnost)',
      '(jsme|sme|jsem) (dovozca|predajca|spolocnost|stavebni firma|maloobchod|retezec|pekarna)',
      '(nakupci|oddeleni nakupu|vedouci nakupu|oddelenie nakupu|referent nakupu)',
    ],
    'company-introduction': [
      '(nase firma|nase spolecnost|nasa firma|nasa spolocnost) (se|je|pusobi|ma|sa|posobi|byla)', '(na trhu od|pusobime|na trhu uz|rodinna firma)',
    ],
    'agency-ask': [
      '(stat se|byt|stat sa) (vasim|vas) (distributorem|zastupcem|prodejcem|distributorom|zastupcom|predajcom)',
      '(vyhradni zastoupeni|obchodni zastoupeni|vyhradne zastupenie|exkluzivni prodej)',
    ],
    'need-by': [
      '(nejpozdeji do|najneskor do|termin do|potrebujeme do|potrebuji do|termin odevzdani)',
    ],
    'not-received': [
      '(neprislo|neprisel|neprisla|nedorazilo|nedorazil|nedorazila|nedorucen*|stale nedoraz*)',
      '(doposud nedoraz*|neobdrzel*|nedostali jsme|nedostali sme|zasilka se ztratila|zasielka sa stratila)',
    ],
    'not-as-described': [
      '(spatna barva|spatny model|jiny nez|jine nez|jina nez|neodpovida|nezodpoveda)',
      '(nesouhlasi s|spatne zbozi|ine ako|iny ako|spatna kvalita|zla kvalita|nekvalitni)',
    ],
    damaged: [
      '(prislo|dorazilo|dorazil|zbozi|zasilka|krabice|dlazdice|tovar) … (poskozen*|rozbit*|zlomen*|mokr*|praskl*|rezav*|znicen*)',
      '(poskozeno pri preprave|poskodene pri preprave)',
    ],
    short: [
      '(chybi|chyba|chybelo|chybalo) (1|2|3|4|5|6|7|8|9|nam|ks|kusu|krabic|dil|dily|cast|v dodavce|kusy)*',
      '(nekompletni dodavka|neuplna dodavka|mensi mnozstvi)',
    ],
    'refund-ask': [
      '(vratit penize|vratit peniaze|vraceni penez|vratenie penazi|refundace|dobropis|vratte penize|penize zpet|peniaze spat|strzeno dvakrat)',
    ],
    'return-ask': [
      '(vratit zbozi|vraceni zbozi|vratit tovar|vratenie tovaru|vymenit zbozi|vymena zbozi|vymenit tovar|reklamacni rad|odstoupit od)',
    ],
    'repair-ask': [
      '(nahradni dil|nahradni dily|nahradnich dilu|nahradne diely|nahradny diel)',
      '(nefunguje|porouchal|porouchala|nezapne|netopi|chybovy kod|chybova hlaska)',
      '(zarucni oprava|v zaruce|porucha|pokazil sa|zarucna oprava|servisniho technika)',
    ],
    'usage-ask': [
      '(navod k pouziti|navod k obsluze|navod na pouzitie|navod na obsluhu|montazni navod)',
      '(schema zapojeni|jak nastavit|jak pouzivat|jak namontovat|ako nastavit|uvedeni do provozu)',
    ],
    'dispute-open': [
      '(reklamace|reklamaci|reklamujeme|reklamacia|reklamaciu|stiznost|staznost) (na|zbozi|c|tovaru|dodavky|k)*', '(pravni kroky|nas pravnik|soudni cestou)',
    ],
    'shipping-status': [
      '(kde je) (moje|nase|nas|muj|moj|nasa) (objednavka|zasilka|kontejner|zbozi|zasielka|tovar)*',
      '(cislo zasilky|sledovani zasilky|stav objednavky|cislo kontejneru|stav zasilky|cislo zasielky)', 'kdy (dorazi|prijde|bude odeslan*|odeslete)',
    ],
    'customs-matter': [
      '(celni|na celnici|proclení|proclit|celnice|celne|colny|na colnici|colne|celni kod)',
    ],
    'documents-matter': [
      '(nakladni list|osvedceni o puvodu|balici list|obchodni faktura|prepravni doklady|osvedcenie o povode|originaly dokumentu|dodaci list)',
    ],
    'order-change': [
      '(zmenit objednavku|zrusit objednavku|zmena objednavky|storno objednavky|stornovat|upravit objednavku|zmenit adresu|zrusenie objednavky)',
    ],
    'payment-matter': [
      '(doklad o platbe|potvrzeni o platbe|zaplatili jsme|platba odeslana|doplatek|bankovni spojeni|dobropis|faktura za|uhradili jsme|uhradena faktura)',
    ],
    'follow-up': [
      '(bez odpovedi|stale cekam|stale cekame|nedostali jsme odpoved|nedostal jsem odpoved)',
      '(pripominam|je neco noveho|obdrzeli jste|dostali jste|dostali ste|cekame na odpoved|cakame na odpoved)',
    ],
    thanks: [
      '(dekujeme za|dekuji za|dakujeme za|velmi dekujeme) (rychle|pomoc|skvel|vse|kvalit|super|vyborn|rychlu|vsetko)*',
      '(jsme velmi spokojeni|sme velmi spokojni|vse v poradku dorazilo)',
    ],
    feedback: [
      '(pripominka|postreh|namet) (k|na|ohledne)', 'drobna pripominka',
    ],
    standstill: [
      '(stroj|linka|vyroba|stavba) (stoji|zastavena|zastaven)',
      '(prostoj|zakaznici cekaji|prichazime o penize|smluvni pokuta|zastavena vyroba|odstavka linky)',
    ],
  },
} as const satisfies PhrasePack
