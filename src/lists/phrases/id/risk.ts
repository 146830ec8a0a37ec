import type { PhrasePack } from '../../concepts'

/** Indonesian and Malay: what promoters, swindlers and collectors write. */
export const idRisk = {
  language: 'id',
  phrases: {
    'seo-offer': [
      '(jasa seo|optimasi seo|layanan seo|pakar seo|perkhidmatan seo|optimasi mesin pencari)',
      '(halaman pertama|halaman satu|peringkat teratas|muka surat pertama) … google',
      '(meningkatkan|menaikkan|tingkatkan) … (trafik|traffic|pengunjung|peringkat) … (website|laman web|situs|google)',
    ],
    'web-design-offer': [
      '(bikin|buat|terima|jasa bikin|melayani) (website|web|aplikasi|toko online|landing page) … (cuma|mulai|gratis|murah|harga|hubungi|ratusan ribu)',
      '(pembuatan website|buat website murah)',
      '(jasa|layanan|perkhidmatan) (pembuatan|desain|bina|reka bentuk) (website|web|aplikasi|laman web|toko online)',
      '(mendesain ulang|memperbarui|membuatkan|membangun) (website|situs|laman web) (anda|perusahaan|profesional|bisnis)',
    ],
    'marketing-offer': [
      '(jasa|agensi|layanan|perkhidmatan) (digital marketing|marketing|pemasaran|iklan|periklanan|promosi|pengiklanan)',
      '(kelola|mengelola|mengurus) (media sosial|akun instagram|sosial media|sosmed|instagram)', '(iklan facebook|iklan google|pasang iklan)',
      '(tambah|beli|jual|menambah) (followers|follower|pengikut|subscriber)',
      '(mendapatkan|menjangkau) (lebih banyak |)(pelanggan|klien|prospek) (baru |)… (iklan|pemasaran|jasa|kami bantu|setiap bulan)',
    ],
    'contact-list-offer': [
      '(database|daftar|senarai|data) (email|pembeli|importir|pelanggan|perusahaan|kontak) (terverifikasi|dijual|untuk dijual|tertarget|lengkap dijual)',
      '(jual|menjual|menawarkan) (database|data nomor|data email|daftar email|daftar importir)',
    ],
    'loan-offer': [
      '(kami|saya) (menawarkan|memberikan|menyediakan|tawarkan) (pinjaman|kredit|pembiayaan)',
      '(butuh|membutuhkan|perlu|perlukan|memerlukan) (pinjaman|dana cepat|modal usaha|pinjaman wang|pembiayaan)',
      '(pinjaman|kredit) … (suku bunga|bunga rendah|tanpa jaminan|tanpa agunan|bunga 2%|bunga 3%|kadar faedah|faedah rendah)',
      '(pinjaman online|pinjaman pribadi|pinjaman peribadi|dana tunai cepat|pemberi pinjaman)',
    ],
    'supplier-pitch': [
      '(perkenalkan|salam kenal|izin memperkenalkan diri) … (kami pabrik|kami produsen|kami supplier|kami adalah pabrik|kami adalah produsen)',
      '(menjadi|jadi) (supplier|pemasok|vendor|rekanan) (di |untuk |bagi |)(perusahaan anda|perusahaan bapak|perusahaan ibu|bapak|anda)',
      '(memproduksi dan|mengeluarkan dan) (mengekspor|menjual|mengeksport|memasarkan)',
      '(ingin|izinkan kami|izinkan saya|perkenankan kami|perkenankan saya) (memperkenalkan|menawarkan) (perusahaan|produk|produk-produk|syarikat|barangan)',
      'produk (utama |unggulan |)kami (adalah|meliputi|antara lain|terdiri|ialah)',
      'harga (kami |)(sangat |)(kompetitif|bersaing) (dan|dengan) (kualitas|kualiti|mutu)',
    ],
    'freight-offer': [
      '(kami adalah|kami ialah|kami merupakan) (perusahaan |syarikat |)(forwarder|freight forwarder|jasa pengiriman|logistik|ekspedisi|ejen penghantaran)',
      '(tarif|kadar) (pengiriman|freight|kargo) (kami|terbaik|kompetitif|murah)',
    ],
    'service-pitch': [
      '(kami|saya) (menawarkan|menyediakan|melayani) (jasa|layanan|perkhidmatan) (outsourcing|pengurusan|terjemahan|audit|perakaunan)',
      '(jasa) (pengurusan izin|penerjemah tersumpah|konsultan pajak|outsourcing|sertifikasi iso|pembuatan pt)',
      '(pendaftaran) (merek|hak paten|cap dagang) … (biaya|jasa|kami|anda)',
    ],
    'membership-offer': [
      '(keanggotaan|membership|langganan) (premium|gold|tahunan|emas) … (pembeli|direktori|akses|usd|rp)',
      '(direktori|buku) (perusahaan|bisnis|ekspor) … (daftar*|pasang|terdaftar|gratis)',
      '(perusahaan anda|syarikat anda) … (dinominasikan|terpilih) … (penghargaan|award|anugerah)',
    ],
    'event-promotion': [
      '(pesan|booking|tempah|reservasi) (stan|booth|stand|tempat duduk) (anda|sekarang|segera|pameran)', '(paket sponsor|pakej penajaan|peluang sponsor)',
      '(mengundang|menjemput|undangan) … (webinar|seminar|konferensi|workshop|pelatihan|bengkel)',
      '(daftar sekarang|daftarkan diri|segera daftar) … (webinar|seminar|konferensi|workshop|pelatihan)',
    ],
    'discount-talk': [
      '(diskon|promo|potongan harga|diskaun) (spesial|khusus|hingga|sampai|besar|terbatas|istimewa|s/d|hebat)',
      '(penawaran|tawaran) (terbatas|khusus|istimewa|spesial|terhad)', '(coba|cuba|uji coba|percubaan) (gratis|percuma)',
      '(jangan lewatkan|jangan lepaskan|buruan|beli sekarang|pesan sekarang juga|kode promo|kod promo)',
    ],
    unsubscribe: [
      '(berhenti berlangganan|berhenti menerima|batal langganan|henti langganan|berhenti melanggan)', 'jika (anda |)tidak (tertarik|berminat)',
      '(tidak ingin|tidak mau|tidak mahu) (lagi |)menerima (email|pesan|e-mail|informasi|emel|mesej)',
    ],
    'website-found': [
      '(saya|kami) (perhatikan|memperhatikan|mendapati) (bahwa |bahawa |)(website|situs|laman web|perusahaan) anda',
    ],
    'meeting-push': [
      '(10|15|20|30) menit (waktu|untuk|minggu ini|panggilan|meeting|zoom|saja|telepon)', '(panggilan|pertemuan) singkat',
      '(jadwalkan|menjadwalkan|atur|mengatur) (panggilan|meeting|pertemuan|demo|zoom|telepon)',
      '(orang yang tepat|penanggung jawab|pihak yang tepat) … (marketing|pemasaran|bicara|membahas|hubungi)',
    ],
    gambling: ['(judi online|slot online|slot gacor|situs judi|situs slot|togel|taruhan bola|kasino online|bandar bola|freebet|bonus new member|gacor)'],
    'crypto-promotion': [
      '(investasi|untung|keuntungan|cuan|pelaburan|profit|penghasilan) … (bitcoin|kripto|crypto|usdt|forex|trading)', '(sinyal|robot) (trading|forex|kripto)',
      '(profit harian|keuntungan harian|profit pasti|untung harian|pasti untung|passive income|pulangan harian)',
    ],
    'fund-transfer': [
      '(mentransfer|transfer|memindahkan|menerima|pindahkan) … (dana|uang|wang|jumlah|juta) … (rekening anda|akaun anda|negara anda|juta dolar|luar negeri)',
      '(dana|uang|wang|jumlah|sejumlah|sebesar) … juta (dolar|dollar|euro|usd|pound)',
      'juta (dolar|dollar|euro|usd) … (warisan|rekening|akaun|transfer|bank|almarhum|mendiang|deposit)',
      '(persen|%|peratus) … (untuk anda|dari dana|dari jumlah|bagian anda|bahagian anda)',
      '(proposal bisnis|usulan bisnis|cadangan perniagaan) … (juta|rahasia|sulit|saling menguntungkan)',
      '(dana|uang|rekening) (terbengkalai|yang tidak diklaim|tak bertuan|dibekukan|tidak aktif)',
    ],
    inheritance: [
      '(kerabat terdekat|keluarga terdekat almarhum|waris terdekat|ahli waris yang sah|waris kadim)', '(meninggal|mati) … tanpa (ahli waris|wasiat|waris)',
      '(almarhum|mendiang|arwah) (klien|suami|ayah|nasabah|pelanggan|suami saya|ayah saya)', 'nama (keluarga|belakang) yang sama',
      '(warisan|wasiat|harta pusaka) … (juta|dana|penerima|bank|klaim|pengacara|peguam|tuntut)',
    ],
    'prize-win': [
      '(anda|nomor anda|nombor anda) … (memenangkan|terpilih sebagai pemenang|mendapatkan hadiah|mendapat hadiah|memenangi|pemenang undian|telah menang)',
      '(selamat|tahniah) … (menang|pemenang|hadiah|terpilih mendapatkan|undian)', '(klaim|ambil|tuntut|mengklaim) (hadiah|hadiahnya|hadiah anda)',
      '(undian|lotre|loteri) … (menang|pemenang|hadiah)',
    ],
    donation: [
      '(menyumbangkan|mendonasikan|menghibahkan|donasi|menderma*) … (kekayaan saya|juta dolar|harta saya|uang saya|warisan saya|seluruh harta)',
      '(saya (ingin|memutuskan|mahu)) (untuk |)(menyumbangkan|mendonasikan|menghibahkan|mendermakan)',
      '(amal|panti asuhan|anak yatim|rumah anak yatim) … (dana|juta|harta|kekayaan|uang saya)',
    ],
    secrecy: [
      '(merahasiakan|dirahasiakan|rahasiakan|jaga rahasia|menjaga kerahasiaan|rahsiakan|simpan rahsia|merahsiakan)',
      '(sangat|benar-benar|sepenuhnya|sungguh) (rahasia|sulit dan persendirian|rahsia)', '(hanya |)(antara|di antara) (kita|kita berdua|kita saja)',
      '(jangan) (beritahu|bilang|ceritakan|katakan|memberitahu) … (siapa pun|siapapun|sesiapa|orang lain)',
    ],
    'trust-plea': [
      '(orang|mitra|seseorang|rakan kongsi|rekan) (yang |)(jujur|dapat dipercaya|bisa dipercaya|terpercaya|boleh dipercayai|amanah)',
      '(apakah|bisakah|dapatkah|bolehkah) (saya |)(bisa |dapat |boleh |)(mempercayai|percaya|mempercayai pada) (anda|kamu|pada anda)',
      '(saya percaya (pada |)anda|saya mempercayai anda)', '(terkejut|kaget) … (surat|email|pesan|mesej|tidak mengenal|tidak kenal)',
      '(meskipun|walaupun) kita (belum|tidak) (saling |)(kenal|mengenal|pernah bertemu)',
      '(butuh|membutuhkan|memerlukan|perlukan) bantuan anda … (transfer|dana|uang|investasi|memindahkan|wang)',
    ],
    'advance-fee': [
      '(biaya|bayaran|yuran|fi) (registrasi|dokumen tender|asuransi|pentadbiran|pemprosesan) … (dulu|dahulu|di muka|sebelum|transfer|bayar|dibayar|membayar)',
      '(bayar|membayar|transfer|melunasi) … (biaya|bayaran) (pendaftaran|administrasi|notaris|pencairan|registrasi|pemprosesan|legalisasi)',
      '(dokumen (tender|lelang)) … (beli|membeli|biaya|pembelian)', '(pajak|biaya|cukai) … (mencairkan|pencairan|pelepasan) (dana|paket|hadiah)',
    ],
    'tender-award': [
      '(kontrak|pengadaan|tender) … (kementerian|pemerintah|kerajaan) … (tanpa tender|penunjukan langsung|komisi|komisen)',
    ],
    'card-question': [
      '(menerima|terima|bisa pakai|bisa bayar) (pembayaran |)(pakai |dengan |melalui |)(kartu kredit|kad kredit|visa|mastercard)',
      '(bayar|membayar|pembayaran) (dengan|pakai|melalui|via|menggunakan) (kartu kredit|kad kredit|kartu|visa)',
      '(kartu apa|kad apa|kartu kredit apa|kartu kredit jenis apa|jenis kartu kredit|kartu kredit mana)',
    ],
    'card-abuse': [
      '(beberapa|dua|tiga|berbagai) (kartu|kad) … (dibagi|bagi|potong|tagih|debit)', '(bagi|membagi|pecah) … (pembayaran|jumlah|tagihan) … (kartu|kad)',
      '(tagih|debit|gesek|caj|potong) … (kartu saya|kad saya)', '(kirim|memberikan|hantar) (data|nomor|detail|butiran) (kartu|kad) (kredit |)(saya|kredit)',
    ],
    'own-shipper': [
      '(ekspedisi|agen pengiriman|kurir|forwarder) (saya|kami|pribadi|sendiri) … (akan mengambil|mengambil|menjemput|ambil|jemput|menghubungi)',
      '(ejen penghantaran|agen|perusahaan pengiriman) (saya|kami|pribadi|sendiri) … (akan mengambil|mengambil|menjemput|ambil|jemput|menghubungi)',
      '(jasa pengiriman|pengirim) (saya|kami|pribadi|sendiri) … (akan mengambil|mengambil|menjemput|ambil|jemput|menghubungi)',
      '(diambil|dijemput) oleh (agen|kurir|ekspedisi|ejen|forwarder) (saya|pribadi|kami)',
    ],
    'third-party-charge': [
      '(tagih|tambahkan|debit|potong) … (agen|ekspedisi|kurir|ejen) … (kartu|transfer|kad|komisi)',
    ],
    overpayment: [
      '(kelebihan|selisih|sisa) (dana|uang|pembayaran|transfer|jumlah|bayaran|wang) … (kembalikan|dikembalikan|kirim|transfer|pulangkan)',
      '(kembalikan|kirim balik|transfer balik|pulangkan) (kelebihan|selisih|sisa uang|lebihan)',
      '(cek|transfer|pembayaran) … (melebihi harga|lebih besar dari harga|lebih dari harga)',
    ],
    cheque: [
      '(cek bank|cek kasir|cek bersertifikat|bank draft|wesel pos|cek juruwang|draf bank|cek perjalanan)', '(cairkan|mencairkan|setorkan|tunaikan) cek',
      '(bayar|membayar|pembayaran) (dengan|pakai|melalui|menggunakan) cek',
    ],
    'bank-change': [
      '(rekening|akaun) (bank |)(kami |)(telah |sudah |)(berubah|diganti|diubah|ditukar)', '(jangan) (transfer|bayar|kirim) … (rekening lama|akaun lama)',
      '(rekening|akaun) (bank |)(baru) (kami|berikut|ini|tersebut|di bawah)', '(transfer|bayar|pembayaran) … (rekening baru|rekening lain|akaun baru)',
      '(rekening|akaun) … (audit|dibekukan|diblokir) … (rekening lain|rekening baru|akaun lain|transfer)',
    ],
    'credit-terms': [
      '(tempo|kredit|termin|jatuh tempo) (30|45|60|90|120) hari', '(bayar|pembayaran|dibayar) (tempo|dalam tempo|setelah|selepas|dalam) (30|45|60|90|120) hari',
      '(30|45|60|90|120) hari (setelah|dari tanggal|selepas|kredit|tempo)',
      '(pembayaran tempo|bayar tempo|akun kredit|limit kredit|fasilitas kredit|terma kredit|had kredit|sistem tempo)',
    ],
    'credit-boast': [
      '(kondisi|kemampuan|posisi|kedudukan) (keuangan|finansial|kewangan) (kami |)(sangat |)(kuat|baik|sehat|solid|kukuh|stabil)',
      '(referensi bank|referensi dagang|peringkat kredit|reputasi kredit|rujukan bank|rekam jejak kredit)',
    ],
    'price-no-object': [
      '(harga|biaya|anggaran) (bukan|tidak|tak|tidak jadi) (menjadi |jadi |)(masalah|soal|persoalan|penting)', '(berapa pun|berapapun) (harganya|harga)',
      '(setuju|menerima|terima) (dengan |)(semua|segala) (syarat|harga|ketentuan|terma)', 'anggaran (tidak terbatas|tanpa batas)',
      '(tanpa|tidak perlu|tidak akan) (tawar menawar|menawar|nego|tawar-menawar)',
    ],
    'any-goods': [
      '(model|merek|merk|jenis|warna|produk|jenama) (apa saja|apapun|apa pun|mana saja|mana pun)',
      '(apa saja|apapun|apa pun) yang (ada|tersedia|ready|ready stock)', '(model|merek|merk|warna|jenis) (tidak masalah|bebas|tidak penting|terserah)',
      '(beberapa) (produk|barang) (anda|toko anda|kalian|dari toko|di toko|dari perusahaan anda)',
    ],
    'invitation-letter': [
      '(surat undangan|surat jemputan|undangan visa|surat undangan visa)', '(undangan|jemputan) … (visa|kedutaan|konsulat)',
      '(visa bisnis|visa perniagaan|visa schengen)',
    ],
    'credential-ask': [
      '(verifikasi|konfirmasi|perbarui|sahkan|kemas kini|memverifikasi|kemaskini) (akun|akaun|email|kata sandi|identitas|data) (anda|akun anda|dengan)',
      '(login|masuk|log masuk) … (email|kata sandi|password|tautan|link|akun|dokumen|kata laluan) … (anda|untuk|melihat|berikut|di bawah|mengunduh)',
      '(masukkan|isi|ketik|masukan) (kata sandi|password|kode otp|otp|pin dan|pin serta|pin atm|nomor kartu|pin|kata laluan|kode verifikasi|data kartu)',
      '(username|nama pengguna) dan (password|kata sandi|kata laluan)',
      '(kirim|kirimkan|sebutkan|berikan|hantar) (kode otp|kode verifikasi|kode|kod otp|kod) … (sms|6 digit|masuk|diterima|otp|whatsapp)',
    ],
    'account-threat': [
      '(akun|rekening|kartu|m-banking|mobile banking) … anda (telah |akan |sudah |)(diblokir|terblokir|dinonaktifkan|ditangguhkan|dibekukan|ditutup)',
      '(kotak surat|kotak masuk|penyimpanan|mailbox|peti mel) … (penuh|melebihi|batas|hampir penuh)', '(pesan|mesej|email) (tertunda|tertahan|yang tertunda)',
      '(kata sandi|password|kata laluan) (anda |)(akan |telah |)(kedaluwarsa|kadaluarsa|berakhir|tamat tempoh|luput)',
      '(aktivitas|login|aktiviti) (mencurigakan|tidak biasa|tidak sah|luar biasa)',
    ],
    'parcel-lure': [
      '(paket|kiriman|bungkusan|parcel) (anda) … (ditahan|tertahan|gagal|tidak dapat|tertunda|tidak bisa|tergantung) … (alamat|bayar|biaya|konfirmasi|tautan)',
      '(konfirmasi|perbarui|sahkan|kemas kini) alamat … (paket|kiriman|tautan|link|klik|penghantaran|bungkusan)',
      '(bayar|membayar) (bea|biaya|cukai|pajak|bayaran) … (paket|bungkusan|kiriman) … (bea cukai|ditahan|kastam|klik|link|dilepaskan|tautan)',
    ],
    'document-lure': [
      '(klik) … (dokumen|faktur|berkas|tagihan|invois)', '(dokumen|file|berkas|fail) (yang |)(dibagikan|terenkripsi|dilindungi|dikongsi)',
      '(pesan suara|mel suara) baru',
    ],
    'payment-lure': [
      '(pembayaran|kartu|langganan|tagihan|bayaran) anda … (gagal|ditolak|jatuh tempo|tertunggak|diperpanjang otomatis|terlambat)',
      '(pengembalian dana|pengembalian pajak|restitusi|bayaran balik|refund) … (klik|tautan|link|formulir|klaim|tuntut|pautan)',
      '(ditjen pajak|e-tilang|bpjs|lhdn|surat tilang) … (klik|link|unduh|tautan|apk|aplikasi)',
    ],
    'deadline-threat': [
      '(jika tidak|kalau tidak|sekiranya tidak) … (akan (ditutup|diblokir|dihapus|hangus|dikembalikan|dinonaktifkan|dibatalkan|disekat|digantung))',
      '(menghindari|mengelakkan|mencegah) (penangguhan|pemblokiran|penutupan|penghapusan|penonaktifan|penggantungan)',
    ],
    'no-phone': [
      '(jangan) (telepon|menelepon|telpon|hubungi lewat telepon|call|menelefon|telefon)',
      '(hanya) (lewat|melalui|via|bisa lewat) (email|e-mail|chat|pesan|emel|sms|mesej)', '(tuna rungu|tunarungu|gangguan pendengaran|masalah pendengaran)',
      '(saluran telepon|telepon kami|talian telefon) … (rusak|gangguan|perbaikan|rosak)',
    ],
    'third-party-delivery': [
      '(kirim*|antar|hantar*|serahkan) … (gudang sementara|gudang pihak ketiga|gudang konsolidasi|gudang sewaan|gudang transit|alamat pihak ketiga)',
      '(gudang konsolidasi|gudang pihak ketiga|gudang sementara)', '(jangan) (kirim|antar|hantar) … (kantor pusat|ibu pejabat|kantor)',
      'alamat (pengiriman|penghantaran) … (menyusul|nanti|kemudian|diberikan)',
    ],
    'investment-talk': [
      '(klien saya|klien kami|investor kami|pelanggan saya|investor) … (ingin|mencari|tertarik|berminat|mahu) … (berinvestasi|investasi|melabur|mendanai)',
      '(dana|modal) … (diinvestasikan|investasi|berinvestasi|dilaburkan) … (negara anda|luar negeri|mitra|proyek|perusahaan anda)',
      '(mencari|butuh|memerlukan) (mitra|rekan|rakan kongsi|partner) … (investasi|dana|modal|mengelola|pelaburan)',
    ],
    'escrow-lure': [
      '(uang|dana|pembayaran|wang) anda … (ditahan|tertahan|menunggu|dibekukan|di rekening bersama) … (kartu|konfirmasi|menerima|data|kad|klik)',
      '(masukkan|isi) (data|nomor|detail|nombor) (kartu|kad) … (menerima|terima|pembayaran|pencairan)', '(rekening bersama|rekber|layanan escrow|akaun amanah)',
      '(pembeli) (sudah|telah) (membayar|bayar|transfer) … (menerima|link|kartu|konfirmasi|tautan|klik)',
    ],
    'call-in-order': [
      '(kirim|kirimkan|berikan|beri|minta|tolong) … (nama lengkap|nama) … (nomor hp|nomor telepon) … (telepon|telpon|pemesanan|pesanan|kartu|hubungi|memesan)',
    ],
    'get-rich': [
      '(kerja|job|kerjaan|bisnis) (dari rumah|sampingan|part time|paruh waktu|rumahan) … (penghasilan|gaji|per hari|perhari|sehari|komisi|modal hp)',
      '(penghasilan|pendapatan) (tambahan|harian|jutaan|pasif) … (dari rumah|per hari|perhari|modal hp|tanpa modal|gabung|sekarang|per bulan|tiap hari)',
    ],
    'job-matter': [
      '(melamar|lamaran) (pekerjaan|kerja|posisi|sebagai|untuk posisi|di perusahaan)',
    ],
    'sad-story': [
      '(menderita|mengidap|sakit) (kanker|tumor) … (dokter|hidup|bulan|meninggal|rumah sakit|amal|waktu)',
    ],
    'bank-insider': [
      '(saya|nama saya) … (manajer bank|pegawai bank|direktur bank|auditor bank|manager bank|bankir|pengacara almarhum|diplomat)',
      '(manajer|direktur|auditor|petugas) … (bank) … (dana|juta|almarhum|proposal|transfer)',
    ],
    urgency: [
      '(secepatnya|segera mungkin|sesegera mungkin|secepat mungkin|mendesak|sangat urgent|dengan segera|hari ini juga|butuh cepat|secepat yang mungkin)',
    ],
    'everything-ask': [
      '(katalog|daftar harga|price list|pricelist|senarai harga) (lengkap|keseluruhan)',
    ],
    'cost-breakdown-ask': [
      '(rincian|struktur|breakdown|perincian|pecahan) (biaya|harga|kos|harga pokok)', '(berapa) (margin|keuntungan|laba|untung) (anda|kalian|per|yang|bapak)',
      '(biaya|kos|ongkos) (produksi|tenaga kerja|bahan baku|pembuatan|pengeluaran|bahan mentah|buruh) … (berapa|per unit|per pcs|persen|?|berapakah)',
      '(berapa harga beli|beli dengan harga berapa|harga beli) (bahan|material|bahan baku|komponen|bahan mentah)', '(harga pokok produksi|hpp anda)',
      '(hpp|harga pokok) (produknya|produk|per|nya|berapa|perusahaan|kalian)',
    ],
    'supplier-ask': [
      '(bahan baku) (anda |nya |kalian |itu |)(beli|ambil|impor|didapat|dibeli|belinya|ambilnya) (dari|di) (mana|siapa|pabrik mana|perusahaan mana)',
      '(siapa|perusahaan mana|pabrik mana) (yang |)(memasok|pemasok|supplier|menyuplai|membekalkan|pembekal)',
      '(beli|membeli|mendapatkan|ambil|impor) (bahan baku|bahan|komponen|material|bahan mentah|kain|baja) … (dari mana|di mana|dari siapa|dari pabrik mana)',
      '(dari mana|di mana) (anda |kalian |)(membeli|beli|mendapatkan|mengimpor) (bahan|komponen|material|mesin)',
      '(daftar|nama|kontak|senarai) (pemasok|supplier|pembekal) (anda|bahan|kalian|bahan baku)',
    ],
    'customers-ask': [
      '(pelanggan|klien|buyer|customer|pembeli) (utama|terbesar|terbesarnya|utamanya) … (siapa|perusahaan apa|perusahaan mana)',
      '(daftar|nama|kontak|senarai) (pelanggan|klien|pembeli|buyer|distributor) (anda|kalian|perusahaan|utama|yang sudah)',
      '(siapa) (saja |)(pelanggan|klien|pembeli|customer|buyer) (utama |terbesar |)(anda|kalian|bapak)',
      '(menjual|jual|ekspor|memproduksi|memasok|supply|mengeksport) (ke|untuk|kepada) (siapa|siapa saja|perusahaan mana|merek apa|brand apa|pelanggan mana)',
      '(berapa harga) (yang anda berikan |)(untuk|kepada) (pelanggan lain|distributor|klien lain|pelanggan anda)',
    ],
    'process-ask': [
      '(bagaimana) (cara |proses |)(memproduksi|produksi|pembuatan|anda membuat|anda memproduksi|pengeluaran|dibuat)',
      '(proses|tahapan|langkah) (produksi|pembuatan|pengeluaran) … (jelaskan|detail|rinci|video|mesin|bagaimana|?|terperinci)',
      '(mesin|peralatan|teknologi) (apa|apa saja|merek apa) (yang |)(digunakan|dipakai|anda gunakan|anda pakai)',
      '(video|foto) (di dalam |dalam |)(pabrik|lini produksi|bengkel|ruang produksi|kilang|workshop)',
    ],
    'capacity-ask': [
      '(kapasitas produksi|kapasiti pengeluaran|kapasitas pabrik|kapasitas per bulan)',
      '(omset|omzet|penjualan tahunan|persentase ekspor|perolehan tahunan) (anda|perusahaan|per tahun|berapa|tahunan)',
    ],
    'formula-ask': [
      '(formula|resep|komposisi|resipi) (campuran|produk|adonan|cat|lem|bahan|lengkap|kimia|pasti)', '(bahan tambahan|aditif|zat tambahan) apa',
      '(rasio|perbandingan|takaran|nisbah) (campuran|bahan|aditif|resin|komponen)',
    ],
    'no-purchase': [
      '(tidak|belum) (berniat|berencana|ada rencana|ada niat|bermaksud|bercadang) (untuk |)(membeli|beli|pesan|memesan|order|melakukan pembelian)',
      '(ini|email ini) bukan (permintaan penawaran|pesanan|order|permintaan pembelian|sebut harga)', '(hanya|sekadar|sekedar|cuma) (untuk |buat |)(survei)',
      '(tidak (perlu|butuh|memerlukan)) (sampel|contoh|penawaran|sebut harga)',
      '(hanya|sekadar|sekedar|cuma) (untuk |buat |)(perbandingan|riset kok|riset saja|referensi saja|riset|penelitian|informasi saja|kajian|rujukan sahaja)',
    ],
    'identity-withheld': [
      '(tidak (bisa|dapat|boleh)) (menyebutkan|mengungkapkan|memberitahu|membuka|mendedahkan) … (nama|identitas|klien|perusahaan|identiti)',
      '(nama|identitas) (perusahaan|klien|pelanggan|syarikat) … (nanti|dirahasiakan|menyusul|rahasia|kemudian|dirahsiakan)',
      '(klien|perusahaan) (anonim|rahasia|yang dirahasiakan)', '(perjanjian kerahasiaan|nda) … (nama|klien|mengungkap*|identitas)',
    ],
    'survey-talk': [
      '(survei|kuesioner|angket|soal selidik|kaji selidik) … (mengisi|isi|menjawab|menit|perusahaan|terlampir|responden|minit)',
      '(riset pasar|penelitian pasar|studi pasar|kajian pasaran|analisis pasar|survei pasar)',
      '(skripsi|tesis|disertasi|tugas akhir|penelitian akademik) (saya|mahasiswa|tentang|mengenai|di|untuk|s1|s2)',
      '(mahasiswa|mahasiswi) (universitas|jurusan|dari|semester|teknik|s2)',
    ],
  },
} as const satisfies PhrasePack
