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
    ],
    'quotation-ask': [
      '(fiyat teklifi|fiyat teklifiniz|teklif|teklifinizi) (alabilir|rica|istiyor|iste|verir|verebilir|gonder|almak|hazirla|bekli|sunar|ver|icin|talep|ilet)*',
      '(teklifiniz|proforma|proforma fatura|teklif mektubu) (alabilir|rica|istiyor|iste|verir|verebilir)*',
      '(teklifiniz|proforma|proforma fatura|teklif mektubu) (gonder|almak|hazirla|bekli|sunar|ver|icin|talep|ilet)*', '(en iyi|en uygun) (fiyat|teklif)*',
      '(teklif talebi|fiyat talebi|fiyat teklif)',
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
    ],
    'availability-ask': [
      '(stok|stokta|stoklarinizda|stogunuz|elinizde) (var|mevcut|varmi|durumu|bulunuyor|hazir)*',
      '(satiyor musunuz|uretiyor musunuz|yapiyor musunuz|mevcut mu|var mi acaba)',
      '(bulunur mu|temin edebilir misiniz|varmi acaba|sizde var mi|satis yapiyor musunuz)',
    ],
    'lead-time-ask': [
      '(teslim|teslimat|termin|uretim|sevkiyat|hazirlik|imalat) (suresi|suresi nedir|tarihi|zamani|sureniz|sureleri|sureci)',
      '(kac gunde|ne zaman|kac haftada|ne kadar surede) (teslim|gelir|hazir|cikar|uretir|sevk|gonder|yapilir)*',
    ],
    'shipping-ask': [
      '(nakliye|kargo|navlun|gonderim|teslimat|tasima) (ucreti|bedeli|dahil|fiyati|maliyeti|haric|masrafi|kime)',
      '(turkiye\'ye|turkiyeye|istanbul\'a|izmir\'e|yurtdisina|yurt disina|limanina|adresimize) (gonder|teslim|kargo|sevk|nakliye|kadar)*',
      '(gonderim yapiyor musunuz|kargo yapiyor musunuz|gonderiyor musunuz|yurtdisi gonderim)',
    ],
    'payment-terms-ask': [
      '(odeme) (sartlari|kosullari|sekli|sekliniz|secenekleri|yontemi|yontemleri|vadesi|nasil|kosullariniz|sartlariniz)',
      '(kredi karti|akreditif|havale|vadeli) (geciyor|kabul|ile odeme|oluyor|olur|calisiyor)*',
    ],
    'minimum-order-ask': [
      '(minimum|asgari|min|en az) (siparis|adet|miktar|alim|kac adet|kac tane|uretim|siparis miktari|siparis adedi)',
    ],
    'specification-ask': [
      '(teknik) (ozellik|ozellikleri|bilgi|bilgileri|detay|sartname|dokuman|resim|cizim|veriler|foy|soru)*',
      '(malzemesi|olculeri|kalinligi|voltaji|gucu|kapasitesi|agirligi|garantisi|boyutlari|gramaji|ebatlari|olcusu) (nedir|ne|nelerdir|kac|var)*',
      '(detayli bilgi|daha fazla bilgi|ayrintili bilgi|bilgi almak istiyor)*',
      '(bilgi verir misiniz|uygun mu|calisir mi|sertifikasi var mi|belgesi var mi|ce belgesi)*',
    ],
    'customisation-ask': [
      '(logolu|logomuz|kendi logomuz|logo baski|logo baskili|kendi markamiz|ozel uretim|ozel olcu)',
      '(ozel tasarim|fason|fason uretim|baskili|markamiz|kisiye ozel|ozel baski|logomuzla|logo nakis)',
    ],
    'end-use': [
      '(magazamiz|dukkanimiz|projemiz|fabrikamiz|otelimiz|restoranimiz|isletmemiz) (icin|için)',
      '(musterilerimiz|musterimiz|firmamiz|atolyemiz|santiyemiz|magazam|dukkanim|isyerim|kafem) (icin|için)',
      '(yeniden satis|tekrar satis|satmak icin|kendi kullanimimiz|projede kullan|ic piyasa) (amacli|icin|ilacak)*',
    ],
    'buyer-role': [
      '(ithalatci|distributor|toptanci|perakendeci|muteahhit|insaat firmasi|uretici firma|ihracatci) (firma|olarak|firmayiz|bir|sirket)*',
      '(firmayiz|sirketiz|toptanciyiz|ithalatciyiz|ureticiyiz|magaza zinciri)',
      '(satin alma muduru|satin alma sorumlusu|satinalma departmani|satin alma uzmani|satinalma muduru|satinalma)',
    ],
    'company-introduction': [
      '(firmamiz|sirketimiz|isletmemiz) (yil|olarak|kuruldu|faaliyet|merkez|1|2|ithal|uzun)*',
      '(yildir|yilindan beri|yilindan bu yana|senedir) (faaliyet|sektor|bu|hizmet|ticaret|ithal|is)*',
      '(subemiz|magazamiz|calisanimiz|bayimiz) (var|bulun|mevcut)*',
    ],
    'agency-ask': [
      '(bayilik|bayiniz|bayisi|distributorluk|temsilcilik) (almak|olmak|icin|vermek|istiyor|sartlari|var|veriyor)*',
      '(temsilciniz|distributorunuz|tek yetkili|munhasir|bayilik sartlari) (almak|olmak|icin|vermek|istiyor|sartlari|var|veriyor)*',
    ],
    'need-by': [
      '(kadar|tarihine kadar|sonuna kadar|oncesinde|en gec|en geç) (teslim|lazim|ihtiyac|gerekli|gelmesi|yetis|elimizde|gondermeniz|teklif)*',
      '(son teslim tarihi|son teklif tarihi|acele lazim)',
    ],
    'not-received': [
      '(siparisim|siparisimiz|kargom|kargomuz|urun|urunler|mal|konteyner|paket|mallar|koli) … (gelmedi|ulasmadi|teslim edilmedi|elime gecmedi)',
      '(siparisim|siparisimiz|kargom|kargomuz|urun|urunler|mal|konteyner|paket|mallar|koli) … (elimize gecmedi|hala gelmedi|kayip|kayboldu|gecikti)',
      '(hala gelmedi|teslim alamadik|teslim alamadim|elimize ulasmadi|elime ulasmadi|halen ulasmadi)',
    ],
    'not-as-described': [
      '(yanlis|farkli|hatali) (urun|renk|beden|model|olcu|malzeme|mal|urunler) (geldi|gonder|cikti|gelmis)*',
      '(siparis ettigimiz|anlastigimiz|numune|siparisimiz|onayladigimiz) … (uymuyor|farkli|ayni degil|degil)',
      '(kalitesiz|kalite cok kotu|kalite dusuk|numuneye uygun degil|aciklamaya uygun degil)',
    ],
    damaged: [
      '(kirik|hasarli|kirilmis|ezik|islak|pasli|catlak|hasar gormus|bozuk) (geldi|cikti|gelmis|teslim|urun|urunler|mal|koli|ulasti)*',
    ],
    short: [
      '(eksik) (geldi|urun|adet|koli|mal|cikti|parca|gonder|teslim|gelmis|miktar|var)*', '(adet|koli|parca|kutu) (eksik|noksan)',
    ],
    counterfeit: [
      '(sahte|taklit|orijinal degil|orjinal degil) (urun|mal|parca|cikti|geldi|gonder)*',
    ],
    'refund-ask': [
      '(iade|para iadesi|paramı|parami|paramizi|ucret iadesi) (istiyor|iste|geri|talep|edin|edilmesi)*',
      '(parami geri|paramizi geri|iki kere cekil|iki defa cekil|fazla cekil|geri odeme)*',
    ],
    'return-ask': [
      '(iade etmek|geri gondermek|degisim yapmak|urun iadesi|iade sureci|iade adresi)*',
      '(degistirmek istiyor|iade proseduru|iade sartlari|degisim istiyor|urunu iade|iade edebilir)*',
    ],
    'repair-ask': [
      '(yedek parca|yedek parcasi|yedek parcalar|yedek parçası)',
      '(calismiyor|bozuldu|ariza|arizalandi|ariza yapti|hata kodu|hata veriyor) (makine|edilmesi|icin|var|mi|veriyor|istiyor)*',
      '(garanti kapsaminda|garantiden|teknik servis|servis talebi|tamir|isitmiyor|arizali) (makine|edilmesi|icin|var|mi|veriyor|istiyor)*',
    ],
    'usage-ask': [
      '(kullanim kilavuzu|kullanma kilavuzu|montaj kilavuzu|kurulum|devreye alma|elektrik semasi)*',
      '(kilavuzu|nasil kullanilir|nasil kurulur|nasil ayarlanir|nasil calistir|nasil temizlenir|nasil monte)*',
    ],
    'dispute-open': [
      '(sikayet|sikayetimiz|sikayetci|sikayet etmek) (edecegim|edecegiz|etmek|konusu|olarak|var|hakkinda|dilekce)*',
      '(yasal yollara|yasal islem|avukatimiz|mahkemeye|ihtarname|itiraz ac|tuketici hakem)*',
    ],
    'shipping-status': [
      '(siparisim|siparisimiz|konteyner) (nerede|ne durumda|ne zaman gelir|ne zaman|yola cikti|hangi asamada|takip)',
      '(konteynerimiz|kargom|kargomuz|mal|yuk|urunler) (nerede|ne durumda|ne zaman gelir|ne zaman|yola cikti|hangi asamada|takip)',
      '(takip numarasi|takip no|kargo takip|konteyner numarasi|siparis durumu)*',
      '(siparisin durumu|gemi ne zaman|varis tarihi|sevkiyat ne zaman|ne zaman yukleni|ne zaman sevk)*',
    ],
    'customs-matter': [
      '(gumruk|gumrukte|gumrukleme|gumruk musavir|gtip|gumruk vergisi|gumrukten|mensei)*',
    ],
    'documents-matter': [
      '(konsimento|mense sahadetnamesi|mense sahadetnamesinin|ceki listesi|paketleme listesi|ticari fatura)',
      '(orijinal evrak|orjinal evrak|sevk evraklari|atr belgesi|draft evrak|yukleme evraklari|dolasim belgesi|a.tr)',
    ],
    'order-change': [
      '(siparisi|siparisimi|siparisimizi|adresi|adedi|miktari) (iptal|degistir|guncelle|artir|azalt|revize|ertele)*',
      '(siparis iptali|siparis degisikligi|iptal etmek istiyor)*',
    ],
    'payment-matter': [
      '(dekont|odeme yapildi|odemeyi yaptik|odeme yaptik|havale yaptik|bakiye odeme|kalan odeme)*',
      '(kalan bakiye|hesap numaraniz|banka bilgileri|swift mesaji|odemeniz|faturayi gonder|fatura kesil|avans odemesi)*',
    ],
    'follow-up': [
      '(cevap|donus|haber|geri donus|yanit) (alamadik|alamadim|bekliyorum|bekliyoruz|gelmedi|yok|vermediniz|yapmadiniz)',
      '(mailimi|mesajimi|mailimizi|talebimizi|e-postami) (aldiniz|gordunuz|okudunuz)*',
      '(hatirlatma|gelisme var mi|bir gelisme|son durum nedir|hala bekli)*',
    ],
    thanks: [
      '(cok tesekkur|tesekkur ederiz|tesekkurler|tesekkur ederim) (her sey icin|yardiminiz|ilginiz|hizli|kaliteli|harika|destek|emeginiz|guzel|herkese)*',
      '(cok memnun kaldik|cok memnunuz|cok begendik|elinize saglik|emeginize saglik|harika calisiyor)',
    ],
    feedback: [
      '(oneri|onerimiz|geri bildirim|tavsiye) (olarak|icin|paylas|iletmek)*', '(bilginize sunar|sadece bilgi)',
    ],
    standstill: [
      '(makine|hat|uretim|fabrika|santiye|hattimiz|uretimimiz) (durdu|duruyor|durmus|bekliyor|durma)*',
      '(demuraj|ardiye|gecikme cezasi|zarar ediyoruz|musteriler bekliyor|musterimiz bekliyor|uretim kaybi|cezai sart)',
    ],
  },
} as const satisfies PhrasePack
