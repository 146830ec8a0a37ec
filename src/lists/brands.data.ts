/**
 * Names that impostors borrow: retailers, couriers, banks, mail and payment providers, manufacturers, marketplaces, international bodies.
 *
 * Source: own list, written by hand; the firms' own public domains
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 363 brands
 *
 * A line a brand: name, own domains, other ways of writing it. A `*` before a way of writing it marks a word that people use every day,
 * which counts only with a word of business after it, or alone.
 */
export const brandLines = `
Walmart|walmart.com walmart.ca walmart.com.mx samsclub.com asda.com|wal mart,walmart stores,沃尔玛
Target|target.com|*target
Costco|costco.com costco.ca|costco wholesale,好市多
The Home Depot|homedepot.com|home depot,家得宝
Lowe's|lowes.com|lowe s,*lowes
Kroger|kroger.com kroger.net|
Best Buy|bestbuy.com|*best buy
Walgreens|walgreens.com wba.com|
CVS Health|cvs.com cvshealth.com|cvs pharmacy
Macy's|macys.com|macy s,macys
Kohl's|kohls.com|kohl s,kohls
Nordstrom|nordstrom.com|
TJX|tjx.com tjxeurope.com tkmaxx.com|tj maxx,tk maxx,t k maxx,marshalls stores
Ross Stores|rossstores.com ros.com|ross stores,ross dress for less
Dollar General|dollargeneral.com|
Dollar Tree|dollartree.com|
Family Dollar|familydollar.com|
Big Lots|biglots.com|
Wayfair|wayfair.com|
Williams-Sonoma|wsgc.com williams-sonoma.com|williams sonoma,pottery barn
Staples|staples.com|*staples
Office Depot|officedepot.com|office depot
AutoZone|autozone.com|
Tractor Supply|tractorsupply.com|tractor supply company
PetSmart|petsmart.com|
Petco|petco.com|
Whole Foods|wholefoodsmarket.com wholefoods.com|whole foods market
Publix|publix.com|
Albertsons|albertsons.com|safeway
Carrefour|carrefour.com carrefour.fr carrefour.es carrefour.it carrefour.com.br mafcarrefour.com|家乐福
Auchan|auchan.com auchan.fr|欧尚
E.Leclerc|e-leclerc.com leclerc.fr|e leclerc
Leroy Merlin|leroymerlin.com leroymerlin.fr leroymerlin.es adeo.com|leroy merlin
Decathlon|decathlon.com decathlon.fr|迪卡侬
Casino Group|groupe-casino.fr|groupe casino
Tesco|tesco.com|乐购
Sainsbury's|sainsburys.co.uk|sainsbury s,sainsburys,sainsbury
Morrisons|morrisons.co.uk morrisonsplc.co.uk|wm morrison
Marks & Spencer|marksandspencer.com mnscorp.net|marks and spencer,marks spencer,m s plc
John Lewis|johnlewis.com johnlewis.co.uk|john lewis partnership
Waitrose|waitrose.co.uk waitrose.com|
Argos|argos.co.uk|*argos
B&Q|b-and-q.com diy.com kingfisher.com|b and q
Kingfisher|kingfisher.com|*kingfisher
Boots|boots.com boots.co.uk wba.com|*boots
Next|next.co.uk|*next
Primark|primark.com primark.co.uk abf.co.uk|
Aldi|aldi.com aldi.de aldi.us aldi-sued.de aldi-nord.de aldi.co.uk hofer.at|aldi sud,aldi nord,奥乐齐
Lidl|lidl.com lidl.de lidl.co.uk lidl.us mail.schwarz|利德尔
Schwarz Group|mail.schwarz schwarz|schwarz gruppe
Edeka|edeka.de|
Rewe|rewe.de rewe-group.com|
Metro AG|metro.de metroag.de metro-cc.com|metro cash and carry,metro group
Kaufland|kaufland.de kaufland.com|
Tchibo|tchibo.de|
Otto Group|otto.de ottogroup.com|
Bauhaus|bauhaus.info bauhaus.com|*bauhaus
Hornbach|hornbach.com hornbach.de|
Obi|obi.de|*obi
Drogerie Müller|mueller.de|
dm-drogerie markt|dm.de|dm drogerie
Rossmann|rossmann.de|
Ceconomy|mediamarkt.de mediamarktsaturn.com ceconomy.de|media markt,mediamarkt
Migros|migros.ch mgb.ch migros.com.tr|
Ahold Delhaize|aholddelhaize.com ah.nl delhaize.be|ahold,albert heijn
Action|action.nl action.com action.eu|*action
Jumbo|jumbo.com|*jumbo
IKEA|ikea.com ingka.com inter.ikea.com ikea.de|ingka,宜家
H&M|hm.com|hennes and mauritz,h and m
Inditex|inditex.com zara.com|
Zara|zara.com inditex.com|
El Corte Inglés|elcorteingles.es elcorteingles.com|el corte ingles
Mercadona|mercadona.es mercadona.com|
Mango|mango.com|*mango
Coop|coop.ch coop.it coop.dk coop.se coop.no coop.nl coop.co.uk|*coop
Esselunga|esselunga.it|
Falabella|falabella.com falabella.cl sodimac.cl|sodimac
Cencosud|cencosud.com cencosud.cl|
Magazine Luiza|magazineluiza.com.br luizalabs.com|magalu
Casas Bahia|casasbahia.com.br viavarejo.com.br|
Lojas Americanas|americanas.com.br americanas.io|
Liverpool|liverpool.com.mx|*liverpool
Coppel|coppel.com|
Shoprite|shoprite.co.za shoprite.com|shoprite holdings
Woolworths|woolworths.com.au woolworths.co.za|
Coles|coles.com.au|coles supermarkets,*coles
Bunnings|bunnings.com.au|
Kmart|kmart.com.au kmart.com|
Wesfarmers|wesfarmers.com.au|
Lulu Group|lulugroupinternational.com ae.lulumea.com luluhypermarket.com|lulu hypermarket,lulu group
Majid Al Futtaim|maf.ae|majid al futtaim
Landmark Group|landmarkgroup.com|
Reliance Industries|ril.com relianceretail.com|reliance retail
Tata|tata.com tatamotors.com tatasteel.com tcs.com|tata motors,tata steel,tata group,tata sons,*tata
Future Group|futuregroup.in|
Aeon|aeon.info aeon.co.jp|*aeon
Seven & i|7andi.com sej.co.jp|7 eleven,seven eleven,7eleven
Uniqlo|uniqlo.com fastretailing.com|fast retailing,优衣库
Muji|muji.com muji.co.jp ryohin-keikaku.jp|无印良品
Nitori|nitori.co.jp nitori-net.jp|
Daiso|daiso-sangyo.co.jp daisojapan.com|大创
Miniso|miniso.com|名创优品
Lotte|lotte.net lotte.com lotte.co.jp|
Amazon|amazon.com amazon.de amazon.co.uk amazon.co.jp amazon.in amazon.fr amazon.it amazon.es amazon.ca amazonses.com|亚马逊
Alibaba|alibaba.com alibaba-inc.com 1688.com aliexpress.com taobao.com alipay.com|alibaba group,aliexpress,taobao,阿里巴巴,淘宝,速卖通
Made-in-China.com|made-in-china.com focuschina.com|made in china com
Global Sources|globalsources.com|
DHgate|dhgate.com|敦煌网
JD.com|jd.com|jingdong,京东
Temu|temu.com pddholdings.com pinduoduo.com|pinduoduo,拼多多
Shein|shein.com|希音
eBay|ebay.com ebay.de ebay.co.uk|
Etsy|etsy.com|
Wish|wish.com contextlogic.com|*wish
Rakuten|rakuten.com rakuten.co.jp|乐天
Mercado Libre|mercadolibre.com mercadolivre.com.br mercadopago.com|mercadolibre,mercado livre,mercadolivre
Allegro|allegro.pl allegro.com|*allegro
Ozon|ozon.ru|*ozon
Wildberries|wildberries.ru wb.ru|
Zalando|zalando.de zalando.com|
Flipkart|flipkart.com|
IndiaMART|indiamart.com|india mart
TradeIndia|tradeindia.com|
Lazada|lazada.com|来赞达
Shopee|shopee.com shopee.sg sea.com|虾皮
Tokopedia|tokopedia.com|
Jumia|jumia.com|
Noon|noon.com|*noon
Europages|europages.com europages.co.uk|
Thomasnet|thomasnet.com|thomas net
DHL|dhl.com dhl.de dpdhl.com dhl.co.uk|deutsche post dhl,dhl express,敦豪
FedEx|fedex.com|federal express,联邦快递
UPS|ups.com|united parcel service,*ups
TNT|tnt.com tnt.it tnt.fr|tnt express,*tnt
USPS|usps.com usps.gov|united states postal service
Royal Mail|royalmail.com royalmailgroup.com|royal mail
DPD|dpd.com dpd.de dpd.co.uk dpdgroup.com|
GLS|gls-group.eu gls-group.com|gls group
Hermes|myhermes.co.uk evri.com hermesworld.com|evri
La Poste|laposte.fr lapostegroupe.com|la poste,colissimo
Deutsche Post|deutschepost.de dpdhl.com|
Poste Italiane|posteitaliane.it poste.it|poste italiane
Correos|correos.es correos.com|
Canada Post|canadapost.ca canadapost-postescanada.ca|
Australia Post|auspost.com.au|auspost
Aramex|aramex.com|
EMS|ems.com.cn chinapost.com.cn|china post,中国邮政
SF Express|sf-express.com sf-international.com|顺丰
Maersk|maersk.com apmterminals.com|maersk line,马士基
MSC|msc.com|mediterranean shipping company,地中海航运
CMA CGM|cma-cgm.com|达飞
Hapag-Lloyd|hapag-lloyd.com hlag.com|hapag lloyd,赫伯罗特
COSCO|cosco.com coscoshipping.com|cosco shipping,中远海运
Evergreen Line|evergreen-line.com evergreen-marine.com|evergreen marine,evergreen line,长荣海运
Kuehne+Nagel|kuehne-nagel.com|kuehne nagel,kuehne and nagel,kuhne nagel
DB Schenker|dbschenker.com|schenker
DSV|dsv.com|dsv panalpina
Expeditors|expeditors.com|
HSBC|hsbc.com hsbc.co.uk hsbc.com.hk|汇丰
Citibank|citi.com citibank.com|citigroup,花旗
JPMorgan Chase|jpmorgan.com chase.com jpmchase.com|jpmorgan,jp morgan,j p morgan,chase bank,摩根大通
Bank of America|bankofamerica.com bofa.com|
Wells Fargo|wellsfargo.com|
Goldman Sachs|gs.com goldmansachs.com|
Barclays|barclays.com barclays.co.uk|
Lloyds Bank|lloydsbank.co.uk lloydsbank.com lloydsbanking.com|lloyds banking group
NatWest|natwest.com natwestgroup.com|
Standard Chartered|sc.com|standard chartered bank,渣打
Santander|santander.com santander.co.uk gruposantander.com|
BBVA|bbva.com bbva.es|
BNP Paribas|bnpparibas.com|
Société Générale|socgen.com societegenerale.com|societe generale
Crédit Agricole|credit-agricole.fr|credit agricole
Deutsche Bank|db.com deutsche-bank.de|
Commerzbank|commerzbank.com commerzbank.de|
Sparkasse|sparkasse.de|
UBS|ubs.com|
ING|ing.com ing.nl ing.de|ing bank,*ing
UniCredit|unicredit.eu unicredit.it unicreditgroup.eu|
Intesa Sanpaolo|intesasanpaolo.com|
Bank of China|boc.cn bankofchina.com|中国银行
ICBC|icbc.com.cn|工商银行
China Construction Bank|ccb.com|建设银行
DBS Bank|dbs.com|
State Bank of India|sbi.co.in|
Emirates NBD|emiratesnbd.com|
Western Union|westernunion.com|西联汇款
MoneyGram|moneygram.com|速汇金
PayPal|paypal.com|贝宝
Payoneer|payoneer.com|派安盈
Visa|visa.com|*visa
Mastercard|mastercard.com|万事达
American Express|americanexpress.com aexp.com|amex
Stripe|stripe.com|*stripe
Wise|wise.com transferwise.com|transferwise,*wise
Binance|binance.com|币安
Coinbase|coinbase.com|
Microsoft|microsoft.com microsoftonline.com office.com outlook.com|office 365,microsoft 365,微软
Google|google.com googlemail.com gmail.com|谷歌
Apple|apple.com icloud.com|*apple,苹果公司
Meta|meta.com fb.com facebook.com facebookmail.com|facebook,instagram,*meta
Yahoo|yahoo.com yahooinc.com|
Netflix|netflix.com|
LinkedIn|linkedin.com|领英
Adobe|adobe.com|
Dropbox|dropbox.com dropboxmail.com|
DocuSign|docusign.com docusign.net|docu sign
WeTransfer|wetransfer.com|we transfer
WhatsApp|whatsapp.com|
IBM|ibm.com|
Oracle|oracle.com|*oracle
SAP|sap.com sap-ag.de|sap se,sap ariba,*sap
Ariba|ariba.com sap.com|
Intel|intel.com|*intel
Dell|dell.com dell.co.uk|dell technologies,戴尔
HP|hp.com hpe.com|hewlett packard,惠普
Cisco|cisco.com|思科
Nvidia|nvidia.com|英伟达
Samsung|samsung.com|三星
LG|lg.com lge.com lgchem.com|lg electronics,lg chem,lg group,*lg
Hyundai|hyundai.com hyundai-motor.com hhi.co.kr|现代汽车
Kia|kia.com|kia motors
SK hynix|skhynix.com sk.com|sk group
Sony|sony.com sony.co.jp|索尼
Panasonic|panasonic.com jp.panasonic.com|松下
Toshiba|toshiba.co.jp toshiba.com|东芝
Hitachi|hitachi.com hitachi.co.jp|日立
Mitsubishi|mitsubishi.com mitsubishicorp.com mitsubishielectric.com mhi.com|mitsubishi electric,mitsubishi corporation,三菱
Mitsui|mitsui.com|三井
Sumitomo|sumitomocorp.com sumitomo.com|住友
Marubeni|marubeni.com|丸红
Itochu|itochu.co.jp itochu.com|伊藤忠
Toyota|toyota.com toyota.co.jp toyota-europe.com toyota-tsusho.com|丰田
Honda|honda.com honda.co.jp|本田
Nissan|nissan.com nissan-global.com nissan.co.jp|日产
Canon|canon.com canon.co.jp|佳能
Volkswagen|volkswagen.de vw.com volkswagen.com audi.de|大众汽车
BMW|bmw.de bmw.com bmwgroup.com|宝马
Mercedes-Benz|mercedes-benz.com daimler.com|mercedes benz,daimler,奔驰
Porsche|porsche.com porsche.de|保时捷
Renault|renault.com renault.fr|
Stellantis|stellantis.com|peugeot
Ford|ford.com|ford motor,*ford,福特汽车
General Motors|gm.com|通用汽车
Tesla|tesla.com|特斯拉
Caterpillar|cat.com caterpillar.com|*caterpillar
John Deere|johndeere.com deere.com|deere and company
Boeing|boeing.com|波音
Airbus|airbus.com|空客
Siemens|siemens.com siemens-energy.com siemens-healthineers.com|西门子
Bosch|bosch.com bosch.de de.bosch.com|robert bosch,博世
ThyssenKrupp|thyssenkrupp.com|thyssen krupp
BASF|basf.com|巴斯夫
Bayer|bayer.com bayer.de|拜耳
Henkel|henkel.com henkel.de|汉高
Continental|continental.com conti.de|continental ag
Philips|philips.com|飞利浦
Shell|shell.com|*shell,royal dutch shell
BP|bp.com|british petroleum
TotalEnergies|totalenergies.com total.com|total energies,*total
ExxonMobil|exxonmobil.com|exxon mobil,exxon
Chevron|chevron.com|*chevron
Eni|eni.com eni.it|eni spa,*eni
Repsol|repsol.com|
Petrobras|petrobras.com.br|
Pemex|pemex.com|
Gazprom|gazprom.ru gazprom.com|
Rosneft|rosneft.ru|
Lukoil|lukoil.com lukoil.ru|
Saudi Aramco|aramco.com|aramco,沙特阿美
ADNOC|adnoc.ae|abu dhabi national oil
SABIC|sabic.com|
QatarEnergy|qatarenergy.qa qp.com.qa|qatar petroleum,qatar energy
Kuwait Oil Company|kockw.com|
NNPC|nnpcgroup.com|nigerian national petroleum
Sonatrach|sonatrach.dz|
Petronas|petronas.com petronas.com.my|
Glencore|glencore.com|
Vale|vale.com|*vale
Rio Tinto|riotinto.com|
ArcelorMittal|arcelormittal.com|arcelor mittal
Schneider Electric|se.com schneider-electric.com|施耐德
ABB|abb.com|
General Electric|ge.com gevernova.com|ge healthcare,ge vernova,通用电气
Honeywell|honeywell.com|霍尼韦尔
3M|3m.com mmm.com|
Johnson & Johnson|jnj.com its.jnj.com|johnson and johnson,强生
Pfizer|pfizer.com|辉瑞
Novartis|novartis.com|诺华
Roche|roche.com|
Sanofi|sanofi.com|
AstraZeneca|astrazeneca.com|阿斯利康
GSK|gsk.com|glaxosmithkline
Procter & Gamble|pg.com|procter and gamble,p g company,宝洁
Unilever|unilever.com|联合利华
Nestlé|nestle.com us.nestle.com|nestle,雀巢
Danone|danone.com|达能
L'Oréal|loreal.com|l oreal,loreal,欧莱雅
LVMH|lvmh.com lvmh.fr|louis vuitton,路易威登
Coca-Cola|coca-cola.com coke.com ccep.com|coca cola,可口可乐
PepsiCo|pepsico.com|pepsi,百事
McDonald's|mcdonalds.com mcd.com|mcdonald s,mcdonalds,麦当劳
Starbucks|starbucks.com|星巴克
Heineken|heineken.com|
AB InBev|ab-inbev.com|anheuser busch
Nike|nike.com|耐克
Adidas|adidas.com adidas.de|阿迪达斯
Puma|puma.com|*puma
Gap|gap.com|*gap
Levi's|levi.com levistrauss.com|levi strauss,levi s
Lego|lego.com|乐高
Mattel|mattel.com|
Disney|disney.com twdc.com|walt disney,迪士尼
Hyatt|hyatt.com|凯悦
Accor|accor.com|accor hotels,雅高
IHG|ihg.com|intercontinental hotels,洲际酒店
Lufthansa|lufthansa.com lufthansagroup.com lsg-group.com|汉莎
Air France|airfrance.fr airfranceklm.com|
British Airways|ba.com britishairways.com|
Turkish Airlines|thy.com turkishairlines.com|
Qatar Airways|qatarairways.com qatarairways.com.qa|卡塔尔航空
Emirates|emirates.com|*emirates,emirates airline,emirates group,阿联酋航空
Etihad|etihad.ae etihad.com|etihad airways
Hilton|hilton.com|希尔顿
Marriott|marriott.com|万豪
Vodafone|vodafone.com|沃达丰
Orange|orange.com orange.fr|*orange
T-Mobile|t-mobile.com telekom.de|t mobile,deutsche telekom
AT&T|att.com|at and t
Verizon|verizon.com|
MTN Group|mtn.com mtn.co.za|mtn group
Huawei|huawei.com|华为
Xiaomi|xiaomi.com mi.com|小米
Lenovo|lenovo.com|联想
Haier|haier.com|海尔
Hisense|hisense.com|海信
BYD|byd.com|比亚迪
Foxconn|foxconn.com|hon hai,富士康
Sinopec|sinopec.com|中石化,中国石化
PetroChina|petrochina.com.cn cnpc.com.cn|cnpc,中石油
State Grid|sgcc.com.cn|国家电网
United Nations|un.org unops.org undp.org ungm.org|united nations organization,united nations procurement,联合国
UNICEF|unicef.org|联合国儿童基金会
UNDP|undp.org|united nations development programme
UNHCR|unhcr.org|
UNOPS|unops.org|
UNESCO|unesco.org|
World Health Organization|who.int|world health organisation,世界卫生组织,世卫组织
World Food Programme|wfp.org|world food program,世界粮食计划署
FAO|fao.org|food and agriculture organization
World Bank|worldbank.org ifc.org|the world bank,world bank group,世界银行
IMF|imf.org|international monetary fund
ECOWAS|ecowas.int bidc-ebid.org|economic community of west african states
African Union|africa-union.org au.int|african union commission
African Development Bank|afdb.org|
European Commission|ec.europa.eu europa.eu|european union,欧盟委员会
Red Cross|icrc.org ifrc.org redcross.org|international committee of the red cross,red crescent,红十字会
Interpol|interpol.int|
FBI|fbi.gov|federal bureau of investigation
IRS|irs.gov|internal revenue service
US Department of Defense|mail.mil defense.gov dla.mil|department of defense,us army,u s army
NATO|nato.int nspa.nato.int|
FIFA|fifa.org fifa.com|`
