import type { PhrasePack } from '../../concepts'

/** Danish: what collectors of trade secrets ask, and how they say that they will not buy. */
export const daSpy = {
  'everything-ask': [
    '(alle|samtlige) (jeres |dine |) (produkter*|varer*|modeller*|varenumre|størrelser|priser*|artikler|maskiner|typer|varianter) … (pris*|liste*|katalog*|mængde*|rabat*|send*|netto*)', '(pris*|nettopris*|prisliste*|katalog*|rabat*|oplys*) … (alle|samtlige|hele) (jeres |dine |) (produkt*|vare*|model*|sortiment*|program*|størrelse*|artikl*|typer)',
    '(hele|komplet*|fuldstændig*) (jeres |) (prisliste*|sortiment*|katalog*|produktprogram*|kollektion*)',
  ],
  'cost-breakdown-ask': [
    '(opdel*|fordel*|nedbryd*|specificer*|opgør*|udspecificer*) … (materiale*|løn*|energi*|arbejdsløn|råvare*|avance*) … (pris*|kostpris*|omkostning*|løn*|energi*|avance*|%|procent)', '(kostpris*|fremstillingspris*|fabrikspris*|produktionspris*|fremstillingsomkostning*|produktionsomkostning*|råvarepris*|indkøbspris*|lønomkostning*|materialeomkostning*|selvkost*) … (pr*|jeres|?|oplys*|hvad|stk|enhed|kilo)',
    '(jeres|hvad er|hvor stor|hvor høj|hvilken|oplys) … (avance*|dækningsgrad*|dækningsbidrag*|fortjeneste*|margin*|timeløn*|kostpris*|produktionsomkostning*|selvkost*|råvareomkostning*|lønudgift*)',
    '(hvad|hvor meget) (betaler|giver|koster|tjener|tager) (i|det jer|de|det) … (for|pr|per|på|i løn|at lave|at producere|at fremstille) … (råvare*|kilo|ton|stål*|materiale*|time*|løn*|stk|stykke*|medarbejder*|bomuld*|træ*|plast*|m3|enhed*)', '(hvad i|hvor meget i) (betaler|giver|tjener) … (for|pr|på|til|i)',
  ],
  'supplier-ask': ['hvor (køber|får|henter|bestiller) i', 
    '(hvem|hvor|hos hvem|fra hvem|hvilke*) … (køber i|får i|leverer|henter i|bestiller i|importerer i|i køber|i får) … (råvare*|råmateriale*|materiale*|stål*|træ*|stof*|komponent*|motor*|granulat*|læder*|garn*|dele*|jeres|plast*|kemikalie*|ingrediens*|til jer|fra)',
    '(jeres|navne på|liste over|navnene på) … (leverandør*|underleverandør*|råvareleverandør*)', '(hvilke|hvilken|hvem er) … (leverandør*|underleverandør*|savværk*|spinderi*|støberi*|råvareleverandør*) … (i bruger|bruger i|i køber|jeres|har i|leverer)',
  ],
  'customers-ask': ['hvad (sælger|leverer|tager) i … (til|hos)', 
    '(hvilke|hvem|hvilken) … (kunder|kæder|grossister|forhandlere|importører|mærker|butikker|firmaer) … (i leverer|leverer i|i sælger|sælger i|køber|har i|producerer i|i har|aftager)', '(kundeliste*|kundernes navne|navne på jeres kunder|referenceliste over kunder|største kunder|jeres kunder i|jeres andre kunder)',
    '(til hvilken pris|til hvilke priser|hvad betaler|hvilke priser|hvad giver) … (kunder*|de|kæder*|grossist*|andre|konkurrent*|forhandler*)', '(hvem|hvilke) (sælger|leverer) i (også |ellers |) til', '(hvilke rabat*|hvilken rabat|hvilken provision) … (får|giver i|jeres agent*|jeres forhandler*|kunder*)',
  ],
  'process-ask': [
    '(hvilke|hvilken|hvad for) … (maskine*|udstyr|maskinpark*|proces*|teknik*|metode*|robotter|ovne|presser|værktøj*|temperatur*) … (bruger|anvender|har i|kører|benytter|i har)', '(hvordan|hvorledes) … (fremstiller|producerer|laver|farver|hærder|svejser|støber|blander|overfladebehandler|limer) (i|de|man)',
    '(produktionsproces*|fremstillingsproces*|arbejdsgang*|procesparametre*|procestrin*|produktionsmetode*|cyklustid*|hærdetid*|tørretid*|procestemperatur*|spildprocent*|kassation*|fejlprocent*|skrotprocent*|udbytteprocent*|svind*) … (jeres|beskriv*|hvor|hvilke*|?|oplys*|send*|pr|%|i|og)',
    '(hvor stor|hvor højt|hvor meget|jeres) (er |) (jeres |) (spild*|kassation*|fejlprocent*|svind*|udbytte*|skrot*)', '(video*|billeder|fotos|film) … (fra|af) … (jeres |) (produktion*|værksted*|fabrik*|maskiner|maskinpark*|linje*)', '(maskinernes|maskinparkens) (mærke*|fabrikat*|alder*)',
  ],
  'capacity-ask': [
    '(hvor mange|antal) … (ansatte|medarbejdere|mand|folk|skift*|linjer|maskiner|produktionslinjer|operatører|timer) … (har|i|kører|arbejd*|står|på|og|ansat)', '(kapacitet*|produktionskapacitet*|årsproduktion*|månedsproduktion*|omsætning*|eksportandel*|skiftehold*|dagsproduktion*) … (jeres|hvor|hvad|?|pr|oplys*|og|om)', '(jeres|hvor stor|hvad er|hvilken) … (kapacitet*|omsætning*|årsproduktion*|eksportandel*|produktion)',
    'hvor (meget|mange) … (producerer|kan i lave|laver) i (om|pr|per)',
  ],
  'formula-ask': ['(hvilken|hvilke|hvor meget|hvor mange) (voks|lim|olie|parfume|farve|maling|lak|plast|legering|kvalitet) (bruger|tilsætter|blander|kommer) i', '(procentvis|i procent|blandingsforhold)', '(opskrift*|recept*|recepter*|blandingsforhold*|sammensætning*|formel*|formulering*|dosering*) … (jeres|præcis*|nøjagtig*|send*|oplys*|på|i|af|bruger)', '(hvilke|hvilken|hvor meget|hvor mange) … (tilsætning*|additiv*|bindemid*|blødgør*|hærder*|pigment*|konserver*|procent) … (bruger|i|tilsæt*|anvend*|er der)'],
  'drawing-ask': ['(send*|få|oplys*|dele|vedhæft*|har i) … (konstruktionstegning*|arbejdstegning*|produktionstegning*|formtegning*|værktøjstegning*|stykliste*|diagram*|cad-fil*|step-fil*|3d-fil*|el-diagram*|fremstillingstegning*|tekniske tegninger*)'],
  'survey-talk': ['(markedsundersøg*|brancheundersøg*|spørgeskema*|undersøgelse*|markedsanalyse*|kortlæg*|rundspørge*|prissammenlign*|konkurrentanalyse*)', '(studerende|specialeafhandling|speciale|bachelor*|kandidatafhandling|afhandling|hovedopgave|studieprojekt|opgave på) … (om|universitet*|handelshøjskole*|cbs|skriver|svar*|spørgsmål*|i forbindelse)', '(i forbindelse med|til brug for|som led i) (en|et|vores|min|mit) (undersøgelse|analyse|studie*|rapport*|opgave|speciale|kortlægning)'],
  'no-purchase': ['skal ikke (have|bruge|købe) (noget|nogen|noget nu)', '(støber|laver|producerer|fremstiller) (selv|også)', 
    '(skal|vil|ønsker|kommer|agter) (ikke|vi ikke|jeg ikke) (at |til at |) (købe|bestille|handle|indkøbe)', '(ikke|intet|ingen) (aktuelt|aktuel|behov*|planer|køb*|ordre*|bestilling*|hensigt*) … (køb*|bestil*|planlagt|nu|lige nu|ordre*)', '(ikke|intet) (tale om|planlagt) (et |) (køb|indkøb|ordre)',
    '(kun|blot|bare|alene) (til |) (intern*|sammenligning*|orientering om markedet|research|statistik*)', '(prøver|tilbud) (er |) (ikke nødvendig*|behøves ikke|ikke relevant*)', '(ved|kan) (endnu |) ikke (sige |) (om|hvornår) … (købe|bestille|køb|brug for)', '(laver|producerer|fremstiller) (selv|det samme|noget tilsvarende|lignende) … (sammenlign*|se hvad|hvordan|pris*)',
  ],
  'identity-withheld': ['(navn*|firma*|opdragsgiver*|kunde*|klient*|virksomhed*|identitet*) … (ikke oplyse*|ikke nævne*|anonym*|fortrolig*|hemmelig*|senere|kan ikke|vil ikke|må ikke) … (oplys*|nævn*|sige|navn*|endnu|afslør*|kunde*|anonym*|være|på nuværende)', '(ønsker|vil) (gerne |) (at |) (være|forblive|forbliver) anonym*', '(på vegne af|for) en (kunde|klient|opdragsgiver|konkurrent) (i samme|som|der)'],
} as const satisfies PhrasePack['phrases']
