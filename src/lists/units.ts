/**
 * Units that goods are counted, weighed, measured and packed in, and the ways of writing them.
 * Languages: en de fr es pt it nl sv da no fi pl cs sk hu sl hr sr ro bg el ru uk tr ar he fa hi ur bn zh ja ko vi id ms th tl.
 * Measures of a thing rather than of an amount (mm, cm, inch, volt) are left out: they are specifications.
 * So are ways of writing that mean something else after a number far more often: `5 to 10`, `800 lm`, `2026 г.`, `nm`, `5 con`.
 *
 * Source: own list, written by hand; CLDR has the measures alone, no word for pieces, sets and packages
 * Licence: MIT, the project's own
 * Date: 2026-11-23
 * Count: 43 units, 2021 ways of writing them
 */

import { folded } from '../inquiry/fold'

export type UnitKind = 'count' | 'weight' | 'length' | 'area' | 'volume' | 'container' | 'package'

export interface Unit {
  /** `pcs`, `kg`, `m2`, `carton`, `container40hq` … */
  readonly unit: string
  readonly kind: UnitKind
}

/** A line a unit: kind, unit, then the ways of writing it. */
const unitLines = `
count|pcs|pcs,pc,pce,pces,piece,nos,no's,unit,units,ea,each,item,items,stück,stücke,stueck,stk,stck,st,einheit,einheiten,pièce,pièces,unité,unités,pcs.,unidad,unidades,uds,ud,pieza,piezas,pza,pzas,pz,pzs,peça,peças,pç,pçs,un,und,unds,unid,unidade,pezzo,pezzi,unità,stuks,stuk,eenheden,stycken,stycke,enheter,styk,kpl,kappale,kappaletta,sztuk,sztuki,sztuka,szt,kus,kusy,kusů,kusov,ks,db,darab,komad,komada,komadi,kom,kos,kosov,kosi,bucată,bucăți,bucati,buc,броя,брой,бройки,бр,τεμάχιο,τεμάχια,τεμαχίων,τεμ,штук,штуки,штука,шт,ед,единиц,одиниць,adet,ad,tane,parça,قطعة,قطع,حبة,حبات,وحدة,وحدات,عدد,יחידה,יחידות,יח,יח',فقره,تا,دستگاه,دانه,पीस,नग,टुकड़े,इकाई,عدد پیس,পিস,টি,个,個,件,只,隻,条,條,支,枝,根,颗,顆,粒,块,塊,台,臺,辆,輛,架,枚,片,把,顶,頂,头,頭,棵,株,盏,盞,本,ケ,ヶ,個数,개,대,장,자루,그루,마리,cái,chiếc,cây,quả,buah,bh,biji,ekor,batang,keping,ชิ้น,ตัว,เครื่อง,อัน,คัน,ใบ,เม็ด,เล่ม,pis,piraso,yunit
count|set|set,sets,kit,kits,suite,suites,satz,sätze,garnitur,jeu,jeux,ensemble,ensembles,juego,juegos,conjunto,conjuntos,jogo,jogos,serie,series,insieme,kompletter,komplet,komplety,kompletów,kompl,sada,sady,sad,készlet,szett,garnitura,garniture,комплект,комплекта,комплектов,компл,к-т,комплектів,набор,наборов,σετ,takım,takim,طقم,أطقم,مجموعة,סט,סטים,ערכה,ست,सेट,সেট,套,组,組,セット,式,세트,조,bộ,ชุด,setler,sett,sæt
count|pair|pair,pairs,pr,prs,paar,paare,paire,paires,par,pares,paia,paio,coppie,paren,pari,paria,para,pary,párů,pár,páry,párov,perechi,pereche,чифт,чифта,чифтове,пара,пары,пар,ζεύγος,ζεύγη,çift,cift,زوج,أزواج,זוג,זוגות,جفت,जोड़ी,জোড়া,双,雙,对,對,副,足,켤레,쌍,đôi,pasang,คู่
count|dozen|dozen,dozens,doz,dz,dzn,dutzend,douzaine,douzaines,docena,docenas,dúzia,dúzias,dozzina,dozzine,dozijn,dussin,tuzin,tuziny,tucet,tucty,tucat,duzină,дузина,дюжина,дюжин,δωδεκάδα,düzine,دزينة,תריסר,दर्जन,ডজন,打,ダース,다스,타,tá,lusin,โหล,dosena
weight|kg|kg,kgs,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes,kilogramm,kilogramo,kilogramos,quilo,quilos,quilograma,quilogramas,chilo,chili,chilogrammi,kilogramov,kilogramů,kilogramma,килограмм,килограмма,килограммов,кг,кілограм,кілограмів,килограма,κιλά,κιλό,χλγ,كيلو,كيلوغرام,كجم,كغ,كغم,ק"ג,קג,קילו,کیلو,کیلوگرم,किलो,किग्रा,কেজি,公斤,千克,キロ,キログラム,킬로,킬로그램,ký,กิโลกรัม,กก,กิโล
weight|g|g,gr,grs,gm,gms,gram,grams,gramme,grammes,gramm,gramo,gramos,grama,gramas,grammi,grammo,граммов,грамм,грамма,γραμμάρια,غرام,جرام,גרם,گرم,ग्राम,গ্রাম,克,グラム,그램,กรัม,гр
weight|t|t,mt,m/t,ton,tons,tonne,tonnes,tonnage,metric ton,metric tons,metric tonne,metric tonnes,tn,tns,tonnen,tonelada,toneladas,toneladas métricas,tonnellata,tonnellate,tonnellaggio,tonna,tonny,tonn,tonnia,tony,tona,tuny,tun,tuna,tonnát,tone,tonă,тон,тона,тонн,тонны,тонна,тонни,τόνοι,τόνους,τόνο,طن,أطنان,طنا,טון,טונות,تن,टन,টন,吨,噸,公吨,公噸,トン,톤,tấn,ตัน,т,тн
weight|lb|lb,lbs,libra,libras,libbre,фунт,фунтов,磅,ポンド,파운드,رطل,ปอนด์
weight|oz|oz,ounce,ounces,onza,onzas,once,onces,унция,унций,盎司,オンス,온스
weight|quintal|quintal,quintals,quintaux,quintales,qtl,qtls,zentner,центнер,центнеров,क्विंटल
length|m|m,mtr,mtrs,mts,meter,meters,metre,metres,metr,metros,metro,metri,mètre,mètres,lfm,laufmeter,laufende meter,lfdm,running meter,running meters,running metres,linear meter,linear meters,linear metres,mètre linéaire,mètres linéaires,ml lineal,metro lineal,metros lineales,metros lineares,metri lineari,strekkende meter,metrów,metry,metrů,metrov,méter,folyóméter,metara,metra,metru,метр,метра,метров,пог м,погонных метров,п м,метри,метрів,м,μέτρα,μέτρο,مترا,متر,أمتار,מטר,מטרים,मीटर,মিটার,米,公尺,メートル,미터,mét,เมตร
length|km|km,kms,kilometer,kilometers,kilometre,kilometres,kilómetros,quilômetros,chilometri,км,километров,公里,千米,キロメートル,킬로미터
length|yd|yd,yds,yard,yards,yarda,yardas,yardes,ярд,ярдов,码,碼,ヤード,야드,ياردة,หลา,गज
length|ft|ft,feet,foot,pie,pies,pés,fuß,fuss,piedi,pieds,фут,футов,英尺,呎,フィート,피트,قدم,ฟุต,फुट,lft,linear feet,running feet,rft
area|m2|m2,sqm,sqmt,sqmts,sq m,sq mt,sq mtr,sq mtrs,sq.m,sq.mt,sq.mtr,sq.mtrs,sq meter,sq meters,sq metre,sq metres,square meter,square meters,square metre,square metres,qm,quadratmeter,mètres carrés,mètre carré,metros cuadrados,metro cuadrado,mts2,metros quadrados,metro quadrado,metri quadri,metro quadro,metri quadrati,mq,vierkante meter,kvadratmeter,kvm,neliömetriä,neliömetri,m kw,metrów kwadratowych,metry kwadratowe,metrů čtverečních,čtverečních metrů,štvorcových metrov,négyzetméter,kvadratnih metara,kvadratnih metrov,metri pătrați,кв м,кв.м,м2,м кв,м.кв,квадратных метров,квадратни метра,кв метров,τετραγωνικά μέτρα,τ.μ,τμ,metrekare,متر مربع,מטר מרובע,מ"ר,वर्ग मीटर,বর্গ মিটার,平方米,平方公尺,平米,平方,平方メートル,제곱미터,평방미터,mét vuông,meter persegi,ตารางเมตร,ตร.ม
area|ft2|ft2,sqft,sqfts,sq ft,sq.ft,sq feet,square foot,square feet,sft,pies cuadrados,pés quadrados,平方英尺,वर्ग फुट,ตารางฟุต
volume|m3|m3,cbm,cbms,cu m,cu.m,cubic meter,cubic meters,cubic metre,cubic metres,kubikmeter,cbm's,mètres cubes,mètre cube,metros cúbicos,metro cúbico,metri cubi,mc,kubieke meter,kuutiometriä,metrów sześciennych,m sześc,metrů krychlových,köbméter,kubnih metara,куб м,куб.м,м3,кубометров,кубических метров,кубика,кубични метра,κυβικά μέτρα,metreküp,متر مكعب,متر مکعب,מטר מעוקב,קוב,घन मीटर,立方米,立方公尺,立方,立方メートル,세제곱미터,입방미터,mét khối,meter kubik,kubik,ลูกบาศก์เมตร
volume|litre|l,lt,ltr,ltrs,lts,liter,liters,litre,litres,litro,litros,litri,litrov,litrów,litrů,litry,litara,litru,litraa,литр,литра,литров,л,літрів,λίτρα,λίτρο,لتر,ליטר,ליטרים,لیتر,लीटर,লিটার,升,公升,リットル,리터,lít,ลิตร
volume|gallon|gal,gals,gallon,gallons,galón,galones,galão,galões,galloni,галлонов,加仑,ガロン,갤런,แกลลอน
volume|barrel|bbl,bbls,barrels,barril,barriles,barris,barili,barils,баррелей,баррель,バレル,배럴
package|roll|roll,rolls,reel,reels,spool,spools,rolle,rollen,rouleau,rouleaux,rollo,rollos,rolo,rolos,bobinas,bobine,bobines,rotolo,rotoli,rol,rullar,rulle,ruller,rulla,rullaa,rolka,rolki,rolek,role,rolí,tekercs,rola,rulouri,ролка,ролки,рулон,рулона,рулонов,рулонів,ρολό,ρολά,rulo,لفة,لفات,גליל,גלילים,रोल,卷,捲,筒,ロール,巻,롤,cuộn,gulung,ม้วน
package|coil|coil,бухта,бухт,盘,盤,コイル,코일
package|sheet|sheet,sheets,plate,plates,board,boards,slab,slabs,tafel,tafeln,platte,platten,bogen,feuille,feuilles,plaque,plaques,hoja,hojas,plancha,planchas,lámina,láminas,folha,folhas,chapa,chapas,fogli,foglio,lastra,lastre,platen,plaat,vellen,skivor,ark,arkkia,arkuszy,arkusze,arkusz,płyt,desek,tabulí,lap,listov,ploče,лист,листа,листов,листів,φύλλα,levha,tabaka,plaka,لوح,ألواح,גיליון,ورق,شیت,शीट,张,張,板,シート,시트,tấm,lembar,helai,แผ่น
package|carton|carton,cartons,ctn,ctns,karton,kartons,caja de cartón,cajas de cartón,cartone,cartoni,caixas de papelão,doos,kartong,kartonger,pahvilaatikko,kartony,kartonów,krabice,krabic,kartón,kartónov,kutija,cutii de carton,кашон,кашона,кашони,картонов,коробка,коробки,коробок,koli,كرتون,كرتونة,كراتين,קרטון,קרטונים,کارتن,कार्टन,কার্টন,箱,纸箱,紙箱,ケース,カートン,카톤,thùng,thùng carton,dus,kardus,ลัง,กล่องกระดาษ
package|box|box,boxes,bx,case,cases,cs,crate,crates,chest,kiste,kisten,schachtel,schachteln,boîtes,caisse,caisses,caja,cajas,cjs,caixa,caixas,cx,scatola,scatole,cassa,casse,kist,dozen boxes,låda,lådor,kasse,kasser,laatikkoa,skrzynia,skrzynek,pudełko,pudełek,pudełka,bedna,beden,láda,kutije,kutij,škatla,škatel,cutie,cutii,кутия,кутии,ящик,ящика,ящиков,ящиків,κουτί,κουτιά,κιβώτια,kutu,kasa,علبة,علب,صندوق,صناديق,קופסה,קופסאות,ארגז,جعبه,डिब्बा,डिब्बे,বাক্স,盒,匣,木箱,ボックス,박스,상자,통,hộp,kotak,peti,boks,กล่อง,หีบ,kahon
package|pack|pack,packs,pkt,pkts,pk,pks,packet,packets,package,packages,pkg,pkgs,packung,packungen,pack.,paquet,paquets,paquete,paquetes,paq,pacote,pacotes,pacchi,pacco,confezione,confezioni,pakken,pak,paket,pakete,förpackningar,paketter,pakker,pakkausta,paczka,paczek,opakowań,opakowania,opakowanie,balení,balenie,csomag,paketa,paketov,pachet,pachete,пакет,пакета,пакетов,упаковка,упаковок,уп,упаковки,пачка,πακέτο,πακέτα,paketi,عبوة,عبوات,باكيت,חבילה,חבילות,بسته,पैकेट,প্যাকেট,包,パック,팩,gói,bungkus,แพ็ค,ห่อ
package|bag|bag,bags,sack,sacks,beutel,säcke,sacke,tüte,tüten,sac,sacs,bolsa,bolsas,saco,sacos,costal,costales,sacchi,sacco,sacchetti,sacchetto,zak,zakken,säck,säckar,sække,poser,säkkiä,worek,worków,worki,pytel,pytlů,vrece,vriec,zsák,vreća,vreč,saci,чувал,чувала,чували,торби,мешок,мешка,мешков,мішків,σακί,σακιά,σακούλες,çuval,torba,poşet,كيس,أكياس,شوال,שק,שקים,שקית,کیسه,बोरी,बोरा,थैला,ব্যাগ,বস্তা,袋,袋子,俵,포대,봉지,bao,túi,karung,sak,beg,กระสอบ,ถุง,sako
package|bale|bale,bales,ballen,balle,balles,fardo,fardos,paca,pacas,balla,balen,bele,beli,bal,balíků,bála,кипа,кип,тюк,тюков,بالة,بالات,बेल,捆,包捆,kiện,มัด
package|bundle|bundle,bundles,bdl,bdls,bunch,bünde,bund,botte,bottes,atado,atados,manojo,feixe,feixes,fascio,fasci,bundel,bundels,wiązka,wiązek,svazek,svazků,köteg,snop,snopova,mănunchi,връзка,связка,связок,δέμα,δέματα,demet,حزمة,حزم,צרור,बंडल,扎,束,다발,묶음,bó,ikat,berkas,ฟ่อน
package|pallet|pallet,pallets,plt,plts,plts.,skid,skids,palette,paletten,palettes,palé,palés,palet,palets,estiba,estibas,tarima,tarimas,palete,paletes,bancale,bancali,pallar,pall,paller,lavaa,paleta,palety,paliet,raklap,paletă,paleți,палет,палета,палети,паллет,паллета,паллеты,поддон,поддонов,παλέτα,παλέτες,طبلية,طبالي,بالت,משטח,משטחים,پالت,पैलेट,托盘,托盤,卡板,栈板,棧板,パレット,팔레트,파레트,pa lét,พาเลท
package|bottle|bottle,bottles,btl,btls,flasche,flaschen,bouteille,bouteilles,flacon,flacons,botella,botellas,frasco,frascos,garrafa,garrafas,bottiglia,bottiglie,flacone,flaconi,fles,flessen,flaskor,flaska,flasker,pulloa,butelka,butelek,butelki,láhev,lahví,lahve,fliaš,üveg,palack,flaša,boca,bočica,steklenic,sticlă,sticle,бутилка,бутилки,бутылка,бутылки,бутылок,пляшок,флакон,флаконов,μπουκάλι,μπουκάλια,φιάλες,şişe,زجاجة,زجاجات,قنينة,בקבוק,בקבוקים,بطری,बोतल,বোতল,瓶,ボトル,병,chai,lọ,botol,ขวด,bote
package|can|can,cans,tin,tins,jar,jars,dosen,canette,canettes,lata,latas,lattina,lattine,barattolo,barattoli,blik,blikken,burkar,burk,dåser,tölkkiä,puszka,puszek,puszki,plechovka,plechovek,limenka,konzerve,conserve,кен,банка,банки,банок,κονσέρβα,κονσέρβες,teneke,konserve,معلبات,تنكة,פחית,פחיות,قوطی,罐,听,聽,缶,캔,lon,kaleng,กระป๋อง
package|drum|drums,fass,fässer,fasser,fût,fûts,bidon,bidons,tambor,tambores,bidón,bidones,caneca,fusto,fusti,tamburo,tamburi,vaten,fat,fater,tønde,tønder,tynnyriä,beczka,beczek,beczki,sud,sudů,sudov,hordó,bure,buradi,bačva,sod,butoi,butoaie,варел,варела,варели,бочка,бочки,бочек,βαρέλι,βαρέλια,varil,برميل,براميل,חבית,חביות,بشکه,ड्रम,ড্রাম,桶,ドラム,ドラム缶,드럼,phuy,tong,ถัง
container|container|container,containers,cntr,cntrs,ctr,ctrs,cont,conts,fcl,full container,full container load,fcl container,load,loads,conteneur,conteneurs,contenedor,contenedores,contêiner,contêineres,contentor,contentores,kontainer,kontejner,kontejneri,kontejnery,kontejnerů,kontajner,kontajnerov,kontener,kontenery,kontenerów,konténer,kontejnera,kontejnerjev,контейнер,контейнера,контейнеров,контейнери,контейнерів,κοντέινερ,εμπορευματοκιβώτιο,konteyner,kontti,konttia,حاوية,حاويات,كونتينر,מכולה,מכולות,کانتینر,कंटेनर,কন্টেইনার,柜,櫃,货柜,貨櫃,集装箱,整柜,コンテナ,컨테이너,công ten nơ,peti kemas,ตู้,ตู้คอนเทนเนอร์,teu,teus,feu,feus
container|container20|20ft,20 ft,20',20'ft,20gp,20'gp,20 gp,20dc,20'dc,20dv,20fcl,20'fcl,20ft container,20 ft container,20 feet container,20' container,20ft fcl,20'fcl container,20-foot container,20 foot container,20尺柜,20尺货柜,20小柜,小柜,20呎柜,contenedor de 20,20 pies,conteneur 20 pieds,20 fuß container,20 футовый,20 футовый контейнер,20-футовый контейнер,20フィート,20피트,20 feet,20feet,1x20ft,1x20,1x20'
container|container40|40ft,40 ft,40',40'ft,40gp,40'gp,40 gp,40dc,40'dc,40dv,40fcl,40'fcl,40ft container,40 ft container,40 feet container,40' container,40ft fcl,40-foot container,40 foot container,40尺柜,40尺货柜,大柜,平柜,40平柜,40呎柜,contenedor de 40,40 pies,conteneur 40 pieds,40 fuß container,40 футовый,40 футовый контейнер,40-футовый контейнер,40フィート,40피트,40 feet,40feet,1x40ft,1x40,1x40'
container|container40hq|40hq,40'hq,40 hq,40hc,40'hc,40 hc,40hq container,40'hq container,40hc container,40ft hq,40ft hc,40' hq,40' hc,40 high cube,40ft high cube,high cube,hq,高柜,40高柜,40尺高柜,40hcube,contenedor 40 hc,1x40hq,1x40hc
container|container45hq|45hq,45'hq,45 hq,45hc,45'hc,45ft,45 ft,45',45高柜,45尺柜
container|truck|truck,trucks,truckload,truckloads,full truck,ftl,lkw,lastwagen,camion,camions,camión,camiones,caminhão,caminhões,carreta,carretas,autotreno,vrachtwagen,lastbil,tir,kamion,kamioni,kamionů,фура,фуры,фур,машина,машины,tır,شاحنة,شاحنات,משאית,کامیون,ट्रक,车,車皮,트럭,xe tải,truk,รถบรรทุก
count|lot|lot,lots,batch,batches,lote,lotes,lotti,partie,partij,parti,partia,šarže,tétel,lotul,партия,партии,партий,партида,دفعة,אצווה,लॉट,批,ロット,로트,lô,partai,ล็อต
count|gross|gross,grosses,罗,籮,グロス,그로스
count|ream|ream,reams,ries,rame,rames,resma,resmas,risma,risme,riem,ryza,ryz,令,連
count|pcs|ком,комад,комада,комади,temaxia,temachia,τμχ,tem,tükk,tükki,gab,gabali,gabals,gabalu,vnt,vienetų,vienetai,vienetas,copë,copa,ცალი,ცალს,հատ,дана,ədəd,ширхэг,vipande,kipande,pisi,guda,ቁራጭ,ፍሬ,unitats,unitat,pezas,stykki,ອັນ,ເຄື່ອງ,គ្រឿង,ခု,துண்டு,துண்டுகள்,பீஸ்,ముక్కలు,పీసులు,ಪೀಸ್,ತುಂಡು,എണ്ണം,નંગ,ਪੀਸ,तुकडे,थान,پیس,කෑලි
count|set|komplekt,komplekti,komplektid,komplekts,komplektu,komplektas,komplektų,komplektai,კომპლექტი,կոմպլեկտ,жиынтық,dəst,багц,seti,conjunts,jocs,ຊຸດ,ឈុត,செட்,సెట్లు,ಸೆಟ್,સેટ,ਸੈੱਟ,سیٹ
count|pair|paari,pāri,pāru,pāris,poros,porų,წყვილი,զույգ,жұп,cüt,хос,jozi,parells,ຄູ່,គូ,ஜோடி,જોડી,ਜੋੜੇ,جوڑے
weight|kg|kilogrammi,kilogrami,kilogramų,kilogramë,კგ,კილოგრამი,կգ,կիլոգրամ,kiloqram,килограммд,кило,ኪሎ,ກິໂລ,គីឡូ,ကီလို,கிலோ,కిలో,కిలోలు,ಕೆಜಿ,കിലോ,કિલો,ਕਿਲੋ,कि.ग्रा,کلو,කිලෝ
weight|t|tonni,tonnas,tonnu,tonų,tonë,ტონა,տոննա,tani,ቶን,ໂຕນ,តោន,တန်,டன்,டன்கள்,టన్నులు,ಟನ್,ടൺ,ટન,ਟਨ,ٹن,ටොන්
package|carton|karp,karpi,karbid,kastid,kasti,kastes,dėžių,dėžės,dėžė,kuti,ყუთი,տուփ,qutu,хайрцаг,katoni,makasha,ካርቶን,caixes,ກັອງ,កេស,பெட்டி,பெட்டிகள்,పెట్టెలు,പെട്ടി,પેટી,ਡੱਬੇ,ڈبے,پیٹی,පෙට්ටි
package|roll|rulli,rullid,rullis,ruļļi,ruļļu,ritinių,ritiniai,rull,რულონი,ռուլոն
package|bag|kotti,kotid,maisi,maisu,maišų,maišai,ტომარა,պարկ,қап,kisə,уут,magunia,mifuko,ጆንያ,bosses,ຖົງ,បាវ,மூட்டை,மூட்டைகள்,બોરી,ਬੋਰੀਆਂ,بوری,බෑග්
length|m|metriä,metrit,meetrit,metrai,metrų,metriem,metru,metara,metrov,metrów,méterre,μέτρα,метара,метр,მეტრი,մետր
package|pouch|pouch,pouches,sachet,sachets,doypack,doypacks,stickpack,stickpacks
package|pallet|alust,euroalust,padėklų,padėklai,პალეტი,պալետ,պալետներ
`

