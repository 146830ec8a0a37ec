/**
 * Sea and river ports, and the inland terminals that goods are quoted to, a line a country: code, then ports; a port's other names follow `=`,
 * and a `*` stands before a name that is also an everyday word or a person's name (Male, Tema, Santos).
 *
 * Source: own list, written by hand; English names and countries compared with npm sea-ports 0.0.9 (MIT), which lacks a quarter of them, and from which nothing was copied
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 770 ports, 1809 names
 */
export const portLines = `
CN|Shanghai=上海,上海港;Ningbo=宁波,寧波,宁波港,Ningbo-Zhoushan;Zhoushan=舟山;Shenzhen=深圳,Shen Zhen;Yantian=盐田,鹽田;Shekou=蛇口;Chiwan=赤湾;Dachan Bay=大铲湾;Guangzhou=广州,廣州,Canton;Nansha=南沙;Huangpu=黄埔,Whampoa;Qingdao=青岛,青島,Tsingtao;Tianjin=天津,Tianjin Xingang,Tientsin;Xingang=新港,天津新港;Dalian=大连,大連;Xiamen=厦门,廈門,Amoy;Fuzhou=福州;Quanzhou=泉州;Lianyungang=连云港,連雲港;Yantai=烟台,煙台;Weihai=威海;Rizhao=日照;Jinzhou=锦州;Yingkou=营口;Bayuquan=鲅鱼圈;Dandong=丹东;Qinhuangdao=秦皇岛;Tangshan=唐山;Caofeidian=曹妃甸;Nantong=南通;Zhangjiagang=张家港;Taicang=太仓;Nanjing=南京;Zhenjiang=镇江;Yangzhou=扬州;Jiangyin=江阴;Wuhu=芜湖;Wuhan=武汉;Chongqing=重庆,重慶;Zhuhai=珠海;Zhongshan=中山;Jiangmen=江门;Foshan=佛山;Shantou=汕头,Swatow;Zhanjiang=湛江;Beihai=北海;Qinzhou=钦州;Fangcheng=防城港,Fangchenggang;Haikou=海口;Yangpu=洋浦;Wenzhou=温州;Taizhou=台州;Jiaxing=嘉兴;Zhapu=乍浦;Lanshan=岚山;Dongguan=东莞,東莞;Humen=虎门;Huizhou=惠州;Yiwu=义乌,義烏;Changsha=长沙;Xi'an=西安,Xian;Zhengzhou=郑州;Chengdu=成都;Erenhot=二连浩特;Manzhouli=满洲里;Khorgos=霍尔果斯,Horgos;Alashankou=阿拉山口
HK|Hong Kong=香港,Hongkong;Kwai Chung=葵涌
MO|Macau=澳门,澳門,Macao
TW|Kaohsiung=高雄;Keelung=基隆,Chilung;Taichung=台中,臺中;Taipei=台北,臺北,Taipei Port;Taoyuan=桃园,桃園
JP|Tokyo=东京,東京;Yokohama=横滨,橫濱,横浜;Nagoya=名古屋;Osaka=大阪;Kobe=神户,神戸;Hakata=博多,Fukuoka,福冈,福岡;Moji=门司,門司;Shimizu=清水;Chiba=千叶,千葉;Kawasaki=川崎;Yokkaichi=四日市;Hiroshima=广岛,広島;Niigata=新潟;Tomakomai=苫小牧;Sendai=仙台;Naha=那霸,那覇;Mizushima=水岛,水島;Kitakyushu=北九州;Shimonoseki=下关,下関;Kanazawa=金泽,金沢
KR|Busan=釜山,Pusan,부산;Incheon=仁川,Inchon,인천;Gwangyang=光阳,Kwangyang,광양;Ulsan=蔚山,울산;Pyeongtaek=平泽,Pyongtaek,평택;Gunsan=群山,Kunsan;Masan=马山;Pohang=浦项,포항;Donghae=东海
KP|Nampo=南浦;Rajin=罗津
MN|Ulaanbaatar=乌兰巴托,Ulan Bator
VN|Ho Chi Minh City=胡志明,胡志明市,Ho Chi Minh,HCMC,Hochiminh,Saigon,西贡,TP HCM;Cat Lai=吉莱;Cai Mep=盖梅;Vung Tau=头顿;Hai Phong=海防,Haiphong,Hải Phòng;Da Nang=岘港,Danang,Đà Nẵng;Quy Nhon=归仁,Qui Nhon;Can Tho=芹苴;Hanoi=河内,Ha Noi,Hà Nội
KH|Sihanoukville=西哈努克,西哈努克港,Kompong Som;Phnom Penh=金边,金邊
LA|Vientiane=万象
MM|Yangon=仰光,Rangoon;Thilawa=迪拉瓦
TH|Bangkok=曼谷,BKK,กรุงเทพ;Laem Chabang=林查班,Laemchabang,แหลมฉบัง;Lat Krabang=拉格拉邦,Ladkrabang;Songkhla=宋卡;Map Ta Phut
MY|Port Klang=巴生,巴生港,Port Kelang,Westport;Penang=槟城,檳城,Pulau Pinang;Pasir Gudang=巴西古当,巴西古單;Tanjung Pelepas=丹戎帕拉帕斯,PTP;Johor Bahru=新山;Kuantan=关丹;Kuching=古晋;Kota Kinabalu=亚庇;Bintulu=民都鲁;Miri=美里;Labuan=纳闽;Sibu=诗巫;Sandakan=山打根;Tawau=斗湖
SG|Singapore=新加坡,星加坡
BN|Muara=摩拉,麻拉
ID|Jakarta=雅加达,雅加達,Tanjung Priok,Tg Priok,丹戎不碌;Surabaya=泗水,Tanjung Perak;Semarang=三宝垄,三寶壟,Tanjung Emas;Belawan=勿拉湾,Medan,棉兰;Makassar=望加锡,Ujung Pandang;Batam=巴淡;Panjang=班让,Lampung;Palembang=巨港;Balikpapan=巴厘巴板;Banjarmasin=马辰;Pontianak=坤甸;Bitung=比通;Samarinda=三马林达;Denpasar=登巴萨,Benoa;Cikarang
PH|Manila=马尼拉,馬尼拉,Manila North,Manila South;Cebu=宿务,宿霧;Davao=达沃;Subic Bay=苏比克,Subic;Batangas=八打雁;Cagayan de Oro=卡加延;General Santos=桑托斯将军城;Iloilo=伊洛伊洛;Zamboanga=三宝颜
TL|Dili=帝力
IN|Nhava Sheva=那瓦西瓦,那瓦舍瓦,JNPT,Jawaharlal Nehru,Navasheva;Mumbai=孟买,孟買,Bombay;Mundra=蒙德拉;Chennai=金奈,Madras,钦奈;Kolkata=加尔各答,Calcutta;Haldia=霍尔迪亚;Kandla=坎德拉;Pipavav=皮帕瓦沃;Hazira=哈吉拉;Cochin=科钦,Kochi;Tuticorin=杜蒂戈林,Thoothukudi;Visakhapatnam=维沙卡帕特南,Vizag;Kattupalli=卡图帕利;Ennore=恩诺尔;Krishnapatnam;Mangalore=门格洛尔,New Mangalore;Mormugao=莫尔穆高,Goa;Paradip;Tughlakabad=德里,ICD Tughlakabad,TKD;Dadri=ICD Dadri;Ludhiana=ICD Ludhiana;Bangalore=班加罗尔,ICD Bangalore;New Delhi=新德里,Delhi;Hyderabad=海得拉巴;Ahmedabad=ICD Ahmedabad,艾哈迈达巴德
PK|Karachi=卡拉奇;Port Qasim=卡西姆,Qasim,Bin Qasim;Gwadar=瓜达尔;Lahore=拉合尔,Lahore Dry Port
BD|Chittagong=吉大港,Chattogram;Mongla=蒙格拉;Dhaka=达卡,達卡,ICD Dhaka,Kamalapur
LK|Colombo=科伦坡,科倫坡;Hambantota=汉班托塔;Trincomalee=亭可马里
MV|*Male=马累
NP|Birgunj=比尔根杰;Kathmandu=加德满都
AF|Kabul=喀布尔
IR|Bandar Abbas=阿巴斯,阿巴斯港,Bandarabbas,بندرعباس;Bushehr=布什尔;Chabahar=恰巴哈尔;Bandar Imam Khomeini=霍梅尼港,BIK,Bandar Imam;Khorramshahr=霍拉姆沙赫尔;Bandar Anzali=安扎利
IQ|Umm Qasr=乌姆盖斯尔,Um Qasr,أم قصر;Basra=巴士拉,Basrah;Baghdad=巴格达;Erbil=埃尔比勒
KW|Shuwaikh=舒威赫,舒韦赫,Kuwait Port;Shuaiba=舒艾拜
SA|Jeddah=吉达,吉達,Jeddah Islamic Port,جدة,Jedda;Dammam=达曼,達曼,الدمام;Riyadh=利雅得,利雅得干港,الرياض,Riyadh Dry Port;Jubail=朱拜勒;King Abdullah Port=阿卜杜拉国王港,KAP;Yanbu=延布;Jizan=吉赞,Gizan
BH|Khalifa Bin Salman=巴林港;Manama=麦纳麦;Mina Salman
QA|*Hamad=哈马德港,Hamad Port;Doha=多哈
AE|Jebel Ali=杰贝阿里,杰贝勒阿里,迪拜杰贝阿里,جبل علي;Dubai=迪拜,دبي;Abu Dhabi=阿布扎比,Khalifa Port,哈利法港;Sharjah=沙迦;Khor Fakkan=豪尔法坎,Khorfakkan;Fujairah=富查伊拉;Ajman=阿治曼;Ras Al Khaimah=哈伊马角,RAK
OM|Sohar=苏哈尔,索哈;Salalah=塞拉莱,萨拉拉;Muscat=马斯喀特,Port Sultan Qaboos;Duqm=杜库姆
YE|Aden=亚丁;Hodeidah=荷台达,Hudaydah;Mukalla=穆卡拉
JO|Aqaba=亚喀巴,العقبة
SY|Lattakia=拉塔基亚,Latakia;Tartous=塔尔图斯,Tartus
LB|Beirut=贝鲁特,貝魯特,بيروت;Tripoli Lebanon=的黎波里黎巴嫩
IL|Haifa=海法,חיפה;Ashdod=阿什杜德,אשדוד;Eilat=埃拉特
CY|Limassol=利马索尔;Larnaca=拉纳卡
TR|Istanbul=伊斯坦布尔,伊斯坦堡;Ambarli=阿姆巴利,Ambarlı;Haydarpasa=海达尔帕夏;Izmir=伊兹密尔,İzmir;Aliaga=阿利亚加;Mersin=梅尔辛;Gemlik=盖姆利克;Gebze=盖布泽;Izmit=伊兹密特,Kocaeli;Iskenderun=伊斯肯德伦;Samsun=萨姆松;Trabzon=特拉布宗;Antalya=安塔利亚;Evyap;Tekirdag=泰基尔达
GE|Poti=波季;Batumi=巴统;Tbilisi=第比利斯
AM|Yerevan=埃里温
AZ|Baku=巴库,Alat
KZ|Almaty=阿拉木图;Aktau=阿克套;Astana=阿斯塔纳,Nur-Sultan
UZ|Tashkent=塔什干
KG|Bishkek=比什凯克
TJ|Dushanbe=杜尚别
TM|Turkmenbashi=土库曼巴希;Ashgabat=阿什哈巴德
RU|Saint Petersburg=圣彼得堡,聖彼得堡,St Petersburg,St. Petersburg,Санкт-Петербург,СПб;Novorossiysk=新罗西斯克,Новороссийск;Vladivostok=符拉迪沃斯托克,海参崴,Владивосток;Vostochny=东方港,Vostochniy,Восточный;Nakhodka=纳霍德卡,Находка;Moscow=莫斯科,Москва;Kaliningrad=加里宁格勒,Калининград;Ust-Luga=乌斯季卢加;Rostov-on-Don=罗斯托夫,Rostov;Yekaterinburg=叶卡捷琳堡,Ekaterinburg,Екатеринбург;Novosibirsk=新西伯利亚,Новосибирск
UA|Odessa=敖德萨,Odesa,Одеса,Одесса;Chornomorsk=切尔诺莫斯克,Chernomorsk,Illichivsk;Yuzhny=南方港,Pivdennyi
BY|Minsk=明斯克,Минск
MD|Giurgiulesti
RO|Constanta=康斯坦察,Constanța
BG|Varna=瓦尔纳,Варна;Burgas=布尔加斯,Bourgas,Бургас
GR|Piraeus=比雷埃夫斯,Pireas,Πειραιάς;Thessaloniki=塞萨洛尼基,Salonica,Θεσσαλονίκη
AL|Durres=都拉斯,Durrës
ME|*Bar=Port of Bar,巴尔港
HR|Rijeka=里耶卡;Ploce=普洛切;*Split=斯普利特
SI|Koper=科佩尔,Luka Koper
RS|Belgrade=贝尔格莱德,Beograd
HU|Budapest=布达佩斯
AT|Vienna=维也纳,Wien
CH|Basel=巴塞尔;Zurich=苏黎世,Zürich
CZ|Prague=布拉格,Praha
SK|Bratislava=布拉迪斯拉发
PL|Gdansk=格但斯克,Gdańsk;Gdynia=格丁尼亚;Szczecin=什切青;Warsaw=华沙,Warszawa;Malaszewicze=马拉舍维奇,Małaszewicze;Lodz=罗兹,Łódź
LT|Klaipeda=克莱佩达,Klaipėda
LV|Riga=里加;Ventspils=文茨皮尔斯;Liepaja=利耶帕亚
EE|Tallinn=塔林,Muuga
FI|Helsinki=赫尔辛基,Vuosaari;Kotka=科特卡,HaminaKotka;Rauma=劳马;Turku=图尔库;Hanko
SE|Gothenburg=哥德堡,Göteborg,Goteborg;Stockholm=斯德哥尔摩;Helsingborg=赫尔辛堡;Malmo=马尔默,Malmö;Gavle=耶夫勒,Gävle;Norrkoping=Norrköping
NO|Oslo=奥斯陆;*Bergen=卑尔根;Stavanger=斯塔万格;Kristiansand=克里斯蒂安桑;Fredrikstad;Larvik;*Moss;Alesund=Ålesund
DK|Copenhagen=哥本哈根,København;Aarhus=奥胡斯,Århus;Fredericia
IS|Reykjavik=雷克雅未克,Reykjavík
DE|Hamburg=汉堡,漢堡;Bremerhaven=不来梅,不来梅哈芬,不萊梅;Bremen;Wilhelmshaven=威廉港;Rostock=罗斯托克;Lubeck=吕贝克,Lübeck;Duisburg=杜伊斯堡;Munich=慕尼黑,München;Frankfurt=法兰克福
NL|Rotterdam=鹿特丹;Amsterdam=阿姆斯特丹;Vlissingen=弗利辛恩,Flushing;Moerdijk
BE|Antwerp=安特卫普,安特衛普,Antwerpen,Anvers;Zeebrugge=泽布吕赫;Ghent=根特;Liege=列日,Liège
LU|Bettembourg
FR|Le Havre=勒阿弗尔,勒哈佛,LeHavre;Marseille=马赛,馬賽,Marseilles;Fos-sur-Mer=Fos sur Mer;Dunkirk=敦刻尔克,Dunkerque;Nantes=南特;Rouen=鲁昂;Bordeaux=波尔多;La Rochelle=拉罗谢尔;Lyon=里昂;Paris=巴黎
GB|Felixstowe=费利克斯托,弗利克斯托;Southampton=南安普顿,南安普敦;London Gateway=伦敦门户,伦敦,London;Tilbury=蒂尔伯里;Liverpool=利物浦;Immingham=伊明赫姆;Teesport=提斯港;Grangemouth=格兰杰默斯;Bristol=布里斯托尔,Avonmouth;Belfast=贝尔法斯特;*Hull=赫尔,Kingston upon Hull;Manchester=曼彻斯特;Birmingham=伯明翰;Thamesport;Greenock
IE|Dublin=都柏林;*Cork=科克;Waterford
ES|Barcelona=巴塞罗那,巴塞隆納;Valencia=瓦伦西亚,巴伦西亚,València;Algeciras=阿尔赫西拉斯;Bilbao=毕尔巴鄂;Vigo=维戈;Malaga=马拉加,Málaga;Cadiz=加的斯,Cádiz;Tarragona=塔拉戈纳;Alicante=阿利坎特;Las Palmas=拉斯帕尔马斯;Santa Cruz de Tenerife=特内里费,Tenerife;Seville=塞维利亚,Sevilla;Castellon=Castellón;Madrid=马德里;Gijon=Gijón;Cartagena Spain
PT|Lisbon=里斯本,Lisboa;Leixoes=莱肖埃斯,Leixões;*Porto=波尔图;*Sines=锡尼什;Setubal=Setúbal;Funchal;Ponta Delgada
IT|Genoa=热那亚,熱那亞,Genova;La Spezia=拉斯佩齐亚;Livorno=里窝那,利沃诺,Leghorn;Naples=那不勒斯,Napoli;Venice=威尼斯,Venezia;Trieste=的里雅斯特;Ravenna=拉文纳;Ancona=安科纳;Gioia Tauro=焦亚陶罗;Salerno=萨莱诺;Savona=萨沃纳,Vado Ligure;Civitavecchia;Bari=巴里;Taranto=塔兰托;Catania=卡塔尼亚;Palermo=巴勒莫;Cagliari=卡利亚里;Milan=米兰,Milano
MT|Marsaxlokk=马尔萨什洛克;Valletta=瓦莱塔
EG|Alexandria=亚历山大,亞歷山大,الإسكندرية;Damietta=达米埃塔,杜姆亚特,دمياط;Port Said=塞得港,بورسعيد,East Port Said;Sokhna=苏赫纳,Ain Sokhna,السخنة,Ain Sukhna;Suez=苏伊士;El Dekheila=德赫拉,Dekheila;Adabiya
LY|Tripoli=的黎波里,طرابلس;Misurata=米苏拉塔,Misrata,مصراتة;Benghazi=班加西,بنغازي;Khoms=胡姆斯,Al Khums
TN|Tunis=突尼斯,La Goulette;Rades=拉迪斯,Radès;Sfax=斯法克斯;Sousse=苏塞;Bizerte=比塞大
DZ|Algiers=阿尔及尔,Alger,الجزائر العاصمة;Oran=奥兰;Bejaia=贝贾亚,Béjaïa;Skikda=斯基克达;Annaba=安纳巴;Mostaganem=莫斯塔加纳姆;Djen Djen
MA|Casablanca=卡萨布兰卡,الدار البيضاء;Tanger Med=丹吉尔,Tangier,Tanger,Tangier Med;Agadir=阿加迪尔;Nador
SD|Port Sudan=苏丹港,蘇丹港,بورتسودان
ER|Massawa=马萨瓦
DJ|Djibouti=吉布提
SO|Mogadishu=摩加迪沙;Berbera=柏培拉;Bosaso=博萨索;Kismayo=基斯马尤
ET|Addis Ababa=亚的斯亚贝巴;Modjo
SS|Juba=朱巴
KE|Mombasa=蒙巴萨,蒙巴薩;Nairobi=内罗毕,ICD Nairobi;Lamu
UG|Kampala=坎帕拉
RW|Kigali=基加利
TZ|Dar es Salaam=达累斯萨拉姆,三兰港,Dar-es-Salaam,Daressalaam;Zanzibar=桑给巴尔;Tanga=坦噶;Mtwara
MZ|Maputo=马普托;Beira=贝拉;Nacala=纳卡拉;*Pemba
ZA|Durban=德班;Cape Town=开普敦,開普敦,Capetown;Port Elizabeth=伊丽莎白港,Gqeberha;Ngqura=Coega,库哈;East London=东伦敦;Richards Bay=理查兹湾;Johannesburg=约翰内斯堡,City Deep
NA|Walvis Bay=沃尔维斯湾,鲸湾港;Luderitz=Lüderitz
BW|Gaborone=哈博罗内
ZM|Lusaka=卢萨卡
ZW|Harare=哈拉雷
MW|Lilongwe=利隆圭;Blantyre=布兰太尔
AO|Luanda=罗安达;Lobito=洛比托;Namibe=纳米贝;Cabinda=卡宾达
CD|Matadi=马塔迪;*Boma=博马;Kinshasa=金沙萨;Lubumbashi=卢本巴希
CG|Pointe Noire=黑角,Pointe-Noire;Brazzaville=布拉柴维尔
GA|Libreville=利伯维尔,Owendo;Port Gentil=让蒂尔港,Port-Gentil
GQ|Malabo=马拉博;*Bata=巴塔
CM|Douala=杜阿拉;Kribi=克里比
TD|Ndjamena=恩贾梅纳,N'Djamena
NG|Lagos=拉各斯;Apapa=阿帕帕;Tin Can Island=廷坎岛,Tincan,Tin Can,Tincan Island;Lekki=莱基;Onne=奥内;Port Harcourt=哈科特港;Calabar=卡拉巴尔;Warri=瓦里
BJ|Cotonou=科托努
TG|Lome=洛美,Lomé
GH|*Tema=特马;Takoradi=塔科拉迪;Accra=阿克拉
CI|Abidjan=阿比让;*San Pedro=圣佩德罗,San-Pedro
BF|Ouagadougou=瓦加杜古
ML|Bamako=巴马科
NE|Niamey=尼亚美
LR|Monrovia=蒙罗维亚
SL|Freetown=弗里敦
GN|Conakry=科纳克里
GW|Bissau=比绍
GM|Banjul=班珠尔
SN|Dakar=达喀尔
MR|Nouakchott=努瓦克肖特;Nouadhibou=努瓦迪布
CV|*Praia=普拉亚;Mindelo
MG|Toamasina=塔马塔夫,Tamatave;Mahajanga=马任加,Majunga;Antsiranana=Diego Suarez;Toliara=Tulear
MU|Port Louis=路易港
RE|Pointe des Galets=留尼汪,Le Port,Port Reunion
SC|Port Victoria=维多利亚港,Mahe
KM|Moroni=莫罗尼;Mutsamudu
YT|Longoni
US|Los Angeles=洛杉矶,洛杉磯,LAX;Long Beach=长滩,長灘,长堤;Oakland=奥克兰,奧克蘭;San Francisco=旧金山;Seattle=西雅图;Tacoma=塔科马;*Portland=波特兰;New York=纽约,紐約,NYC,New York City,New Jersey;Newark=纽瓦克;Norfolk=诺福克;Baltimore=巴尔的摩;Philadelphia=费城;Boston=波士顿;Charleston=查尔斯顿;Savannah=萨凡纳;Jacksonville=杰克逊维尔;Miami=迈阿密,邁阿密;Port Everglades=埃弗格雷斯港,Everglades;Tampa=坦帕;*Mobile=莫比尔;New Orleans=新奥尔良;Houston=休斯敦,休斯顿,休士頓;Galveston;Dallas=达拉斯;Chicago=芝加哥;Memphis=孟菲斯;Atlanta=亚特兰大;Kansas City=堪萨斯城;Detroit=底特律;Denver=丹佛;Salt Lake City=盐湖城;Cleveland=克利夫兰;*Columbus;El Paso=埃尔帕索;Wilmington=威尔明顿;Honolulu=火奴鲁鲁,檀香山;Anchorage=安克雷奇;Gulfport;San Diego=圣迭戈;Port Hueneme
PR|San Juan=圣胡安
GU|Guam=关岛,Apra
CA|Vancouver=温哥华,溫哥華;Prince Rupert=鲁珀特王子港;Montreal=蒙特利尔,蒙特婁,Montréal;Toronto=多伦多,多倫多;Halifax=哈利法克斯;Calgary=卡尔加里;Edmonton=埃德蒙顿;Winnipeg=温尼伯;Saint John=圣约翰;Quebec=魁北克,Québec
MX|Manzanillo=曼萨尼约,曼萨尼略;Lazaro Cardenas=拉萨罗卡德纳斯,Lázaro Cárdenas;Veracruz=韦拉克鲁斯;Altamira=阿尔塔米拉;Ensenada=恩塞纳达;*Progreso=普罗格雷索;Mexico City=墨西哥城,CDMX,Ciudad de México;Mazatlan=Mazatlán;Guadalajara=瓜达拉哈拉;Monterrey=蒙特雷;Tampico;Tijuana
GT|Puerto Quetzal=夸特扎尔港,格查尔港;Santo Tomas de Castilla=圣托马斯,Santo Tomás de Castilla;Puerto Barrios=巴里奥斯港;Guatemala City=危地马拉城
SV|Acajutla=阿卡胡特拉
HN|Puerto Cortes=科尔特斯港,Puerto Cortés;San Pedro Sula;San Lorenzo
NI|Corinto=科林托;Managua=马那瓜
CR|*Caldera=卡尔德拉,Puerto Caldera;Puerto Limon=利蒙港,Puerto Limón;*San Jose
PA|*Colon=科隆,Colon Free Zone,科隆自由区;*Balboa=巴尔博亚;Cristobal=克里斯托瓦尔,Cristóbal;Manzanillo Panama=MIT Panama;Panama City=巴拿马城;Rodman
BZ|Belize City=伯利兹城
CU|Havana=哈瓦那,La Habana;Mariel=马里埃尔;Santiago de Cuba
DO|Caucedo=考塞多;Rio Haina=里奥海纳,Río Haina,Haina;Santo Domingo=圣多明各;Puerto Plata
HT|Port-au-Prince=太子港,Port au Prince;Cap-Haitien=海地角,Cap Haitien
JM|*Kingston=金斯敦;Montego Bay
BS|*Freeport=自由港;Nassau=拿骚
TT|Port of Spain=西班牙港;Point Lisas=利萨斯角
BB|Bridgetown=布里奇敦
CW|Willemstad=威廉斯塔德
AW|Oranjestad=奥拉涅斯塔德
GP|Pointe-a-Pitre=皮特尔角城,Pointe-à-Pitre
MQ|Fort-de-France=法兰西堡,Fort de France
GY|*Georgetown=乔治敦
SR|Paramaribo=帕拉马里博
GF|Degrad des Cannes=Cayenne
CO|Cartagena=卡塔赫纳;Buenaventura=布埃纳文图拉;Barranquilla=巴兰基亚;Santa Marta=圣玛尔塔;Bogota=波哥大,Bogotá;Medellin=Medellín
VE|La Guaira=拉瓜伊拉;Puerto Cabello=卡贝略港;Maracaibo=马拉开波;Guanta
EC|Guayaquil=瓜亚基尔;*Manta=曼塔;Quito=基多;Posorja;Esmeraldas
PE|Callao=卡亚俄,卡廖;Lima=利马;Chancay=钱凯;Paita=派塔;Matarani;Ilo
BO|La Paz=拉巴斯;Santa Cruz de la Sierra
CL|Valparaiso=瓦尔帕莱索,瓦尔帕拉伊索,Valparaíso;San Antonio=圣安东尼奥;Iquique=伊基克;Antofagasta=安托法加斯塔;Arica=阿里卡;San Vicente=圣文森特;Coronel=科罗内尔;Lirquen=利尔昆,Lirquén;Punta Arenas=蓬塔阿雷纳斯;*Santiago=圣地亚哥
AR|Buenos Aires=布宜诺斯艾利斯;Zarate=萨拉特,Zárate;*Rosario=罗萨里奥;Ushuaia=乌斯怀亚;Bahia Blanca=布兰卡港,Bahía Blanca;Dock Sud;Puerto Madryn
UY|Montevideo=蒙得维的亚
PY|Asuncion=亚松森,Asunción;Ciudad del Este=东方市
BR|*Santos=桑托斯;Itajai=伊塔雅伊,Itajaí;Navegantes=纳维根特斯;Paranagua=巴拉那瓜,Paranaguá;Rio de Janeiro=里约热内卢;Itaguai=Itaguaí,Sepetiba;Rio Grande=里奥格兰德;Itapoa=伊塔波阿,Itapoá;Sao Francisco do Sul=南圣弗朗西斯科,São Francisco do Sul;*Vitoria=维多利亚巴西;*Salvador=萨尔瓦多港;Suape=苏阿普;Pecem=培森,Pecém;Fortaleza=福塔莱萨;Manaus=马瑙斯;Belem=贝伦,Belém,Vila do Conde;Sao Paulo=圣保罗,São Paulo;Imbituba;Recife
AU|Sydney=悉尼,雪梨,Port Botany;Melbourne=墨尔本,墨爾本;Brisbane=布里斯班;Fremantle=弗里曼特尔,费利曼图;Perth=珀斯;Adelaide=阿德莱德;*Darwin=达尔文;Newcastle=纽卡斯尔;Hobart=霍巴特;Townsville=汤斯维尔;Bell Bay;Burnie;Port Kembla;Cairns
NZ|Auckland=奥克兰新西兰;Tauranga=陶朗加;Lyttelton=利特尔顿,Christchurch,基督城;Wellington=惠灵顿;Napier=内皮尔;Port Chalmers=Dunedin,查尔默斯港;*Nelson;Timaru;*Bluff
PG|Port Moresby=莫尔兹比港;Lae=莱城;Rabaul;Madang
FJ|Suva=苏瓦;Lautoka=劳托卡
NC|Noumea=努美阿,Nouméa
PF|Papeete=帕皮提
SB|Honiara=霍尼亚拉
VU|Port Vila=维拉港;Luganville
WS|Apia=阿皮亚
TO|Nuku'alofa=努库阿洛法,Nukualofa
AS|Pago Pago=帕果帕果
MP|Saipan=塞班
MH|Majuro=马朱罗
KI|Tarawa=塔拉瓦
FM|Pohnpei=波纳佩
PW|Koror=科罗尔`
