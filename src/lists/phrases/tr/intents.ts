import type { PhrasePack } from '../../concepts'

/** Turkish: what tells intents apart, orders placed, changed and gone wrong above all. */
export const trIntents: PhrasePack = {
  language: 'tr',
  phrases: {
    damaged: [
      '(kırık|hasarlı|ezilmiş|ıslak|çatlak|paslı|kırılmış|ezik) (geldi|çıktı|gelmiş|ulaştı|teslim|geldiler|çıkan)',
      '(koli*|kutu*|ürün*|mal*|palet*) … (kırık|hasarlı|ezilmiş|ıslak|kırıl*|hasar*)',
    ],
    short: ['(eksik) (çıktı|geldi|gönder*|var|ürün|adet|parça|koli|teslim)', '(1*|2*|3*|4*|5*|6*|7*|8*|9*) (adet|koli|kutu|parça) eksik'],
    'poor-quality': [
      '(kalitesiz|kötü kalite|kalite kötü|kalitesi kötü|kalitesi çok kötü|kalitesi düşük|düşük kalite)',
      '(soluyor|sökülüyor|paslandı|kopuyor|boyası çıkıyor)',
    ],
    'customs-hold': ['gümrük(te|ler|) (takıl*|bekliyor|tutul*|kaldı|durduruldu|alıkon*)', 'gümrük (bırakmıyor|tuttu|durdurdu)'],
    'returned-to-sender': ['(göndericiye|gönderene|size) (iade edil*|geri dön*|geri gönder*)'],
    'wrong-address': ['yanlış (adres*|adrese)', '(eski|başka|farklı) adrese (gönder*|teslim|gitti|gitmiş)'],
    'delivered-but-denied': ['teslim edildi … (almadık|almadım|gelmedi|ulaşmadı|kimse|yok)'],
    'no-tracking': [
      '(takip no|takip numarası|takip kodu|kargo takip) … (çalışmıyor|geçersiz|yok|bulunamadı|görünmüyor)', 'takip numarası (gelmedi|verilmedi)',
    ],
    'stuck-in-transit': ['(kargo*|paket*|konteyner*|takip) … (hareket yok|ilerlemiyor|takıldı|beklemede|güncellenmiyor)'],
    'goods-refused': ['(malı|ürünü|ürünleri|partiyi|teslimatı|malları) (redded*|kabul etmiyoruz|kabul etmeyeceğiz|teslim almıyoruz)'],
    'order-placed': [
      '(sipariş|siparişimiz|satın alma siparişi) (ekte|ektedir|no|numarası|formu)',
      '(geçen seferki|önceki|son sipariş*|bir önceki) (gibi|ile aynı|sipariş*)', '(sipariş) (vermek|etmek|geçmek) (istiyor*|isteriz|isterim|istiyoruz)',
      '(1*|2*|3*|4*|5*|6*|7*|8*|9*) (adet|palet|koli|tane) (daha |) (sipariş|alacağım|alıyoruz|alalım|alacağız|gönderin)',
    ],
    'no-remedy-wanted': [
      '(sadece|yalnızca) (bilgi*|bilginize|bildirmek|haber vermek|söylemek)', '(bir şey yapmanıza|cevap vermenize|işlem yapmanıza) gerek yok',
    ],
    feedback: ['(müşterilerimiz|müşteriler) (beğen*|memnun|seviyor)', '(geri bildirim|küçük bir not)'],
    'order-change': [
      '(siparişi*|adedi|adet*|rengi|renk|miktarı|ölçüyü|bedeni) … (değiştir*|artır*|azalt*|güncelle*|revize)',
      '(siparişi*|sevkiyatı) (iptal|ertele*|durdur*)',
    ],
    'documents-matter': ['(menşe şahadetnamesi|menşe belgesi|çeki listesi|konşimento*|ticari fatura|orijinal evrak*|evraklar*|dolaşım belgesi)'],
    'customs-matter': ['(gtip|gümrük müşavir*|gümrük tarife|gümrükleme|gümrük vergisi)', 'gümrük … (ceza*|harç)'],
    'return-ask': ['(iade etmek|iade etme|iade için|değişim yap*|değiştirmek istiyor*|geri göndermek|iade süreci|iade adresi)'],
    'repair-ask': [
      '(makine*|pompa*|motor*|cihaz*|fırın*) … (çalışmıyor|bozul*|arıza*|durdu|açılmıyor|kaçırıyor)',
      '(yedek parça|garanti kapsam*|garantisi|teknik servis|servis elemanı|hata kodu)',
    ],
    'usage-ask': [
      'nasıl (kurulur|kullanılır|ayarlanır|monte edilir|bağlanır|kurulacak|ayarlay*|kullan*|temizlenir|sıfırlanır|programlanır)',
      '(kullanım kılavuzu|kullanma kılavuzu|talimat*) (yok|gönder*|çıkmadı|türkçe)',
    ],
    'shipping-status': ['(kargom|siparişim|konteyner*|malımız|yükümüz|ürünlerimiz|gemi) (nerede|nerde|ne zaman|hangi|kalktı mı|yola çıktı mı)'],
    'refund-ask': ['(paramı|paramızı|ücreti|parayı|ödemeyi|depozitoyu) (geri|iade)'],
    'payment-matter': ['(bakiye|ödeme|kapora|fatura) (ödemesini |) (yaptık|yapıldı|gönderdik|ödendi|havale)', '(dekont|ödeme dekontu) ekte'],
    'follow-up': ['(hâlâ|hala|henüz) (cevap|yanıt|dönüş|geri dönüş) (alamadım|alamadık|yok|gelmedi|bekliyor*)'],
    'agency-ask': [
      '(bayi*|bayiniz|distribütör*|temsilci*|bölge bayisi) (olmak|almak|başvur*|şartları)', '(münhasır|tek yetkili) (distribütör*|temsilci*|bayi*)',
    ],
    'sample-ask': ['numune (gönder*|talep*|isti*|alabilir*|rica|iste*)', '(adet|bir) numune'],
    'price-ask': ['(kaç para|ne kadar|kaça mal|kaça olur|kaça veri|kaç tl|kaç dolar|fiyatı ne|fiyatı nedir)'],
    counterfeit: ['(sahte|taklit|orijinal değil|çakma)'],
    'catalogue-ask': ['katalog (gönder*|rica|alabilir*|var mı|isti*)'],
    'customisation-ask': ['(logomuzu|kendi logomuz*|markamızı|kendi markamız*) (bas*|koy*|işle*|ile)', '(çizime|teknik resme|resme|numuneye) göre'],
    'price-list': ['(fiyat liste*|fiyatlar listesi)'],
  },
}
