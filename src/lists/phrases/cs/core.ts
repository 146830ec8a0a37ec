import type { PhrasePack } from '../../concepts'
import { csRisk } from './risk'

/** Czech and much of Slovak: what buyers and customers with an order say, and the risks of the language. */
export const csCore = {
  language: 'cs',
  phrases: {
    ...csRisk.phrases,
    'price-ask': [
      '(kolik stoji|kolik by stal|kolik to stoji|kolko stoji|kolko by stal)',
      '(jaka je cena|aka je cena|jaka by byla cena|jaka bude cena|za kolik|poslete cenu|cenu prosim)',
      '(cena|cenu|ceny|ceniku|cenik|cennik) (za|prosim|bez dph|vcetne|s dopravou|dap|na|vratane|kus|velkoobchod*)',
      '(prosim|prosime|prosil bych|zaujima|zajima) … (cenu|ceny|cena|cenik|cennik)',
      '(kolik) (za kus|za ks|za metr|za m2|by vyšlo|by to stálo|bychom zaplatili)',
      '(potřebuji|potřebujeme|pošlete|zašlete|napište|uveďte|sdělte|můžete|poprosím) … (cenu|ceny|cenovku|ceník)',
      '(velkoobchodn*|nákupn*|jednotkov*|orientačn*) cen*',
    ],
    'quotation-ask': [
      '(cenova nabidka|cenovou nabidku|cenove nabidky|cenova ponuka|cenovu ponuku|cenovej ponuky|nabidku na|nabidka na)',
      '(poptavka|poptavame|poptavku|dopyt po|dopytujeme|zalohova faktura|proforma fakturu|proforma faktura|zasleme poptavku)',
      '(prosim|prosime|zadame|zaslete|zasielate|muzete|mozete) … (nabidku|ponuku|kalkulaci|kalkulaciu)',
      '(nacenit|nacenění|naceňte|cenovou kalkulaci|cenovou nabídku|kalkulaci ceny)', '(výzva|výzvu) k (podání|předložení) nabíd*',
      '(prosím*|žádám*|pošlete|vypracuj*|vypracová*|připravit|poslat|uvítáme|poprosím*) … (nabídku|nabídky|kalkulaci|proform*)',
    ],
    'catalogue-ask': [
      '(katalog|katalogu|cenik|cennik) (prosim|produktu|s cenami|vyrobku|vyrobkov|zaslat|poslat)',
      '(poslat|zaslat|zaslete|poslete|mate) … (katalog|cenik|cennik)',
    ],
    'sample-ask': [
      '(vzorek|vzorky|vzorku|vzorka|vzoriek) (zdarma|prosim|zaslat|poslat|materialu|latky|k|na|pred|zadarmo)',
      '(zaslat|poslat|objednat|ziskat) … (vzorek|vzorky|vzorku)', '(pošlete|poskytujete|máte|dostat|dodat|vyžádat) … (vzorek|vzorky|vzorků)',
    ],
    'order-intent': [
      '(chci|chceme|chteli bychom|chtel bych|chcel by) … (koupit|objednat|nakoupit|kupit|koupi|nakup|zakoupit|objednavku)',
      '(chceli by|mame zajem|mam zajem|mame zaujem|radi bychom) … (koupit|objednat|nakoupit|kupit|koupi|nakup|zakoupit|objednavku)',
      '(objednavam|objednavame|nase objednavka|objednavka c|nasa objednavka|hledame dodavatele|hladame dodavatela|hledame vyrobce)',
      '(hodilo by se|potřebovali bychom|potřeboval bych|potřebujeme) (ještě |asi |cca |zhruba |)(1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      '(potřebuji|vzal bych|vzali bychom|odebrali bychom) (ještě |asi |cca |zhruba |)(1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      '(závazně objedn*|v příloze objednáv*|zasíláme objednáv*|rádi bychom odebírali|pravidelně odebír*)',
    ],
    'trial-order': ['(zkušebn*|testovac*|první|pilotn*) (objednávk*|séri*|dodávk*|odběr)'],
    'availability-ask': [
      '(mate|mate nejak*|je|jsou|su) (skladem|na sklade|k dispozici|v nabidce|v ponuke|dostupne|dostupny)',
      '(dostupnost|skladem|na sklade) (a|zbozi|?|ihned|nahradnich)', '(prodavate|vyrabite|dodavate|predavate) (i|take|tyto|tento|aj|tieto)',
      '(máte|mate|měli byste) … (skladem|na skladě|k dispozici)',
    ],
    'lead-time-ask': [
      '(dodaci lhuta|dodaci termin|termin dodani|dodacia lehota|termin dodania|doba dodani|doba vyroby|dodaci doba|termin vyroby)',
      '(jak dlouho|ako dlho|kdy) … (dodani|vyroba|trva|dodat|dodania)', '(dokdy|do kdy|za jak dlouho|za kolik dní) … (dod*|stihn*|vyrob*|doruč*)',
      '(dokdy|do kdy) (byste|můžete|to)',
    ],
    'shipping-ask': [
      '(cena|naklady|kolik stoji) (dopravy|na dopravu|doprava|prepravy)',
      '(doprava|dodani|dodanie|dovoz|posilate|dorucujete) (do|na|na slovensko) (ceske|cech|slovensk|prahy|brna|cr|bratislavy|nas)*',
      '(posíláte|zasíláte|doručujete|vozíte) (i |také |) (do|na)', '(kolik|jaké) (je|stojí|by bylo|činí|vychází) (poštovné|doprava|dopravné)',
    ],
    'payment-terms-ask': ['(platebni|platobne) (podminky|podmienky|moznosti|metody)', '(zpusob|sposob|forma) (platby|uhrady)', 'jak (platit|zaplatit)'],
    'minimum-order-ask': ['(minimalni|minimalne|minimalna|minimalny) (objednavka|mnozstvi|mnozstvo|odber|pocet|odber|odberove)'],
    'specification-ask': [
      '(technicke udaje|technicky list|technicka specifikace|technicke parametry|technicke informacie|technicka data|datovy list)',
      '(technicke specifikace|vice informaci|viac informacii|blizsi informace|prohlaseni o shode|vyhlasenie o zhode|certifikat ce)',
      '(jaky|jake|jaka|aky|ake) (material|rozmery|vykon|napeti|napatie|zaruka|tloustka|kapacita|hmotnost)',
      '(více|bližší|podrobn*) (informac*|údaj*|detail*) (o|k|ohledně)',
    ],
    'certificate-ask': ['prohlášení o (shodě|vlastnostech)', ],
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
      '(vyhradni zastoupeni|obchodni zastoupeni|vyhradne zastupenie|exkluzivni prodej)', '(zastupova*|distribuova*) (vaši|vaše|vás|značk*)',
    ],
    'target-price': ['(náš rozpočet|rozpočet je|rozpočet do)'],
    'need-by': [
      '(nejpozdeji do|najneskor do|termin do|potrebujeme do|potrebuji do|termin odevzdani)', '(lhůta|termín) (pro|na|k) (podání|předložení|doručení) nabíd*',
    ],
    'visit-proposal': ['(potka*|setka*|sejí*) … (na veletrhu|na výstavě|u vás|osobně)'],
    'not-received': [
      '(neprislo|neprisel|neprisla|nedorazilo|nedorazil|nedorazila|nedorucen*|stale nedoraz*)',
      '(doposud nedoraz*|neobdrzel*|nedostali jsme|nedostali sme|zasilka se ztratila|zasielka sa stratila)',
      '(nepřišel|nepřišla|nepřišlo|nedorazil*) … (balík*|zásilk*|zboží|objednáv*)',
    ],
    'not-as-described': [
      '(spatna barva|spatny model|jiny nez|jine nez|jina nez|neodpovida|nezodpoveda)',
      '(nesouhlasi s|spatne zbozi|ine ako|iny ako|spatna kvalita|zla kvalita|nekvalitni)',
    ],
    damaged: [
      '(prislo|dorazilo|dorazil|zbozi|zasilka|krabice|dlazdice|tovar) … (poskozen*|rozbit*|zlomen*|mokr*|praskl*|rezav*|znicen*)',
      '(poskozeno pri preprave|poskodene pri preprave)',
      '(přišl*|přišel|dorazil*|zásilk*|palet*|kus*) … (poškozen*|rozbit*|zlomen*|prasklé|polámané|promáčen*|poškrábané)',
    ],
    short: [
      '(chybi|chyba|chybelo|chybalo) (1|2|3|4|5|6|7|8|9|nam|ks|kusu|krabic|dil|dily|cast|v dodavce|kusy)*',
      '(nekompletni dodavka|neuplna dodavka|mensi mnozstvi)',
      '(chybí|chybějí|chybělo) (nám |mi |v balíku |ještě |)(1*|2*|3*|4*|5*|6*|7*|8*|9*|jeden|dva|dvě|tři|čtyři|pět|díl*|kus*)',
    ],
    'refund-ask': [
      '(vratit penize|vratit peniaze|vraceni penez|vratenie penazi|refundace|dobropis|vratte penize|penize zpet|peniaze spat|strzeno dvakrat)',
    ],
    'return-ask': [
      '(vratit zbozi|vraceni zbozi|vratit tovar|vratenie tovaru|vymenit zbozi|vymena zbozi|vymenit tovar|reklamacni rad|odstoupit od)',
      '(chtěl* bych|chceme|mohu|lze) (je|ho|ji|to) (vyměnit|vrátit|reklamovat)',
    ],
    'repair-ask': [
      '(nahradni dil|nahradni dily|nahradnich dilu|nahradne diely|nahradny diel)', '(nefunguje|porouchal|porouchala|nezapne|netopi|chybovy kod|chybova hlaska)',
      '(zarucni oprava|v zaruce|porucha|pokazil sa|zarucna oprava|servisniho technika)',
      '(přestal* fungovat|nejde zapnout|nefungují|chybov* kód|hlásí chybu|kód chyby|záruční opravu|servis pro)',
    ],
    'usage-ask': [
      '(navod k pouziti|navod k obsluze|navod na pouzitie|navod na obsluhu|montazni navod)',
      '(schema zapojeni|jak nastavit|jak pouzivat|jak namontovat|ako nastavit|uvedeni do provozu)', '(návod*) (k|na) (použit*|obsluz*|montáž*|instalac*)',
      '(jak) (se |)(nastavuje|nastavit|používá|namontovat|zapojit|čistí|udržuje|složit)',
    ],
    'dispute-open': [
      '(reklamace|reklamaci|reklamujeme|reklamacia|reklamaciu|stiznost|staznost) (na|zbozi|c|tovaru|dodavky|k)*', '(pravni kroky|nas pravnik|soudni cestou)',
    ],
    'shipping-status': [
      '(kde je) (moje|nase|nas|muj|moj|nasa) (objednavka|zasilka|kontejner|zbozi|zasielka|tovar)*',
      '(cislo zasilky|sledovani zasilky|stav objednavky|cislo kontejneru|stav zasilky|cislo zasielky)', 'kdy (dorazi|prijde|bude odeslan*|odeslete)',
    ],
    'customs-matter': ['(celni|na celnici|proclení|proclit|celnice|celne|colny|na colnici|colne|celni kod)'],
    'documents-matter': [
      '(nakladni list|osvedceni o puvodu|balici list|obchodni faktura|prepravni doklady|osvedcenie o povode|originaly dokumentu|dodaci list)',
    ],
    'order-change': [
      '(zmenit objednavku|zrusit objednavku|zmena objednavky|storno objednavky|stornovat|upravit objednavku|zmenit adresu|zrusenie objednavky)',
      '(doplňte|doplnit|přidat|přidejte|změňte|změnit|navýšit|snížit) … (objednávk*|dodací adresu|adresu doručení|množství)',
    ],
    'payment-matter': [
      '(doklad o platbe|potvrzeni o platbe|zaplatili jsme|platba odeslana|doplatek|bankovni spojeni|dobropis|faktura za|uhradili jsme|uhradena faktura)',
      '(uhradili jsme|zaplatil jsem|platba odešla|zálohu jsme|úhrad* faktur*)',
    ],
    'follow-up': [
      '(bez odpovedi|stale cekam|stale cekame|nedostali jsme odpoved|nedostal jsem odpoved)',
      '(pripominam|je neco noveho|obdrzeli jste|dostali jste|dostali ste|cekame na odpoved|cakame na odpoved)',
      '(čekáme|čekám) na (vaši |)(odpověď|nabídku|reakci)',
    ],
    thanks: [
      '(dekujeme za|dekuji za|dakujeme za|velmi dekujeme) (rychle|pomoc|skvel|vse|kvalit|super|vyborn|rychlu|vsetko)*',
      '(jsme velmi spokojeni|sme velmi spokojni|vse v poradku dorazilo)',
      '(děkuji|děkujeme|díky) (za|vám za|moc za) (rychl*|pomoc*|skvěl*|kvalit*|výborn*|ochot*|profesion*|spoluprác*)',
      '(vše) (dorazilo |přišlo |je |)(v pořádku|super|perfektně|funguje)',
    ],
    feedback: ['(pripominka|postreh|namet) (k|na|ohledne)', 'drobna pripominka'],
    standstill: [
      '(stroj|linka|vyroba|stavba) (stoji|zastavena|zastaven)', '(prostoj|zakaznici cekaji|prichazime o penize|smluvni pokuta|zastavena vyroba|odstavka linky)',
      '(stroj|linka|výroba|stavba|provoz|pec) (nám stojí|stojí|je zastaven*)',
    ],
  },
} as const satisfies PhrasePack
