import type { PhrasePack } from '../../concepts'

/** Malay where it differs from Indonesian (see `idCore`): what buyers and customers with an order say, and the commonest risks. */
export const msCore = {
  language: 'ms',
  phrases: {
    'price-ask': [
      '(berapa|brapa|brp|brape) (harga|harganya|hrga|sekotak|sekeping|sebatang|seunit|sehelai|seguni|semeter|sebuah|kosnya|kos|caj|rm|satu unit)',
      '(harga|hrga|hrge) (brp|brape|berapa|cmne|mcm mana|macam mana|seunit|sekeping|sekotak|sehelai|seguni|sebatang|pukal|runcit)',
      '(maklumkan|beritahu|nyatakan|berikan|bagi|sertakan|mohon) (kami |saya |)(harga|senarai harga|harga terbaik|hrga)',
    ],
    'quotation-ask': [
      '(mohon|minta|sediakan|hantar|hantarkan|berikan|kemukakan|dapatkan|mendapatkan|emel) … (sebut harga|sebutharga|quotation|quote|proforma|invois proforma)',
      '(sebut harga|sebutharga) (untuk|bagi|rasmi|terbaik|tersebut|seperti|kepada)',
    ],
    'catalogue-ask': [
      '(hantar|hantarkan|emel|emelkan|kongsi|kongsikan|whatsapp|dapatkan|nak|minta) (saya |kami |)(katalog|brosur|risalah|senarai harga|senarai produk)',
    ],
    'lowest-price': [
      '(boleh|blh|bole) (kurang|nego|diskaun|bagi kurang|dapat harga|bagi murah|runding)', '(ada|dapat|bagi) (diskaun|potongan harga|harga borong)',
      '(harga) (terbaik|paling rendah|paling murah|borong|pukal|kilang|istimewa) (berapa|brp|boleh|untuk|tuan|sekali|mohon)*',
    ],
    'sample-ask': [
      '(boleh|nak|mahu|mohon|minta|hantar|hantarkan|dapatkan|beli|perlukan) … (sampel|contoh produk|contoh barang|contoh kain)',
      '(sampel|contoh) (dahulu|dulu|untuk ujian|untuk diuji|sebelum|produk tersebut)',
    ],
    'order-intent': [
      '(nak|hendak|mahu|ingin|berminat|berhasrat|bercadang|nk|berhajat|memerlukan) … (membeli|beli|order|tempah|menempah|membuat tempahan|buat tempahan)',
      '(kami|saya|sy|syarikat kami|pihak kami) (memerlukan|perlukan|perlu|nak|nakkan|mencari) … (unit|keping|kotak|helai|batang|guni|tan|kilo|kg|pcs|set)',
    ],
    'availability-ask': [
      '(ada|ade|masih ada|masih ade|ada lagi|ade lagi) (stok|stock|x|tak|ke|ker|jual|lagi|lg) (tak|x|ke|lagi|lg|ni|untuk|?)*',
    ],
    'lead-time-ask': [
      '(berapa|brp|brapa) (lama|hari|minggu|bulan) … (siap|sampai|hantar|penghantaran|proses|dapat|tempahan|masa)',
      '(tempoh|masa|jangka masa) (penghantaran|siap|penyediaan|pengeluaran|menyiapkan|penghasilan)',
      '(bila|bile) (boleh|blh) (siap|sampai|hantar|dapat|terima|ambil)',
    ],
    'shipping-ask': [
      '(kos|caj|bayaran|harga|upah) (penghantaran|hantar|pengangkutan|pos|lori)',
      '(penghantaran|hantar) (ke|sampai ke) (sabah|sarawak|johor|penang|pulau pinang|kuching|kota kinabalu|klang|kuantan|brunei|singapura|labuan|semenanjung)',
    ],
    'payment-terms-ask': [
      '(terma|syarat|kaedah|cara) (bayaran|pembayaran|dan syarat bayaran|dan syarat pembayaran)',
      '(terima|boleh|blh|ada) (cod|bayar ansuran|ansuran|lou|bayar guna|lo|local order|tunai)',
    ],
    'minimum-order-ask': [
      '(min|minima|paling sikit|paling kurang|sekurang-kurangnya) (order|tempahan|pesanan|kuantiti|berapa|brp|beli|brapa)',
    ],
    'specification-ask': [
      '(saiz|ukuran|ketebalan|warna|berat|waranti|jaminan|kuasa|gred) (apa|berapa|brp|ape|brape|yang ada|berapa lama|tahun)',
      '(boleh|sesuai|tahan) (guna|digunakan|dipakai|untuk|air|panas) … (tak|ke|x|untuk|dengan|?)',
    ],
    'certificate-ask': [
      '(ada|mempunyai|sertakan|salinan|perlukan|lampirkan|dapatkan) … (sijil|sijil halal|halal jakim|sirim|laporan ujian|kelulusan kkm|msds|coa|kelulusan)',
    ],
    'customisation-ask': [
      '(letak|cetak|print|tampal|bubuh|sulam|sablon) (logo|nama|jenama|design|gambar)',
    ],
    'buyer-role': [
      '(kami|saya|sy|syarikat kami) (adalah |ialah |merupakan |)(seorang |sebuah |syarikat |)(pemborong|pengimport|pengedar|peruncit|kontraktor|peniaga)',
    ],
    'agency-ask': [
      '(jadi|menjadi|lantik|dilantik|melantik|permohonan) (ejen|pengedar|dropship|stokis|wakil|pengedar tunggal|agen)',
    ],
    'need-by': [
      '(perlu|perlukan|nak|kena|mesti|perlu diterima|hantar|sampai|diperlukan) … (sebelum|selewatnya|selewat-lewatnya|bulan depan|minggu depan|hujung bulan)',
      '(tarikh akhir|tarikh tutup|selewat-lewatnya|tidak lewat) (pada|daripada|ialah|sebut harga|hantar|penghantaran)*',
    ],
    'not-as-described': [
      '(tak|tidak|x|langsung tak) (sama|ikut|menepati|serupa|sepadan|mengikut) (macam|seperti|dengan|dgn|spesifikasi|gambar|tempahan|pesanan|sampel|order)',
      '(kualiti|mutu) (teruk|rendah|buruk|tak elok|tidak memuaskan|tak ok|mengecewakan)',
    ],
    damaged: [
      '(barang|parcel|kotak|jubin|kaca|produk|mesin|bungkusan|pallet) … (rosak|pecah|kemik|retak|calar|lembap|basah|koyak|berkarat|patah|bocor|berkulat)',
      '(kontena|brg|unit|keping) … (rosak|pecah|kemik|retak|calar|lembap|basah|koyak|berkarat|patah|bocor|berkulat)',
    ],
    short: [
      '(kurang|tak cukup|tidak cukup|x cukup|tidak mencukupi) (kuantiti|1|2|3|4|5|6|7|8|9|kotak|unit|keping|barang|satu|dua|tiga|daripada|dari)*',
      '(kuantiti|jumlah|bilangan|barang) … (kurang|tak cukup|tidak cukup|tidak sama dengan invois)',
    ],
    'refund-ask': [
      '(nak|mohon|minta|mintak|tuntut|mahu|memohon) (bayaran balik|refund|duit balik|wang dikembalikan|pulangan wang|pemulangan wang)',
    ],
    'return-ask': [
      '(pulangkan|tukar|hantar balik|return|gantikan|ganti) (semula |balik |)(barang|produk|item|unit|yang baru|saiz|dengan|mesin|brg)',
    ],
    'repair-ask': [
      '(alat ganti|alatganti|spare part|sparepart) (untuk|bagi|mesin|ada|model|nak|tersebut)*',
      '(mesin|motor|pam|lampu|enjin|produk|unit|peralatan) … (rosak|tak hidup|tak jalan|tak berfungsi|tidak berfungsi|xhidup|x jalan|terbakar|meragam)',
      '(tuntutan waranti|tuntut waranti|claim waranti|dalam waranti|masih waranti|bawah waranti|dalam tempoh jaminan)',
    ],
    'usage-ask': [
      '(cara|macam mana|mcm mana|bagaimana|bagaimanakah|camne) (nak |untuk |hendak |)(guna|pasang|menggunakan|memasang|setting|set|mengendalikan|bersihkan)',
    ],
    'dispute-open': [
      '(buat|membuat|failkan|kemukakan|lodge) (aduan|laporan polis|tuntutan|repot polis|report polis)',
      '(tribunal|tribunal pengguna|tribunal tuntutan|tindakan undang-undang|ambil tindakan|saman|kpdnhep|kpdn|peguam kami|surat peguam)',
    ],
    'shipping-status': [
      '(bila|bile|bilakah) (barang|nak sampai|sampai|boleh sampai|nak hantar|akan sampai|akan dihantar|dihantar|pesanan|tempahan|parcel|kontena|nak pos)',
      '(nombor|no|kod) (tracking|pengesanan|penjejakan|konsainan|kontena)',
    ],
    'documents-matter': [
      '(bil muatan|sijil asal|sijil tempasal|senarai pembungkusan|invois komersial|dokumen perkapalan|dokumen eksport|dokumen import|dokumen asal)',
      '(hantar|emel|emelkan|kongsikan|salinan|minta) … (invois|nota hantaran|packing list|bil muatan|dokumen perkapalan|delivery order)',
    ],
    'order-change': [
      '(batal|batalkan|membatalkan|tukar|ubah|tambah|kurangkan|pinda|meminda) (pesanan|tempahan|order|alamat|kuantiti|tarikh|saiz|warna)',
    ],
    'payment-matter': [
      '(dah|sudah|telah|sdh|baru) (buat |membuat |)(bayar|bayaran|transfer|pembayaran|bank in|bankin|tt|membayar|dibayar|bayar deposit)',
      '(resit|slip|bukti|salinan) (bayaran|pembayaran|pindahan|transfer|transaksi|bank in)',
      '(baki|tunggakan|bayaran akhir|baki bayaran) (bayaran|akan|telah|sebanyak|invois|rm|kami|berapa)',
    ],
    'follow-up': [
      '(masih belum|tak dapat|belum ada|tak ada|belum terima|tidak menerima) (sebarang |apa-apa |ada |)(maklum balas|maklumbalas|jawapan|respon|balasan)',
      '(peringatan|susulan|follow up|merujuk) (mesra|kepada|emel|daripada|emel terdahulu|email)',
    ],
    thanks: [
      '(terima kasih|tq|terimakasih|tima kasih|t.kasih|trima kasih) (atas|di atas|sebab|kerana|banyak|tuan atas|dah|servis|puan atas|barang)',
      '(barang|servis|kualiti|layanan|penghantaran|mesin|brg) … (sangat baik|dah sampai dengan selamat)',
    ],
    standstill: [
      '(pengeluaran|operasi|mesin|kilang|projek|kerja|tapak) … (terhenti|tergendala|terbengkalai|berhenti|lumpuh|tertangguh)',
      '(rugi|kerugian|denda lad|demurrage|penalti) (setiap hari|hari-hari|sehari|tiap hari|rm|lewat|akibat)',
    ],
    urgency: ['(segera|dengan segera|secepat mungkin|secepat yang mungkin|urgent sangat|kadar segera|hari ni jugak|hari ini juga|cepat sikit)'],
    'card-question': [
      '(terima|boleh guna|boleh bayar|blh bayar|menerima) … (kad kredit|kad debit|visa|mastercard)',
      '(jenis|apa|apakah) kad (kredit |)(yang |apa |apa yang |)(diterima|anda terima|tuan terima|boleh)',
      '(bayar|bayaran|membayar) (guna|dengan|menggunakan|melalui|pakai) kad',
    ],
    'card-abuse': [
      '(caj|tolak|potong) … (kad kredit saya|kad saya) … (lebih|tambahan|ejen|penghantar|penghantaran)',
    ],
    'own-shipper': [
      '(ejen|penghantar|syarikat penghantaran|kurier|forwarder|ejen penghantaran|penghantaran) (saya|kami|peribadi saya) … (datang ambil|akan ambil)',
      '(forwarder|ejen penghantaran|penghantaran) (saya|kami|peribadi saya) … (akan mengambil|mengutip|kutip|pickup|pick up|akan datang|menghubungi)',
    ],
    'third-party-charge': [
      '(lebihan|baki|tambahan|upah) … (kepada|kpd) (ejen|penghantar|kurier|syarikat penghantaran)',
    ],
    'call-in-order': [
      '(berikan|hantar|hantarkan|bagi) … (nama penuh|nama) … (nombor telefon|no telefon|no tel|nombor fon) … (telefon|hubungi|buat tempahan|tempahan|kad)',
      '(berikan|hantar|hantarkan|bagi) … (nama penuh|nama) … (nombor telefon|no telefon|no tel|nombor fon) … (pesanan)',
    ],
    'any-goods': [
      '(apa-apa|mana-mana|sebarang) (model|jenama|jenis|warna|produk|barang) (pun |yang ada |yang tersedia |)(boleh|ok|tak kisah|tidak mengapa|tak apa)',
      '(beberapa|sebahagian) (produk|barang|barangan) (dari|daripada) (kedai|syarikat|stok) (anda|tuan)',
    ],
    'bank-change': [
      '(akaun bank|nombor akaun|butiran bank|akaun) (kami|syarikat kami) … (bertukar|telah ditukar|dikemas kini|berubah|telah berubah|diaudit|dibekukan)',
      '(bayar|bayaran|pindahkan|kreditkan) … (akaun baru|akaun baharu|akaun bank baru|akaun bank baharu)',
    ],
    'fund-transfer': [
      '(memindahkan|pindahkan|pemindahan|melaburkan) … (wang|dana|juta|berjumlah) … (akaun anda|akaun tuan|negara anda|negara tuan|luar negara|juta dolar)',
      '(sejumlah|sebanyak|berjumlah|wang) … juta (dolar|usd|us|euro|pound|ringgit) … (akaun anda|bank kami|pindah*|pelabur*|melabur|tuntut*|arwah|mendiang)',
      '(peratus|%) … (bahagian anda|untuk bantuan anda|daripada jumlah itu|bahagian tuan)',
    ],
    inheritance: [
      '(waris|pewaris|waris terdekat|waris kadim) … (wang|dana|akaun|juta|simpanan|tuntut*|mendiang|arwah|harta pusaka)',
      '(mendiang|arwah|allahyarham) (pelanggan|klien|suami|bapa|ayah) … (juta|wang|simpanan|deposit|akaun|harta|bank|meninggalkan)',
    ],
    'prize-win': [
      '(anda|nombor anda|tuan|no telefon anda) (telah |)(memenangi|menang|terpilih|bertuah) … (hadiah|cabutan|rm|wang tunai|kereta|loteri|peraduan)',
      '(tahniah) … (menang|memenangi|pemenang|bertuah|cabutan|hadiah|terpilih)',
    ],
    donation: [
      '(menderma|mendermakan|sedekahkan|menyumbang) … (harta saya|kekayaan saya|juta|wang saya|pusaka)',
    ],
    'sad-story': [
      '(menghidap|menghidapi|sakit) (kanser|barah) … (hospital|hidup|doktor|bulan|meninggal|ajal|sedekah|derma)',
    ],
    secrecy: ['(sulit dan rahsia|rahsiakan|simpan rahsia|rahsia antara kita|jangan maklumkan kepada sesiapa|jangan beritahu sesiapa|jangan bagitau sesiapa)'],
    'advance-fee': [
      '(yuran|fi|bayaran|caj) (pendaftaran|pemprosesan|proses|guaman|peguam|pengaktifan) … (dahulu|dulu|terlebih|sebelum wang|sebelum pinjaman|sebelum hadiah)',
    ],
    'credential-ask': [
      '(sahkan|kemas kini|kemaskini|pengesahan) … (akaun anda|kata laluan|akaun bank anda|identiti anda|peti mel|akaun emel)',
      '(masukkan|berikan|bagi|hantar|kongsi|isikan) … (kata laluan|kod tac|tac|otp|no pin|kod pengesahan|kod otp|nombor kad)',
      '(log masuk|klik) … (kata laluan|kemas kini akaun|sahkan akaun|akaun anda)',
    ],
    'account-threat': [
      '(akaun|peti mel|kad|emel|talian|e-dompet) (anda|bank anda|maybank2u|emel anda) … (digantung|disekat|dibekukan|ditutup|dinyahaktif|dipadam|tamat tempoh)',
    ],
    'parcel-lure': [
      '(bungkusan|parcel|barangan|kiriman) anda … (ditahan|tidak dapat dihantar|gagal dihantar) … (klik*|pautan|link|kemas kini|sahkan|bayar di|bayaran di)',
      '(sahkan|kemas kini|kemaskini|lengkapkan) alamat … (bungkusan|parcel|pautan|link|klik*|penghantaran)',
    ],
    'deadline-threat': [
      '(dalam tempoh|dalam masa|dalam) (24|48|72|12) jam … (digantung|disekat|ditutup|dikembalikan|dipadam|untuk mengelak*)',
      '(mengelakkan|elak|elakkan) (akaun|penggantungan|penutupan|sekatan|daripada digantung)',
    ],
    'seo-offer': [
      '(perkhidmatan|pakar|servis|pakej|khidmat) (seo|pengoptimuman enjin carian)',
      '(kedudukan|ranking|muka surat|halaman) (pertama|teratas|website|laman web) … google … (kami|boleh|bantu|jamin*|pakej)',
      '(naikkan|tingkatkan|meningkatkan) … (ranking|kedudukan|trafik) … (google|laman web|website)',
      '(bantu|jamin|membawa|letakkan) … (laman web|website) … (google|halaman pertama|muka surat pertama)',
    ],
    'web-design-offer': [
      '(perkhidmatan|servis|pakej) (bina|reka bentuk|rekabentuk|buat|pembinaan) (laman web|website|aplikasi|apps|sistem)',
    ],
    'marketing-offer': [
      '(perkhidmatan|servis|pakej|khidmat|agensi) (pemasaran digital|digital marketing|iklan|pengiklanan|media sosial|fb ads|facebook ads|video korporat)',
    ],
    'loan-offer': [
      '(pinjaman|loan|pembiayaan) (peribadi|perniagaan|koperasi|segera|berlesen|bisnes|sme) … (lulus|kadar|faedah|rm|tanpa|serendah|hubungi|interest|ctos)',
    ],
    'crypto-promotion': [
      '(pelaburan|labur|melabur|laburkan|pelabur) … (bitcoin|crypto|kripto|usdt|forex|emas digital|pulangan harian|pulangan tinggi|pulangan dijamin)',
      '(untung|keuntungan|pulangan|profit) (harian|setiap hari|dijamin|tetap|24 jam|mingguan)',
      '(bitcoin|crypto|kripto|forex) … (untung|pulangan|profit|keuntungan|jana pendapatan)',
    ],
    'get-rich': [
      '(jana|menjana|buat|dapatkan) (pendapatan|duit|income|wang) (tambahan|sampingan|lumayan|pasif|dari rumah|ribuan|sambilan|extra)',
      '(kerja|job) (dari rumah|sambilan|part time|online) … (pendapatan|gaji|sehari|sebulan|upah|komisen)',
    ],
    'supplier-pitch': [
      '(ingin|izinkan kami|sukacita|kami ingin) (memperkenalkan|menawarkan|mempromosikan) (produk|barangan|perkhidmatan|rangkaian produk)',
    ],
    'service-pitch': [
      '(kami|saya) (menawarkan|menyediakan) (perkhidmatan|servis|khidmat) (perakaunan|audit|cukai|setiausaha|terjemahan|pekerja asing|pengambilan|pendaftaran)',
    ],
    'job-matter': [
      '(memohon|mohon|cari|mencari|permohonan) (jawatan|kerja|pekerjaan|latihan industri|praktikal|kerja kosong)',
      '(ada|ade) (kerja kosong|jawatan kosong|kekosongan|kosong) (tak|ke|x|di|kat|jawatan)*', '(resume|sijil) saya (dilampirkan|disertakan|sertakan)',
    ],
    unsubscribe: [
      '(jika|kalau|sekiranya) (anda |tuan |)(tidak|tak) (berminat|mahu menerima)',
    ],
    'call-to-click': [
      '(klik|tekan) (pautan|link|di sini|kat sini|sini|di bawah|kat bawah)',
      '(daftar|sertai|join) (sekarang|segera|kami di|di pautan|di link|melalui pautan)', 'mohon (sekarang|di pautan|di link|melalui pautan)',
    ],
    'cost-breakdown-ask': [
      '(pecahan|perincian|butiran) (kos|harga pokok)',
      '(kos) (pengeluaran|buruh|bahan mentah|pembuatan|upah) (tuan|anda|syarikat|kilang|seunit|per unit|bagi setiap)',
    ],
    'supplier-ask': [
      '(siapa|siapakah|mana|nama|senarai) (pembekal|supplier) (bahan mentah|anda|tuan|syarikat|korang|komponen|kilang)',
      '(dari mana|kat mana|di mana|daripada siapa) … (ambil|beli|import|dapat|dapatkan|membeli) … (bahan|bahan mentah|material|komponen|stok|kain|resin)',
      '(beli|ambil|import) (bahan mentah|material|komponen|resin|kain) (dari mana|kat mana|dari siapa|daripada siapa)',
    ],
    'customers-ask': [
      '(siapa|siapakah|senarai|nama) (pelanggan|klien|pembeli|customer) (utama |terbesar |)(anda|tuan|syarikat|korang|kilang)',
    ],
    'process-ask': [
      'mesin (apa|jenama apa) (yang |)(anda gunakan|tuan gunakan|anda guna|kilang guna|korang guna|digunakan dalam|syarikat guna)',
    ],
    'capacity-ask': [
      '(kapasiti|keupayaan) pengeluaran (anda|tuan|kilang|syarikat|bulanan|sebulan|tahunan)',
      '(berapa|bilangan|jumlah) (ramai |orang |)(pekerja|buruh|staf|kakitangan|barisan pengeluaran) (anda|tuan|kilang|syarikat|di kilang|korang)',
    ],
    'no-purchase': [
      '(tiada|tidak|tak|belum|bukan) (niat|berniat|hasrat|berhasrat|merancang) (untuk |)(membeli|beli|pembelian|buat tempahan|order|membuat pembelian)',
      '(tiada|tidak|tak|belum|bukan) (rancangan|bercadang|plan|nak) (untuk |)(membeli|beli|pembelian|buat tempahan|order|membuat pembelian)',
      '(hanya|sekadar|semata-mata|cuma) (untuk |)(kajian|penyelidikan|rujukan|tinjauan|perbandingan|tugasan) (sahaja|saja|pasaran|akademik)',
    ],
    'survey-talk': [
      '(soal selidik|borang kaji selidik|kaji selidik|tinjauan) … (jawab|menjawab|isi|mengisi|minit|responden|lengkapkan|pasaran|melengkapkan|industri)',
      '(pelajar|penuntut|mahasiswa) (phd|sarjana|uitm|ijazah|universiti|master|degree|diploma) … (kajian|tesis|soal selidik|maklumat|temu bual|temubual)',
    ],
  },
} as const satisfies PhrasePack
