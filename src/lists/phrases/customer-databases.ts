import type { PhrasePack } from '../concepts'

/** One language's ways of selling addresses. */
function customerDatabases(language: string, ...phrases: readonly string[]): PhrasePack {
  return { language, phrases: { 'contact-list-offer': phrases } }
}

/** Databases and lists of customers, buyers or firms, as those who sell them call them. */
export const customerDatabasePacks: readonly PhrasePack[] = [
  customerDatabases('en', '(interested in|interest in|need|looking for|buy|purchase|offer|have|sell|provide) (a |our |the |any |)(fresh |verified |updated |targeted |complete |)(client|customer|buyer|importer|company|b2b|business|lead|contact|prospect) (database|databases|data base|data bases)', '(database|databases|data base) (of|with) (over |more than |about |up to |) … (importers|buyers|potential clients|potential customers|purchasing managers|decision makers|procurement managers|distributors|retailers|wholesalers) '),
  customerDatabases('de', '(interesse an|interessieren sie sich für|verkaufen|bieten|anbieten|liefern) … (kundendatenbank*|adressdatenbank*|firmendatenbank*|firmenadressen|käuferdatenbank*|einkäuferadressen)', '(adressen|kontaktdaten|e-mail-adressen|datenbank|datenbanken) (von|mit) … (einkäufern|importeuren|entscheidern|geschäftsführern|potenziellen kunden|potentiellen kunden)'),
  customerDatabases('fr', '(base|bases|fichier|fichiers|listes) (de donnees |de |d\'|)(clients potentiels|prospects|acheteurs|importateurs|decideurs|entreprises qualifie*)', '(base|bases) de donnees (de |d\'|des )(clients|entreprises|contacts|acheteurs|prospects|societes|dirigeants)'),
  customerDatabases('es', '(base|bases) de datos (de |con )(clientes|empresas|importadores|compradores|contactos|correos|emails|prospectos|decisores)', '(listado|listados|lista) de (correos|emails|contactos) (de |)(empresas|importadores|compradores|verificad*)'),
  customerDatabases('pt', '(base|bases|banco|bancos) de dados (de |com |dos )(clientes|empresas|importadores|compradores|contatos|contactos|emails|e-mails|leads)', '(lista|listas|listagem) de (e-mails|emails|contatos) (de |)(empresas|importadores|compradores|segmentad*)'),
  customerDatabases('it', '(database|banche dati|banca dati|elenchi|liste) (di |con |)(potenziali clienti|clienti potenziali|clienti|aziende|importatori|buyer|acquirenti|contatti|indirizzi email)'),
  customerDatabases('nl', '(database|databases|databestand*|adressenbestand*|bestanden) (met|van) (potentiële klanten|klanten|importeurs|inkopers|bedrijven|beslissers|contacten)', '(klantendatabase*|klantenbestand*|bedrijvendatabase*|adresbestand*) (te koop|kopen|aanbieden|beschikbaar)'),
  customerDatabases('pl', '(baza|bazy|baze|baz) (danych |) (potencjalnych klientow|klientow|firm|importerow|adresow|e-mail|mailingow*|kontrahentow|decydentow)'),
  customerDatabases('cs', '(databaz*) (potencialnich |) (zakaznik*|firem|kupujicich|dovozc*|kontaktu|klientu|e-mailu|emailu)'),
  customerDatabases('sk', '(databaz*) (potencialnych |) (zakaznikov|firiem|kupujucich|dovozcov|kontaktov|klientov|e-mailov|emailov)'),
  customerDatabases('hu', '(potencialis |) (ugyfelek|vasarlok|vevok|cegek|importorok|beszerzok) (adatbazis*|e-mail cimlista*|cimlista*)', '(cegadatbazis*|ugyfeladatbazis*|email adatbazis*|e-mail adatbazis*)'),
  customerDatabases('ro', '(baze|baza) de date (cu |de |a |)(potentiali clienti|clienti|firme|importatori|cumparatori|contacte|emailuri)'),
  customerDatabases('ru', '(баз*) (данных |) (потенциальных клиентов|клиентов|компаний|предприятий|фирм|импортеров|покупателей|организаций|лиц принимающих|лпр|email|e-mail|емейл*)', '(клиентские|клиентских|клиентская|клиентскую) баз*', '(bazy|baza|bazu|baz) (dannyh|dannyx|dannikh|klient*|kompani*|predpriyat*)', '(klientskie|klientskih|klientskiye) baz*'),
  customerDatabases('uk', '(баз*) (даних |) (потенційних клієнтів|клієнтів|компаній|підприємств|фірм|імпортерів|покупців)', '(клієнтські|клієнтських|клієнтська|клієнтську) баз*'),
  customerDatabases('bg', '(база|бази) (данни |) (с |на |от |)(потенциални клиенти|клиенти|фирми|вносители|купувачи|имейли|контакти)'),
  customerDatabases('hr', '(baza|baze|bazu) (podataka |) (potencijalnih |) (kupaca|klijenata|tvrtki|firmi|uvoznika|kontakata)'),
  customerDatabases('sr', '(baza|baze|bazu) (podataka |) (potencijalnih |) (kupaca|klijenata|preduzeća|firmi|uvoznika|kontakata)', '(база|базе|базу) (података |) (потенцијалних |) (купаца|клијената|предузећа|фирми|увозника|контаката)'),
  customerDatabases('sl', '(baza|baze|bazo|baz) (podatkov |) (potencialnih |) (kupcev|strank|podjetij|uvoznikov|kontaktov)'),
  customerDatabases('el', '(βαση|βασεις) δεδομενων (υποψηφιων |πιθανων |με |)(πελατων|πελατες|εταιρειων|εταιρειες|εισαγωγεων|εισαγωγεις|αγοραστων|αγοραστες|επαφες)'),
  customerDatabases('tr', '(müşteri|alıcı|ithalatçı|firma|şirket|satın almacı) (veri tabanı*|veritabanı*|veri tabanları*|veritabanları*|datası*|dataları*|mail listesi|email listesi|e-posta listesi)'),
  customerDatabases('sv', '(databas*|register|adresslist*|kontaktlist*) (med|över|på) (potentiella |nya |) (kunder|köpare|importörer|företag|inköpare|beslutsfattare)'),
  customerDatabases('da', '(databas*|lister|kontaktlister|mailliste*) (med|over|på) (potentielle |nye |) (kunder|købere|importører|indkøbere|beslutningstagere)'),
  customerDatabases('no', '(databas*|lister|kontaktlister|e-postliste*) (med|over|på) (potensielle |nye |) (kunder|kjøpere|importører|innkjøpere|beslutningstakere)'),
  customerDatabases('fi', '(asiakastietokan*|yritystietokan*|yritysrekister*|ostajarekister*|sähköpostilista*|yhteystietolista*) (myy*|osta*|tarjo*|kiinnosta*|saatavilla)', '(potentiaalisten |) (asiakkaiden|ostajien|maahantuojien|yritysten) (tietokan*|rekister*|yhteystietolista*)'),
  customerDatabases('ar', '(قواعد|قاعدة|قاعده) (بيانات) (ال|)(عملاء|شركات|مستوردين|مشترين|زبائن|عملاء محتملين|العملاء المحتملين|لعملاء|لشركات|لمستوردين|مستوردين)*', '(قوائم|قائمة|قائمه) (ايميلات|بريدية|بريديه|اتصال) (ال|) … (شركات|مستوردين|عملاء|مشترين)'),
  customerDatabases('fa', '(بانک اطلاعات|بانک اطلاعاتی|دیتابیس|بانک شماره|بانک ایمیل) (مشتریان|مشتری|شرکت‌ها|شرکتها|واردکنندگان|خریداران|مشاغل|اصناف)*'),
  customerDatabases('he', '(*מאגר|*מאגרי|רשימות|רשימת) (נתונים |מידע |)(של |עם |)(לקוחות|חברות|יבואנים|קונים|רוכשים|מנהלי רכש|לקוחות פוטנציאליים)'),
  customerDatabases('hi', '(ग्राहकों|खरीदारों|कस्टमर|कंपनियों|आयातकों|बायर) (का|की|के) (डेटाबेस|डाटाबेस|डेटा|डाटा|ईमेल लिस्ट|लिस्ट) (चाहिए|खरीद|उपलब्ध|बेच|है)', '(importer|buyer|customer|client) (database|data) (chahiye|available|hai|bechte)'),
  customerDatabases('vi', '(data|dữ liệu|cơ sở dữ liệu|danh sách email|danh bạ|list) (khách hàng|khách|doanh nghiệp|nhà nhập khẩu|người mua) (tiềm năng|nước ngoài|giám đốc|chất lượng|toàn cầu|theo|mới)'),
  customerDatabases('id', '(database|data|daftar email|basis data|kontak) (calon |)(pelanggan|pembeli|importir|perusahaan|buyer) … (siap|lengkap|tertarik|terverifikasi|terbaru|jual|harga|potensial)', '(tertarik|jual|menjual|menawarkan|menyediakan|butuh) … (database|basis data|daftar email) (calon |)(pelanggan|pembeli|importir|perusahaan|buyer)'),
  customerDatabases('ms', '(pangkalan data|database|senarai e-mel|senarai emel) (bakal |)(pelanggan|pembeli|pengimport|syarikat)'),
  customerDatabases('th', '(ฐานข้อมูล|รายชื่อ|ดาต้าเบส|ลิสต์อีเมล)(ลูกค้า|ผู้ซื้อ|ผู้นำเข้า|บริษัท)(เป้าหมาย|ต่างประเทศ|ทั่วโลก|คุณภาพ|พร้อมอีเมล)*'),
  customerDatabases('zh', '(海外|全球|国外|国际|境外|潜在|精准)(采购商|买家|客户|进口商|客源|采购)(数据|名录|资源|邮箱|数据库|名单|联系方式|信息)', '(买家|采购商|客户|进口商|企业)(邮箱|邮件|联系人|)(数据库|名录|黄页)'),
  customerDatabases('ja', '(見込み客|見込客|海外バイヤー|バイヤー|輸入業者|企業|顧客|決裁者)(の|様の|)(リスト|データベース|名簿|メールアドレス)(に|を|の|が|へ)', '(リスト|データベース|名簿)(販売|のご購入|のご案内|のご提供|にご興味)'),
  customerDatabases('ko', '(바이어|수입업체|잠재 고객|잠재고객|구매 담당자|고객|기업) (db|디비|데이터베이스|리스트|이메일 목록|연락처|명단)', '(바이어|고객|기업)(db|디비|데이터베이스|리스트)'),
]
