import type { PhrasePack } from '../../concepts'

/** Turkish: what buyers and customers with an order say. */
export const trCore = {
  language: 'tr',
  phrases: {
    'price-ask': [
      '(fiyat|fiyati|fiyatlari|fiyatiniz|fiyatlar|fiyatlariniz|ucreti|tutari) (nedir|ne kadar|alabilir|ogrenebilir|verir|bilgisi|istiyorum|rica|nasil|ne)*',
      '(fiyat|fiyati|fiyatlari|fiyatiniz|fiyatlar|fiyatlariniz|ucreti|tutari) (kac|ogrenmek|alabilirmiyim|verebilir|lutfen|soracaktim|almak|bildirir|cikar)*',
      'ne kadar (olur|tutar|fiyati|acaba|fiyat|ucret)', '(kac|kaca|kac para|kac lira|kac dolar) (tl|lira|dolar|para|olur|usd|euro|satiyorsunuz)*',
      '(adet|birim|metre|kilo|toptan|tane|kg|toplam) (fiyati|fiyat|fiyatlari|fiyatiniz)',
      '(fiyat bilgisi|fiyat almak|fiyat ogren|fiyat iste|fiyat sor|fiyat alabil|fiyat ver|fiyat rica)*', '(maliyeti|ucreti) (nedir|ne kadar)',
      '(ne kadara|kaça|kaç liraya|kaç tlye|kaç dolara) (olur|gelir|satıyorsunuz|veriyorsunuz|mal olur|çıkar|patlar|bırakırsınız)',
      '(kdv|kargo) (dahil|hariç) (fiyat*|mi|mı|ne kadar)',
      '(fiyat|fiyatlari|fiyatlarinizi) (ogrenmek|almak|rica|bekliyorum|bekliyoruz|istiyorum|istiyoruz|lutfen)', '(fob|cif|exw|dap|fca) (fiyat*|teklif*)',
    ],
    'quotation-ask': [
      '(teklifiniz|proforma|proforma fatura|teklif mektubu) (alabilir|rica|istiyor|iste|verir|verebilir)*', '(en iyi|en uygun) (fiyat|teklif)*',
      '(teklif talebi|fiyat talebi|fiyat teklif)',
      '(teklif|teklifinizi|fiyat teklifi|proforma|teklifiniz|proforma fatura|fiyat teklifinizi) … (bekl*|rica*|gönder*|verir*|verebil*|vermeniz*|istiyor*|istem*|ilet*|hazırla*|almak|alabilir*|sunma*|sunar*|talep*|çalışır*|paylaş*)',
    ],
    'catalogue-ask': [
      '(katalog|katalogunuz|katalogu|kataloğunuzu|brosur) (gonder|var|alabilir|rica|iste|ilet|pdf|talep|paylas|mevcut|atar|yolla)*',
      '(fiyat listesi|fiyat listeniz|fiyat listenizi|urun listesi) (gonder|var|alabilir|rica|iste|ilet|pdf|talep|paylas|mevcut|atar|yolla)*',
      'katalog ve fiyat',
    ],
    'lowest-price': [
      '(en iyi|en uygun|en dusuk|son) (fiyat|fiyati|fiyatiniz|fiyatinizi)', '(toptan|adetli) (indirim|fiyat)',
      'indirim (olur mu|yapar misiniz|var mi|oluyor mu)',
    ],
    'sample-ask': [
      '(numune|numuneler|numunesi|ornek urun|kumas numunesi) (gonder|alabilir|iste|rica|talep|ucret|almak|var|mumkun|icin|bedeli|siparis|kargo)*',
    ],
    'order-intent': [
      '(satin almak|almak|siparis vermek|siparis etmek|ithal etmek|temin etmek) (istiyor|ister|isti|niyet|dusun|icin)*',
      '(siparis|siparisimiz|siparisi) (vermek|verebilir|vermek istiyor|olusturmak|verecegiz|formu|ekte|gecmek|numarasi)*',
      '(ilgileniyoruz|ilgileniyorum|ihtiyacimiz var|ihtiyacim var|tedarikci ariyoruz)',
      '(uretici ariyoruz|tedarikci ariyorum|toptan almak|satin alma talebi|alim yapmak)',
      '(almak|satın almak|sipariş vermek|sipariş etmek|temin etmek|ithal etmek|tedarik etmek|siparis vermek|satin almak) (isti*|ist*|niyet*|düşün*|planlı*|dusun*)',
      '(1*|2*|3*|4*|5*|6*|7*|8*|9*) (adet|tane|metre|ton|kg|takım|koli|palet|çift|set|m2|konteyner|litre) … (ihtiyac*|lazım|lazim|almak|alacağ*|alacag*|sipariş|siparis|istiyor*|gerek*|alabilir*|alacaz)',
      '(alıcıyız|aliciyiz|alacağız|alacagiz|alıcam|alicam|alacaktım|alacaktim)',
    ],
    'availability-ask': [
      '(stok|stokta|stoklarinizda|stogunuz|elinizde) (var|mevcut|varmi|durumu|bulunuyor|hazir)*',
      '(satiyor musunuz|uretiyor musunuz|yapiyor musunuz|mevcut mu|var mi acaba)',
      '(bulunur mu|temin edebilir misiniz|varmi acaba|sizde var mi|satis yapiyor musunuz)',
      '(stok|stokta|stoklarınızda|elinizde|sizde|mevcutta|depoda) … (var mı|varmı|var mi|mevcut mu|mevcutmu|bulunuyor mu|kaç adet|hazır mı|bulunur mu)',
      '(satıyor|üretiyor|yapıyor|satiyor|uretiyor|yapiyor|getiriyor|çalışıyor)(sunuz| musunuz|musunuz| mu sunuz| muyuz)',
    ],
    'lead-time-ask': [
      '(teslim|teslimat|termin|uretim|sevkiyat|hazirlik|imalat) (suresi|suresi nedir|tarihi|zamani|sureniz|sureleri|sureci)',
      '(kac gunde|ne zaman|kac haftada|ne kadar surede) (teslim|gelir|hazir|cikar|uretir|sevk|gonder|yapilir)*',
      '(teslim|teslimat|termin|üretim|sevk|sevkiyat|imalat|hazırlanma) (süre*|tarih*|zaman*|termin*)',
    ],
    'shipping-ask': [
      '(nakliye|kargo|navlun|gonderim|teslimat|tasima) (ucreti|bedeli|dahil|fiyati|maliyeti|haric|masrafi|kime)',
      '(turkiye\'ye|turkiyeye|istanbul\'a|izmir\'e|yurtdisina|yurt disina|limanina|adresimize) (gonder|teslim|kargo|sevk|nakliye|kadar)*',
      '(gonderim yapiyor musunuz|kargo yapiyor musunuz|gonderiyor musunuz|yurtdisi gonderim)',
      '(nakliye*|kargo*|navlun*|gönderim*|teslimat*|sevkiyat*) … (ücret*|dahil|hariç|fiyatı*|fiyatınız*|kime ait|kim karşıl*|ne kadar|maliyet*|bedel*|masraf*)',
      '(istanbul|ankara|izmir|bursa|mersin|antalya|adana|gebze|konya|gaziantep|kocaeli|ambarlı|adresimize|depomuza|kapıya|şantiye*|yurt dışına|türkiye*|almanya*|azerbaycan*)(ya|ye|a|e|ye|na|ne|) (kadar |)(kargo|nakliye|teslim*|gönder*|sevk*)',
    ],
    'payment-terms-ask': [
      '(odeme) (sartlari|kosullari|sekli|sekliniz|secenekleri|yontemi|yontemleri|vadesi|nasil|kosullariniz|sartlariniz)',
      '(kredi karti|akreditif|havale|vadeli) (geciyor|kabul|ile odeme|oluyor|olur|calisiyor)*',
      '(ödeme|odeme) (şart*|koşul*|şekl*|seçenek*|yöntem*|nasıl|nasil|plan*|vade*|sekl*|sart*|kosul*)',
    ],
    'minimum-order-ask': [
      '(minimum|asgari|min|en az) (siparis|adet|miktar|alim|kac adet|kac tane|uretim|siparis miktari|siparis adedi)',
      '(minimum|min|asgari|en az|en düşük) (sipariş|siparis|adet|miktar|kaç|kac|alım|alim|üretim|metraj|koli)*',
    ],
    'specification-ask': [
      '(teknik) (ozellik|ozellikleri|bilgi|bilgileri|detay|sartname|dokuman|resim|cizim|veriler|foy|soru)*',
      '(malzemesi|olculeri|kalinligi|voltaji|gucu|kapasitesi|agirligi|garantisi|boyutlari|gramaji|ebatlari|olcusu) (nedir|ne|nelerdir|kac|var)*',
      '(detayli bilgi|daha fazla bilgi|ayrintili bilgi|bilgi almak istiyor)*',
      '(bilgi verir misiniz|uygun mu|calisir mi|sertifikasi var mi|belgesi var mi|ce belgesi)*',
      '(malzemesi*|ölçüleri*|kalınlığı*|voltajı*|gücü*|kapasitesi*|ağırlığı*|garantisi*|boyutları*|gramajı*|basıncı*|debisi*|taşıma kapasitesi*|kumaşı*|içeriği*|kaç watt|kaç volt|kaç bar|kaç kg|kaç mm|kaç cm)',
      '(220|380|230|400|110)( |)(v|volt*)',
    ],
    'certificate-ask': [
      '(sertifika*|kalite belgesi*|uygunluk belgesi*|iso belgesi*|test raporu*|uygunluk beyanı*|ce belgesi*|tse belgesi*|analiz raporu*|deney raporu*) … (var mı|varmı|mevcut mu|gönder*|paylaş*|iste*|lazım|gerek*|ilet*|rica*|almak)',
      '(ce|iso|tse|reach|rohs|gots|oeko-tex|fsc|helal|haccp|en)(-| )(belge*|sertifika*|uygunluk*|raporu*|onay*)',
    ],
    'customisation-ask': [
      '(logolu|logomuz|kendi logomuz|logo baski|logo baskili|kendi markamiz|ozel uretim|ozel olcu)',
      '(ozel tasarim|fason|fason uretim|baskili|markamiz|kisiye ozel|ozel baski|logomuzla|logo nakis)',
      '(logomuz*|logo*|markamız*|etiketimiz*|ismimiz*|firma ismi*) … (bas*|baskı*|yapıl*|işle*|nakış*|ekle*|mümkün*|olur mu|ile üret*|istiyor*|yapabil*)',
    ],
    'end-use': [
      '(magazamiz|dukkanimiz|projemiz|fabrikamiz|otelimiz|restoranimiz|isletmemiz) (icin|için)',
      '(musterilerimiz|musterimiz|firmamiz|atolyemiz|santiyemiz|magazam|dukkanim|isyerim|kafem) (icin|için)',
      '(yeniden satis|tekrar satis|satmak icin|kendi kullanimimiz|projede kullan|ic piyasa) (amacli|icin|ilacak)*',
      '(mağazamız*|dükkanımız*|projemiz*|fabrikamız*|otelimiz*|restoranımız*|işletmemiz*|müşterimiz*|müşterilerimiz*|atölyemiz*|şantiyemiz*|bayilerimiz*|okulumuz*|hastanemiz*|çiftliğimiz*|seramız*|kafemiz*|marketimiz*|zincirimiz*|depomuz*|kliniğimiz*|sitemiz*|mağazam|dükkanım|evim|kafem|işyerim) (için|de kullan*|da kullan*|nde kullan*|nda sat*|nde sat*)',
    ],
    'buyer-role': [
      '(ithalatci|distributor|toptanci|perakendeci|muteahhit|insaat firmasi|uretici firma|ihracatci) (firma|olarak|firmayiz|bir|sirket)*',
      '(firmayiz|sirketiz|toptanciyiz|ithalatciyiz|ureticiyiz|magaza zinciri)',
      '(satin alma muduru|satin alma sorumlusu|satinalma departmani|satin alma uzmani|satinalma muduru|satinalma)',
      '(satın alma|satınalma|satin alma|tedarik|dış ticaret|ithalat) (müdürü*|sorumlusu*|uzmanı*|departmanı*|birimi*|şefi*|yetkilisi*|mudur*)',
    ],
    'company-introduction': [
      '(firmamiz|sirketimiz|isletmemiz) (yil|olarak|kuruldu|faaliyet|merkez|1|2|ithal|uzun)*',
      '(yildir|yilindan beri|yilindan bu yana|senedir) (faaliyet|sektor|bu|hizmet|ticaret|ithal|is)*',
      '(subemiz|magazamiz|calisanimiz|bayimiz) (var|bulun|mevcut)*',
      '(1*|2*|3*|4*|5*|6*|7*|8*|9*) (şubemiz|mağazamız|çalışanımız|bayimiz|otelimiz|personelimiz|noktamız)*',
    ],
    'agency-ask': [
      '(bayilik|bayiniz|bayisi|distributorluk|temsilcilik) (almak|olmak|icin|vermek|istiyor|sartlari|var|veriyor)*',
      '(temsilciniz|distributorunuz|tek yetkili|munhasir|bayilik sartlari) (almak|olmak|icin|vermek|istiyor|sartlari|var|veriyor)*',
      '(bayilik|bayi|distribütör*|temsilci*|acente*|temsilcilik|distribütörlük|bayiniz|bayiliği) (almak|olmak|vermek|iste*|şart*|koşul*|ver*|talep*|hakkında|için|başvuru*)',
    ],
    'need-by': [
      '(kadar|tarihine kadar|sonuna kadar|oncesinde|en gec|en geç) (teslim|lazim|ihtiyac|gerekli|gelmesi|yetis|elimizde|gondermeniz|teklif)*',
      '(son teslim tarihi|son teklif tarihi|acele lazim)',
      '(en geç|sonuna kadar|başına kadar|tarihine kadar|ayına kadar|bayramdan önce|sezondan önce|sezon öncesi|öncesinde|önce) … (teslim*|lazım|ihtiyac*|gerek*|gelmesi|yetiş*|elimizde|göndermen*|olması|almamız|sevk*)',
      '(ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık) (sonu*|başı*|ortası*|ayı*) … (teslim*|lazım|ihtiyac*|kadar|gerek*|elimizde|yetiş*)',
      '(acilen|acil) (lazım|ihtiyac*|gerek*|lazim)',
    ],
    'visit-proposal': [
      '(fabrikanızı|tesisinizi|firmanızı|atölyenizi|showroomunuzu|sizi) … (ziyaret*|gezmek|görmek)',
      '(fuarda|fuarında|fuarı sırasında|fuar esnasında) … (görüş*|standınız*|ziyaret*|tanış*|buluş*)',
    ],
    'large-quantity-vague': ['(büyük|yüksek|çok|yüklü) (miktar*|adet*|sipariş*|alım*|tonaj*|hacim*)', ],
    'not-received': [
      '(siparisim|siparisimiz|kargom|kargomuz|urun|urunler|mal|konteyner|paket|mallar|koli) … (gelmedi|ulasmadi|teslim edilmedi|elime gecmedi)',
      '(siparisim|siparisimiz|kargom|kargomuz|urun|urunler|mal|konteyner|paket|mallar|koli) … (elimize gecmedi|hala gelmedi|kayip|kayboldu|gecikti)',
      '(hala gelmedi|teslim alamadik|teslim alamadim|elimize ulasmadi|elime ulasmadi|halen ulasmadi)',
      '(siparişim*|kargom*|ürün*|mal*|konteyner*|paket*|koli*|sevkiyat*|yedek parça*|sipariş*) … (gelmedi|ulaşmadı|ulasmadi|teslim edilmedi|elime geçmedi|elimize geçmedi|hala gelmedi|hâlâ gelmedi|kayıp|kayboldu|gelmemiş|görünmüyor|teslim almadık|teslim almadım|çıkmadı)',
      '(hala|hâlâ|halen|daha|bir türlü) (gelmedi|ulaşmadı|elime geçmedi|elimize ulaşmadı|teslim edilmedi|gelmemiş|alamadım|alamadık|ulasmadi|teslim alamad*)',
      '(haftadır|aydır|gündür|günden beri|aylardır|haftalardır) … (bekliyor*|bekliyom|gelmedi|ses yok|haber yok|kargo)',
    ],
    'not-as-described': [
      '(yanlis|farkli|hatali) (urun|renk|beden|model|olcu|malzeme|mal|urunler) (geldi|gonder|cikti|gelmis)*',
      '(siparis ettigimiz|anlastigimiz|numune|siparisimiz|onayladigimiz) … (uymuyor|farkli|ayni degil|degil)',
      '(kalitesiz|kalite cok kotu|kalite dusuk|numuneye uygun degil|aciklamaya uygun degil)',
    ],
    damaged: [
      '(kirik|hasarli|kirilmis|ezik|islak|pasli|catlak|hasar gormus|bozuk) (geldi|cikti|gelmis|teslim|urun|urunler|mal|koli|ulasti)*',
      '(ürün*|mal*|koli*|palet*|cam*|fayans*|seramik*|mobilya*|makine*|kutu*|paket*|parça*|adedi|tanesi) … (kırık|hasarlı|kırılmış|ezik|ezilmiş|ıslak|ıslanmış|paslı|paslanmış|çatlak|yırtık|hasar gör*|küflen*|parçalan*|kirik|hasarli)',
    ],
    short: [
      '(eksik) (geldi|urun|adet|koli|mal|cikti|parca|gonder|teslim|gelmis|miktar|var)*', '(adet|koli|parca|kutu) (eksik|noksan)',
      '(eksik) (geldi|ürün*|adet|koli|mal|çıktı|parça*|gönder*|teslim*|gelmiş|miktar*|var|cikti|gonder*|çıkmış|kalan*)',
      '(eksikleri|eksik ürünleri|eksik parçaları|eksik kolileri) (tamamla*|gönder*|yolla*)',
    ],
    counterfeit: [
      '(sahte|taklit|orijinal degil|orjinal degil) (urun|mal|parca|cikti|geldi|gonder)*',
    ],
    'refund-ask': [
      '(iade|para iadesi|paramı|parami|paramizi|ucret iadesi) (istiyor|iste|geri|talep|edin|edilmesi)*',
      '(parami geri|paramizi geri|iki kere cekil|iki defa cekil|fazla cekil|geri odeme)*',
      '(iki kere|iki kez|iki defa|çift|fazla|mükerrer|2 kere) (çekil*|çekti*|çekmiş*|ödedi*|ödedim|tahsil edil*|kesil*|faturala*|cekil*|alındı*)',
    ],
    'return-ask': [
      '(iade etmek|geri gondermek|degisim yapmak|urun iadesi|iade sureci|iade adresi)*',
      '(degistirmek istiyor|iade proseduru|iade sartlari|degisim istiyor|urunu iade|iade edebilir)*',
      '(iade*|geri gönder*|değişim*|değiştir*) … (etmek|etme*|yapmak|istiyor*|edebil*|süreci*|şart*|adres*|kod*|nasıl|mümkün*|ürün*|yapabil*)',
    ],
    'repair-ask': [
      '(yedek parca|yedek parcasi|yedek parcalar|yedek parçası)',
      '(calismiyor|bozuldu|ariza|arizalandi|ariza yapti|hata kodu|hata veriyor) (makine|edilmesi|icin|var|mi|veriyor|istiyor)*',
      '(garanti kapsaminda|garantiden|teknik servis|servis talebi|tamir|isitmiyor|arizali) (makine|edilmesi|icin|var|mi|veriyor|istiyor)*',
      '(yedek parça*|yedek parca*|sarf malzeme*|tamir takımı*|conta takımı*|keçe takımı*)',
      '(çalışmıyor|çalışmadı|çalışmaz|açılmıyor|ısıtmıyor|soğutmuyor|dönmüyor|basmıyor|şarj olmuyor|bozuldu|bozuk çıktı|arızalandı|arıza yaptı|arızalı|yandı|su kaçırıyor|kaçak yapıyor|durdu kaldı|takılıyor|calismiyor|acilmiyor|arizali|arizalandi|isitmiyor)',
      '(garanti*) … (kapsam*|tamir*|değişim*|bozul*|arıza*|servis*|onarım*|geçerli|devam*|süre*)',
    ],
    'usage-ask': [
      '(kullanim kilavuzu|kullanma kilavuzu|montaj kilavuzu|kurulum|devreye alma|elektrik semasi)*',
      '(kilavuzu|nasil kullanilir|nasil kurulur|nasil ayarlanir|nasil calistir|nasil temizlenir|nasil monte)*',
      '(nasıl|nasil) (kullanıl*|kurul*|ayarlan*|çalıştır*|temizlen*|monte*|takıl*|bağlan*|yıkan*|yağlan*|sıfırla*|programla*|ayarlı*|yapıl*|değiştiril*|kullan*|calistir*|ayarlan*|temizl*|bagla*|karıştır*|kalibre*)',
      '(hangi yağ*|ne sıklıkla|kaç saatte bir|kaç ayda bir|elektrik şeması*|bağlantı şeması*|devreye alma*)',
    ],
    'dispute-open': [
      '(sikayet|sikayetimiz|sikayetci|sikayet etmek) (edecegim|edecegiz|etmek|konusu|olarak|var|hakkinda|dilekce)*',
      '(yasal yollara|yasal islem|avukatimiz|mahkemeye|ihtarname|itiraz ac|tuketici hakem)*',
      '(şikayet*|sikayet*) (ed*|hakkında|konusu*|olarak|dilekçe*|etmek|yaz*|bildir*|et*|hakkımız*)',
      '(avukat*|mahkeme*|tüketici hakem*|ticaret odası*|ihtarname*|savcılı*|dava*|icra*|itiraz|ters ibraz|chargeback) … (ver*|başvur*|gönder*|aç*|git*|taşı*|bildir*|süreç*|iletece*|çekece*)',
    ],
    'shipping-status': [
      '(siparisim|siparisimiz|konteyner) (nerede|ne durumda|ne zaman gelir|ne zaman|yola cikti|hangi asamada|takip)',
      '(konteynerimiz|kargom|kargomuz|mal|yuk|urunler) (nerede|ne durumda|ne zaman gelir|ne zaman|yola cikti|hangi asamada|takip)',
      '(takip numarasi|takip no|kargo takip|konteyner numarasi|siparis durumu)*',
      '(siparisin durumu|gemi ne zaman|varis tarihi|sevkiyat ne zaman|ne zaman yukleni|ne zaman sevk)*',
    ],
    'customs-matter': [
      '(gumruk|gumrukte|gumrukleme|gumruk musavir|gtip|gumruk vergisi|gumrukten|mensei)*',
      '(gümrük*|gtip*|gumruk*|gümrükçü*|gümrük müşavir*|kdv muaf*|ithalat vergi*|menşe*|antidamping*|tarife*) … (takıl*|bekl*|iste*|nedir|kod*|vergi*|evrak*|sorun*|açıl*|gerek*|çek*|lazım|ne kadar|işlem*|takild*)',
    ],
    'documents-matter': [
      '(konsimento|mense sahadetnamesi|mense sahadetnamesinin|ceki listesi|paketleme listesi|ticari fatura)',
      '(orijinal evrak|orjinal evrak|sevk evraklari|atr belgesi|draft evrak|yukleme evraklari|dolasim belgesi|a.tr)',
      '(konşimento*|menşe şahadetname*|çeki listesi*|paketleme listesi*|ticari fatura*|atr*|a.tr|eur.1|eur1|cmr*|dolaşım belgesi*|sevk evrak*|yükleme evrak*|irsaliye*|packing list*|bitki sağlık*|fatura*|draft*) … (gönder*|eksik*|hata*|düzelt*|yanlış|orijinal*|orjinal*|kopya*|taslak*|revize*|ilet*|lazım|iste*|bekl*|paylaş*)',
    ],
    'order-change': [
      '(siparisi|siparisimi|siparisimizi|adresi|adedi|miktari) (iptal|degistir|guncelle|artir|azalt|revize|ertele)*',
      '(siparis iptali|siparis degisikligi|iptal etmek istiyor)*',
      '(sipariş*|adres*|adet*|miktar*|teslim tarihi*|renk*) … (iptal*|değiştir*|güncelle*|artır*|azalt*|revize*|ertele*|ekle*|çıkar*|degistir*|arttır*|düşür*|düzelt*)',
    ],
    'payment-matter': [
      '(dekont|odeme yapildi|odemeyi yaptik|odeme yaptik|havale yaptik|bakiye odeme|kalan odeme)*',
      '(kalan bakiye|hesap numaraniz|banka bilgileri|swift mesaji|odemeniz|faturayi gonder|fatura kesil|avans odemesi)*',
      '(dekont*|ödeme*|havale*|eft|swift*|avans*|kapora*|bakiye*) … (yaptık|yaptım|yapıldı|gönderdik|gönderdim|geçti mi|ulaştı mı|ekte|yatırdık|yatırdım|yolladık|attım|hesabınıza|onayla*|yattı mı|kontrol*|gönderildi)',
      '(fatura*) … (hata*|yanlış|kesil*|iptal*|tekrar*|düzelt*|gelmedi|vergi no*|kdv*|kopya*|iade*|gonder*|kesermisiniz)',
      '(kalan bakiye|bakiye ödeme|hesap ekstresi|cari mutabakat|mutabakat mektubu|banka masrafı*|hangi hesaba|hesap numaranız*|iban numaranız*|iban atar*|iban gönder*|iban paylaş*)',
    ],
    'follow-up': [
      '(cevap|donus|haber|geri donus|yanit) (alamadik|alamadim|bekliyorum|bekliyoruz|gelmedi|yok|vermediniz|yapmadiniz)',
      '(mailimi|mesajimi|mailimizi|talebimizi|e-postami) (aldiniz|gordunuz|okudunuz)*', '(hatirlatma|gelisme var mi|bir gelisme|son durum nedir|hala bekli)*',
      '(cevap|dönüş|haber|geri dönüş|yanıt|donus|teklif) (alamadık|alamadım|bekliyor*|gelmedi|yok|vermediniz|yapmadınız|almadık|rica*|alabilir*|yapılmadı|alamadik|alamadim)',
      '(hatırlatma*|gelişme var mı|bir gelişme|son durum nedir|hala bekl*|hâlâ bekl*|ne oldu acaba|ne oldu|konu hakkında bilgi|geçen hafta (yaz*|mail*|iste*|gönder*)|tekrar yazıyor*|dönüşünüzü bekl*)',
    ],
    thanks: [
      '(cok tesekkur|tesekkur ederiz|tesekkurler|tesekkur ederim) (her sey icin|yardiminiz|ilginiz|hizli|kaliteli|harika|destek|emeginiz|guzel|herkese)*',
      '(cok memnun kaldik|cok memnunuz|cok begendik|elinize saglik|emeginize saglik|harika calisiyor)',
      '(çok |gayet |son derece |)(memnun kald*|memnunuz|memnunum|beğendik|begendik|beğendim)',
      '(ürün*|mal*|sipariş*|kargo*|makine*) … (sağlam|sorunsuz|eksiksiz|zamanında|sapasağlam|hızlı) (geldi|ulaştı|teslim*|aldık|aldım|elimize)',
    ],
    feedback: [
      '(oneri|onerimiz|geri bildirim|tavsiye) (olarak|icin|paylas|iletmek)*', '(bilginize sunar|sadece bilgi)',
    ],
    standstill: [
      '(makine|hat|uretim|fabrika|santiye|hattimiz|uretimimiz) (durdu|duruyor|durmus|bekliyor|durma)*',
      '(demuraj|ardiye|gecikme cezasi|zarar ediyoruz|musteriler bekliyor|musterimiz bekliyor|uretim kaybi|cezai sart)',
      '(makine*|hat*|üretim*|fabrika*|şantiye*|inşaat*|atölye*|mağaza*) … (durdu|duruyor|durmuş|bekliyor|duruşta|durma noktas*|çalışmıyor üretim|aksıyor|yatıyor)',
      '(demuraj*|ardiye*|cezai şart*|gecikme cezası*|zarar ediyoruz|zarardayız|günlük zararımız*|üretim kaybı*)',
    ],
  },
} as const satisfies PhrasePack