let table: Map<string, Unit> | null = null

function units(): Map<string, Unit> {
  if (table) return table
  table = new Map()
  for (const line of unitLines.trim().split('\n')) {
    const [kind, unit, tokens] = line.split('|') as [UnitKind, string, string]
    const entry: Unit = { unit, kind }
    for (const token of tokens.split(',')) {
      const key = keyOf(token)
      if (!table.has(key)) table.set(key, entry)
    }
  }
  return table
}

function keyOf(token: string): string {
  const key = folded(token).replaceAll('. ', ' ').trim()
  let end = key.length
  while (end > 1 && key.charCodeAt(end - 1) === 0x2e) end--
  return key.slice(0, end)
}

/**
 * The unit that a word after a number stands for, in any of the languages; `null` for none.
 * Short forms are read as units because a number stands before them (`5 un`, `3 g`): ask only there, and not for the `st` of `1st`.
 * `MTS` in capitals are metric tons, `mts` are metres.
 *
 * @param token one word or a few (`sq ft`, `metric tons`, `40' HQ`), at most 40 characters
 */
export function unitOf(token: string): Unit | null {
  if (token.length === 0 || token.length > 40) return null
  if (token === 'MTS') return { unit: 't', kind: 'weight' }
  return units().get(keyOf(token)) ?? null
}

/** All ways of writing all units, folded, longest first: to find a unit written onto a number without a blank, as in Chinese. */
export function unitTokens(): readonly string[] {
  return [...units().keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
}
