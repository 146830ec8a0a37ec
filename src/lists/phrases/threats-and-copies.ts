import type { PhrasePack } from '../concepts'

/** Blackmail, parcels on hold, and copies of brands. */
export const threatPacks: readonly PhrasePack[] = [
  {
    language: 'de', phrases: {
      extortion: ['(kamera|webcam|bildschirm) … (aufgenommen|gefilmt|aufgezeichnet|mitgeschnitten)', '(gehackt|zugriff auf ihr*) … (zahlen sie|überweisen sie|bitcoin)'],
      'replica-ask': ['(kopien|nachbauten|repliken|fälschungen|plagiate|replicas) … (marke*|marken*|logo|original*|qualität|aaa)', '(wie original|1:1) … (marke*|logo|kopie*)'],
    },
  },
  {
    language: 'fr', phrases: {
      extortion: ['(filme|enregistre|filmee) … (webcam|camera)', '(pirate|acces a votre) … (payez|bitcoin*)'],
      'replica-ask': ['(copies|repliques|contrefacon*|imitations) … (de marque*|avec logo|aaa|qualite|luxe)'],
    },
  },
  {
    language: 'es', phrases: {
      extortion: ['(grabe|grabado|grabamos|filme) … (camara|webcam)'],
      'replica-ask': ['(replicas|copias|imitaciones) … (de marca*|con logo*|aaa|calidad|originales)'],
    },
  },
  {
    language: 'pt', phrases: {
      extortion: ['(gravei*|filmei*|gravamos) … (camera|webcam|camara)'],
      'replica-ask': ['(replicas|copias|imitacoes|falsificac*) … (de marca*|com logo*|aaa|qualidade)'],
    },
  },
  {
    language: 'it', phrases: {
      extortion: ['(registrato|filmato|ripreso) … (webcam|videocamera|fotocamera|telecamera)'],
      'replica-ask': ['(repliche|copie|imitazioni|falsi) … (di marca|di marche|griffate|con logo|aaa|qualita)'],
    },
  },
  {
    language: 'nl', phrases: {
      extortion: ['(camera|webcam) … (opgenomen|gefilmd)'],
      'replica-ask': ['(namaak*|replica*|kopieën|kopieen) … (merk*|logo|aaa|kwaliteit)'],
    },
  },
  {
    language: 'ru', phrases: {
      extortion: ['(записал*|снял*) (вас |видео |на |) … (камер*|вебкамер*|веб-камер*)', '(взлом*) … (биткоин*|заплатите|переведите)'],
      'replica-ask': ['(копии|реплик*|подделк*|реплики) … (бренд*|логотип*|ааа|качеств*|люкс)'],
    },
  },
  {
    language: 'uk', phrases: {
      extortion: ['(записав|записала|зняв) … (камер*|вебкамер*)'],
      'replica-ask': ['(копії|репліки|підробки) … (бренд*|логотип*|ааа|якіст*)'],
    },
  },
  {
    language: 'pl', phrases: {
      extortion: ['(nagralem|nagrałam|nagralismy|nagrano) … (kamer*|kamerk*)'],
      'replica-ask': ['(podrobki|podrobek|repliki|kopie) … (marek|marki|markow*|z logo|aaa|jakosc*)'],
    },
  },
  {
    language: 'cs', phrases: {
      extortion: ['(nahral*|natocil*) … (kamer*|webkamer*)'],
      'replica-ask': ['(kopie|repliky|napodobeniny|padelky) … (znack*|s logem|aaa|kvalit*)'],
    },
  },
  {
    language: 'tr', phrases: {
      extortion: ['(kamera*|webcam*) … (kaydettim|kaydettik|çektim|kayda aldım)'],
      'replica-ask': ['(marka*|logolu|çakma|replika*|imitasyon*) … (kopya*|replika*|aaa|çakma|imitasyon*|birebir)'],
    },
  },
  {
    language: 'ar', phrases: {
      extortion: ['(صورتك|سجلتك|صورناك) … (كاميرا|بالكاميرا|كامرتك|الكاميرا)'],
      'parcel-lure': ['(طردك|شحنتك|طردكم) … (محتجز*|معلق*|موقوف*|عالق*)'],
    },
  },
  {
    language: 'vi', phrases: {
      extortion: ['(quay|ghi hinh|quay phim|ghi lai) … (ban|anh|chi) … (webcam|camera)', '(webcam|camera) … (tra|chuyen) … bitcoin'],
      'replica-ask': ['(hang nhai|hang fake|hang sao chep|rep 1:1|super fake|hang replica)', '(nhai|fake|rep) … (thuong hieu|logo|loai aaa)'],
    },
  },
  {
    language: 'id', phrases: {
      extortion: ['(merekam|rekam|rekaman) … (kamera|webcam)'],
      'replica-ask': ['(replika|kw|tiruan|imitasi|palsu) … (merek|merk|logo|super|aaa|kualitas)'],
    },
  },
  {
    language: 'ja', phrases: {
      extortion: ['(カメラ|ウェブカメラ)(で|から)* … (録画|撮影|盗撮)'],
      'replica-ask': ['(コピー品|レプリカ|スーパーコピー)(を|は|の)* (作れ|作って|供給|卸|仕入|ありますか|可能|購入|製造)', '(ロゴ入り|ブランド)* … (コピー品|レプリカ|スーパーコピー)(を|は|の|、|で)*'],
    },
  },
  {
    language: 'ko', phrases: {
      extortion: ['(카메라|웹캠)(로|으로)* … (녹화|촬영)'],
      'replica-ask': ['(짝퉁|레플리카|이미테이션|카피 제품)(을|를|은|도|) (구할|만들|공급|있나|가능|납품|제작)', '(로고|브랜드)* … (레플리카|이미테이션|카피)'],
    },
  },
  {
    language: 'zh', phrases: {
      extortion: ['(摄像头|攝像頭|镜头|摄像機)* … (录下|錄下|录了|拍下|偷拍)', '(录下|拍下)了*(你|您) … (比特币|转账|usdt)*'],
      'replica-ask': ['(高仿|复刻|仿品|1:1|超a|大牌仿)(带|的|货|能|可以|包|表|鞋|logo|吗)', '(大牌|品牌|名牌)(高仿|复刻|仿制|同款带)'],
    },
  },
  {
    language: 'fa', phrases: {
      extortion: ['(دوربین*|وبکم*) … (فیلم گرفت*|ضبط کرد*|عکس گرفت*)'],
      'replica-ask': ['(کپی|های کپی|تقلبی|رپلیکا) … (برند*|لوگو|درجه)'],
    },
  },
  {
    language: 'he', phrases: {
      extortion: ['(הקלטתי|צילמתי|הקלטנו|צילמנו) (אותך|אותכם)'],
      'replica-ask': ['(חיקויים|חיקוי|העתקים|זיופים|רפליקות) … (מותג*|לוגו|aaa)'],
    },
  },
  {
    language: 'hi', phrases: {
      extortion: ['(कैमरे|वेबकैम|कैमरा) … (रिकॉर्ड|वीडियो बना)'],
      'replica-ask': ['(ब्रांड|लोगो) … (कॉपी|नकली|रेप्लिका|डुप्लीकेट)', '(first copy|master copy|duplicate copy) … (brand|logo|chahiye|milega)'],
    },
  },
  {
    language: 'th', phrases: {
      extortion: ['(กล้อง|เว็บแคม)* … (บันทึก|อัดวิดีโอ|ถ่ายไว้)', '(บันทึกวิดีโอ|อัดคลิป)* … (คุณ|กล้อง)'],
    },
  },
  {
    language: 'hu', phrases: {
      extortion: ['(kamera*|webkamera*) … (felvettem|rogzitettem|felvettelek)', '(felvettem|felvettelek|rogzitettem) … (kamera*|webkamera*)'],
      'replica-ask': ['(marka*|logos|logoval) … (masolat*|utanzat*|replika*|hamisitvany*)'],
    },
  },
  {
    language: 'ro', phrases: {
      extortion: ['(te-am|v-am|l-am) (filmat|inregistrat)'],
      'replica-ask': ['(replici|copii|imitatii|contrafaceri) (de |)(marca|brand*|cu logo)'],
    },
  },
  {
    language: 'el', phrases: {
      extortion: ['(καμερα*) … (κατεγραψα|βιντεοσκοπησα|εγραψα)', '(κατεγραψα|βιντεοσκοπησα) … (καμερα*)'],
      'replica-ask': ['(απομιμησεις|αντιγραφα|ρεπλικες|μαιμου) … (λογοτυπο|μαρκ*|aaa|ποιοτητα)'],
    },
  },
  {
    language: 'sv', phrases: {
      extortion: ['(filmat|spelat in) (dig|er) … (kamera*|webbkamera*|bitcoin)', '(kamera*|webbkamera*) … (filmat|spelat in)'],
      'replica-ask': ['(märkeskopior|kopior av märk*|piratkopior|replikor)'],
    },
  },
]
