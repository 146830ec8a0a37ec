import type { PhrasePack } from '../concepts'

/** One language's words of a registrar who says that somebody else wants the reader's name. */
function domainScares(language: string, ...phrases: readonly string[]): PhrasePack {
  return { language, phrases: { 'domain-scare': phrases } }
}

/** Somebody has applied for the reader's domain, brand or internet keyword. */
export const domainScarePacks: readonly PhrasePack[] = [
  domainScares('en', '(filed|applied|applying|asked|asks|wants|wishes|requested|intends|attempted|trying|application|request) (to |for |the |)(register|registering|registration of|register the|registration for) … (brand|keyword|domain*|internet name*|.cn|.asia|.com.cn|.hk)', '(requested|applied for|registering|register|registration of|claimed) (the |these |following |your |)(names|domains|domain names|domain name*|internet keyword*|net brand|internet brand*|brand keyword*)',
    '(internet|net|network|brand) (keyword|brand keyword) (and|together|registration|application|.)', '(domain name*|naming|internet name|domain) (registry|registrar|registration (center|centre|office|department|service|bureau)) (office|in|of|and|,|.)', '(your|the) (name|brand|mark|trade mark|trademark) (as|in) (a |an |their |)(domain*|internet keyword*|net brand)'),
  domainScares('de', '(registrierung|antrag|anmeldung|registrieren) … (domain*|domains|domainnamen|internet-keyword*|schlüsselwort|.cn|.asia)', '(domain*|domains|domainnamen|internet-keyword*|markenname* als domain) … (registrieren|registrierung|beantragt|angemeldet|eintragen lassen)'),
  domainScares('fr', '(enregistrement|enregistrer|depot|deposer|reservation) … (domaine*|nom* de domaine|mot-cle internet|.cn|.asia)', '(nom* de domaine|domaines) … (demande par|enregistrer|enregistrement|deposer|reclame)'),
  domainScares('es', '(registrar|registro|inscripcion|inscribir) … (dominio*|nombres de dominio|palabra clave de internet|.cn|.asia)', '(dominio*) … (solicitado por|solicitud de registro|registrar a su nombre|reclamado)'),
  domainScares('pt', '(registar|registrar|registo|registro) … (dominio*|palavra-chave da internet|.cn|.asia)', '(dominio*) … (solicitado por|pedido de registo|pedido de registro|reivindicado)'),
  domainScares('it', '(registrare|registrazione|deposito) … (domini*|dominio|parola chiave internet|.cn|.asia)', '(domini*|dominio) … (richiesto da|richiesti da|richiesta di registrazione)'),
  domainScares('nl', '(registratie|registreren|vastleggen) … (domein*|domeinnamen|internet keyword*|.cn|.asia)', '(domein*|domeinnamen) … (aangevraagd|vastleggen|geclaimd|te registreren)'),
  domainScares('pl', '(rejestracj*|zarejestrowac|wniosek) … (domen*|slowo kluczowe|.cn|.asia)', '(domen*) … (zarejestrowac|zglosil*|wniosek|zastrzec)'),
  domainScares('cs', '(registrac*|zaregistrovat|zadost) … (domen*|.cn|.asia)', '(domen*) … (zaregistrovat|pozadal*|zadost o)'),
  domainScares('sk', '(registraci*|zaregistrovat|ziadost) … (domen*|.cn|.asia)', '(domen*) … (zaregistrovat|poziadal*|ziadost o)'),
  domainScares('sl', '(registracij*|registrirati|vlog*) … (domen*|.cn|.asia)'),
  domainScares('hr', '(registracij*|registrirati|registrovati|zahtjev) … (domen*|.cn|.asia)'),
  domainScares('sr', '(registracij*|registruje|registrovati|zahtev) … (domen*|.cn|.asia)', '(регистрациј*|региструје|регистровати|захтев) … (домен*|.cn|.asia)'),
  domainScares('bg', '(регистраци*|регистрира*|заявк*) … (домейн*|.cn|.asia)'),
  domainScares('ru', '(регистраци*|зарегистрировать|заявк*) … (домен*|интернет-бренд*|ключев* слов* бренда|.cn|.asia)', '(домен*) … (подана заявка|подал* заявк*|зарегистрировать|хочет занять)'),
  domainScares('uk', '(реєстраці*|зареєструвати|заявк*) … (домен*|.cn|.asia)'),
  domainScares('ro', '(inregistrare*|inregistrarea|inregistreze|inregistra) … (domeni*|numel* de domeniu|.cn|.asia)'),
  domainScares('hu', '(domain*|domen*|tartomanyn*) … (bejegyz*|bejegyeztet*|regisztral*|igenyel*)', '(bejegyz*|bejegyeztet*|regisztral*) … (domain*|domen*|.cn|.asia)'),
  domainScares('el', '(καταχωρηση|καταχωριση|κατοχυρωση|κατοχυρωσει|καταχωρισει|καταχωρησει) … (domain*|ονοματ*|ονομα χωρου|.cn|.asia)'),
  domainScares('tr', '(alan ad*|domain*|internet anahtar kelime*) … (tescil*|kayit*|kaydettir*|basvur*|basvuru*)', '(tescil*|kayit basvuru*) … (alan ad*|domain*)'),
  domainScares('sv', '(registrera|registrering*|ansokan) … (doman*|.cn|.asia)', '(doman*) … (registrer*|ansokt)'),
  domainScares('da', '(registrere|registrering*|ansogning) … (domaen*|domæn*|.cn|.asia)'),
  domainScares('no', '(registrere|registrering*|soknad) … (domen*|.cn|.asia)'),
  domainScares('fi', '(verkkotunnu*|domain*) … (rekistero*|haken*|hakem*|varata)', '(rekistero*) … (verkkotunnu*|domain*)'),
  domainScares('ar', '(تسجيل|حجز) (ال|)(نطاق*|دومين*|اسم النطاق|اسماء النطاق*|النطاقات|النطاق|الدومين)', '(طلب تسجيل|تقدمت بطلب|تقدم بطلب) … (نطاق*|النطاق*|دومين*|الدومين*)'),
  domainScares('fa', '(ثبت) (دامنه*|دامین*|نام دامنه)', '(دامنه*) … (درخواست ثبت|ثبت کند|ثبت کنند)'),
  domainScares('he', '(רישום|לרישום|לרשום) (ה|)(דומיין|הדומיין|דומיינים|הדומיינים|שם המתחם|שמות מתחם)'),
  domainScares('hi', '(डोमेन) … (पंजीकरण|रजिस्ट्रेशन|रजिस्टर|आवेदन)', '(domain) … (register|registration) … (apply|application|kiya|kar raha|karna chahti)'),
  domainScares('vi', '(dang ky) (ten mien|nhan hieu internet|tu khoa internet)', '(ten mien) … (nop don|xin dang ky|muon dang ky|bi dang ky)'),
  domainScares('id', '(pendaftaran|mendaftarkan|daftarkan|registrasi) … (domain|nama domain|kata kunci internet)', '(domain) … (didaftarkan oleh|mengajukan|mendaftarkan)'),
  domainScares('ms', '(pendaftaran|mendaftarkan|memohon) … (domain|nama domain)'),
  domainScares('th', '(จด|จดทะเบียน|ลงทะเบียน)(โดเมน|ชื่อโดเมน)', '(โดเมน)* … (ยื่นขอ|ขอจด|จดทะเบียน)'),
  domainScares('sw', '(kusajili|usajili|kuandikisha) … (majina ya|jina la|domain*|kikoa)'),
  domainScares('zh', '(申请|要求|准备|欲)(注册|抢注)* … (域名|网络关键词|通用网址|.cn|.asia)', '(域名)* … (被抢注|抢注|被注册|申请注册|优先注册)', '(注册)(贵司|贵公司|你们)*的*(品牌|商标)* … (域名|网络关键词)'),
  domainScares('ja', '(ドメイン|ドメイン名)* … (登録を申請|登録申請|登録を希望|取得を申請|出願)', '(ドメイン|ドメイン名)(の|)(登録|取得)(を|が|に)(申請|希望|出願|ついて第三者)'),
  domainScares('ko', '(도메인)* … (등록을 신청|등록 신청|등록하려|선점|등록을 요청)', '(도메인)(의|을|이|) (등록|선점)(을|이|하려) (신청|요청|시도|한다)'),
]
