import type { PhrasePack } from '../../concepts'

/** Indonesian, much of it Malay too: how swindlers arrange payment, haste and silence, and what collectors of trade secrets ask. */
export const idSchemes = {
  language: 'id',
  phrases: {
    'third-party-charge': [
      '(kelebihan*|lebihan*|lebihnya|selisih*|sisa dana|sisa uang|sisa transfer|sisa bayaran) … (kirim*|dikirim|transfer*|ditransfer|teruskan|diteruskan|serahkan|setor*|kasih*|berikan) … (ekspedisi*|sopir*|supir*|kurir*|agen*|forwarder*|notaris|pihak pengangkut|pemandu|lori|driver)',
      '(bayar*|transfer*|talangi*|talangin|ditalangi|nalangin|dibayarkan|lunasi|tanggung) (dulu|dahulu|terlebih dahulu|duluan) (ke |biaya |ongkos |untuk |ongkir )(ekspedisi*|forwarder*|kurir*|sopir*|supir*|agen*|truk|lori|pemandu)',
      '(ekspedisi*|forwarder*|kurir*|agen*|sopir*|truk|penghantar*|ejen) … (talang*|ditalangi|ditransfer) (dulu|dahulu|duluan)', '(talangi|talangin|ditalangi|nalangin|dahulukan) … (ganti|diganti|reimburse|digabung|sekalian|balik)',
      '(belikan|pesankan|pesan|beli) … (dulu|sekalian) … (distributor|toko|rekanan|supplier) (lain|kenalan|langganan) … (ganti|digabung|bayar|transfer|dp)',
    ],
    overpayment: ['(salah|keliru|kelebihan|lebih|silap|terlebih) (ketik|transfer|kirim|input|bayar|tf|tekan|bank in) … (kembali*|kirim|transfer|balik*|pulang*|return)'],
    'public-buyer-claim': ['(saya|kami|atas nama|dari|mewakili|anggota|wakil) … (kodim|kodam|batalyon|yonif|tni|koramil|mabes|satgas|pbb|lantamal|asrama tentara|markas|pangdam|kapten|mayor|letkol|kem tentera|angkatan tentera|atm)', '(bekal|logistik|dapur|pengadaan) (tentara|tni|pasukan|batalyon|prajurit|markas|tentera)'],
    'advance-fee': [
      '(jaminan|biaya|uang|dana|administrasi|materai|meterai|deposit) (administrasi|materai|meterai|jaminan|pendaftaran|penawaran|tender|vendor|registrasi|legalisasi|notaris|pelaksanaan|kontrak|spk) … (rekening|transfer|bayar|setor|menyelesaikan|melunasi|dibayar|dibayarkan|sebesar)',
      '(menyelesaikan|melunasi|setor|menyetor|mentransfer|transfer|membayar|bayar|selesaikan) … (biaya|uang|jaminan|administrasi|fee|deposit|yuran|caj) (administrasi|pendaftaran|vendor|jaminan|tender|spk|registrasi|legalisasi|notaris|materai|meterai|kontrak|pemprosesan|sijil)',
      '(denda|tebusan|uang damai|biaya pelepasan) … (rekening|transfer|ovo|gopay|dana) … (petugas|pribadi|saya|atas nama)',
    ],
    'tender-award': [
      '(ditunjuk|terpilih|penunjukan|ditetapkan|memenangkan|lolos|dilantik|berjaya) … (langsung|vendor|pemenang|pengadaan|tender|lelang|rekanan|proyek|spk|kontrak|sebut harga)', '(tanpa|tdk lewat|tidak lewat) (lelang|tender)',
      '(pengadaan|proyek|anggaran) … (akhir tahun|sisa anggaran|apbd|apbn) … (miliar|ditunjuk|penunjukan|tanpa)',
    ],
    secrecy: ['(jangan|mohon tidak|tidak perlu|tidak usah|tdk usah|mohon jangan) (menghubungi|hubungi|konfirmasi ke|bertanya ke|lapor ke|lapor|memberitahu|beritahu|kasih tahu|bilang|maklum*) … (kantor|dinas|instansi|pusat|atasan|bank|siapa|orang|broker|bos|keuangan|pejabat)', '(sifatnya|bersifat|projek|proyek|hal ini) (internal|rahasia|sulit|tertutup)'],
    'bank-change': [
      '(transfer|bayar|pelunasan|pembayaran|setor|bayaran|dp) … (ke |)(rekening|rek|akaun) (sementara|pengganti|baru|baharu|yang berbeda|bendahara|anak perusahaan|bos)', '(rekening|rek|akaun) (lama|biasa|yang lama|sebelumnya|sedia ada) … (audit|pemeliharaan|maintenance|bermasalah|gangguan|dibekukan|diblokir|nonaktif|tidak aktif|jangan|tutup)',
      '(ganti|pergantian|perubahan|pertukaran) (nomor |no |butiran |)(rekening|akaun|rek)',
    ],
    'untraceable-payment': ['(rekening|rek|akaun) (pribadi|peribadi|atas nama pribadi|persendirian|bendahara|istri|isteri)', '(bayar|transfer|kirim|dibayar) … (usdt|bitcoin|western union|pulsa|voucher game|google play|crypto|kripto)'],
    'credential-ask': [
      '(sebut*|kasih tahu|kasih|bacakan|infokan|beri tahu|share|forward|kirim*|minta|hantar*|bagi|beritahu) … (kode otp|otp|kode verifikasi|kod tac|nombor tac|tac|kod pengesahan|pin atm|cvv|tiga angka|3 angka|6 angka|6 digit|enam angka)',
      '(scan|pindai|imbas) (qr|qris|kode qr|kod qr|barcode) … (terima|menerima|refund|cairkan|verifikasi|sahkan|login|bayaran balik|bank)', '(login|masuk|log in|sign in|log masuk) (pakai|dengan|menggunakan|guna) … (email|emel|akun|akaun|password|kata sandi|kata laluan)',
      '(password|kata sandi|kata laluan) (email|emel|perusahaan|syarikat|anda|yang sama|tuan)',
    ],
    'document-lure': ['(lihat|buka|cek|unduh|download|muat turun|semak) … (po|pesanan|dokumen|invoice|pesanan pembelian|order|gambar|fail|kontrak) … (login|log masuk|lewat link|melalui link|tautan|portal|pautan)'],
    'authority-lure': ['(denda|kasus|penjara|dipidana|surat panggilan|penyitaan|tangkap|saman|waran) … (transfer|bayar|petugas|pegawai) … (hari ini|sekarang|segera|rekening|akaun|petang ini|sore ini)'],
    'identity-document-ask': ['(kirim*|minta|lampirkan|hantar*|foto) … (scan|foto|fotokopi|copy|salinan|gambar) … (paspor|ktp|pasport|kad pengenalan|mykad)'],
    'invitation-letter': ['(surat undangan|undangan resmi|invitation letter|surat sponsor|surat jemputan) … (kedutaan|visa|paspor|pasport|orang|delegasi|rombongan|kedubes)', '(delegasi|rombongan) … (orang|delegasi) … (undangan|visa|jemputan)'],
    'samples-sent-demand': ['(kirim*|hantar*|antar*) … (sampel|sample|contoh) … (ke hotel|hotel|kamar|apartemen|resepsionis)', '(sampel|sample|contoh) (semua|tiap|setiap|masing-masing) (jenis|model|produk|tipe|warna) … (dus|karton|lusin|dulu|gratis|free|percuma)'],
    'credit-terms': ['(barang|produk|brg) (kirim|dikirim|diantar|hantar|antar) (dulu|dahulu) … (bayar*|transfer|pembayaran|dibayar) (setelah|belakangan|nanti|menyusul|akhir|kemudian|lepas)', '(bayar|dibayar|pembayaran|lunas*) (setelah|sesudah|selepas|lepas) (barang |)(diterima|laku|terima|sampai|terjual)'],
    'commission-offer': ['(fee|komisi|cashback|mark up|markup|naikkan harga|dinaikkan|komisen) … (untuk saya|buat saya|di belakang|balik ke saya|untuk pejabat|buat panitia|pribadi saya|untuk orang dalam)'],
    'price-no-object': ['(harga|hrg) (berapa|berapapun|berapa pun|ga|gak|nggak|tidak|tak|x) … (masalah|kami ambil|ga masalah|kami terima|ditawar|nawar|jadi soal|kisah)', '(ikut|ikuti|terserah|sesuai) harga (bapak|ibu|anda|dari anda|tuan|situ|kakak)', '(tak|tidak|ga|gak) (nawar|menawar|tawar)'],
    'any-goods': ['(model|tipe|merk|merek|jenis|barang|jenama) (bebas|terserah|apa aja|apa saja|apapun|apa pun|ikut tuan|ikut bapak|ikut anda|ikut kedai)', '(barang|stok|model) (apa aja|apa saja|yang ada|apa pun) … (ambil|semua|borong|kirim|angkut)'],
    'no-phone': ['(lagi|sedang|tengah) (rapat|meeting|di lapangan|dinas luar|di laut|di kapal|mesyuarat|bertugas) … (chat|wa|jangan|tidak bisa|whatsapp|mesej)', '(tidak|ga|gak|nggak|tak|x) (bisa|dapat|boleh|terima) (telepon|telpon|ditelepon|ditelpon|angkat|telp|call|jawab call)', '(jangan|usah|x payah) (call|telefon|telepon|hubungi) (pejabat|kantor|saya|ofis)', '(chat|wa|whatsapp|mesej) (saja|aja|je|sahaja|jer) '],
    'payment-claim': ['(bukti|slip|struk|screenshot|swift|resit) (transfer|tf|pembayaran|setoran|bayaran) … (masuk|cair|efektif|terlihat|clear) (besok|lusa|esok|1x24|2x24|senin|dalam|nanti|isnin)', '(dana|uang|transfer|saldo|duit|wang|*nya) (baru |akan |)(masuk|cair|efektif|clear) (besok|lusa|esok|1x24|2x24|dalam)'],
    'counterparty-silence': ['(keterangan|berita transfer|rujukan) … (cukup|tulis|jangan) … (nomor invoice|no invoice|invoice saja)'],
    'supplier-ask': ['(ambil|beli|dapet|dapat|impor|kulak|kulakan|belanja|import) … (bahan*|biji plastik|resin|benang|kain|kertas|kayu|besi|kulit|bijirin|tepung) … (dari mana|di mana|dimana|dari siapa|kat mana|mana)', '(bahan*|biji plastik|resin|benang|kain|kertas|glasir|komponen|motornya|chip*) (dari|ambil|beli|pakai) (mana|siapa|pabrik apa|supplier mana|merk apa|kilang mana)'],
    'customers-ask': ['(supply|suplai|jual|produksi|bikin|maklon|kerjakan|garap|buat) … (brand|merek|merk|customer|pelanggan|pabrik|jenama) (mana|apa|siapa)', '(pelanggan*|customer*|buyer*|pembeli*|klien*) (nya |)(siapa|mana saja|dari mana|siapa saja|siapa je|siapa ya)', '(harga|jual) … (ke|kepada|untuk|buat|bagi) (pelanggan|customer|distributor|buyer|reseller) (lain|besar|tetap)'],
    'cost-breakdown-ask': ['(upah|gaji|ongkos|gaji pokok) (karyawan|pekerja|buruh|tukang|operator|jahit|borongan) … (berapa|per|sehari|sebulan)', '(modal|modalnya|hpp|harga modal|harga pokok) … (berapa|brp) … (per|satu|produksi|bikin|sebenarnya)*', '(berapa|brp) (modal|modalnya|biaya produksi|ongkos produksi|hpp|persen bahan|kos|untung)'],
    'capacity-ask': ['(jumlah|ada berapa|punya berapa|berapa banyak|berapa orang|brp orang) (karyawan|pekerja|buruh|mesin|line|lini|tungku|shift|operator|staf)', '(sehari|sebulan|per hari|per bulan|setahun|tiap hari|seminggu) (bisa |mampu |boleh |)(produksi|keluar|buat|hasilkan|bikin|jadi) (berapa|brp)'],
    'process-ask': ['(pakai|pake|menggunakan|guna|gunakan) mesin (apa|merk|merek|buatan|jenama|dari)', '(suhu|tekanan|waktu|lama|kecepatan) … (di pabrik|pabrik anda|pabrik kalian|produksi anda|produksi kalian|kilang tuan|kalian pakai|anda pakai)', 'berapa (persen |banyak |)(reject|cacat|barang rosak|afkir|scrap)'],
    'no-purchase': ['(cuma|hanya|sekadar|sekedar|buat|sebatas|untuk) (bandingin|membandingkan|perbandingan|banding-banding|belajar|studi banding|tugas kuliah|penasaran|pengumpulan data|kumpul data|koleksi data)', '(belum|tidak|ga|gak|nggak|bukan|tak|x) (mau|ada rencana|rencana|niat|ada niat|akan|untuk|nak) (beli|membeli|order|pesan|memesan)'],
    'survey-talk': ['(sejenis|serupa|barang yang sama|produk yang sama) … (perbandingan|bandingkan|benchmark|pembanding|membandingkan|banding)', '(kumpulkan|mengumpulkan|himpun|riset|mendata) … (data|informasi|maklumat) (harga|pabrik|produsen|industri|pesaing|kompetitor|pasar)'],
    'drawing-ask': ['(minta|kirim*|share|bagi|boleh) … (gambar teknik|gambar kerja|file cad|skema rangkaian|daftar komponen|file desain|gambar cetakan|lukisan teknikal|lukisan kejuruteraan)'],
    'formula-ask': ['(resep*|formula*|komposisi*|takaran*|campuran*|adunan*|resipi*) … (boleh tahu|bocor*|kasih|rahasia|minta|berapa persen|bagi|kongsi|sebenarnya)'],
    'identity-withheld': ['(nama|identitas) (klien|pt|perusahaan|syarikat|pemesan) … (tidak bisa|belum bisa|tidak dapat|rahasia|dirahasiakan|menyusul|tak boleh)'],
    'everything-ask': ['(semua|seluruh|segala) (produk|barang|item|tipe|model|jenis|katalog) … (harga*|price list|pricelist)', '(harga*|price list|pricelist) (semua|seluruh|segala) (produk|barang|item|tipe|model|jenis)'],
  },
} as const satisfies PhrasePack
