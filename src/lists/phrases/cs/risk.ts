import type { PhrasePack } from '../../concepts'

/** Czech and much of Slovak: what promoters, swindlers and collectors write. */
export const csRisk = {
  language: 'cs',
  phrases: {
    'seo-offer': [
      '(seo) (optimaliz*|služ*|audit*|analýz*|balíč*|agentur*)', '(prvn* (stran*|stránc*|míst*)|top 10|vyšší pozice) … (google|seznam*|vyhledáv*)',
    ],
    'web-design-offer': [
      '(tvorb*|vytvář*|vytvoří*|redesign*) (moderních |moderní |nový |vám |profesionálních |)(web|webu|webů|webov* strán*|e-shop*|mobiln* aplik*)',
    ],
    'loan-offer': [
      '(nabízíme|nabízím|poskytujeme) … (půjčk*|úvěr*|financován*)', '(potřebujete|hledáte) … (půjčk*|úvěr|peníze rychle)',
      '(půjčk*|úvěr*) … (úrok*|bez ručitel*|bez registr*|ihned|na cokoliv)',
    ],
    'crypto-promotion': [
      '(invest*|vyděl*|zisk*) … (bitcoin*|kryptoměn*|krypto|usdt|forex)', '(garantovan*|denn*|zaručen*|pasivn*) (zisk*|příjem|příjm*|výnos*|výděl*)',
    ],
    'supplier-pitch': [
      '(jsme|naše firma je|naše společnost je) (přední |předním |významný )*(výrobc*|dodavatel*|export*|továrn*) … (vyrábí*|let|kvalit*|zkušenost*)',
      '(naše (hlavní |)(produkty|výrobky) (jsou|zahrnují)|naše ceny jsou)', '(nabízíme|dodáváme) … (konkurenceschopn*|výhodn*|nejlepší|bezkonkurenčn*) cen*',
    ],
    unsubscribe: ['(nepřejete|nechcete) (si |) … (dostávat|zasíl*|další)', '(odhlas*|odhlás*) (se |) … (odběr*|newsletter*|zpráv*|seznam*|zde|klik*)'],
    'website-found': [
      '(všiml jsem si|všimli jsme si|zjistili jsme|narazil jsem|prohlédl*|navštívil*|procházel*) … (váš web|vaše strán*|vaše webov*|váš e-shop|vašeho webu)',
      '(narazili jsme|narazil jsem|přišli jsme) na (váš|vaše|vaši) (web|webov*|stránk*|e-shop)',
    ],
    'meeting-push': [
      '(domluvit|naplánovat|domluvíme) (si |)(krátký |krátké |)(hovor|telefonát|schůzk*|call)',
    ],
    'call-to-click': ['(klikn*) … (zde|sem|odkaz*|tlačítk*|níže)', '(registrujte se|zaregistrujte se|stáhněte si) (ještě dnes|teraz|hned|zde|zdarma|nyní)'],
    'bulk-greeting': ['(vážený|vážená|milý|drahý) (zákazníku|kliente|uživateli|příjemce)'],
    'dear-friend': ['(drah*|mil*|vážen*) (příteli|přátelé|přítelkyně)'],
    'fund-transfer': [
      '(milion*|mil.) (americk* |)(dolar*|eur*|usd|liber) … (bank*|účet|účt*|převést|převod*|zemř*|dědic*|invest*|podíl|procent*)',
    ],
    inheritance: [
      '(zesnul*|zemřel*) (klient*|manžel*|zákazn*|otec|otce)', '(dědictv*|závěť|závěti|pozůstalost*) … (milion*|fond*|peněz|peníze|bank*|částk*|právník*)',
      '(zemřel*) … (bez (dědice|dědiců|závěti|příbuzných))',
    ],
    secrecy: ['(zachov*|udrž*) … (v tajnosti|důvěrnost|diskrétnost)', ],
    'advance-fee': [
      '(registračn*|notářsk*|administrativn*|aktivačn*) (poplat*) … (předem|uhrad*|zaplat*|vrát*|smlouv*|uvoln*)',
    ],
    'card-question': ['(přijímáte|akceptujete|berete) … (kart*|visa|mastercard)', '(platba|platit|zaplatit) (kreditn* |platebn* |)kartou'],
    'own-shipper': [
      '(můj|náš|vlastní|soukromý) (dopravc*|přepravc*|kurýr*|speditér*|agent*) … (vyzvedn*|přijede|převezm*|kontakt*|ozve)',
      '(převezme|vyzvedne|vyzvednou) (si |) (ho |zboží |)(můj|náš) (speditér*|dopravc*|přepravc*|kurýr*|agent*)',
    ],
    'bank-change': ['(změn*) … (bankovn* účt*|čísl* účtu|bankovn* spojen*|bankovn* údaj*)', '(plat*|uhra*|převod*) … (na nový účet|na jiný účet)'],
    'price-no-object': ['(na ceně nezáleží|cena nehraje roli|cena není problém|cena není důležitá)'],
    'any-goods': [
      '(některé|nějaké|pár) (z |)vašich (výrobků|produktů)', '(jakýkoli|jakýkoliv|libovoln*) (model*|značk*|výrobek|typ)',
    ],
    'contact-details-ask': ['(napište|pošlete|dejte|sdělte) (mi |) … (své jméno|vaše jméno|telefonní číslo|číslo mobilu|mobilní číslo)'],
    'credential-ask': [
      '(ověřte|potvrďte|aktualizujte|ověřit|potvrdit) (si |)(svůj |své |svou |váš |vaše |)(účet|heslo|totožnost|identit*|přihlašovací)',
      '(přihlaste|přihlásit) (se |) … (e-mail*|hesl*|odkaz*|dokument*|účt*|schránk*|stáhn*)',
    ],
    'parcel-lure': [
      '(balík*|zásilk*) … (pozastaven*|zadržen*|čeká|nebyl* doručen*|nemohl* být|nebylo možné) … (adres*|poplat*|potvrď*|odkaz*|klik*|doplat*)',
      '(potvrďte|aktualizujte) (svou |vaši |)adresu … (balík*|odkaz*|zásilk*|klik*|zaplaťte)',
    ],
    'deadline-threat': [
      '(24|48|72|12) hodin … (jinak|bude|zablok*|smaž*|zruš*|vrác*|ztrat*)',
      '(v opačném případě|jinak) … (zablokován*|smazán*|zrušen*|účet|ztratíte|vrácen*|pozastaven*)',
    ],
    'cost-breakdown-ask': [
      '(rozpis*|kalkulac*|struktur*) (výrobn* |)nákladů',
    ],
    'supplier-ask': [
      '(kde|od koho|odkud) (nakupujete|kupujete|berete|dovážíte|odebíráte)',
    ],
    'customers-ask': [
      '(kdo jsou|kteří jsou) (vaši |)(největší |hlavní |další |)(zákazníci|odběratelé|klienti)',
      '(seznam|jména|kontakty) (vašich |)(zákazníků|odběratelů|klientů)',
    ],
    'capacity-ask': ['(kolik) (máte |)(zaměstnanců|pracovníků|výrobních linek|linek|směn)', '(výrobn*|měsíčn*|ročn*) (kapacit*)', '(roční|váš) obrat'],
    'survey-talk': [
      '(diplomov*|bakalářsk*|disertačn*|seminárn*) prác*',
    ],
    'no-purchase': [
      '(nákup) neplánuj*',
      '(vzorky|nabídku) nepotřebuj*',
    ],
    'identity-withheld': ['(jméno|název|identitu) … (nemůžeme|nemohu|nesmíme) (uvést|sdělit|prozradit|zveřejnit)'],
  },
} as const satisfies PhrasePack
