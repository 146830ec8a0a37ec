import type { PhrasePack } from '../concepts'

/** What else is offered to a sales desk: freight, loans, one's own labour. */
export const deskOfferPacks: readonly PhrasePack[] = [
  {
    language: 'fr', phrases: {
      'freight-offer': ['(nous proposons|nous offrons|tarifs|taux) … (fret|transport maritime|fret maritime|fret aerien) … (40hc|40\'|20\'|fcl|lcl|usd|groupage|depuis)'],
      'job-matter': ['(ma candidature|je postule|je soumets ma candidature|je suis candidat*) … (poste|emploi|stage|service|societe|entreprise)', '(cv|curriculum) (joint|ci-joint|en piece jointe)'],
    },
  },
  {
    language: 'es', phrases: {
      'job-matter': ['(mi candidatura|postularme|postular|mi solicitud de empleo|solicitar empleo) … (puesto|vacante|empresa|departamento)', '(adjunto|anexo|envio) (mi |)(curriculum|cv|hoja de vida)'],
    },
  },
  {
    language: 'it', phrases: {
      'freight-offer': ['(offriamo|proponiamo|tariffe|quotazioni) … (nolo|noli|trasporto marittimo|spedizioni marittime) … (40hc|20\'|40\'|fcl|lcl|usd|da)'],
      'job-matter': ['(mi candido|la mia candidatura|candidarmi|candidatura spontanea)', '(allego|in allegato) (il |il mio |)(curriculum|cv)'],
    },
  },
  {
    language: 'pl', phrases: {
      'job-matter': ['(aplikowac|aplikuje|skladam aplikacje|ubiegac sie|ubiegam sie) … (dzialu|dzial|stanowisk*|prac*|panstwa firm*)', '(w zalaczniku|zalaczam|przesylam) (moje |) (cv|zyciorys)'],
    },
  },
  {
    language: 'cs', phrases: {
      'freight-offer': ['(namorni preprav*|spedic*|sazby|namorni sazb*) … (40hc|usd|kontejner*|hamburk)'],
      'job-matter': ['(uchazim se|hlasim se|mam zajem) o (misto|pozici|praci|zamestnani)', '(zivotopis) (prikladam|v priloze|prilozen*|zasilam)'],
    },
  },
  {
    language: 'tr', phrases: {
      'freight-offer': ['(deniz navlun*|navlun*|deniz yolu*|deniz taşıma*) … (sunuyoruz|veriyoruz|teklif*|40hc|usd|fiyat*)'],
    },
  },
  {
    language: 'ar', phrases: {
      'freight-offer': ['(نقدم|نوفر|اسعار|اسعارنا) … (شحن بحري|الشحن البحري|شحن جوي) … (40hc|من|حاويه|دولار)'],
      'loan-offer': ['(نقدم|نمنح|نوفر) (قروض*|قرض*|تمويل*) … (للشركات|للافراد|بفائده|بفائدة|%|٪)'],
    },
  },
  {
    language: 'vi', phrases: {
      'freight-offer': ['(cuoc bien|cuoc tau|cuoc van chuyen|gia cuoc) … (40hc|20\'|40\'|usd|tuyen|hai phong|cat lai|di)', '(chao|gui|bao) (gia |)cuoc (bien|tau|hang khong)'],
      'loan-offer': ['(cho) (doanh nghiep|cong ty|ca nhan|khach|anh chi) vay', '(vay von|cho vay|ho tro vay) … (lai suat|lai|%|nhanh|khong the chap)'],
    },
  },
  {
    language: 'id', phrases: {
      'freight-offer': ['(tawarkan|menawarkan|rate|tarif) … (ongkos laut|freight|pengiriman laut|ocean freight|jasa ekspor) … (40hc|20\'|40\'|usd|rute|ke)*'],
    },
  },
  {
    language: 'ja', phrases: {
      'loan-offer': ['(融資|ご融資|貸付|ビジネスローン|資金調達)(いたします|のご案内|が可能|を実行|可能です|のご提案)'],
    },
  },
  {
    language: 'ko', phrases: {
      'freight-offer': ['(포워더|포워딩|해상운임|해상 운임|국제물류)* … (운임|40hc|달러|견적|안내)(을|를|입|으로)*'],
    },
  },
  {
    language: 'zh', phrases: {
      'freight-offer': ['(我们|我司|本公司)(是|是做|专业|主营)(货代|国际货运|国际物流|海运)* … (海运费|运价|价格|优势|航线|舱位)', '(海运费|海运价|空运价|运价)(只要|低至|特价|优惠|更新|报价)*(usd|美元|美金|\\$)'],
    },
  },
  {
    language: 'he', phrases: {
      'freight-offer': ['(הובלה ימית|שילוח בינלאומי|תעריפי הובלה|הובלה אווירית) … (דולר|מכולה|40hc|תעריף|מנינגבו|לאשדוד)', '(אנחנו|אנו) (משלחים|חברת שילוח|עמילי מכס)'],
    },
  },
  {
    language: 'hi', phrases: {
      'freight-offer': ['(फ्रेट फॉरवर्डर|समुद्री भाड़ा|फ्रेट रेट) … (डॉलर|40hc|कंटेनर|हम|से)*'],
      'job-matter': ['(नौकरी|जॉब) (चाहता|चाहती|चाहिए|की तलाश|के लिए आवेदन)', '(बायोडाटा|रिज्यूमे|सीवी) (संलग्न|भेज|अटैच)'],
    },
  },
  {
    language: 'hu', phrases: {
      'freight-offer': ['(szallitmanyozo*|tengeri fuvar*|tengeri szallitas*|fuvardij*) … (40hc|usd|dij*|ajanl*|kontener*)'],
      'job-matter': ['(szeretnek|szeretnenk) … (osztalyukon|cegnel|cegukn*|onoknel) (dolgozni|elhelyezkedni)', '(oneletrajz*|cv) (csatolva|mellekelve|mellekelten|csatolom)', '(oneletrajz*|palyazom|jelentkezem|szeretnek dolgozni|allast keres*) … (osztaly*|csatol*|pozicio*|cegnel|onoknel|allas*)'],
    },
  },
  {
    language: 'ro', phrases: {
      'freight-offer': ['(navlu*|transport maritim|transport naval|casa de expeditii) … (40hc|usd|tarif*|oferi*|container*|constanta)'],
      'job-matter': ['(doresc|as dori|vreau) sa (lucrez|aplic|ma angajez)', '(atasez|anexez|atasat) (cv|cv-ul|curriculum)'],
    },
  },
  {
    language: 'el', phrases: {
      'job-matter': ['(ενδιαφερομαι για|υποβαλλω|αιτηση για) (θεση|αιτηση|εργασια|δουλεια)', '(επισυναπτω|συνημμενο) (το |)(βιογραφικο|cv)'],
    },
  },
]
